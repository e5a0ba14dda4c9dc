/** Autotask's records in the engine's words. Pure. */
import { addDays, latest } from "../../core/day.ts";
import type { Day, Segment } from "../../core/model.ts";
import { multiply } from "../../core/money.ts";
import type * as observed from "../../core/observed.ts";
import { sameHolding, from as startingOn } from "../../core/segments.ts";
import { toDecimal } from "./formats/parts.ts";
import { findRounded } from "./formats/rounded-rows.ts";
import {
  doubtAmounts,
  doubtUnits,
  type Evidence,
  findUnitAmounts,
  type LineRows,
  lastDayOf,
  layOut,
} from "./formats/unit-rows.ts";
import { ACTIVE, CONTRACT_TYPES, isRecurring, monthsOf } from "./limits.ts";
import type * as wire from "./wire.ts";

/** What a line is read with: the days asked for, and what the database shows. */
export interface LineView {
  readonly from: Day;
  readonly readThrough: Day;
  readonly evidence: Evidence;
}

export function toLine(line: wire.LineRow, own: LineRows, view: LineView): observed.ObservedLine {
  const { rows, grid } = own;
  const { units: reading, amounts } = view.evidence;
  const stretches = layOut(own, reading);
  const prices = findUnitAmounts(stretches, "price", own.hints.price, amounts);
  const costs = findUnitAmounts(stretches, "cost", own.hints.cost, amounts);
  const segments: Segment[] = [];
  const changed = new Set(rows.map((row) => row.from).filter((day) => grid.periodOf(day).from < day));
  for (const [index, { from, units }] of stretches.entries()) {
    const [before, last] = [stretches[index - 1], segments.at(-1)];
    const segment = toSegment(from, units, prices.amounts[index], costs.amounts[index]);
    if (last === undefined ? from === grid.start && units !== 0 : !sameHolding(last, segment)) changed.add(from);
    const gap = before === undefined ? from : addDays(before.to, 1);
    if (gap < from) segments.push({ from: gap, quantity: 0 });
    segments.push(segment);
  }
  const postedThrough = latest(rows.flatMap((row, index) => (row.posted ? lastDayOf(rows, index, reading) : [])));
  const unclear =
    (reading === "unknown" ? doubtUnits(own, view.from) : undefined) ??
    doubtAmounts(stretches, { price: prices, cost: costs }, view.from);
  const rounded = findRounded(stretches, { price: prices.amounts, cost: costs.amounts }, view.evidence, grid);
  return {
    id: line.id,
    contract: line.contract,
    service: line.service,
    ...(line.description ? { marker: line.description } : {}),
    // Copied, since a list that was added to keeps room for sixteen more.
    segments: startingOn([...segments], view.from),
    readThrough: view.readThrough,
    ...(rounded.length === 0 ? {} : { rounded }),
    openFrom: postedThrough === undefined ? (latest([grid.start, view.from]) ?? view.from) : addDays(postedThrough, 1),
    ...(postedThrough === undefined ? {} : { postedThrough }),
    changedOn: changed.size === 0 ? NO_DAYS : [...changed].sort(),
    ...(unclear === undefined ? {} : { unclear }),
  };
}

const NO_DAYS: readonly Day[] = [];

/** Written out for the case that nearly all are, since an object that is added to takes twice the memory. */
function toSegment(from: Day, quantity: number, price: number | undefined, cost: number | undefined): Segment {
  if (price !== undefined && cost !== undefined)
    return { from, quantity, unitPrice: toDecimal(price), unitCost: toDecimal(cost) };
  return {
    from,
    quantity,
    ...(price === undefined ? {} : { unitPrice: toDecimal(price) }),
    ...(cost === undefined ? {} : { unitCost: toDecimal(cost) }),
  };
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
