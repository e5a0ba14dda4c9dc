/**
 * Catch-up: what closed days should have come to and did not (decision 2). A posted period cannot be changed, so the
 * difference is worked out to the cent, period by period, and becomes a step of its own. It is never lost.
 *
 *   seats   day by day: units that were missing or too many, and a declared price that was not billed
 *   usage   period by period: what the vendor corrected after the period was posted (decision 6), at the price that was
 *           billed. A retail rule has no day: it holds from the first open period on, so a change of it owes nothing.
 *           Usage that arrives after its own days were posted is none of this: the first open period bills it.
 */
import type { DesiredLine } from "./desired.ts";
import type { Ground } from "./line-diff.ts";
import type { Day, Decimal, Segments } from "./model.ts";
import type { ObservedLine } from "./observed.ts";
/** A stretch of closed days on which the line held something else than it should have. */
export interface Shortfall {
    readonly from: Day;
    readonly to: Day;
    readonly days: number;
    readonly daysInPeriod: number;
    /** Units missing (positive) or too many (negative). */
    readonly units: number;
    readonly unitPrice: Decimal;
    /** What adds up to the price of a whole period: units missing (or too many) at a price, units at a price difference. */
    readonly terms: readonly {
        readonly units: number;
        readonly unitPrice: Decimal;
    }[];
    readonly price: Decimal;
    readonly cost: Decimal;
}
export interface CatchUp {
    /** First and last day of the differences inside one closed period; of usage the whole period. */
    readonly from: Day;
    readonly to: Day;
    /** None for usage. */
    readonly parts: readonly Shortfall[];
    /** Usage: what the period should have come to, and what it was posted with. */
    readonly usage?: {
        readonly owed: Decimal;
        readonly posted: Decimal;
    };
    readonly price: Decimal;
    readonly cost: Decimal;
}
/** What a unit comes to where neither side says it on that day. */
export interface Amounts {
    readonly unitPrice?: Decimal;
    readonly unitCost?: Decimal;
}
/** A contract with the first day whose units were read: what stood before it is not known. */
export interface ReadGround extends Ground {
    readonly readFrom: Day;
}
/**
 * Differences on the closed days before `open`, one entry a billing period. `wanted` is the due part of the desired
 * function. Days before the vendor's data starts, or before the contract is managed, are not judged. `entered` are days
 * that charges entered by hand are for: a period of such a day has an entry though nothing is owed for it, or is any more.
 */
export declare function catchUps(desired: DesiredLine, wanted: Segments, observed: ObservedLine | undefined, ground: ReadGround, open: Day, list?: Amounts, entered?: readonly Day[]): readonly CatchUp[];
