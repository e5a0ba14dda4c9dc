import type { Day, Decimal, Money } from "../../core/model.ts";
/** The values of one line, as text, in the order of its header's names. */
export interface TextRow {
    /** Where it starts in its file, both from 1. Left out: column 1. */
    readonly line: number;
    readonly column?: number;
    readonly cells: readonly string[];
}
/** A place of a file that cannot be read. */
export interface Fault {
    readonly line: number;
    readonly column?: number;
    readonly code: "COLUMN_MISSING" | "COLUMN_TWICE" | "ROW_LENGTH" | "CELL_UNREADABLE" | "FILE_UNREADABLE" | "NOT_A_BILL";
    readonly message: string;
    readonly fix: string;
    readonly money?: Money;
}
export interface ReconRow {
    readonly line: number;
    readonly column: number;
    readonly customer: string;
    readonly customerName: string;
    readonly customerDomain: string;
    readonly invoice: string;
    /** `productId:skuId`, upper case. */
    readonly product: string;
    readonly title: string;
    readonly chargeType: string;
    /** BillableQuantity, or Quantity where the file has no other. */
    readonly quantity: Decimal;
    readonly price: Decimal;
    readonly rate: Decimal;
    readonly subtotal: Decimal;
    readonly tax: Decimal;
    readonly total: Decimal;
    readonly currency: string;
    readonly subscription: string;
    readonly from: Day;
    readonly to: Day;
    readonly termStart: Day | undefined;
    readonly termEnd: Day | undefined;
    readonly term: string;
    readonly frequency: string;
    readonly unitType: string;
    readonly meter: string;
    /** Digest of every field. */
    readonly print: string;
}
/** A stretch of a file's lines, and what is not understood in it. */
export interface RowBatch<Row> {
    readonly rows: readonly Row[];
    readonly faults: readonly Fault[];
}
/** Names differ in casing (PascalCase, camelCase), spaces (`ERP Price`) and quotes (some sheets print curly ones). */
export declare function columnKey(name: string): string;
/** The UTC day of an ISO date or instant; one without an offset is taken as UTC. Undefined: not a day. */
export declare function utcDay(text: string): Day | undefined;
/** Reads the rows under one header. */
export interface RowReader<Row> {
    read(row: TextRow): {
        readonly row: Row;
    } | {
        readonly faults: readonly Fault[];
    };
}
type Change = (text: string) => string;
/** One copy of each text and day that many rows share, so that no row keeps its file in memory. */
export interface Memory {
    /** What each change makes of a text. */
    readonly texts: Map<Change, Map<string, string>>;
    readonly days: Map<string, Day>;
}
export declare function createMemory(): Memory;
/** The values of one row by column name. What cannot be read is noted as a fault and stands as an empty text. */
export interface Cells {
    /** The one copy of a text, changed where a change is given, for what outlives the row. */
    keep(text: string, change?: Change): string;
    /** Empty where the row has no such column; `name` may not be empty. */
    text(column: string): string;
    name(column: string): string;
    number(column: string): Decimal;
    day(column: string): Day;
    /** Empty, and the year 9999 ("no end"), are undefined. */
    openDay(column: string): Day | undefined;
    refuse(column: string, why: string): void;
    /** Digest of all columns. */
    print(): string;
}
/** Opens what stands under a header; faults where a needed column is missing or one is named twice. */
export declare function openReader<Row>(header: TextRow, needed: readonly string[], kind: string, make: (cells: Cells, row: TextRow) => Row, memory?: Memory): RowReader<Row> | readonly Fault[];
/** `CFQ7TTC0LCHC` and `0002` → `CFQ7TTC0LCHC:0002`. */
export declare function productOf(cells: Cells): string;
/** Opens a new-commerce reconciliation file by its header; faults where it is another file. */
export declare function openRecon(header: TextRow, memory?: Memory): RowReader<ReconRow> | readonly Fault[];
/** Opens the line items of a JSON answer that have these names in this order; faults where they are another thing. */
export declare function openItems(header: TextRow, memory: Memory): RowReader<ReconRow> | readonly Fault[];
export {};
