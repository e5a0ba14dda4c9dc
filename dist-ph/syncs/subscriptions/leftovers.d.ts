/** What a contract holds beside the lines that are wanted: told, or ended where it is ours. Pure. */
import type { BoundContract } from "../../core/desired.ts";
import type { ObservedLine } from "../../core/observed.ts";
import type { Product } from "../../core/workspace.ts";
import { type Draft, type LineContext } from "./draft.ts";
import { type Feed } from "./gather.ts";
import type { SortedCharges } from "./sorting.ts";
/** A line we made for a price vintage that has since joined another line goes to 0 units: its seats are billed there. */
export declare function endMerged(product: Product, existing: readonly ObservedLine[], feed: Feed, bound: BoundContract, context: LineContext, draft: Draft): void;
/** A managed product that the contract holds and the vendor does not bill at all is told, and left as it is. */
export declare function reportUnbilled(feed: Feed, bound: BoundContract, context: LineContext, draft: Draft, billed: ReadonlySet<string>): void;
/** An exclusion or a price for a product that the customer is not billed for has no effect, and is most likely a slip. */
export declare function reportIdleRules(sorted: SortedCharges, feed: Feed, bound: BoundContract, context: LineContext, draft: Draft): void;
