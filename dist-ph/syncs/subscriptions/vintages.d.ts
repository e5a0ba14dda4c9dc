/**
 * Price vintages (decision 1): subscriptions of one product that cost or sell differently on an open day cannot share a
 * line. The oldest group keeps the product's plain key; the others carry the start of their commitment in theirs. A key
 * that earlier runs recorded for a subscription is kept, so that a renewal does not rename lines.
 */
import type { Memory } from "../../core/memory.ts";
import type { Day } from "../../core/model.ts";
import type { PricedStep } from "./holding.ts";
import type { Timeline } from "./timeline.ts";
export interface Member<Step extends PricedStep> {
    readonly timeline: Timeline;
    readonly steps: readonly Step[];
}
export interface Vintage<Step extends PricedStep> {
    readonly key: string;
    readonly isFirst: boolean;
    /** Start of the oldest commitment in it. */
    readonly vintage: Day;
    readonly members: readonly Member<Step>[];
    /** Subscriptions whose line the state does not hold yet, or holds as another. */
    readonly unrecorded: readonly string[];
}
export declare function groupByCost<Step extends PricedStep & {
    readonly missing?: string;
}>(members: readonly Member<Step>[], open: Day, productKey: string, memory: Memory): readonly Vintage<Step>[];
/** State entry that holds the line a subscription is billed on. */
export declare function lineSlot(productKey: string, subscription: string): string;
