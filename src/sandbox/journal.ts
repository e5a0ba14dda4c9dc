/** What the sandbox was asked: counters, the highest number in flight, and the log of every request with its answer. */
import type { Subject } from "./system.ts";

/** One request and its answer. `at` is its number since the start, from 1. */
export interface TrafficEntry {
  readonly n: number;
  readonly system: string;
  readonly entity: string;
  readonly kind: string;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  /** Secrets are masked. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Null where the connection was cut before an answer. */
  readonly status: number | null;
  readonly answer: string;
  /** Faults that fired on it. */
  readonly faults: readonly string[];
}

interface Count {
  readonly system: string;
  readonly method: string;
  readonly entity: string;
  readonly kind: string;
  total: number;
  sinceReset: number;
}

const SECRET_HEADERS = new Set(["secret", "authorization", "cookie", "apiintegrationcode", "clientid"]);
/** The log forgets its oldest entries beyond these bounds, so that a long run does not fill the memory. */
const MOST_ENTRIES = 20_000;
const MOST_CHARACTERS = 96_000_000;

const mask = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, SECRET_HEADERS.has(name) ? "***" : value]));

/** Counters and log of one server. */
export function createJournal() {
  const counts = new Map<string, Count>();
  const inFlight = new Map<string, number>();
  const admitted = new Map<string, number>();
  const maxInFlight = new Map<string, number>();
  let entries: TrafficEntry[] = [];
  let characters = 0;
  let dropped = 0;
  let number = 0;

  const move = (map: Map<string, number>, key: string, by: number): number => {
    const next = (map.get(key) ?? 0) + by;
    map.set(key, next);
    return next;
  };

  /**
   * Takes note of a request whose head has arrived. Returns its number, whether its lane was full, and what to call
   * when it is over. A request that finds its lane full takes no place in it, but counts for the highest number seen.
   */
  function enter(system: string, method: string, subject: Subject) {
    const key = [system, method, subject.entity, subject.kind].join(" ");
    const count = counts.get(key) ?? {
      system,
      method,
      entity: subject.entity,
      kind: subject.kind,
      total: 0,
      sinceReset: 0,
    };
    count.total += 1;
    count.sinceReset += 1;
    counts.set(key, count);
    number += 1;

    const place = `${system} ${subject.entity}`;
    const now = move(inFlight, place, 1);
    maxInFlight.set(place, Math.max(maxInFlight.get(place) ?? 0, now));
    const lane = subject.lane;
    const laneKey = lane === undefined ? "" : `${system} ${lane.key}`;
    const crowded = lane !== undefined && (admitted.get(laneKey) ?? 0) >= lane.limit;
    if (lane !== undefined && !crowded) move(admitted, laneKey, 1);
    let over = false;
    const leave = () => {
      if (over) return;
      over = true;
      move(inFlight, place, -1);
      if (lane !== undefined && !crowded) move(admitted, laneKey, -1);
    };
    return { n: number, crowded, leave };
  }

  function log(entry: TrafficEntry): void {
    entries.push({ ...entry, headers: mask(entry.headers) });
    characters += entry.body.length + entry.answer.length;
    let cut = 0;
    while (entries.length - cut > MOST_ENTRIES || characters > MOST_CHARACTERS) {
      const oldest = entries[cut];
      if (oldest === undefined) break;
      characters -= oldest.body.length + oldest.answer.length;
      cut += 1;
    }
    if (cut > 0) {
      dropped += cut;
      entries = entries.slice(cut);
    }
  }

  const bySystem = (map: Map<string, number>): Record<string, Record<string, number>> => {
    const out: Record<string, Record<string, number>> = {};
    for (const [place, value] of map) {
      const [system = "", entity = ""] = place.split(" ");
      out[system] = { ...out[system], [entity]: value };
    }
    return out;
  };

  return {
    enter,
    log,
    traffic: () => ({ dropped, requests: [...entries].sort((a, b) => a.n - b.n) }),
    resetTraffic: () => {
      entries = [];
      characters = 0;
      dropped = 0;
    },
    counters: () => ({
      total: [...counts.values()].reduce((sum, count) => sum + count.total, 0),
      sinceReset: [...counts.values()].reduce((sum, count) => sum + count.sinceReset, 0),
      requests: [...counts.values()].map((count) => ({ ...count })),
      inFlight: bySystem(inFlight),
      maxInFlight: bySystem(maxInFlight),
    }),
    resetCounters: () => {
      for (const count of counts.values()) count.sinceReset = 0;
      maxInFlight.clear();
    },
  };
}

export type Journal = ReturnType<typeof createJournal>;
