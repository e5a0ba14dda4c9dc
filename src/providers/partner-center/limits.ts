/** What this source cannot do, as data, and what it refuses: files, rows, invoices that do not come to their total. Pure. */

import Big from "big.js";
import type { Charge, Statement } from "../../core/charges.ts";
import { addDays, addMonths } from "../../core/day.ts";
import type { Day, Decimal, Finding, Origin } from "../../core/model.ts";
import { add, canonical, isDecimal, isZero, sameAmount, subtract } from "../../core/money.ts";
import type { Limit } from "../provider.ts";
import type { ListedInvoice } from "./formats/invoices.ts";
import type { DeclaredInvoice } from "./index.ts";
import type { Fault, TextRow } from "./wire.ts";

const vendor = "https://learn.microsoft.com";
const billedExport = "graph/api/partners-billing-billedreconciliation-export";
const reconFile = "partner-center/billing/modern-invoice-reconciliation-file";
const lineItems = "partner-center/developer/get-invoiceline-items";
const dailyUsage = "partner-center/developer/get-invoice-billed-consumption-lineitems";
const priceSheet = "partner-center/developer/get-a-price-sheet";

export const limits: readonly Limit[] = [
  ["FILES_ONLY", "Partner Center is not asked over the network: a person or a job downloads its files", billedExport],
  ["NO_SUBSCRIPTIONS", "a change shows when its invoice is out; a suspension, which is billed on, never", reconFile],
  ["NO_OLDER_COMMERCE", "lines of the older commerce (Office, Azure) name no product and SKU", lineItems],
  ["NO_DAILY_USAGE", "daily-rated usage is not read: it details amounts of the billing lines", dailyUsage],
  [
    "NO_UNBILLED",
    "unbilled charges are not read: they are an estimate",
    "partner-center/developer/get-invoice-unbilled-recon-lineitems",
  ],
  ["NO_SPREADSHEETS", "spreadsheets are not read", "partner-center/billing/use-the-reconciliation-files"],
  ["NO_ZIP", "a price sheet that arrives as a zip file is unpacked before it is read", priceSheet],
  ["NO_PRICE_TIERS", "of a price that depends on the number of seats only the first tier is read", priceSheet],
  ["NO_OTHER_TERMS", "price sheet rows of terms beside one month, one year and three years are left out", priceSheet],
].map(([code = "", rule = "", page]) => ({ code, rule, link: `${vendor}/${page}`, verifiedOn: "2026-11-21" }));

/** Bounds of what is held in memory at once. Real files stay far below them; what does not is damaged, or made to harm. */
export const longestLine = { characters: 1024 * 1024, why: "a line of these files is some 2 kB" };
export const largestDocument = { bytes: 64 * 1024 * 1024, why: "a page of 2000 lines is some 5 MB" };
export const largestUnpacked = { bytes: 4 * 1024 ** 3, why: "an export of a million lines is some 2 GB" };

export const downloadAgain =
  "Download the file from Partner Center again and commit it as it is: a spreadsheet that saves it changes numbers and days.";

/** Why a number is refused; undefined where it is one. */
export function numberFault(text: string): string | undefined {
  if (isDecimal(text)) return undefined;
  if (text === "") return "is empty; a number is needed";
  return /^-?[\d.,\s]+$/.test(text)
    ? `is "${text}"; thousands separators and decimal commas are not read`
    : `is "${text}", which is not a number`;
}

/** Why a day is refused. The order of day and month in 10/1/2026 differs by country, so it is never guessed. */
export function dayFault(text: string): string {
  if (text === "") return "is empty; a day is needed";
  return /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}/.test(text)
    ? `is "${text}"; day and month cannot be told apart, a day like 2026-10-01 is needed`
    : `is "${text}", which is not a day like 2026-10-01`;
}

/** Why a row with more or fewer values than the header has columns is refused. */
export function lengthFault(row: TextRow, width: number): Fault {
  const why =
    row.cells.length < width
      ? "the file is cut off or the line is broken here"
      : "a value holds a comma or a quote that is not quoted";
  return {
    line: row.line,
    code: "ROW_LENGTH",
    message: `the line has ${row.cells.length} values for ${width} columns: ${why}`,
    fix: downloadAgain,
  };
}

/** Why a header is refused: `keys` are its column names as compared, `missing` the needed columns it lacks. */
export function headerFault(
  header: TextRow,
  keys: readonly string[],
  missing: readonly string[],
  kind: string,
): Fault | undefined {
  const { line } = header;
  if (header.cells.length === 1 && /[;\t]/.test(header.cells[0] ?? "")) {
    const message = "the columns are separated by semicolons or tabs, not by commas";
    return { line, code: "COLUMN_MISSING", message, fix: downloadAgain };
  }
  const twice = keys.filter((key, index) => key !== "" && keys.indexOf(key) !== index);
  if (twice.length > 0) {
    return {
      line,
      code: "COLUMN_TWICE",
      message: `the header names a column twice: ${twice.join(", ")}`,
      fix: downloadAgain,
    };
  }
  if (missing.length === 0) return undefined;
  const daily = keys.includes("usagedate") ? " (it looks like the daily rated usage file)" : "";
  return {
    line,
    code: "COLUMN_MISSING",
    message: `this is not a ${kind}${daily}: it has no column ${missing.join(", ").replaceAll("|", " or ")}`,
    fix: `Keep only ${kind}s in this place, as Partner Center writes them.`,
  };
}

/** One invoice as the files of one delivery tell it: a CSV file, the pages of an invoice, the blobs of an export. */
export interface Book {
  readonly invoice: string;
  /** Where its first line stands. */
  readonly origin: Origin;
  /** Whether something says that no file of the delivery is missing. */
  readonly isProven: boolean;
  readonly currencies: Set<string>;
  /** Sum of Total: whole cents, and what has parts of a cent or is too large for them. */
  cents: number;
  rest: Big;
  /** What the lines are off by Microsoft's formulas: written minus right. */
  off: Big;
  lines: number;
  /** Lines that do not follow from their prices, and lines that are there twice; as errors, the first few. */
  readonly wrong: Finding[];
  readonly twice: Finding[];
  /** Where each different row stands first. */
  readonly prints: Map<string, Origin>;
  readonly charges: Charge[];
  /** Place among the charges of a subscription's usage of a product. */
  readonly usage: Map<string, number>;
  /** The latest start of a monthly charge, and of any line. */
  monthlyFrom: Day;
  anyFrom: Day;
}

/** What an invoice's lines come to, tax included. */
export function totalOf({ cents, rest }: Book): Decimal {
  return canonical(new Big(cents).div(100).plus(rest));
}

/** How far an invoice can be relied on, and why not further. */
export interface Verdict {
  readonly statement: Statement;
  readonly findings: readonly Finding[];
  /** The source is unread for this reason. */
  readonly refused?: string;
}

/**
 * Checks an invoice's lines against its total (decision 10), as declared, or else as the invoices list says it:
 * lines + adjustment = total. An adjustment of exactly the difference also stands for lines that are off;
 * a total that fits is proof that lines which look the same are billed twice. `isUnsure`: the lists contradict.
 */
export function settleBook(
  book: Book,
  declared: DeclaredInvoice | undefined,
  listed: ListedInvoice | undefined,
  isUnsure = false,
): Verdict {
  const { invoice, origin, lines } = book;
  const usable = listed?.documentType.toLowerCase() === "invoice" && !isUnsure ? listed : undefined;
  const findings = judgeTotal(book, declared ?? usable);
  const refusal = findings.findLast(({ severity }) => severity === "error")?.message;
  const warn = (message: string, fix: string): void => {
    findings.push({ severity: "warning", rule: "decision 10", message: `invoice ${invoice}: ${message}`, fix, origin });
  };
  if (declared && usable && !(sameAmount(declared.total, usable.total) && declared.currency === usable.currency)) {
    const both = `${declared.total} ${declared.currency} is declared, the invoices list says ${usable.total} ${usable.currency}`;
    warn(`two totals: ${both}; the declared one is used`, "Compare both with the invoice and correct the wrong one.");
  }
  if (listed && !usable && !declared) {
    const why = isUnsure
      ? "two invoices lists state different totals: neither is used"
      : `the invoices list has it as ${listed.documentType}: that total is not used`;
    warn(why, "Declare its total under invoices.");
  }
  const unchecked = book.isProven
    ? "total not checked"
    : "total not checked, and nothing proves that all its files are here";
  const because = refusal ?? (declared || usable ? undefined : unchecked);
  const first = `${(book.monthlyFrom || book.anyFrom).slice(0, 7)}-01`;
  const month = { from: first, to: addDays(addMonths(first, 1), -1) };
  const statement: Statement = {
    ...{ invoice, lines, origin, total: totalOf(book), currency: [...book.currencies].join(" and ") },
    ...(declared?.period ?? usable?.period ?? month),
    recurring: book.charges.filter(({ kind }) => kind === "recurring").length,
    final: because === undefined,
    ...(because === undefined ? {} : { because }),
  };
  return { statement, findings, ...(refusal === undefined ? {} : { refused: refusal }) };
}

/** What differs between an invoice's lines and its total; what is explained by the adjustment is a warning or a note. */
function judgeTotal(
  book: Book,
  stated: Pick<DeclaredInvoice, "total" | "currency" | "adjustment"> | undefined,
): Finding[] {
  const { invoice, origin, wrong, twice } = book;
  const currency = [...book.currencies].join(" and ");
  const say = (severity: Finding["severity"], message: string, amount: Decimal, fix?: string): Finding => ({
    ...{
      severity,
      rule: "decision 10",
      message: `invoice ${invoice}: ${message}`,
      origin,
      money: { amount, currency },
    },
    ...(fix === undefined ? {} : { fix }),
  });
  if (book.currencies.size > 1) {
    const message = `invoice ${invoice}: it holds lines in ${currency}; an invoice has one currency`;
    return [{ severity: "error", rule: "decision 10", message, fix: downloadAgain, origin }];
  }
  if (!stated) return [...wrong, ...twice];
  if (stated.currency !== currency) {
    const message = `its lines are in ${currency}, its total is stated in ${stated.currency}`;
    return [say("error", message, totalOf(book), "Correct the currency of this invoice under invoices.")];
  }
  const adjustment = stated.adjustment?.amount ?? "0";
  const gap = subtract(stated.total, totalOf(book));
  const difference = add(gap, canonical(book.off));
  const fits =
    sameAmount(wrong.length === 0 ? gap : difference, adjustment) && !(wrong.length > 0 && isZero(adjustment));
  if (fits) {
    const explained = isZero(adjustment)
      ? []
      : [
          say(
            "note",
            `${add(adjustment)} ${currency} of its total are not in its lines: ${stated.adjustment?.reason}`,
            add(adjustment),
          ),
        ];
    return [...[...wrong, ...twice].map((finding): Finding => ({ ...finding, severity: "warning" })), ...explained];
  }
  const declare = `If the invoice itself says so, declare adjustment: { amount: ${difference}, reason: … } on it under invoices.`;
  const findings = [...wrong, ...twice];
  if (wrong.length > 0) {
    const off = canonical(book.off);
    findings.push(
      say("error", `its lines are ${off} ${currency} off what their prices and units come to`, off, declare),
    );
  }
  if (!sameAmount(gap, adjustment)) {
    const adjusted = isZero(adjustment)
      ? ""
      : `, with the declared adjustment of ${add(adjustment)} to ${add(totalOf(book), adjustment)}`;
    const rest = subtract(gap, adjustment);
    const message = `its lines come to ${totalOf(book)} ${currency}${adjusted}; its total is ${add(stated.total)}: ${rest} ${currency} differ`;
    findings.push(say("error", message, rest, `Download the file again, it may be incomplete. ${declare}`));
  }
  return findings;
}
