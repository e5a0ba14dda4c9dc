/** CSV files: reconciliation files and price sheets. Records in pieces, so that a file of any size is read in bounded memory. */
import Papa from "papaparse";
import { downloadAgain, longestLine } from "../limits.ts";
import type { Fault, RowBatch, RowReader, TextRow } from "../wire.ts";
import { countLines, damaged, openText } from "./text.ts";

/** The rows of a CSV file whose header `open` takes; a header it refuses is the end. */
export async function* readRows<Row>(
  pieces: AsyncIterable<Uint8Array>,
  open: (header: TextRow) => RowReader<Row> | readonly Fault[],
): AsyncGenerator<RowBatch<Row>> {
  let reader: RowReader<Row> | undefined;
  for await (const batch of readCsv(pieces)) {
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

/**
 * The records of a UTF-8 CSV file, a batch for each piece that completes one. Line numbers are those of an editor:
 * line breaks within quotes count. Blank lines are left out. Reading ends at damaged text and at a quote that never closes.
 */
export async function* readCsv(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<RowBatch<TextRow>> {
  const text = openText();
  let rest = "";
  let line = 1;
  for await (const piece of pieces) {
    const read = text.read(piece);
    rest += read.text;
    const cut = cutRecords(rest, line, true);
    rest = rest.slice(cut.length);
    line = cut.nextLine;
    if (read.damage !== undefined) {
      yield { rows: cut.rows, faults: [...cut.faults, damaged(line + countLines(rest), read.damage)] };
      return;
    }
    if (rest.length > longestLine.characters) {
      yield { rows: cut.rows, faults: [...cut.faults, endless(line)] };
      return;
    }
    if (cut.rows.length > 0 || cut.faults.length > 0) yield cut;
  }
  const damage = text.end();
  if (damage !== undefined) yield { rows: [], faults: [damaged(line + countLines(rest), damage)] };
  else if (rest !== "") yield cutRecords(rest, line, false);
}

function endless(line: number): Fault {
  return damaged(line, "the record that starts here does not end: a quote is not closed, or line ends are lost");
}

function openQuote(line: number): Fault {
  return damaged(line, "a quote opened on this line is not closed: the file is cut off or damaged here");
}

function strayQuote(line: number): Fault {
  const message =
    "a quoted value goes on after its closing quote: a quote is missing or stray in the record that starts here";
  return { line, code: "FILE_UNREADABLE", message, fix: downloadAgain };
}

interface Cut extends RowBatch<TextRow> {
  /** How much of the text the rows took. */
  readonly length: number;
  readonly nextLine: number;
}

const parserSettings = { delimiter: ",", newline: "\n", quoteChar: '"' } as const;

interface Parsed {
  readonly data: string[][];
  readonly errors: readonly { readonly code: string; readonly row: number }[];
  readonly meta: { readonly cursor: number };
}

/** Takes the complete records off the text; with `more` to come, the last one is not known to be complete. */
function cutRecords(text: string, firstLine: number, more: boolean): Cut {
  const parsed: Parsed = new Papa.Parser(parserSettings).parse(text, 0, more);
  const rows: TextRow[] = [];
  const starts: number[] = [];
  let line = firstLine;
  const breaksInside = countLines(text.slice(0, parsed.meta.cursor)) > parsed.data.length - (more ? 0 : 1);
  for (const cells of parsed.data) {
    starts.push(line);
    const last = cells.length - 1;
    // Split at LF only, so that LF and CRLF may be mixed: the CR of CRLF stays on an unquoted last value.
    if (cells[last]?.endsWith("\r")) cells[last] = cells[last].slice(0, -1);
    if (cells.length > 1 || cells[0] !== "") rows.push({ line, cells });
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
    rows: bad.size === 0 ? rows : rows.filter((row) => !bad.has(row.line)),
    faults: onePerLine(faults),
    length: parsed.meta.cursor,
    nextLine: line,
  };
}

/** A damaged record raises several errors: the first of a line says it. */
function onePerLine(faults: readonly Fault[]): Fault[] {
  const said = new Set<number>();
  return faults.filter(({ line }) => !said.has(line) && said.add(line));
}
