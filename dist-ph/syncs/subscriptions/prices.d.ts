/**
 * Prices and costs of a line: where retail comes from (decision 8), which of them a strategy writes (PR-20), and what
 * a declared price does to both (decision 7).
 */
import type { SheetPrice } from "../../core/charges.ts";
import type { Day, Decimal } from "../../core/model.ts";
import type { DeclaredPrice, PricingStrategy, RetailRule } from "../../core/workspace.ts";
/** Which of cost and price a strategy writes when a line is made and when it is updated (PR-20). */
export interface Mask {
    readonly cost: boolean;
    readonly price: boolean;
}
export declare function maskOf(strategy: PricingStrategy, creates: boolean): Mask;
/** The declared price in force on `day`, if any. `prices` are sorted by day. */
export declare function declaredOn(prices: readonly DeclaredPrice[], day: Day): DeclaredPrice | undefined;
export interface Sold {
    readonly product: string;
    readonly term?: string | undefined;
    readonly plan?: string | undefined;
    readonly currency: string;
}
/** Price sheets, indexed once; asked per product and day. */
export interface PriceBook {
    find(sold: Sold, day: Day): SheetPrice | undefined;
}
export declare function openPriceBook(prices: readonly SheetPrice[]): PriceBook;
/** Where a price came from, for the plan's reason; or why there is none. */
export type Retail = {
    readonly amount: Decimal;
    readonly because: string;
} | {
    readonly missing: string;
};
/**
 * The retail price of one unit for one cycle. `days` are tried in order against the price sheet: the start of the
 * commitment first, since costs and prices are held for it. Never 0 for want of a source (decision 8).
 */
export declare function retailOf(rule: RetailRule | undefined, sold: Sold, unitCost: Decimal, days: readonly Day[], book: PriceBook): Retail;
