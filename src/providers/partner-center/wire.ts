/**
 * What Partner Center's files say, column by column: reconciliation rows, price sheet rows, the invoices list.
 * Only the columns in use are read, strictly: a value that is not understood is a fault with its place, never a default.
 * https://learn.microsoft.com/partner-center/billing/modern-invoice-reconciliation-file
 */
import { hash } from "node:crypto";
import { addDays, isDay } from "../../core/day.ts";
import type { Day, Decimal, Money } from "../../core/model.ts";
import { isDecimal } from "../../core/money.ts";
import { dayFault, downloadAgain, headerFault, lengthFault, numberFault } from "./limits.ts";

/** One record of a CSV file. */
export interface CsvRow {
  /** The line of the file on which it starts, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A place of a file that cannot be read. */
export interface Fault {
  readonly line: number;
  readonly code: "COLUMN_MISSING" | "COLUMN_TWICE" | "ROW_LENGTH" | "CELL_UNREADABLE" | "FILE_UNREADABLE";
  readonly message: string;
  readonly fix: string;
  readonly money?: Money;
}

export interface ReconRow {
  readonly line: number;
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
  readonly termStart?: Day;
  readonly termEnd?: Day;
  readonly term: string;
  readonly frequency: string;
  readonly unitType: string;
  readonly meter: string;
  /** Digest of every column. */
  readonly print: string;
}

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

/** An entry of the v1 invoices list. `documentType` other than `invoice` is a note on an invoice, not one. */
export interface ListedInvoice {
  readonly id: string;
  readonly total: Decimal;
  readonly currency: string;
  readonly documentType: string;
  readonly period?: { readonly from: Day; readonly to: Day };
}

/** Either of two names is enough where a bar stands between them. */
const reconNeeded = `CustomerId, InvoiceNumber, ProductId, SkuId, ChargeType, Subtotal, TaxTotal, Total, Currency,
  SubscriptionId, ChargeStartDate, ChargeEndDate, BillableQuantity|Quantity, EffectiveUnitPrice, TermAndBillingCycle,
  BillingFrequency, PCToBCExchangeRate, UnitType`.split(/,\s+/);
const sheetNeeded = `ProductId, SkuId, TermDuration, BillingPlan, Market, Currency, UnitPrice, EffectiveStartDate,
  EffectiveEndDate, ERP Price, Segment`.split(/,\s+/);

/** One column, two names: the file's and the API's (https://learn.microsoft.com/partner-center/developer/invoice-resources). */
const otherNames: Readonly<Record<string, string>> = { tier2mpnid: "resellermpnid", totalforcustomer: "total" };

/** Column names differ in casing, spaces (`ERP Price`) and quotes (some sheets print curly ones) from file to file. */
function columnKey(name: string): string {
  const key = name.replace(/[\s“”"]+/g, "").toLowerCase();
  return otherNames[key] ?? key;
}

/** Without the spaces or the curly quotes around it. */
function bare(text: string): string {
  return /^[\s“]|\s$/.test(text) ? text.trim().replace(/^“(.*)”$/s, "$1") : text;
}

const isoInstant = /^\d{4}-\d{2}-\d{2}(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d{1,7})?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/** The UTC day of an ISO date or instant; one without an offset is taken as UTC. Undefined: not a day. */
export function utcDay(text: string): Day | undefined {
  const parts = isoInstant.exec(text);
  if (!parts) return undefined;
  const [day, hour, minute, offset = "Z"] = [text.slice(0, 10), Number(parts[1] ?? 0), Number(parts[2] ?? 0), parts[3]];
  if (!isDay(day) || hour > 23 || minute > 59) return undefined;
  const shift = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4));
  const ahead = offset === "Z" ? 0 : Number(`${offset[0]}${shift}`);
  return addDays(day, Math.floor((hour * 60 + minute - ahead) / 1440));
}

/** Reads the rows of one file. Holds one copy of each text, so that rows do not keep the file in memory. */
export interface RowReader<Row> {
  read(row: CsvRow): { readonly row: Row } | { readonly faults: readonly Fault[] };
}

/** The values of one row by column name. What cannot be read is noted as a fault and stands as an empty text. */
interface Cells {
  /** The one copy of a text, for what outlives the row. */
  keep(text: string): string;
  /** Empty where the file has no such column; `name` may not be empty. */
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

function openReader<Row>(
  header: CsvRow,
  needed: readonly string[],
  kind: string,
  make: (cells: Cells, line: number) => Row,
): RowReader<Row> | readonly Fault[] {
  const keys = header.cells.map(columnKey);
  const missing = needed.filter((names) => !names.split("|").some((name) => keys.includes(columnKey(name))));
  const fault = headerFault(header, keys, missing, kind);
  if (fault) return [fault];
  const places = new Map<string, number>();
  const kept = new Map<string, string>();
  const days = new Map<string, Day | undefined>();
  let row = header;
  let faults: Fault[] = [];

  const raw = (column: string): string => {
    if (!places.has(column)) places.set(column, keys.indexOf(columnKey(column)));
    return bare(row.cells[places.get(column) ?? -1] ?? "");
  };
  const cells: Cells = {
    keep(text) {
      const known = kept.get(text);
      if (known !== undefined) return known;
      // A slice of a long string keeps all of it in memory.
      const copy = Buffer.from(text).toString();
      kept.set(copy, copy);
      return copy;
    },
    text: raw,
    name(column) {
      const text = raw(column);
      if (text === "") cells.refuse(column, "is empty");
      return text;
    },
    number(column) {
      const text = raw(column);
      const why = numberFault(text);
      if (why) cells.refuse(column, why);
      return why ? "0" : text;
    },
    day(column) {
      const text = raw(column);
      if (!days.has(text)) days.set(cells.keep(text), utcDay(text));
      const day = days.get(text);
      if (day === undefined) cells.refuse(column, dayFault(text));
      return day ?? "";
    },
    openDay: (column) => (raw(column) === "" || raw(column).startsWith("9999") ? undefined : cells.day(column)),
    refuse(column, why) {
      const [amount, currency] = [raw("Total"), raw("Currency")];
      const money = isDecimal(amount) && currency !== "" ? { money: { amount, currency } } : {};
      const message = `${column} ${why}`;
      faults.push({ line: row.line, code: "CELL_UNREADABLE", message, fix: downloadAgain, ...money });
    },
    print: () => hash("sha1", row.cells.join("\u001f"), "base64"),
  };
  return {
    read(next) {
      if (next.cells.length !== keys.length) return { faults: [lengthFault(next, keys.length)] };
      row = next;
      faults = [];
      const result = make(cells, next.line);
      return faults.length > 0 ? { faults } : { row: result };
    },
  };
}

/** `CFQ7TTC0LCHC` and `0002` → `CFQ7TTC0LCHC:0002`. */
function productOf(cells: Cells): string {
  return cells.keep(`${cells.name("ProductId")}:${cells.name("SkuId")}`.toUpperCase());
}

/** Opens a new-commerce reconciliation file by its header; faults where it is another file. */
export function openRecon(header: CsvRow): RowReader<ReconRow> | readonly Fault[] {
  return openReader(header, reconNeeded, "new-commerce reconciliation file", (cells, line): ReconRow => {
    const [termStart, termEnd] = [cells.openDay("SubscriptionStartDate"), cells.openDay("SubscriptionEndDate")];
    const [from, to] = [cells.day("ChargeStartDate"), cells.day("ChargeEndDate")];
    if (from > to && to !== "") cells.refuse("ChargeEndDate", `${to} lies before ChargeStartDate ${from}`);
    return {
      line,
      // Lines of some customers carry `org:` before the tenant's id.
      customer: cells.keep(cells.name("CustomerId").toLowerCase().replace(/^org:/, "")),
      customerName: cells.keep(cells.text("CustomerName")),
      customerDomain: cells.keep(cells.text("CustomerDomainName")),
      invoice: cells.keep(cells.name("InvoiceNumber")),
      product: productOf(cells),
      title: cells.keep(cells.text("SkuName") || cells.text("ProductName")),
      chargeType: cells.keep(cells.text("ChargeType")),
      quantity: cells.number(cells.text("BillableQuantity") === "" ? "Quantity" : "BillableQuantity"),
      price: cells.number("EffectiveUnitPrice"),
      rate: cells.number("PCToBCExchangeRate"),
      subtotal: cells.number("Subtotal"),
      tax: cells.number("TaxTotal"),
      total: cells.number("Total"),
      currency: cells.keep(cells.name("Currency").toUpperCase()),
      subscription: cells.keep(cells.text("SubscriptionId").toLowerCase()),
      from,
      to,
      ...(termStart === undefined ? {} : { termStart }),
      ...(termEnd === undefined ? {} : { termEnd }),
      term: cells.text("TermAndBillingCycle"),
      frequency: cells.text("BillingFrequency"),
      unitType: cells.text("UnitType"),
      meter: cells.text("MeterDescription"),
      print: cells.print(),
    };
  });
}

/** Opens a licence-based price sheet by its header; faults where it is another file. */
export function openSheet(header: CsvRow): RowReader<SheetRow> | readonly Fault[] {
  return openReader(header, sheetNeeded, "licence-based price sheet", (cells, line): SheetRow => {
    const to = cells.openDay("EffectiveEndDate");
    return {
      line,
      product: productOf(cells),
      title: cells.keep(cells.text("SkuTitle") || cells.text("ProductTitle")),
      term: cells.text("TermDuration"),
      plan: cells.text("BillingPlan"),
      market: cells.text("Market"),
      segment: cells.text("Segment"),
      currency: cells.keep(cells.name("Currency").toUpperCase()),
      cost: cells.number("UnitPrice"),
      retail: cells.number("ERP Price"),
      tierFrom: cells.text("PricingTierRangeMin"),
      from: cells.day("EffectiveStartDate"),
      ...(to === undefined ? {} : { to }),
    };
  });
}

/**
 * The v1 invoices answer (`{items: [...]}`) or one invoice of it. Undefined: it is something else.
 * Amounts pass through a JSON number; its shortest form is the written one up to 15 digits.
 */
export function readInvoiceList(text: string): readonly ListedInvoice[] | undefined {
  let answer: unknown;
  try {
    answer = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
  const invoices = (isRecord(answer) && Array.isArray(answer.items) ? answer.items : [answer]).map(readListedInvoice);
  return invoices.every((invoice) => invoice !== undefined) ? invoices : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function readListedInvoice(item: unknown): ListedInvoice | undefined {
  if (!isRecord(item)) return undefined;
  const total = String(item.totalCharges);
  if (typeof item.id !== "string" || typeof item.currencyCode !== "string" || !isDecimal(total)) return undefined;
  const [from, to] = [utcDay(String(item.billingPeriodStartDate)), utcDay(String(item.billingPeriodEndDate))];
  return {
    id: item.id,
    total,
    currency: item.currencyCode.toUpperCase(),
    documentType: typeof item.documentType === "string" ? item.documentType : "invoice",
    ...(from && to ? { period: { from, to } } : {}),
  };
}
