/**
 * The unit rows of a line: what each stands for, and what a unit comes to on its days. Pure.
 *
 * Premise. A line has a row for each billing period, split at an adjustment (Autotask: ContractServiceUnits). The vendor
 * does not say whether the row that starts inside a period holds all units or only the change, on which day the row
 * before it ends, or whether a part of a period has its share of the amount or the whole. That is a property of the
 * database, so all its lines give evidence, unless the connection says it (`unitRows`, `rowAmounts`):
 *
 *     rows of a line overlap by two days or more   -> the later row holds the change; the rows that cover a day add up
 *     the earlier row ends before the period does  -> the later row holds all units, from its first day on
 *     both rows end on the one day of the later    -> told by the next period's first row, which holds all units
 *     a part's amount fits a known unit amount     -> in proportion to its days, or for the whole period
 *
 * One part may fit by chance: at half a month, twice the price in proportion comes to what the old price is for the whole
 * period. So a part that fits known amounts in both readings speaks for neither, one that speaks for the whole period
 * decides nothing against others, and a line whose amounts stay undecided is refused. In proportion is what is read where
 * nothing speaks against it.
 *
 * Row amounts are rounded to the cent, so a unit amount is known within an interval, wide for few units and few days.
 * Inside it the amount that stands beside the row in time, or on the line, is taken: it comes to the same money.
 */
import { addDays, daysInclusive, earliest, sayDay } from "../../../core/day.ts";
import type { Day, Decimal } from "../../../core/model.ts";
import { type Grid, isWhole } from "../limits.ts";
import type * as wire from "../wire.ts";
import { toDecimal, toParts } from "./parts.ts";

/** The rows of one line in order of their start, the grid they lie on, and unit amounts known without a day. */
export interface LineRows {
  readonly rows: readonly wire.UnitRow[];
  readonly grid: Grid;
  readonly hints: Hints;
}

/** What the connection says of the database's rows; `detect`: they are to show it. */
export interface RowSettings {
  readonly unitRows: "detect" | "total" | "delta";
  readonly rowAmounts: "detect" | Amounts;
}

/** What the amount of a part of a period is for: its days' share, or the whole period. */
const PARTS = ["prorated", "full"] as const;
type Amounts = (typeof PARTS)[number];
type Votes = Readonly<Record<Amounts, number>>;

export interface Evidence {
  /** What a row that starts inside a period holds. */
  readonly units: "total" | "delta" | "unknown";
  /** `likely-full`: one row alone speaks for it. Unknown: rows speak for both, and too few for `full` to decide. */
  readonly amounts: Amounts | "likely-full" | "unknown";
  /** Parts of periods that fit known unit prices in one of the readings only; absent where there are none. */
  readonly votes?: Votes;
}

/** What two neighbouring rows of a line show of the later one: what it holds, that both readings fit, or nothing. */
function readPair(earlier: wire.UnitRow | undefined, row: wire.UnitRow, grid: Grid): Evidence["units"] | undefined {
  if (earlier === undefined || earlier.from === row.from) return undefined;
  const shared = daysInclusive(row.from, earliest([earlier.to, row.to]) ?? row.to);
  if (shared >= 2) return "delta";
  if (shared === 1 && earlier.to === row.to) return "unknown";
  return shared >= 0 && grid.periodOf(row.from).from < row.from ? "total" : undefined;
}

function weighUnits(lines: readonly LineRows[]): Evidence["units"] {
  let endsEarly = false;
  let balance = 0;
  for (const { rows, grid } of lines) {
    for (const [index, row] of rows.entries()) {
      const [earlier, next] = [rows[index - 1], rows[index + 1]];
      const shown = readPair(earlier, row, grid);
      if (shown === "delta") return shown;
      if (shown === "total") endsEarly = true;
      if (shown !== "unknown" || !earlier?.units || next?.from !== addDays(row.to, 1)) continue;
      if (next.units === row.units) balance += 1;
      if (next.units === earlier.units + row.units) balance -= 1;
    }
  }
  if (endsEarly || balance > 0) return "total";
  return balance < 0 ? "delta" : "unknown";
}

/** A part speaks for the one reading in which it fits a known unit price. */
function countVotes(lines: readonly LineRows[], units: Evidence["units"]): Votes {
  const votes = { prorated: 0, full: 0 };
  for (const line of lines) {
    if (line.rows.every((row) => isWhole(row, line.grid))) continue;
    const stretches = layOut(line, units);
    const told = stretches.map((one) => readTold(one, "price", line.hints.price));
    const known = [...told.filter((unit) => unit !== undefined), ...line.hints.price];
    for (const one of stretches) {
      if (isTold(one) || !tells(one, "price")) continue;
      const [prorated, full] = PARTS.map((reading) => known.some((unit) => fits(unit, one, "price", reading)));
      if (prorated && !full) votes.prorated += 1;
      if (full && !prorated) votes.full += 1;
    }
  }
  return votes;
}

function judge({ prorated, full }: Votes): Evidence["amounts"] {
  if (full === 0 || prorated > full) return "prorated";
  if (full > prorated + 1) return "full";
  return prorated === 0 ? "likely-full" : "unknown";
}

/** What all lines read show about the rows; where the lines read `before` showed more, what those showed. */
export function weigh(lines: readonly LineRows[], settings: RowSettings, before?: Evidence): Evidence {
  const shown = settings.unitRows === "detect" ? weighUnits(lines) : settings.unitRows;
  const units = shown === "unknown" ? (before?.units ?? shown) : shown;
  if (settings.rowAmounts !== "detect") return { units, amounts: settings.rowAmounts };
  const own = countVotes(lines, units);
  const count = ({ prorated, full }: Votes): number => prorated + full;
  const votes = before?.votes !== undefined && count(before.votes) >= count(own) ? before.votes : own;
  return { units, amounts: judge(votes), ...(count(votes) === 0 ? {} : { votes }) };
}

/** Days on which nothing steps, with the units held on them. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
  readonly units: number;
  /** One row that is a whole period. */
  readonly whole: boolean;
  readonly startsPeriod: boolean;
  /** The rows that cover it; `scale` brings a row's days to its whole period. */
  readonly parts: readonly { readonly row: wire.UnitRow; readonly scale: number }[];
}

type Field = "price" | "cost";
export type Hints = Readonly<Record<Field, readonly number[]>>;

/** Half a cent, to which a row's amount is rounded, in parts. */
const HALF_CENT = 50;
const FLOAT_NOISE = 1e-3;
/** The last day a row holds: where rows hold totals, the next one takes over on its first day. */
export function lastDayOf(rows: readonly wire.UnitRow[], index: number, units: Evidence["units"]): Day {
  const [to, next] = [rows[index]?.to ?? "", rows[index + 1]];
  return units !== "delta" && next !== undefined && next.from <= to ? addDays(next.from, -1) : to;
}

function toStretch(from: Day, to: Day, held: readonly { row: wire.UnitRow; to: Day }[], grid: Grid): Stretch {
  const period = grid.periodOf(from);
  const whole = held.length === 1 && from === period.from && to === period.to;
  return {
    from,
    to,
    units: held.reduce((sum, { row }) => sum + row.units, 0),
    whole,
    startsPeriod: from === period.from,
    parts: held.map((one) => ({ row: one.row, scale: whole ? 1 : period.days / daysInclusive(one.row.from, one.to) })),
  };
}

export function layOut({ rows, grid }: Pick<LineRows, "rows" | "grid">, units: Evidence["units"]): readonly Stretch[] {
  const all = rows.map((row, index) => ({ row, to: lastDayOf(rows, index, units) }));
  const held = all.filter(({ row, to }) => row.from <= to);
  if (units !== "delta") return held.map((one) => toStretch(one.row.from, one.to, [one], grid));
  const bounds = [...new Set(held.flatMap(({ row, to }) => [row.from, addDays(to, 1)]))].sort();
  return bounds.slice(0, -1).flatMap((from, index) => {
    const to = addDays(bounds[index + 1] ?? from, -1);
    const covering = held.filter((one) => one.row.from <= from && one.to >= to);
    return covering.length === 0 ? [] : toStretch(from, to, covering, grid);
  });
}

/** False at 0 units, which have no unit amount (decision 16), and where Autotask names none for a row that has units. */
function tells({ units, parts }: Stretch, field: Field): boolean {
  return units !== 0 && parts.every(({ row }) => row.units === 0 || row[field] !== null);
}

/** What the units come to in a whole period, and how exactly the rounded rows tell it. */
function extend({ parts }: Stretch, field: Field, amounts: Amounts) {
  let [value, within] = [0, 0];
  for (const { row, scale } of parts) {
    const by = amounts === "full" ? 1 : scale;
    value += toParts(row[field] ?? 0) * by;
    within += HALF_CENT * by;
  }
  return { value, within };
}

function fits(unit: number, stretch: Stretch, field: Field, amounts: Amounts): boolean {
  const { value, within } = extend(stretch, field, amounts);
  return Math.abs(stretch.units * unit - value) <= within + FLOAT_NOISE;
}

/** The unit amount in cents if one fits, else the exact quotient, else the one with the fewest decimals that fits. */
function estimate(stretch: Stretch, field: Field, amounts: Amounts): number {
  const { value } = extend(stretch, field, amounts);
  const round = (step: number): number => Math.round(value / stretch.units / step) * step;
  const exact = Math.abs(round(1) * stretch.units - value) <= FLOAT_NOISE;
  return [100, exact ? 1 : 10].map(round).find((unit) => fits(unit, stretch, field, amounts)) ?? round(1);
}

/** Whether its rows are whole periods, so that their amounts are the same in either reading. */
function isTold({ parts }: Stretch): boolean {
  return parts.every(({ scale }) => scale === 1);
}

/** The unit amount of a whole period's row, a known one where it fits; undefined where none is told. */
function readTold(stretch: Stretch, field: Field, hints: readonly number[]): number | undefined {
  if (!isTold(stretch) || !tells(stretch, field)) return undefined;
  return hints.find((hint) => fits(hint, stretch, field, "full")) ?? estimate(stretch, field, "full");
}

/** How a part is read, and how it is read as well where that is not decided. */
const READINGS: Readonly<Record<Evidence["amounts"], readonly [Amounts, Amounts?]>> = {
  prorated: ["prorated"],
  full: ["full"],
  "likely-full": ["full", "prorated"],
  unknown: ["prorated", "full"],
};

/** Unit amounts by stretch: none where the rows tell none, since unknown is never 0.00. */
export interface UnitAmounts {
  readonly amounts: readonly (number | undefined)[];
  /** Known amounts that a stretch comes to in the other reading: which one it is cannot be told. */
  readonly others: ReadonlyMap<number, number>;
}

export function findUnitAmounts(
  stretches: readonly Stretch[],
  field: Field,
  hints: readonly number[],
  amounts: Evidence["amounts"],
): UnitAmounts {
  const found = stretches.map((one) => readTold(one, field, hints));
  const others = new Map<number, number>();
  const [reading, other] = READINGS[amounts];
  for (const [index, one] of stretches.entries()) {
    if (isTold(one) || !tells(one, field)) continue;
    const next = found.find((amount, place) => place > index && amount !== undefined);
    const previous = found.findLast((amount, place) => place < index && amount !== undefined);
    const beside = one.startsPeriod ? [previous, next] : [next, previous];
    const near = [...beside, ...hints].filter((amount) => amount !== undefined);
    const amount = near.find((unit) => fits(unit, one, field, reading)) ?? estimate(one, field, reading);
    const or = other && near.find((unit) => fits(unit, one, field, other));
    if (or !== undefined && or !== amount) others.set(index, or);
    found[index] = amount;
  }
  return { amounts: found, others };
}

/** True where a later row is needed to tell the first open day, what a period's last day holds, or a unit amount. */
export function needsLaterRows({ rows, grid }: Pick<LineRows, "rows" | "grid">): boolean {
  if (rows.every((row) => row.posted)) return true;
  return rows.some((row) => {
    if (row.posted || row.units === 0 || row.to === grid.end || isWhole(row, grid)) return false;
    return row.from === row.to || Math.abs(row.units) * daysInclusive(row.from, row.to) < grid.periodOf(row.from).days;
  });
}

/** Unit amounts that the line itself and the catalogue name, without a day. */
export function findHints(line: wire.LineRow, service: wire.ServiceRow | undefined): Hints {
  // Autotask gives the adjusted price in the internal currency only; the two list prices tell the rate.
  const rate = Number(line.internalUnitPrice) / Number(line.unitPrice);
  const internal = line.internalAdjustedPrice;
  const adjusted = internal === null ? null : Number(internal) / (rate > 0 && rate < Infinity ? rate : 1);
  const known = (...values: readonly (Decimal | number | null | undefined)[]): readonly number[] =>
    values.filter((value) => value !== null && value !== undefined).map(toParts);
  return { price: known(adjusted, line.unitPrice, service?.unitPrice), cost: known(line.unitCost, service?.unitCost) };
}

/** The row that fits both readings of units and comes to different ones, in words. */
export function doubtUnits({ rows, grid }: LineRows, from: Day): string | undefined {
  const place = rows.findIndex((row, index) => {
    const earlier = rows[index - 1];
    return row.to >= from && earlier?.units !== 0 && readPair(earlier, row, grid) === "unknown";
  });
  const [earlier, row] = [rows[place - 1], rows[place]];
  if (earlier === undefined || row === undefined) return undefined;
  const readings = `all units (${row.units}) or only the change (then ${earlier.units + row.units} in all)`;
  const fix = "set unitRows: total or unitRows: delta on the connection";
  return `the row of ${sayDay(row.from)} may hold ${readings}, and no other row tells which; ${fix}`;
}

/** The part of a period whose amount comes to two known unit amounts, in words. */
export function doubtAmounts(
  stretches: readonly Stretch[],
  read: Readonly<Record<Field, UnitAmounts>>,
  from: Day,
): string | undefined {
  for (const [index, one] of stretches.entries())
    for (const field of ["price", "cost"] as const) {
      const [amount, or] = [read[field].amounts[index], read[field].others.get(index)];
      if (one.to < from || amount === undefined || or === undefined) continue;
      const [higher, lower] = [Math.max(amount, or), Math.min(amount, or)].map(toDecimal);
      const what = `the unit ${field} of ${one.units} units from ${sayDay(one.from)} may be`;
      const readings = `${higher} if their row is for its days, or ${lower} if it is for the whole period`;
      const fix = "set rowAmounts: prorated or rowAmounts: full on the connection";
      return `${what} ${readings}, and no other rows tell which; ${fix}`;
    }
  return undefined;
}
