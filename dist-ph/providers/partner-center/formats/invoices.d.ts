/**
 * Invoices without their lines: the answer of `GET /v1/invoices`, or one invoice of it, with the notes that amend them.
 * https://learn.microsoft.com/partner-center/developer/invoice-resources
 */
import type { Day, Decimal } from "../../../core/model.ts";
/** An invoice, or a note on one, as Microsoft lists it. */
export interface ListedInvoice {
    readonly id: string;
    readonly total: Decimal;
    readonly currency: string;
    /** `invoice`, `void_note`, `adjustment_note`, and what else Microsoft writes. */
    readonly documentType: string;
    /** ISO instant; empty where it is not said. */
    readonly date: string;
    readonly period?: {
        readonly from: Day;
        readonly to: Day;
    };
    /** The invoice that it amends. */
    readonly amends?: string;
}
/** Every invoice and note of a document; undefined: it is something else. */
export declare function readInvoices(document: unknown): readonly ListedInvoice[] | undefined;
/** Voided with nothing in its place: what is billed instead is not known. */
export interface VoidedInvoice {
    readonly id: string;
    /** ISO instant of the invoice or the first note that says one; empty where none does. */
    readonly date: string;
    readonly period?: {
        readonly from: Day;
        readonly to: Day;
    };
}
/** What is known of the invoices beside their lines. */
export interface Register {
    /** By id; those that another takes the place of, and voided ones, are not among them. */
    readonly invoices: ReadonlyMap<string, ListedInvoice>;
    /** Which note took an invoice's place, by the invoice's id. */
    readonly replacedBy: ReadonlyMap<string, ListedInvoice>;
    /** What a note took the place of, by the note's id: the invoice, and the other notes on it. */
    readonly replaces: ReadonlyMap<string, readonly string[]>;
    /** By the id of the invoice, and of every note on it. */
    readonly voided: ReadonlyMap<string, VoidedInvoice>;
    /** Listed more than once, with different totals. */
    readonly unsure: ReadonlySet<string>;
}
/** Lays the lists together. Of one that is listed twice the entry that knows of its end stands, else the last. */
export declare function registerOf(listed: readonly ListedInvoice[]): Register;
