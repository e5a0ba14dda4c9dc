/** Invoices as their files tell them: rows are added up, checked and turned into charges, whatever format they came in. */
import { hash } from "node:crypto";
import { basename } from "node:path";
import Big from "big.js";
import type { Charge, VendorCustomer } from "../../../core/charges.ts";
import type { Finding, Origin } from "../../../core/model.ts";
import { canonical } from "../../../core/money.ts";
import { type Book, downloadAgain } from "../limits.ts";
import { addUsage, chargeOf, checkAmounts, kindOf, type Wording, wordingOf } from "../mapping.ts";
import { createMemory, type Memory, type ReconRow } from "../wire.ts";
import { centsOf } from "./cents.ts";

export type Report = (progress: { readonly done: number; readonly what: string }) => void;

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

export function createReading(report: Report): Reading {
  const found = { findings: [], unread: new Map(), customers: new Map(), unclear: new Set<string>() };
  return { report, files: 0, memory: createMemory(), ...found, wordings: new Map(), unreadable: new Set() };
}

/** What is wrong throughout a file is wrong in one way: so many findings of it say enough. */
export const listedInFull = 10;

export function keyOf({ customer, subscription }: { customer: string; subscription: string }): string {
  return `${customer} ${subscription}`;
}

/** Unknown is never absent: nothing is planned for this customer (`*`: any) until it can be read. */
export function leaveUnread(reading: Reading, customer: string, why: string): void {
  reading.unread.set(customer, (reading.unread.get(customer) ?? new Set()).add(why));
}

/** A file that is not taken: everything is unread, since any customer may be in it. */
export function refuse(reading: Reading, file: string, rule: string, message: string, fix: string): void {
  reading.findings.push({ severity: "error", rule, message, fix, origin: { file, line: 1, column: 1 } });
  leaveUnread(reading, "*", `${basename(file)}: ${message}`);
}

/** Files that together hold whole invoices. */
export interface Delivery {
  /** By invoice. */
  readonly books: Map<string, Book>;
  /** In the order in which they are read. */
  readonly files: string[];
  /** Whether something says that no file is missing. */
  readonly isProven: boolean;
}

export function createDelivery(isProven: boolean): Delivery {
  return { books: new Map(), files: [], isProven };
}

function openBook({ invoice, from }: ReconRow, origin: Origin, isProven: boolean): Book {
  const sums = { currencies: new Set<string>(), cents: 0, rest: new Big(0), off: new Big(0), lines: 0 };
  const lists = { wrong: [], twice: [], prints: new Map(), charges: [], usage: new Map() };
  return { invoice, origin, isProven, ...sums, ...lists, monthlyFrom: "", anyFrom: from };
}

/** Adds a row of the delivery's latest file to its invoice. */
export function addRow(reading: Reading, delivery: Delivery, row: ReconRow): void {
  const part = delivery.files.length;
  const origin = { file: delivery.files[part - 1] ?? "", line: row.line, column: row.column };
  let book = delivery.books.get(row.invoice);
  if (!book) {
    book = openBook(row, origin, delivery.isProven);
    delivery.books.set(row.invoice, book);
  }
  addAmounts(book, row);
  if (row.from > book.anyFrom) book.anyFrom = row.from;
  noteCustomer(reading, row);

  const first = book.prints.get(row.print);
  if (first === undefined) book.prints.set(row.print, origin);
  else if (book.twice.length < listedInFull) {
    const place = first.file === origin.file ? `line ${first.line}` : `line ${first.line} of ${basename(first.file)}`;
    const money = canonical(row.total);
    const message = `the line is ${place} again, equal in every column: ${money} ${row.currency} twice`;
    book.twice.push(findingOf(row, origin, "LINE_TWICE", message, downloadAgain, money));
  }
  const wording = wordingIn(reading, row);
  const meaning = kindOf(row, wording);
  const kind = "kind" in meaning ? meaning.kind : "credit";
  for (const { message, difference } of checkAmounts(row, kind)) {
    book.off = book.off.plus(difference);
    if (book.wrong.length < listedInFull)
      book.wrong.push(findingOf(row, origin, "decision 10", message, downloadAgain, difference));
  }
  if ("unclear" in meaning) {
    const net = canonical(row.subtotal);
    const fix =
      "The customer is left alone until the line is understood: find out what the invoice says, and report it.";
    const message = `${meaning.unclear}: ${net} ${row.currency} before tax`;
    if (!reading.unclear.has(keyOf(row)))
      reading.findings.push(findingOf(row, origin, "CHARGE_TYPE_UNKNOWN", message, fix, net));
    reading.unclear.add(keyOf(row));
    leaveUnread(reading, row.customer, `invoice ${row.invoice}, ${row.title}: ${meaning.unclear}`);
    return;
  }
  if (!wording.term && (kind === "recurring" || kind === "refund") && !reading.unreadable.has(wording)) {
    reading.unreadable.add(wording);
    const message = `term and plan are not readable from "${row.term}" and billing frequency "${row.frequency}"`;
    const fix = "Products that are mapped for one term or plan only do not match such lines; map the product for any.";
    reading.findings.push({
      ...findingOf(row, origin, "TERM_UNREADABLE", message, fix, canonical(row.subtotal)),
      severity: "warning",
    });
  }
  const place = row.column === 1 ? `${row.line}` : `${row.line}.${row.column}`;
  // Joined, since a text put together with + keeps its parts.
  const id = [row.invoice, part > 1 ? `${part}.${place}` : place].join("/");
  addCharge(book, chargeOf(row, kind, wording.term, id, origin));
}

function wordingIn({ wordings }: Reading, { term, frequency }: ReconRow): Wording {
  const key = `${term}\u001f${frequency}`;
  const known = wordings.get(key);
  if (known) return known;
  const made = wordingOf(term, frequency);
  wordings.set(key, made);
  return made;
}

function findingOf(row: ReconRow, origin: Origin, rule: string, message: string, fix: string, amount: string): Finding {
  const about = { origin, customer: row.customer, product: row.product, money: { amount, currency: row.currency } };
  const text = `${row.customerName || row.customer}, ${row.title}: ${message}`;
  return { severity: "error", rule, message: text, fix, ...about };
}

function addAmounts(book: Book, row: ReconRow): void {
  const sum = book.cents + (centsOf(row.total) ?? Number.NaN);
  if (Number.isSafeInteger(sum)) book.cents = sum;
  else book.rest = book.rest.plus(row.total);
  book.lines += 1;
  book.currencies.add(row.currency);
}

function noteCustomer({ customers }: Reading, row: ReconRow): void {
  const known = customers.get(row.customer);
  if (known?.name === row.customerName && known.domain === row.customerDomain) return;
  customers.set(row.customer, { id: row.customer, name: row.customerName, domain: row.customerDomain });
}

function addCharge(book: Book, charge: Charge): void {
  if (charge.kind === "usage") {
    const key = `${keyOf(charge)} ${charge.product}`;
    const place = book.usage.get(key);
    const sum = place === undefined ? undefined : book.charges[place];
    if (place !== undefined && sum) {
      book.charges[place] = addUsage(sum, charge);
      return;
    }
    book.usage.set(key, book.charges.length);
  }
  book.charges.push(charge);
  const monthly = charge.kind === "recurring" && charge.plan === "monthly";
  if (monthly && charge.from > book.monthlyFrom) book.monthlyFrom = charge.from;
}

/**
 * What a row says to us, as a digest that is the same whatever format it came in: fields that are not read, and the
 * ways to write a number or a day, make no difference.
 */
export function digestOf(row: ReconRow): string {
  const numbers = [row.quantity, row.price, row.rate, row.subtotal, row.tax, row.total].map((text) => canonical(text));
  const days = [row.from, row.to, row.termStart ?? "", row.termEnd ?? ""];
  const names = [row.customer, row.subscription, row.product, row.chargeType.toLowerCase(), row.currency];
  const terms = [row.term, row.frequency, row.unitType, row.meter];
  return hash("sha1", [...numbers, ...days, ...names, ...terms].join("\u001f"), "base64");
}
