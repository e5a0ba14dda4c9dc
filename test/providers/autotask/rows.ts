/** Unit rows and the records around them, with defaults, so that a test names only the facts that matter. */

import {
  type Evidence,
  findHints,
  type LineRows,
  type RowSettings,
  weigh,
} from "../../../src/providers/autotask/formats/unit-rows.ts";
import { createGrids } from "../../../src/providers/autotask/limits.ts";
import { toLine } from "../../../src/providers/autotask/mapping.ts";
import type { ContractRow, LineRow, UnitRow } from "../../../src/providers/autotask/wire.ts";

let nextId = 1;

export function aContract(facts: Partial<ContractRow> = {}): ContractRow {
  return {
    id: "4711",
    company: "29683512",
    name: "Cloud",
    number: null,
    type: 7,
    status: 1,
    startsOn: "2026-07-01",
    endsOn: "2027-06-30",
    periodType: 2,
    ...facts,
  };
}

export function aLine(facts: Partial<LineRow> = {}): LineRow {
  return {
    id: "8001",
    contract: "4711",
    service: "9001",
    description: null,
    unitPrice: null,
    unitCost: null,
    internalUnitPrice: null,
    internalAdjustedPrice: null,
    ...facts,
  };
}

/** `row("2026-11-01", "2026-11-09", 42, "259.56")` */
export function row(from: string, to: string, units: number, price = "0.00", facts: Partial<UnitRow> = {}): UnitRow {
  nextId += 1;
  return {
    id: nextId,
    line: 8001,
    from,
    to,
    units,
    price,
    cost: "0.00",
    posted: false,
    ...facts,
  };
}

export const posted = { posted: true };

export function rowsOf(
  rows: readonly UnitRow[],
  contract: ContractRow = aContract(),
  line: Partial<LineRow> = {},
): LineRows {
  return {
    rows: rows.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.id - b.id)),
    grid: createGrids()(contract),
    hints: findHints(aLine(line), undefined),
  };
}

export interface ReadOptions {
  readonly from?: string;
  readonly unitRows?: RowSettings["unitRows"];
  readonly rowAmounts?: RowSettings["rowAmounts"];
  readonly contract?: ContractRow;
  readonly line?: Partial<LineRow>;
  /** Rows of other lines of the database, which give evidence too. */
  readonly others?: readonly (readonly UnitRow[])[];
}

/** The line that the rows come to, read as a whole database is. */
export function read(rows: readonly UnitRow[], options: ReadOptions = {}) {
  const own = rowsOf(rows, options.contract, options.line);
  const others = (options.others ?? []).map((one) => rowsOf(one, options.contract));
  const evidence: Evidence = weigh([own, ...others], {
    unitRows: options.unitRows ?? "detect",
    rowAmounts: options.rowAmounts ?? "detect",
  });
  const view = { from: options.from ?? "2026-11-01", readThrough: "2026-11-30", evidence };
  return toLine(aLine(options.line), own, view);
}

/** Segments as `day units price`, for comparing at a glance. */
export function say(line: ReturnType<typeof read>): readonly string[] {
  return line.segments.map(({ from, quantity, unitPrice }) =>
    [from, quantity, unitPrice].filter((one) => one !== undefined).join(" "),
  );
}
