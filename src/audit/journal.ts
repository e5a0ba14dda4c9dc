/**
 * What a run did, on disk as it happens: `concordat/runs/<run>.jsonl` in the clone's git folder. A run that was killed leaves its
 * journal behind; the next run commits it first.
 */
import { mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { ConcordatError } from "../errors.ts";
import { isRunning } from "../outside/exec.ts";
import { explainFault, faultOf } from "../outside/files.ts";
import { canonical } from "./canonical.ts";
import { type LeftBehind, parseJournal } from "./left-behind.ts";
import { maskSecrets, type RunEvent, recordRun } from "./run.ts";
import type { AuditStore } from "./store.ts";

export interface Journal {
  readonly path: string;
  readonly run: string;
  /** What happened, secrets masked, in order; also what could not be written. */
  readonly events: readonly RunEvent[];
  /**
   * Resolves when the event is safe on disk. One at a time. Throws `JOURNAL_FAILED` once, where the disk refuses; from
   * then on events are kept in memory alone.
   */
  append(event: RunEvent): Promise<void>;
  /** Says what is about to be written, before it is. It counts only where the run is cut off before its outcome. */
  intend(event: RunEvent): Promise<void>;
  /** The run is recorded: the journal is removed. */
  discard(): Promise<void>;
  /** Closes the file and leaves it for the next run. */
  close(): Promise<void>;
}

export interface Recovered {
  readonly run: string;
  readonly tenants: readonly string[];
  readonly events: number;
  /** What a person should know; one sentence each. */
  readonly notes: readonly string[];
}

/** A journal older than this belongs to no running process, whatever its process id says by now. */
const STALE_MS = 24 * 60 * 60 * 1_000;
const SUFFIX = ".jsonl";

function folderOf(gitFolder: string): string {
  return join(gitFolder, "concordat", "runs");
}

/**
 * Starts the journal of a run.
 *
 * @param gitFolder `Repository.gitFolder`
 * @param pid of this process, so that no other run takes the journal for a dead one's
 * @param tenants whose leases the run takes: the next run lets go of them where this one is killed before its first event
 * @throws {ConcordatError} `JOURNAL_FAILED`, for example where the disk is full or the run's identifier was used before
 */
export async function startJournal(
  gitFolder: string,
  run: string,
  pid: number,
  tenants: readonly string[] = [],
): Promise<Journal> {
  const folder = folderOf(gitFolder);
  const path = join(folder, `${run}${SUFFIX}`);
  const events: RunEvent[] = [];
  let broken = false;
  const guard = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      broken = true;
      throw journalFailed(path, "written", error);
    }
  };
  const handle = await guard(async () => {
    await mkdir(folder, { recursive: true });
    const opened = await open(path, "ax", 0o600);
    await opened.appendFile(`${canonical({ formatVersion: 1, run, pid, tenants: [...tenants] })}\n`);
    await opened.sync();
    await syncFolder(folder);
    return opened;
  });
  return {
    path,
    run,
    events,
    append: async (event) => {
      const masked = maskSecrets(event);
      events.push(masked);
      if (broken) return;
      await guard(async () => {
        await handle.appendFile(`${canonical(masked)}\n`);
        await handle.datasync();
      });
    },
    intend: (event) =>
      guard(async () => {
        await handle.appendFile(`${canonical({ intent: maskSecrets(event) })}\n`);
        await handle.datasync();
      }),
    discard: () =>
      guard(async () => {
        await handle.close();
        await rm(path, { force: true });
        await syncFolder(folder);
      }),
    close: () => guard(() => handle.close()),
  };
}

function journalFailed(path: string, what: "read" | "written" | "removed", cause: unknown): ConcordatError {
  const message = `the journal ${path} could not be ${what}: ${explainFault(cause)}`;
  return new ConcordatError("JOURNAL_FAILED", message, { path }, { cause });
}

/** A new or removed name is on disk only when its folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export interface Recovery {
  readonly gitFolder: string;
  /** This process; its own journals are of an earlier process with the same id. Start the run's journal after recovering. */
  readonly pid: number;
  readonly now: Date;
  readonly isRunning?: (pid: number) => boolean;
}

/**
 * Commits what killed runs left behind, and removes their journals. Safe to repeat and to be killed itself: what already stands in the
 * trail is not written again.
 *
 * @throws {ConcordatError} `JOURNAL_FAILED` where a journal is there and cannot be read: what it holds would be forgotten; and as
 *   `recordRun`, except `RUN_CONFLICT`: that journal is set aside, with a note
 */
export async function recoverJournals(store: AuditStore, recovery: Recovery): Promise<Recovered[]> {
  const folder = folderOf(recovery.gitFolder);
  const names = ((await unlessGone(folder, () => readdir(folder))) ?? [])
    .filter((name) => name.endsWith(SUFFIX))
    .sort();
  const recovered: Recovered[] = [];
  for (const name of names) {
    const path = join(folder, name);
    const run = name.slice(0, -SUFFIX.length);
    // Another run here may have recorded it meanwhile.
    const found = await unlessGone(
      path,
      async () => [await readFile(path, "utf8"), (await stat(path)).mtimeMs] as const,
    );
    if (found === undefined) continue;
    const left = parseJournal(found[0], path, run);
    const age = recovery.now.getTime() - found[1];
    const alive = recovery.isRunning ?? isRunning;
    if (left.pid !== undefined && left.pid !== recovery.pid && age < STALE_MS && alive(left.pid)) {
      const note = `the run ${run} is still at work here (process ${left.pid}); its journal is left to it`;
      recovered.push({ run, tenants: [], events: 0, notes: [note] });
    } else recovered.push(await recoverRun(store, path, run, left, recovery.now));
  }
  return recovered;
}

/** Undefined where the path does not exist; any other refusal of the disk is thrown. */
async function unlessGone<T>(path: string, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (faultOf(error) === "ENOENT") return undefined;
    throw journalFailed(path, "read", error);
  }
}

async function recoverRun(
  store: AuditStore,
  path: string,
  run: string,
  left: LeftBehind,
  now: Date,
): Promise<Recovered> {
  const tenants = [...new Set([...left.tenants, ...left.events.map(({ entry }) => entry.tenant)])];
  const found = { run, tenants, events: left.events.length };
  try {
    for (const tenant of tenants) {
      const events = left.events.filter(({ entry }) => entry.tenant === tenant);
      await recordRun(store, { tenant, run, events, ...closingOf(events, now), release: true });
    }
  } catch (error) {
    if (!(error instanceof ConcordatError) || error.code !== "RUN_CONFLICT") throw error;
    await rename(path, `${path}.conflict`).catch((cause: unknown) => {
      throw journalFailed(path, "removed", cause);
    });
    return { ...found, notes: [...left.notes, `${error.message}; its journal is kept as ${path}.conflict`] };
  }
  await rm(path, { force: true }).catch((cause: unknown) => {
    throw journalFailed(path, "removed", cause);
  });
  return { ...found, notes: left.notes };
}

/** A cut-off run has no end of its own. */
function closingOf(events: readonly RunEvent[], now: Date): { closing?: RunEvent } {
  const last = events.at(-1)?.entry;
  if (last === undefined || last.kind === "run-finished") return {};
  const { run, tenant, actor, configCommit, planDigest } = last;
  const message = "the run was cut off; a later run recorded what it had done";
  return {
    closing: {
      entry: { run, tenant, actor, configCommit, planDigest, kind: "run-finished", at: now.toISOString(), message },
    },
  };
}
