/**
 * A change from pull request to audit, by the composite action's own steps: each job in a fresh checkout of a bare remote,
 * a sandbox as the PSA, a local GitHub. What people see is asserted, and what the PSA holds.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { type ActionRan, runAction } from "../support/github/action.ts";
import { BOT, FORK, type GitHub, REPOSITORY, startGitHub } from "../support/github/server.ts";
import type { Pull, Rights } from "../support/github/store.ts";
import { aWorkspace, type Stand } from "../support/run.ts";
import { seats, type WorkspaceFacts, workspaceFiles } from "../support/workspace.ts";

const ACTION = fileURLToPath(new URL("../../.github/actions/concordat", import.meta.url));
const PROGRAM = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
/** What a job of the reusable workflows may. */
const RIGHTS: Readonly<Record<string, Rights>> = {
  plan: { contents: "read", checks: "write", "pull-requests": "write" },
  apply: { contents: "write", "pull-requests": "write" },
  drift: { contents: "read", issues: "write" },
};

interface Job {
  readonly command: "plan" | "apply" | "drift";
  readonly event: "pull_request" | "push" | "schedule" | "workflow_dispatch";
  /** The commit that is checked out. */
  readonly sha: string;
  readonly pull?: Pull;
  readonly action?: string;
  readonly rights?: Rights;
  /** False: none are given, as to a fork. */
  readonly secrets?: boolean;
}

class Repository {
  readonly stand: Stand;
  readonly github: GitHub;
  #jobs = 0;

  constructor(stand: Stand, github: GitHub) {
    this.stand = stand;
    this.github = github;
  }

  git(...args: string[]): string {
    return this.stand.playground.git(this.stand.folder, ...args);
  }

  /** Commits to a branch what these facts stand for, and pushes it. */
  push(branch: string, facts: WorkspaceFacts): string {
    this.git("checkout", "--quiet", "-B", branch);
    this.stand.commit(workspaceFiles(facts, this.stand.url));
    this.git("push", "--quiet", "--force", "origin", branch);
    return this.head();
  }

  merge(pull: Pull): string {
    this.git("checkout", "--quiet", "main");
    this.git("merge", "--quiet", "--no-ff", "-m", `Merge pull request #${pull.number}`, pull.branch);
    this.git("push", "--quiet", "origin", "main");
    pull.merged = this.head();
    pull.state = "closed";
    return pull.merged;
  }

  head(): string {
    return this.git("rev-parse", "HEAD");
  }

  /** Runs a job: a fresh checkout, npm ci, the action. */
  async run({ command, event, sha, pull, action = "synchronize", rights, secrets = true }: Job): Promise<ActionRan> {
    const { stand, github } = this;
    this.#jobs += 1;
    const folder = stand.playground.clone(stand.bare, `job-${this.#jobs}`);
    stand.playground.git(folder, "checkout", "--quiet", "--detach", sha);
    mkdirSync(join(folder, "node_modules/.bin"), { recursive: true });
    const program = `#!/bin/sh\nexec '${process.execPath}' '${PROGRAM}' "$@"\n`;
    writeFileSync(join(folder, "node_modules/.bin/concordat"), program, { mode: 0o755 });
    const credentials = Object.entries(stand.psa.env).map(([name, value]) => `${name}=${value}`);
    return runAction({
      action: ACTION,
      workspace: folder,
      inputs: { command, "as-of": stand.today, credentials: secrets ? credentials.join("\n") : "" },
      github: {
        token: github.token(rights ?? RIGHTS[command] ?? {}),
        api_url: github.url,
        server_url: "https://github.com",
        repository: REPOSITORY,
        run_id: String(7000 + this.#jobs),
        run_attempt: "1",
        event_name: event,
        ref: pull === undefined ? "refs/heads/main" : `refs/pull/${pull.number}/merge`,
        sha,
        actor: "sanne",
      },
      event: pull === undefined || event !== "pull_request" ? {} : github.pullEvent(pull, action),
      env: stand.playground.env,
      uses: { "actions/upload-artifact": () => ({}) },
    });
  }
}

const bill = (quantity: number): WorkspaceFacts => ({ bills: { "G-11": [seats({ quantity })] } });

/** On main as on the PSA, 25 seats; there is nothing to do. */
async function aRepository(): Promise<Repository> {
  const stand = await aWorkspace();
  stand.commit({ ".gitignore": "node_modules/\n", "package.json": "{}\n" });
  stand.playground.git(stand.folder, "push", "--quiet", "origin", "HEAD:main");
  return new Repository(stand, await startGitHub());
}

function openPull(repository: Repository, branch: string, sha: string, from?: string): Pull {
  const baseSha = repository.git("rev-parse", "main");
  return repository.github.openPull({ branch, sha, baseSha, ...(from === undefined ? {} : { from }) });
}

it("is planned on a pull request, applied on merge, kept true on a schedule", { timeout: 240_000 }, async () => {
  const repository = await aRepository();
  const { stand, github } = repository;
  const { comments, issues } = github.repository();
  const units = async () => (await stand.holding(8001, stand.today)).units;
  const commentsOn = (number: number) => comments.filter(({ issue }) => issue === number);

  // Opened: two seats more. The plan is a comment, and nothing is written.
  const first = repository.push("more-seats", bill(27));
  const pull = openPull(repository, "more-seats", first);
  const opened = await repository.run({ command: "plan", event: "pull_request", sha: first, pull, action: "opened" });
  expect(opened.ok, opened.log).toBe(true);
  expect(opened.outputs).toMatchObject({ result: "changes", changes: "1", "exit-code": "2" });
  expect(commentsOn(pull.number)).toMatchObject([{ by: BOT, body: expect.stringContaining("+48.00") }]);
  const [{ id = 0 } = {}] = comments;
  expect(await units()).toBe(25);

  // Pushed to: the same comment says the new plan.
  const second = repository.push("more-seats", bill(28));
  pull.sha = second;
  const pushed = await repository.run({ command: "plan", event: "pull_request", sha: second, pull });
  expect(pushed.ok, pushed.log).toBe(true);
  expect(commentsOn(pull.number)).toMatchObject([{ id, body: expect.stringContaining("+72.00") }]);

  // Merged: applied, and recorded in the repository.
  const merged = repository.merge(pull);
  const applied = await repository.run({ command: "apply", event: "push", sha: merged });
  expect(applied.ok, applied.log).toBe(true);
  expect(applied.outputs).toMatchObject({ result: "done", changes: "1", "audit-commit": stand.auditTip() });
  expect(await units()).toBe(28);
  expect(stand.playground.git(stand.bare, "log", "-1", "--format=%B", "concordat-audit")).toContain(
    `Config-Commit: ${merged}`,
  );
  expect(commentsOn(pull.number)).toMatchObject([{ id }, { body: expect.stringContaining("1 made") }]);

  // On a schedule: nothing is left to do, and nothing is recorded.
  const tip = stand.auditTip();
  const scheduled = await repository.run({ command: "apply", event: "schedule", sha: merged });
  expect(scheduled.ok, scheduled.log).toBe(true);
  expect(scheduled.outputs).toMatchObject({ result: "nothing", changes: "0" });
  expect(stand.auditTip()).toBe(tip);
  const quiet = await repository.run({ command: "drift", event: "schedule", sha: merged });
  expect(quiet.outputs).toMatchObject({ result: "no-drift", changes: "0" });
  expect(issues.filter(({ number }) => number !== pull.number)).toEqual([]);

  // Changed by hand in the PSA: one issue, which stays as it is while the drift does.
  await stand.adjust(8001, { day: "2026-11-15", more: 4 });
  const found = await repository.run({ command: "drift", event: "schedule", sha: merged });
  expect(found.ok, found.log).toBe(true);
  expect(found.outputs).toMatchObject({ result: "drift", changes: "1" });
  const issue = issues.at(-1);
  expect(issue).toMatchObject({ state: "open", labels: ["concordat-drift"], by: BOT });
  expect(issue?.title).toBe("Drift in fabrikam-msp: 1 record changed by hand, +96.00 EUR a month");
  expect(issue?.body).toContain("| **Microsoft 365 Business Premium** | units | 28 | 28 | **32** | +96.00 |");
  github.setTime("2026-11-22T10:00:00Z");
  await repository.run({ command: "drift", event: "schedule", sha: merged });
  expect(issues).toHaveLength(2);
  expect(issue?.updatedAt).not.toBe("2026-11-22T10:00:00Z");

  // Put back by the next apply: the issue is closed, with what resolved it.
  const fixed = await repository.run({ command: "apply", event: "schedule", sha: merged });
  expect(fixed.outputs).toMatchObject({ result: "done", changes: "1" });
  expect(await units()).toBe(28);
  const over = await repository.run({ command: "drift", event: "schedule", sha: merged });
  expect(over.ok, over.log).toBe(true);
  expect(issue).toMatchObject({ state: "closed", reason: "completed" });
  expect(commentsOn(issue?.number ?? 0)).toMatchObject([{ by: BOT, body: expect.stringContaining("apply wrote it") }]);
});

it("plans a fork's pull request without secrets, and says what it could not read", async () => {
  const repository = await aRepository();
  const { stand, github } = repository;
  const sha = repository.push("from-a-fork", bill(99));
  const pull = openPull(repository, "from-a-fork", sha, "stranger/contracts");
  const ran = await repository.run({ command: "plan", event: "pull_request", sha, pull, rights: FORK, secrets: false });
  expect(ran.ok).toBe(false);
  const [variable] = Object.keys(stand.psa.env).sort();
  expect(ran.summary).toContain("pull requests from forks get no secrets");
  expect(ran.annotations.map(({ message }) => message).join("\n")).toContain(variable);
  expect(github.repository().comments).toEqual([]);
  // Not even asked.
  expect(await stand.requests()).toEqual([]);
});

it("refuses to apply a commit that was never merged, and one that a newer configuration has passed", async () => {
  const repository = await aRepository();
  const { stand } = repository;
  const old = repository.git("rev-parse", "main");
  const sha = repository.push("not-merged", bill(99));
  const refused = await repository.run({ command: "apply", event: "workflow_dispatch", sha });
  expect(refused.ok).toBe(false);
  expect(refused.log).toContain("NOT_MERGED");
  const pull = openPull(repository, "not-merged", sha);
  repository.merge(pull);
  const passed = await repository.run({ command: "apply", event: "workflow_dispatch", sha: old });
  expect(passed.ok).toBe(false);
  expect(passed.log).toContain("SUPERSEDED");
  expect((await stand.holding(8001, stand.today)).units).toBe(25);
  expect(stand.auditTip()).toBe("");
});
