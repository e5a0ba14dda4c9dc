/** What Autotask can and cannot hold, as data with the page that says so, and the check of a write against it. Pure. */
import { type Period } from "../../core/day.ts";
import type { Day, Finding } from "../../core/model.ts";
import type { Limit, Proposal } from "../provider.ts";
/** Contracts.contractType of recurring services. */
export declare const RECURRING = 7;
export declare const CONTRACT_TYPES: Readonly<Record<number, string>>;
/** Contracts.status. */
export declare const ACTIVE = 1;
export declare const INACTIVE = 0;
/** BillingCodes.useType of Recurring Contract Service codes (PR-6). */
export declare const SERVICE_CODE = 5;
export declare const NAME_LENGTH = 100;
export declare const TEXT_LENGTH = 100;
/** Records on a page, and conditions joined by OR in a query, which is what a list of ids becomes. */
export declare const LIST = 500;
/** The months of a period type; undefined for one that has no billing periods. */
export declare function monthsOf(periodType: number | null): number | undefined;
/** True for a contract that holds services and has billing periods. */
export declare function isRecurring(contract: {
    readonly type: number;
    readonly periodType: number | null;
}): boolean;
/** The period type of so many months; undefined where Autotask has none. */
export declare function periodTypeOf(months: number): number | undefined;
/** What the billing periods of a contract follow from. */
interface GridFacts {
    readonly startsOn: Day;
    readonly endsOn: Day;
    readonly periodType: number | null;
}
/** The billing periods of a contract: they step from its start. */
export interface Grid {
    readonly start: Day;
    readonly end: Day;
    readonly periodOf: (day: Day) => Period;
}
/** Whether days from and to are one whole period. */
export declare function isWhole({ from, to }: {
    readonly from: Day;
    readonly to: Day;
}, grid: Grid): boolean;
/** Makes grids; contracts that step alike share what was worked out. */
export declare function createGrids(): (contract: GridFacts) => Grid;
export declare const limits: readonly Limit[];
/** What Autotask would refuse of a write, in words; empty where it takes it. */
export declare function accept(proposal: Proposal): readonly Finding[];
export {};
