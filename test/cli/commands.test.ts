/** The commands through the built program: exit codes, streams, colour, and no questions. Rules have their own tests. */
import { once } from "node:events";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { harmIn } from "../hostile/harm.ts";
import { aWorkspace, type Stand } from "../support/run.ts";
import { seats, TODAY } from "../support/workspace.ts";
import { type Ended, run, start } from "./program.ts";

const AS_OF = ["--as-of", TODAY];

function on(stand: Stand, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  return run(args, { cwd: stand.folder, env: { ...stand.env, ...env } });
}

describe("shards", () => {
  it("a state that cannot be read is told, and the other tenants are divided all the same", async () => {
    const stand = await aWorkspace();
    expect((await on(stand, ["apply", ...AS_OF])).code).toBe(0);
    stand.playground.tamper(stand.bare, "concordat-audit", { "state/fabrikam-msp.json": "{" });
    const { code, out, err } = await on(stand, ["shards", "--json"]);
    expect({ code, shards: JSON.parse(out) }).toMatchObject({
      code: 0,
      shards: { include: [{ shard: 1, tenants: "fabrikam-msp" }] },
    });
    expect(err).toContain("state/fabrikam-msp.json is not JSON");
    expect(err).toContain("estimated from its files alone");
  });
});

describe("exit codes", () => {
  it("0: there is nothing to do", async () => {
    const stand = await aWorkspace();
    const planned = await on(stand, ["plan", "--exit-code", ...AS_OF]);
    expect(planned).toMatchObject({ code: 0, err: "" });
    const applied = await on(stand, ["apply", ...AS_OF]);
    expect(applied.code).toBe(0);
  });

  it("2: plan --exit-code found changes; without the option that is no failure; after apply there are none", async () => {
    const stand = await aWorkspace({ bills: { "G-11": [seats({ quantity: 27 })] } });
    expect((await on(stand, ["plan", ...AS_OF])).code).toBe(0);
    expect((await on(stand, ["plan", "--exit-code", ...AS_OF])).code).toBe(2);
    expect((await on(stand, ["apply", ...AS_OF])).code).toBe(0);
    expect((await on(stand, ["plan", "--exit-code", ...AS_OF])).code).toBe(0);
  });

  it("1: a system refuses us, and the message says which and what to check", async () => {
    const stand = await aWorkspace();
    const { code, out } = await on(stand, ["plan", ...AS_OF], { AUTOTASK_SECRET: "wrong" });
    expect(code).toBe(1);
    expect(out).toContain("WRONG_SECRET  fabrikam-msp: Autotask refused");
  });

  it("3: the files are wrong, with file, line and column", async () => {
    const stand = await aWorkspace();
    const customer = stand.text("tenants/fabrikam-msp/customers/contoso.yaml");
    stand.commit({ "tenants/fabrikam-msp/customers/contoso.yaml": customer.replace("adopt:", "adoped:") });
    for (const command of [["validate"], ["plan", ...AS_OF], ["apply", ...AS_OF]]) {
      const { code, out, err } = await on(stand, command);
      expect(code, command[0]).toBe(3);
      expect(out + err).toMatch(/tenants\/fabrikam-msp\/customers\/contoso\.yaml:\d+:\d+/);
    }
  });

  it("3: the folder is no workspace, has no such tenant, or is in no repository", async () => {
    const stand = await aWorkspace();
    const lost = await on(stand, ["validate", "--workspace", "nowhere"]);
    expect(lost.code).toBe(3);
    expect(lost.out).toContain("concordat.yaml");
    const misspelt = await on(stand, ["plan", "--tenant", "fabrikam"]);
    expect(misspelt).toMatchObject({ code: 3, out: "" });
    expect(misspelt.err).toBe('UNKNOWN_TENANT: there is no tenant "fabrikam"; there are: fabrikam-msp\n');
    rmSync(join(stand.folder, ".git"), { recursive: true });
    const bare = await on(stand, ["apply", ...AS_OF]);
    expect(bare).toMatchObject({ code: 3, out: "" });
    expect(bare.err).toContain("NO_REPOSITORY");
  });

  it("3: a plan file that is none", async () => {
    const stand = await aWorkspace();
    stand.commit({ "plan.json": "{" });
    const { code, out, err } = await on(stand, ["apply", "plan.json"]);
    expect({ code, out }).toEqual({ code: 3, out: "" });
    expect(err).toBe(
      "PLAN_BROKEN: plan.json is not JSON: it is cut short or is not a plan. Plan again with: concordat plan --out plan.json\n",
    );
  });

  it("4: a product that nobody mapped blocks its line, in plan --exit-code and in apply", async () => {
    const stand = await aWorkspace({
      bills: { "G-11": [seats(), seats({ product: "CFQ7TTC0HD33:0001", subscription: "s2" })] },
    });
    expect((await on(stand, ["plan", "--exit-code", ...AS_OF])).code).toBe(4);
    expect((await on(stand, ["apply", ...AS_OF])).code).toBe(4);
  });
});

describe("streams", () => {
  it("writes data to stdout alone: plan --json is the same JSON as --format json", async () => {
    const stand = await aWorkspace({ bills: { "G-11": [seats({ quantity: 27 })] } });
    const short = await on(stand, ["plan", "--json", ...AS_OF]);
    const long = await on(stand, ["plan", "--format", "json", ...AS_OF]);
    const [one, other] = [short, long].map((ended) => JSON.parse(ended.out) as { digest: string; result: string });
    expect(one).toMatchObject({ result: "changes" });
    expect(one?.digest).toBe(other?.digest);
    expect(short.err).toBe("");
  });

  it("lives on when its reader hangs up", async () => {
    const stand = await aWorkspace({ bills: { "G-11": [seats({ quantity: 27 })] } });
    const child = start(["apply", ...AS_OF], { cwd: stand.folder, env: stand.env });
    child.stdout?.destroy();
    const [code] = await once(child, "exit");
    expect(code).toBe(0);
    expect((await on(stand, ["plan", "--exit-code", ...AS_OF])).code).toBe(0);
  });

  it("asks nothing: with a silent stdin every command ends by itself, on a terminal or in CI", async () => {
    const stand = await aWorkspace();
    stand.playground.git(stand.folder, "push", "--quiet", "origin", "HEAD");
    for (const command of [["validate"], ["plan", ...AS_OF], ["apply", ...AS_OF], ["history"], ["doctor"]])
      expect((await on(stand, command, { CI: "true" })).code, command[0]).toBe(0);
  });
});

it("what nobody foresaw is told with where it happened, and does nothing to the terminal or the log", async () => {
  const fault = 'process.stdout.write = () => { throw new TypeError("\\x1b[31m\\n::error::x ##[error]y") }';
  const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(fault)}`;
  const { code, err } = await run(["--version"], { env: { NODE_OPTIONS } });
  expect(code).toBe(1);
  expect(err).toMatch(/^unexpected error, please report it: TypeError: \\u\{1b\}\[31m\n:\\u\{3a\}error/);
  expect(err).toMatch(/\n {4}at .*cli\.js/);
  expect(harmIn(err)).toEqual([]);
});

describe("colour", () => {
  const sequence = "\u001b[";

  it("is there where it is asked for, and NO_COLOR wins over that", async () => {
    const stand = await aWorkspace({ bills: { "G-11": [seats({ quantity: 27 })] } });
    const plan = ["plan", ...AS_OF];
    expect((await on(stand, plan, { FORCE_COLOR: "1" })).out).toContain(sequence);
    expect((await on(stand, plan, { FORCE_COLOR: "1", NO_COLOR: "1" })).out).not.toContain(sequence);
    expect((await on(stand, plan)).out).not.toContain(sequence);
  });

  it("changes no word: with and without it the plan reads the same", async () => {
    const stand = await aWorkspace({ bills: { "G-11": [seats({ quantity: 27 })] } });
    const plan = ["plan", ...AS_OF];
    const coloured = (await on(stand, plan, { FORCE_COLOR: "1" })).out;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what is looked for
    const plain = coloured.replaceAll(/\u001b\[[0-9;]*m/g, "");
    // The two were read at two times of day, which are as wide as each other.
    const untimed = (text: string) =>
      text.replaceAll(/read: .*/g, (times) => times.replaceAll(/\b\d\d:\d\d\b/g, "09:12"));
    expect(untimed(plain)).toBe(untimed((await on(stand, plan)).out));
  });
});

describe("sandbox", () => {
  it("says where it is, and stops when it is told to", async () => {
    const child = start(["sandbox", "--clock", TODAY]);
    let said = "";
    const url = await new Promise<string>((resolve) => {
      child.stdout?.setEncoding("utf8").on("data", (text: string) => {
        said += text;
        const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
        if (found !== undefined) resolve(found);
      });
    });
    expect((await fetch(`${url}/__sandbox/dump`)).status).toBe(200);
    child.kill("SIGTERM");
    const [code] = await once(child, "exit");
    expect(code).toBe(0);
  });
});
