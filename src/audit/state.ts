/**
 * The ledger `state/<tenant>.json`: which remote record stands for which key, what was last applied, what was resolved once
 * (decision 4), which steps wait for a person, who holds the lease, and where the trail stands. Pure.
 */
import type { Finding } from "../core/model.ts";
import type { Change } from "../core/plan.ts";
import { isTooDeep, type Json, MOST_LEVELS, sorted } from "./canonical.ts";
import { type ChainHead, START } from "./entry.ts";

export interface RemoteId {
  readonly system: string;
  readonly id: string;
  readonly at: string;
  readonly run: string;
}

export interface Applied {
  readonly fields: Readonly<Record<string, Json>>;
  readonly at: string;
  readonly run: string;
}

export interface Resolved {
  readonly value: Json;
  readonly at: string;
  readonly run: string;
}

/** A step a person has to do (decision 25), by its change id. */
export interface ManualStep {
  readonly status: "open" | "done" | "waived";
  readonly at: string;
  readonly run: string;
  readonly note?: string;
}

/** A write whose answer was lost, and whose record could not be read since; `change` is the plan's. */
export interface UnknownOutcome {
  readonly change: Change;
  readonly at: string;
  readonly run: string;
}

/** Keeps two applies of one tenant apart; one that was cut off lets go when it expires. ISO instants. */
export interface Lease {
  readonly run: string;
  readonly owner: string;
  readonly url?: string;
  readonly takenAt: string;
  readonly expiresAt: string;
}

export interface State {
  readonly formatVersion: 1;
  readonly tenant: string;
  /** The last entry of the trail; absent before the first run. */
  readonly chain?: ChainHead & { readonly run: string };
  readonly lease?: Lease;
  readonly ids: Readonly<Record<string, RemoteId>>;
  readonly lastApplied: Readonly<Record<string, Applied>>;
  /** By `<key>.<what>`; `what` holds no dot. */
  readonly resolved: Readonly<Record<string, Resolved>>;
  readonly manual: Readonly<Record<string, ManualStep>>;
  /** By the record's key; absent where every outcome is known. */
  readonly unknown?: Readonly<Record<string, UnknownOutcome>>;
}

/** What a run learned. `at` and `run` say when and by which run. */
export type StateEvent = { readonly at: string; readonly run: string } & (
  | { readonly kind: "identified"; readonly key: string; readonly system: string; readonly id: string }
  /** Fields that were written; what was last applied to the others of the record stands. */
  | { readonly kind: "applied"; readonly key: string; readonly fields: Readonly<Record<string, Json>> }
  | { readonly kind: "resolved"; readonly key: string; readonly what: string; readonly value: Json }
  | { readonly kind: "manual"; readonly change: string; readonly status: ManualStep["status"]; readonly note?: string }
  /** What came of a write is not known; `known`, or `applied`, ends that. */
  | { readonly kind: "unknown"; readonly key: string; readonly change: Change }
  | { readonly kind: "known"; readonly key: string }
  /** The key is no longer managed: everything known of it is dropped. */
  | { readonly kind: "forgotten"; readonly key: string }
);

export type StateReading =
  | { readonly ok: true; readonly state: State }
  /** Never taken for an empty state: that would make everything a second time. */
  | { readonly ok: false; readonly findings: readonly Finding[] };

export function emptyState(tenant: string): State {
  return { formatVersion: 1, tenant, ids: {}, lastApplied: {}, resolved: {}, manual: {} };
}

/** Where the trail stands. */
export function headOf(state: State): ChainHead {
  return state.chain ?? START;
}

/** Adds one thing that a run learned; see {@link recordAll}. */
export function record(state: State, event: StateEvent): State {
  return recordAll(state, [event]);
}

/**
 * Adds what a run learned, in order. What is older than what is known of it changes nothing, so that a late report
 * cannot undo a newer one. The tables are copied once, however much was learned.
 */
export function recordAll(state: State, events: readonly StateEvent[]): State {
  const ids = { ...state.ids };
  const lastApplied = { ...state.lastApplied };
  const resolved = { ...state.resolved };
  const manual = { ...state.manual };
  const unknown = { ...state.unknown };
  for (const event of events) {
    const { at, run } = event;
    if (event.kind === "identified") {
      const before = ids[event.key]?.id ?? event.id;
      keepNewer(ids, event.key, { system: event.system, id: event.id, at, run });
      // What was applied was applied to the record before.
      if (ids[event.key]?.id !== before) delete lastApplied[event.key];
    } else if (event.kind === "applied") {
      // A change writes some of a record's fields; the others stay as they were last applied.
      keepNewer(lastApplied, event.key, { fields: { ...lastApplied[event.key]?.fields, ...event.fields }, at, run });
      delete unknown[event.key];
    } else if (event.kind === "unknown") unknown[event.key] = { change: event.change, at, run };
    else if (event.kind === "known") delete unknown[event.key];
    else if (event.kind === "resolved") {
      const name = `${event.key}.${event.what}`;
      if (!Object.hasOwn(resolved, name)) resolved[name] = { value: event.value, at, run };
    } else if (event.kind === "manual") {
      const note = event.note === undefined ? {} : { note: event.note };
      keepNewer(manual, event.change, { status: event.status, at, run, ...note });
    } else {
      delete ids[event.key];
      delete lastApplied[event.key];
      delete unknown[event.key];
      for (const name of Object.keys(resolved))
        if (name.slice(0, name.lastIndexOf(".")) === event.key) delete resolved[name];
    }
  }
  const { unknown: _before, ...rest } = state;
  return { ...rest, ids, lastApplied, resolved, manual, ...(Object.keys(unknown).length > 0 ? { unknown } : {}) };
}

function keepNewer<T extends { readonly at: string }>(known: Record<string, T>, key: string, value: T): void {
  const present = Object.hasOwn(known, key) ? known[key] : undefined;
  if (present === undefined || Date.parse(present.at) <= Date.parse(value.at)) known[key] = value;
}

/** The file's text: keys in order, two spaces, a final newline, so that two runs differ only where something changed. */
export function serialiseState(state: State): string {
  return `${JSON.stringify(sorted(state), null, 2)}\n`;
}

/**
 * Reads a state file strictly.
 *
 * @param text undefined where the file does not exist: the tenant was never applied
 */
export function parseState(text: string | undefined, tenant: string, file: string): StateReading {
  if (text === undefined) return { ok: true, state: emptyState(tenant) };
  const wrong = (rule: string, message: string, fix: string): StateReading => ({
    ok: false,
    findings: [{ severity: "error", rule, message, fix, origin: { file, line: 1, column: 1 } }],
  });
  const restore = "restore the file from an earlier commit of the audit branch";
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return wrong("STATE_BROKEN", `${file} is not JSON, so what was applied to ${tenant} is not known`, restore);
  }
  if (isTooDeep(value))
    return wrong("STATE_BROKEN", `${file} is nested more than ${MOST_LEVELS} levels deep, which no state is`, restore);
  if (!isRecord(value)) return wrong("STATE_BROKEN", `${file} does not hold a state`, restore);
  if (value.formatVersion !== 1) {
    const message = `${file} has format version ${JSON.stringify(value.formatVersion) ?? "none"}, this program reads 1`;
    return wrong("STATE_VERSION", message, "run the concordat version that wrote it, or a newer one");
  }
  if (value.tenant !== tenant) {
    return wrong(
      "STATE_FOREIGN",
      `${file} belongs to the tenant ${JSON.stringify(value.tenant)}, not to "${tenant}"`,
      restore,
    );
  }
  const findings = checkMembers(value).map(
    (place): Finding => ({
      severity: "error",
      rule: "STATE_BROKEN",
      message: `${file} is damaged at "${place}", so what was applied to ${tenant} is not known`,
      fix: restore,
      origin: { file, line: 1, column: 1 },
    }),
  );
  return findings.length > 0 ? { ok: false, findings } : { ok: true, state: value as unknown as State };
}

const TABLES: Readonly<Record<string, (row: Record<string, unknown>) => boolean>> = {
  ids: (row) => typeof row.system === "string" && typeof row.id === "string",
  lastApplied: (row) => isRecord(row.fields),
  resolved: (row) => "value" in row,
  manual: (row) => row.status === "open" || row.status === "done" || row.status === "waived",
  unknown: (row) => isChange(row.change),
};
const OPTIONAL: ReadonlySet<string> = new Set(["unknown"]);
const MEMBERS = new Set(["formatVersion", "tenant", "chain", "lease", ...Object.keys(TABLES)]);

/** The places of a state that are not as they must be. */
function checkMembers(value: Record<string, unknown>): string[] {
  // What one run recorded has one instant: few of them stand in many rows.
  const instants = new Set<unknown>();
  const isKnownInstant = (at: unknown): boolean => {
    if (instants.has(at)) return true;
    const known = isInstant(at);
    if (known) instants.add(at);
    return known;
  };
  const places = Object.keys(value).filter((name) => !MEMBERS.has(name));
  for (const [name, fits] of Object.entries(TABLES)) {
    const table = value[name];
    if (table === undefined && OPTIONAL.has(name)) continue;
    if (!isRecord(table)) places.push(name);
    else {
      for (const key of Object.keys(table)) {
        const row = table[key];
        if (!isRecord(row) || !isKnownInstant(row.at) || typeof row.run !== "string" || !fits(row))
          places.push(`${name}.${key}`);
      }
    }
  }
  const { chain, lease } = value;
  const chained =
    isRecord(chain) &&
    typeof chain.run === "string" &&
    Number.isSafeInteger(chain.seq) &&
    /^[0-9a-f]{64}$/.test(String(chain.hash));
  if (chain !== undefined && !chained) places.push("chain");
  const leased = isRecord(lease) && typeof lease.run === "string" && typeof lease.owner === "string";
  if (lease !== undefined && !(leased && isInstant(lease.takenAt) && isInstant(lease.expiresAt))) places.push("lease");
  return places;
}

/** What is read of a change to find its record again and to compare it. */
export function isChange(value: unknown): value is Change {
  if (!isRecord(value) || !isRecord(value.values) || !isRecord(value.target) || !isRecord(value.base)) return false;
  const texts = ["id", "key", "kind", "action", "system", "connection", "title", "effective"];
  const reasoned = isRecord(value.reason) && typeof value.reason.rule === "string";
  const { target, base } = value;
  const read = [target, base].every((one) => one.kind !== "line" || Array.isArray(one.segments));
  return texts.every((name) => typeof value[name] === "string") && reasoned && read && Array.isArray(value.fields);
}

export function isInstant(value: unknown): boolean {
  return typeof value === "string" && !Number.isNaN(Date.parse(value));
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
