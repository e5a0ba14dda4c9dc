import type { BoundContract, StepReason } from "../../core/desired.ts";
import type { Origin, Segments } from "../../core/model.ts";
import type { LineRule, Product } from "../../core/workspace.ts";
import type { LineContext } from "./draft.ts";
import type { Timeline } from "./timeline.ts";
/** One sentence per day on which the line steps: who moved what, and by which rule. */
export declare function reasonsOf(product: Product, rule: LineRule | undefined, members: readonly {
    readonly timeline: Timeline;
}[], stages: {
    readonly vendor: Segments;
    readonly excluded: Segments;
    readonly delayed: Segments;
}, bound: BoundContract, context: LineContext, programOrigin: Origin): readonly StepReason[];
/** `1 unit`, `2 units`. */
export declare function sayUnits(quantity: number): string;
