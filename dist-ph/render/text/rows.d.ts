/** Rows in aligned columns, each with its reason below. */
import type { Style } from "../colour.ts";
import type { Footnote, Row } from "../rows.ts";
import { type Page } from "./page.ts";
/** Widths of the columns, and where the sheet ends. */
export interface Columns {
    readonly title: number;
    readonly units: number;
    readonly price: number;
    readonly amount: number;
}
/** The columns that fit all rows: numbers get what they need and are never cut, titles get the rest and wrap. */
export declare function columnsFor(rows: readonly Row[], currency: string, page: Page): Columns;
/** The heads of the columns. */
export declare function headLine(columns: Columns, currency: string, page: Page): string;
/** Rows with an empty line between them; rows of one line stand close together. */
export declare function linesOfRows(rows: readonly Row[], columns: Columns, page: Page): string[];
/** A sentence beside a symbol, and what it rests on: why something as a whole is held, refused, not read or slow. */
export declare function linesOfBanner(mark: string, style: Style, text: string, page: Page, footnote?: Footnote): string[];
