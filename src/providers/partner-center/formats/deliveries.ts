/**
 * Which files hold which invoices, and their lines: a CSV file stands for itself, the pages of an invoice and the blobs of
 * a manifest belong together. A delivery of which any part is missing or not understood is left out as a whole.
 */
import { basename } from "node:path";
import { listFiles, type Place, readContent, readDocument, whyBroken } from "../client.ts";
import { type Book, downloadAgain } from "../limits.ts";
import { type Memory, openRecon, type ReconRow, type RowBatch } from "../wire.ts";
import { addRow, createDelivery, type Delivery, leaveUnread, listedInFull, type Reading, refuse } from "./books.ts";
import { readRows } from "./csv.ts";
import { type ListedInvoice, readInvoices } from "./invoices.ts";
import { parseJson } from "./json.ts";
import { readLines } from "./lines.ts";
import { filesOf, type Manifest, manifestOf } from "./manifest.ts";
import { areProven, gapOf, itemsOf, type Page, pageOf, rowsOfPage } from "./pages.ts";
import { type Known, type Refused, recognise, recogniseAll } from "./recognise.ts";

/** What the files of a connection hold. */
export interface Bills {
  readonly deliveries: readonly Delivery[];
  readonly listed: readonly ListedInvoice[];
}

/** @throws ProviderError where the disk refuses a file that is there. */
export async function readBills(reading: Reading, folder: string, entries: string | readonly string[]): Promise<Bills> {
  const { places, known, refused } = await findFiles(reading, folder, "files", entries);
  const documents = await readDocuments(reading, known);
  const deliveries = [...documents.deliveries];
  const rest = known.filter(({ format }) => format !== "document");
  const bundles = bundlesOf(reading, documents.manifests, rest);
  for (const { files, isProven } of bundles) {
    const delivery = createDelivery(isProven);
    let isWhole = true;
    for (const file of files) {
      delivery.files.push(file.path);
      const take = (row: ReconRow) => addRow(reading, delivery, row);
      const rows = readRowsOf(file, reading.memory);
      isWhole = (await readAll(reading, file.path, rows, take, files.length > 1)) && isWhole;
    }
    if (isWhole && delivery.books.size > 0) deliveries.push(delivery);
    else if (isWhole) refuse(reading, files[0]?.path ?? "", "FILE_UNREADABLE", noLines, downloadAgain);
  }
  const bearing = [...rest, ...refused, ...documents.bearing].map(({ path }) => path);
  refuseEmpty(reading, places, new Set(bearing), "files", "there is no file with an invoice's lines in it");
  return { deliveries, listed: documents.listed };
}

/** The rows of a file that is CSV or JSON lines. */
function readRowsOf({ path, format, isPacked }: Known, memory: Memory): AsyncIterable<RowBatch<ReconRow>> {
  const pieces = readContent(path, isPacked);
  return format === "csv" ? readRows(pieces, (header) => openRecon(header, memory)) : readLines(pieces, memory);
}

interface Found {
  readonly places: readonly Place[];
  readonly known: readonly Known[];
  readonly refused: readonly Refused[];
}

/** The files of a setting, each once; what is not there and what is refused by name are findings. */
export async function findFiles(
  reading: Reading,
  folder: string,
  setting: string,
  entries: string | readonly string[],
): Promise<Found> {
  const places = await listFiles(folder, entries);
  for (const { path, files } of places)
    if (files === undefined) refuse(reading, path, "FILE_MISSING", "there is no such file or folder", fixOf(setting));
  const paths = [...new Set(places.flatMap(({ files }) => files ?? []))];
  const all = await recogniseAll(paths);
  const refused = all.filter((file) => file !== undefined && "refused" in file);
  for (const { path, refused: why, fix } of refused) refuse(reading, path, "FILE_REFUSED", why, fix);
  return { places, known: all.filter((file) => file !== undefined && "format" in file), refused };
}

function fixOf(setting: string): string {
  return `Download the files into it, or correct ${setting} on the connection.`;
}

/** A folder without any file that is `bearing`, and a file that is none, hold nothing of what was asked. */
export function refuseEmpty(
  reading: Reading,
  places: readonly Place[],
  bearing: ReadonlySet<string>,
  setting: string,
  message: string,
): void {
  for (const { path, files } of places)
    if (files && !files.some((file) => bearing.has(file)))
      refuse(reading, path, "FILE_MISSING", files[0] === path ? "it holds no such lines" : message, fixOf(setting));
}

const noLines = "it holds no lines";

/**
 * Takes a file row by row. False: something in it is not understood or not whole, so all of it is unread.
 * `mayBeEmpty`: one file of several may hold no lines.
 */
export async function readAll<Row>(
  reading: Reading,
  file: string,
  batches: AsyncIterable<RowBatch<Row>> | Iterable<RowBatch<Row>>,
  take: (row: Row) => void,
  mayBeEmpty = false,
): Promise<boolean> {
  let [done, wrong] = [0, 0];
  reading.files += 1;
  try {
    for await (const { rows, faults } of batches) {
      for (const row of rows) take(row);
      noteFaults(reading, file, faults.slice(0, Math.max(0, listedInFull - wrong)));
      done += rows.length;
      wrong += faults.length;
      reading.report({ done, what: `lines of ${basename(file)}` });
    }
  } catch (error) {
    const why = whyBroken(error);
    if (why === undefined) throw error;
    refuse(reading, file, "FILE_UNREADABLE", why, downloadAgain);
    return false;
  }
  if (wrong === 0 && (done > 0 || mayBeEmpty)) return true;
  if (wrong === 0) refuse(reading, file, "FILE_UNREADABLE", noLines, downloadAgain);
  else leaveUnread(reading, "*", `${basename(file)} is not understood in ${wrong} ${wrong === 1 ? "place" : "places"}`);
  return false;
}

function noteFaults({ findings }: Reading, file: string, faults: RowBatch<unknown>["faults"]): void {
  for (const { line, column = 1, code, message, fix, money } of faults) {
    const origin = { file, line, column };
    findings.push({ severity: "error", rule: code, message, fix, origin, ...(money ? { money } : {}) });
  }
}

interface Documents extends Bills {
  readonly manifests: readonly Manifest[];
  /** Files that hold lines, say which do, or may have held them. */
  readonly bearing: readonly { readonly path: string }[];
}

/** The pages of one invoice. */
interface PageSet {
  readonly pages: Page[];
  readonly delivery: Delivery;
  isWhole: boolean;
}

async function readDocuments(reading: Reading, known: readonly Known[]): Promise<Documents> {
  const manifests: Manifest[] = [];
  const listed: ListedInvoice[] = [];
  const bearing: { readonly path: string }[] = [];
  const sets = new Map<string, PageSet>();
  for (const { path, isPacked } of known.filter(({ format }) => format === "document")) {
    const text = await readText(reading, path, isPacked);
    const document = text === undefined ? undefined : parseJson(text);
    const manifest = manifestOf(document, path);
    const items = itemsOf(document);
    const invoices = readInvoices(document);
    if (items || !invoices) bearing.push({ path });
    if (text === undefined) continue;
    if (!items) reading.files += 1;
    if (manifest) manifests.push(manifest);
    else if (items) await takePage(reading, sets, pageOf(document, items, path), items, text);
    else if (invoices) listed.push(...invoices);
    else if (document === undefined)
      refuse(reading, path, "FILE_UNREADABLE", "it is not JSON: it is cut off or damaged", downloadAgain);
    else {
      const fix = "Keep Microsoft's answers in this place as they are: invoices, an invoice's lines, manifests.";
      refuse(reading, path, "FILE_REFUSED", "it holds no invoices, no invoice's lines and no manifest", fix);
    }
  }
  return { deliveries: wholeSets(reading, [...sets]), listed, manifests, bearing };
}

async function readText(reading: Reading, path: string, isPacked: boolean): Promise<string | undefined> {
  try {
    return await readDocument(path, isPacked);
  } catch (error) {
    const why = whyBroken(error);
    if (why === undefined) throw error;
    refuse(reading, path, "FILE_UNREADABLE", why, downloadAgain);
    return undefined;
  }
}

async function takePage(
  reading: Reading,
  sets: Map<string, PageSet>,
  page: Page,
  items: readonly unknown[],
  text: string,
): Promise<void> {
  const set = sets.get(page.invoice) ?? { pages: [], delivery: createDelivery(true), isWhole: true };
  sets.set(page.invoice, set);
  set.pages.push(page);
  set.delivery.files.push(page.file);
  const take = (row: ReconRow) => addRow(reading, set.delivery, row);
  // A page after the last line is whole without any.
  if (items.length === 0) reading.files += 1;
  else
    set.isWhole = (await readAll(reading, page.file, [rowsOfPage(items, text, reading.memory)], take)) && set.isWhole;
}

function wholeSets(reading: Reading, sets: readonly (readonly [string, PageSet])[]): readonly Delivery[] {
  const fix = "Save every page, one answer a file: follow links.next until an answer has none.";
  return sets.flatMap(([invoice, { pages, delivery, isWhole }]) => {
    if (!isWhole) return [];
    const gap = delivery.books.size === 0 ? "its pages hold no lines" : gapOf(pages);
    if (gap === undefined) return [areProven(pages) ? delivery : unproven(delivery)];
    const [{ file } = { file: "" }] = pages;
    refuse(reading, file, "PAGE_MISSING", `${invoice === "" ? "its pages" : `invoice ${invoice}`}: ${gap}`, fix);
    return [];
  });
}

function unproven(delivery: Delivery): Delivery {
  const books = [...delivery.books].map(([id, book]) => [id, { ...book, isProven: false }] as const);
  return { ...delivery, books: new Map(books), isProven: false };
}

interface Bundle {
  readonly files: readonly Known[];
  readonly isProven: boolean;
}

/** Files that are read together: the blobs of each manifest that are all there, and every other file by itself. */
function bundlesOf(reading: Reading, manifests: readonly Manifest[], files: readonly Known[]): readonly Bundle[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const named = new Set<string>();
  const bundles: Bundle[] = [];
  for (const manifest of manifests) {
    const { files: blobs, missing } = filesOf(manifest, new Set(byPath.keys()));
    for (const path of blobs) named.add(path);
    const lacks = `it names ${missing.length === 1 ? "a blob that is" : `${missing.length} blobs that are`} not beside it: `;
    const wrong = manifest.wrong ?? (missing.length > 0 ? `${lacks}${missing.slice(0, 3).join(", ")}` : undefined);
    const fix = "Download every blob of the manifest into the manifest's folder, under its own name.";
    if (wrong !== undefined) refuse(reading, manifest.file, "BLOB_MISSING", wrong, fix);
    else bundles.push({ files: blobs.flatMap((path) => byPath.get(path) ?? []), isProven: true });
  }
  const alone = files.filter(({ path }) => !named.has(path));
  return [...bundles, ...alone.map((file) => ({ files: [file], isProven: file.format === "csv" }))];
}

/** The lines of an invoice that a book was made of, once more. @throws ProviderError as {@link readBills} does. */
export async function* readAgain({ memory }: Reading, { files }: Delivery, invoice: string): AsyncGenerator<ReconRow> {
  for (const path of files) {
    const file = await recognise(path);
    if (!file || "refused" in file) continue;
    if (file.format !== "document") {
      for await (const { rows } of readRowsOf(file, memory)) yield* rows.filter((row) => row.invoice === invoice);
      continue;
    }
    const text = await readDocument(path, file.isPacked);
    const { rows } = rowsOfPage(itemsOf(parseJson(text)) ?? [], text, memory);
    yield* rows.filter((row) => row.invoice === invoice);
  }
}

/** Books with the delivery each came in. */
export function booksOf(deliveries: readonly Delivery[]): readonly { readonly book: Book; readonly from: Delivery }[] {
  return deliveries.flatMap((from) => [...from.books.values()].map((book) => ({ book, from })));
}
