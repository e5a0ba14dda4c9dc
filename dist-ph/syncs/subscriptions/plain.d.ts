/**
 * The short way to a line, for a product as nearly all are: billed by charges for whole cycles that all say the same of
 * one subscription, on a contract that holds one line for it, with nothing said of it but prices.
 *
 * Law: where it answers, it answers what `lines.ts` works out by the long way. Such charges are a timeline of one step, so
 * there is one vintage; it lowers nothing, so no policy delays it; nothing is excluded or ignored, so what the vendor
 * bills is what the line holds. Whatever else may be true of a product is left to the long way.
 * test/laws/short-ways.test.ts holds the two ways equal.
 */
import type { Charge } from "../../core/charges.ts";
import type { BoundContract } from "../../core/desired.ts";
import type { LineRule, Product } from "../../core/workspace.ts";
import { type Draft, type LineContext } from "./draft.ts";
import { type Feed } from "./gather.ts";
import type { SortedCharges } from "./sorting.ts";
/** True where the product's line is in the draft, with all that comes with it; else the draft is as it was. */
export declare function takePlain(product: Product, rule: LineRule | undefined, charges: readonly Charge[], sorted: SortedCharges, feed: Feed, bound: BoundContract, context: LineContext, draft: Draft): boolean;
