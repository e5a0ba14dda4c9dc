/**
 * Pages of an invoice's line items, as the v1 API answers them: `{totalCount, items, links}`, one answer a file.
 * https://learn.microsoft.com/partner-center/developer/get-invoiceline-items
 */
import type { Memory, ReconRow, RowBatch } from "../wire.ts";
/** One page, without its items. */
export interface Page {
    readonly file: string;
    /** The invoice it says it belongs to; empty where it does not say. */
    readonly invoice: string;
    readonly items: number;
    /** Microsoft's pages say both "of this page" and "of all pages" by their numbers; see {@link isWhole}. */
    readonly totalCount: number;
    /** What its own address and the next page's say of the place in the order: a token or an offset; empty where nothing. */
    readonly at: string;
    readonly next: string | undefined;
    /** Whether its own address asks to go on after another page, though it may not say after which. */
    readonly isLater: boolean;
}
/** The items of a document that is a page; undefined where it is another document. */
export declare function itemsOf(document: unknown): readonly unknown[] | undefined;
export declare function pageOf(document: unknown, items: readonly unknown[], file: string): Page;
/**
 * True where it is certain that no page is missing: pages that tell their place fit together (see {@link gapOf}), and of
 * those that do not, each counts the lines of all. Else a page in between could be gone unnoticed.
 */
export declare function areProven(pages: readonly Page[]): boolean;
/** What is missing of an invoice's pages, in words; undefined where they are whole. */
export declare function gapOf(pages: readonly Page[]): string | undefined;
/** The rows of a page. `text` is the document's own, for the places of its items. */
export declare function rowsOfPage(items: readonly unknown[], text: string, memory: Memory): RowBatch<ReconRow>;
