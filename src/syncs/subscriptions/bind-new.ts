/** Contracts that Concordat makes, or made before (ZC-7 to ZC-13, ZC-22 to ZC-24). Pure. */
import { addDays, addMonths, earliest, periodOf, sayDay } from "../../core/day.ts";
import { shortMarker } from "../../core/match.ts";
import type { Day } from "../../core/model.ts";
import { indexOf } from "../../core/observed-index.ts";
import { boundaryFrom } from "../../core/whole-periods.ts";
import type { ContractSource, Tenant } from "../../core/workspace.ts";
import {
  type BindContext,
  type Binding,
  bindObserved,
  bindOver,
  endedBefore,
  endsSoon,
  managedLater,
  refuse,
  separation,
  unusable,
} from "./binding.ts";
import { declaredEnd } from "./ends.ts";
import { type Feed, productOf } from "./gather.ts";
import { endWanted } from "./standing.ts";
import { timelines } from "./timeline.ts";
import { billedByUnnamed } from "./unnamed.ts";

const PERIOD_MONTHS = { monthly: 1, quarterly: 3, "half-yearly": 6, yearly: 12 } as const;

export function make(feed: Feed, source: Extract<ContractSource, { mode: "create" }>, context: BindContext): Binding {
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
    const over = bindOver(existing, feed, context);
    if (over !== undefined) return over;
    const problem = unusable(existing, feed, context);
    if (problem !== undefined)
      return refuse(
        feed,
        "ZC-7",
        `Contract ${existing.id} (${existing.name}), made for ${place}, ${problem}.`,
        `Mend the contract in ${context.target}, or remove the contract from ${place}.`,
      );
    const { endsOn, end, problem: unending } = endWanted(feed, existing, context);
    if (unending !== undefined)
      return refuse(
        feed,
        "ZC-25",
        `Contract ${existing.id} (${existing.name}), made for ${place}, ${unending}.`,
        `Correct the end of ${feed.contract.key} in ${place}.`,
      );
    const apart = separation(feed, existing.startsOn, context);
    if (apart !== undefined) return apart;
    const manageFrom = feed.contract.manageFrom ?? existing.startsOn;
    return {
      ...endedBefore({ ...existing, endsOn }, feed, context, place),
      findings: [
        ...endsSoon({ ...existing, endsOn }, feed, context),
        ...managedLater(feed, existing, manageFrom, context),
      ],
      slots: {},
      ...(end === undefined ? {} : { end }),
      endsOn,
      bound: { ...bindObserved(feed, existing, manageFrom, false, context), endsOn },
    };
  }
  const slot = `${feed.key}.startsOn`;
  const before = feed.contract.follows === undefined ? undefined : context.predecessor?.endsOn;
  const startsOn =
    source.startsOn === "subscription"
      ? (context.memory.resolved(slot) ?? firstSubscription(feed, context.tenant))
      : source.startsOn === "predecessor"
        ? before === undefined
          ? undefined
          : addDays(before, 1)
        : source.startsOn;
  const apart = separation(feed, startsOn, context);
  if (apart !== undefined) return apart;
  if (startsOn === undefined)
    return refuse(
      feed,
      "ZC-8",
      "The contract starts with its first subscription, but no mapped subscription is billed yet.",
      `Write a day at startsOn in ${place}, or wait for the first invoice.`,
    );
  const doubled = billedByUnnamed(feed, startsOn, context, place);
  if (doubled !== undefined) return doubled;
  const account = indexOf(context.observation).accounts.get(feed.account.id);
  if (account?.lacks !== undefined)
    return refuse(
      feed,
      "ZC-7",
      `A contract cannot be made for account ${account.id} (${account.name}): it has no ${account.lacks}.`,
      `Give it one in ${context.target}, or adopt an existing contract in ${place}.`,
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
  const months = PERIOD_MONTHS[source.period];
  const endsOn = declaredEnd(feed.contract)?.on ?? addDays(addMonths(startsOn, source.termMonths), -1);
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
      endsOn,
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
        asked: { connection: feed.connection, name, startsOn, endsOn, months },
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
  const grid = {
    startsOn,
    periodsFrom: startsOn,
    months,
    changesOn: context.observation.newContractsChangeOn ?? "any-day",
  };
  return {
    findings: [],
    slots: source.startsOn === "subscription" ? { [slot]: startsOn } : {},
    endsOn,
    desired: {
      kind: "contract",
      key: feed.key,
      customer: feed.customer.key,
      title: name,
      connection: feed.connection,
      marker,
      account: feed.account.id,
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
      connection: feed.connection,
      adopted: false,
      ...grid,
      endsOn,
      readFrom: startsOn,
      manageFrom: boundaryFrom(feed.contract.manageFrom ?? startsOn, grid),
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
