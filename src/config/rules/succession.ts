/** Rules about one contract after another (ZC-22 to ZC-24): no day unbilled, no day billed twice. */
import { addDays, addMonths, daysInclusive, sayDay } from "../../core/day.ts";
import type { Day } from "../../core/model.ts";
import { monthsIn } from "../durations.ts";
import { errorAt, suggest } from "../finding.ts";
import { child, dayOf, items, lineOf, originOf, type Place, textOf } from "../node.ts";
import { type Contracts, type CrossFileRule, inEachCustomer, keyOf, type RuleFinding } from "./draft.ts";

/** The first day of a contract that is made here, where the files alone say it. */
export function startOfContract(
  contract: Place,
  contracts: Contracts,
  seen: ReadonlySet<Place> = new Set(),
): Day | undefined {
  const declared = dayOf(child(contract, "startsOn"));
  const before = predecessorOf(contract, contracts);
  if (declared !== undefined || before === undefined || seen.has(contract)) return declared;
  const end = endOfContract(before, contracts, new Set([...seen, contract]));
  return end === undefined ? undefined : addDays(end, 1);
}

/** The last day of a contract, where the files alone say it: declared, or its start and term. */
export function endOfContract(
  contract: Place,
  contracts: Contracts,
  seen: ReadonlySet<Place> = new Set(),
): Day | undefined {
  const declared = dayOf(child(child(contract, "ended"), "on")) ?? dayOf(child(contract, "endsOn"));
  if (declared !== undefined) return declared;
  const term = textOf(child(child(contract, "create"), "term"));
  const start = startOfContract(contract, contracts, seen);
  if (start === undefined || term === undefined || !/^\d+ (month|year)/.test(term)) return undefined;
  return addDays(addMonths(start, monthsIn(term)), -1);
}

function predecessorOf(contract: Place, contracts: Contracts): Place | undefined {
  const key = textOf(child(contract, "follows"));
  return key === undefined ? undefined : contracts.get(key);
}

/** ZC-24: a contract follows another one of the same customer, and the chain comes to an end. */
export const successorsFollowAContract: CrossFileRule = inEachCustomer((customer) => {
  const { contracts: known, contractsByKey: contracts } = customer;
  return known.flatMap((contract) => {
    const follows = child(contract, "follows");
    const key = textOf(follows);
    if (follows === undefined || key === undefined) return [];
    if (!contracts.has(key)) {
      const message = `"${key}" is no contract of this customer`;
      return [
        errorAt(
          originOf(follows),
          "ZC-24",
          message,
          suggest(
            key,
            [...contracts.keys()].filter((other) => other !== keyOf(contract)),
          ),
        ),
      ];
    }
    const chain = [keyOf(contract)];
    for (let next = predecessorOf(contract, contracts); next !== undefined; next = predecessorOf(next, contracts)) {
      chain.push(keyOf(next));
      if (next === contract)
        return [
          errorAt(originOf(follows), "ZC-24", `contracts follow each other in a circle: ${chain.join(" follows ")}`),
        ];
      if (chain.length > contracts.size) return [];
    }
    return [];
  });
});

/** ZC-24: a contract has one successor, and one that renews itself has none. */
export const predecessorsEndOnce: CrossFileRule = inEachCustomer((customer) => {
  const { contracts: known, contractsByKey: contracts } = customer;
  const successors = new Map<Place, Place>();
  return known.flatMap((contract): RuleFinding[] => {
    const follows = child(contract, "follows");
    const before = predecessorOf(contract, contracts);
    if (follows === undefined || before === undefined || before === contract) return [];
    const other = successors.get(before);
    successors.set(before, other ?? contract);
    const findings: RuleFinding[] = [];
    if (other !== undefined) {
      const message = `${keyOf(other)} already follows ${keyOf(before)} (${lineOf(other)}): its days would be billed twice`;
      findings.push(errorAt(originOf(follows), "ZC-24", message, "let one contract follow the other"));
    }
    const renew = child(before, "renew");
    if (renew !== undefined) {
      const message = `${keyOf(before)} renews itself (${lineOf(renew)}), so ${keyOf(contract)} would never begin`;
      findings.push(
        errorAt(originOf(follows), "ZC-24", message, `remove renew from ${keyOf(before)}, or remove follows`),
      );
    }
    return findings;
  });
});

/** ZC-24: where both days are declared, the successor starts the day after its predecessor ends. */
export const successionLeavesNoGap: CrossFileRule = inEachCustomer((customer) => {
  const { contracts: known, contractsByKey: contracts } = customer;
  return known.flatMap((contract) => {
    const startsOn = child(contract, "startsOn");
    const before = predecessorOf(contract, contracts);
    if (startsOn === undefined || before === undefined || before === contract) return [];
    const start = dayOf(startsOn);
    const end = endOfContract(before, contracts, new Set([contract]));
    if (start === undefined) {
      return [
        errorAt(
          originOf(startsOn),
          "ZC-24",
          `${keyOf(contract)} has both follows and startsOn: ${textOf(startsOn)}`,
          "keep one of them",
        ),
      ];
    }
    if (end === undefined) return [];
    const gap = daysInclusive(addDays(end, 1), addDays(start, -1));
    if (gap === 0) return [];
    const days = gap > 0 ? spell(addDays(end, 1), addDays(start, -1)) : spell(start, end);
    const message = `${keyOf(before)} ends on ${sayDay(end)} and ${keyOf(contract)} starts on ${sayDay(start)}: ${days} ${gap > 0 ? "unbilled" : "billed twice"}`;
    return [errorAt(originOf(startsOn), "ZC-24", message, "remove startsOn: it then starts the day after")];
  });
});

/** ZC-24: two contracts that bill one program at the same time would bill each charge twice. */
export const programsAreBilledOnce: CrossFileRule = inEachCustomer((customer) => {
  const { contracts: known, contractsByKey: contracts } = customer;
  return known.flatMap((contract, index) =>
    items(child(contract, "programs")).flatMap((place) => {
      const program = textOf(place);
      const other = known
        .slice(0, index)
        .find(
          (each) =>
            bills(each, program) && !isBefore(each, contract, contracts) && !isBefore(contract, each, contracts),
        );
      if (program === undefined || other === undefined) return [];
      const message = `${keyOf(other)} and ${keyOf(contract)} both bill ${program} at the same time: each charge twice`;
      return [
        errorAt(
          originOf(place),
          "ZC-24",
          message,
          `let one follow the other, or say when ${keyOf(other)} ends (endsOn) and ${keyOf(contract)} begins`,
        ),
      ];
    }),
  );
});

function bills(contract: Place, program: string | undefined): boolean {
  return items(child(contract, "programs")).some((place) => textOf(place) === program);
}

/** True where the files say that one is over before the other begins: by succession or by their days. */
function isBefore(first: Place, second: Place, contracts: Contracts): boolean {
  let next = predecessorOf(second, contracts);
  for (let steps = 0; next !== undefined && steps <= contracts.size; steps++) {
    if (next === first) return true;
    next = predecessorOf(next, contracts);
  }
  const end = endOfContract(first, contracts);
  const begin =
    startOfContract(second, contracts) ?? dayOf(child(second, "manageFrom")) ?? dayOf(child(second, "billsFrom"));
  return end !== undefined && begin !== undefined && end < begin;
}

function spell(from: Day, to: Day): string {
  const days = daysInclusive(from, to);
  return days === 1 ? `${sayDay(from)} is` : `${days} days (${sayDay(from)} to ${sayDay(to)}) are`;
}
