/** What the checks of every system's traffic have in common. */
import type { TrafficEntry } from "../../src/sandbox/journal.ts";
import type { Misfit } from "../support/spec.ts";

/** What of a request or its answer does not fit, `place` beginning with `path`, `query`, `headers`, `body` or `answer`. */
export interface Violation extends Misfit {
  readonly n: number;
  readonly method: string;
  readonly path: string;
}

export interface Traffic {
  readonly dropped: number;
  readonly requests: readonly TrafficEntry[];
}

/** Faults after which the answer is the fault's own, or half. */
export const SPOILT: ReadonlySet<string> = new Set(["status", "truncate"]);

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export function parse(text: string): { readonly value?: unknown } {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return {};
  }
}

export const below = (root: string, misfits: readonly Misfit[]): readonly Misfit[] =>
  misfits.map(({ place, problem }) => ({
    place: place === "" ? root : place.startsWith("[") ? `${root}${place}` : `${root}.${place}`,
    problem,
  }));

/** Everything in a log that does not fit. A log that has lost entries is itself one. */
export const checkLog =
  (own: string, checkEntry: (entry: TrafficEntry) => readonly Misfit[]) =>
  ({ dropped, requests }: Traffic): readonly Violation[] => [
    ...(dropped === 0
      ? []
      : [{ n: 0, method: "", path: "", place: "log", problem: `${dropped} entries were dropped` }]),
    ...requests
      .filter(({ system }) => system === own)
      .flatMap((entry) =>
        checkEntry(entry).map((misfit) => ({ n: entry.n, method: entry.method, path: entry.path, ...misfit })),
      ),
  ];
