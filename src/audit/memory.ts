/** What the state file holds, as the engine asks for it. Pure. */
import type { Ledger, Left } from "../core/drift-ledger.ts";
import type { Memory } from "../core/memory.ts";
import type { Day } from "../core/model.ts";
import { readAllStood, readStood, STOOD } from "../core/stood.ts";
import type { Resolved, State } from "./state.ts";

/** Between a line's key and a day that took a change, in the names of the state's resolved values. */
export const TAKEN = ".taken.";

export function memoryOf(state: State): Memory {
  const taken = new Map<string, Day[]>();
  const resolved = new Map<string, string>();
  /** By contract. */
  const stood = new Map<string, readonly Resolved[]>();
  for (const name of Object.keys(state.resolved)) {
    const row = state.resolved[name];
    const value = row?.value;
    if (row === undefined || typeof value !== "string") continue;
    const place = name.indexOf(STOOD);
    if (place !== -1) {
      const contract = name.slice(0, place);
      stood.set(contract, [...(stood.get(contract) ?? []), row]);
      continue;
    }
    resolved.set(name, value);
    const end = name.indexOf(TAKEN);
    if (end === -1) continue;
    const key = name.slice(0, end);
    const days = taken.get(key);
    if (days === undefined) taken.set(key, [value]);
    else days.push(value);
  }
  const ids = new Map(Object.entries(state.ids).map(([key, { id }]) => [key, id]));
  const applied = new Map(Object.entries(state.lastApplied));
  let below: ReadonlyMap<string, ReadonlyMap<string, string>> | undefined;
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
    stood: (key) => {
      const contract = key.split("/", 3).join("/");
      const line = key.slice(contract.length + 1);
      const rows = stood.get(contract)?.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at)) ?? [];
      for (const { at, value } of rows) {
        const found = readStood(String(value), line);
        if (found === undefined) continue;
        return Date.parse(applied.get(key)?.at ?? at) > Date.parse(at) ? undefined : found;
      }
      return undefined;
    },
  };
}

/** What drift is judged by: what was last applied, and what was found right since or without that. */
export function ledgerOf(state: State): Ledger {
  const lastApplied: Record<string, Left> = { ...state.lastApplied };
  const records = Object.entries(state.resolved).filter(([name]) => name.includes(STOOD));
  for (const [name, { value, at, run }] of records.sort(([, a], [, b]) => Date.parse(a.at) - Date.parse(b.at)))
    for (const [line, stood] of readAllStood(String(value))) {
      const key = `${name.slice(0, name.indexOf(STOOD))}/${line}`;
      const known = lastApplied[key];
      if (known !== undefined && Date.parse(known.at) > Date.parse(at)) continue;
      lastApplied[key] = { fields: { segments: stood.segments }, at, run, stood };
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
