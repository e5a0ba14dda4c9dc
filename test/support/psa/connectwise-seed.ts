/** What ConnectWise's sandbox starts from. */
import { versionMarker } from "../../../src/core/match.ts";
import type { SandboxSeed } from "../../../src/sandbox/index.ts";
import { addDays, VERSIONS_OF_A_LINE } from "./connectwise-lines.ts";
import type { Held, HeldCode, HeldContract, HeldLine } from "./held.ts";
import { NoCounterpart } from "./psa.ts";

type Seed = NonNullable<SandboxSeed["connectwise"]>;

export const MEMBER = { identifier: "concordat", publicKey: "Kd83hZpQ7", privateKey: "q9Xw2LmTf" };

const CYCLES: Readonly<Record<number, string>> = {
  1: "Monthly",
  2: "Bi-Monthly",
  3: "Quarterly",
  6: "Semi-Annual",
  12: "Yearly",
};
export const monthsOf = (name: string | undefined): number =>
  Number(Object.entries(CYCLES).find(([, cycle]) => cycle === name)?.[0] ?? 0);

/** Versions that follow each other, as a person writes them. */
function toAdditions({ id, service, units, price, cost, key, steps = [] }: HeldLine, startsOn: string) {
  let held = { units, price, cost };
  const versions = [{ on: startsOn, ...held }];
  for (const step of steps) {
    held = { ...held, ...step };
    versions.push({ on: step.on, units: held.units, price: held.price, cost: held.cost });
  }
  return versions.map(({ on, units: quantity, price: unitPrice, cost: unitCost }, place) => {
    const next = versions[place + 1]?.on;
    return {
      id: place === 0 ? id : id * VERSIONS_OF_A_LINE + place,
      product: service,
      quantity,
      unitPrice,
      unitCost,
      effectiveDate: on,
      ...(next === undefined ? {} : { cancelledDate: addDays(next, -1) }),
      ...(key === undefined ? {} : { serialNumber: `${versionMarker(key)}@${on}` }),
    };
  });
}

function toAgreement(given: HeldContract): NonNullable<Seed["agreements"]>[number] {
  const {
    id,
    account,
    name,
    startsOn,
    endsOn,
    postedThrough,
    lines,
    months = 1,
    active,
    recurring,
    key,
    prorates,
  } = given;
  return {
    id,
    company: account,
    name,
    startDate: startsOn,
    endDate: endsOn,
    // Periods that follow the agreement's own start, of which a part is billed in part.
    invoicingCycle: "ContractYear",
    prorateFlag: prorates ?? true,
    billingCycle: recurring === false ? "Weekly" : CYCLES[months],
    additions: lines.flatMap((line) => toAdditions(line, startsOn)),
    ...(postedThrough === undefined ? {} : { invoicedThrough: postedThrough }),
    ...(active === false ? { cancelledFlag: true } : {}),
    ...(key === undefined ? {} : { internalNotes: `concordat:${key}` }),
  };
}

function toSubcategory({ id, name, recurring }: HeldCode) {
  if (recurring === false) throw new NoCounterpart("a product subcategory is for whatever is sold");
  return { id, name };
}

export function toSeed({ accounts, codes, services, contracts, login }: Held): Seed {
  const denied = login?.linesDenied === true ? { denied: ["Addition", "Report"] } : {};
  return {
    members: [{ ...MEMBER, privateKey: login?.secret ?? MEMBER.privateKey, ...denied }],
    companies: accounts.map(({ id, name, active, vendor }) => ({
      id,
      name,
      ...(active === false ? { deletedFlag: true } : {}),
      ...(vendor === true ? { types: [{ id: 3, name: "Vendor" }] } : {}),
    })),
    subcategories: codes.map(toSubcategory),
    catalog: services.map(({ id, name, price, cost, months }) => ({
      id,
      identifier: name,
      price,
      cost,
      recurringFlag: true,
      recurringBillCycle: CYCLES[months ?? 1],
    })),
    agreements: contracts.map(toAgreement),
  };
}
