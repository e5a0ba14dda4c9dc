/** Records a run of one tenant: its entries at the end of the trail, what it learned in the state, and the page, in one commit. */
import { ConcordatError } from "../errors.ts";
import type { CommitFile } from "../outside/git-objects.ts";
import { redact } from "../outside/secrets.ts";
import { canonical } from "./canonical.ts";
import { type AuditEntry, type AuditFacts, chainAll, factsOf, parseEntries, writeEntries } from "./entry.ts";
import { countKinds, PAGE_RUNS, renderPage } from "./page.ts";
import { pageFile, runFile, stateFile } from "./paths.ts";
import { headOf, recordAll, type State, type StateEvent, serialiseState } from "./state.ts";
import { type AuditStore, type CommitReceipt, readState, type Snapshot } from "./store.ts";
import { readTrail } from "./trail.ts";

/** One thing that happened, and what is to be remembered of it. */
export interface RunEvent {
  readonly entry: AuditFacts;
  readonly learned?: readonly StateEvent[];
}

export interface RunRecord {
  readonly tenant: string;
  readonly run: string;
  /** All events of the run so far, in order. Those of other tenants are left aside. */
  readonly events: readonly RunEvent[];
  /** Added at the end when anything is written. */
  readonly closing?: RunEvent;
  /** Also lets go of the tenant's lease, if this run holds it. */
  readonly release?: boolean;
}

/**
 * Safe to repeat: events that already stand in the run's file are not written again, and the ones after them are added.
 *
 * @throws {ConcordatError} `RUN_CONFLICT` where the run's file holds other events, or another run was recorded since; and as
 *   {@link AuditStore.commitRun}, {@link AuditStore.readState}
 */
export async function recordRun(store: AuditStore, wanted: RunRecord): Promise<CommitReceipt> {
  const events = wanted.events.filter(({ entry }) => entry.tenant === wanted.tenant).map(maskSecrets);
  const first = events[0]?.entry;
  const counts = countKinds(events.map(({ entry }) => entry));
  return store.commitRun({
    files: (current) => buildRun(current, { ...wanted, events }),
    message: `audit: ${wanted.tenant}, run ${wanted.run}: ${counts}`,
    trailers: {
      Run: wanted.run,
      ...(first === undefined
        ? {}
        : { "Plan-Digest": first.planDigest, "Config-Commit": first.configCommit, Actor: first.actor }),
    },
  });
}

/**
 * The same for several tenants of one run, in one commit. Their files never meet, so each is built from the same tip.
 *
 * @throws {ConcordatError} as {@link recordRun}
 */
export async function recordRuns(store: AuditStore, wanted: readonly RunRecord[]): Promise<CommitReceipt> {
  const [only, ...others] = wanted;
  if (only === undefined) return { pushed: store.pushed, tries: 0 };
  if (others.length === 0) return recordRun(store, only);
  const masked = wanted.map((record) => ({
    ...record,
    events: record.events.filter(({ entry }) => entry.tenant === record.tenant).map(maskSecrets),
  }));
  const first = masked[0]?.events[0]?.entry;
  const counts = countKinds(masked.flatMap(({ events }) => events.map(({ entry }) => entry)));
  return store.commitRun({
    files: async (current) => {
      const files: CommitFile[] = [];
      for (const record of masked) files.push(...(await buildRun(current, record)));
      return files;
    },
    message: `audit: ${masked.map(({ tenant }) => tenant).join(", ")}, run ${only.run}: ${counts}`,
    trailers: {
      Run: only.run,
      ...(first === undefined
        ? {}
        : { "Plan-Digest": first.planDigest, "Config-Commit": first.configCommit, Actor: first.actor }),
    },
  });
}

async function buildRun(current: Snapshot, wanted: RunRecord): Promise<CommitFile[]> {
  const { tenant, run } = wanted;
  const before = await readState(current, tenant);
  const { file, entries: present, rest } = await findRest(current, wanted, before);
  const added = rest.length > 0 && wanted.closing !== undefined ? [...rest, maskSecrets(wanted.closing)] : rest;
  const entries = chainAll(
    headOf(before),
    added.map(({ entry }) => entry),
  );
  const state = letGo(learn(before, added, entries, run), wanted);
  const ledger = state === before ? [] : [{ path: stateFile(tenant), content: serialiseState(state) }];
  if (entries.length === 0) return ledger;
  const { runs } = await readTrail(current, tenant, PAGE_RUNS);
  const known = runs.flatMap((reading) => reading.entries.map(({ entry }) => entry));
  return [
    { path: file, content: writeEntries([...present, ...entries]) },
    { path: pageFile(tenant), content: renderPage(tenant, [...known, ...entries]) },
    ...ledger,
  ];
}

interface Rest {
  readonly file: string;
  /** What the run's file already holds. */
  readonly entries: readonly AuditEntry[];
  /** What is not in it yet. */
  readonly rest: readonly RunEvent[];
}

async function findRest(current: Snapshot, { tenant, run, events }: RunRecord, state: State): Promise<Rest> {
  const first = events[0];
  if (first === undefined) return { file: "", entries: [], rest: [] };
  const file = runFile(tenant, run, first.entry.at);
  const text = await current.read(file);
  if (text === undefined) return { file, entries: [], rest: events };
  const conflict = (why: string): ConcordatError =>
    new ConcordatError("RUN_CONFLICT", `the run ${run} of ${tenant} is already recorded in ${file}, and ${why}`, {
      tenant,
      run,
      file,
    });
  const { entries, breaks } = parseEntries(text);
  if (breaks.length > 0) throw conflict("that file is damaged; check it with: concordat history --verify");
  const present = entries.map(({ entry }) => entry);
  const shared = Math.min(present.length, events.length);
  for (const [index, entry] of present.slice(0, shared).entries()) {
    if (canonical(factsOf(entry)) !== canonical(events[index]?.entry))
      throw conflict("with other events; run identifiers must differ");
  }
  const rest = events.slice(shared);
  if (rest.length > 0 && state.chain?.run !== run)
    throw conflict("another run was recorded since, so nothing can be added to it");
  return { file, entries: present, rest };
}

function learn(before: State, events: readonly RunEvent[], entries: readonly AuditEntry[], run: string): State {
  const last = entries.at(-1);
  if (last === undefined) return before;
  const learned = recordAll(
    before,
    events.flatMap((event) => event.learned ?? []),
  );
  return { ...learned, chain: { run, seq: last.seq, hash: last.hash } };
}

function letGo(state: State, { run, release }: RunRecord): State {
  if (release !== true || state.lease?.run !== run) return state;
  const { lease: _lease, ...rest } = state;
  return rest;
}

/** No secret enters the trail, whatever a system wrote into its messages. */
export function maskSecrets(event: RunEvent): RunEvent {
  return maskValue(event) as RunEvent;
}

function maskValue(value: unknown): unknown {
  if (typeof value === "string") return redact(value);
  if (Array.isArray(value)) return value.map(maskValue);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, maskValue(member)]));
}
