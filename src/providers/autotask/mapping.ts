/**
 * Autotask's records in the engine's words. Pure.
 *
 * Premise of the unit rows. A line has a row for each billing period, split at an adjustment (Autotask:
 * ContractServiceUnits). The vendor does not say whether the row that starts inside a period holds all units or only the
 * change, on which day the row before it ends, or whether a part of a period has its share of the amount or the whole.
 * That is a property of the database, so all its lines give evidence:
 *
 *     rows of a line overlap by two days or more   -> the later row holds the change; the rows that cover a day add up
 *     the earlier row ends before the period does  -> the later row holds all units, from its first day on
 *     both rows end on the one day of the later    -> told by the next period's first row, which holds all units
 *     a part's amount fits a known unit amount     -> in proportion to its days, or for the whole period
 *
 * Row amounts are rounded to the cent, so a unit amount is known within an interval, wide for few units and few days.
 * Inside it the amount that stands beside the row in time, or on the line, is taken: it comes to the same money.
 */
import { addDays, daysInclusive, earliest, latest, sayDay } from "../../core/day.ts";
import type { Day, Decimal, Segment } from "../../core/model.ts";
import { multiply } from "../../core/money.ts";
import type * as observed from "../../core/observed.ts";
import { sameHolding, from as startingOn } from "../../core/segments.ts";
import { ACTIVE, CONTRACT_TYPES, type Grid, isRecurring, isWhole, monthsOf } from "./limits.ts";
import type * as wire from "./wire.ts";

/** The rows of one line in order of their start, and the grid they lie on. */
export interface LineRows {
  readonly rows: readonly wire.UnitRow[];
  readonly grid: Grid;
}

export interface Evidence {
  /** What a row that starts inside a period holds. */
  readonly units: "total" | "delta" | "unknown";
  /** What the amount of a part of a period is for. */
  readonly amounts: "prorated" | "full";
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

/** What all lines read show about the rows; where they show nothing, what the lines read `before` showed. */
export function weigh(lines: readonly LineRows[], setting: "detect" | "total" | "delta", before?: Evidence): Evidence {
  const shown = setting === "detect" ? weighUnits(lines) : setting;
  const units = shown === "unknown" ? (before?.units ?? shown) : shown;
  let balance = 0;
  for (const line of lines) {
    if (line.rows.every((row) => isWhole(row, line.grid))) continue;
    const stretches = layOut(line, units);
    const known = stretches.find((one) => one.whole && tells(one, "price"));
    const unit = known === undefined ? 0 : estimate(known, "price", "full");
    for (const one of stretches) {
      if (unit === 0 || one.whole || !tells(one, "price")) continue;
      const prorated = fits(unit, one, "price", "prorated");
      if (prorated !== fits(unit, one, "price", "full")) balance += prorated ? 1 : -1;
    }
  }
  return { units, amounts: balance === 0 ? (before?.amounts ?? "prorated") : balance < 0 ? "full" : "prorated" };
}

/** Days on which nothing steps, with the units held on them. */
interface Stretch {
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
type Hints = Readonly<Record<Field, readonly number[]>>;
type Amounts = Evidence["amounts"];

/** Half a cent, to which a row's amount is rounded. Amounts are counted in ten-thousandths here. */
const HALF_CENT = 50;
const FLOAT_NOISE = 1e-3;
const toParts = (amount: Decimal | number): number => Math.round(Number(amount) * 10_000);

function toDecimal(parts: number): Decimal {
  const digits = String(Math.abs(parts)).padStart(5, "0");
  return `${parts < 0 ? "-" : ""}${digits.slice(0, -4)}.${digits.slice(-4).replace(/0{1,2}$/, "")}`;
}

/** The last day a row holds: where rows hold totals, the next one takes over on its first day. */
function lastDayOf(rows: readonly wire.UnitRow[], index: number, units: Evidence["units"]): Day {
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

function layOut({ rows, grid }: LineRows, units: Evidence["units"]): readonly Stretch[] {
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

/** Unit amounts of every stretch; undefined where it tells none: unknown is never 0.00. */
function findUnitAmounts(stretches: readonly Stretch[], field: Field, hints: readonly number[], amounts: Amounts) {
  const found = stretches.map((one) => {
    if (!one.whole || !tells(one, field)) return undefined;
    return hints.find((hint) => fits(hint, one, field, "full")) ?? estimate(one, field, "full");
  });
  for (const [index, one] of stretches.entries()) {
    if (one.whole || !tells(one, field)) continue;
    const next = found.find((amount, place) => place > index && amount !== undefined);
    const previous = found.findLast((amount, place) => place < index && amount !== undefined);
    const beside = one.startsPeriod ? [previous, next] : [next, previous];
    const near = [...beside, ...hints].filter((amount) => amount !== undefined);
    found[index] =
      near.find((unit) => fits(unit, one, field, "prorated")) ??
      near.find((unit) => fits(unit, one, field, "full")) ??
      estimate(one, field, amounts);
  }
  return found;
}

/** True where a later row is needed to tell the first open day, what a period's last day holds, or a unit amount. */
export function needsLaterRows({ rows, grid }: LineRows): boolean {
  if (rows.every((row) => row.posted)) return true;
  return rows.some((row) => {
    if (row.posted || row.units === 0 || row.to === grid.end || isWhole(row, grid)) return false;
    return row.from === row.to || Math.abs(row.units) * daysInclusive(row.from, row.to) < grid.periodOf(row.from).days;
  });
}

/** Unit amounts that the line itself and the catalogue name, without a day. */
function findHints(line: wire.LineRow, service: wire.ServiceRow | undefined): Hints {
  // Autotask gives the adjusted price in the internal currency only; the two list prices tell the rate.
  const rate = Number(line.internalUnitPrice) / Number(line.unitPrice);
  const internal = line.internalAdjustedPrice;
  const adjusted = internal === null ? null : Number(internal) / (rate > 0 && rate < Infinity ? rate : 1);
  const known = (...values: readonly (Decimal | number | null | undefined)[]): readonly number[] =>
    values.filter((value) => value !== null && value !== undefined).map(toParts);
  return { price: known(adjusted, line.unitPrice, service?.unitPrice), cost: known(line.unitCost, service?.unitCost) };
}

/** What a line is read with: the days asked for, and what the database and the catalogue tell. */
export interface LineView {
  readonly from: Day;
  readonly readThrough: Day;
  readonly evidence: Evidence;
  readonly service: wire.ServiceRow | undefined;
}

export function toLine(line: wire.LineRow, own: LineRows, view: LineView): observed.ObservedLine {
  const { rows, grid } = own;
  const { units: reading, amounts } = view.evidence;
  const stretches = layOut(own, reading);
  const hints = findHints(line, view.service);
  const prices = findUnitAmounts(stretches, "price", hints.price, amounts);
  const costs = findUnitAmounts(stretches, "cost", hints.cost, amounts);
  const segments: Segment[] = [];
  const changed = new Set(rows.map((row) => row.from).filter((day) => grid.periodOf(day).from < day));
  for (const [index, { from, units }] of stretches.entries()) {
    const [before, last, price, cost] = [stretches[index - 1], segments.at(-1), prices[index], costs[index]];
    const segment: { -readonly [Name in keyof Segment]: Segment[Name] } = { from, quantity: units };
    if (price !== undefined) segment.unitPrice = toDecimal(price);
    if (cost !== undefined) segment.unitCost = toDecimal(cost);
    if (last === undefined ? from === grid.start && units !== 0 : !sameHolding(last, segment)) changed.add(from);
    const gap = before === undefined ? from : addDays(before.to, 1);
    if (gap < from) segments.push({ from: gap, quantity: 0 });
    segments.push(segment);
  }
  const postedThrough = latest(rows.flatMap((row, index) => (row.posted ? lastDayOf(rows, index, reading) : [])));
  const unclear = reading === "unknown" ? findDoubt(own, view.from) : undefined;
  return {
    id: line.id,
    contract: line.contract,
    service: line.service,
    ...(line.description ? { marker: line.description } : {}),
    segments: startingOn(segments, view.from),
    readThrough: view.readThrough,
    openFrom: postedThrough === undefined ? (latest([grid.start, view.from]) ?? view.from) : addDays(postedThrough, 1),
    ...(postedThrough === undefined ? {} : { postedThrough }),
    changedOn: [...changed].sort(),
    ...(unclear === undefined ? {} : { unclear }),
  };
}

/** The rows that fit both readings and come to different units, in words. */
function findDoubt({ rows, grid }: LineRows, from: Day): string | undefined {
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

export function toContract(
  row: wire.ContractRow,
  lines: readonly observed.ObservedLine[],
  url: string | undefined,
): observed.ObservedContract {
  return {
    id: row.id,
    name: row.name,
    account: row.company,
    ...(row.number ? { marker: row.number } : {}),
    recurring: isRecurring(row),
    type: CONTRACT_TYPES[row.type] ?? `type ${row.type}`,
    active: row.status === ACTIVE,
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    periodsFrom: row.startsOn,
    changesOn: "any-day",
    months: monthsOf(row.periodType) ?? 1,
    ...(url === undefined ? {} : { url }),
    lines,
  };
}

export function toService({ externalId, periodType, unitCost, ...row }: wire.ServiceRow): observed.ObservedService {
  const marker = externalId ? { marker: externalId } : {};
  return { ...row, months: monthsOf(periodType) ?? 1, ...marker, ...(unitCost === null ? {} : { unitCost }) };
}

export function toCharge({ purchasedOn, unitPrice, quantity, ...row }: wire.ChargeRow): observed.ObservedCharge {
  return { ...row, amount: multiply(unitPrice, quantity), ...(purchasedOn === null ? {} : { day: purchasedOn }) };
}

export function toReference(row: Omit<observed.NamedReference, "usable">, usable = true): observed.NamedReference {
  return { id: row.id, name: row.name, active: row.active, usable };
}
