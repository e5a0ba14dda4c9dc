/** Seeded faults: what goes wrong, on which request. The same list and the same requests fail the same way every time. */
import { isRecord } from "./system.ts";

interface FaultMatch {
  readonly method?: string;
  readonly entity?: string;
  readonly kind?: string;
  /** Part of the path, any case. */
  readonly path?: string;
}

/** `reset-before`: nothing was done. `reset-after`: it took effect, and the answer is lost. `truncate`: half an answer. */
type FaultAction = "status" | "latency" | "reset-before" | "reset-after" | "truncate";

export interface Fault {
  readonly match?: FaultMatch;
  /** Fires on the n-th matching request from now, once. */
  readonly at?: number;
  /** Fires on the n-th matching request from now and on every one after it. */
  readonly from?: number;
  /** Fires on this share of matching requests, drawn from `seed`. */
  readonly rate?: number;
  readonly seed?: number;
  readonly do: FaultAction;
  readonly status?: number;
  readonly body?: unknown;
  /** For `status`: the answer as it is, in place of `body`; it need not be JSON. */
  readonly text?: string;
  /** For `status`: over the usual ones, for example `retry-after` or `content-type`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds, for `latency`. */
  readonly ms?: number;
  /** Fires one time only. */
  readonly once?: boolean;
}

interface Armed {
  readonly fault: Fault;
  readonly draw: () => number;
  matched: number;
  fired: number;
}

const ACTIONS: readonly string[] = ["status", "latency", "reset-before", "reset-after", "truncate"];
const KEYS = new Set(["match", "at", "from", "rate", "seed", "do", "status", "body", "text", "headers", "ms", "once"]);

/** A small generator of numbers from 0 to 1 that a seed repeats (mulberry32). */
function createDraw(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 1;

function check(fault: unknown, place: string): string[] {
  if (!isRecord(fault)) return [`${place}: expected an object`];
  const errors = Object.keys(fault)
    .filter((key) => !KEYS.has(key))
    .map((key) => `${place}.${key}: unknown property`);
  if (!ACTIONS.includes(String(fault.do))) errors.push(`${place}.do: expected one of ${ACTIONS.join(", ")}`);
  if (fault.at !== undefined && !isCount(fault.at)) errors.push(`${place}.at: expected a whole number from 1`);
  if (fault.from !== undefined && !isCount(fault.from)) errors.push(`${place}.from: expected a whole number from 1`);
  if (fault.headers !== undefined && !isRecord(fault.headers)) errors.push(`${place}.headers: expected an object`);
  if (fault.text !== undefined && typeof fault.text !== "string") errors.push(`${place}.text: expected a text`);
  if (fault.rate !== undefined && !(Number(fault.rate) >= 0 && Number(fault.rate) <= 1)) {
    errors.push(`${place}.rate: expected a number from 0 to 1`);
  }
  if (fault.do === "status" && !Number.isInteger(fault.status)) errors.push(`${place}.status: expected an HTTP status`);
  if (fault.do === "latency" && !(Number(fault.ms) >= 0)) errors.push(`${place}.ms: expected milliseconds`);
  if (fault.match !== undefined && !isRecord(fault.match)) errors.push(`${place}.match: expected an object`);
  return errors;
}

const same = (wanted: string | undefined, value: string): boolean =>
  wanted === undefined || wanted.toLowerCase() === value.toLowerCase();

/** The armed faults of one server. */
export function createFaults() {
  let armed: Armed[] = [];
  let fired: { n: number; do: FaultAction; method: string; path: string }[] = [];

  return {
    /** Adds faults to those armed; returns every mistake in the list, and then adds none. */
    add(list: unknown): string[] {
      if (!Array.isArray(list)) return ["faults: expected a list"];
      const errors = list.flatMap((fault, index) => check(fault, `faults[${index}]`));
      if (errors.length > 0) return errors;
      for (const fault of list as Fault[]) {
        armed.push({ fault, draw: createDraw(fault.seed ?? 1), matched: 0, fired: 0 });
      }
      return [];
    },
    clear(): void {
      armed = [];
      fired = [];
    },
    list: () => ({
      armed: armed.map(({ fault, matched, fired: times }) => ({ ...fault, matched, fired: times })),
      fired,
    }),
    /** The faults that fire on this request: any number of latencies, and the first of the others. */
    strike(request: { n: number; method: string; path: string; entity: string; kind: string }): readonly Fault[] {
      const hits: Fault[] = [];
      for (const one of armed) {
        const { fault } = one;
        const match = fault.match ?? {};
        const fits =
          same(match.method, request.method) &&
          same(match.entity, request.entity) &&
          same(match.kind, request.kind) &&
          (match.path === undefined || request.path.toLowerCase().includes(match.path.toLowerCase()));
        if (!fits) continue;
        one.matched += 1;
        if (fault.once === true && one.fired > 0) continue;
        if (fault.at !== undefined && one.matched !== fault.at) continue;
        if (fault.from !== undefined && one.matched < fault.from) continue;
        if (fault.rate !== undefined && one.draw() >= fault.rate) continue;
        if (fault.do !== "latency" && hits.some((hit) => hit.do !== "latency")) continue;
        one.fired += 1;
        fired.push({ n: request.n, do: fault.do, method: request.method, path: request.path });
        hits.push(fault);
      }
      return hits;
    },
  };
}

export type Faults = ReturnType<typeof createFaults>;
