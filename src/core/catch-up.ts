/**
 * Catch-up: what closed days should have come to and did not (decision 2). A posted period cannot be changed, so the
 * difference is worked out to the cent, period by period, and becomes a step of its own. It is never lost.
 *
 *   seats   day by day: units that were missing or too many, and a declared price that was not billed
 *   usage   period by period: what the vendor corrected after the period was posted (decision 6), at the price that was
 *           billed. A retail rule has no day: it holds from the first open period on, so a change of it owes nothing.
 *           Usage that arrives after its own days were posted is none of this: the first open period bills it.
 */

import Big from "big.js";
import { addDays, daysInclusive, earlier, latest, periodOf } from "./day.ts";
import type { DesiredLine } from "./desired.ts";
import type { Ground } from "./line-diff.ts";
import type { Day, Decimal, Segment, Segments } from "./model.ts";
import { add, isZero, multiply, prorate, subtract, toCents } from "./money.ts";
import type { ObservedLine } from "./observed.ts";
import type { PriceAndCost } from "./plan.ts";
import { at, integrate, knownTotal, stepDays, stretches } from "./segments.ts";
import { comesToTheSame } from "./usage-steps.ts";

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
  /** First and last day of the differences inside one closed period; of usage the whole period. */
  readonly from: Day;
  readonly to: Day;
  /** None for usage. */
  readonly parts: readonly Shortfall[];
  /** Usage: what the period should have come to, and what it was posted with. */
  readonly usage?: { readonly owed: Decimal; readonly posted: Decimal };
  readonly price: Decimal;
  readonly cost: Decimal;
}

/** What a unit comes to where neither side says it on that day. */
export interface Amounts {
  readonly unitPrice?: Decimal;
  readonly unitCost?: Decimal;
}

/** A contract with the first day whose units were read: what stood before it is not known. */
export interface ReadGround extends Ground {
  readonly readFrom: Day;
}

/**
 * Differences on the closed days before `open`, one entry a billing period. `wanted` is the due part of the desired
 * function. Days before the vendor's data starts, or before the contract is managed, are not judged. `entered` are days
 * that charges entered by hand are for: a period of such a day has an entry though nothing is owed for it, or is any more.
 */
export function catchUps(
  desired: DesiredLine,
  wanted: Segments,
  observed: ObservedLine | undefined,
  ground: ReadGround,
  open: Day,
  list: Amounts = {},
  entered: readonly Day[] = [],
): readonly CatchUp[] {
  if (desired.usage) return usageCatchUps(desired, wanted, observed, ground, open, entered);
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
    const period = periodOf(ground.periodsFrom, ground.months, day);
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
    else {
      const own = entered.find((one) => day <= one && one <= end);
      if (own !== undefined) found.push({ from: own, to: end, parts: [], price: "0.00", cost: "0.00" });
    }
    day = addDays(period.to, 1);
  }
  return found;
}

/**
 * Closed periods, from the first one that a statement is billed in, that were posted with another amount. One whose
 * posted amount is not known is not judged.
 */
function usageCatchUps(
  desired: DesiredLine,
  wanted: Segments,
  observed: ObservedLine | undefined,
  ground: ReadGround,
  open: Day,
  entered: readonly Day[],
): readonly CatchUp[] {
  const first = latest([desired.opinionFrom, ground.startsOn, ground.manageFrom, ground.readFrom]) ?? ground.startsOn;
  const found: CatchUp[] = [];
  for (let day = first; ; ) {
    const period = periodOf(ground.periodsFrom, ground.months, day);
    const to = earlier(period.to, ground.endsOn);
    // Where a part of the period is open still, that part is written so that the whole comes to the amount.
    if (period.from > ground.endsOn || to >= open) return found;
    if (period.from >= first) {
      const want = at(wanted, period.from);
      const comesTo = {
        price: multiply(want.unitPrice ?? "0.00", want.quantity),
        cost: multiply(want.unitCost ?? "0.00", want.quantity),
      };
      const had = desired.unmade === true ? [] : observed?.segments;
      const posted = had && knownTotal(integrate(had, period.from, to, ground.periodsFrom, ground.months));
      const price = posted === undefined ? "0.00" : priceOwed(comesTo, posted);
      const isEntered = entered.some((one) => period.from <= one && one <= to);
      const isToBeTold = !isZero(price) || (isEntered && desired.unread?.includes(period.from) !== true);
      if (posted !== undefined && isToBeTold)
        found.push({
          from: period.from,
          to,
          parts: [],
          usage: { owed: add(posted.price, price), posted: posted.price },
          price,
          cost: isZero(price) ? "0.00" : subtract(comesTo.cost, posted.cost),
        });
    }
    day = addDays(period.to, 1);
  }
}

/** The price of what the cost differs by: where the rule is another one by now, in the proportion that was posted. */
function priceOwed(want: PriceAndCost, posted: PriceAndCost): Decimal {
  if (comesToTheSame(want.price, posted.price)) return "0.00";
  // An amount without its cost, or a cost without a price, is the work of no rule: nothing can be concluded from it.
  if (isZero(posted.cost) || isZero(posted.price)) return subtract(want.price, posted.price);
  if (comesToTheSame(want.cost, posted.cost)) return "0.00";
  if (!isZero(want.cost)) {
    const byRule = new Big(want.price).times(posted.cost).div(want.cost);
    if (comesToTheSame(toCents(byRule), posted.price)) return subtract(want.price, posted.price);
  }
  return toCents(new Big(posted.price).times(subtract(want.cost, posted.cost)).div(posted.cost));
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
