/** What a file is: by its content, and by its name where the content does not tell. */
import { basename } from "node:path";
import { type Head, otherThanFile, readHead } from "../client.ts";
import { columnKey } from "../wire.ts";
import { isRecord, type JsonRecord, parseJson } from "./json.ts";

/** `document`: one JSON text; `lines`: a JSON text a line. */
export type Format = "csv" | "lines" | "document";

export interface Known {
  readonly path: string;
  readonly format: Format;
  /** gzip'd. */
  readonly isPacked: boolean;
}

/** Why a file is refused by name. */
export interface Refused {
  readonly path: string;
  readonly refused: string;
  readonly fix: string;
}

const unfinished = {
  refused: "its name says that a download or a copy is not finished",
  fix: "Wait until it is finished, or remove the file.",
};
const zip = { refused: "zip files are not read", fix: "Unpack it and commit the CSV file inside." };
const spreadsheet = {
  refused: "spreadsheets are not read",
  fix: "Commit the CSV file as Partner Center wrote it, not a spreadsheet made of it.",
};
const unknownPacked = {
  refused: "it holds neither CSV nor JSON lines",
  fix: "Download the invoice's lines again, or remove the file.",
};

const noFile = "Put the file itself in its place, or remove it.";

const namesOfRefused: readonly (readonly [RegExp, { readonly refused: string; readonly fix: string }])[] = [
  // Chrome and Edge, Firefox, Safari, Opera; WinSCP, aria2 and what programs write before they rename.
  [/\.(crdownload|part|partial|download|opdownload|filepart|aria2|tmp|temp)$/, unfinished],
  [/\.zip$/, zip],
  [/\.(xlsx?|xlsm|ods|numbers)$/, spreadsheet],
];

/** What a file is; undefined: no billing data (a note, an invoice's PDF). @throws ProviderError where the disk refuses. */
export async function recognise(path: string): Promise<Known | Refused | undefined> {
  const name = basename(path).toLowerCase();
  const refused = namesOfRefused.find(([pattern]) => pattern.test(name))?.[1];
  if (refused) return { path, ...refused };
  const other = await otherThanFile(path);
  if (other) return { path, refused: `it is ${other}, not a file`, fix: noFile };
  const head = await readHead(path);
  const format = formatOf(name.replace(/\.gz$/, ""), head);
  if (format) return { path, format, isPacked: head.isPacked };
  if (startsWith(head.bytes, "PK\u0003\u0004")) return { path, ...(isWorkbook(head.bytes) ? spreadsheet : zip) };
  return head.isPacked || name.endsWith(".gz") ? { path, ...unknownPacked } : undefined;
}

/** The parts of Excel's and LibreOffice's files, whose names begin the zip that each of them is. */
function isWorkbook(bytes: Uint8Array): boolean {
  return /\[Content_Types\]\.xml|xl\/|opendocument\.spreadsheet/.test(Buffer.from(bytes).toString("latin1"));
}

/** One after the other: a folder may hold more files than may be open at once. */
export async function recogniseAll(paths: readonly string[]): Promise<readonly (Known | Refused | undefined)[]> {
  const all: (Known | Refused | undefined)[] = [];
  for (const path of paths) all.push(await recognise(path));
  return all;
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return Buffer.from(bytes.subarray(0, text.length)).toString("latin1") === text;
}

const formatOfName: readonly (readonly [RegExp, Format])[] = [
  [/\.csv$/, "csv"],
  [/\.(jsonl|ndjson)$/, "lines"],
  [/\.json$/, "document"],
];

function formatOf(name: string, head: Head): Format | undefined {
  if (startsWith(head.bytes, "PK\u0003\u0004")) return undefined;
  const text = Buffer.from(head.bytes).toString("utf8").trimStart();
  const named = formatOfName.find(([pattern]) => pattern.test(name))?.[1];
  if (text.startsWith("[")) return "document";
  if (text.startsWith("{")) return jsonFormat(text, named, head);
  // A blob of an export without a line.
  if (text === "" && head.isPacked && named === "document") return "lines";
  if (named) return named;
  return isReconHeader(text) ? "csv" : undefined;
}

/** A first line that is an object by itself and no document is a line item; anything else is a document. */
function jsonFormat(text: string, named: Format | undefined, { isAll, isPacked }: Head): Format {
  const end = text.indexOf("\n");
  const first = parseJson(end === -1 ? text : text.slice(0, end));
  if (isRecord(first)) return isLine(first) || (named === "lines" && !isDocument(first)) ? "lines" : "document";
  // One that breaks off in its first line is an export's where its name or its packing says so.
  return end === -1 && (named === "lines" || (isAll && isPacked)) ? "lines" : "document";
}

function isLine(record: JsonRecord): boolean {
  const names = Object.keys(record).map(columnKey);
  return ["chargetype", "usagedate"].some((name) => names.includes(name));
}

function isDocument(record: JsonRecord): boolean {
  return ["items", "blobs", "resourceLocation", "totalCharges"].some((name) => record[name] !== undefined);
}

/** The first line of a reconciliation file, whatever the file is called. */
function isReconHeader(text: string): boolean {
  const [header = ""] = text.split(/\r?\n/, 1);
  const names = header.split(",").map(columnKey);
  return ["customerid", "invoicenumber", "chargetype", "subtotal"].every((name) => names.includes(name));
}
