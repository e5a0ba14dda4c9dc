/**
 * The diff of one line: what stands against what should, as dated steps.
 *
 * Terminology
 *   open day    a day whose period is not approved and posted; only open days can be written (decision 2)
 *   due         a desired step whose day has come; steps after today are shown as later and not written (ZC-13)
 *   taken day   a day that took a change already and takes no second one (decision 15)
 *
 * Premise: hands off by making the inputs equal. Before the subtraction, desired is made equal to observed wherever it
 * has nothing to say or may not be written: before the first open day, after the contract's end, on taken days, and in
 * every field that is not ours. What is left differs because somebody must act.
 *
 *   have := observed, from the first open day on
 *   for each day on which desired or observed steps, in order:
 *     if desired(day) ≠ have(day): one step; from that day on have := have + the step
 */
import type { DesiredLine } from "./desired.ts";
import type { Day, Segment, Segments } from "./model.ts";
import type { ObservedLine } from "./observed.ts";
/** The contract a line stands on, as far as its days are concerned. */
export interface Ground {
    readonly startsOn: Day;
    readonly endsOn: Day;
    /** A day on which one of its billing periods begins. */
    readonly periodsFrom: Day;
    readonly months: number;
    readonly manageFrom: Day;
    /** First day that is not posted on the contract as a whole: a line that does not exist yet cannot start before it. */
    readonly openFrom: Day;
}
/** How a target takes a step. */
export interface Writing {
    /** True where a line takes one change a day and a second one must be dated the next day (decision 15). */
    readonly oneChangeADay: boolean;
    /**
     * What a step does to later steps of the line. `differences`: their units move by as much, as they do after a dated
     * adjustment; how far amounts carry is not known. `versions`: nothing, since it holds until the next one begins.
     */
    readonly steps: "differences" | "versions";
}
export interface LineStep {
    readonly day: Day;
    /** What the line holds on that day before and after the step; only what is ours in `after`. */
    readonly before: Segment;
    readonly after: Segment;
    /** The day the step was meant for, where a posted or taken day moved it. */
    readonly meantFor: Day;
    /** The day it would have been written on, were that day not taken already (decision 15). */
    readonly movedFrom?: Day;
    /** The whole function from the first open day on, before and after. */
    readonly base: Segments;
    readonly target: Segments;
    /** What base and target may read as instead, since it is not known how far an amount carries. */
    readonly baseOr: readonly Segments[];
    readonly targetOr: readonly Segments[];
}
export interface LineDiff {
    readonly openFrom: Day;
    readonly steps: readonly LineStep[];
    readonly later: readonly {
        readonly day: Day;
        readonly before: Segment;
        readonly after: Segment;
    }[];
    /** Observed from the first open day on, and after every step was made. */
    readonly observed: Segments;
    readonly projected: Segments;
    /** Desired as far as it is due, with nothing moved: what closed days are judged by. */
    readonly wanted: Segments;
}
/** First day this line can be written: after what is posted, inside the contract, and not before it is managed. */
export declare function openDay(desired: DesiredLine, observed: ObservedLine | undefined, ground: Ground): Day;
export declare function diffLine(desired: DesiredLine, observed: ObservedLine | undefined, ground: Ground, today: Day, writing: Writing): LineDiff;
/** Drops from `segments` the prices and costs that `desired` never states: they are not ours. */
export declare function ownedOnly(segments: Segments, desired: Segments): Segments;
