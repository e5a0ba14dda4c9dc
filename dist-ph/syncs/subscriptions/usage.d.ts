/**
 * Usage (Azure): an amount per billing period, not a unit price (decision 6, PR-5).
 *
 * Each statement's usage is billed in one period: the one that holds its last day, or the first open one where that is
 * posted already. Which one it is gets recorded at the first apply and does not move (decision 4). The period after it
 * is set to 0 in the same run, so that no amount is billed twice while the next statement is awaited. So usage that
 * arrives after its days were posted, as it usually does, is billed in the open period; only an amount that was to be
 * billed in a period and was corrected after it was posted is a catch-up.
 */
import type { Charge } from "../../core/charges.ts";
import type { BoundContract } from "../../core/desired.ts";
import type { Product } from "../../core/workspace.ts";
import { type Draft, type LineContext } from "./draft.ts";
import { type Feed } from "./gather.ts";
export declare function usageLine(product: Product, charges: readonly Charge[], feed: Feed, bound: BoundContract, context: LineContext, draft: Draft): void;
