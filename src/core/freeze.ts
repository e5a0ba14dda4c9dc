/** When nothing is written: freezes of a tenant, and holds of a customer. Pure. */
import { addDays, addMonths, sayDay } from "./day.ts";
import type { Day } from "./model.ts";
import type { Reason } from "./plan.ts";
import type { Frozen } from "./plan-limits.ts";
import type { Customer, Freeze } from "./workspace.ts";

const LAST_YEAR = "9999-01-01";

/**
 * The freeze that holds on a day, up to its last day: one that another takes over from goes on. Undefined where none
 * holds. Freezes must leave a day of the month free, as the rules of the files see to. Past the year 9999 no day can be
 * written, so nothing takes over in it.
 */
export function frozenOn(freezes: readonly Freeze[], today: Day): Frozen | undefined {
  const reasons = new Set<string>();
  let frozen: Omit<Frozen, "reason"> | undefined;
  for (let day = today; ; ) {
    const holding = freezes
      .flatMap((freeze) => {
        const until = lastDay(freeze, day);
        return until === undefined ? [] : [{ until, freeze }];
      })
      .sort((a, b) => (a.until < b.until ? 1 : -1))[0];
    if (holding !== undefined) {
      reasons.add(holding.freeze.reason);
      frozen = { until: holding.until, origin: frozen?.origin ?? holding.freeze.origin };
    }
    if (holding === undefined || holding.until >= LAST_YEAR)
      return frozen === undefined ? undefined : { ...frozen, reason: [...reasons].join("; ") };
    day = addDays(holding.until, 1);
  }
}

/** The last day of the freeze that holds on a day; undefined where it does not hold then. */
function lastDay(freeze: Freeze, day: Day): Day | undefined {
  if ("from" in freeze) return freeze.from <= day && day <= freeze.to ? freeze.to : undefined;
  const { from, to } = freeze.monthly;
  const [first, last] = [dayOfMonth(day, from), dayOfMonth(day, to)];
  if (from <= to) return first <= day && day <= last ? last : undefined;
  if (day <= last) return last;
  return day >= first ? dayOfMonth(addMonths(`${day.slice(0, 7)}-01`, 1), to) : undefined;
}

/** That day of the month of `day`, or the month's last where it has no such day. */
function dayOfMonth(day: Day, number: number): Day {
  const first = `${day.slice(0, 7)}-01`;
  const last = addDays(addMonths(first, 1), -1);
  const wanted = `${day.slice(0, 7)}-${String(number).padStart(2, "0")}`;
  return wanted < last ? wanted : last;
}

export function freezeReason({ until, reason, origin }: Frozen): Reason {
  return { rule: FREEZE, text: `frozen until ${sayDay(until)}: ${reason}`, origin };
}

/** The rule that a customer's changes wait by while its tenant is frozen. */
export const FREEZE = "freeze";

/** The rule that a customer's changes wait by while its own file holds them. */
export const HOLD = "hold";

/** Why a customer's changes wait, by its own file. */
export function holdOn({ hold }: Customer, today: Day): Reason | undefined {
  if (hold === undefined || today > hold.until) return undefined;
  return { rule: HOLD, text: `waits until ${sayDay(hold.until)}: ${hold.reason}`, origin: hold.origin };
}
