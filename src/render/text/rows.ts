/** Rows in aligned columns, each with its reason below. */

import type { Cells } from "../cells.ts";
import type { Style } from "../colour.ts";
import type { Footnote, Row } from "../rows.ts";
import { displayWidth, padLeft, padRight, wrap, wrapParts } from "../width.ts";
import { type Page, textColumn } from "./page.ts";

/** Widths of the columns, and where the sheet ends. */
export interface Columns {
  readonly title: number;
  readonly units: number;
  readonly price: number;
  readonly amount: number;
}

const gaps = { units: 2, price: 2, amount: 3, from: 2 };
const dayWidth = "15 Nov 2026".length;
/** The columns that fit all rows: numbers get what they need and are never cut, titles get the rest and wrap. */
export function columnsFor(rows: readonly Row[], currency: string, page: Page): Columns {
  const widest = (least: number, cell: (row: Row) => string) =>
    Math.max(least, ...rows.map((row) => displayWidth(cell(row))));
  const units = widest("42 → 47".length, (row) => row.cells.units);
  const price = widest("20.60 → 21.60".length, (row) => row.cells.price);
  const amount = widest(`${currency} a month`.length, (row) => row.cells.amount);
  const taken = textColumn + units + price + amount + dayWidth + gaps.units + gaps.price + gaps.amount + gaps.from;
  return { title: Math.max(16, page.width - taken), units, price, amount };
}

function layOut(title: string, cells: Cells, columns: Columns): string {
  const numbers =
    padLeft(cells.units, columns.units + gaps.units) +
    padLeft(cells.price, columns.price + gaps.price) +
    padLeft(cells.amount, columns.amount + gaps.amount);
  // Days are right-aligned so that their years stand below each other; anything else starts where a short day does.
  const from = /\d$/.test(cells.from) ? padLeft(cells.from, dayWidth) : ` ${cells.from}`;
  return `${padRight(title, columns.title)}${numbers}${" ".repeat(gaps.from)}${from}`.trimEnd();
}

/** The heads of the columns. */
export function headLine(columns: Columns, currency: string, page: Page): string {
  const heads = { units: "units", price: "unit price", amount: `${currency} a month`, from: "from" };
  return page.paint("dim", " ".repeat(textColumn) + layOut("", heads, columns));
}

function linesOfRow(row: Row, columns: Columns, page: Page): string[] {
  const [first = "", ...rest] = wrap(row.title, columns.title);
  return [
    page.paint(row.style, padRight(row.mark, textColumn)) + layOut(first, row.cells, columns),
    ...indented([
      ...rest,
      ...wrapParts(row.fields, 0, page.width - textColumn),
      ...row.paragraphs.flatMap((paragraph) => wrap(paragraph, page.width - textColumn)),
    ]),
    ...(row.footnote === undefined ? [] : linesOfFootnote(row.footnote, page)),
  ];
}

const indented = (lines: readonly string[]) => lines.map((line) => " ".repeat(textColumn) + line);

/** `ZC-16  customers/contoso.yaml:12 · cannot be undone`. */
function linesOfFootnote({ rule, parts }: Footnote, page: Page): string[] {
  const [first = "", ...rest] = parts;
  const lines = wrapParts([`${padRight(rule, 5)}  ${first}`.trimEnd(), ...rest], 0, page.width - textColumn);
  return indented(lines.map((line) => page.paint("dim", line)));
}

/** Rows with an empty line between them; rows of one line stand close together. */
export function linesOfRows(rows: readonly Row[], columns: Columns, page: Page): string[] {
  return rows.flatMap((row, index) => {
    const previous = rows[index - 1];
    const isClose = previous === undefined || (row.footnote === undefined && previous.footnote === undefined);
    return [...(isClose ? [] : [""]), ...linesOfRow(row, columns, page)];
  });
}

/** A sentence beside a symbol, and what it rests on: why something as a whole is held, refused, not read or slow. */
export function linesOfBanner(mark: string, style: Style, text: string, page: Page, footnote?: Footnote): string[] {
  const [first = "", ...rest] = wrap(text, page.width - textColumn);
  return [
    page.paint(style, padRight(mark, textColumn)) + first,
    ...indented(rest),
    ...(footnote === undefined ? [] : linesOfFootnote(footnote, page)),
  ];
}
