/**
 * A customer's money: a month now, after apply and later; once by hand, and once on open days of earlier periods; and
 * what the period comes to. Pure.
 */
import { addDays, earliest, latest, type Period, periodOf } from "./day.ts";
import type { BoundContract } from "./desired.ts";
import type { Day, Decimal } from "./model.ts";
import { isZero, prorateUnits, sum } from "./money.ts";
import type { CustomerMoney } from "./plan.ts";
import { filledSteps, lastEarlierDay, type PlannedOn } from "./plan-contract.ts";
import { monthOf, type PlannedLine } from "./plan-line.ts";
import { integrate } from "./segments.ts";

/** The day on which "after apply" is read: today, or the first open day where today is posted. */
export function afterDay(line: PlannedLine, today: Day): Day {
  return line.diff.openFrom > today ? line.diff.openFrom : today;
}

export function moneyOf(
  planned: readonly PlannedOn[],
  context: { readonly today: Day; readonly currency: string },
): CustomerMoney {
  const { today } = context;
  const both = (amounts: readonly { readonly price: Decimal; readonly cost: Decimal }[]) => ({
    price: sum(amounts.map((amount) => amount.price)),
    cost: sum(amounts.map((amount) => amount.cost)),
  });
  const months = planned.map(({ bound, line }) => {
    const held = line.steady ?? line.after(afterDay(line, today));
    const after = monthOf(held, bound.months);
    return { held, after, now: line.steady === undefined ? monthOf(line.before(today), bound.months) : after };
  });
  const now = both(months.map((month) => month.now));
  const after = both(months.map((month) => month.after));
  const unknownCost = months.reduce((units, { held }) => units + (held.unitCost === undefined ? held.quantity : 0), 0);
  const days = [...new Set(planned.flatMap(({ line }) => line.later.map((later) => later.day)))].sort();
  const later = days.map((day) => ({
    day,
    amounts: both([
      after,
      ...planned.flatMap(({ line }) =>
        line.later.filter((entry) => entry.day <= day).flatMap((entry) => entry.monthly ?? []),
      ),
    ]),
  }));
  const steps = planned.flatMap(({ line }) => line.manual.map((step) => step.once));
  const byHand = both(steps);
  const onceEarlier = earlierOf(planned, today);
  const first = planned[0]?.bound;
  const invoice = first === undefined ? undefined : invoiceOf(planned, first, today);
  return {
    currency: context.currency,
    now,
    after,
    ...(unknownCost === 0 ? {} : { unknownCost }),
    later,
    ...(steps.length === 0 || (isZero(byHand.price) && isZero(byHand.cost)) ? {} : { onceByHand: byHand }),
    ...(onceEarlier === undefined ? {} : { onceEarlier }),
    ...(invoice === undefined ? {} : { invoice }),
  };
}

/** What the changes come to on open days before the period that holds today. */
function earlierOf(planned: readonly PlannedOn[], today: Day): CustomerMoney["onceEarlier"] {
  const found = planned.flatMap(({ line, bound }) => {
    const from = line.changes[0]?.effective;
    if (from === undefined) return [];
    const to = lastEarlierDay(bound, today);
    return from > to ? [] : [{ from, to, once: line.changes.flatMap(({ once }) => once ?? []) }];
  });
  const from = earliest(found.map((one) => one.from));
  const to = latest(found.map((one) => one.to));
  const once = found.flatMap((one) => one.once);
  const price = sum(once.map((one) => one.price));
  const cost = sum(once.map((one) => one.cost));
  return from === undefined || to === undefined || (isZero(price) && isZero(cost))
    ? undefined
    : { from, to, price, cost };
}

/** What the period that holds today comes to after apply, with what is entered by hand in it, and the one before it. */
function invoiceOf(
  planned: readonly PlannedOn[],
  first: BoundContract,
  today: Day,
): NonNullable<CustomerMoney["invoice"]> | undefined {
  if (
    planned.some(
      ({ bound }) => bound.months !== first.months || bound.periodsFrom.slice(8) !== first.periodsFrom.slice(8),
    )
  )
    return undefined;
  const period = periodOf(first.periodsFrom, first.months, today);
  if (today > first.endsOn || today < first.startsOn) return undefined;
  const comes = ({ from, to }: Period) => {
    const prices: Decimal[] = [];
    for (const { line, bound } of planned) {
      const { steady } = line;
      if (steady !== undefined && steady.from <= from && to <= line.endsOn && bound.periodsFrom === first.periodsFrom) {
        prices.push(prorateUnits(steady.unitPrice ?? "0", steady.quantity, 1, 1));
        continue;
      }
      const steps = filledSteps(line, from, to);
      for (const part of integrate(steps, from, to, bound.periodsFrom, bound.months)) prices.push(part.price);
      for (const { day, price } of line.entries) if (from <= day && day <= to) prices.push(price);
    }
    return sum(prices);
  };
  const previous = periodOf(first.periodsFrom, first.months, addDays(period.from, -1));
  if (planned.some(({ bound }) => bound.observed !== undefined && bound.readFrom > period.from)) return undefined;
  const known = planned.every(({ bound }) => bound.observed !== undefined && bound.readFrom <= previous.from);
  return {
    from: period.from,
    to: period.to,
    price: comes(period),
    ...(known && previous.from >= first.startsOn ? { previous: comes(previous) } : {}),
  };
}
