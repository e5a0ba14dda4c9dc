import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verifyHistory } from "../../src/audit/history.ts";
import { recoverJournals, startJournal } from "../../src/audit/journal.ts";
import { recordRun } from "../../src/audit/run.ts";
import { type AuditStore, openAudit } from "../../src/audit/store.ts";
import { openRepository } from "../../src/outside/git.ts";
import { makePlayground, type Playground } from "../support/repo.ts";
import { runEvents, TENANT } from "./facts.ts";

const BRANCH = "concordat-audit";
const NOW = new Date("2026-12-01T09:00:00.000Z");
const DEAD = 4_000_001;
const OURS = 4_000_002;
let play: Playground;
let number = 0;
beforeAll(() => {
  play = makePlayground();
});
afterAll(() => play.remove());

async function setUp() {
  number += 1;
  const bare = play.remote(`remote-${number}.git`);
  const folder = play.clone(bare, `clone-${number}`);
  const open = (): Promise<AuditStore> =>
    openAudit({ folder, env: play.env, branch: BRANCH, wait: async () => {}, random: () => 0 });
  const { gitFolder } = await openRepository(folder, play.env);
  const recover = async (store: AuditStore, running: readonly number[] = []) =>
    recoverJournals(store, { gitFolder, pid: OURS, now: NOW, isRunning: (pid) => running.includes(pid) });
  const journals = (): string[] => readdirSync(join(gitFolder, "concordat/runs"));
  return { bare, folder, open, gitFolder, recover, journals };
}

/** The trail as run and kind, and proof that it is whole. */
async function trail(store: AuditStore): Promise<string[]> {
  await store.refresh();
  expect((await verifyHistory(store, TENANT)).findings).toEqual([]);
  const { entries } = await store.readEntries(TENANT);
  return entries.map(({ entry }) => `${entry.run} ${entry.kind}`);
}

describe("the journal", () => {
  it("holds each event as soon as it is appended, in the git folder, and goes when the run is recorded", async () => {
    const { folder, gitFolder, journals } = await setUp();
    const journal = await startJournal(gitFolder, "r1", DEAD);
    const [first, second] = runEvents("r1");
    if (first === undefined || second === undefined) throw new Error("no events");
    await journal.append(first);
    expect(readFileSync(journal.path, "utf8").split("\n")).toHaveLength(3);
    await journal.append(second);
    expect(journal.events).toEqual([first, second]);
    expect(play.git(folder, "status", "--porcelain")).toBe("");
    await journal.discard();
    expect(journals()).toEqual([]);
  });

  it("of a run that already has one is refused", async () => {
    const { gitFolder } = await setUp();
    await (await startJournal(gitFolder, "r1", DEAD)).close();
    await expect(startJournal(gitFolder, "r1", DEAD)).rejects.toMatchObject({ code: "JOURNAL_FAILED" });
  });
});

describe("a run killed at any instant loses nothing and records nothing twice", () => {
  const events = runEvents("r1", [1, 2]);

  it("killed after any byte of its journal: the whole events up to there are committed, a half line is dropped with a note", async () => {
    const { gitFolder, open, recover, journals } = await setUp();
    const journal = await startJournal(gitFolder, "whole", DEAD);
    for (const event of events) await journal.append(event);
    const whole = readFileSync(journal.path);
    await journal.discard();
    const ends = [...whole.entries()].flatMap(([index, byte]) => (byte === 10 ? [index + 1] : []));
    // Right at, just before and just after each line's end, in the middle of the header, and before anything was written.
    const cuts = [0, 5, ...ends.flatMap((end) => [end - 1, end, end + 1]), ends.at(-1) ?? 0].filter(
      (cut) => cut <= whole.length,
    );
    const store = await open();
    let total = 0;
    for (const [index, cut] of cuts.entries()) {
      const run = `cut-${index}`;
      const text = whole.subarray(0, cut).toString().replaceAll('"run":"r1"', `"run":"${run}"`);
      writeFileSync(join(gitFolder, `concordat/runs/${run}.jsonl`), text);
      const complete = Math.max(0, ends.filter((end) => end <= cut).length - 1);
      const [recovered] = await recover(store);
      expect(recovered).toMatchObject({ run, events: complete });
      expect(recovered?.notes).toEqual(
        cut === 0 || ends.includes(cut) ? [] : [expect.stringContaining("was cut off and is dropped")],
      );
      // A run without an end of its own gets one, which says that it was cut off.
      total += complete + (complete > 0 && complete < events.length ? 1 : 0);
    }
    expect(journals()).toEqual([]);
    expect(await trail(store)).toHaveLength(total);
  });

  it("killed after its commit was built, before it was published", async () => {
    const { gitFolder, open, recover } = await setUp();
    const journal = await startJournal(gitFolder, "r1", DEAD);
    for (const event of events) await journal.append(event);
    const store = await open();
    const killed = {
      ...store,
      commitRun: (wanted: Parameters<AuditStore["commitRun"]>[0]) =>
        store.commitRun({
          ...wanted,
          files: async (current) => {
            await wanted.files(current);
            throw new Error("killed");
          },
        }),
    };
    await expect(recordRun(killed, { tenant: TENANT, run: "r1", events: journal.events })).rejects.toThrow("killed");
    await journal.close();
    expect((await recover(await open()))[0]).toMatchObject({ run: "r1", tenants: [TENANT], events: 4, notes: [] });
    expect(await trail(await open())).toEqual(["r1 run-started", "r1 applied", "r1 applied", "r1 run-finished"]);
  });

  it("killed after it was published, before its journal was removed", async () => {
    const { bare, gitFolder, open, recover, journals } = await setUp();
    const journal = await startJournal(gitFolder, "r1", DEAD);
    for (const event of events) await journal.append(event);
    await recordRun(await open(), { tenant: TENANT, run: "r1", events: journal.events });
    await journal.close();
    const store = await open();
    await recordRun(store, { tenant: TENANT, run: "r2", events: runEvents("r2", [5], "2026-12-01T08:00:00.000Z") });
    await recover(store);
    expect(journals()).toEqual([]);
    expect(play.git(bare, "rev-list", "--count", BRANCH)).toBe("2");
    expect(await trail(store)).toHaveLength(7);
  });

  it("killed half-way, its recovery killed before the journal was removed, recovered again", async () => {
    const { gitFolder, open, recover, journals } = await setUp();
    const journal = await startJournal(gitFolder, "r1", DEAD);
    for (const event of events.slice(0, 2)) await journal.append(event);
    await journal.close();
    const text = readFileSync(journal.path);
    await recover(await open());
    writeFileSync(journal.path, text);
    await recover(await open());
    expect(journals()).toEqual([]);
    expect(await trail(await open())).toEqual(["r1 run-started", "r1 applied", "r1 run-finished"]);
    const { entries } = await (await open()).readEntries(TENANT, { run: "r1" });
    expect(entries.at(-1)?.entry).toMatchObject({ at: NOW.toISOString(), message: expect.stringContaining("cut off") });
  });

  it("what an old run reports late does not undo what a newer one applied", async () => {
    const { gitFolder, open, recover } = await setUp();
    const journal = await startJournal(gitFolder, "r1", DEAD);
    for (const event of runEvents("r1", [1], "2026-12-01T06:00:00.000Z")) await journal.append(event);
    await journal.close();
    const store = await open();
    await recordRun(store, { tenant: TENANT, run: "r2", events: runEvents("r2", [5], "2026-12-01T08:00:00.000Z") });
    await recover(store);
    expect(Object.values((await store.readState(TENANT)).lastApplied).map(({ fields }) => fields.quantity)).toEqual([
      5,
    ]);
    expect(await trail(store)).toHaveLength(6);
  });

  it("each tenant of the run gets its own entries", async () => {
    const { gitFolder, open, recover } = await setUp();
    const journal = await startJournal(gitFolder, "r1", DEAD);
    for (const event of [...events, ...runEvents("r1", [3], undefined, "acme").slice(0, 2)])
      await journal.append(event);
    await journal.close();
    const store = await open();
    expect((await recover(store))[0]?.tenants).toEqual([TENANT, "acme"]);
    expect((await store.readEntries("acme")).entries.map(({ entry }) => entry.kind)).toEqual([
      "run-started",
      "applied",
      "run-finished",
    ]);
  });
});

describe("recovering", () => {
  it("finds nothing where no run was ever started", async () => {
    const { open, recover } = await setUp();
    expect(await recover(await open())).toEqual([]);
  });

  it("leaves a run alone that is still at work here, unless its journal is a day old", async () => {
    const { gitFolder, open, recover, journals } = await setUp();
    const journal = await startJournal(gitFolder, "r1", DEAD);
    for (const event of runEvents("r1")) await journal.append(event);
    await journal.close();
    utimesSync(journal.path, NOW, NOW);
    const store = await open();
    expect((await recover(store, [DEAD]))[0]?.notes).toEqual([expect.stringContaining("still at work here")]);
    expect(journals()).toEqual(["r1.jsonl"]);
    const longAgo = new Date(NOW.getTime() - 25 * 60 * 60 * 1_000);
    utimesSync(journal.path, longAgo, longAgo);
    await recover(store, [DEAD]);
    expect(journals()).toEqual([]);
    expect(await trail(store)).toHaveLength(3);
  });

  it("keeps a journal when the remote refuses, and commits it when the remote takes it", async () => {
    const { bare, gitFolder, open, recover, journals } = await setUp();
    const journal = await startJournal(gitFolder, "r1", DEAD);
    for (const event of runEvents("r1")) await journal.append(event);
    await journal.close();
    const hook = join(bare, "hooks/pre-receive");
    writeFileSync(hook, "#!/bin/sh\nexit 1\n", { mode: 0o755 });
    await expect(recover(await open())).rejects.toMatchObject({ code: "PUSH_REJECTED" });
    expect(journals()).toEqual(["r1.jsonl"]);
    writeFileSync(hook, "#!/bin/sh\nexit 0\n", { mode: 0o755 });
    await recover(await open());
    expect(journals()).toEqual([]);
    expect(await trail(await open())).toHaveLength(3);
  });

  it("sets a journal aside that contradicts the trail, so that it does not stop later runs", async () => {
    const { gitFolder, open, recover } = await setUp();
    const store = await open();
    await recordRun(store, { tenant: TENANT, run: "r1", events: runEvents("r1", [9]) });
    const journal = await startJournal(gitFolder, "r1", DEAD);
    for (const event of runEvents("r1", [1])) await journal.append(event);
    await journal.close();
    expect((await recover(store))[0]?.notes).toEqual([expect.stringContaining(`${journal.path}.conflict`)]);
    expect(existsSync(`${journal.path}.conflict`)).toBe(true);
    expect(await recover(store)).toEqual([]);
  });
});
