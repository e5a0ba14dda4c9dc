/** The issue of a tenant's drift: one open at a time, followed, closed with what resolved it, and never for want of data. */
import { expect, it } from "vitest";
import { readIssue } from "../../src/render/github/issue.ts";
import type { ActionRan } from "../support/github/action.ts";
import { aRepository, type Repository } from "../support/github/repository.ts";
import type { Issue } from "../support/github/store.ts";
import { CONTOSO_FILE, contoso, seats, workspaceFiles } from "../support/workspace.ts";

const facts = { bills: { "G-11": [seats({ quantity: 27 })] } };

/** Applied once, then three seats more by hand. */
async function drifted(): Promise<Repository> {
  const repository = await aRepository(facts);
  const { code, err } = await repository.stand.apply();
  if (code !== 0) throw new Error(err);
  await repository.stand.adjust(8001, { day: "2026-11-15", more: 3 });
  return repository;
}

const drift = (repository: Repository, more: Partial<Parameters<Repository["run"]>[0]> = {}): Promise<ActionRan> =>
  repository.run({ command: "drift", event: "schedule", sha: repository.git("rev-parse", "main"), ...more });

const issuesOf = ({ github }: Repository): readonly Issue[] => github.repository().issues;
const noticesOf = ({ annotations }: ActionRan): string => annotations.map(({ message }) => message).join("\n");

it("opens one issue though the answer was lost, and closes it once nothing is left", async () => {
  const repository = await drifted();
  const { stand, github } = repository;
  github.fault({ method: "POST", path: /\/issues$/, as: "lost" });
  const found = await drift(repository);
  expect(found.ok, found.log).toBe(true);
  expect(issuesOf(repository)).toMatchObject([{ state: "open", labels: ["concordat-drift"] }]);

  // A PSA that cannot be read says nothing of what stands in it.
  const { variable, value = "" } = stand.psa.words.credentials.password;
  const unread = await drift(repository, { secrets: { ...stand.psa.env, [variable]: value } });
  expect([unread.ok, unread.outputs.result]).toEqual([false, "unknown"]);
  expect(issuesOf(repository)).toMatchObject([{ state: "open" }]);
  expect(noticesOf(unread)).toContain("stays open: 1 record could not be compared");

  await stand.adjust(8001, { day: "2026-11-16", more: -3 });
  // The days in between are put back by apply.
  await stand.apply();
  const over = await drift(repository);
  expect(over.ok, over.log).toBe(true);
  expect(issuesOf(repository)).toMatchObject([{ state: "closed", reason: "completed" }]);
  expect(github.repository().comments).toMatchObject([{ body: expect.stringContaining("**Resolved.**") }]);

  // Drift that comes back has a story of its own.
  await stand.adjust(8001, { day: "2026-11-20", more: 5 });
  await drift(repository);
  expect(issuesOf(repository)).toMatchObject([{ state: "closed" }, { state: "open" }]);
});

it("stays closed where a person closed it, until something else drifts", async () => {
  const repository = await drifted();
  const { stand } = repository;
  await drift(repository);
  const [issue] = issuesOf(repository);
  if (issue === undefined) throw new Error("no issue");
  issue.state = "closed";
  const again = await drift(repository);
  expect(issuesOf(repository)).toMatchObject([{ state: "closed" }]);
  expect(noticesOf(again)).toContain("was closed by hand: it stays closed until something else drifts");
  await stand.adjust(8001, { day: "2026-11-18", more: 1 });
  await drift(repository);
  expect(issuesOf(repository)).toMatchObject([{ state: "closed" }, { state: "open" }]);
});

it("is opened anew by the same edit made again, where the first was put back after a person had closed its issue", async () => {
  const repository = await drifted();
  const { stand, github } = repository;
  await drift(repository);
  const [issue] = issuesOf(repository);
  if (issue === undefined) throw new Error("no issue");
  issue.state = "closed";
  // Texts that were edited in a browser have line ends of their own.
  issue.body = (issue.body ?? "").replaceAll("\n", "\r\n");
  await stand.apply();
  const before = github.log.length;
  const over = await drift(repository);
  expect(over.ok, over.log).toBe(true);
  const edits = () => github.log.slice(before).filter(({ method }) => method === "PATCH");
  expect(edits()).toHaveLength(1);
  await drift(repository);
  expect(edits()).toHaveLength(1);
  expect(issuesOf(repository)).toMatchObject([{ state: "closed" }]);
  // Its day is not what the issue is about, and the PSA takes one adjustment a day.
  await stand.adjust(8001, { day: "2026-11-20", more: 3 });
  await drift(repository);
  expect(issuesOf(repository)).toMatchObject([{ state: "closed" }, { state: "open" }]);
  const [first, second] = issuesOf(repository).map(({ body }) => readIssue(body ?? "").digest);
  expect(second).toBe(first);
});

it("is not closed for a line that is blocked by now", async () => {
  const repository = await drifted();
  await drift(repository);
  const { [CONTOSO_FILE]: file = "" } = workspaceFiles({ ...facts, customers: [contoso({ adopt: 999 })] }, "");
  repository.stand.commit({ [CONTOSO_FILE]: file });
  const blocked = await drift(repository, { sha: repository.pushMain() });
  expect([blocked.ok, blocked.outputs]).toMatchObject([true, { result: "unknown", blocked: "1" }]);
  expect(issuesOf(repository)).toMatchObject([{ state: "open" }]);
});

it("fails where the token may not keep issues, and the summary says everything", async () => {
  const repository = await drifted();
  const ran = await drift(repository, { rights: { contents: "read", issues: "read" } });
  expect(ran.ok).toBe(false);
  expect(noticesOf(ran)).toContain('it needs the right "issues: write"');
  expect(ran.summary).toContain("| **Microsoft 365 Business Premium** | units | 27 | 27 | **30** | +72.00 |");
});
