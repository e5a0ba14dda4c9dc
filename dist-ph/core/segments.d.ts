import type { Day, Decimal, Segment, Segments } from "./model.ts";
/** What holds on `day`; 0 units before the first segment. */
export declare function at(segments: Segments, day: Day): Segment;
/**
 * Same units and the same money. At 0 units price and cost do not exist (decision 16); a price that one side
 * does not state is not compared.
 */
export declare function sameHolding(left: Segment, right: Segment): boolean;
/** Sorted, the last of a day wins, no step that changes nothing, no leading zero. */
export declare function normalise(segments: Segments): Segments;
/** Every day on which one of the functions steps, sorted. */
export declare function stepDays(...functions: readonly Segments[]): readonly Day[];
/** The function from `day` on; its first segment starts on `day` itself unless it is 0 there. */
export declare function from(segments: Segments, day: Day): Segments;
/** The function up to and including `day`, and 0 after it. */
export declare function through(segments: Segments, day: Day): Segments;
/** `before` on the days before `day`, `after` from `day` on. */
export declare function splice(before: Segments, day: Day, after: Segments): Segments;
/** Combines functions day by day. */
export declare function combine(functions: readonly Segments[], join: (holdings: readonly Segment[], day: Day) => Segment): Segments;
/** Stretches of days on which nothing steps, between two days, both included. */
export declare function stretches(days: readonly Day[], first: Day, last: Day): readonly {
    readonly from: Day;
    readonly to: Day;
}[];
/** One stretch of a line inside one billing period: what it comes to. */
export interface Part {
    readonly from: Day;
    readonly to: Day;
    readonly days: number;
    readonly daysInPeriod: number;
    readonly holding: Segment;
    readonly price: Decimal;
    readonly cost: Decimal;
}
/**
 * What the line comes to between two days, part by part: units × unit amount × days ÷ days in the period, each part
 * rounded to the cent. A price that is not known counts as 0. The grid steps from `anchor` by `months`.
 */
export declare function integrate(segments: Segments, first: Day, last: Day, anchor: Day, months: number): readonly Part[];
/** What the parts come to; undefined where units stand at a price or a cost that is not known, which is never 0. */
export declare function knownTotal(parts: readonly Part[]): ReturnType<typeof total> | undefined;
/** Sum of the parts. */
export declare function total(parts: readonly Part[]): {
    readonly price: Decimal;
    readonly cost: Decimal;
};
