import type { Day, Decimal, Segments } from "../../core/model.ts";
import type { Decreases, Exclude, OnMissing } from "../../core/workspace.ts";
import type { Timeline } from "./timeline.ts";
/** A step of a subscription with the price it is sold at, where one is known. */
export interface PricedStep {
    readonly from: Day;
    readonly quantity: number;
    readonly unitCost: Decimal;
    readonly unitPrice?: Decimal;
}
/** The timeline as segments; a subscription that is proven missing ends unless the policy keeps it (decision 5). */
export declare function vendorSegments(timeline: Timeline, priced: readonly PricedStep[], onMissing: OnMissing): Segments;
/** Adds up subscriptions of one cost: units are summed, cost and price are those of whoever holds units that day. */
export declare function sum(functions: readonly Segments[]): Segments;
/** Units to take off, by day. */
export declare function excludeSegments(exclude: Exclude | undefined): Segments;
/** `segments` less `off`, never below 0, and what is left to take off elsewhere. */
export declare function takeOff(segments: Segments, off: Segments): {
    readonly kept: Segments;
    readonly left: Segments;
};
/** Takes `exclude.quantity` units off on the days it holds; never below 0. */
export declare function withoutExcluded(segments: Segments, exclude: Exclude | undefined): Segments;
/** 0 units from `from` on, up to and including `until`. */
export declare function ignored(segments: Segments, from: Day, until: Day | undefined): Segments;
/**
 * Increases take effect at once; decreases at the start of the next billing period, at the end of the term, or at
 * once (decision 17). `exempt` days lower at once whatever the policy: a subscription that is no longer billed
 * (decision 5), a declared exclusion or ignore.
 */
export declare function delayDecreases(segments: Segments, policy: Decreases, grid: {
    readonly anchor: Day;
    readonly months: number;
    readonly endsOn: Day;
}, exempt: ReadonlySet<Day>): Segments;
