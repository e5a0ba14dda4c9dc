/**
 * Licence-based price sheets: their rows, and the retail prices (ERP) that come of them.
 * https://learn.microsoft.com/partner-center/developer/get-a-price-sheet
 */
import type { SheetPrice } from "../../../core/charges.ts";
import type { Day, Decimal, Finding } from "../../../core/model.ts";
import { type Fault, type ReconRow, type RowReader, type TextRow } from "../wire.ts";
export interface SheetRow extends Pick<ReconRow, "line" | "product" | "title" | "term" | "currency" | "from"> {
    readonly plan: string;
    readonly market: string;
    readonly segment: string;
    readonly cost: Decimal;
    readonly retail: Decimal;
    /** First number of seats the price is for; empty where it does not depend on it. */
    readonly tierFrom: string;
    readonly to?: Day;
}
/** Opens a licence-based price sheet by its header; faults where it is another file. */
export declare function openSheet(header: TextRow): RowReader<SheetRow> | readonly Fault[];
/** Why a price sheet row gives no price, for a count in a note. */
export type PriceReading = {
    readonly price: SheetPrice;
} | {
    readonly leftOut: string;
};
/** A price sheet row as a retail price (ERP) of one product, term and plan. */
export declare function priceOf(row: SheetRow, file: string): PriceReading;
/**
 * Prices without those that contradict: where two rows give one product, term, plan and currency different retail prices
 * or costs on one day, none of its prices is taken. The day on which one row ends and the next begins is the next one's.
 * A row with an end goes on after a shorter one inside it, as a promotion is.
 */
export declare function settlePrices(prices: readonly SheetPrice[]): {
    readonly prices: readonly SheetPrice[];
    readonly findings: readonly Finding[];
};
