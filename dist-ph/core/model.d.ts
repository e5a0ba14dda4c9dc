/**
 * The words of the domain (design.md 2 and 5). Pure types: no code, no I/O.
 * Days are ISO dates without a time; amounts are decimal strings; nothing here is a float of money.
 */
/** A day as `YYYY-MM-DD`. Contract days are days in the tenant's time zone; vendor days are UTC. */
export type Day = string;
/** A decimal number as written, for example `20.60`; compared by value, never by float. */
export type Decimal = string;
/** A decimal amount with its ISO 4217 currency. Two currencies are never added or converted. */
export interface Money {
    readonly amount: Decimal;
    readonly currency: string;
}
/** Where a value was written, so that a message can point at it. Line and column count from 1. */
export interface Origin {
    readonly file: string;
    readonly line: number;
    readonly column: number;
}
/** Something a person should know. An error stops what it is about; a warning does not. */
export interface Finding {
    readonly severity: "error" | "warning" | "note";
    /** A rule id of the field (`ZC-1`, `decision 10`) or a stable code in capitals. */
    readonly rule: string;
    readonly message: string;
    /** What to do next, one sentence. */
    readonly fix?: string;
    readonly origin?: Origin;
    readonly customer?: string;
    readonly product?: string;
    /** The money at stake, where it is known. */
    readonly money?: Money;
}
/** The kinds of thing a plan changes. Later syncs add theirs; the engine knows kinds only through core/kinds.ts. */
export type Kind = "service" | "contract" | "line";
/** One piece of a line: from this day on, so many units at this cost and price a period. */
export interface Segment {
    readonly from: Day;
    readonly quantity: number;
    /** Absent: not known, or not ours to say. */
    readonly unitCost?: Decimal;
    readonly unitPrice?: Decimal;
}
/** A line as a step function over days. Before the first segment it is 0 units. Sorted by `from`, no two alike. */
export type Segments = readonly Segment[];
