/**
 * Catch-up: what closed days should have come to and did not (decision 2). A posted period cannot be changed, so the
 * difference is worked out to the cent, period by period, and becomes a step of its own. It is never lost.
 */

import Big from "big.js";
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
): readonly CatchUp[] {
  if (desired.usage) return [];
  const first = latest([desired.opinionFrom, ground.startsOn, ground.manageFrom]) ?? ground.startsOn;
  const lastClosed = addDays(open, -1);
  const last = earlier(lastClosed, ground.endsOn);
  if (first > last) return [];
  const had = observed?.segments ?? [];
  const opening = at(wanted, open);
  const found: CatchUp[] = [];
  for (let day = first; day <= last; ) {
    const period = periodOf(ground.startsOn, ground.months, day);
    const end = earlier(period.to, last);
    const parts = stretches(stepDays(wanted, had), day, end).flatMap((stretch) => {
      const want = at(wanted, stretch.from);
      const have = at(had, stretch.from);
      const days = daysInclusive(stretch.from, stretch.to);
      const part = shortfall(desired, want, have, opening, stretch, days, period.days);
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

function shortfall(
  desired: DesiredLine,
  want: Segment,
  have: Segment,
  opening: Segment,
  stretch: { readonly from: Day; readonly to: Day },
  days: number,
  daysInPeriod: number,
): Shortfall | undefined {
  const declared = desired.declaredPriceFrom !== undefined && stretch.from >= desired.declaredPriceFrom;
  const billedAt = have.quantity > 0 ? have.unitPrice : undefined;
  const unitPrice = (declared ? want.unitPrice : (billedAt ?? want.unitPrice)) ?? opening.unitPrice ?? "0.00";
  const unitCost = (have.quantity > 0 ? have.unitCost : undefined) ?? want.unitCost ?? opening.unitCost ?? "0.00";
  const owed = new Big(unitPrice).times(want.quantity).minus(new Big(billedAt ?? "0").times(have.quantity));
  const units = want.quantity - have.quantity;
  if (units === 0 && owed.eq(0)) return undefined;
  return {
    ...stretch,
    days,
    daysInPeriod,
    units,
    unitPrice,
    price: prorate(owed.toFixed(), days, daysInPeriod),
    cost: prorate(subtract(multiply(unitCost, want.quantity), multiply(unitCost, have.quantity)), days, daysInPeriod),
  };
}
