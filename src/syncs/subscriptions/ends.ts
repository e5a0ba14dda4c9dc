/** How contracts end and follow each other (ZC-22 to ZC-25, decisions 11 and 12). Pure. */
import { addDays, daysInclusive, periodOf, sayDay, saySpan } from "../../core/day.ts";
import type { DesiredEnd } from "../../core/desired.ts";
import type { Day } from "../../core/model.ts";
import type { ObservedContract } from "../../core/observed.ts";
import { postedThrough } from "../../core/observed-index.ts";
import type { Reason } from "../../core/plan.ts";
import type { Contract, Customer } from "../../core/workspace.ts";
import type { Feed } from "./gather.ts";

/** The last day that the files declare, with why; undefined where they leave the end to the PSA. */
export function declaredEnd({ ended, endsOn, key, origin }: Contract): { on: Day; reason: Reason } | undefined {
  if (ended !== undefined)
    return { on: ended.on, reason: { rule: "ZC-25", text: `${ended.reason}.`, origin: ended.origin } };
  if (endsOn === undefined) return undefined;
  return { on: endsOn, reason: { rule: "ZC-25", text: `The end of ${key} is declared.`, origin } };
}

/** The contract that comes after it, by the files, and goes on billing the program. */
export function successorOf(contract: Contract, customer: Customer, program: string): Contract | undefined {
  return customer.contracts.find(({ follows, programs }) => follows === contract.key && programs.includes(program));
}

/** What a declared end asks of a contract that stands in the PSA: its new end, or why it cannot have it. */
export function endOf(
  feed: Feed,
  contract: ObservedContract,
): { readonly endsOn: Day; readonly end?: DesiredEnd; readonly problem?: string } {
  const declared = declaredEnd(feed.contract);
  if (declared === undefined || declared.on === contract.endsOn) return { endsOn: contract.endsOn };
  const posted = postedThrough(contract);
  const { on, reason } = declared;
  if (on < contract.startsOn)
    return { endsOn: on, problem: `begins on ${sayDay(contract.startsOn)}, after it is to end` };
  if (posted !== undefined && on < posted)
    return {
      endsOn: on,
      problem: `is posted up to ${sayDay(posted)}: it cannot end on ${sayDay(on)} unless that is taken back first`,
    };
  const period = periodOf(contract.periodsFrom, contract.months, on);
  if (contract.changesOn === "period-starts" && on !== period.to)
    return {
      endsOn: on,
      problem: `bills whole periods, so it cannot end on ${sayDay(on)}: the period ends on ${sayDay(period.to)}`,
    };
  const next = successorOf(feed.contract, feed.customer, feed.program.key);
  const after =
    next === undefined
      ? "nothing is billed on it after that day"
      : `${next.key} takes over on ${sayDay(addDays(on, 1))}`;
  const lost = `It ends earlier: ${next?.key}, which is to take over on ${sayDay(addDays(on, 1))}, cannot be made, so nothing is billed after that day.`;
  const end: DesiredEnd = {
    kind: "end",
    key: feed.key,
    customer: feed.customer.key,
    title: contract.name,
    connection: feed.connection,
    remoteId: contract.id,
    before: contract.endsOn,
    after: on,
    reason: {
      ...reason,
      text: `${reason.text} ${on < contract.endsOn ? `It ends earlier: ${after}.` : "It runs on."}`,
    },
    ...(next === undefined || on > contract.endsOn ? {} : { unfollowed: `${reason.text} ${lost}` }),
  };
  return { endsOn: on, end };
}

/** What separates a contract's first day from the last of the one it follows, in words; undefined where nothing does. */
export function gapBetween(end: Day, start: Day, today: Day): string | undefined {
  const apart = daysInclusive(addDays(end, 1), addDays(start, -1));
  if (apart === 0) return undefined;
  const [from, to] = apart > 0 ? [addDays(end, 1), addDays(start, -1)] : [start, end];
  const days = daysInclusive(from, to);
  const span = days === 1 ? `${sayDay(from)} would be` : `${days} days (${saySpan(from, to, today)}) would be`;
  return `${span} ${apart > 0 ? "billed by nobody" : "billed twice"}`;
}
