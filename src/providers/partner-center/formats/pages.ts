/**
 * Pages of an invoice's line items, as the v1 API answers them: `{totalCount, items, links}`, one answer a file.
 * https://learn.microsoft.com/partner-center/developer/get-invoiceline-items
 */
import type { Fault, Memory, ReconRow, RowBatch } from "../wire.ts";
import { openItemReader } from "./items.ts";
import { isRecord, type JsonRecord, type Place, placesOfEntries, textOf } from "./json.ts";

/** One page, without its items. */
export interface Page {
  readonly file: string;
  /** The invoice it says it belongs to; empty where it does not say. */
  readonly invoice: string;
  readonly items: number;
  /** Microsoft's pages say both "of this page" and "of all pages" by their numbers; see {@link isWhole}. */
  readonly totalCount: number;
  /** What its own address and the next page's say of the place in the order: a token or an offset; empty where nothing. */
  readonly at: string;
  readonly next: string | undefined;
  /** Whether its own address asks to go on after another page, though it may not say after which. */
  readonly isLater: boolean;
}

/** The items of a document that is a page; undefined where it is another document. */
export function itemsOf(document: unknown): readonly unknown[] | undefined {
  if (!isRecord(document) || !Array.isArray(document.items) || document.totalCount === undefined) return undefined;
  const { items, links } = document;
  const isAddressed = /\/lineitems/i.test(uriOf(links, "self"));
  return isAddressed || items.some((item) => isRecord(item) && looksLikeLine(item)) ? items : undefined;
}

function looksLikeLine(item: JsonRecord): boolean {
  return "invoiceLineItemType" in item || "chargeType" in item || "usageDate" in item;
}

export function pageOf(document: unknown, items: readonly unknown[], file: string): Page {
  const links = isRecord(document) ? document.links : undefined;
  const first = items.find(isRecord);
  const [, addressed = textOf(first?.invoiceNumber)] =
    /\/invoices\/(?:OneTime-|Recurring-)?([^/?]+)\/lineitems/i.exec(uriOf(links, "self")) ?? [];
  const next = linkOf(links, "next");
  return {
    file,
    invoice: addressed.toUpperCase(),
    items: items.length,
    totalCount: isRecord(document) ? Number(document.totalCount) : 0,
    at: positionOf(linkOf(links, "self")),
    next: next === undefined ? undefined : positionOf(next),
    isLater: /[?&]seekOperation=next\b/i.test(uriOf(links, "self")),
  };
}

function linkOf(links: unknown, name: string): JsonRecord | undefined {
  const link = isRecord(links) ? links[name] : undefined;
  return isRecord(link) ? link : undefined;
}

function uriOf(links: unknown, name: string): string {
  return textOf(linkOf(links, name)?.uri);
}

/** The token in a link's headers, or the offset in its address ("" and 0 are the first page's). */
function positionOf(link: JsonRecord | undefined): string {
  const headers = Array.isArray(link?.headers) ? link.headers.filter(isRecord) : [];
  const token = headers.find(({ key }) => textOf(key).toLowerCase() === "ms-continuationtoken");
  const [, offset = "0"] = /[?&]offset=(\d+)/i.exec(textOf(link?.uri)) ?? [];
  return token ? textOf(token.value) : offset === "0" ? "" : offset;
}

/**
 * True where it is certain that no page is missing: pages that tell their place fit together (see {@link gapOf}), and of
 * those that do not, each counts the lines of all. Else a page in between could be gone unnoticed.
 */
export function areProven(pages: readonly Page[]): boolean {
  return pages.length === 1 || tellPlaces(pages) || countAll(pages);
}

/** A page's own address may be the first page's; then no page tells its place. */
function tellPlaces(pages: readonly Page[]): boolean {
  return pages.some(({ at }) => at !== "");
}

/** What is missing of an invoice's pages, in words; undefined where they are whole. */
export function gapOf(pages: readonly Page[]): string | undefined {
  const last = pages.filter(({ next }) => next === undefined);
  if (last.length === 0) return "the pages go on, and the next one is in no file";
  if (last.length > 1) return `${last.length} pages say they are the last one: some are here twice`;
  // Where pages do tell their place, all have to fit together.
  const places = new Set(pages.map(({ at }) => at));
  const tells = tellPlaces(pages);
  if (pages.every(({ at, isLater }) => at !== "" || isLater)) return "the first page is in no file";
  if (tells && places.size < pages.length) return "a page is here twice, or does not belong to the others";
  const lost = pages.find(({ next = "" }) => next !== "" && !places.has(next));
  if (tells && lost) return "a page between the first and the last is in no file";
  return isWhole(pages) ? undefined : countGap(pages);
}

/** totalCount is of the page in Microsoft's samples and of all pages in its words; either has to be reached. */
function isWhole(pages: readonly Page[]): boolean {
  return pages.every(({ items, totalCount }) => items >= totalCount) || countAll(pages);
}

function countAll(pages: readonly Page[]): boolean {
  const held = pages.reduce((sum, { items }) => sum + items, 0);
  return pages.every(({ totalCount }) => totalCount === held);
}

function countGap(pages: readonly Page[]): string {
  const held = pages.reduce((sum, { items }) => sum + items, 0);
  const owed = Math.max(...pages.map(({ totalCount }) => totalCount));
  return `the pages hold ${held} lines, and totalCount says ${owed}`;
}

/** The rows of a page. `text` is the document's own, for the places of its items. */
export function rowsOfPage(items: readonly unknown[], text: string, memory: Memory): RowBatch<ReconRow> {
  const places = placesOfEntries(text, "items");
  const start: Place = { line: 1, column: 1 };
  const reader = openItemReader(memory);
  const rows: ReconRow[] = [];
  const faults: Fault[] = [];
  for (const [index, item] of items.entries()) {
    const read = reader.read(item, (places.length === items.length ? places[index] : undefined) ?? start);
    if (read.row) rows.push(read.row);
    faults.push(...(read.faults ?? []));
  }
  return { rows, faults: [...faults, ...reader.end()] };
}
