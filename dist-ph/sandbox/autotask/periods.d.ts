/**
 * From what was adjusted to the rows that Autotask shows. Pure.
 *
 * The grid steps from the contract's start date by its period type. Every period has a row; an effect dated after its
 * first day splits it. What a split looks like is not known of the vendor, hence the switches.
 */
import type { Day } from "../../core/model.ts";
import type { AutotaskSwitches } from "./switches.ts";
/** What happens to a line on a day: a difference in units, and prices from then on. */
export interface Effect {
    readonly id: number;
    readonly on: Day;
    readonly unitChange: number;
    readonly unitPrice?: number;
    readonly unitCost?: number;
    /** False: the units that the line began with. */
    readonly adjustment: boolean;
}
/** A line of a contract: what it costs before any effect, and its effects in order of day. */
export interface LineTerms {
    readonly basePrice: number;
    readonly baseCost: number;
    readonly effects: readonly Effect[];
}
export interface ContractSpan {
    readonly start: Day;
    readonly end: Day;
    /** Months in a billing period. */
    readonly months: number;
}
/** From the first to the last day, both included. */
export interface Span {
    readonly first: Day;
    readonly last: Day;
}
export interface RowDraft {
    readonly start: Day;
    /** As shown. */
    readonly end: Day;
    /** The last day that the row's amount is for: `end`, unless the row ends on the day the next one starts. */
    readonly last: Day;
    readonly units: number;
    readonly price: number;
    readonly cost: number;
}
export interface Standing {
    readonly units: number;
    readonly price: number;
    readonly cost: number;
}
/** A billing period, whole even where the contract ends within it. */
export interface Period {
    readonly first: Day;
    readonly last: Day;
    readonly days: number;
}
/** Months in a billing period by Contracts.contractPeriodType; undefined for a value that has no grid. */
export declare const monthsOf: (periodType: unknown) => number | undefined;
/** The billing periods of a contract, stepping from its start date. */
export declare function listPeriods(span: ContractSpan): readonly Period[];
/** Units, price and cost in force on a day. */
export declare function standingOn(line: LineTerms, day: Day): Standing;
/** The unit rows of one line, in order of start, without those that are posted. */
export declare function generateRows(span: ContractSpan, periods: readonly Period[], line: LineTerms, posted: readonly Span[], switches: AutotaskSwitches): readonly RowDraft[];
/** What a line comes to over some days, by days of its periods: for the catch-up of a posted period. */
export declare function amountOver(periods: readonly Period[], line: LineTerms, over: Span): {
    price: number;
    cost: number;
};
