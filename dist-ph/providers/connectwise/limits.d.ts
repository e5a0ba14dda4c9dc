/** What ConnectWise can and cannot hold, as data with the page that says so, and the check of a write against it. Pure. */
import { type Period } from "../../core/day.ts";
import type { Day, Finding } from "../../core/model.ts";
import type { Limit, Proposal } from "../provider.ts";
import type * as wire from "./wire.ts";
/** Records on a page; a larger page is cut to this without a word. */
export declare const PAGE = 1000;
/** Ids in one condition, so that the address stays below 2,000 characters. */
export declare const LIST = 100;
/** Words by which an entry of the audit trail names a field; inferred, since no page says how the texts read. */
export declare const TRAIL_WORDS: Readonly<Record<string, RegExp>>;
/** Collections that are read: what a login must be allowed to read. */
export declare const READ: readonly (readonly [what: string, path: string])[];
export declare const RIGHTS_FIX = "in ConnectWise, System, Security Roles, give the API member's role the right (Companies, Finance Agreements, Procurement Catalog)";
export declare function monthsOf(billingOptions: string): number | undefined;
/** The option of so many months; undefined where ConnectWise has none. */
export declare function optionOf(months: number): string | undefined;
/** The days of an agreement, its billing periods, and what of it is invoiced. */
export interface Grid {
    readonly startsOn: Day;
    readonly endsOn: Day;
    /** A day on which a period begins. */
    readonly anchor: Day;
    readonly months: number;
    readonly prorates: boolean;
    /** First day that is billed and not invoiced. */
    readonly openFrom: Day;
}
export declare function periodAt(grid: Grid, day: Day): Period;
/** What of a version that begins or ends within a period is billed where the agreement has prorateFlag. */
export type Proration = "by-days" | "whole-periods";
/**
 * Where the periods of an agreement begin and what of them is invoiced; in words what keeps it from being known. Inferred:
 * that calendar cycles begin with the calendar year, and that `nextInvoiceDate` lies in the first period not invoiced.
 *
 * @param neverInvoiced known to have no invoice, so that a missing date says nothing else
 * @param proration where it is whole periods, no agreement is taken to prorate, whatever it says
 */
export declare function gridOf(row: wire.AgreementRow, cycles: ReadonlyMap<string, wire.CycleRow>, neverInvoiced?: boolean, proration?: Proration): Grid | string;
export declare const limits: readonly Limit[];
/** What ConnectWise would refuse of a write, in words; empty where it takes it. */
export declare function accept(proposal: Proposal): readonly Finding[];
/** Text as a condition writes it: in double quotes, its own escaped. Single quotes mean nothing there. */
export declare function quote(text: string): string;
/**
 * The values in lists, each of which fits into one address.
 *
 * @param room characters that the rest of the address takes
 * @param joint what stands between two values
 */
export declare function inLists(values: readonly string[], room: number, joint?: string): readonly (readonly string[])[];
