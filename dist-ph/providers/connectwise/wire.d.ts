/**
 * ConnectWise's answers, read strictly: only the fields that are used, each with its type. Empty members are left out of
 * its records, and new ones appear without notice (ConnectWise: Developer Guide, Versioning).
 */
import type { Day, Decimal } from "../../core/model.ts";
import { type Raw } from "../answers.ts";
/** A collection as it is listed: where it stands, which fields are asked for, and how a record is read. */
export interface Shape<Row> {
    /** Below `/apis/3.0/`. */
    readonly path: string;
    readonly fields: readonly string[];
    readonly read: (raw: Raw) => Row;
}
type RowOf<Shaped> = Shaped extends Shape<infer Row> ? Row : never;
export type AgreementRow = RowOf<typeof agreements>;
export type CatalogRow = RowOf<typeof catalog>;
export type CycleRow = RowOf<typeof billingCycles>;
/** An addition, whether it came by its agreement or in the report. */
export interface AdditionRow {
    readonly id: string;
    readonly agreement: string;
    readonly product: string;
    readonly quantity: number;
    readonly lessIncluded: number;
    readonly unitPrice: Decimal | null;
    readonly unitCost: Decimal | null;
    /** False: Do Not Bill or No Charge. */
    readonly billable: boolean;
    readonly effectiveDate: Day | null;
    readonly cancelledDate: Day | null;
    readonly serialNumber: string | null;
    /** What the addition that follows it takes over, as it is written; empty where it was not asked for. */
    readonly kept: Raw;
}
export declare const companies: Shape<{
    id: string;
    name: string;
    active: boolean;
    contact: string | null;
}>;
export declare const agreements: Shape<{
    id: string;
    name: string;
    type: string;
    company: string;
    startsOn: string | null;
    endsOn: string | null;
    cancelled: boolean;
    billingCycle: string | null;
    oneTime: boolean;
    invoicingCycle: string | null;
    billsFrom: string | null;
    prorates: boolean;
    nextInvoiceDate: string | null;
    status: string | null;
    notes: string | null;
    amount: string | null;
}>;
export declare const catalog: Shape<{
    id: string;
    identifier: string;
    active: boolean;
    price: string | null;
    cost: string | null;
    marker: string | null;
    productClass: string | null;
    billingCycle: string | null;
}>;
export declare const billingCycles: Shape<{
    id: string;
    name: string;
    options: string;
}>;
/** Invoices of agreements: that there are any, and of which. */
export declare const invoices: Shape<{
    id: string;
    agreement: string | null;
}>;
export declare const agreementTypes: Shape<{
    id: string;
    name: string;
    active: boolean;
}>;
/** The path ends in a slash (ConnectWise: OpenAPI 2026.4). */
export declare const subcategories: Shape<{
    id: string;
    name: string;
    active: boolean;
}>;
export declare const productTypes: Shape<{
    id: string;
    name: string;
    active: boolean;
}>;
/** The additions of one agreement; to be followed by others, they say what those take over. */
export declare function additionsOf(agreement: string, toFollow?: boolean): Shape<AdditionRow>;
/** One addition, as a list or a write answers it. */
export declare function readAddition(raw: Raw, agreement: string, at: string): AdditionRow;
/** Columns of the report that lists the additions of many agreements at once (ConnectWise: system reports). */
export declare const REPORT = "system/reports/AgreementAdditions";
export declare const REPORT_COLUMNS: readonly ["AGR_RecID", "Addition_RecId", "Product_RecId", "Total_Quantity", "Less_Included", "Unit_Price", "Unit_Cost", "Bill_Customer", "Effective_Date", "Cancelled_Date", "Serial_Number"];
/** A page of a report: columns are named once, rows are lists. `seen` holds the additions of the pages so far. */
export declare function readReport(body: unknown, seen: Set<string>): readonly AdditionRow[];
/** A page of a collection. `seen` holds the ids of the pages so far: a record that comes twice would be held twice. */
export declare function readPage<Row>(shaped: Shape<Row>, body: unknown, seen: Set<unknown>): readonly Row[];
/**
 * The address that a `Link` header names as the next page; undefined on the last one. Forward paging always sends the
 * header, so without it a full page may be one of many.
 */
export declare function readNext(headers: Readonly<Record<string, string>>, at: string): string | undefined;
/** Where the API of a company lives below its site, for example `v4_6_release/`; undefined for an unknown company. */
export declare function readCodebase(body: unknown): string | undefined;
export type TrailType = "Agreement" | "AgreementAddition" | "ProductCatalog";
/** What was done to a record, by whom and when, as texts. */
export declare const trailOf: (type: TrailType, id: string, most: number) => string;
export declare function readTrail(body: unknown): readonly {
    text: string;
    by: string;
    at: string;
}[];
/** The record that a write answers with, for what it must show. */
export declare function readRecord(body: unknown, at: string): Raw;
/** The reasons of a refusal, most telling first: `errors[]` with their fields, else the message. */
export declare function readReasons(body: unknown): readonly string[];
/** The fields that a refusal of a record names, without what follows a slash: `recurringBillCycle/id` is that reference. */
export declare function readRefusedFields(body: unknown): readonly string[];
/** The code of a refusal, for example `InvalidObject`; of too many requests it stands in `error`. */
export declare function readCode(body: unknown): string;
export {};
