import { type Place } from "../client.ts";
import { type Book } from "../limits.ts";
import { type ReconRow, type RowBatch } from "../wire.ts";
import { type Delivery, type Reading } from "./books.ts";
import { type ListedInvoice } from "./invoices.ts";
import { type Known, type Refused } from "./recognise.ts";
/** What the files of a connection hold. */
export interface Bills {
    readonly deliveries: readonly Delivery[];
    readonly listed: readonly ListedInvoice[];
}
/** @throws ProviderError where the disk refuses a file that is there. */
export declare function readBills(reading: Reading, folder: string, entries: string | readonly string[]): Promise<Bills>;
interface Found {
    readonly places: readonly Place[];
    readonly known: readonly Known[];
    readonly refused: readonly Refused[];
}
/** The files of a setting, each once; what is not there and what is refused by name are findings. */
export declare function findFiles(reading: Reading, folder: string, setting: string, entries: string | readonly string[]): Promise<Found>;
/** A folder without any file that is `bearing`, and a file that is none, hold nothing of what was asked. */
export declare function refuseEmpty(reading: Reading, places: readonly Place[], bearing: ReadonlySet<string>, setting: string, message: string): void;
/**
 * Takes a file row by row. False: something in it is not understood or not whole, so all of it is unread.
 * `mayBeEmpty`: one file of several may hold no lines.
 */
export declare function readAll<Row>(reading: Reading, file: string, batches: AsyncIterable<RowBatch<Row>> | Iterable<RowBatch<Row>>, take: (row: Row) => void, mayBeEmpty?: boolean): Promise<boolean>;
/** The lines of an invoice that a book was made of, once more. @throws ProviderError as {@link readBills} does. */
export declare function readAgain({ memory }: Reading, { files }: Delivery, invoice: string): AsyncGenerator<ReconRow>;
/** Books with the delivery each came in. */
export declare function booksOf(deliveries: readonly Delivery[]): readonly {
    readonly book: Book;
    readonly from: Delivery;
}[];
export {};
