import type { SandboxSeed } from "../../src/sandbox/server.ts";
import { openStand } from "../providers/autotask/stand.ts";
import { describeTarget } from "./target.ts";

function seedOf(contracts: number): NonNullable<SandboxSeed["autotask"]> {
  const one = {
    companyID: 100,
    contractName: "Cloud",
    startDate: "2026-07-01",
    endDate: "2027-06-30",
    postedThrough: "2026-10-31",
  };
  const line = { id: 8001, serviceID: 9001, units: 42, unitPrice: 20.6, unitCost: 18.37 };
  const many = Array.from({ length: contracts }, (_, index) => ({
    ...one,
    id: 500_000 + index,
    services: [9001, 9002].map((serviceID) => ({ serviceID, units: 3 })),
  }));
  return {
    companies: [{ id: 100, companyName: "Contoso BV" }],
    billingCodes: [{ id: 300, name: "Cloud subscriptions" }],
    services: [
      { id: 9001, name: "Business Premium", unitPrice: 19.9, unitCost: 17, billingCodeID: 300 },
      { id: 9002, name: "Exchange Online", unitPrice: 4.1, unitCost: 3.5, billingCodeID: 300 },
      { id: 9003, name: "Old", unitPrice: 1, unitCost: 1, billingCodeID: 300, isActive: false },
    ],
    contracts: [{ ...one, id: 4711, services: [line] }, ...many],
  };
}

describeTarget({
  title: "Autotask",
  held: {
    account: "100",
    contract: "4711",
    line: "8001",
    service: "9001",
    spareService: "9002",
    inactiveService: "9003",
    billingCode: "300",
  },
  settings: [
    { name: "midPeriodRow: total", switches: {} },
    { name: "midPeriodRow: delta", switches: { midPeriodRow: "delta" } },
    { name: "earlierRowEnds: effective-date", switches: { earlierRowEnds: "effective-date" } },
    { name: "rowAmount: full", switches: { rowAmount: "full" } },
    { name: "rowAmount: full and midPeriodRow: delta", switches: { rowAmount: "full", midPeriodRow: "delta" } },
    {
      name: "rowAmount: full and earlierRowEnds: effective-date",
      switches: { rowAmount: "full", earlierRowEnds: "effective-date" },
    },
    { name: "omittedPrice: list", switches: { omittedPrice: "list" } },
    { name: "laterPrices: overwritten", switches: { laterPrices: "overwritten" } },
    { name: "threadAnswer: 500, hourlyAnswer: 500", switches: { threadAnswer: "500", hourlyAnswer: "500" } },
    { name: "missingItem: 404, patchNull: clears", switches: { missingItem: "404", patchNull: "clears" } },
    {
      name: "postedPeriod: catches-up, belowZero: accepts",
      switches: { postedPeriod: "catches-up", belowZero: "accepts" },
    },
  ],
  start: (switches = {}, contracts = 0) => openStand(seedOf(contracts), { switches }),
  writesUnits: { entity: "ContractServiceAdjustments", method: "POST" },
  makesService: { entity: "Services", kind: "create" },
  readsPage: { entity: "ContractServiceUnits", method: "POST" },
  crowded: {
    status: 500,
    body: { errors: ["The Autotask API thread threshold of 3 threads has been exceeded. (Itgenatr005)"] },
  },
});
