/**
 * The short way to a line's plan, for a line that holds already what it should: nearly every one.
 *
 * Law: where it answers, it answers what `plan-line.ts` works out by the long way. Where the line holds one and the same
 * on every day that is judged, and the same is wanted on all of them, no open day differs, so there is no step; no closed
 * day differs, so nothing is owed; and what is wanted steps on no later day, so nothing is to come.
 * test/laws/short-ways.test.ts holds the two ways equal.
 */
import type { Amounts } from "./catch-up.ts";
import { latest } from "./day.ts";
import type { BoundContract, DesiredLine } from "./desired.ts";
import { openDay, ownedOnly } from "./line-diff.ts";
import type { Day } from "./model.ts";
import type { ObservedCharge } from "./observed.ts";
import { holdingsOf, type PlannedLine } from "./plan-line.ts";
import { sameHolding } from "./segments.ts";

/** `charges`: what was entered by hand on the contract. Undefined: the line has to go the long way. */
export function planSteady(
  line: DesiredLine,
  bound: BoundContract,
  charges: readonly ObservedCharge[],
  list: Amounts,
  today: Day,
): PlannedLine | undefined {
  if (line.usage || line.writeAhead !== undefined || charges.length > 0) return undefined;
  if (today < bound.manageFrom || today > bound.endsOn) return undefined;
  const observed = bound.observed?.lines.find(({ id }) => id === line.existing);
  if (observed === undefined || line.segments.length !== 1 || observed.segments.length !== 1) return undefined;
  const [[wanted], [held]] = [line.segments, observed.segments];
  if (wanted === undefined || held === undefined || held.quantity === 0 || !sameHolding(wanted, held)) return undefined;
  const judged = latest([line.opinionFrom, bound.startsOn, bound.manageFrom]) ?? bound.startsOn;
  const openFrom = openDay(line, observed, bound);
  if (wanted.from > judged || held.from > judged || openFrom > today) return undefined;
  const stands = ownedOnly([{ ...held, from: openFrom }], line.segments);
  const diff = { openFrom, steps: [], later: [], observed: stands, projected: stands, wanted: line.segments };
  const holdings = holdingsOf(observed, diff, list, bound.endsOn);
  return {
    line,
    observed,
    diff,
    changes: [],
    later: [],
    manual: [],
    recognised: [],
    entries: [],
    endsOn: bound.endsOn,
    steady: holdings.before(today),
    ...holdings,
  };
}
