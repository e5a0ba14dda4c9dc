/** The composite action's own steps, for a plan: what people of a pull request get to see, and what the job comes to. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type ActionRan, runAction, type StandIn } from "../support/github/action.ts";
import { FORK, type GitHub, REPOSITORY, startGitHub } from "../support/github/server.ts";
import type { Pull, Rights } from "../support/github/store.ts";
import { aWorkspace, type Stand } from "../support/run.ts";
import { twoChanges } from "../support/workspace.ts";

const ACTION = fileURLToPath(new URL("../../.github/actions/concordat", import.meta.url));
const PROGRAM = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

/** The package as npm ci leaves it in the repository. */
function install({ folder, playground }: Stand): void {
  mkdirSync(join(folder, "node_modules/.bin"), { recursive: true });
  writeFileSync(join(folder, "node_modules/.bin/concordat"), `#!/bin/sh\nexec node '${PROGRAM}' "$@"\n`, {
    mode: 0o755,
  });
  writeFileSync(join(folder, "package.json"), "{}");
  writeFileSync(join(folder, ".gitignore"), "node_modules/\n");
  playground.git(folder, "add", "--all");
  playground.git(folder, "commit", "--quiet", "-m", "install");
}

interface Run {
  readonly pull: Pull;
  readonly rights?: Rights;
  readonly secrets?: boolean;
  readonly inputs?: Readonly<Record<string, string>>;
}

async function plan(
  stand: Stand,
  github: GitHub,
  { pull, rights, secrets = true, inputs = {} }: Run,
): Promise<ActionRan> {
  const kept: StandIn = () => ({});
  const { psa } = stand;
  const env = { ...process.env, ...stand.env };
  if (!secrets) for (const name of Object.keys(psa.env)) env[name] = "";
  return runAction({
    action: ACTION,
    workspace: stand.folder,
    inputs: { command: "plan", "as-of": stand.today, ...inputs },
    github: {
      token: github.token(rights),
      api_url: github.url,
      server_url: "https://github.com",
      repository: REPOSITORY,
      run_id: "71",
      run_attempt: "1",
      event_name: "pull_request",
      sha: pull.sha,
      actor: "sanne",
    },
    event: github.pullEvent(pull, "synchronize"),
    env,
    uses: { "actions/upload-artifact": kept },
  });
}

const SHA = "a".repeat(40);
const facts = { branch: "seats", sha: SHA, baseSha: "b".repeat(40) };

describe("github plan", () => {
  it("comments", async () => {
    const stand = await aWorkspace(twoChanges());
    install(stand);
    const github = await startGitHub();
    const pull = github.openPull(facts);
    const ran = await plan(stand, github, { pull });
    console.log(ran.log);
    console.log(github.repository().comments[0]?.body);
    console.log(ran.outputs, ran.annotations, ran.summary);
    console.log(JSON.stringify(github.repository().checks, null, 1));
    expect(ran.ok).toBe(true);
  });
  it("fork", async () => {
    const stand = await aWorkspace(twoChanges());
    install(stand);
    const github = await startGitHub();
    const pull = github.openPull({ ...facts, from: "stranger/contracts" });
    const ran = await plan(stand, github, { pull, rights: FORK, secrets: false });
    console.log(ran.log);
    console.log(ran.outputs, ran.annotations, ran.summary);
    expect(ran.ok).toBe(false);
  });
});
