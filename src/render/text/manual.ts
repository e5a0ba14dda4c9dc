/** What a person does by hand: numbered boxes with the screen, the values to enter and how the next run recognises it. */
import type { ManualStep } from "../../core/plan.ts";
import { displayWidth, padRight, wrap, wrapIndented } from "../width.ts";
import { counted } from "../words.ts";
import type { Page } from "./page.ts";

/** Where the values of a step begin: below `[ ] 1  ` and a word such as `Where  `. */
const labelColumn = 7;
const valueColumn = 14;

/** Left edges of the grid's columns, counted from `valueColumn`; the last one runs to the edge of the page. */
const pitch = 23;
const gridColumns = 3;

interface Placed {
  readonly field: string;
  readonly value: string;
  readonly column: number;
}

/** Fields in the order of the screen, as many beside each other as fit; a wide one takes several columns. */
function placeFields(enter: ManualStep["enter"], room: number): Placed[][] {
  const columns = Math.max(1, Math.min(gridColumns, Math.floor(room / pitch)));
  const label = Math.max(...enter.map(({ field }) => displayWidth(field)));
  const rows: Placed[][] = [];
  let next = columns;
  for (const { field, value } of enter) {
    const needed = label + 2 + displayWidth(value);
    const lastWidth = room - (columns - 1) * pitch;
    const spanFrom = (column: number) => {
      const toTheEdge = (columns - 1 - column) * pitch + lastWidth;
      if (needed > toTheEdge) return undefined;
      return Math.min(columns - column, Math.ceil((needed + 2) / pitch));
    };
    let span = next < columns ? spanFrom(next) : undefined;
    if (span === undefined) {
      rows.push([]);
      next = 0;
      span = spanFrom(0) ?? columns;
    }
    rows.at(-1)?.push({ field, value, column: next });
    next += span;
  }
  return rows;
}

function linesOfFields(enter: ManualStep["enter"], page: Page): string[] {
  const rows = placeFields(enter, page.width - valueColumn);
  const labels = Array.from({ length: gridColumns }, (_, column) =>
    Math.max(0, ...rows.flat().map((placed) => (placed.column === column ? displayWidth(placed.field) : 0))),
  );
  return rows.flatMap((row) => {
    let line = "";
    for (const { field, value, column } of row) {
      const label = `${padRight(field, labels[column] ?? 0)}  `;
      const [first = "", ...rest] = wrap(value, page.width - valueColumn - column * pitch - displayWidth(label));
      line = `${padRight(line, column * pitch)}${label}${first}`;
      if (rest.length > 0) return [line, ...rest.map((each) => " ".repeat(displayWidth(label)) + each)];
    }
    return [line];
  });
}

function labelled(label: string, lines: readonly string[]): string[] {
  return lines.map(
    (line, index) => " ".repeat(labelColumn) + padRight(index === 0 ? label : "", valueColumn - labelColumn) + line,
  );
}

/** Screen and address on one line where they fit. */
function linesOfPlace(step: ManualStep, room: number): string[] {
  if (step.url === undefined) return wrap(step.where, room);
  const together = `${step.where}    ${step.url}`;
  return displayWidth(together) <= room ? [together] : [...wrap(step.where, room), step.url];
}

function linesOfStep(step: ManualStep, number: number, saysTick: boolean, page: Page): string[] {
  const room = page.width - valueColumn;
  const lead = padRight(`[ ] ${number} `, labelColumn);
  const [first = "", ...rest] = wrap(step.title, page.width - displayWidth(lead));
  return [
    page.paint("bold", lead + first),
    ...rest.map((line) => " ".repeat(labelColumn) + line),
    ...labelled("Why", wrap(step.why, room)),
    ...labelled("Where", linesOfPlace(step, room)),
    ...(step.enter.length === 0 ? [] : labelled("Enter", linesOfFields(step.enter, page))),
    ...(saysTick ? labelled("Ticked", wrap(step.recognisedBy, room)) : []),
  ];
}

/** The by-hand section of a customer; nothing where there is nothing to do by hand. */
export function linesOfSteps(steps: readonly ManualStep[], page: Page): string[] {
  const [one] = steps;
  if (one === undefined) return [];
  const isShared = steps.every((step) => step.recognisedBy === one.recognisedBy);
  const head = `By hand: ${counted(steps.length, "step")}${isShared ? ` (${one.recognisedBy})` : ""}`;
  return [
    ...wrapIndented(head, 0, page.width).map((line) => page.paint("bold", line)),
    ...steps.flatMap((step, index) => ["", ...linesOfStep(step, index + 1, !isShared, page)]),
  ];
}
