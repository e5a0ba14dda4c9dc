/**
 * Reads everything a connection's files hold, checks it (decision 10), and says what could not be read.
 * A file that is not understood in full counts as unread as a whole, so that no invoice is ever taken short.
 */
import { basename } from "node:path";
import type { Billing, SheetPrice, Statement } from "../../core/charges.ts";
import { earliest, sayDay } from "../../core/day.ts";
import { isZero } from "../../core/money.ts";
import { readContent, whyBroken } from "./client.ts";
import {
  createReading,
  type Delivery,
  digestOf,
  keyOf,
  leaveUnread,
  type Reading,
  type Report,
  refuse,
} from "./formats/books.ts";
import { readRows } from "./formats/csv.ts";
import { booksOf, findFiles, readAgain, readAll, readBills, refuseEmpty } from "./formats/deliveries.ts";
import { type Register, registerOf, type VoidedInvoice } from "./formats/invoices.ts";
import { openSheet, priceOf, settlePrices } from "./formats/price-sheets.ts";
import type { PartnerCenterSettings } from "./index.ts";
import { type Book, settleBook, totalOf } from "./limits.ts";

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
  const reading = createReading(report);
  const { deliveries, listed } = await readBills(reading, folder, settings.files);
  const prices = settings.priceSheets === undefined ? [] : await readSheets(reading, folder, settings);
  const register = registerOf(listed);
  const books = await keepOneBookEach(reading, keepValid(reading, register, deliveries));
  const verdicts = books.map((book) => {
    const declared = settings.invoices?.find(({ id }) => id === book.invoice);
    return settleBook(book, declared, register.invoices.get(book.invoice), register.unsure.has(book.invoice));
  });
  for (const { findings, refused } of verdicts) {
    reading.findings.push(...findings);
    if (refused !== undefined) leaveUnread(reading, "*", refused);
  }
  const stated = verdicts.map(({ statement }): Statement => {
    const replaces = register.replaces.get(statement.invoice);
    return replaces === undefined ? statement : { ...statement, replaces };
  });
  const statements = nameVoided(reading, settings, register, nameAbsent(reading, settings, register, stated));
  return {
    customers: [...reading.customers.values()],
    charges: chargesOf(books, reading.unclear),
    statements,
    prices,
    findings: reading.findings,
    unread: [...reading.unread].map(([customer, why]) => ({ customer, why: [...why].join("; ") })),
    readAt,
    requests: reading.files,
  };
}

/** Without the subscriptions of which a line cannot be told. */
function chargesOf(books: readonly Book[], unclear: ReadonlySet<string>): Billing["charges"] {
  const all = books.flatMap(({ charges }) => charges);
  return unclear.size === 0 ? all : all.filter((charge) => !unclear.has(keyOf(charge)));
}

interface Kept {
  readonly book: Book;
  readonly from: Delivery;
}

/**
 * Leaves out invoices that were voided. Where a note took their place its lines are the bill; without them, and where no
 * note is listed, what is billed is not known.
 */
function keepValid(reading: Reading, register: Register, deliveries: readonly Delivery[]): readonly Kept[] {
  const all = booksOf(deliveries);
  const held = new Set(all.map(({ book }) => book.invoice));
  return all.filter(({ book }) => {
    const note = register.replacedBy.get(book.invoice);
    const money = { amount: totalOf(book), currency: [...book.currencies].join(" and ") };
    if (register.voided.has(book.invoice)) {
      const why = `invoice ${book.invoice} was voided, and the invoices list names nothing that took its place`;
      const fix = `Download the invoices list again, and the lines of the note on ${book.invoice}; if there is none, take the file of ${book.invoice} out of the folder.`;
      const about = { rule: "INVOICE_VOIDED", fix, origin: book.origin, money };
      reading.findings.push({ severity: "error", message: `${why}: its lines are not taken`, ...about });
      leaveUnread(reading, "*", why);
      return false;
    }
    if (!note) return true;
    const message = `invoice ${book.invoice} was voided, and ${note.id} of ${note.total} ${note.currency} took its place: its lines are not taken`;
    const about = { rule: "INVOICE_REPLACED", origin: book.origin, money };
    if (held.has(note.id)) {
      reading.findings.push({ severity: "note", message, ...about });
      return false;
    }
    const fix = `Download the lines of ${note.id} beside it.`;
    reading.findings.push({
      severity: "error",
      message: `${message}; no file holds those of ${note.id}`,
      fix,
      ...about,
    });
    leaveUnread(reading, "*", `invoice ${book.invoice} was voided, and no file holds ${note.id}, which took its place`);
    return false;
  });
}

/** An invoice in two places is read once where the lines are the same, and not at all where they differ. */
async function keepOneBookEach(reading: Reading, books: readonly Kept[]): Promise<readonly Book[]> {
  const kept = new Map<string, Kept>();
  const contradicted = new Set<string>();
  for (const one of books) {
    const { book } = one;
    const other = kept.get(book.invoice);
    if (!other) {
      kept.set(book.invoice, one);
      continue;
    }
    const same = await haveSameLines(reading, one, other);
    const place = `invoice ${book.invoice} is also in ${basename(other.book.origin.file)}`;
    const message = `${place}, ${same ? "with the same lines: it is read once" : "with other lines: neither is read"}`;
    const severity = same ? "warning" : "error";
    const fix =
      "Keep what Partner Center gives now, and remove the other; keep the manifest beside the blobs of an export.";
    const money = { amount: totalOf(book), currency: [...book.currencies].join(" and ") };
    reading.findings.push({ severity, rule: "INVOICE_TWICE", message, fix, origin: book.origin, money });
    if (same) continue;
    contradicted.add(book.invoice);
    leaveUnread(reading, "*", `${place}, with other lines`);
  }
  return [...kept.values()].map(({ book }) => book).filter(({ invoice }) => !contradicted.has(invoice));
}

/** Compared by what they say, since the same lines look different as CSV and as JSON; read again, since rows are not kept. */
async function haveSameLines(reading: Reading, one: Kept, other: Kept): Promise<boolean> {
  if (one.book.lines !== other.book.lines || totalOf(one.book) !== totalOf(other.book)) return false;
  const counts = new Map<string, number>();
  const count = async ({ book, from }: Kept, by: number): Promise<void> => {
    for await (const row of readAgain(reading, from, book.invoice)) {
      const digest = digestOf(row);
      counts.set(digest, (counts.get(digest) ?? 0) + by);
    }
  };
  try {
    await count(one, 1);
    await count(other, -1);
  } catch (error) {
    // A file that is not what it was a moment ago is not the same.
    if (whyBroken(error) === undefined) throw error;
    return false;
  }
  return [...counts.values()].every((left) => left === 0);
}

/**
 * Invoices that are known to exist but are in no file: what they bill is missing here, so that no statement of their
 * period proves that a subscription is gone (decision 5). One without a known period may belong to any.
 */
function nameAbsent(
  reading: Reading,
  settings: PartnerCenterSettings,
  register: Register,
  statements: readonly Statement[],
): readonly Statement[] {
  const read = new Set(statements.map(({ invoice }) => invoice));
  const from = earliest(statements.map((statement) => statement.from)) ?? "";
  const listed = [...register.invoices.values()].filter(({ period }) => (period?.from ?? "") >= from);
  const declared = (settings.invoices ?? []).filter(
    ({ id }) => !register.replacedBy.has(id) && !register.voided.has(id),
  );
  const missing = [...declared, ...listed].filter(({ id }) => !read.has(id));
  const absent = new Set(missing.map(({ id }) => id));
  if (absent.size === 0 || reading.unread.has("*")) return statements;
  const message = `no file holds ${[...absent].join(", ")}: what ${absent.size > 1 ? "these invoices bill" : "this invoice bills"} is not planned`;
  const fix = "Download the lines of each, or remove it from invoices on the connection.";
  reading.findings.push({ severity: "warning", rule: "INVOICE_WITHOUT_FILE", message, fix });
  return statements.map((statement) => {
    const other = missing.find(({ period }) => !period || (period.from <= statement.to && period.to >= statement.from));
    if (!statement.final || other === undefined) return statement;
    return { ...statement, final: false, because: `invoice ${other.id} is in no file` };
  });
}

/**
 * Invoices that were voided with nothing in their place yet, whose file is not here: a note may still bill what they
 * billed, so no statement of their period proves that a subscription is gone (decision 5). One that stays voided for good
 * is declared to come to 0.
 */
function nameVoided(
  reading: Reading,
  { invoices = [] }: PartnerCenterSettings,
  { voided }: Register,
  statements: readonly Statement[],
): readonly Statement[] {
  if (reading.unread.has("*")) return statements;
  const nothing = new Set(invoices.flatMap(({ id, total }) => (isZero(total) ? id : [])));
  const open = [...new Set(voided.values())].filter(({ id }) => !nothing.has(id));
  for (const one of open.filter((invoice) => statements.some((statement) => mayBill(invoice, statement)))) {
    const days = one.period ? ` of ${sayDay(one.period.from)} to ${sayDay(one.period.to)}` : "";
    const message = `invoice ${one.id}${days} was voided, and the invoices list names nothing that took its place: what is billed instead is not known, so no other invoice of these days ends a subscription`;
    const fix = `Download the invoices list again, and the lines of the note on ${one.id}; if nothing takes its place for good, declare ${one.id} with total: 0 under invoices of the connection.`;
    reading.findings.push({ severity: "warning", rule: "INVOICE_VOIDED", message, fix });
  }
  return statements.map((statement) => {
    const other = open.find((invoice) => mayBill(invoice, statement));
    if (!statement.final || other === undefined) return statement;
    return { ...statement, final: false, because: `invoice ${other.id} was voided; nothing took its place yet` };
  });
}

/** Whether it may answer for days of the statement's period; without a period of its own, for any day up to its date. */
function mayBill({ period, date }: VoidedInvoice, { from, to }: Statement): boolean {
  return period ? period.from <= to && period.to >= from : date === "" || date.slice(0, 10) >= from;
}

async function readSheets(reading: Reading, folder: string, settings: PartnerCenterSettings): Promise<SheetPrice[]> {
  const { segment = "Commercial", market, priceSheets = [] } = settings;
  const { places, known, refused } = await findFiles(reading, folder, "priceSheets", priceSheets);
  const csv = known.filter(({ format }) => format === "csv");
  const bearing = new Set([...csv, ...refused].map(({ path }) => path));
  refuseEmpty(reading, places, bearing, "priceSheets", "there is no CSV file in it");
  const prices: SheetPrice[] = [];
  const markets = new Set<string>();
  for (const { path: file, isPacked } of csv) {
    const found: SheetPrice[] = [];
    const leftOut = new Map<string, number>();
    const whole = await readAll(reading, file, readRows(readContent(file, isPacked), openSheet), (row) => {
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
    refuse(reading, csv[0]?.path ?? folder, "decision 8", message, "Set market (and segment) on the connection.");
    return [];
  }
  const settled = settlePrices(prices);
  reading.findings.push(...settled.findings);
  return [...settled.prices];
}
