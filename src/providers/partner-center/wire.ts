/**
 * What a line of a bill says, field by field, in whatever format it arrives: every format comes down to a {@link TextRow}
 * under a header, and from there to one {@link ReconRow}. Only the fields in use are read, strictly: a value that is not
 * understood is a fault with its place, never a default.
 * https://learn.microsoft.com/partner-center/billing/modern-invoice-reconciliation-file
 */
import { hash } from "node:crypto";
import { addDays, isDay } from "../../core/day.ts";
import type { Day, Decimal, Money } from "../../core/model.ts";
import { isDecimal } from "../../core/money.ts";
import { dayFault, downloadAgain, headerFault, lengthFault, numberFault } from "./limits.ts";

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
  readonly code:
    | "COLUMN_MISSING"
    | "COLUMN_TWICE"
    | "ROW_LENGTH"
    | "CELL_UNREADABLE"
    | "FILE_UNREADABLE"
    | "NOT_A_BILL";
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

/** Either of two names is enough where a bar stands between them. */
const reconNeeded = `CustomerId, InvoiceNumber, ProductId, SkuId, ChargeType, Subtotal, TaxTotal, Total, Currency,
  SubscriptionId, ChargeStartDate, ChargeEndDate, BillableQuantity|Quantity, EffectiveUnitPrice, TermAndBillingCycle,
  BillingFrequency, PCToBCExchangeRate, UnitType`.split(/,\s+/);

/** JSON leaves out what is empty, so a line may lack these names; a CSV file's header has them all. */
const mayBeLeftOut = new Set(["SubscriptionId", "TermAndBillingCycle", "BillingFrequency", "UnitType"]);
const itemNeeded = reconNeeded.filter((name) => !mayBeLeftOut.has(name));

/** One field, two names: the file's and the API's (https://learn.microsoft.com/partner-center/developer/invoice-resources). */
const otherNames: Readonly<Record<string, string>> = { tier2mpnid: "resellermpnid", totalforcustomer: "total" };

/** Names differ in casing (PascalCase, camelCase), spaces (`ERP Price`) and quotes (some sheets print curly ones). */
export function columnKey(name: string): string {
  const key = name.replace(/[\s“”"]+/g, "").toLowerCase();
  return otherNames[key] ?? key;
}

const [SPACE, DELETE] = [0x20, 0x7f];

/** Without the spaces or the curly quotes around it. */
function bare(text: string): string {
  if (text === "") return text;
  const [first, last] = [text.charCodeAt(0), text.charCodeAt(text.length - 1)];
  const isPlain = first > SPACE && first < DELETE && last > SPACE && last < DELETE;
  return isPlain ? text : text.trim().replace(/^“(.*)”$/s, "$1");
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

/** Reads the rows under one header. */
export interface RowReader<Row> {
  read(row: TextRow): { readonly row: Row } | { readonly faults: readonly Fault[] };
}

type Change = (text: string) => string;

/** One copy of each text and day that many rows share, so that no row keeps its file in memory. */
export interface Memory {
  /** What each change makes of a text. */
  readonly texts: Map<Change, Map<string, string>>;
  readonly days: Map<string, Day>;
}

export function createMemory(): Memory {
  return { texts: new Map(), days: new Map() };
}

const asItIs: Change = (text) => text;

function textsOf({ texts }: Memory, change: Change): Map<string, string> {
  const known = texts.get(change);
  if (known) return known;
  const made = new Map<string, string>();
  texts.set(change, made);
  return made;
}

/** A slice of a long string keeps all of it in memory; this does not. */
function copy(text: string): string {
  return Buffer.from(text).toString();
}

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
export function openReader<Row>(
  header: TextRow,
  needed: readonly string[],
  kind: string,
  make: (cells: Cells, row: TextRow) => Row,
  memory: Memory = createMemory(),
): RowReader<Row> | readonly Fault[] {
  const keys = header.cells.map(columnKey);
  const missing = needed.filter((names) => !names.split("|").some((name) => keys.includes(columnKey(name))));
  const fault = headerFault(header, keys, missing, kind);
  if (fault) return [fault];
  const places = new Map<string, number>();
  const plain = textsOf(memory, asItIs);
  let row = header;
  let faults: Fault[] = [];

  const raw = (column: string): string => {
    let place = places.get(column);
    if (place === undefined) {
      place = keys.indexOf(columnKey(column));
      places.set(column, place);
    }
    return bare(row.cells[place] ?? "");
  };
  const cells: Cells = {
    keep(text, change) {
      const texts = change ? textsOf(memory, change) : plain;
      const known = texts.get(text);
      if (known !== undefined) return known;
      const key = copy(text);
      const kept = change ? change(key) : key;
      texts.set(key, kept);
      return kept;
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
      const known = memory.days.get(text);
      if (known !== undefined) return known;
      const day = utcDay(copy(text));
      if (day === undefined) cells.refuse(column, dayFault(text));
      else memory.days.set(copy(text), day);
      return day ?? "";
    },
    openDay: (column) => (raw(column) === "" || raw(column).startsWith("9999") ? undefined : cells.day(column)),
    refuse(column, why) {
      const [amount, currency] = [raw("Total"), raw("Currency")];
      const money = isDecimal(amount) && currency !== "" ? { money: { amount, currency } } : {};
      const message = `${column} ${why}`;
      faults.push({ ...placeOf(row), code: "CELL_UNREADABLE", message, fix: downloadAgain, ...money });
    },
    print: () => hash("sha1", row.cells.join("\u001f"), "binary"),
  };
  return {
    read(next) {
      if (next.cells.length !== keys.length) return { faults: [lengthFault(next, keys.length)] };
      row = next;
      faults = [];
      const result = make(cells, next);
      return faults.length > 0 ? { faults } : { row: result };
    },
  };
}

function placeOf({ line, column }: TextRow): Pick<Fault, "line" | "column"> {
  return column === undefined ? { line } : { line, column };
}

const upper: Change = (text) => text.toUpperCase();
/** Lines of some customers carry `org:` before the tenant's id. */
const customerId: Change = (text) => text.toLowerCase().replace(/^org:/, "");

/** `CFQ7TTC0LCHC` and `0002` → `CFQ7TTC0LCHC:0002`. */
export function productOf(cells: Cells): string {
  return cells.keep(`${cells.name("ProductId")}:${cells.name("SkuId")}`, upper);
}

/** Opens a new-commerce reconciliation file by its header; faults where it is another file. */
export function openRecon(header: TextRow, memory?: Memory): RowReader<ReconRow> | readonly Fault[] {
  return openReader(header, reconNeeded, "new-commerce reconciliation file", reconRow, memory);
}

/** Opens the line items of a JSON answer that have these names in this order; faults where they are another thing. */
export function openItems(header: TextRow, memory: Memory): RowReader<ReconRow> | readonly Fault[] {
  return openReader(header, itemNeeded, "new-commerce billing line", reconRow, memory);
}

function reconRow(cells: Cells, { line, column = 1 }: TextRow): ReconRow {
  const [from, to] = [cells.day("ChargeStartDate"), cells.day("ChargeEndDate")];
  if (from > to && to !== "") cells.refuse("ChargeEndDate", `${to} lies before ChargeStartDate ${from}`);
  return {
    line,
    column,
    customer: cells.keep(cells.name("CustomerId"), customerId),
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
    currency: cells.keep(cells.name("Currency"), upper),
    subscription: copy(cells.text("SubscriptionId").toLowerCase()),
    from,
    to,
    termStart: cells.openDay("SubscriptionStartDate"),
    termEnd: cells.openDay("SubscriptionEndDate"),
    term: cells.text("TermAndBillingCycle"),
    frequency: cells.text("BillingFrequency"),
    unitType: cells.text("UnitType"),
    meter: cells.text("MeterDescription"),
    print: cells.print(),
  };
}
