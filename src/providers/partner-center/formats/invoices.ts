/**
 * Invoices without their lines: the answer of `GET /v1/invoices`, or one invoice of it, with the notes that amend them.
 * https://learn.microsoft.com/partner-center/developer/invoice-resources
 */
import type { Day, Decimal } from "../../../core/model.ts";
import { isDecimal, sameAmount } from "../../../core/money.ts";
import { utcDay } from "../wire.ts";
import { isRecord, textOf } from "./json.ts";

/** An invoice, or a note on one, as Microsoft lists it. */
export interface ListedInvoice {
  readonly id: string;
  readonly total: Decimal;
  readonly currency: string;
  /** `invoice`, `void_note`, `adjustment_note`, and what else Microsoft writes. */
  readonly documentType: string;
  /** ISO instant; empty where it is not said. */
  readonly date: string;
  readonly period?: { readonly from: Day; readonly to: Day };
  /** The invoice that it amends. */
  readonly amends?: string;
}

/** Every invoice and note of a document; undefined: it is something else. */
export function readInvoices(document: unknown): readonly ListedInvoice[] | undefined {
  const items = isRecord(document) && Array.isArray(document.items) ? document.items : [document];
  const read = items.map((item) => readInvoice(item, undefined));
  return read.every((invoices) => invoices !== undefined) ? read.flat() : undefined;
}

function readInvoice(item: unknown, parent: ListedInvoice | undefined): readonly ListedInvoice[] | undefined {
  if (!isRecord(item)) return undefined;
  const total = textOf(item.totalCharges);
  if (typeof item.id !== "string" || typeof item.currencyCode !== "string" || !isDecimal(total)) return undefined;
  const [from, to] = [utcDay(textOf(item.billingPeriodStartDate)), utcDay(textOf(item.billingPeriodEndDate))];
  // A note on an invoice says no period of its own in Microsoft's sample: it bills that of the invoice.
  const period = from && to ? { from, to } : parent?.period;
  const amends = textOf(item.amendsOf) || parent?.id;
  const invoice: ListedInvoice = {
    id: item.id,
    total,
    currency: item.currencyCode.toUpperCase(),
    documentType: typeof item.documentType === "string" ? item.documentType : "invoice",
    date: textOf(item.invoiceDate),
    ...(period ? { period } : {}),
    ...(amends ? { amends } : {}),
  };
  const notes = (Array.isArray(item.amendments) ? item.amendments : []).map((note) => readInvoice(note, invoice));
  return notes.every((note) => note !== undefined) ? [invoice, ...notes.flat()] : undefined;
}

/** Voided with nothing in its place: what is billed instead is not known. */
export interface VoidedInvoice {
  readonly id: string;
  /** ISO instant of the invoice or the first note that says one; empty where none does. */
  readonly date: string;
  readonly period?: { readonly from: Day; readonly to: Day };
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
export function registerOf(listed: readonly ListedInvoice[]): Register {
  const invoices = new Map<string, ListedInvoice>();
  const unsure = new Set<string>();
  for (const invoice of listed) {
    const known = invoices.get(invoice.id);
    if (known && !(sameAmount(known.total, invoice.total) && known.currency === invoice.currency))
      unsure.add(invoice.id);
    if (!known || !isOfType(known, "voidnote")) invoices.set(invoice.id, invoice);
  }
  const families = new Map<string, ListedInvoice[]>();
  for (const invoice of invoices.values()) {
    const root = rootOf(invoice, invoices);
    families.set(root, [...(families.get(root) ?? []), invoice]);
  }
  const replacedBy = new Map<string, ListedInvoice>();
  const replaces = new Map<string, readonly string[]>();
  const voided = new Map<string, VoidedInvoice>();
  for (const [root, family] of families) {
    if (!family.some((document) => isOfType(document, "voidnote"))) continue;
    for (const { id } of family) invoices.delete(id);
    const valid = validOf(family);
    const period = valid?.period ?? family.find(({ id }) => id === root)?.period ?? family.find(hasPeriod)?.period;
    const known = period ? { period } : {};
    if (!valid) {
      const { date = "" } = family.find((document) => document.date !== "") ?? {};
      const gone = { id: root, date, ...known };
      for (const { id } of [gone, ...family]) voided.set(id, gone);
      continue;
    }
    const others = [root, ...family.map(({ id }) => id)].filter((id) => id !== valid.id);
    for (const id of others) replacedBy.set(id, valid);
    replaces.set(valid.id, [...new Set(others)]);
    invoices.set(valid.id, { ...valid, ...known, documentType: "invoice" });
  }
  return { invoices, replacedBy, replaces, voided, unsure };
}

/** The invoice that a note amends, through notes on notes. */
function rootOf(invoice: ListedInvoice, invoices: ReadonlyMap<string, ListedInvoice>): string {
  const seen = new Set<string>();
  let root = invoice;
  while (root.amends !== undefined && !seen.has(root.id)) {
    seen.add(root.id);
    const parent = invoices.get(root.amends);
    if (!parent) return root.amends;
    root = parent;
  }
  return root.id;
}

/**
 * The document that holds, of a voided invoice and the notes on it: the newest adjustment note, in the invoice's place
 * and in full. Undefined: there is none, or it was voided in turn.
 * Microsoft says which documents there are and not how to read them together; this reading is inferred from its sample
 * (a voided invoice of 586366 CHF, adjusted to 107661.12 CHF).
 */
function validOf(family: readonly ListedInvoice[]): ListedInvoice | undefined {
  const notes = family.filter((document) => isOfType(document, "adjustmentnote"));
  const newest = notes.reduce<ListedInvoice | undefined>(
    (newest, note) => (newest === undefined || note.date >= newest.date ? note : newest),
    undefined,
  );
  const isVoided = family.some((document) => isOfType(document, "voidnote") && document.amends === newest?.id);
  return isVoided ? undefined : newest;
}

function hasPeriod({ period }: ListedInvoice): boolean {
  return period !== undefined;
}

function isOfType({ documentType }: ListedInvoice, type: string): boolean {
  return documentType.replace(/[\s_-]/g, "").toLowerCase() === type;
}
