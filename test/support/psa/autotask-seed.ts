/** What Autotask's sandbox starts from. */
import type { SandboxSeed } from "../../../src/sandbox/index.ts";
import { type Held, type HeldContract, type HeldLine, heldContract } from "./held.ts";
import { NoCounterpart } from "./psa.ts";

type Entry = Readonly<Record<string, unknown>>;
type AutotaskSeed = NonNullable<SandboxSeed["autotask"]>;

export const USER = { userName: "api@sandbox.example", secret: "sandbox", integrationCode: "SANDBOX" };

/** Autotask's periodType and contractPeriodType. */
const PERIODS: Readonly<Record<number, number>> = { 1: 2, 3: 3, 6: 4, 12: 5 };
export const monthsOf = (type: unknown): number =>
  Number(Object.entries(PERIODS).find(([, period]) => period === type)?.[0] ?? 0);

function toLine({ id, service, units, price, cost, key, steps = [] }: HeldLine) {
  let before = units;
  const changes = steps.map(({ on, units: next = before, price: unitPrice, cost: unitCost }) => {
    const unitChange = next - before;
    before = next;
    return {
      on,
      unitChange,
      ...(unitPrice === undefined ? {} : { unitPrice }),
      ...(unitCost === undefined ? {} : { unitCost }),
    };
  });
  return {
    id,
    serviceID: service,
    units,
    unitPrice: price,
    unitCost: cost,
    ...(changes.length === 0 ? {} : { changes }),
    ...(key === undefined ? {} : { internalDescription: `concordat:${key}` }),
  };
}

function toContract(given: HeldContract): NonNullable<AutotaskSeed["contracts"]>[number] {
  const { id, account, name, startsOn, endsOn, postedThrough, lines, months, active, recurring, key, prorates } = given;
  if (prorates === false) throw new NoCounterpart("Autotask prorates every contract that recurs");
  return {
    id,
    companyID: account,
    contractName: name,
    startDate: startsOn,
    endDate: endsOn,
    services: lines.map(toLine),
    ...(postedThrough === undefined ? {} : { postedThrough }),
    ...(months === undefined ? {} : { contractPeriodType: PERIODS[months] }),
    ...(active === false ? { status: 0 } : {}),
    ...(recurring === false ? { contractType: 1 } : {}),
    ...(key === undefined ? {} : { contractNumber: `concordat:${key}` }),
  };
}

export function toSeed({ accounts, codes, services, contracts, login }: Held): AutotaskSeed {
  const denied = login?.linesDenied === true ? { denied: ["ContractServiceUnits"] } : {};
  return {
    ...(login === undefined ? {} : { users: [{ ...USER, secret: login.secret ?? USER.secret, ...denied }] }),
    companies: accounts.map(({ id, name, active, vendor }) => ({
      id,
      companyName: name,
      ...(active === undefined ? {} : { isActive: active }),
      ...(vendor === true ? { companyType: 4 } : {}),
    })),
    billingCodes: codes.map(({ id, name, recurring }) => ({
      id,
      name,
      ...(recurring === false ? { useType: 1 } : {}),
    })),
    services: services.map(({ id, name, price, cost, months }) => ({
      id,
      name,
      unitPrice: price,
      unitCost: cost,
      ...(months === undefined ? {} : { periodType: PERIODS[months] }),
    })),
    contracts: contracts.map(toContract),
  };
}

/** A contract in Autotask's own fields. */
export function seedContract(given: Entry = {}): NonNullable<AutotaskSeed["contracts"]>[number] {
  return { ...toContract(heldContract()), ...given };
}
