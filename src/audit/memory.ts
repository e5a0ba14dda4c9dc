/** What the state file holds, as the engine asks for it. Pure. */
import type { Memory } from "../core/memory.ts";
import type { Day } from "../core/model.ts";
import type { State } from "./state.ts";

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
    if (typeof value !== "string") continue;
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
  };
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
