/** What binding a contract that stands in the PSA, and one that is made, have in common. Pure. */
import { addDays, later, latest, NO_END, periodOf, sayDay } from "../../core/day.ts";
import type { BlockedLine, BoundContract, DesiredContract, DesiredEnd, LaterContract } from "../../core/desired.ts";
import type { Memory } from "../../core/memory.ts";
import type { Day, Finding } from "../../core/model.ts";
import type { Observation, ObservedContract } from "../../core/observed.ts";
import { stoppedByUs } from "../../core/standing.ts";
import { boundaryFrom } from "../../core/whole-periods.ts";
import type { Tenant } from "../../core/workspace.ts";
import { gapBetween, successorOf } from "./ends.ts";
import { type Feed, scopeFrom, takesUsage } from "./gather.ts";
import { billedAfter } from "./standing.ts";

export interface Binding {
  readonly bound?: BoundContract;
  readonly desired?: DesiredContract;
  readonly later?: LaterContract;
  /** Where the files declare another end than the PSA has. */
  readonly end?: DesiredEnd;
  /** Its last day, known even while it is made later: what follows it starts the day after. */
  readonly endsOn?: Day;
  /** It is over and was made inactive since: what it has not billed is for the one that follows it. */
  readonly over?: Pick<BoundContract, "startsOn" | "endsOn">;
  readonly blocked?: BlockedLine;
  /** It is blocked, since a tenant that no file names any more made it: that tenant's name, and the contract's id. */
  readonly formerly?: { readonly tenant: string; readonly id: string };
  readonly findings: readonly Finding[];
  /** Defaults settled here, recorded at the first apply. */
  readonly slots: Readonly<Record<string, string>>;
}

export interface BindContext {
  readonly tenant: Tenant;
  readonly today: Day;
  readonly observation: Observation;
  readonly memory: Memory;
  /** What people call the target. */
  readonly target: string;
  /** How the contract was bound that this one follows, where it follows one. */
  readonly predecessor?: Binding;
}

export function refuse(
  feed: Feed,
  rule: string,
  text: string,
  fix: string,
  origin = feed.contract.source.origin,
): Binding {
  return {
    findings: [],
    slots: {},
    blocked: {
      key: feed.key,
      customer: feed.customer.key,
      contract: feed.key,
      title: `Contract ${feed.contract.key}`,
      reason: { rule, text, origin },
      fix,
    },
  };
}

/** What makes an existing contract unfit to hold our lines, in words. */
export function unusable(contract: ObservedContract, feed: Feed, { memory }: BindContext): string | undefined {
  if (contract.account !== feed.account.id)
    return `belongs to account ${contract.account}, not to ${feed.account.id} (${feed.customer.name})`;
  if (contract.problem !== undefined) return contract.problem;
  if (!contract.recurring)
    return `is a ${contract.type} contract; only a recurring-service contract holds subscriptions`;
  const follows = feed.contract.policies.status === "follow";
  if (!contract.active && !(follows && stoppedByUs(feed.key, contract, memory) === "inactive")) return "is inactive";
  return undefined;
}

/** Days before a contract's end from which its end is told. */
const SOON_DAYS = 30;

/**
 * A contract past its end bills nothing more, whatever the vendor goes on billing: that is told. Its days up to the end
 * are planned all the same: they may be open still, or owe something.
 */
export function endedBefore(
  contract: ObservedContract,
  feed: Feed,
  context: BindContext,
  place: string,
): Pick<Binding, "blocked"> {
  if (successorOf(feed.contract, feed.customer, feed.program.key) !== undefined) return {};
  if (contract.endsOn >= context.today || feed.charges.every((charge) => charge.to <= contract.endsOn)) return {};
  // What a run ended for want of subscriptions bills none: what was taken back, and a credit, are no reason to bill on.
  const isOurs = stoppedByUs(feed.key, contract, context.memory) !== undefined;
  if (isOurs && billedAfter(contract.endsOn, feed, context) === undefined) return {};
  const { blocked } = refuse(
    feed,
    "ZC-24",
    `Contract ${contract.id} (${contract.name}) ended on ${sayDay(contract.endsOn)}; what the vendor bills after that day is billed by nobody.`,
    `Move its end in ${context.target}, or name its successor in ${place}.`,
  );
  return blocked === undefined ? {} : { blocked };
}

export function endsSoon(contract: ObservedContract, feed: Feed, context: BindContext): Finding[] {
  if (contract.endsOn < context.today || contract.endsOn > addDays(context.today, SOON_DAYS)) return [];
  if (successorOf(feed.contract, feed.customer, feed.program.key) !== undefined) return [];
  if (stoppedByUs(feed.key, contract, context.memory) !== undefined) return [];
  return [
    {
      severity: "warning",
      rule: "ZC-19",
      message: `contract ${contract.id} ends on ${sayDay(contract.endsOn)}; from the day after nobody bills ${feed.customer.name} for it`,
      fix: `Move its end in ${context.target}, or have its successor ready.`,
      origin: feed.contract.origin,
      customer: feed.customer.key,
    },
  ];
}

/** ZC-24: a contract begins the day after the one it follows ends; no day unbilled, none billed twice. */
export function separation(feed: Feed, startsOn: Day | undefined, context: BindContext): Binding | undefined {
  const { follows, key } = feed.contract;
  if (follows === undefined) return undefined;
  const end = context.predecessor?.endsOn;
  const place = `${feed.contract.origin.file}:${feed.contract.origin.line}`;
  if (end === undefined || end >= NO_END)
    return refuse(
      feed,
      "ZC-24",
      `${key} follows ${follows}, ${end === undefined ? "which is not planned, so when it ends is not known" : "which has no end"}.`,
      end === undefined ? `See ${follows}.` : `Declare endsOn on ${follows}.`,
    );
  const gap = startsOn === undefined ? undefined : gapBetween(end, startsOn, context.today);
  if (gap === undefined || startsOn === undefined) return undefined;
  return refuse(
    feed,
    "ZC-24",
    `${follows} ends on ${sayDay(end)} and ${key} starts on ${sayDay(startsOn)}: ${gap}.`,
    `Declare endsOn: ${addDays(startsOn, -1)} on ${follows}, or correct the start of ${key} in ${place}.`,
  );
}

export function bindObserved(
  feed: Feed,
  observed: ObservedContract,
  manageFrom: Day,
  adopted: boolean,
  { today, memory }: Pick<BindContext, "today" | "memory">,
): BoundContract {
  const posted = latest(observed.lines.flatMap((line) => line.postedThrough ?? []));
  // Without any line nothing tells what was billed: earlier periods are not billed unasked (decision 3).
  const unknown = observed.lines.length === 0 && !feed.contract.policies.allowBackBilling;
  const present = periodOf(observed.periodsFrom, observed.months, today).from;
  const start = unknown && adopted ? later(observed.startsOn, present) : observed.startsOn;
  const stopped = stoppedByUs(feed.key, observed, memory);
  const openFrom = observed.openFrom ?? (posted === undefined ? start : addDays(posted, 1));
  return {
    key: feed.key,
    contract: feed.contract,
    connection: feed.connection,
    adopted,
    observed,
    startsOn: observed.startsOn,
    endsOn: observed.endsOn,
    periodsFrom: observed.periodsFrom,
    months: observed.months,
    changesOn: observed.changesOn,
    readFrom: readFromOf(feed, observed, today),
    manageFrom: boundaryFrom(manageFrom, observed),
    openFrom,
    ...(stopped === undefined ? {} : { stopped }),
  };
}

/** Where whole periods are billed, a day within one is no day to begin on: the next one is told until it has come. */
export function managedLater(
  feed: Feed,
  observed: ObservedContract,
  manageFrom: Day,
  { today }: BindContext,
): readonly Finding[] {
  const boundary = boundaryFrom(manageFrom, observed);
  if (boundary === manageFrom || today >= boundary || feed.contract.manageFrom === undefined) return [];
  const { from } = periodOf(observed.periodsFrom, observed.months, manageFrom);
  const { file, line } = feed.contract.origin;
  return [
    {
      severity: "note",
      rule: "decision 18",
      message: `contract ${observed.id} bills whole periods: it is managed from ${sayDay(boundary)}, the first one after ${sayDay(manageFrom)}`,
      fix: `Write manageFrom: ${boundary} in ${file}:${line}, or ${from} to have the present period managed.`,
      origin: feed.contract.origin,
      customer: feed.customer.key,
    },
  ];
}

/** Usage, and a contract that bills whole periods, is judged by these, so targets read it from the start of its period. */
function readFromOf(feed: Feed, { periodsFrom, months, changesOn }: ObservedContract, today: Day): Day {
  const from = scopeFrom(feed, today);
  return takesUsage(feed) || changesOn === "period-starts" ? periodOf(periodsFrom, months, from).from : from;
}

/** A contract that is over and was made inactive since is no obstacle to the one that follows it. */
export function bindOver(contract: ObservedContract, feed: Feed, { today }: BindContext): Binding | undefined {
  const goesOn = successorOf(feed.contract, feed.customer, feed.program.key) !== undefined;
  const { startsOn, endsOn } = contract;
  if (!goesOn || contract.active || contract.account !== feed.account.id || endsOn >= today) return undefined;
  return { findings: [], slots: {}, endsOn, over: { startsOn, endsOn } };
}
