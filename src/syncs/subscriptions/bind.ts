/**
 * Which contract of the PSA a declared contract is: found, to be made, or a reason why neither. Pure.
 * Adopted contracts are bound by their id and never written here; contracts we make carry our marker (decision 19).
 */
import { addDays, sayDay } from "../../core/day.ts";
import type { Finding } from "../../core/model.ts";
import { indexOf } from "../../core/observed-index.ts";
import { boundaryFrom } from "../../core/whole-periods.ts";
import type { ContractSource } from "../../core/workspace.ts";
import { make } from "./bind-new.ts";
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
import type { Feed } from "./gather.ts";
import { endWanted } from "./standing.ts";

export function bindContract(feed: Feed, context: BindContext): Binding {
  const { account } = feed;
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
  const { source } = feed.contract;
  return source.mode === "adopt" ? adopt(feed, source, context) : make(feed, source, context);
}

function adopt(feed: Feed, source: Extract<ContractSource, { mode: "adopt" }>, context: BindContext): Binding {
  const place = `${source.origin.file}:${source.origin.line}`;
  const contract = indexOf(context.observation).contracts.get(source.id);
  if (contract === undefined)
    return refuse(
      feed,
      "PR-17",
      `${context.target} has no contract ${source.id}, or the API user may not see it. An adopted contract must exist.`,
      `Correct adopt in ${place}, or use create instead.`,
    );
  const over = bindOver(contract, feed, context);
  if (over !== undefined) return over;
  const problem = unusable(contract, feed, context);
  if (problem !== undefined)
    return refuse(
      feed,
      "PR-17",
      `Contract ${source.id} (${contract.name}) ${problem}.`,
      `Correct adopt in ${place}, or mend the contract in ${context.target}.`,
    );
  const { endsOn, end, problem: unending } = endWanted(feed, contract, context);
  if (unending !== undefined)
    return refuse(
      feed,
      "ZC-25",
      `Contract ${source.id} (${contract.name}) ${unending}.`,
      `Correct the end of ${feed.contract.key} in ${place}.`,
    );
  const apart = separation(feed, contract.startsOn, context);
  if (apart !== undefined) return apart;
  const slot = `${feed.key}.manageFrom`;
  const isDefault = feed.contract.manageFrom === undefined && feed.contract.follows === undefined;
  const byDefault = (isDefault ? context.memory.resolved(slot) : undefined) ?? addDays(contract.endsOn, 1);
  // What follows another contract is managed from its first day: the other one is until then.
  const declared = feed.contract.manageFrom ?? (feed.contract.follows === undefined ? byDefault : contract.startsOn);
  const manageFrom = boundaryFrom(declared, contract);
  const findings: Finding[] = [
    ...endsSoon({ ...contract, endsOn }, feed, context),
    ...managedLater(feed, contract, declared, context),
  ];
  if (manageFrom > endsOn && end === undefined)
    findings.push({
      severity: "warning",
      rule: "ZC-20",
      message: `contract ${source.id} is managed from ${sayDay(manageFrom)} only, after its end on ${sayDay(endsOn)}: nothing will be written to it`,
      fix: `Set manageFrom on ${feed.contract.key} in ${place} to the day from which it is to be kept in line.`,
      origin: feed.contract.origin,
      customer: feed.customer.key,
    });
  return {
    ...endedBefore({ ...contract, endsOn }, feed, context, place),
    findings,
    slots: isDefault ? { [slot]: byDefault } : {},
    ...(end === undefined ? {} : { end }),
    endsOn,
    bound: { ...bindObserved(feed, contract, manageFrom, true, context), endsOn },
  };
}
