/** What earlier runs recorded in the state file, as the pure parts of the engine ask for it. */
import type { Day } from "./model.ts";
import type { Stood } from "./stood.ts";

export interface Memory {
  /** Remote id of a record we made or bound, by key. */
  remoteId(key: string): string | undefined;
  /** Keys below a prefix that have a remote id. */
  identified(prefix: string): readonly string[];
  /** A default resolved at the first apply; it does not move later (decision 4). */
  resolved(name: string): string | undefined;
  /** Everything resolved below a key: what it is called there → its value. */
  resolvedBelow(key: string): ReadonlyMap<string, string>;
  /**
   * What is resolved under one name on any contract of a customer: contract's key → value. `customer` is the key of the
   * customer with its tenant's, `name` what stands after the contract's key.
   */
  resolvedOnContracts(customer: string, name: string): ReadonlyMap<string, string>;
  /** Days on which a line is known to have taken a change: we wrote it, or the system said so (decision 15). */
  takenOn(key: string): readonly Day[];
  /** Field values as last applied, by key. */
  lastApplied(key: string): Readonly<Record<string, unknown>> | undefined;
  /** What a line was found right at since it was last applied, or without ever being applied, by its key. */
  stood(key: string): Stood | undefined;
  /** Ids of the contracts that the key of an adopted one was found to stand for, the oldest first. */
  boundTo(contract: string): readonly string[];
  /** Keys of the lines that a subscription was ever recorded on. `customer`: its key with its tenant's. */
  linesOf(customer: string, subscription: string): readonly string[];
}

export const noMemory: Memory = {
  remoteId: () => undefined,
  identified: () => [],
  takenOn: () => [],
  resolved: () => undefined,
  resolvedBelow: () => new Map(),
  resolvedOnContracts: () => new Map(),
  lastApplied: () => undefined,
  stood: () => undefined,
  boundTo: () => [],
  linesOf: () => [],
};
