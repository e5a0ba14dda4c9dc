/** Rules about one contract: what it binds or makes, and its days. */
import { sayDay } from "../../core/day.ts";
import { errorAt, warningAt } from "../finding.ts";
import { child, dayOf, keyOriginOf, originOf, textOf } from "../node.ts";
import { type CrossFileRule, inEachContract, keyOf, type RuleFinding } from "./draft.ts";
import { endOfContract, startOfContract } from "./succession.ts";

/** ZC-2, ZC-7: a contract is either adopted or created. */
export const contractsAreAdoptedOrCreated: CrossFileRule = inEachContract((contract) => {
  const create = child(contract, "create");
  const adopt = child(contract, "adopt");
  if (create !== undefined && adopt !== undefined) {
    const message = `${keyOf(contract)} has both adopt and create: a contract that is created has no id yet`;
    return [
      errorAt(keyOriginOf(create), "ZC-7", message, "keep adopt for a contract that exists, create for a new one"),
    ];
  }
  if (create !== undefined || adopt !== undefined) return [];
  const message = `${keyOf(contract)} says neither adopt nor create`;
  return [
    errorAt(
      originOf(contract),
      "ZC-2",
      message,
      "write adopt: <id> for a contract that exists, or create: { … } for a new one",
    ),
  ];
});

/** ZC-18: the start of an adopted contract is never written, so the file cannot set it. */
export const adoptedContractsKeepTheirStart: CrossFileRule = inEachContract((contract) => {
  if (child(contract, "adopt") === undefined || child(contract, "create") !== undefined) return [];
  return ["startsOn", "follows"].flatMap((key) => {
    const place = child(contract, key);
    if (place === undefined) return [];
    const message = `${keyOf(contract)} is adopted: its start stands in the PSA and is never written`;
    return [errorAt(keyOriginOf(place), "ZC-18", message, `remove ${key}; manageFrom says from when it is managed`)];
  });
});

/** Decision 11: a created contract needs its start and its term. */
export const createdContractsHaveStartAndTerm: CrossFileRule = inEachContract((contract) => {
  const create = child(contract, "create");
  if (create === undefined || child(contract, "adopt") !== undefined) return [];
  const findings: RuleFinding[] = [];
  if (child(contract, "startsOn") === undefined && child(contract, "follows") === undefined) {
    const message = `${keyOf(contract)} is created but does not say when it starts`;
    findings.push(
      errorAt(
        keyOriginOf(create),
        "decision 11",
        message,
        "add startsOn: a day or subscription, or follows: another contract",
      ),
    );
  }
  if (child(create, "term") === undefined) {
    const message = `${keyOf(contract)} is created but does not say how long it runs`;
    findings.push(errorAt(keyOriginOf(create), "decision 11", message, "add a term to create, such as term: 1 year"));
  }
  return findings;
});

/** A contract name may stand for the customer's name, and for nothing else. */
export const namesUseKnownPlaceholders: CrossFileRule = inEachContract((contract) => {
  const place = child(child(contract, "create"), "name");
  const unknown = /%(?!customer%)[A-Za-z]+%/.exec((textOf(place) ?? "").replaceAll("%customer%", ""));
  if (place === undefined || unknown === null) return [];
  return [
    errorAt(originOf(place), "BAD_VALUE", `${unknown[0]} stands for nothing`, "the one placeholder is %customer%"),
  ];
});

/** A contract does not end before it starts. */
export const contractsEndAfterTheyStart: CrossFileRule = inEachContract((contract, customer) => {
  const start = startOfContract(contract, customer.contractsByKey);
  return [child(contract, "endsOn"), child(child(contract, "ended"), "on")].flatMap((place) => {
    const end = dayOf(place);
    if (place === undefined || start === undefined || end === undefined || end >= start) return [];
    return [
      errorAt(
        originOf(place),
        "BAD_VALUE",
        `${keyOf(contract)} ends on ${sayDay(end)}, before it starts on ${sayDay(start)}`,
      ),
    ];
  });
});

/** ZC-20: managing a contract only after it has ended does nothing, unless it is renewed first. */
export const contractsAreManagedWhileTheyRun: CrossFileRule = inEachContract((contract, customer) => {
  const manageFrom = child(contract, "manageFrom");
  const day = dayOf(manageFrom);
  if (manageFrom === undefined || day === undefined || child(contract, "renew") !== undefined) return [];
  const end = endOfContract(contract, customer.contractsByKey);
  if (end === undefined || day <= end) return [];
  const message = `${keyOf(contract)} ends on ${sayDay(end)}, before it is managed from ${sayDay(day)}`;
  return [warningAt(originOf(manageFrom), "ZC-20", message, "set manageFrom to a day on which it runs")];
});
