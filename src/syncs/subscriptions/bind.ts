/**
 * Which contract of the PSA a declared contract is: found, to be made, or a reason why neither. Pure.
 * Adopted contracts are bound by their id and never written here; contracts we make carry our marker (decision 19).
 */
import { addDays, addMonths, earliest, later, latest, periodOf, sayDay } from "../../core/day.ts";
import type { BlockedLine, BoundContract, DesiredContract } from "../../core/desired.ts";
import { shortMarker } from "../../core/match.ts";
import type { Memory } from "../../core/memory.ts";
import type { Day, Finding } from "../../core/model.ts";
import type { Observation, ObservedContract } from "../../core/observed.ts";
import { indexOf } from "../../core/observed-index.ts";
import type { Later } from "../../core/plan.ts";
import type { Tenant } from "../../core/workspace.ts";
import { type Feed, productOf, scopeFrom, takesUsage } from "./gather.ts";
import { timelines } from "./timeline.ts";

export interface Binding {
  readonly bound?: BoundContract;
  readonly desired?: DesiredContract;
  readonly later?: Later;
  readonly blocked?: BlockedLine;
  readonly findings: readonly Finding[];
  /** Defaults settled here, recorded at the first apply. */
  readonly slots: Readonly<Record<string, string>>;
}

export interface BindContext {
  readonly tenant: Tenant;
  readonly today: Day;
  readonly observation: Observation;
  readonly memory: Memory;
  /** Human title of the target: `Autotask`. */
  readonly target: string;
}

const PERIOD_MONTHS = { monthly: 1, quarterly: 3, "half-yearly": 6, yearly: 12 } as const;

function refuse(feed: Feed, rule: string, text: string, fix: string, origin = feed.contract.source.origin): Binding {
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

export function bindContract(feed: Feed, context: BindContext): Binding {
  const { account } = feed.customer;
  const place = `${account.origin.file}:${account.origin.line}`;
  const found = indexOf(context.observation).accounts.get(account.id);
  if (found === undefined)
    return refuse(
      feed,
      "ZC-3",
      `${context.target} has no account ${account.id}, or the API user may not see it. Nothing is planned for ${feed.customer.name}.`,
      `Correct account.id in ${place}, or give the API user rights on the account.`,
      account.origin,
    );
  if (!found.active)
    return refuse(
      feed,
      "ZC-3",
      `Account ${account.id} (${found.name}) is inactive in ${context.target}.`,
      `Activate it in ${context.target}, or link another account in ${place}, or set enabled: false.`,
      account.origin,
    );
  return feed.contract.source.mode === "adopt" ? adopt(feed, context) : make(feed, context);
}

function adopt(feed: Feed, context: BindContext): Binding {
  const { source } = feed.contract;
  if (source.mode !== "adopt") return make(feed, context);
  const place = `${source.origin.file}:${source.origin.line}`;
  const contract = indexOf(context.observation).contracts.get(source.id);
  if (contract === undefined)
    return refuse(
      feed,
      "PR-17",
      `${context.target} has no contract ${source.id}, or the API user may not see it. An adopted contract must exist.`,
      `Correct adopt in ${place}, or use create instead.`,
    );
  const problem = unusable(contract, feed);
  if (problem !== undefined)
    return refuse(
      feed,
      "PR-17",
      `Contract ${source.id} (${contract.name}) ${problem}.`,
      `Correct adopt in ${place}, or mend the contract in ${context.target}.`,
    );
  const slot = `${feed.key}.manageFrom`;
  const byDefault = context.memory.resolved(slot) ?? addDays(contract.endsOn, 1);
  const manageFrom = feed.contract.manageFrom ?? byDefault;
  const findings: Finding[] = endsSoon(contract, feed, context);
  if (manageFrom > contract.endsOn)
    findings.push({
      severity: "warning",
      rule: "ZC-20",
      message: `contract ${source.id} is managed from ${sayDay(manageFrom)} only, after its end on ${sayDay(contract.endsOn)}: nothing will be written to it`,
      fix: `Set manageFrom on ${feed.contract.key} in ${place} to the day from which it is to be kept in line.`,
      origin: feed.contract.origin,
      customer: feed.customer.key,
    });
  return {
    ...endedBefore(contract, feed, context, place),
    findings,
    slots: feed.contract.manageFrom === undefined ? { [slot]: byDefault } : {},
    bound: bindObserved(feed, contract, manageFrom, true, context.today),
  };
}

/** What makes an existing contract unfit to hold our lines, in words. */
function unusable(contract: ObservedContract, feed: Feed): string | undefined {
  if (contract.account !== feed.customer.account.id)
    return `belongs to account ${contract.account}, not to ${feed.customer.account.id} (${feed.customer.name})`;
  if (contract.problem !== undefined) return contract.problem;
  if (!contract.recurring)
    return `is a ${contract.type} contract; only a recurring-service contract holds subscriptions`;
  if (!contract.active) return "is inactive";
  return undefined;
}

/** Days before a contract's end from which its end is told. */
const SOON_DAYS = 30;

/**
 * A contract past its end bills nothing more, whatever the vendor goes on billing: that is told. Its days up to the end
 * are planned all the same: they may be open still, or owe something.
 */
function endedBefore(
  contract: ObservedContract,
  feed: Feed,
  context: BindContext,
  place: string,
): Pick<Binding, "blocked"> {
  if (contract.endsOn >= context.today || feed.charges.every((charge) => charge.to <= contract.endsOn)) return {};
  const { blocked } = refuse(
    feed,
    "ZC-24",
    `Contract ${contract.id} (${contract.name}) ended on ${sayDay(contract.endsOn)}; what the vendor bills after that day is billed by nobody.`,
    `Move its end in ${context.target}, or name its successor in ${place}.`,
  );
  return blocked === undefined ? {} : { blocked };
}

function endsSoon(contract: ObservedContract, feed: Feed, context: BindContext): Finding[] {
  if (contract.endsOn < context.today || contract.endsOn > addDays(context.today, SOON_DAYS)) return [];
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

function bindObserved(
  feed: Feed,
  observed: ObservedContract,
  manageFrom: Day,
  adopted: boolean,
  today: Day,
): BoundContract {
  const posted = latest(observed.lines.flatMap((line) => line.postedThrough ?? []));
  // Without any line nothing tells what was billed: earlier periods are not billed unasked (decision 3).
  const unknown = observed.lines.length === 0 && !feed.contract.policies.allowBackBilling;
  const present = periodOf(observed.periodsFrom, observed.months, today).from;
  const start = unknown && adopted ? later(observed.startsOn, present) : observed.startsOn;
  const openFrom = observed.openFrom ?? (posted === undefined ? start : addDays(posted, 1));
  return {
    key: feed.key,
    contract: feed.contract,
    connection: feed.program.to,
    adopted,
    observed,
    startsOn: observed.startsOn,
    endsOn: observed.endsOn,
    periodsFrom: observed.periodsFrom,
    months: observed.months,
    changesOn: observed.changesOn,
    readFrom: readFromOf(feed, observed, today),
    manageFrom,
    openFrom,
  };
}

/** Usage is judged by what a whole period comes to, so targets read it from the start of its period. */
function readFromOf(feed: Feed, { periodsFrom, months }: ObservedContract, today: Day): Day {
  const from = scopeFrom(feed, today);
  return takesUsage(feed) ? periodOf(periodsFrom, months, from).from : from;
}

function make(feed: Feed, context: BindContext): Binding {
  const { source } = feed.contract;
  if (source.mode !== "create") return adopt(feed, context);
  const place = `${source.origin.file}:${source.origin.line}`;
  const marker = shortMarker(feed.key);
  const recorded = context.memory.remoteId(feed.key);
  const { contracts, markedContracts } = indexOf(context.observation);
  const byId = contracts.get(recorded ?? "");
  const own = [...new Set([...(byId === undefined ? [] : [byId]), ...(markedContracts.get(marker) ?? [])])];
  if (own.length > 1)
    return refuse(
      feed,
      "decision 19",
      `Contracts ${own.map(({ id }) => id).join(" and ")} both carry the marker ${marker}; which one is ours cannot be told.`,
      `Clear the external contract number of the wrong one in ${context.target}.`,
    );
  const existing = own[0];
  if (existing !== undefined) {
    const problem = unusable(existing, feed);
    if (problem !== undefined)
      return refuse(
        feed,
        "ZC-7",
        `Contract ${existing.id} (${existing.name}), made for ${place}, ${problem}.`,
        `Mend the contract in ${context.target}, or remove the contract from ${place}.`,
      );
    const manageFrom = feed.contract.manageFrom ?? existing.startsOn;
    return {
      ...endedBefore(existing, feed, context, place),
      findings: endsSoon(existing, feed, context),
      slots: {},
      bound: bindObserved(feed, existing, manageFrom, false, context.today),
    };
  }
  const slot = `${feed.key}.startsOn`;
  const startsOn =
    source.startsOn === "subscription"
      ? (context.memory.resolved(slot) ?? firstSubscription(feed, context.tenant))
      : source.startsOn;
  if (startsOn === undefined)
    return refuse(
      feed,
      "ZC-8",
      "The contract starts with its first subscription, but no mapped subscription is billed yet.",
      `Write a day at startsOn in ${place}, or wait for the first invoice.`,
    );
  const account = indexOf(context.observation).accounts.get(feed.customer.account.id);
  if (account?.lacks !== undefined)
    return refuse(
      feed,
      "ZC-7",
      `A contract cannot be made for account ${account.id} (${account.name}): it has no ${account.lacks}.`,
      `Give it one in ${context.target}, or adopt an existing contract in ${place}.`,
    );
  const months = PERIOD_MONTHS[source.period];
  const endsOn = addDays(addMonths(startsOn, source.termMonths), -1);
  const name = source.name.replaceAll("%customer%", feed.customer.name);
  const reason = {
    rule: startsOn > context.today ? "ZC-13" : "ZC-12",
    text: `Made by Concordat; runs ${sayDay(startsOn)} to ${sayDay(endsOn)}.`,
    origin: source.origin,
  };
  if (startsOn > context.today)
    return {
      findings: [],
      slots: {},
      later: {
        key: feed.key,
        title: name,
        day: startsOn,
        fields: [
          { path: "startsOn", before: null, after: startsOn },
          { path: "endsOn", before: null, after: endsOn },
        ],
        reason: {
          ...reason,
          text: `Starts on ${sayDay(startsOn)}: nothing is written before that day. The run of ${sayDay(startsOn)} makes it.`,
        },
      },
    };
  if (endsOn < context.today)
    return refuse(
      feed,
      "ZC-8",
      `Its term ended on ${sayDay(endsOn)}, before today.`,
      `Write a later startsOn or a longer term in ${place}.`,
    );
  const present = periodOf(startsOn, months, context.today);
  const backBilling = startsOn < present.from;
  if (backBilling && !feed.contract.policies.allowBackBilling)
    return refuse(
      feed,
      "decision 3",
      `A start on ${sayDay(startsOn)} makes ${context.target} bill the periods up to ${sayDay(addDays(present.from, -1))} as well.`,
      `Set allowBackBilling: true on ${feed.contract.key} in ${place} to bill them, or write startsOn: ${present.from}.`,
    );
  const category =
    source.category === undefined
      ? null
      : context.observation.categories.find(
          (one) => one.active && one.name.toLowerCase() === source.category?.toLowerCase(),
        );
  if (category === undefined)
    return refuse(
      feed,
      "ZC-7",
      `${context.target} has no contract category "${source.category ?? ""}".`,
      `Use one of: ${context.observation.categories.map((candidate) => candidate.name).join(", ")}; in ${place}.`,
    );
  return {
    findings: [],
    slots: source.startsOn === "subscription" ? { [slot]: startsOn } : {},
    desired: {
      kind: "contract",
      key: feed.key,
      customer: feed.customer.key,
      title: name,
      connection: feed.program.to,
      marker,
      account: feed.customer.account.id,
      name,
      startsOn,
      endsOn,
      months,
      category: category?.id ?? null,
      backBilling,
      reason,
    },
    bound: {
      key: feed.key,
      contract: feed.contract,
      connection: feed.program.to,
      adopted: false,
      startsOn,
      endsOn,
      periodsFrom: startsOn,
      months,
      changesOn: "any-day",
      readFrom: startsOn,
      manageFrom: feed.contract.manageFrom ?? startsOn,
      openFrom: startsOn,
    },
  };
}

/** Start of the subscription: the earliest start among the contract's mapped, active ones (decision 3, ZC-8). */
function firstSubscription(feed: Feed, tenant: Tenant): Day | undefined {
  const mapped = feed.charges.filter((charge) => productOf(tenant.products, charge) !== undefined);
  const active = timelines(mapped, feed.statements).filter(
    ({ steps, missingFrom }) => missingFrom === undefined && (steps.at(-1)?.quantity ?? 0) > 0,
  );
  return earliest(active.map((timeline) => timeline.firstTermStart));
}
