import type { Day, Finding } from "../../core/model.ts";
import type { LateUsage } from "./draft.ts";
import type { Feed } from "./gather.ts";
/** What a contract could not bill, for the one that follows it. */
export interface HandedOn {
    readonly from: Feed;
    readonly late: readonly LateUsage[];
}
/** By the contract that is to bill it. */
export type LateUsages = Map<string, HandedOn>;
export declare function handOn(from: Feed, late: readonly LateUsage[], book: LateUsages): void;
/** The contract's charges with those it takes over. What it ignores is not taken: its ignore is of its own days. */
export declare function withLate(feed: Feed, book: LateUsages, today: Day): Feed;
export declare function isIgnored({ product, charge }: LateUsage, { contract }: Feed, today: Day): boolean;
/** The contract that follows is made later, and bills it then. */
export declare function waitingFor(feed: Feed, startsOn: Day, book: LateUsages): readonly Finding[];
/** What no contract took. */
export declare function untaken(book: LateUsages): readonly Finding[];
/** Usage for which no contract has an open period left: told with its money, never lost. */
export declare function unbillable({ product, charge }: LateUsage, { contract, customer, program }: Feed): Finding;
