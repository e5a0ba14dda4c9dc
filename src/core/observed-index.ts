/** Ways into an observation, built once: a tenant's customers are looked up by the thousand. Pure. */
import { addDays, latest } from "./day.ts";
import type { Day } from "./model.ts";
import type { Observation, ObservedAccount, ObservedCharge, ObservedContract, ObservedService } from "./observed.ts";

export interface ObservedIndex {
  readonly accounts: ReadonlyMap<string, ObservedAccount>;
  readonly contracts: ReadonlyMap<string, ObservedContract>;
  /** Contracts that carry a marker; two of one are a mistake that the caller tells. */
  readonly markedContracts: ReadonlyMap<string, readonly ObservedContract[]>;
  readonly services: ReadonlyMap<string, ObservedService>;
  readonly markedServices: ReadonlyMap<string, ObservedService>;
  /** One-time charges by the contract they stand on. */
  readonly charges: ReadonlyMap<string, readonly ObservedCharge[]>;
}

const built = new WeakMap<Observation, ObservedIndex>();

export function indexOf(observation: Observation): ObservedIndex {
  const known = built.get(observation);
  if (known !== undefined) return known;
  const index: ObservedIndex = {
    accounts: byKey(observation.accounts, ({ id }) => id),
    contracts: byKey(observation.contracts, ({ id }) => id),
    markedContracts: groupBy(observation.contracts, ({ marker }) => marker),
    services: byKey(observation.services, ({ id }) => id),
    markedServices: byKey(observation.services, ({ marker }) => marker),
    charges: groupBy(observation.charges, ({ contract }) => contract),
  };
  built.set(observation, index);
  return index;
}

/** The first of each key. */
function byKey<Item>(items: readonly Item[], keyOf: (item: Item) => string | undefined): ReadonlyMap<string, Item> {
  const found = new Map<string, Item>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== undefined && !found.has(key)) found.set(key, item);
  }
  return found;
}

/** Everything under its key, in the order it came. What has no key is left out. */
export function groupBy<Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => string | undefined,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** The last day that is posted on a contract: as the system tells it of the contract itself, or of any of its lines. */
export function postedThrough({ openFrom, startsOn, lines }: ObservedContract): Day | undefined {
  if (openFrom === undefined) return latest(lines.flatMap((line) => line.postedThrough ?? []));
  return openFrom > startsOn ? addDays(openFrom, -1) : undefined;
}
