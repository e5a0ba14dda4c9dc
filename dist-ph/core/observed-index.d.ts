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
export declare function indexOf(observation: Observation): ObservedIndex;
/** Everything under its key, in the order it came. What has no key is left out. */
export declare function groupBy<Item>(items: Iterable<Item>, keyOf: (item: Item) => string | undefined): ReadonlyMap<string, readonly Item[]>;
/** The last day that is posted on a contract: as the system tells it of the contract itself, or of any of its lines. */
export declare function postedThrough({ openFrom, startsOn, lines }: ObservedContract): Day | undefined;
