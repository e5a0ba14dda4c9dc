/** An agreement's billing periods: what its billing cycle and its invoicing cycle make of its start. */
import type { Day } from "../../core/model.ts";
import { addDays, addMonths, countDays, earlierOf } from "../calendar.ts";
import { dayOf, follow, type Row, type State } from "./store.ts";

export interface Period {
  readonly first: Day;
  readonly last: Day;
}

const MONTHS: Readonly<Record<string, number>> = { Monthly: 1, BiMonthly: 2, Quarterly: 3, SemiAnnual: 6, Yearly: 12 };
const DAYS: Readonly<Record<string, number>> = { Weekly: 7, BiWeekly: 14 };
const NO_END: Day = "9999-12-31";

/** The first and the last day on which the agreement bills anything. */
export function termOf(agreement: Row): Period | undefined {
  const first = dayOf(agreement.values.billStartDate) ?? dayOf(agreement.values.startDate);
  if (first === undefined) return undefined;
  const open = agreement.values.noEndingDateFlag === true;
  const end = open ? NO_END : (dayOf(agreement.values.endDate) ?? NO_END);
  const cancelled = agreement.values.cancelledFlag === true ? dayOf(agreement.values.dateCancelled) : undefined;
  return { first, last: earlierOf(end, cancelled ?? NO_END) };
}

function periodByMonths(anchor: Day, months: number, day: Day): Period {
  const apart =
    (Number(day.slice(0, 4)) - Number(anchor.slice(0, 4))) * 12 + Number(day.slice(5, 7)) - Number(anchor.slice(5, 7));
  let step = Math.floor(apart / months);
  // The month alone does not say whether the period's own day has come.
  if (addMonths(anchor, step * months) > day) step -= 1;
  return {
    first: addMonths(anchor, step * months),
    last: addDays(addMonths(anchor, (step + 1) * months), -1),
  };
}

const billingOptions = (state: State, agreement: Row): string =>
  String(follow(state, agreement, "billingCycle", "BillingCycle")?.values.billingOptions ?? "Monthly");

/** The period that holds a day; undefined where the agreement has none. */
function periodHolding(state: State, agreement: Row, day: Day): Period | undefined {
  const term = termOf(agreement);
  if (term === undefined) return undefined;
  const options = billingOptions(state, agreement);
  if (isOneTime(options, agreement)) return term;
  const days = DAYS[options];
  if (days !== undefined) {
    const step = Math.floor((countDays(term.first, day) - 1) / days);
    const first = addDays(term.first, step * days);
    return { first, last: addDays(first, days - 1) };
  }
  // CalendarYear counts from 1 January of the year it starts in, ContractYear from the start.
  const anchor = agreement.values.invoicingCycle === "ContractYear" ? term.first : `${term.first.slice(0, 4)}-01-01`;
  return periodByMonths(anchor, MONTHS[options] ?? 1, day);
}

const isOneTime = (options: string, agreement: Row): boolean =>
  agreement.values.billOneTimeFlag === true || options === "NotRecurring";

/** The first period that is not invoiced, even beyond the agreement's end; undefined after a one-time agreement's only one. */
export function nextPeriod(state: State, agreement: Row): Period | undefined {
  const term = termOf(agreement);
  if (term === undefined) return undefined;
  const last = state.invoiced.get(agreement.id)?.at(-1);
  if (last === undefined) return periodHolding(state, agreement, term.first);
  if (isOneTime(billingOptions(state, agreement), agreement)) return undefined;
  const day = addDays(last.last, 1);
  const period = periodHolding(state, agreement, day);
  // Where the cycle was changed, the period that holds the day may begin on days that are invoiced.
  return period === undefined ? undefined : { first: day, last: period.last };
}
