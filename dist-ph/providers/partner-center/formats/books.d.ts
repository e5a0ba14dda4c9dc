import type { VendorCustomer } from "../../../core/charges.ts";
import type { Finding } from "../../../core/model.ts";
import { type Book } from "../limits.ts";
import { type Wording } from "../mapping.ts";
import { type Memory, type ReconRow } from "../wire.ts";
export type Report = (progress: {
    readonly done: number;
    readonly what: string;
}) => void;
/** What one read has found so far. */
export interface Reading {
    readonly report: Report;
    /** Files read. */
    files: number;
    /** Texts that rows share, over all files. */
    readonly memory: Memory;
    readonly findings: Finding[];
    /** Why a customer (`*`: every one) is not planned. */
    readonly unread: Map<string, Set<string>>;
    readonly customers: Map<string, VendorCustomer>;
    /** Subscriptions with lines that cannot be told, by customer and subscription. */
    readonly unclear: Set<string>;
    readonly wordings: Map<string, Wording>;
    /** Wordings of a term that were reported already. */
    readonly unreadable: Set<Wording>;
}
export declare function createReading(report: Report): Reading;
/** What is wrong throughout a file is wrong in one way: so many findings of it say enough. */
export declare const listedInFull = 10;
export declare function keyOf({ customer, subscription }: {
    customer: string;
    subscription: string;
}): string;
/** Unknown is never absent: nothing is planned for this customer (`*`: any) until it can be read. */
export declare function leaveUnread(reading: Reading, customer: string, why: string): void;
/** A file that is not taken: everything is unread, since any customer may be in it. */
export declare function refuse(reading: Reading, file: string, rule: string, message: string, fix: string): void;
/** Files that together hold whole invoices. */
export interface Delivery {
    /** By invoice. */
    readonly books: Map<string, Book>;
    /** In the order in which they are read. */
    readonly files: string[];
    /** Whether something says that no file is missing. */
    readonly isProven: boolean;
}
export declare function createDelivery(isProven: boolean): Delivery;
/** Adds a row of the delivery's latest file to its invoice. */
export declare function addRow(reading: Reading, delivery: Delivery, row: ReconRow): void;
/**
 * What a row says to us, as a digest that is the same whatever format it came in: fields that are not read, and the
 * ways to write a number or a day, make no difference.
 */
export declare function digestOf(row: ReconRow): string;
