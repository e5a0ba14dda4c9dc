/** The composite action's own steps: what people of a pull request get to see of a plan and of its apply, and what the job comes to. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type ActionRan, runAction, type StandIn } from "../support/github/action.ts";
import { BOT, FORK, type GitHub, REPOSITORY, startGitHub } from "../support/github/server.ts";
import type { Rights } from "../support/github/store.ts";
import { aWorkspace, type Stand } from "../support/run.ts";
import { CONTOSO_FILE, seats, TENANT_FILE, twoChanges, VISIO } from "../support/workspace.ts";

const ACTION = fileURLToPath(new URL("../../.github/actions/concordat", import.meta.url));
const PROGRAM = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

/** The package as `npm ci` leaves it in the repository, committed and pushed. */
function install({ folder, playground }: Stand): string {
  const bin = join(folder, "node_modules/.bin/concordat");
  mkdirSync(dirname(bin), { recursive: true });
  writeFileSync(bin, `#!/bin/sh\nexec node '${PROGRAM}' "$@"\n`, { mode: 0o755 });
  writeFileSync(join(folder, "package.json"), "{}");
  writeFileSync(join(folder, ".gitignore"), "node_modules/\n");
  playground.git(folder, "add", "--all");
  playground.git(folder, "commit", "--quiet", "-m", "install");
  playground.git(folder, "push", "--quiet", "origin", "HEAD:main");
  return playground.git(folder, "rev-parse", "HEAD");
}

interface Run {
  readonly event: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly sha: string;
  readonly rights?: Rights;
  readonly inputs: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly actor?: string;
}

interface Ran extends ActionRan {
  /** What was kept, by its artifact's name. */
  readonly kept: ReadonlyMap<string, string>;
}

async function run(stand: Stand, github: GitHub, given: Run): Promise<Ran> {
  const kept = new Map<string, string>();
  const keep: StandIn = ({ name = "", path = "" }) => {
    kept.set(name, readFileSync(path, "utf8"));
    return {};
  };
  const ran = await runAction({
    action: ACTION,
    workspace: stand.folder,
    inputs: { "as-of": stand.today, ...given.inputs },
    github: {
      token: github.token(given.rights),
      api_url: github.url,
      server_url: "https://github.com",
      repository: REPOSITORY,
      run_id: "71",
      run_attempt: "1",
      event_name: given.event,
      sha: given.sha,
      actor: given.actor ?? "sanne",
    },
    event: given.payload,
    env: { ...process.env, ...stand.env, ...given.env },
    uses: { "actions/upload-artifact": keep },
  });
  return { ...ran, kept };
}

async function opened(stand: Stand, from?: string) {
  const sha = install(stand);
  const github = await startGitHub();
  const pull = github.openPull({
    branch: "seats",
    sha,
    baseSha: "b".repeat(40),
    ...(from === undefined ? {} : { from }),
  });
  const plan = (more: Partial<Run> = {}) =>
    run(stand, github, {
      event: "pull_request",
      payload: github.pullEvent(pull, "synchronize"),
      sha,
      ...more,
      inputs: { command: "plan", ...more.inputs },
    });
  return { github, pull, sha, plan };
}

const noSecrets = ({ psa }: Stand) => Object.fromEntries(Object.keys(psa.env).map((name) => [name, ""]));

describe("a plan in a pull request", () => {
  it("is a comment, a check, a summary, outputs and an artifact, and changes alone are green", async () => {
    const stand = await aWorkspace(twoChanges());
    const { github, plan } = await opened(stand);
    const ran = await plan();
    expect(ran.ok).toBe(true);
    const [comment] = github.repository().comments;
    expect([comment?.by, comment?.body.split("\n").slice(0, 2)]).toEqual([
      BOT,
      ["<!-- concordat plan . . -->", "### Concordat plan for fabrikam-msp: 2 changes, EUR +168.00 a month"],
    ]);
    expect(comment?.body).toContain("| Northwind Traders | 1 change | +5 | +120.00 | 0 | 1 Nov 2026 |");
    expect(github.repository().checks[0]?.facts).toMatchObject({
      name: "Concordat plan",
      conclusion: "success",
      output: { title: "2 changes, EUR +168.00 a month" },
    });
    expect(ran.summary).toContain("#### What was read");
    const kept = JSON.parse(ran.kept.get("concordat") ?? "{}") as { digest: string };
    expect(ran.outputs).toMatchObject({
      "exit-code": "2",
      result: "changes",
      changes: "2",
      blocked: "0",
      digest: kept.digest,
      "comment-url": expect.stringContaining("#issuecomment-"),
    });
    expect(ran.annotations).toEqual([]);
  });

  it("names the pull request's commit, and run again after a newer push leaves the comment as it is", async () => {
    const stand = await aWorkspace(twoChanges());
    const { github, pull, sha, plan } = await opened(stand);
    const payload = github.pullEvent(pull, "synchronize");
    await plan();
    const [comment] = github.repository().comments;
    expect(comment?.body).toContain(`Of commit ${sha.slice(0, 7)}`);
    if (comment === undefined) throw new Error("no comment");
    comment.body = `${comment.body.split("\n")[0]}\nthe newer plan`;
    pull.sha = "c".repeat(40);
    const again = await plan({ payload });
    expect([again.ok, again.outputs["comment-url"]]).toEqual([true, ""]);
    expect(again.annotations).toMatchObject([{ kind: "notice", title: "Concordat plan" }]);
    expect(again.annotations[0]?.message).toContain("a newer push is planned by its own run");
    expect(github.repository().comments).toMatchObject([{ body: expect.stringMatching(/\nthe newer plan$/) }]);
  });

  it("takes its secrets from lines too, masks them, and reads an unset one as none", async () => {
    const stand = await aWorkspace(twoChanges());
    const { plan } = await opened(stand);
    const lines = Object.entries(stand.psa.env).map(([name, value]) => `${name}=${value}`);
    const ran = await plan({
      env: noSecrets(stand),
      inputs: { command: "plan", credentials: `${lines.join("\n")}\nUNSET=\n` },
    });
    expect(ran.outputs.changes).toBe("2");
    for (const value of Object.values(stand.psa.env)) expect(ran.log).toContain(`::add-mask::${value}`);
    expect(ran.log.replaceAll(/::add-mask::.*/g, "")).not.toContain(stand.psa.env.AUTOTASK_SECRET ?? "nothing");
  });

  it("says of lines that are no NAME=value so, without a word of them", async () => {
    const stand = await aWorkspace(twoChanges());
    const { plan } = await opened(stand);
    const ran = await plan({ inputs: { command: "plan", credentials: "KEY=-----BEGIN-----\nMIIEvQ+hunter22/x=\n" } });
    expect([ran.ok, ran.annotations.map(({ title }) => title)]).toEqual([false, ["credentials"]]);
    expect(ran.log.replaceAll(/::add-mask::.*/g, "")).not.toContain("hunter22");
  });

  it("by Dependabot says why there are no secrets", async () => {
    const stand = await aWorkspace(twoChanges());
    const { plan } = await opened(stand);
    const ran = await plan({ actor: "dependabot[bot]", env: noSecrets(stand) });
    expect(ran.summary).toContain("pull requests of Dependabot get none of the secrets of Actions");
  });

  it("fails for what is blocked, with a remark at its line, unless it is told not to", async () => {
    const bills = {
      "G-11": [seats(), seats({ product: VISIO, title: "Visio Plan 2", subscription: "2".repeat(8), quantity: 3 })],
    };
    const stand = await aWorkspace({ bills });
    const { github, plan } = await opened(stand);
    const red = await plan();
    expect([red.ok, red.outputs["exit-code"], red.outputs.result, red.outputs.blocked]).toEqual([
      false,
      "4",
      "blocked",
      "1",
    ]);
    const bill = "tenants/fabrikam-msp/billing/G-11.csv";
    expect(red.annotations.map(({ kind, title, file, line }) => [kind, title, `${file}:${line}`])).toEqual([
      ["error", "Contoso BV: Visio Plan 2 is blocked", stand.place(bill, "Visio Plan 2")],
    ]);
    const [check] = github.repository().checks;
    expect(check?.facts.conclusion).toBe("failure");
    expect(check?.annotations).toHaveLength(1);
    const green = await plan({ inputs: { command: "plan", "fail-on-blocked": "false" } });
    expect([green.ok, green.outputs["exit-code"]]).toEqual([true, "4"]);
    expect(github.repository().comments).toHaveLength(1);
  });

  it("of files with a mistake says it in the comment and at the line, and asks no system", async () => {
    const stand = await aWorkspace(twoChanges());
    stand.commit({ [CONTOSO_FILE]: `${stand.text(CONTOSO_FILE)}colour: blue\n` });
    const { github, plan } = await opened(stand);
    const ran = await plan();
    expect([ran.ok, ran.outputs["exit-code"], ran.outputs.result]).toEqual([false, "3", "failed"]);
    expect(ran.annotations[0]).toMatchObject({
      kind: "error",
      file: CONTOSO_FILE,
      line: stand.text(CONTOSO_FILE).split("\n").length - 1,
    });
    expect(github.repository().comments[0]?.body).toContain("colour");
    expect(await stand.requests()).toEqual([]);
  });

  it("from a fork has no secrets and may write nothing: the summary says what could not be read, and who can plan it", async () => {
    const stand = await aWorkspace(twoChanges());
    const { github, plan } = await opened(stand, "stranger/contracts");
    const ran = await plan({ rights: FORK, env: noSecrets(stand) });
    expect([ran.ok, ran.outputs["exit-code"], ran.outputs.result]).toEqual([false, "1", "failed"]);
    expect(ran.summary).toContain("connection psa: no value for ");
    expect(ran.summary).toContain("pull requests from forks get no secrets; a maintainer's branch plans it");
    const place = stand.place(TENANT_FILE, "psa:");
    expect(
      ran.annotations.map(({ kind, file, line, message }) => [kind, file === undefined ? message : `${file}:${line}`]),
    ).toEqual([
      ["error", place],
      [
        "notice",
        "No comment: a pull request from a fork gets a token that may only read. The job summary says everything.",
      ],
      [
        "notice",
        "No check: a pull request from a fork gets a token that may only read. The job summary says everything.",
      ],
    ]);
    expect([github.repository().comments, github.repository().checks]).toEqual([[], []]);
    expect(await stand.requests()).toEqual([]);
  });

  it("in a workflow of pull_request_target is refused before anything is read", async () => {
    const stand = await aWorkspace(twoChanges());
    const { plan } = await opened(stand);
    const ran = await plan({ event: "pull_request_target" });
    expect(ran.ok).toBe(false);
    expect(ran.log).toContain("PULL_REQUEST_TARGET: on: pull_request_target would lend this repository's secrets");
    expect(await stand.requests()).toEqual([]);
  });
});

describe("an apply after a merge", () => {
  it("is told on the run's page and in the pull request that was merged; a second one has nothing to do", async () => {
    const stand = await aWorkspace(twoChanges());
    const { github, pull, sha } = await opened(stand);
    pull.merged = sha;
    pull.state = "closed";
    const apply = () =>
      run(stand, github, { event: "push", payload: { ref: "refs/heads/main" }, sha, inputs: { command: "apply" } });
    const ran = await apply();
    expect([ran.ok, ran.outputs["exit-code"], ran.outputs.result, ran.outputs.changes]).toEqual([
      true,
      "0",
      "done",
      "2",
    ]);
    expect(ran.outputs["audit-commit"]).toBe(stand.auditTip());
    const [comment] = github.repository().comments;
    expect(comment?.body).toContain("### Concordat apply for fabrikam-msp: 2 made, EUR +168.00 a month");
    expect(comment?.body).toContain(`(https://github.com/${REPOSITORY}/commit/${stand.auditTip()})`);
    expect(comment?.body).toContain(
      "| ✓ made | Contoso BV | Microsoft 365 Business Premium | 25 → 27 | 24.00 | +48.00 | 1 Nov 2026 |",
    );
    expect(ran.summary).toContain("<details><summary><b>The plan it was made from</b></summary>");
    expect(JSON.parse(ran.kept.get("concordat") ?? "{}")).toMatchObject({ kind: "run", exit: 0 });
    const again = await apply();
    expect([again.ok, again.outputs.result, again.outputs.changes]).toEqual([true, "nothing", "0"]);
    expect(github.repository().comments).toHaveLength(1);
  });

  it("from a commit that was never merged is refused in words, and writes nothing", async () => {
    const stand = await aWorkspace(twoChanges());
    const { github } = await opened(stand);
    stand.commit({ "tenants/note.txt": "not merged\n" });
    const sha = stand.playground.git(stand.folder, "rev-parse", "HEAD");
    const ran = await run(stand, github, {
      event: "workflow_dispatch",
      payload: {},
      sha,
      inputs: { command: "apply" },
    });
    expect([ran.ok, ran.outputs["exit-code"], ran.outputs.result]).toEqual([false, "3", "failed"]);
    expect(ran.summary).toContain("- **Refused:** ");
    expect(ran.annotations).toEqual([expect.objectContaining({ kind: "error", title: "NOT_MERGED" })]);
    expect(stand.auditTip()).toBe("");
  });
});
