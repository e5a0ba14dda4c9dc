/** How much of each a plan holds, and the words for it. */
import Big from "big.js";
import type { Change, CustomerPlan, Plan } from "../core/plan.ts";
export interface Tally {
    /** What apply would write today. */
    readonly changes: number;
    readonly held: number;
    readonly refused: number;
    readonly later: number;
    readonly blocked: number;
    readonly byHand: number;
    readonly asIs: number;
    /** Customers that could not be planned. */
    readonly failed: number;
    readonly errors: number;
    readonly warnings: number;
}
export declare function tallyOfPlan(plan: Plan): Tally;
/** The same for one customer, where `No changes` goes without saying beside anything else. */
export declare function customerInWords(customer: CustomerPlan): string[];
/** What is said in place of a count of changes when there is none: only a complete plan without refusals has `No changes`. */
export declare function noneInWords(plan: Plan): string;
/** The counts of a plan, without those that are zero: `1 change`, `1 later`, `1 blocked`, `1 by hand`, `1 as is`. */
export declare function planInWords(plan: Plan): string[];
/**
 * One sentence where there is nothing to write or not all could be planned; undefined where the changes speak for themselves.
 * What is held, later, blocked or by hand does not make a plan that has changes, but it must not go unsaid.
 */
export declare function verdictOf(plan: Plan): string | undefined;
/** Money a month that a customer's changes add and take, as price. */
export interface Moves {
    readonly up: Big;
    readonly down: Big;
    /** Some change's money is not known. */
    readonly isPartial: boolean;
}
export declare function movesOf(changes: readonly Change[]): Moves;
/** Units that changes add and take; lines whose units are not told count as none. */
export declare function unitsOf(changes: readonly Change[]): {
    readonly up: number;
    readonly down: number;
};
/** Whether a customer has more to say than that all is as it should be. */
export declare function hasSomethingToSay(customer: CustomerPlan): boolean;
/** How many runs apply takes where the systems' hourly limits allow for less: `3 runs, an hour apart`. */
export declare function runsInWords(plan: Plan): string[];
/** What apply will ask of the systems: `4 requests, 2 seconds`; empty where it asks nothing. */
export declare function requestsInWords(plan: Plan): string[];
