/**
 * Reads everything a connection's files hold, checks it (decision 10), and says what could not be read.
 * A file that is not understood in full counts as unread as a whole, so that no invoice is ever taken short.
 */
import { basename } from "node:path";
import Big from "big.js";
import type { Billing, Charge, SheetPrice, Statement, VendorCustomer } from "../../core/charges.ts";
import { earliest } from "../../core/day.ts";
import type { Finding, Origin } from "../../core/model.ts";
import { canonical } from "../../core/money.ts";
import { listFiles, type RowBatch, readRows, readText } from "./client.ts";
import type { PartnerCenterSettings } from "./index.ts";
import { type Book, downloadAgain, settleBook, useOf } from "./limits.ts";
import { addUsage, chargeOf, checkAmounts, kindOf, priceOf, settlePrices, termOf } from "./mapping.ts";
import { type ListedInvoice, openRecon, openSheet, type ReconRow, readInvoiceList } from "./wire.ts";

export type Report = (progress: { readonly done: number; readonly what: string }) => void;

/** What one read has found so far. */
interface Reading {
  readonly report: Report;
  readonly findings: Finding[];
  /** Why a customer (`*`: every one) is not planned. */
  readonly unread: Map<string, Set<string>>;
  readonly customers: Map<string, VendorCustomer>;
  readonly books: Book[];
  readonly listed: Map<string, ListedInvoice>;
  /** Subscriptions with lines that cannot be told, by customer and subscription. */
  readonly unclear: Set<string>;
  /** Wordings of a term that were reported already. */
  readonly terms: Set<string>;
  files: number;
}

/** What is wrong throughout a file is wrong in one way: so many findings of it say enough. */
const listedInFull = 10;

/**
 * Everything the files of a connection say was billed. Paths in `settings` start from `folder`; `readAt` is an ISO instant.
 * Mistakes in the files are findings; what they concern is named in `unread`.
 * @throws ProviderError where the disk refuses a file that is there.
 */
export async function observeBilling(
  settings: PartnerCenterSettings,
  folder: string,
  readAt: string,
  report: Report = () => undefined,
): Promise<Billing> {
  const reading: Reading = {
    report,
    findings: [],
    unread: new Map(),
    customers: new Map(),
    books: [],
    listed: new Map(),
    unclear: new Set(),
    terms: new Set(),
    files: 0,
  };
  await readBills(reading, folder, settings.files);
  const prices = settings.priceSheets === undefined ? [] : await readSheets(reading, folder, settings);
  const books = keepOneBookEach(reading);
  const verdicts = books.map((book) => {
    const declared = settings.invoices?.find(({ id }) => id === book.invoice);
    return settleBook(book, declared, reading.listed.get(book.invoice));
  });
  for (const { findings, refused } of verdicts) {
    reading.findings.push(...findings);
    if (refused !== undefined) leaveUnread(reading, "*", refused);
  }
  const statements = nameAbsent(
    reading,
    settings,
    verdicts.map(({ statement }) => statement),
  );
  return {
    customers: [...reading.customers.values()],
    charges: books.flatMap((book) => book.charges.filter((charge) => !reading.unclear.has(keyOf(charge)))),
    statements,
    prices,
    findings: reading.findings,
    unread: [...reading.unread].map(([customer, why]) => ({ customer, why: [...why].join("; ") })),
    readAt,
    requests: reading.files,
  };
}

function keyOf({ customer, subscription }: { customer: string; subscription: string }): string {
  return `${customer} ${subscription}`;
}

/** Unknown is never absent: nothing is planned for this customer (`*`: any) until it can be read. */
function leaveUnread(reading: Reading, customer: string, why: string): void {
  reading.unread.set(customer, (reading.unread.get(customer) ?? new Set()).add(why));
}

function refuse(reading: Reading, file: string, rule: string, message: string, fix: string): void {
  reading.findings.push({ severity: "error", rule, message, fix, origin: { file, line: 1, column: 1 } });
  leaveUnread(reading, "*", `${basename(file)}: ${message}`);
}

/** The files of a setting that are read; the others are refused by name. */
async function findFiles(reading: Reading, folder: string, setting: string, entries: string | readonly string[]) {
  const { files, missing, empty } = await listFiles(folder, entries);
  const fix = `Download the files into it, or correct ${setting} on the connection.`;
  for (const path of missing) refuse(reading, path, "FILE_MISSING", "there is no such file or folder", fix);
  for (const path of empty) refuse(reading, path, "FILE_MISSING", "there is no CSV file in it", fix);
  for (const file of files) {
    const use = useOf(file);
    if (typeof use === "object") refuse(reading, file, "FILE_REFUSED", use.refused, use.fix);
  }
  return { csv: files.filter((file) => useOf(file) === "csv"), json: files.filter((file) => useOf(file) === "json") };
}

async function readBills(reading: Reading, folder: string, entries: string | readonly string[]): Promise<void> {
  const { csv, json } = await findFiles(reading, folder, "files", entries);
  for (const file of json) await readList(reading, file);
  for (const file of csv) {
    const books = new Map<string, Book>();
    const whole = await readAll(reading, file, readRows(file, openRecon), (row) => addRow(reading, books, row, file));
    if (whole) reading.books.push(...books.values());
  }
}

async function readList(reading: Reading, file: string): Promise<void> {
  reading.files += 1;
  const invoices = readInvoiceList(await readText(file));
  if (!invoices) {
    const fix = "Of JSON only the invoices list is read; download an invoice's lines as a CSV file.";
    refuse(reading, file, "FILE_REFUSED", "it is not a list of invoices with their totals", fix);
  }
  for (const invoice of invoices ?? []) reading.listed.set(invoice.id, invoice);
}

/** Takes a file row by row. False: something in it is not understood, so all of it is unread. */
async function readAll<Row>(
  reading: Reading,
  file: string,
  batches: AsyncIterable<RowBatch<Row>>,
  take: (row: Row) => void,
): Promise<boolean> {
  let [done, wrong] = [0, 0];
  reading.files += 1;
  for await (const { rows, faults } of batches) {
    for (const row of rows) take(row);
    for (const { line, code, message, fix, money } of faults.slice(0, Math.max(0, listedInFull - wrong))) {
      const finding: Finding = { severity: "error", rule: code, message, fix, origin: { file, line, column: 1 } };
      reading.findings.push(money ? { ...finding, money } : finding);
    }
    done += rows.length;
    wrong += faults.length;
    reading.report({ done, what: `lines of ${basename(file)}` });
  }
  if (wrong === 0 && done > 0) return true;
  if (wrong === 0) refuse(reading, file, "FILE_UNREADABLE", "it holds no lines", downloadAgain);
  else leaveUnread(reading, "*", `${basename(file)} is not understood in ${wrong} ${wrong === 1 ? "place" : "places"}`);
  return false;
}

function openBook({ invoice, from }: ReconRow, origin: Origin): Book {
  const sums = { currencies: new Set<string>(), total: new Big(0), off: new Big(0), lines: 0, wrong: [], twice: [] };
  return { invoice, origin, ...sums, prints: new Map(), charges: [], usage: new Map(), monthlyFrom: "", anyFrom: from };
}

function addRow(reading: Reading, books: Map<string, Book>, row: ReconRow, file: string): void {
  const origin = { file, line: row.line, column: 1 };
  const book = books.get(row.invoice) ?? openBook(row, origin);
  books.set(row.invoice, book);
  book.lines += 1;
  book.total = book.total.plus(row.total);
  book.currencies.add(row.currency);
  if (row.from > book.anyFrom) book.anyFrom = row.from;
  reading.customers.set(row.customer, { id: row.customer, name: row.customerName, domain: row.customerDomain });

  const [customer, currency, title] = [row.customerName || row.customer, row.currency, row.title];
  const find = (rule: string, message: string, fix: string, amount: string): Finding => {
    const about = { origin, customer: row.customer, product: row.product, money: { amount, currency } };
    return { severity: "error", rule, message: `${customer}, ${title}: ${message}`, fix, ...about };
  };
  const first = book.prints.get(row.print);
  if (first === undefined) book.prints.set(row.print, row.line);
  else if (book.twice.length < listedInFull) {
    const message = `the line is line ${first} again, equal in every column: ${canonical(row.total)} ${currency} twice`;
    book.twice.push(find("LINE_TWICE", message, downloadAgain, canonical(row.total)));
  }
  const meaning = kindOf(row);
  const kind = "kind" in meaning ? meaning.kind : "credit";
  for (const { message, difference } of checkAmounts(row, kind)) {
    book.off = book.off.plus(difference);
    if (book.wrong.length < listedInFull) book.wrong.push(find("decision 10", message, downloadAgain, difference));
  }
  if ("unclear" in meaning) {
    const net = canonical(row.subtotal);
    const fix =
      "The customer is left alone until the line is understood: find out what the invoice says, and report it.";
    const message = `${meaning.unclear}: ${net} ${currency} before tax`;
    if (!reading.unclear.has(keyOf(row))) reading.findings.push(find("CHARGE_TYPE_UNKNOWN", message, fix, net));
    reading.unclear.add(keyOf(row));
    leaveUnread(reading, row.customer, `invoice ${row.invoice}, ${title}: ${meaning.unclear}`);
    return;
  }
  const term = termOf(row.term, row.frequency);
  const wording = `${row.term} ${row.frequency}`;
  if (!term && (kind === "recurring" || kind === "refund") && !reading.terms.has(wording)) {
    reading.terms.add(wording);
    const message = `term and plan are not readable from "${row.term}" and billing frequency "${row.frequency}"`;
    const fix = "Products that are mapped for one term or plan only do not match such lines; map the product for any.";
    reading.findings.push({ ...find("TERM_UNREADABLE", message, fix, canonical(row.subtotal)), severity: "warning" });
  }
  addCharge(book, chargeOf(row, kind, term, file));
}

function addCharge(book: Book, charge: Charge): void {
  const key = `${keyOf(charge)} ${charge.product}`;
  const place = charge.kind === "usage" ? book.usage.get(key) : undefined;
  const sum = place === undefined ? undefined : book.charges[place];
  if (place !== undefined && sum) {
    book.charges[place] = addUsage(sum, charge);
    return;
  }
  if (charge.kind === "usage") book.usage.set(key, book.charges.length);
  book.charges.push(charge);
  const monthly = charge.kind === "recurring" && charge.plan === "monthly";
  if (monthly && charge.from > book.monthlyFrom) book.monthlyFrom = charge.from;
}

/** An invoice in two files is read once where the lines are the same, and not at all where they differ. */
function keepOneBookEach(reading: Reading): readonly Book[] {
  const kept = new Map<string, Book>();
  const contradicted = new Set<string>();
  for (const book of reading.books) {
    const other = kept.get(book.invoice);
    if (!other) {
      kept.set(book.invoice, book);
      continue;
    }
    const same = other.lines === book.lines && [...book.prints.keys()].every((print) => other.prints.has(print));
    const place = `invoice ${book.invoice} is also in ${basename(other.origin.file)}`;
    const message = `${place}, ${same ? "with the same lines: it is read once" : "with other lines: neither is read"}`;
    const severity = same ? "warning" : "error";
    const fix = "Keep the file that Partner Center gives now, and remove the other.";
    const money = { amount: canonical(book.total), currency: [...book.currencies].join(" and ") };
    reading.findings.push({ severity, rule: "INVOICE_TWICE", message, fix, origin: book.origin, money });
    if (same) continue;
    contradicted.add(book.invoice);
    leaveUnread(reading, "*", `${place}, with other lines`);
  }
  return [...kept.values()].filter(({ invoice }) => !contradicted.has(invoice));
}

/**
 * Invoices that are known to exist but are in no file: what they bill is missing here, so that no statement of their
 * period proves that a subscription is gone (decision 5). One without a known period may belong to any.
 */
function nameAbsent(
  reading: Reading,
  settings: PartnerCenterSettings,
  statements: readonly Statement[],
): readonly Statement[] {
  const read = new Set(statements.map(({ invoice }) => invoice));
  const from = earliest(statements.map((statement) => statement.from)) ?? "";
  const listed = [...reading.listed.values()].filter(({ period }) => (period?.from ?? "") >= from);
  const missing = [...(settings.invoices ?? []), ...listed].filter(({ id }) => !read.has(id));
  const absent = new Set(missing.map(({ id }) => id));
  if (absent.size === 0 || reading.unread.has("*")) return statements;
  const message = `no file holds ${[...absent].join(", ")}: what ${absent.size > 1 ? "these invoices bill" : "this invoice bills"} is not planned`;
  const fix = "Download the reconciliation file of each, or remove it from invoices on the connection.";
  reading.findings.push({ severity: "warning", rule: "INVOICE_WITHOUT_FILE", message, fix });
  return statements.map((statement) => {
    const other = missing.find(({ period }) => !period || (period.from <= statement.to && period.to >= statement.from));
    if (!statement.final || other === undefined) return statement;
    return { ...statement, final: false, because: `invoice ${other.id} is in no file` };
  });
}

async function readSheets(reading: Reading, folder: string, settings: PartnerCenterSettings): Promise<SheetPrice[]> {
  const { segment = "Commercial", market, priceSheets = [] } = settings;
  const { csv } = await findFiles(reading, folder, "priceSheets", priceSheets);
  const prices: SheetPrice[] = [];
  const markets = new Set<string>();
  for (const file of csv) {
    const found: SheetPrice[] = [];
    const leftOut = new Map<string, number>();
    const whole = await readAll(reading, file, readRows(file, openSheet), (row) => {
      if (row.segment.toLowerCase() !== segment.toLowerCase()) return;
      markets.add(row.market.toUpperCase());
      if (market !== undefined && row.market.toUpperCase() !== market.toUpperCase()) return;
      const read = priceOf(row, file);
      if ("price" in read) found.push(read.price);
      else leftOut.set(read.leftOut, (leftOut.get(read.leftOut) ?? 0) + 1);
    });
    if (whole) prices.push(...found);
    if (leftOut.size === 0) continue;
    const message = `left out: ${[...leftOut].map(([what, count]) => `${count} rows ${what}`).join(", ")}`;
    reading.findings.push({ severity: "note", rule: "decision 8", message, origin: { file, line: 1, column: 1 } });
  }
  const several = market === undefined && markets.size > 1;
  const none = prices.length === 0 && markets.size > 0;
  if (several || none || (csv.length > 0 && markets.size === 0 && !reading.unread.has("*"))) {
    const held = `the price sheets hold ${segment} prices for ${[...markets].sort().join(", ") || "no market"}`;
    const message = several ? `${held}: name one` : `${held}, none that can be read for ${market ?? "any"}`;
    refuse(reading, csv[0] ?? folder, "decision 8", message, "Set market (and segment) on the connection.");
    return [];
  }
  const settled = settlePrices(prices);
  reading.findings.push(...settled.findings);
  return [...settled.prices];
}
