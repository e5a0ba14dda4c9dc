/** What this source cannot do, as data, and what it refuses: files, rows, invoices that do not come to their total. Pure. */
import Big from "big.js";
import type { Charge, Statement } from "../../core/charges.ts";
import type { Day, Decimal, Finding, Origin } from "../../core/model.ts";
import type { Limit } from "../provider.ts";
import type { ListedInvoice } from "./formats/invoices.ts";
import type { DeclaredInvoice } from "./index.ts";
import type { Fault, TextRow } from "./wire.ts";
export declare const limits: readonly Limit[];
/** Bounds of what is held in memory at once. Real files stay far below them; what does not is damaged, or made to harm. */
export declare const longestLine: {
    characters: number;
    why: string;
};
export declare const largestDocument: {
    bytes: number;
    why: string;
};
export declare const largestUnpacked: {
    bytes: number;
    why: string;
};
export declare const downloadAgain = "Download the file from Partner Center again and commit it as it is: a spreadsheet that saves it changes numbers and days.";
/** Why a number is refused; undefined where it is one. */
export declare function numberFault(text: string): string | undefined;
/** Why a day is refused. The order of day and month in 10/1/2026 differs by country, so it is never guessed. */
export declare function dayFault(text: string): string;
/** Why a row with more or fewer values than the header has columns is refused. */
export declare function lengthFault(row: TextRow, width: number): Fault;
/** Why a header is refused: `keys` are its column names as compared, `missing` the needed columns it lacks. */
export declare function headerFault(header: TextRow, keys: readonly string[], missing: readonly string[], kind: string): Fault | undefined;
/** One invoice as the files of one delivery tell it: a CSV file, the pages of an invoice, the blobs of an export. */
export interface Book {
    readonly invoice: string;
    /** Where its first line stands. */
    readonly origin: Origin;
    /** Whether something says that no file of the delivery is missing. */
    readonly isProven: boolean;
    readonly currencies: Set<string>;
    /** Sum of Total: whole cents, and what has parts of a cent or is too large for them. */
    cents: number;
    rest: Big;
    /** What the lines are off by Microsoft's formulas: written minus right. */
    off: Big;
    lines: number;
    /** Lines that do not follow from their prices, and lines that are there twice; as errors, the first few. */
    readonly wrong: Finding[];
    readonly twice: Finding[];
    /** Where each different row stands first. */
    readonly prints: Map<string, Origin>;
    readonly charges: Charge[];
    /** Place among the charges of a subscription's usage of a product. */
    readonly usage: Map<string, number>;
    /** The latest start of a monthly charge, and of any line. */
    monthlyFrom: Day;
    anyFrom: Day;
}
/** What an invoice's lines come to, tax included. */
export declare function totalOf({ cents, rest }: Book): Decimal;
/** How far an invoice can be relied on, and why not further. */
export interface Verdict {
    readonly statement: Statement;
    readonly findings: readonly Finding[];
    /** The source is unread for this reason. */
    readonly refused?: string;
}
/**
 * Checks an invoice's lines against its total (decision 10), as declared, or else as the invoices list says it:
 * lines + adjustment = total. An adjustment of exactly the difference also stands for lines that are off;
 * a total that fits is proof that lines which look the same are billed twice. `isUnsure`: the lists contradict.
 */
export declare function settleBook(book: Book, declared: DeclaredInvoice | undefined, listed: ListedInvoice | undefined, isUnsure?: boolean): Verdict;
