/**
 * Catch-up: what closed days should have come to and did not (decision 2). A posted period cannot be changed, so the
 * difference is worked out to the cent, period by period, and becomes a step of its own. It is never lost.
 */

import { addDays, daysInclusive, earlier, latest, periodOf } from "./day.ts";
import type { DesiredLine } from "./desired.ts";
import type { Ground } from "./line-diff.ts";
import type { Day, Decimal, Segment, Segments } from "./model.ts";
import { add, isZero, multiply, prorate, subtract } from "./money.ts";
import type { ObservedLine } from "./observed.ts";
import { at, stepDays, stretches } from "./segments.ts";

/** A stretch of closed days on which the line held something else than it should have. */
export interface Shortfall {
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
  readonly daysInPeriod: number;
  /** Units missing (positive) or too many (negative). */
  readonly units: number;
  readonly unitPrice: Decimal;
  /** What adds up to the price of a whole period: units missing (or too many) at a price, units at a price difference. */
  readonly terms: readonly { readonly units: number; readonly unitPrice: Decimal }[];
  readonly price: Decimal;
  readonly cost: Decimal;
}

export interface CatchUp {
  /** First and last day of the differences inside one closed period. */
  readonly from: Day;
  readonly to: Day;
  readonly parts: readonly Shortfall[];
  readonly price: Decimal;
  readonly cost: Decimal;
}

/** What a unit comes to where neither side says it on that day. */
export interface Amounts {
  readonly unitPrice?: Decimal;
  readonly unitCost?: Decimal;
}

/**
 * Differences on the closed days before `open`, one entry a billing period. `wanted` is the due part of the desired
 * function. Days before the vendor's data starts, or before the contract is managed, are not judged.
 */
export function catchUps(
  desired: DesiredLine,
  wanted: Segments,
  observed: ObservedLine | undefined,
  ground: Ground,
  open: Day,
  list: Amounts = {},
): readonly CatchUp[] {
  if (desired.usage) return [];
  const first = latest([desired.opinionFrom, ground.startsOn, ground.manageFrom]) ?? ground.startsOn;
  const lastClosed = addDays(open, -1);
  const last = earlier(lastClosed, ground.endsOn);
  if (first > last) return [];
  const had = observed?.segments ?? [];
  const opening = at(wanted, open);
  const holding = had.findLast((segment) => segment.quantity > 0);
  const fallback = { ...list, ...amountsOf(holding), ...amountsOf(opening) };
  const found: CatchUp[] = [];
  for (let day = first; day <= last; ) {
    const period = periodOf(ground.startsOn, ground.months, day);
    const end = earlier(period.to, last);
    const parts = stretches(stepDays(wanted, had), day, end).flatMap((stretch) => {
      const want = at(wanted, stretch.from);
      const have = at(had, stretch.from);
      const days = daysInclusive(stretch.from, stretch.to);
      const part = shortfall(desired, want, have, fallback, stretch, days, period.days);
      return part === undefined ? [] : [part];
    });
    const price = add(...parts.map((part) => part.price));
    const cost = add(...parts.map((part) => part.cost));
    const from = parts[0]?.from;
    const to = parts.at(-1)?.to;
    if (from !== undefined && to !== undefined && !(isZero(price) && isZero(cost)))
      found.push({ from, to, parts, price, cost });
    day = addDays(period.to, 1);
  }
  return found;
}

function amountsOf(segment: Segment | undefined): Amounts {
  return {
    ...(segment?.unitPrice === undefined ? {} : { unitPrice: segment.unitPrice }),
    ...(segment?.unitCost === undefined ? {} : { unitCost: segment.unitCost }),
  };
}

function shortfall(
  desired: DesiredLine,
  want: Segment,
  have: Segment,
  fallback: Amounts,
  stretch: { readonly from: Day; readonly to: Day },
  days: number,
  daysInPeriod: number,
): Shortfall | undefined {
  const declared = desired.declaredPriceFrom !== undefined && stretch.from >= desired.declaredPriceFrom;
  const held = have.quantity > 0;
  const billedAt = (held ? have.unitPrice : undefined) ?? want.unitPrice ?? fallback.unitPrice ?? "0.00";
  const owedAt = (declared ? want.unitPrice : undefined) ?? billedAt;
  const costAt = (held ? have.unitCost : undefined) ?? want.unitCost ?? fallback.unitCost ?? "0.00";
  const units = want.quantity - have.quantity;
  const difference = subtract(owedAt, billedAt);
  if (units === 0 && (isZero(difference) || want.quantity === 0)) return undefined;
  const owed = subtract(multiply(owedAt, want.quantity), multiply(billedAt, have.quantity));
  return {
    ...stretch,
    days,
    daysInPeriod,
    units,
    unitPrice: owedAt,
    terms: [
      ...(units === 0 ? [] : [{ units, unitPrice: owedAt }]),
      ...(isZero(difference) || have.quantity === 0 || want.quantity === 0
        ? []
        : [{ units: have.quantity, unitPrice: difference }]),
    ],
    price: prorate(owed, days, daysInPeriod),
    cost: prorate(multiply(costAt, units), days, daysInPeriod),
  };
}
