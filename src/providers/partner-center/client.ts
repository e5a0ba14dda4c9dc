/**
 * The files themselves: which there are, and their content in pieces, so that a file of any size is read in bounded memory.
 * The only part of this provider that touches the disk.
 */
import { createReadStream } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import Papa from "papaparse";
import { ProviderError } from "../../errors.ts";
import { downloadAgain, useOf } from "./limits.ts";
import type { CsvRow, Fault, RowReader } from "./wire.ts";

/** Far above the longest record of these files (2 kB); a longer one is a quote that never closes. */
const LONGEST_RECORD = 1024 * 1024;

export interface Listing {
  /** Absolute paths, each once, in the order given; within a folder by name. */
  readonly files: readonly string[];
  /** Entries that name nothing on disk, as absolute paths. */
  readonly missing: readonly string[];
  /** Folders without a CSV file. */
  readonly empty: readonly string[];
}

/**
 * The files behind the entries of a setting: each a file, or a folder whose files are taken (not those of its folders).
 * @throws ProviderError where the disk refuses.
 */
export async function listFiles(folder: string, entries: string | readonly string[]): Promise<Listing> {
  const paths = [entries].flat().map((entry) => resolve(folder, entry));
  const found = await Promise.all(paths.map(findFiles));
  const withoutCsv = (files: readonly string[] | undefined) => files && !files.some((file) => useOf(file) === "csv");
  return {
    files: [...new Set(found.flatMap((files) => files ?? []))],
    missing: paths.filter((_, index) => found[index] === undefined),
    empty: paths.filter((path, index) => withoutCsv(found[index]) && found[index]?.[0] !== path),
  };
}

async function findFiles(path: string): Promise<readonly string[] | undefined> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const entries = (await readdir(path, { withFileTypes: true })).filter((entry) => !entry.isDirectory());
    const names = entries.map(({ name }) => name).filter((name) => !name.startsWith("."));
    return names.sort().map((name) => join(path, name));
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return undefined;
    throw refusal(path, cause);
  }
}

function refusal(path: string, cause: unknown): ProviderError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new ProviderError(
    "FILE_UNREADABLE",
    `partner-center files: ${path} cannot be read: ${why}`,
    { path },
    { cause },
  );
}

/** The whole text of a small file. @throws ProviderError where the disk refuses. */
export async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    throw refusal(path, cause);
  }
}

/** A file in pieces. @throws ProviderError where the disk refuses. */
export async function* readPieces(path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of createReadStream(path, { highWaterMark: 256 * 1024 })) yield piece;
  } catch (cause) {
    throw refusal(path, cause);
  }
}

/** A piece's worth of rows of one kind of file, and what is not understood in it. */
export interface RowBatch<Row> {
  readonly rows: readonly Row[];
  readonly faults: readonly Fault[];
}

/** The rows of a CSV file whose header `open` takes; a header it refuses is the end. @throws ProviderError */
export async function* readRows<Row>(
  path: string,
  open: (header: CsvRow) => RowReader<Row> | readonly Fault[],
): AsyncGenerator<RowBatch<Row>> {
  let reader: RowReader<Row> | undefined;
  for await (const batch of readCsv(readPieces(path))) {
    const rows: Row[] = [];
    const faults = [...batch.faults];
    for (const row of batch.rows) {
      if (reader) {
        const read = reader.read(row);
        if ("row" in read) rows.push(read.row);
        else faults.push(...read.faults);
        continue;
      }
      const opened = open(row);
      if (!("read" in opened)) {
        yield { rows, faults: [...faults, ...opened] };
        return;
      }
      reader = opened;
    }
    yield { rows, faults };
  }
}

/** Rows that one piece of the file completed, and what is wrong with the text in them. Blank lines are left out. */
export interface CsvBatch {
  readonly rows: readonly CsvRow[];
  readonly faults: readonly Fault[];
}

/**
 * The records of a UTF-8 CSV file, a batch for each piece that completes one. Line numbers are those of an editor:
 * line breaks within quotes count. Reading ends at text that is not UTF-8 and at a quote that never closes.
 */
export async function* readCsv(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<CsvBatch> {
  const text = openText();
  let rest = "";
  let line = 1;
  for await (const piece of pieces) {
    const read = text.read(piece);
    rest += read.text;
    const cut = cutRecords(rest, line, true);
    rest = rest.slice(cut.length);
    line = cut.nextLine;
    if (read.badByte !== undefined) {
      yield { rows: cut.rows, faults: [...cut.faults, notUtf8(read.badByte, line + countLines(rest))] };
      return;
    }
    if (rest.length > LONGEST_RECORD) {
      yield { rows: cut.rows, faults: [...cut.faults, endless(line)] };
      return;
    }
    if (cut.rows.length > 0 || cut.faults.length > 0) yield cut;
  }
  const badByte = text.end();
  if (badByte !== undefined) yield { rows: [], faults: [notUtf8(badByte, line + countLines(rest))] };
  else if (rest !== "") yield cutRecords(rest, line, false);
}

function notUtf8(byte: number, line: number): Fault {
  return {
    line,
    code: "FILE_UNREADABLE",
    message: `byte ${byte} is not UTF-8 text`,
    fix: downloadAgain,
  };
}

function endless(line: number): Fault {
  return {
    ...openQuote(line),
    message: "the record that starts here does not end: a quote is not closed, or line ends are lost",
  };
}

function openQuote(line: number): Fault {
  return {
    line,
    code: "FILE_UNREADABLE",
    message: "a quote opened on this line is not closed: the file is cut off or damaged here",
    fix: downloadAgain,
  };
}

interface Cut extends CsvBatch {
  /** How much of the text the rows took. */
  readonly length: number;
  readonly nextLine: number;
}

const parserSettings = { delimiter: ",", newline: "\n", quoteChar: '"' } as const;

interface Parsed {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly { readonly code: string; readonly row: number }[];
  readonly meta: { readonly cursor: number };
}

/** Takes the complete records off the text; with `more` to come, the last one is not known to be complete. */
function cutRecords(text: string, firstLine: number, more: boolean): Cut {
  const parsed: Parsed = new Papa.Parser(parserSettings).parse(text, 0, more);
  const rows: CsvRow[] = [];
  const starts: number[] = [];
  let line = firstLine;
  const breaksInside = countLines(text.slice(0, parsed.meta.cursor)) > parsed.data.length - (more ? 0 : 1);
  for (const cells of parsed.data) {
    starts.push(line);
    const last = cells.length - 1;
    // Split at LF only, so that LF and CRLF may be mixed: the CR of CRLF stays on an unquoted last value.
    const ends = cells[last]?.endsWith("\r") ? cells.with(last, cells[last].slice(0, -1)) : cells;
    if (ends.length > 1 || ends[0] !== "") rows.push({ line, cells: ends });
    line += 1 + (breaksInside ? cells.reduce((breaks, cell) => breaks + countLines(cell), 0) : 0);
  }
  const faults = parsed.errors
    // A mistake in the record that is still open may be the piece's end only.
    .filter(({ row }) => row < parsed.data.length)
    .map(({ code, row }) =>
      code === "MissingQuotes" ? openQuote(starts[row] ?? line) : strayQuote(starts[row] ?? line),
    );
  const bad = new Set(faults.map((fault) => fault.line));
  return {
    rows: rows.filter((row) => !bad.has(row.line)),
    faults: onePerLine(faults),
    length: parsed.meta.cursor,
    nextLine: line,
  };
}

/** A damaged record raises several errors: the first of a line says it. */
function onePerLine(faults: readonly Fault[]): Fault[] {
  return faults.filter((fault, index) => faults.findIndex(({ line }) => line === fault.line) === index);
}

function strayQuote(line: number): Fault {
  return {
    line,
    code: "FILE_UNREADABLE",
    message:
      "a quoted value goes on after its closing quote: a quote is missing or stray in the record that starts here",
    fix: downloadAgain,
  };
}

function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}

interface TextReader {
  read(piece: Uint8Array): { readonly text: string; readonly badByte?: number };
  /** Where the text breaks off within a character. */
  end(): number | undefined;
}

/** Decodes pieces of UTF-8, keeps a character that is split between two, and says at which byte the text goes wrong. */
function openText(): TextReader {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let held: Uint8Array = new Uint8Array(0);
  let before = 0;
  return {
    read(piece) {
      const bytes = Buffer.concat([held, piece]);
      const end = bytes.length - splitCharacter(bytes);
      const whole = bytes.subarray(0, end);
      const first = before === 0;
      let text: string;
      let badByte: number | undefined;
      try {
        text = decoder.decode(whole);
      } catch {
        const good = goodBytes(whole);
        text = whole.subarray(0, good).toString("utf8");
        badByte = before + good;
      }
      held = bytes.subarray(end);
      before += end;
      const content = first && text.startsWith("\uFEFF") ? text.slice(1) : text;
      return badByte === undefined ? { text: content } : { text: content, badByte };
    },
    end: () => (held.length > 0 ? before : undefined),
  };
}

/** How many bytes at the end begin a character without completing it (0 to 3). */
function splitCharacter(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xf0) return back < 4 ? back : 0;
    if (byte >= 0xe0) return back < 3 ? back : 0;
    if (byte >= 0xc0) return back < 2 ? back : 0;
    if (byte < 0x80) return 0;
  }
  return 0;
}

/** The length of the longest start that is UTF-8. */
function goodBytes(bytes: Buffer): number {
  const loose = bytes.toString("utf8");
  for (let at = loose.indexOf("\uFFFD"); at !== -1; at = loose.indexOf("\uFFFD", at + 1)) {
    const offset = Buffer.byteLength(loose.slice(0, at));
    const isWritten = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
    if (!isWritten) return offset;
  }
  return bytes.length;
}
