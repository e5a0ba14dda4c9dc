/**
 * A change from pull request to audit, by the composite action's own steps: each job in a fresh checkout of a bare remote,
 * a sandbox as the PSA, a local GitHub. What people see is asserted, and what the PSA holds.
 */
import { expect, it } from "vitest";
import { aRepository } from "../support/github/repository.ts";
import { BOT, FORK } from "../support/github/server.ts";
import type { Stand } from "../support/run.ts";
import { seats, type WorkspaceFacts } from "../support/workspace.ts";

const bill = (quantity: number): WorkspaceFacts => ({ bills: { "G-11": [seats({ quantity })] } });

/** Somebody bills four seats more, in the PSA's own screens. */
async function raiseByHand(stand: Stand): Promise<void> {
  if (stand.psa.name === "autotask") return stand.adjust(8001, { day: "2026-11-15", more: 4 });
  const { Addition = [] } = await stand.dump();
  const { id } = Addition.at(-1) ?? {};
  await stand.control("connectwise/edit", { entity: "Addition", id, set: { quantity: 32 }, by: "Dana Reyes" });
}

it("is planned on a pull request, applied on merge, kept true on a schedule", { timeout: 240_000 }, async () => {
  const repository = await aRepository();
  const { stand, github } = repository;
  const { comments, issues } = github.repository();
  const units = async () => (await stand.holding(8001, stand.today)).units;
  const commentsOn = (number: number) => comments.filter(({ issue }) => issue === number);

  // Opened: two seats more. The plan is a comment, and nothing is written.
  const first = repository.push("more-seats", bill(27));
  const pull = repository.open("more-seats", first);
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
  await raiseByHand(stand);
  const found = await repository.run({ command: "drift", event: "schedule", sha: merged });
  expect(found.ok, found.log).toBe(true);
  expect(found.outputs).toMatchObject({ result: "drift", changes: "1" });
  const issue = issues.at(-1);
  expect(issue).toMatchObject({ state: "open", labels: ["concordat-drift"], by: BOT });
  expect(issue?.title).toBe("Drift in fabrikam-msp: 1 record changed by hand, +96.00 EUR a month");
  // ConnectWise's audit trail names who it was; Autotask has none.
  if (stand.psa.name === "connectwise")
    expect(issue?.body).toContain("Dana Reyes changed it on 22 Nov 2026 (audit trail)");
  else expect(issue?.body).not.toContain("audit trail");
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
  const pull = repository.open("from-a-fork", sha, "stranger/contracts");
  const ran = await repository.run({ command: "plan", event: "pull_request", sha, pull, rights: FORK, secrets: {} });
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
  const pull = repository.open("not-merged", sha);
  repository.merge(pull);
  const passed = await repository.run({ command: "apply", event: "workflow_dispatch", sha: old });
  expect(passed.ok).toBe(false);
  expect(passed.log).toContain("SUPERSEDED");
  expect((await stand.holding(8001, stand.today)).units).toBe(25);
  expect(stand.auditTip()).toBe("");
});
