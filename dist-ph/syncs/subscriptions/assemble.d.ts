/** One desired line: a group of subscriptions of one cost, with exclude, ignore, policies and prices laid over it. Pure. */
import type { Charge } from "../../core/charges.ts";
import type { BoundContract, DesiredLine } from "../../core/desired.ts";
import type { Segments } from "../../core/model.ts";
import type { ObservedLine } from "../../core/observed.ts";
import type { LineRule, Product } from "../../core/workspace.ts";
import { type Draft, type LineContext } from "./draft.ts";
import { type Feed } from "./gather.ts";
import { type PricedStep } from "./holding.ts";
import type { Timeline, VendorStep } from "./timeline.ts";
import { type Vintage } from "./vintages.ts";
export interface Priced extends PricedStep {
    readonly missing?: string;
}
/** The steps of a subscription with the price each is sold at, or why there is none. */
export declare function priceSteps(timeline: Timeline, product: Product, rule: LineRule | undefined, context: LineContext): readonly Priced[];
export declare function priceStep({ from, quantity, unitCost, priceDays }: VendorStep, sold: Charge, product: Product, rule: LineRule | undefined, context: LineContext): Priced;
export declare function assemble(product: Product, rule: LineRule | undefined, group: Vintage<Priced>, found: ObservedLine | undefined, off: Segments, feed: Feed, bound: BoundContract, context: LineContext, draft: Draft): {
    readonly line: DesiredLine;
    readonly left: Segments;
};
/** Declared prices over the retail ones; what is not ours to write is left out. */
export declare function applyPrices(segments: Segments, rule: LineRule | undefined, mask: {
    readonly cost: boolean;
    readonly price: boolean;
}): Segments;
