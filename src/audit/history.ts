/** The trail of one customer, contract or line, and the check that nobody changed it. */
import type { Finding } from "../core/model.ts";
import { type ChainHead, START, verifyChain } from "./entry.ts";
import { pageFile, runFile, runOf, stateFile, trailFolder } from "./paths.ts";
import { type AuditStore, readState } from "./store.ts";
import { type RunReading, readTrail, type TrailEntry, type TrailFilter } from "./trail.ts";

export interface History {
  /** Oldest first. */
  readonly entries: readonly TrailEntry[];
  readonly findings: readonly Finding[];
}

export interface Verification {
  readonly runs: number;
  readonly entries: number;
  /** Empty: the trail is whole, from its first entry to the one the state names. */
  readonly findings: readonly Finding[];
}

export async function readHistory(
  store: AuditStore,
  wanted: TrailFilter & { readonly tenant: string },
): Promise<History> {
  const { tenant, ...filter } = wanted;
  const { entries, breaks } = await store.readEntries(tenant, filter);
  return { entries, findings: breaks.map(({ file, line, why }) => broken(file, line, why)) };
}

/**
 * Checks the whole trail of a tenant: every run's chain, the order of the runs, the entry the state names as the last, and that
 * no other file stands among them.
 *
 * @throws {ConcordatError} as {@link AuditStore.readState}
 */
export async function verifyHistory(store: AuditStore, tenant: string): Promise<Verification> {
  const state = await readState(store, tenant);
  const { runs } = await readTrail(store, tenant);
  const ordered = [...runs].sort((a, b) => firstSeq(a) - firstSeq(b) || (a.file < b.file ? -1 : 1));
  const findings: Finding[] = [];
  const gaps: Finding[] = [];
  let head: ChainHead = START;
  for (const reading of ordered) {
    findings.push(...checkPlace(tenant, reading));
    const entries = reading.entries.map(({ entry }) => entry);
    const first = entries[0];
    if (reading.breaks.length > 0) {
      findings.push(...reading.breaks.map(({ line, why }) => broken(reading.file, line, why)));
    } else if (first !== undefined) {
      // A whole run can be missing before this one; its own chain is then checked from where it says it starts.
      const missing = first.seq > head.seq + 1;
      if (missing)
        gaps.push(
          broken(
            reading.file,
            1,
            `the entries ${head.seq + 1} to ${first.seq - 1} before it are missing: a run's file was removed`,
          ),
        );
      const found = verifyChain(entries, missing ? { seq: first.seq - 1, hash: first.previous } : head);
      if (found !== undefined)
        findings.push(broken(reading.file, reading.entries[found.line - 1]?.line ?? found.line, found.why));
    }
    const last = entries.at(-1);
    if (last !== undefined && last.seq > head.seq) head = { seq: last.seq, hash: last.hash };
  }
  const expected = state.chain ?? { ...START, run: "" };
  if (expected.seq > head.seq)
    gaps.push(broken(stateFile(tenant), 1, endMissing(expected.run, expected.seq, head.seq)));
  else if (expected.seq < head.seq || expected.hash !== head.hash) {
    findings.push(
      broken(
        stateFile(tenant),
        1,
        `the trail ends with entry ${head.seq} of another content than the entry ${expected.seq} this file names`,
      ),
    );
  }
  const extra = await findExtra(store, tenant);
  const removed = await findRemoved(store, tenant, runs);
  const count = runs.reduce((sum, { entries }) => sum + entries.length, 0);
  return { runs: runs.length, entries: count, findings: [...findings, ...gaps, ...removed, ...extra] };
}

function firstSeq({ entries }: RunReading): number {
  return entries[0]?.entry.seq ?? Number.POSITIVE_INFINITY;
}

function endMissing(run: string, expected: number, found: number): string {
  return `the trail should end with entry ${expected} of run ${run}, and ends with entry ${found}: entries were removed at its end`;
}

/** A file that holds another tenant's or run's entries, or stands in another month, was moved there. */
function checkPlace(tenant: string, { run, file, entries }: RunReading): Finding[] {
  const stray = entries.find(({ entry }) => entry.tenant !== tenant || entry.run !== run);
  if (stray !== undefined)
    return [
      broken(
        file,
        stray.line,
        `the entry belongs to run ${stray.entry.run} of ${stray.entry.tenant}: it was moved here`,
      ),
    ];
  const first = entries[0];
  if (first === undefined || runFile(tenant, run, first.entry.at) === file) return [];
  return [
    broken(
      file,
      first.line,
      `the run started at ${first.entry.at}, so its file belongs in another month: it was moved here`,
    ),
  ];
}

async function findExtra(store: AuditStore, tenant: string): Promise<Finding[]> {
  const files = await store.list(trailFolder(tenant));
  const extra = files.filter((file) => file !== pageFile(tenant) && runOf(tenant, file) === undefined);
  return extra.map((file) => broken(file, 1, "the file does not belong to the trail: no run wrote it"));
}

/** The branch's own history tells which files are gone, and which commit removed them. */
async function findRemoved(store: AuditStore, tenant: string, runs: readonly RunReading[]): Promise<Finding[]> {
  const present = new Set(runs.map(({ file }) => file));
  const removed = await store.listRemoved(trailFolder(tenant));
  const gone = removed.filter(
    ({ path }, index) => !present.has(path) && removed.findIndex((other) => other.path === path) === index,
  );
  return gone.flatMap(({ path, commit }) => {
    if (runOf(tenant, path) === undefined) return [];
    return [
      {
        ...broken(path, 1, `the run's file was removed by commit ${commit}`),
        fix: `put it back with: git checkout ${commit}~1 -- ${path}`,
      },
    ];
  });
}

function broken(file: string, line: number, why: string): Finding {
  return {
    severity: "error",
    rule: "AUDIT_BROKEN",
    message: why,
    fix: `find the commit that changed it with: git log -p -- ${file}`,
    origin: { file, line, column: 1 },
  };
}
