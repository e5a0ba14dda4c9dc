/** One line of the plan: its dated changes, what is later, what a person must enter by hand, and why. Pure. */
import { type Amounts } from "./catch-up.ts";
import type { BoundContract, DesiredLine } from "./desired.ts";
import { type LineDiff, type Writing } from "./line-diff.ts";
import type { Memory } from "./memory.ts";
import type { Day, Decimal, Segment } from "./model.ts";
import type { ObservedCharge, ObservedLine, ObservedService } from "./observed.ts";
import type { Change, Later, ManualStep, PriceAndCost } from "./plan.ts";
import { type Entry, type EntryScreen } from "./plan-manual.ts";
export interface LineContext {
    readonly today: Day;
    readonly currency: string;
    readonly system: string;
    /** Human title of the target. */
    readonly target: string;
    readonly writing: Writing;
    readonly memory: Memory;
    readonly services: ReadonlyMap<string, ObservedService>;
    /** Prices of services that this plan makes, by key. */
    readonly newServices: ReadonlyMap<string, {
        readonly id: string;
        readonly unitPrice?: Decimal;
        readonly unitCost?: Decimal;
    }>;
    /** Change that makes the contract, if this plan makes it. */
    readonly contractChange?: string;
    readonly charges: readonly ObservedCharge[];
    readonly customerName: string;
    readonly billingCode: string;
    readonly enter: (entry: Entry) => EntryScreen;
}
export interface PlannedLine {
    readonly line: DesiredLine;
    readonly observed?: ObservedLine;
    readonly diff: LineDiff;
    readonly changes: readonly Change[];
    readonly later: readonly Later[];
    readonly manual: readonly ManualStep[];
    /** Catch-ups already entered, recognised by their marker. */
    readonly recognised: readonly ObservedCharge[];
    /** What is entered by hand, or is to be, with the day it is billed on where that is known. */
    readonly entries: readonly {
        readonly day: Day;
        readonly price: Decimal;
    }[];
    /** The contract's last day: nothing is billed after it. */
    readonly endsOn: Day;
    /**
     * Set where it holds one and the same before and after apply, from that day to the contract's end: as `before` and
     * `after` have it, which are asked for money line by line.
     */
    readonly steady?: Segment;
    /** Full holding on a day, with prices that are not ours filled in, before and after apply. */
    readonly before: (day: Day) => Segment;
    readonly after: (day: Day) => Segment;
}
export declare function planLine(line: DesiredLine, bound: BoundContract, context: LineContext): PlannedLine;
/** What the line holds on a day, before and after apply. */
export declare function holdingsOf(observed: ObservedLine | undefined, { openFrom, projected }: Pick<LineDiff, "openFrom" | "projected">, list: Amounts, endsOn: Day): Pick<PlannedLine, "before" | "after">;
/** What a unit comes to by the catalogue. */
export declare function listPrice(line: Pick<DesiredLine, "serviceId" | "serviceKey">, context: Pick<LineContext, "services" | "newServices">): Amounts;
/** A month's money of a holding. */
export declare function monthOf(holding: Segment, months: number): PriceAndCost;
/** The difference a month; undefined where units stand at a price that is not known. */
export declare function monthlyDifference(before: Segment, after: Segment, months: number): PriceAndCost | undefined;
/** True where a planned line has nothing to write, now or later, and nothing by hand. */
export declare function isAsIs(planned: PlannedLine): boolean;
