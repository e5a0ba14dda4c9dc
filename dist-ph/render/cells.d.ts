import type { AsIs, Blocked, Change, CustomerPlan, Later } from "../core/plan.ts";
export interface Cells {
    /** `47`, `42 → 47`, or empty where units mean nothing. */
    readonly units: string;
    /** `20.60`, `20.60 → 21.60`, or empty where it is not known. */
    readonly price: string;
    /** The difference a month, `0`, `-`, or `not known`. */
    readonly amount: string;
    /** The day, or `-`. */
    readonly from: string;
}
export declare function cellsOfChange(change: Change): Cells;
export declare function cellsOfLater(later: Later, customer: CustomerPlan): Cells;
export declare function cellsOfStanding(standing: Blocked | AsIs): Cells;
/** The fields that have no column of their own: `ends on: 30 Jun 2027 → 31 Dec 2026`. */
export declare function otherFields(item: Change | Later): string[];
/** What a reviewer should know besides: the flags in words, that a person moved it, and who approved it. */
export declare function warningsOf(change: Change): string[];
