/** One run that sends every kind of request that Autotask's provider knows. */
import type { ContractScope } from "../../src/core/observed.ts";
import type { Target } from "../../src/providers/provider.ts";
import { aChange, aScope, findLine, lineChange, observeContract } from "../conformance/change.ts";

/** Every kind of request of the provider, as the document names them. A new one is added here and to the run. */
export const KINDS = [
  "GET /ContractServiceAdjustments/entityInformation",
  "GET /ContractServices/entityInformation",
  "GET /Contracts/entityInformation",
  "GET /Contracts/entityInformation/fields",
  "GET /Services/entityInformation",
  "GET /ThresholdInformation",
  "GET /ZoneInformation",
  "PATCH /Contracts",
  "PATCH /Services",
  "POST /BillingCodes/query",
  "POST /Companies/query",
  "POST /ContractCharges/query",
  "POST /ContractServiceUnits/query",
  "POST /ContractServiceUnits/query/next",
  "POST /ContractServices/query",
  "POST /ContractServices/query/next",
  "POST /Contracts",
  "POST /Contracts/query",
  "POST /Contracts/{parentId}/ServiceAdjustments",
  "POST /Contracts/{parentId}/Services",
  "POST /Services",
  "POST /Services/query",
] as const;

/** Contracts beside 4711: two lines each, so that their lines fill more than a page of 500. */
export const CROWD = 251;

const nobody: ReadonlyMap<string, string> = new Map();

export const newService = aChange({
  kind: "service",
  action: "create",
  key: "fabrikam/services/visio",
  values: {
    name: "PC_CFQ7TTC0HD32:0001",
    unitPrice: "24.50",
    unitCost: "20.15",
    billingCode: "300",
    vendor: "102",
    months: 1,
    marker: "concordat:fabrikam/services/visio",
    sku: "CFQ7TTC0HD32:0001",
    description: "Visio Plan 2",
  },
});

export const newContract = aChange({
  kind: "contract",
  action: "create",
  key: "fabrikam/contoso/cloud-2027",
  values: {
    account: "100",
    name: "Cloud 2027",
    startsOn: "2026-11-15",
    endsOn: "2027-11-14",
    months: 1,
    category: "13",
    marker: "CC-27",
  },
});

/** 5 units of the new service on the new contract, from its first day. */
export const newLine = lineChange(
  "create",
  "2026-11-15",
  [{ from: "2026-11-15", quantity: 5, unitPrice: "24.50", unitCost: "20.15" }],
  {
    values: {
      contract: null,
      contractKey: "fabrikam/contoso/cloud-2027",
      service: null,
      serviceKey: "fabrikam/services/visio",
      marker: "concordat:fabrikam/contoso/cloud-2027/visio",
      text: "Visio, head office",
    },
  },
);

async function observeAll(target: Target): Promise<void> {
  const crowd = Array.from({ length: CROWD }, (_, index): ContractScope => {
    return { id: String(500_000 + index), from: "2026-11-01", ahead: false };
  });
  await target.observe(
    aScope({
      accounts: ["100", "101"],
      contracts: [
        ...crowd,
        { id: "4711", from: "2026-10-01", ahead: true },
        { marker: "CC-27", from: "2026-11-01", ahead: false },
      ],
      services: ["9001"],
      serviceMarkers: ["concordat:premium"],
      billingCodes: ["Cloud subscriptions"],
      vendors: ["Microsoft"],
      categories: ["Cloud"],
      chargesOn: ["4711"],
    }),
  );
}

/** Makes the new service, contract and line; answers their ids. */
export async function applyNew(target: Target) {
  const service = await target.apply(newService, {}, nobody);
  const contract = await target.apply(newContract, {}, nobody);
  const ids = new Map([
    [newService.key, service.remoteId],
    [newContract.key, contract.remoteId],
  ]);
  const line = await target.apply(newLine, {}, ids);
  return { service: service.remoteId, contract: contract.remoteId, line: line.remoteId };
}

export async function runScenario(target: Target): Promise<void> {
  await target.check();
  await observeAll(target);
  const made = await applyNew(target);

  const price = [{ path: "unitPrice", before: "24.50", after: "25.00" }];
  await target.apply(aChange({ kind: "service", action: "update", remoteId: made.service, fields: price }), {}, nobody);
  const moved = [
    { path: "endsOn", before: "2027-06-30", after: "2027-12-31" },
    { path: "status", before: "active", after: "inactive" },
  ];
  await target.apply(aChange({ kind: "contract", action: "update", remoteId: "4711", fields: moved }), {}, nobody);

  // Without a price of its own: the line takes what the catalogue says, which is read first.
  const values = { contract: "4711", service: "9002", marker: "concordat:fabrikam/contoso/cloud/mail", text: null };
  await target.apply(lineChange("create", "2026-11-22", [{ from: "2026-11-22", quantity: 8 }], { values }), {}, nobody);
  const contract = await observeContract(target, { id: "4711" });
  const live = { contract, line: findLine(contract, "8001") };
  await target.apply(lineChange("update", "2026-11-10", [{ from: "2026-11-10", quantity: 47 }]), live, nobody);

  const after = await observeContract(target, { id: "4711" });
  const ended = { ...aChange({ kind: "line", action: "end", effective: "2026-12-01" }) };
  await target.apply(ended, { contract: after, line: findLine(after, "8001") }, nobody);
}
