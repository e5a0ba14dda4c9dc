/** A disk that refuses: before the first write to the PSA nothing is written at all, afterwards nothing of it is lost. */
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { aWorkspace, type Ended, type Stand } from "../support/run.ts";
import { changesOf, eventsOf } from "../support/said.ts";
import { twoChanges } from "../support/workspace.ts";

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const CONTOSO_MADE = "applied update contoso/m365/premium";
const NORTHWIND_MADE = "applied update northwind/m365/premium";

async function units(stand: Stand): Promise<readonly number[]> {
  return [(await stand.holding(8001, "2026-11-22")).units, (await stand.holding(8101, "2026-11-22")).units];
}

const runs = (stand: Stand): string => join(stand.folder, ".git/concordat/runs");

/** Text as it reads, whatever the width it was wrapped to. */
const flat = ({ out, err }: Ended) => `${out}${err}`.replace(/\s+/g, " ");

/** From now on the n-th time that a file is written this way, and every time after it, the disk refuses. */
async function refuseFrom(n: number, how: "appendFile" | "writeFile", code: string): Promise<void> {
  const handle = await open("/dev/null", "r");
  const kind = Object.getPrototypeOf(handle) as FileHandle;
  await handle.close();
  const real = kind[how];
  let seen = 0;
  vi.spyOn(kind, how).mockImplementation(async function (this: FileHandle, ...given) {
    seen += 1;
    if (seen >= n) throw Object.assign(new Error(`${code}: no more, write`), { code });
    return real.apply(this, given);
  });
}

describe("the journal", () => {
  it.each([
    ["ENOSPC", "the disk is full (ENOSPC)"],
    ["EROFS", "the disk is read-only (EROFS)"],
    ["EMFILE", "too many files open (EMFILE)"],
  ])("that cannot be begun (%s) ends the run before anything is written", async (code, words) => {
    const stand = await aWorkspace(twoChanges());
    await refuseFrom(1, "appendFile", code);
    const applied = await stand.apply();
    expect(applied.code).toBe(1);
    expect(applied.err).toContain("JOURNAL_FAILED");
    expect(applied.err).toContain(words);
    expect(await units(stand)).toEqual([25, 25]);
    expect(stand.auditTip()).toBe("");
  });

  it("that is no folder, and one that cannot be read, end the run before anything is asked", async () => {
    const stand = await aWorkspace(twoChanges());
    mkdirSync(join(stand.folder, ".git/concordat"), { recursive: true });
    writeFileSync(runs(stand), "");
    const no = await stand.apply();
    expect(no).toMatchObject({ code: 1 });
    expect(no.err).toContain("could not be read: a part of the path is no folder (ENOTDIR)");
    rmSync(runs(stand));
    // A folder in a journal's place cannot be read as one, whoever asks.
    mkdirSync(join(runs(stand), "20261121T090000Z-1.jsonl"), { recursive: true });
    const unread = await stand.apply();
    expect(unread.code).toBe(1);
    expect(unread.err).toContain("could not be read: it is a folder (EISDIR)");
    expect(await units(stand)).toEqual([25, 25]);
    expect(await stand.written()).toEqual([]);
  });

  // Lines of a journal here: its head, the run's start, then for each change what is about to be made, and what came of it.
  it("that fills up before a write: that write is not made, what was made is recorded, exit 5, the next run goes on", async () => {
    const stand = await aWorkspace(twoChanges());
    await refuseFrom(5, "appendFile", "ENOSPC");
    const applied = await stand.apply();
    expect(eventsOf(applied)).toEqual([CONTOSO_MADE]);
    expect(applied.code).toBe(5);
    expect(applied.err).toContain(
      "the disk is full (ENOSPC). Nothing more was written, and what was done is recorded.",
    );
    expect(applied.err).toContain("1 made, 1 of the changes are left for the next run. Go on with: concordat apply");
    expect(await units(stand)).toEqual([27, 25]);
    expect(readdirSync(runs(stand))).toEqual([]);
    vi.restoreAllMocks();
    const next = await stand.apply();
    expect([next.code, eventsOf(next)]).toEqual([0, [NORTHWIND_MADE]]);
    expect((await stand.history({ verify: true })).code).toBe(0);
    expect((await stand.history()).out).toContain("the disk is full");
  });

  it("that fills up after a write: it is recorded all the same", async () => {
    const stand = await aWorkspace(twoChanges());
    await refuseFrom(4, "appendFile", "ENOSPC");
    const applied = await stand.apply();
    expect(applied.code).toBe(5);
    expect(await units(stand)).toEqual([27, 25]);
    expect(stand.state().lastApplied).toHaveProperty(["fabrikam-msp/contoso/m365/premium"]);
    vi.restoreAllMocks();
    const next = await stand.apply();
    expect([next.code, eventsOf(next)]).toEqual([0, [NORTHWIND_MADE]]);
    expect(changesOf(await stand.plan())).toEqual([]);
    expect((await stand.history({ verify: true })).code).toBe(0);
  });
});

describe("git's own files", () => {
  /** The folder for temporary files is there for the lease, and is gone when the run is to be recorded. */
  function loseTemporaryFolder({ bare, playground }: Stand): void {
    const folder = join(playground.folder, "temporary");
    mkdirSync(folder);
    const hook = join(bare, "hooks", "post-receive");
    writeFileSync(hook, `#!/bin/sh\nrm -rf '${folder}'\n`);
    chmodSync(hook, 0o755);
    vi.stubEnv("TMPDIR", folder);
  }

  it("cannot be written after the changes were made: the journal holds them, the next run records them", async () => {
    const stand = await aWorkspace(twoChanges());
    loseTemporaryFolder(stand);
    const applied = await stand.apply();
    expect(applied.code).toBe(1);
    expect(applied.err).toContain("TEMPORARY_FILES");
    expect(applied.err).toContain("the folder does not exist (ENOENT)");
    expect(applied.err).toContain("What follows was done and is not in the audit yet");
    expect(applied.err).toMatch(/✓ made {2}contoso .* units 25 → 27/);
    expect(applied.err).toMatch(/✓ made {2}northwind .* units 25 → 30/);
    expect(await units(stand)).toEqual([27, 30]);
    vi.unstubAllEnvs();
    const next = await stand.apply();
    expect(next.code).toBe(0);
    expect(next.err).toContain("was cut off; what it had done is recorded now");
    expect((await stand.history()).out).toContain("25 → 27");
    expect((await stand.history({ verify: true })).code).toBe(0);
  });

  it("nor the journal: what was done is told in full, and the next plan reads what is true", async () => {
    const stand = await aWorkspace(twoChanges());
    await refuseFrom(4, "appendFile", "ENOSPC");
    loseTemporaryFolder(stand);
    const applied = await stand.apply();
    expect(applied.code).toBe(5);
    expect(applied.err).toContain("TEMPORARY_FILES");
    expect(applied.err).toContain("1 made, 1 of the changes are left for the next run.");
    expect(applied.err).not.toContain("is recorded");
    expect(applied.err).toContain("What follows was done and could not be recorded; keep it.");
    expect(applied.err).toMatch(/✓ made {2}contoso .* units 25 → 27/);
    expect(applied.err).not.toContain("northwind");
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    const next = await stand.apply();
    // The journal held that it was about to be made, and its outcome no more: it is read, and said.
    expect([next.code, eventsOf(next)]).toEqual([0, ["settled update contoso/m365/premium", NORTHWIND_MADE]]);
    expect((await stand.history({ verify: true })).code).toBe(0);
    expect((await stand.history()).out).toContain("the run was cut off while this was written");
  });
});

describe("plan --out", () => {
  const readPlan = (stand: Stand) => readFileSync(join(stand.folder, "p.json"), "utf8");

  it("on a full disk: the plan of before stands whole, nothing half-written is left, exit 1", async () => {
    const stand = await aWorkspace(twoChanges());
    await stand.plan({ out: "p.json" });
    const before = readPlan(stand);
    await refuseFrom(1, "writeFile", "ENOSPC");
    const planned = await stand.plan({ out: "p.json" });
    expect(planned.code).toBe(1);
    expect(flat(planned)).toContain("PLAN_NOT_SAVED: the plan could not be saved to p.json: the disk is full (ENOSPC)");
    expect(readPlan(stand)).toBe(before);
    expect(readdirSync(stand.folder).filter((name) => name.includes("p.json"))).toEqual(["p.json"]);
  });

  it.each([
    ["nowhere/p.json", "the folder does not exist (ENOENT)"],
    ["tenants", "it is a folder (EISDIR)"],
  ])("%s: a mistake of the caller, exit 3", async (out, words) => {
    const stand = await aWorkspace(twoChanges());
    const planned = await stand.plan({ out });
    expect(planned.code).toBe(3);
    expect(flat(planned)).toContain(words);
    expect(existsSync(join(stand.folder, "nowhere"))).toBe(false);
  });

  it("to a device is written straight", async () => {
    const stand = await aWorkspace(twoChanges());
    expect((await stand.plan({ out: "/dev/null" })).code).toBe(0);
    expect(existsSync("/dev/null")).toBe(true);
    if (existsSync("/dev/full")) expect((await stand.plan({ out: "/dev/full" })).code).toBe(1);
  });
});
