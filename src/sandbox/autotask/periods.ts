/**
 * From what was adjusted to the rows that Autotask shows. Pure.
 *
 * The grid steps from the contract's start date by its period type. Every period has a row; an effect dated after its
 * first day splits it. What a split looks like is not known of the vendor, hence the switches.
 */
import type { Day } from "../../core/model.ts";
import { share, toMicro } from "../amounts.ts";
import { addDays, addMonths, countDays, earlierOf, laterOf } from "../calendar.ts";
import type { AutotaskSwitches } from "./switches.ts";

/** What happens to a line on a day: a difference in units, and prices from then on. */
export interface Effect {
  readonly id: number;
  readonly on: Day;
  readonly unitChange: number;
  readonly unitPrice?: number;
  readonly unitCost?: number;
  /** False: the units that the line began with. */
  readonly adjustment: boolean;
}

/** A line of a contract: what it costs before any effect, and its effects in order of day. */
export interface LineTerms {
  readonly basePrice: number;
  readonly baseCost: number;
  readonly effects: readonly Effect[];
}

export interface ContractSpan {
  readonly start: Day;
  readonly end: Day;
  /** Months in a billing period. */
  readonly months: number;
}

/** From the first to the last day, both included. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
}

export interface RowDraft {
  readonly start: Day;
  /** As shown. */
  readonly end: Day;
  /** The last day that the row's amount is for: `end`, unless the row ends on the day the next one starts. */
  readonly last: Day;
  readonly units: number;
  readonly price: number;
  readonly cost: number;
}

export interface Standing {
  readonly units: number;
  readonly price: number;
  readonly cost: number;
}

/** A billing period, whole even where the contract ends within it. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
  readonly days: number;
}

/** Months in a billing period by Contracts.contractPeriodType; undefined for a value that has no grid. */
export const monthsOf = (periodType: unknown): number | undefined =>
  new Map<unknown, number>([
    [2, 1],
    [3, 3],
    [4, 6],
    [5, 12],
  ]).get(periodType);

/** The billing periods of a contract, stepping from its start date. */
export function listPeriods(span: ContractSpan): readonly Period[] {
  const periods: Period[] = [];
  for (let step = 0; ; step += 1) {
    const first = addMonths(span.start, step * span.months);
    if (first > span.end) return periods;
    const last = addDays(addMonths(span.start, (step + 1) * span.months), -1);
    periods.push({ first, last, days: countDays(first, last) });
  }
}

/** Units, price and cost in force on a day. */
export function standingOn(line: LineTerms, day: Day): Standing {
  let units = 0;
  let price = line.basePrice;
  let cost = line.baseCost;
  for (const effect of line.effects) {
    if (effect.on > day) break;
    units += effect.unitChange;
    price = effect.unitPrice ?? price;
    cost = effect.unitCost ?? cost;
  }
  return { units, price, cost };
}

const money = (standing: Standing): { price: bigint; cost: bigint } => ({
  price: toMicro(standing.price) * BigInt(standing.units),
  cost: toMicro(standing.cost) * BigInt(standing.units),
});

/** The parts of the grid that no posted row covers, each within one period. */
function listOpen(
  span: ContractSpan,
  periods: readonly Period[],
  posted: readonly Span[],
): { period: Period; part: Span }[] {
  const open: { period: Period; part: Span }[] = [];
  for (const period of periods) {
    const cuts = posted.map((row) => addDays(row.last, 1)).filter((day) => day > period.first && day <= period.last);
    const starts = [...new Set([period.first, ...cuts])].sort();
    starts.forEach((first, index) => {
      const next = starts[index + 1];
      const natural = next === undefined ? period.last : addDays(next, -1);
      const last = earlierOf(natural, span.end);
      if (first > last || posted.some((row) => row.first <= last && row.last >= first)) return;
      open.push({ period, part: { first, last } });
    });
  }
  return open;
}

/** The unit rows of one line, in order of start, without those that are posted. */
export function generateRows(
  span: ContractSpan,
  periods: readonly Period[],
  line: LineTerms,
  posted: readonly Span[],
  switches: AutotaskSwitches,
): readonly RowDraft[] {
  return listOpen(span, periods, posted).flatMap(({ period, part }) => {
    const splits = line.effects.map((effect) => effect.on).filter((on) => on > part.first && on <= part.last);
    const starts = [...new Set([part.first, ...splits])].sort();
    const delta = switches.midPeriodRow === "delta";
    return starts.map((start, index): RowDraft => {
      const next = starts[index + 1];
      const last = delta || next === undefined ? part.last : addDays(next, -1);
      const end = !delta && next !== undefined && switches.earlierRowEnds === "effective-date" ? next : last;
      const now = standingOn(line, start);
      const earlier = delta && index > 0 ? standingOn(line, addDays(start, -1)) : { units: 0, price: 0, cost: 0 };
      const days = switches.rowAmount === "full" ? period.days : countDays(start, last);
      return {
        start,
        end,
        last,
        units: now.units - earlier.units,
        price: share(money(now).price - money(earlier).price, days, period.days),
        cost: share(money(now).cost - money(earlier).cost, days, period.days),
      };
    });
  });
}

/** What a line comes to over some days, by days of its periods: for the catch-up of a posted period. */
export function amountOver(periods: readonly Period[], line: LineTerms, over: Span): { price: number; cost: number } {
  let price = 0;
  let cost = 0;
  for (const period of periods) {
    const first = laterOf(period.first, over.first);
    const last = earlierOf(period.last, over.last);
    if (first > last) continue;
    const splits = line.effects.map((effect) => effect.on).filter((on) => on > first && on <= last);
    const starts = [...new Set([first, ...splits])].sort();
    starts.forEach((start, index) => {
      const next = starts[index + 1];
      const days = countDays(start, next === undefined ? last : addDays(next, -1));
      const now = money(standingOn(line, start));
      price += share(now.price, days, period.days);
      cost += share(now.cost, days, period.days);
    });
  }
  return { price, cost };
}
