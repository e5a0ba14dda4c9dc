/** The trail of a tenant: every run's file of the audit branch, read as far as it can be read. */
import { type AuditEntry, type Break, parseEntries } from "./entry.ts";
import { runOf, trailFolder } from "./paths.ts";
import type { Snapshot } from "./store.ts";

/** What to keep; absent: everything. */
export interface TrailFilter {
  readonly customer?: string;
  readonly contract?: string;
  readonly line?: string;
  readonly run?: string;
}

export interface TrailEntry {
  readonly entry: AuditEntry;
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

export interface TrailReading {
  /** In the order of the trail. */
  readonly entries: readonly TrailEntry[];
  /** Lines that could not be read: what they said is not in `entries`. */
  readonly breaks: readonly (Break & { readonly file: string })[];
}

export interface RunReading {
  readonly run: string;
  readonly file: string;
  readonly entries: readonly { readonly entry: AuditEntry; readonly line: number }[];
  readonly breaks: readonly Break[];
}

export function keeps(filter: TrailFilter, entry: AuditEntry): boolean {
  return (["customer", "contract", "line", "run"] as const).every(
    (name) => filter[name] === undefined || filter[name] === entry[name],
  );
}

/**
 * Every run's file, by path.
 *
 * @param atLeast read only the latest months, until they hold so many runs
 */
export async function readTrail(
  at: Snapshot,
  tenant: string,
  atLeast = Number.POSITIVE_INFINITY,
): Promise<{ readonly runs: readonly RunReading[] }> {
  const all = (await at.list(trailFolder(tenant))).filter((path) => runOf(tenant, path) !== undefined);
  const files = latest(all, atLeast);
  const texts = await at.readAll(files);
  return {
    runs: files.map((file) => ({ run: runOf(tenant, file) ?? "", file, ...parseEntries(texts.get(file) ?? "") })),
  };
}

function latest(files: readonly string[], atLeast: number): readonly string[] {
  const boundary = files.at(-Math.min(atLeast, files.length));
  if (boundary === undefined) return files;
  const month = boundary.slice(0, boundary.lastIndexOf("/"));
  return files.filter((file) => file >= month);
}
