/** What the state file holds, as the engine asks for it. Pure. */
import type { LastLeft, Ledger } from "../core/drift-ledger.ts";
import type { Memory } from "../core/memory.ts";
import type { Day } from "../core/model.ts";
import { contractIn, firstDay, readStood, type Stood, stoodOn } from "../core/stood.ts";
import type { Resolved, State } from "./state.ts";

/** Between a line's key and a day that took a change, in the names of the state's resolved values. */
export const TAKEN = ".taken.";

/**
 * `former`: states of tenants that no file names any more, of which one may be this tenant by the name it had. Of them the
 * ids are known, by keys that begin with the tenant's name.
 */
export function memoryOf(state: State, former: readonly State[] = []): Memory {
  const taken = new Map<string, Day[]>();
  const resolved = new Map<string, string>();
  for (const name of Object.keys(state.resolved)) {
    const value = state.resolved[name]?.value;
    if (typeof value !== "string" || stoodOn(name) !== undefined) continue;
    resolved.set(name, value);
    const end = name.indexOf(TAKEN);
    if (end === -1) continue;
    const key = name.slice(0, end);
    const days = taken.get(key);
    if (days === undefined) taken.set(key, [value]);
    else days.push(value);
  }
  const ids = new Map([state, ...former].flatMap((one) => Object.entries(one.ids).map(([key, { id }]) => [key, id])));
  const applied = new Map(Object.entries(state.lastApplied));
  let below: ReadonlyMap<string, ReadonlyMap<string, string>> | undefined;
  let lines: ReadonlyMap<string, readonly string[]> | undefined;
  const records = stoodRecords(state);
  let onContracts: ReadonlyMap<string, ReadonlyMap<string, string>> | undefined;
  return {
    takenOn: (key) => taken.get(key) ?? [],
    remoteId: (key) => ids.get(key),
    identified: (prefix) => [...ids.keys()].filter((key) => key.startsWith(prefix)),
    resolved: (name) => resolved.get(name),
    resolvedBelow: (key) => {
      below ??= groupBelow(resolved);
      return below.get(key) ?? new Map();
    },
    resolvedOnContracts: (customer, name) => {
      onContracts ??= groupByCustomer(resolved);
      return onContracts.get(`${customer}/${name}`) ?? new Map();
    },
    lastApplied: (key) => applied.get(key)?.fields,
    stood: lookUpStood(state.lastApplied, records),
    boundTo: (contract) => boundIn(records.get(contract)),
    linesOf: (customer, subscription) => {
      lines ??= groupBySubscription(resolved);
      return lines.get(`${customer}.${subscription}`) ?? [];
    },
  };
}

type Records = ReadonlyMap<string, readonly Resolved[]>;

/** The records of what stood, by contract, the oldest first. */
function stoodRecords(state: State): Records {
  const records = new Map<string, Resolved[]>();
  for (const name of Object.keys(state.resolved)) {
    const contract = stoodOn(name);
    const row = contract === undefined ? undefined : state.resolved[name];
    if (contract === undefined || typeof row?.value !== "string") continue;
    const own = records.get(contract);
    if (own === undefined) records.set(contract, [row]);
    else own.push(row);
  }
  for (const own of records.values()) if (own.length > 1) own.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return records;
}

function boundIn(records: readonly Resolved[] = []): readonly string[] {
  return [...new Set(records.map(({ value }) => contractIn(String(value))))];
}

/**
 * Lines are asked for contract by contract: a tenant's are never all held at once. The newest record that knows one counts.
 * `lastApplied`, and not the whole state, since what is read of it is small and the rest need not be kept.
 */
function lookUpStood(lastApplied: State["lastApplied"], records: Records): Memory["stood"] {
  let below: string | undefined;
  let known: readonly { readonly at: string; readonly lines: ReadonlyMap<string, Stood> }[] = [];
  return (key) => {
    if (below === undefined || !key.startsWith(below)) {
      const contract = key.split("/", 3).join("/");
      below = `${contract}/`;
      const own = records.get(contract) ?? [];
      known = own.map(({ at, value }) => ({ at, lines: readStood(String(value)) })).reverse();
    }
    const line = key.slice(below.length);
    for (const { at, lines } of known) {
      const found = lines.get(line);
      if (found !== undefined) return isAppliedSince(lastApplied, key, at) ? undefined : found;
    }
    return undefined;
  };
}

/** What a run wrote after the line was found right. */
function isAppliedSince(lastApplied: State["lastApplied"], key: string, at: string): boolean {
  const last = Object.hasOwn(lastApplied, key) ? lastApplied[key] : undefined;
  return last !== undefined && Date.parse(last.at) > Date.parse(at);
}

/** What drift is judged by: what was last applied, and what was found right since or without that. */
export function ledgerOf(state: State): Ledger {
  const lastApplied: Record<string, LastLeft> = { ...state.lastApplied };
  for (const [contract, records] of stoodRecords(state))
    for (const { value, at, run } of records)
      for (const [line, stood] of readStood(String(value))) {
        const key = `${contract}/${line}`;
        if (isAppliedSince(state.lastApplied, key, at)) continue;
        lastApplied[key] = { fields: { openFrom: firstDay(stood), segments: stood.segments }, at, run, stood };
      }
  return { ids: state.ids, lastApplied };
}

/** What is recorded under each name, by the rest of the name after each of its dots. */
function groupBelow(resolved: ReadonlyMap<string, string>): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const groups = new Map<string, Map<string, string>>();
  for (const [name, value] of resolved)
    for (let dot = name.indexOf("."); dot !== -1; dot = name.indexOf(".", dot + 1)) {
      const group = groups.get(name.slice(0, dot)) ?? new Map<string, string>();
      groups.set(name.slice(0, dot), group.set(name.slice(dot + 1), value));
    }
  return groups;
}

/** What is recorded of the lines of contracts, by customer and by the name after the contract's key. */
function groupByCustomer(resolved: ReadonlyMap<string, string>): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const groups = new Map<string, Map<string, string>>();
  for (const [name, value] of resolved) {
    if (name.includes(TAKEN)) continue;
    const [tenant, customer, contract, ...rest] = name.split("/");
    if (contract === undefined || rest.length === 0) continue;
    const place = `${tenant}/${customer}/${rest.join("/")}`;
    const group = groups.get(place) ?? new Map<string, string>();
    groups.set(place, group.set(contract, value));
  }
  return groups;
}

/** Between a product's key on a contract and a subscription, in the names of the state's resolved values. */
const LINE = ".line.";

/** The keys of lines, by their customer's and the subscription that was recorded on them. */
function groupBySubscription(resolved: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const [name, line] of resolved) {
    const dot = name.indexOf(".");
    if (dot === -1 || !name.startsWith(LINE, dot)) continue;
    const place = `${name.split("/", 2).join("/")}.${name.slice(dot + LINE.length)}`;
    const group = groups.get(place);
    if (group === undefined) groups.set(place, [line]);
    else group.push(line);
  }
  return groups;
}
