/** A customer's money: a month now, after apply and later, once by hand, and what the period comes to. Pure. */
import { addDays, periodOf } from "./day.ts";
import type { BoundContract } from "./desired.ts";
import type { Day, Decimal } from "./model.ts";
import { add, isZero } from "./money.ts";
import type { CustomerMoney } from "./plan.ts";
import { filledSteps, type PlannedOn } from "./plan-contract.ts";
import { monthOf, type PlannedLine } from "./plan-line.ts";
import { integrate, total } from "./segments.ts";

/** The day on which "after apply" is read: today, or the first open day where today is posted. */
export function afterDay(line: PlannedLine, today: Day): Day {
  return line.diff.openFrom > today ? line.diff.openFrom : today;
}

export function moneyOf(
  planned: readonly PlannedOn[],
  context: { readonly today: Day; readonly currency: string },
): CustomerMoney {
  const { today } = context;
  const sum = (amounts: readonly { readonly price: Decimal; readonly cost: Decimal }[]) => ({
    price: add(...amounts.map((amount) => amount.price)),
    cost: add(...amounts.map((amount) => amount.cost)),
  });
  const now = sum(planned.map(({ bound, line }) => monthOf(line.before(today), bound.months)));
  const after = sum(planned.map(({ bound, line }) => monthOf(line.after(afterDay(line, today)), bound.months)));
  const days = [...new Set(planned.flatMap(({ line }) => line.later.map((later) => later.day)))].sort();
  const later = days.map((day) => ({
    day,
    amounts: sum([
      after,
      ...planned.flatMap(({ line }) =>
        line.later.filter((entry) => entry.day <= day).flatMap((entry) => entry.monthly ?? []),
      ),
    ]),
  }));
  const steps = planned.flatMap(({ line }) => line.manual.map((step) => step.once));
  const byHand = sum(steps);
  const first = planned[0]?.bound;
  const invoice = first === undefined ? undefined : invoiceOf(planned, first, today, byHand.price);
  return {
    currency: context.currency,
    now,
    after,
    later,
    ...(steps.length === 0 || (isZero(byHand.price) && isZero(byHand.cost)) ? {} : { onceByHand: byHand }),
    ...(invoice === undefined ? {} : { invoice }),
  };
}

/** What the period that holds today comes to after apply, with what is entered by hand, and the one before it. */
function invoiceOf(
  planned: readonly PlannedOn[],
  first: BoundContract,
  today: Day,
  byHand: Decimal,
): NonNullable<CustomerMoney["invoice"]> | undefined {
  if (planned.some(({ bound }) => bound.months !== first.months || bound.startsOn.slice(8) !== first.startsOn.slice(8)))
    return undefined;
  const period = periodOf(first.startsOn, first.months, today);
  if (today > first.endsOn || today < first.startsOn) return undefined;
  const comes = (from: Day, to: Day, which: "before" | "after") =>
    add(
      ...planned.map(
        ({ line, bound }) =>
          total(integrate(filledSteps(line, from, to, which), from, to, bound.startsOn, bound.months)).price,
      ),
    );
  const previous = periodOf(first.startsOn, first.months, addDays(period.from, -1));
  if (planned.some(({ bound }) => bound.observed !== undefined && bound.readFrom > period.from)) return undefined;
  const known = planned.every(({ bound }) => bound.observed !== undefined && bound.readFrom <= previous.from);
  const price = add(comes(period.from, period.to, "after"), byHand);
  return {
    from: period.from,
    to: period.to,
    price,
    ...(known && previous.from >= first.startsOn ? { previous: comes(previous.from, previous.to, "before") } : {}),
  };
}
