/** Additions, agreements and what is read of them, with defaults, so that a test names only the facts that matter. */
import type { ObservedLine } from "../../../src/core/observed.ts";
import { type Grid, gridOf } from "../../../src/providers/connectwise/limits.ts";
import { groupAdditions, type Reading, toLine } from "../../../src/providers/connectwise/mapping.ts";
import type { AdditionRow, AgreementRow, CatalogRow, CycleRow } from "../../../src/providers/connectwise/wire.ts";

const CYCLES = [
  ["1", "Weekly", "Weekly"],
  ["2", "Monthly", "Monthly"],
  ["3", "Quarterly", "Quarterly"],
  ["4", "Bi-Monthly", "BiMonthly"],
  ["5", "Semi-Annual", "SemiAnnual"],
  ["6", "Yearly", "Yearly"],
  ["7", "None", "NotRecurring"],
] as const;
export const cycles: ReadonlyMap<string, CycleRow> = new Map(
  CYCLES.map(([id, name, options]) => [id, { id, name, options }]),
);

/** Monthly by the calendar, from 1 July 2026 to 30 June 2027, invoiced through October. */
export function anAgreement(facts: Partial<AgreementRow> = {}): AgreementRow {
  return {
    id: "4711",
    name: "Cloud",
    type: "Managed Services",
    company: "100",
    startsOn: "2026-07-01",
    endsOn: "2027-06-30",
    cancelled: false,
    billingCycle: "2",
    oneTime: false,
    invoicingCycle: "CalendarYear",
    billsFrom: "2026-07-01",
    prorates: true,
    nextInvoiceDate: "2026-11-01",
    status: "Active",
    notes: null,
    amount: null,
    ...facts,
  };
}

export function aGrid(facts: Partial<AgreementRow> = {}): Grid {
  const grid = gridOf(anAgreement(facts), cycles);
  if (typeof grid === "string") throw new Error(`the agreement ${grid}`);
  return grid;
}

/** `addition(8001, "2026-07-01", "2026-11-09", 42)`; null where it has no such date. */
export function addition(
  id: number,
  from: string | null,
  to: string | null,
  quantity: number,
  facts: Partial<AdditionRow> = {},
): AdditionRow {
  return {
    id: String(id),
    agreement: "4711",
    product: "9001",
    quantity,
    lessIncluded: 0,
    unitPrice: "20.60",
    unitCost: "18.37",
    billable: true,
    effectiveDate: from,
    cancelledDate: to,
    serialNumber: null,
    kept: {},
    ...facts,
  };
}

interface ReadOptions {
  readonly from?: string;
  readonly agreement?: Partial<AgreementRow>;
  readonly cancelledDate?: Reading["cancelledDate"];
  readonly item?: CatalogRow;
}

/** The lines that the additions come to, from 1 July 2026 on. */
export function read(rows: readonly AdditionRow[], options: ReadOptions = {}): readonly ObservedLine[] {
  const grid = aGrid(options.agreement);
  const reading: Reading = { cancelledDate: options.cancelledDate ?? "last-day", proration: "by-days" };
  return groupAdditions(rows, grid, reading).map((line) =>
    toLine(line, "4711", grid, options.from ?? "2026-07-01", options.item),
  );
}

/** Each line as its id and its steps, `8001: 2026-07-01 42, 2026-11-10 47`, in order of ids. */
export function say(lines: readonly ObservedLine[]): readonly string[] {
  return lines
    .toSorted((a, b) => Number(a.id) - Number(b.id))
    .map(({ id, segments }) => `${id}: ${segments.map(({ from, quantity }) => `${from} ${quantity}`).join(", ")}`);
}
