import type { SandboxSeed, Switches } from "../../src/sandbox/server.ts";
import { openStand } from "../providers/autotask/stand.ts";
import { describeTarget, type Setting } from "./target.ts";

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

const row = (name: string, switches: Partial<Switches>): Setting => ({
  name,
  start: (contracts = 0) => openStand(seedOf(contracts), { switches }),
});

const SETTINGS: readonly [Setting, ...Setting[]] = [
  row("midPeriodRow: total", {}),
  row("midPeriodRow: delta", { midPeriodRow: "delta" }),
  row("earlierRowEnds: effective-date", { earlierRowEnds: "effective-date" }),
  row("rowAmount: full", { rowAmount: "full" }),
  row("rowAmount: full and midPeriodRow: delta", { rowAmount: "full", midPeriodRow: "delta" }),
  row("rowAmount: full and earlierRowEnds: effective-date", { rowAmount: "full", earlierRowEnds: "effective-date" }),
  row("omittedPrice: list", { omittedPrice: "list" }),
  row("laterPrices: overwritten", { laterPrices: "overwritten" }),
  row("threadAnswer: 500, hourlyAnswer: 500", { threadAnswer: "500", hourlyAnswer: "500" }),
  row("missingItem: 404, patchNull: clears", { missingItem: "404", patchNull: "clears" }),
  row("postedPeriod: catches-up, belowZero: accepts", { postedPeriod: "catches-up", belowZero: "accepts" }),
];

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
  settings: SETTINGS,
  ways: {
    oneChangeADay: {
      is: true,
      why: "a second adjustment of a service on a day is refused (ContractServiceAdjustments)",
    },
    status: { written: true, why: "contracts are active or inactive" },
    lostUnits: { units: 42, why: "a change is one adjustment: it was made, or it was not" },
    serviceName: { most: 100, why: "Services.name has 100 characters" },
    refuses: [
      { day: "2026-06-30", units: 47, code: "REFUSED", why: "the day before the contract" },
      { day: "2027-07-01", units: 47, code: "REFUSED", why: "the day after the contract" },
      { day: "2026-11-12", units: -1, code: "REFUSED", why: "less than no units" },
      { day: "2026-11-13", units: 42.5, code: "REFUSED", why: "unitChange is a whole number" },
    ],
    takes: [],
    badPages: [
      {
        what: "holds fewer records than it says",
        body: { items: [], pageDetails: { count: 3, requestCount: 500, prevPageUrl: null, nextPageUrl: null } },
      },
    ],
    crowd: {
      kinds: ["query", "next"],
      requests: { Contracts: 3, ContractServices: 5, ContractServiceUnits: 5 },
      why: "1,003 contracts by id: 500 + 500 + 3. 2,006 lines by contract: 1,000 + 1,000 + 6 in pages of 500",
    },
  },
  writesUnits: { entity: "ContractServiceAdjustments", method: "POST" },
  makesService: { entity: "Services", kind: "create" },
  readsPage: { entity: "ContractServiceUnits", method: "POST" },
  crowded: {
    status: 500,
    body: { errors: ["The Autotask API thread threshold of 3 threads has been exceeded. (Itgenatr005)"] },
  },
});
