import type { Charge, ChargeKind } from "../../core/charges.ts";
import type { Decimal, Origin } from "../../core/model.ts";
import type { ReconRow } from "./wire.ts";
/** What a row is; or why that cannot be told, in words. */
export type KindReading = {
    readonly kind: ChargeKind;
} | {
    readonly unclear: string;
};
/** What the texts of a term and a billing frequency say together. Few of them stand in a file, in many rows. */
export interface Wording {
    /** Billed one time. */
    readonly isOnce: boolean;
    /** The Azure plan and perpetual software have neither term nor billing frequency; a meter tells them apart. */
    readonly isNone: boolean;
    /** Undefined: not readable. */
    readonly term: TermReading | undefined;
}
export declare function wordingOf(term: string, frequency: string): Wording;
/** The kind of a row, by this table from top to bottom. Amounts are read, not the wording around them. */
export declare function kindOf(row: ReconRow, wording?: Wording): KindReading;
type Term = "P1M" | "P1Y" | "P3Y";
export type Plan = "monthly" | "annual" | "triennial";
export interface TermReading {
    readonly term?: Term;
    readonly plan?: Plan;
}
/**
 * Term and plan out of TermAndBillingCycle ("One-Year commitment for monthly/yearly billing") and BillingFrequency
 * ("Monthly"), which decides where the first leaves both open. Undefined: not readable, or the two contradict.
 */
export declare function termOf(termAndCycle: string, frequency: string): TermReading | undefined;
/**
 * An amount in whole cents, for the amounts of nearly every row, which would take most of a read as big decimals.
 * Undefined where it holds parts of a cent, or is too large for a whole number to hold it exactly.
 */
export declare function centsOf(amount: Decimal): number | undefined;
/** A line whose amounts do not follow from its own prices and units. */
export interface AmountFault {
    readonly message: string;
    /** Written minus right. */
    readonly difference: Decimal;
}
/** Checks a row by Microsoft's formulas (decision 10). Credits and one-time rows may follow either. */
export declare function checkAmounts(row: ReconRow, kind: ChargeKind): readonly AmountFault[];
/** A row as a charge. Units and unit cost are positive; `net` carries the sign. */
export declare function chargeOf(row: ReconRow, kind: ChargeKind, term: TermReading | undefined, id: string, origin: Origin): Charge;
/** Two usage charges of one subscription, product and invoice as one (decision 6): first line, widest days, added amounts. */
export declare function addUsage(sum: Charge, charge: Charge): Charge;
export {};
