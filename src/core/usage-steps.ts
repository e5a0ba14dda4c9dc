/** Usage as steps of a line (decision 6): an amount for each period, laid on the days that can take it. Pure. */
import Big from "big.js";
import { addDays, daysInclusive, earlier, latest, periodOf } from "./day.ts";
import type { Ground } from "./line-diff.ts";
import type { Day, Decimal, Segment, Segments } from "./model.ts";
import { subtract, toCents } from "./money.ts";
import { at, integrate, knownTotal, normalise } from "./segments.ts";

/** The first day from `day` on that took no change yet. */
export function freeDay(day: Day, taken: ReadonlySet<Day>): Day {
  let free = day;
  while (taken.has(free)) free = addDays(free, 1);
  return free;
}

/**
 * Usage is compared by what each period comes to (decision 6): a period that comes to the wanted amount is as it should
 * be, however its days are cut. Where the period's first days are posted or taken, or the contract ends inside it, the
 * days that are left carry the whole amount; where it is not known what those first days came to, the period is left as
 * it stands.
 */
export function usageAsSteps(
  due: Segments,
  seen: Segments,
  readThrough: Day | undefined,
  open: Day,
  taken: ReadonlySet<Day>,
  ground: Ground,
): Segments {
  const result: Segment[] = [];
  let day = latest([open, due[0]?.from ?? open]) ?? open;
  const end = due.length === 0 ? "" : (latest([day, due.at(-1)?.from ?? day]) ?? day);
  while (day <= end) {
    const period = periodOf(ground.periodsFrom, ground.months, day);
    const last = earlier(period.to, ground.endsOn);
    const comesTo = (to: Day) => knownTotal(integrate(seen, period.from, to, ground.periodsFrom, ground.months));
    const want = { ...at(due, day), from: day };
    const { unitPrice: price = "0.00", unitCost: cost = "0.00" } = want;
    const now = comesTo(last);
    const free = freeDay(day, taken);
    const passed = free === period.from ? { price: "0.00", cost: "0.00" } : comesTo(earlier(addDays(free, -1), last));
    const isAsWanted =
      now === undefined
        ? want.quantity > 0 && want.unitPrice === undefined
        : at(seen, last).quantity === want.quantity &&
          comesToTheSame(now.price, price) &&
          comesToTheSame(now.cost, cost);
    if (isAsWanted || passed === undefined) {
      result.push({ ...at(seen, day), from: day });
      result.push(...seen.filter((step) => step.from > day && step.from <= last));
    } else if ((free === period.from && last === period.to) || free > last) result.push(want);
    else {
      const scale = (amount: string, gone: string) =>
        toCents(new Big(subtract(amount, gone)).times(period.days).div(daysInclusive(free, last)));
      if (free > day) result.push({ ...at(seen, day), from: day });
      const amounts = { unitPrice: scale(price, passed.price), unitCost: scale(cost, passed.cost) };
      result.push({ from: free, quantity: want.quantity, ...amounts });
    }
    day = addDays(period.to, 1);
    // What carries the amount of one period is none for the next.
    if (readThrough === undefined || day <= readThrough) result.push({ ...at(due, day), from: day });
  }
  return normalise(result);
}

/** Within half a cent of rounding on either side. */
export function comesToTheSame(left: Decimal, right: Decimal): boolean {
  return new Big(left).minus(right).abs().lte("0.01");
}
