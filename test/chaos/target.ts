/** What chaos has to know of a target: its workspaces, its writes and its own ways of refusing. */
import type { AuditEntry } from "../../src/audit/entry.ts";
import type { Dice } from "../support/dice.ts";
import type { Asked, Spoken, Strike } from "../support/faulty-proxy.ts";
import type { Stand, StandOptions } from "../support/run.ts";
import type { WorkspaceFacts } from "../support/workspace.ts";

export interface World {
  readonly facts: WorkspaceFacts;
  readonly options: StandOptions;
  /** Keys of contracts that stand in the target from the beginning, by their id there. */
  readonly contracts: ReadonlyMap<number, string>;
  /** Keys of lines that stand in the target from the beginning, by their id there. */
  readonly lines: ReadonlyMap<number, string>;
  /** Keys of services that stand in the catalogue from the beginning, by their id there. */
  readonly services: ReadonlyMap<number, string>;
}

/** A write that took effect. */
export interface Written {
  readonly endpoint: string;
  /** What of which record it made: the words that {@link ChaosTarget.partsOf} gives an audit entry for it. */
  readonly part: string;
  /** With its money and ids in names: two equal ones would be one thing done twice. */
  readonly text: string;
}

/** `Held`: what the sandbox shows of all that the target holds. */
export interface ChaosTarget<Held> {
  readonly name: string;
  /** Whatever the provider writes. */
  readonly endpoints: readonly string[];
  /** Everything that must not be read anywhere, by the name of its environment variable. */
  readonly secrets: Readonly<Record<string, string>>;
  /** The endpoint of a write; undefined for a read. */
  endpointOf(asked: Pick<Asked, "method" | "path">): string | undefined;
  /** A small workspace in which something is to do; the target is reached at `url`. */
  build(dice: Dice, url: string): World;
  /** Answers in the target's own words, by a name for them. None of them comes with an effect. */
  readonly refusals: Readonly<Record<string, Spoken>>;
  /** What else it does to requests of one method, by a name for it. */
  readonly quirks?: Readonly<Record<string, { readonly method: string; readonly strike: Strike }>>;
  read(stand: Stand): Promise<Held>;
  /** What the target holds, ids as names, without what tells only when it was written. */
  essenceOf(held: Held, world: World): unknown;
  describe(write: Pick<Asked, "method" | "path" | "body">, held: Held, world: World): Written;
  /** The ids of the records that are ours, by our key: what the state, which names these keys, may say of them. */
  idsOf(held: Held, world: World, keys: readonly string[]): ReadonlyMap<string, string>;
  /** The writes that an entry of the audit stands for. */
  partsOf(entry: AuditEntry): readonly string[];
}
