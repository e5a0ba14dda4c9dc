/** Who the record says ran it. */
import { afterAll, describe, expect, it } from "vitest";
import { actorOf } from "../../src/commands/actor.ts";
import type { Context } from "../../src/commands/context.ts";
import { accountName } from "../../src/outside/account.ts";
import { makePlayground } from "../support/repo.ts";

const playground = makePlayground();
const folder = playground.lone("workspace");
afterAll(() => playground.remove());

function actor(env: Context["env"], account?: () => string | undefined): Promise<string> {
  const context = { folder, env: { ...playground.env, ...env }, ...(account === undefined ? {} : { account }) };
  return actorOf(context as Context);
}

describe("the actor of a run", () => {
  it("is the platform's user before the machine's, and the variable before the account", async () => {
    expect(await actor({ GITHUB_ACTOR: "sanne", USER: "runner" })).toBe("github:sanne");
    expect(await actor({ GITLAB_USER_LOGIN: "sanne", USER: "runner" })).toBe("gitlab:sanne");
    expect(await actor({ USER: "sanne" }, () => "root")).toBe("sanne");
    expect(await actor({ USERNAME: "sanne" }, () => "root")).toBe("sanne");
  });

  it("is the account where neither USER nor USERNAME is set, as in a scheduled job", async () => {
    expect(await actor({}, () => "concordat")).toBe("concordat");
    expect(await actor({ USER: "" }, () => "concordat")).toBe("concordat");
    expect(accountName()).not.toBe("");
  });

  it("is git's user.name where the machine knows no account, and unknown where git has none either", async () => {
    expect(await actor({}, () => undefined)).toBe("unknown");
    playground.git(folder, "config", "user.name", "Sanne de Vries");
    expect(await actor({}, () => undefined)).toBe("Sanne de Vries");
  });
});
