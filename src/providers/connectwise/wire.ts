/**
 * ConnectWise's answers, read strictly: only the fields that are used, each with its type. Empty members are left out of
 * its records, and new ones appear without notice (ConnectWise: Developer Guide, Versioning).
 */
import type { Day, Decimal } from "../../core/model.ts";
import { isRecord, type Raw, type Readers, readersOf } from "../answers.ts";

const read: Readers = readersOf("ConnectWise", true);

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

function shape<Row>(path: string, fields: string, of: (raw: Raw, at: string) => Row): Shape<Row> {
  const readOne = (raw: Raw): Row => of(raw, `${path} ${typeof raw.id === "number" ? raw.id : "without id"}`);
  return { path, fields: ["id", ...fields.split(" ")], read: readOne };
}

/** The id of a referenced record; null where there is none. */
function reference(raw: Raw, field: string, at: string): string | null {
  if (raw[field] === null || raw[field] === undefined) return null;
  return read.id(read.record(raw[field], at, field), "id", `${at} ${field}`);
}

const required = (raw: Raw, field: string, at: string): string =>
  reference(raw, field, at) ?? read.misread(at, field, undefined, "a reference");

export const companies = shape("company/companies", "name deletedFlag defaultContact billingContact", (raw, at) => ({
  id: read.id(raw, "id", at),
  name: read.text(raw, "name", at),
  active: read.flagOrNull(raw, "deletedFlag", at) !== true,
  // The billing contact may belong to another company, which an agreement's contact may not.
  contact: reference(raw, "defaultContact", at) ?? reference(raw, "billingContact", at),
}));

export const agreements = shape(
  "finance/agreements",
  "name type company startDate endDate noEndingDateFlag cancelledFlag billingCycle billOneTimeFlag invoicingCycle billStartDate prorateFlag nextInvoiceDate agreementStatus internalNotes billAmount",
  (raw, at) => ({
    id: read.id(raw, "id", at),
    name: read.text(raw, "name", at),
    type: read.textOrNull(read.record(raw.type, at, "type"), "name", at) ?? "",
    company: required(raw, "company", at),
    startsOn: read.dayOrNull(raw, "startDate", at),
    endsOn: read.flagOrNull(raw, "noEndingDateFlag", at) === true ? null : read.dayOrNull(raw, "endDate", at),
    cancelled: read.flagOrNull(raw, "cancelledFlag", at) === true,
    billingCycle: reference(raw, "billingCycle", at),
    oneTime: read.flagOrNull(raw, "billOneTimeFlag", at) === true,
    invoicingCycle: read.textOrNull(raw, "invoicingCycle", at),
    billsFrom: read.dayOrNull(raw, "billStartDate", at),
    prorates: read.flagOrNull(raw, "prorateFlag", at) === true,
    nextInvoiceDate: read.dayOrNull(raw, "nextInvoiceDate", at),
    status: read.textOrNull(raw, "agreementStatus", at),
    notes: read.textOrNull(raw, "internalNotes", at),
    amount: read.decimalOrNull(raw, "billAmount", at),
  }),
);

export const catalog = shape(
  "procurement/catalog",
  "identifier description inactiveFlag price cost vendorSku integrationXRef productClass recurringBillCycle",
  (raw, at) => ({
    id: read.id(raw, "id", at),
    identifier: read.text(raw, "identifier", at),
    active: read.flagOrNull(raw, "inactiveFlag", at) !== true,
    price: read.decimalOrNull(raw, "price", at),
    cost: read.decimalOrNull(raw, "cost", at),
    marker: read.textOrNull(raw, "integrationXRef", at),
    productClass: read.textOrNull(raw, "productClass", at),
    billingCycle: reference(raw, "recurringBillCycle", at),
  }),
);

export const billingCycles = shape("finance/billingCycles", "name billingOptions", (raw, at) => ({
  id: read.id(raw, "id", at),
  name: read.text(raw, "name", at),
  options: read.text(raw, "billingOptions", at),
}));

/** Invoices of agreements: that there are any, and of which. */
export const invoices = shape("finance/invoices", "agreement applyToType applyToId", (raw, at) => ({
  id: read.id(raw, "id", at),
  agreement:
    reference(raw, "agreement", at) ??
    (raw.applyToType === "Agreement" ? String(read.integerOrNull(raw, "applyToId", at)) : null),
}));

const named = (path: string, inactive: string) =>
  shape(path, `name ${inactive}`, (raw, at) => ({
    id: read.id(raw, "id", at),
    name: read.text(raw, "name", at),
    active: read.flagOrNull(raw, inactive, at) !== true,
  }));

export const agreementTypes = named("finance/agreements/types", "inactiveFlag");
/** The path ends in a slash (ConnectWise: OpenAPI 2026.4). */
export const subcategories = named("procurement/subcategories/", "inactiveFlag");
export const productTypes = named("procurement/types", "inactiveFlag");

const ADDITION_FIELDS =
  "product quantity lessIncluded unitPrice unitCost billCustomer effectiveDate cancelledDate serialNumber";

/** What of an addition is not ours, and stays as it is on the one that follows it. */
const KEPT = ["invoiceDescription", "taxableFlag"] as const;

/** The additions of one agreement; to be followed by others, they say what those take over. */
export function additionsOf(agreement: string, toFollow = false): Shape<AdditionRow> {
  const fields = toFollow ? `${ADDITION_FIELDS} ${KEPT.join(" ")} invoiceGrouping` : ADDITION_FIELDS;
  return shape(`finance/agreements/${agreement}/additions`, fields, (raw, at) => readAddition(raw, agreement, at));
}

function readKept(raw: Raw, at: string): Raw {
  const grouping = reference(raw, "invoiceGrouping", at);
  return {
    ...Object.fromEntries(KEPT.flatMap((field) => (raw[field] === undefined ? [] : [[field, raw[field]]]))),
    ...(grouping === null ? {} : { invoiceGrouping: { id: Number(grouping) } }),
  };
}

/** One addition, as a list or a write answers it. */
export function readAddition(raw: Raw, agreement: string, at: string): AdditionRow {
  return {
    id: read.id(raw, "id", at),
    agreement,
    product: required(raw, "product", at),
    quantity: read.numberOrNull(raw, "quantity", at) ?? 0,
    lessIncluded: read.numberOrNull(raw, "lessIncluded", at) ?? 0,
    unitPrice: read.decimalOrNull(raw, "unitPrice", at),
    unitCost: read.decimalOrNull(raw, "unitCost", at),
    billable: read.text(raw, "billCustomer", at) === "Billable",
    effectiveDate: read.dayOrNull(raw, "effectiveDate", at),
    cancelledDate: read.dayOrNull(raw, "cancelledDate", at),
    serialNumber: read.textOrNull(raw, "serialNumber", at),
    kept: readKept(raw, at),
  };
}

/** Columns of the report that lists the additions of many agreements at once (ConnectWise: system reports). */
export const REPORT = "system/reports/AgreementAdditions";
export const REPORT_COLUMNS = [
  "AGR_RecID",
  "Addition_RecId",
  "Product_RecId",
  "Total_Quantity",
  "Less_Included",
  "Unit_Price",
  "Unit_Cost",
  "Bill_Customer",
  "Effective_Date",
  "Cancelled_Date",
  "Serial_Number",
] as const;

const MIDNIGHT = /^\d{4}-\d{2}-\d{2}(T00:00:00(\.0+)?Z?)?$/;

/** A report may write instants of the server's zone, of which the day cannot be told; midnights are days. */
function readReportDay(raw: Raw, column: string, at: string): Day | null {
  const value = raw[column];
  if (typeof value === "string" && !MIDNIGHT.test(value)) read.misread(at, column, value, "a day, at midnight");
  return read.dayOrNull(raw, column, at);
}

/** A page of a report: columns are named once, rows are lists. `seen` holds the additions of the pages so far. */
export function readReport(body: unknown, seen: Set<string>): readonly AdditionRow[] {
  const at = REPORT;
  const answer = read.record(body, at);
  const columns = read
    .list(answer, "column_definitions", at)
    .map((one, index) => Object.keys(read.record(one, at, `column_definitions[${index}]`))[0] ?? "");
  for (const column of REPORT_COLUMNS)
    if (!columns.includes(column)) read.misread(at, column, undefined, "a column of that name");
  return read.list(answer, "row_values", at).map((values, index) => {
    const place = `${at} row ${index + 1}`;
    if (!Array.isArray(values) || values.length !== columns.length)
      return read.misread(at, `row_values[${index}]`, values, `${columns.length} values`);
    const raw: Raw = Object.fromEntries(columns.map((column, column_) => [column, values[column_]]));
    const id = read.id(raw, "Addition_RecId", place);
    if (seen.has(id)) read.misread(place, "Addition_RecId", id, "an addition that the report has not named already");
    seen.add(id);
    return {
      id,
      agreement: read.id(raw, "AGR_RecID", place),
      product: read.id(raw, "Product_RecId", place),
      quantity: read.numberOrNull(raw, "Total_Quantity", place) ?? 0,
      lessIncluded: read.numberOrNull(raw, "Less_Included", place) ?? 0,
      unitPrice: read.decimalOrNull(raw, "Unit_Price", place),
      unitCost: read.decimalOrNull(raw, "Unit_Cost", place),
      billable: read.flag(raw, "Bill_Customer", place),
      effectiveDate: readReportDay(raw, "Effective_Date", place),
      cancelledDate: readReportDay(raw, "Cancelled_Date", place),
      serialNumber: read.textOrNull(raw, "Serial_Number", place),
      kept: {},
    };
  });
}

/** A page of a collection. `seen` holds the ids of the pages so far: a record that comes twice would be held twice. */
export function readPage<Row>(shaped: Shape<Row>, body: unknown, seen: Set<unknown>): readonly Row[] {
  if (!Array.isArray(body)) return read.misread(shaped.path, "the answer", body, "a list");
  return body.map((item, index) => {
    const raw = read.record(item, shaped.path, `[${index}]`);
    if (seen.has(raw.id))
      read.misread(shaped.path, `[${index}].id`, raw.id, "a record that the list has not named already");
    seen.add(raw.id);
    return shaped.read(raw);
  });
}

/**
 * The address that a `Link` header names as the next page; undefined on the last one. Forward paging always sends the
 * header, so without it a full page may be one of many.
 */
export function readNext(headers: Readonly<Record<string, string>>, at: string): string | undefined {
  if (headers.link === undefined) return read.misread(at, "the Link header", undefined, "the address of the next page");
  const next = headers.link.split(/,\s*(?=<)/).find((part) => /;\s*rel="?next"?/i.test(part));
  return /<([^>]*)>/.exec(next ?? "")?.[1];
}

/** Where the API of a company lives below its site, for example `v4_6_release/`; undefined for an unknown company. */
export function readCodebase(body: unknown): string | undefined {
  if (body === null) return undefined;
  const codebase = read.text(read.record(body, "login/companyinfo"), "Codebase", "login/companyinfo");
  return codebase.endsWith("/") ? codebase : `${codebase}/`;
}

export type TrailType = "Agreement" | "AgreementAddition" | "ProductCatalog";

/** What was done to a record, by whom and when, as texts. */
export const trailOf = (type: TrailType, id: string, most: number): string =>
  `system/audittrail?type=${type}&id=${id}&orderBy=enteredDate%20desc&pageSize=${most}`;

export function readTrail(body: unknown): readonly { text: string; by: string; at: string }[] {
  const at = "system/audittrail";
  if (!Array.isArray(body)) return read.misread(at, "the answer", body, "a list");
  return body.map((one) => {
    const raw = read.record(one, at);
    const say = (field: string): string => read.textOrNull(raw, field, at) ?? "";
    return { text: say("text"), by: say("enteredBy"), at: say("enteredDate") };
  });
}

/** The record that a write answers with, for what it must show. */
export function readRecord(body: unknown, at: string): Raw {
  const raw = read.record(body, at);
  read.id(raw, "id", at);
  return raw;
}

/** The reasons of a refusal, most telling first: `errors[]` with their fields, else the message. */
export function readReasons(body: unknown): readonly string[] {
  if (!isRecord(body)) return [];
  const details = Array.isArray(body.errors) ? body.errors.filter(isRecord) : [];
  const told = details.flatMap(({ message, field }) => {
    if (typeof message !== "string" || message === "") return [];
    return typeof field === "string" && field !== "" && !message.includes(field) ? `${field}: ${message}` : message;
  });
  if (told.length > 0) return told;
  return typeof body.message === "string" && body.message !== "" ? [body.message] : [];
}

/** The fields that a refusal of a record names, without what follows a slash: `recurringBillCycle/id` is that reference. */
export function readRefusedFields(body: unknown): readonly string[] {
  if (!isRecord(body) || !Array.isArray(body.errors)) return [];
  return body.errors.flatMap((one) =>
    isRecord(one) && typeof one.field === "string" ? (one.field.split("/")[0] ?? one.field) : [],
  );
}

/** The code of a refusal, for example `InvalidObject`; of too many requests it stands in `error`. */
export function readCode(body: unknown): string {
  if (!isRecord(body)) return "";
  return typeof body.code === "string" ? body.code : typeof body.error === "string" ? body.error : "";
}
