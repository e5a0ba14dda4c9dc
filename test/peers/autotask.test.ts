/**
 * @apigrate/autotask-restapi, a client of Autotask's REST API written by others, on one sandbox with the provider: each
 * reads what the other wrote. Figures are worked out by hand.
 */
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { at } from "../../src/core/segments.ts";
import { aChange, aScope, findLine, lineChange, observeContract, observeService } from "../conformance/change.ts";
import { checkTraffic, isMissing } from "../contract/document.ts";
import { applyNew } from "../contract/scenario.ts";
import { aSandbox, openAutotask } from "../contract/stand.ts";

type Row = Readonly<Record<string, unknown>>;

interface Records {
  query(search: object): Promise<{ items: Row[] }>;
  get(id: number): Promise<{ item: Row | null }>;
}
interface RootRecords extends Records {
  create(record: object): Promise<{ itemId: number }>;
  update(record: object): Promise<{ itemId: number }>;
}
interface ChildRecords extends Records {
  create(parent: number, record: object): Promise<{ itemId: number | null }>;
  update(parent: number, record: object): Promise<{ itemId: number }>;
}
type Client = Record<"Companies" | "Contracts" | "Services", RootRecords> &
  Record<"ContractServices" | "ContractServiceUnits" | "ContractServiceAdjustments", ChildRecords>;
interface Library {
  readonly AutotaskRestApi: new (user: string, secret: string, code: string, options: { base_url: string }) => Client;
}

const { AutotaskRestApi } = createRequire(import.meta.url)("@apigrate/autotask-restapi") as Library;

/** Provider and peer on one sandbox. Contract 4711 holds 42 units of service 9001 at 20.60, cost 18.37, monthly. */
async function aPair() {
  const { url, traffic } = await aSandbox();
  const base_url = `${url}/autotask/atservicesrest/`;
  const peer = new AutotaskRestApi("api@sandbox.example", "sandbox", "SANDBOX", { base_url });
  return { target: await openAutotask(url), peer, traffic };
}

const where = (field: string, value: string | number) => ({ filter: [{ op: "eq", field, value }] });

/** Start, end, units, price and cost of a line's rows that end on or after a day, in order. */
async function rowsOf(peer: Client, line: number, from: string) {
  const filter = [
    { op: "eq", field: "contractServiceID", value: line },
    { op: "gte", field: "endDate", value: `${from}T00:00:00Z` },
  ];
  const { items } = await peer.ContractServiceUnits.query({ filter });
  return items
    .map(({ startDate, endDate, units, price, cost }) => [
      String(startDate).slice(0, 10),
      String(endDate).slice(0, 10),
      ...[units, price, cost],
    ])
    .sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
}

const nobody: ReadonlyMap<string, string> = new Map();

describe("what the provider writes, a third-party client reads", () => {
  it("a new service, a new contract on the customer's company, and the line on it with its units", async () => {
    const { target, peer } = await aPair();
    const made = await applyNew(target);
    const [service, contract, line] = [made.service, made.contract, made.line].map(Number);

    expect((await peer.Services.get(service ?? 0)).item).toMatchObject({
      name: "PC_CFQ7TTC0HD32:0001",
      sku: "CFQ7TTC0HD32:0001",
      externalID: "concordat:fabrikam/services/visio",
      description: "Visio Plan 2",
      unitPrice: 24.5,
      unitCost: 20.15,
      billingCodeID: 300,
      vendorCompanyID: 102,
      periodType: 2,
      isActive: true,
    });
    const found = (await peer.Contracts.query(where("contractNumber", "CC-27"))).items;
    expect(found).toMatchObject([
      {
        id: contract,
        contractName: "Cloud 2027",
        companyID: 100,
        contractType: 7,
        contractPeriodType: 2,
        contractCategory: 13,
        status: 1,
        startDate: "2026-11-15T00:00:00Z",
        endDate: "2027-11-14T00:00:00Z",
      },
    ]);
    expect((await peer.Companies.get(Number(found[0]?.companyID))).item).toMatchObject({ companyName: "Contoso BV" });
    expect((await peer.ContractServices.query(where("contractID", contract ?? 0))).items).toMatchObject([
      {
        id: line,
        serviceID: service,
        internalDescription: "concordat:fabrikam/contoso/cloud-2027/visio",
        invoiceDescription: "Visio, head office",
      },
    ]);
    // 5 × 24.50 = 122.50 and 5 × 20.15 = 100.75 in each of the 12 periods, the last one from 15 October.
    const rows = await rowsOf(peer, line ?? 0, "2026-11-15");
    expect(rows).toHaveLength(12);
    expect(rows[0]).toEqual(["2026-11-15", "2026-12-14", 5, 122.5, 100.75]);
    expect(rows[11]).toEqual(["2027-10-15", "2027-11-14", 5, 122.5, 100.75]);
  });

  it("units and price that change inside a period", async () => {
    const { target, peer } = await aPair();
    const contract = await observeContract(target, { id: "4711" });
    const live = { contract, line: findLine(contract, "8001") };
    const segments = [{ from: "2026-11-10", quantity: 47, unitPrice: "21.60", unitCost: "18.37" }];
    await target.apply(lineChange("update", "2026-11-10", segments), live, nobody);
    // 42 × 20.60 × 9/30 = 259.56 and 42 × 18.37 × 9/30 = 231.462;
    // 47 × 21.60 × 21/30 = 710.64 and 47 × 18.37 × 21/30 = 604.373; from December 47 × 21.60 and 47 × 18.37.
    expect((await rowsOf(peer, 8001, "2026-11-01")).slice(0, 3)).toEqual([
      ["2026-11-01", "2026-11-09", 42, 259.56, 231.46],
      ["2026-11-10", "2026-11-30", 47, 710.64, 604.37],
      ["2026-12-01", "2026-12-31", 47, 1015.2, 863.39],
    ]);
  });

  it("a later end, an inactive status, a new list price", async () => {
    const { target, peer } = await aPair();
    const moved = [
      { path: "endsOn", before: "2027-06-30", after: "2027-12-31" },
      { path: "status", before: "active", after: "inactive" },
    ];
    await target.apply(aChange({ kind: "contract", action: "update", remoteId: "4711", fields: moved }), {}, nobody);
    const price = [{ path: "unitPrice", before: "19.90", after: "21.35" }];
    await target.apply(aChange({ kind: "service", action: "update", remoteId: "9001", fields: price }), {}, nobody);
    const { item } = await peer.Contracts.get(4711);
    expect(item).toMatchObject({ endDate: "2027-12-31T00:00:00Z", status: 0, contractName: "Cloud" });
    expect((await peer.Services.get(9001)).item).toMatchObject({ unitPrice: 21.35, unitCost: 17 });
    expect((await rowsOf(peer, 8001, "2027-12-01")).map(([start]) => start)).toEqual(["2027-12-01"]);
  });
});

describe("what a third-party client writes, the provider observes", () => {
  it("a company, a service, a contract, a line and its units", async () => {
    const { target, peer, traffic } = await aPair();
    const company = { companyName: "Northwind", companyType: 1, ownerResourceID: 29682885, phone: "+31 20 555 0100" };
    const { itemId: companyID } = await peer.Companies.create(company);
    const service = { id: 0, name: "Power BI Pro", unitPrice: 9.4, unitCost: 7.85, billingCodeID: 300, periodType: 2 };
    const { itemId: serviceID } = await peer.Services.create({ ...service, externalID: "theirs:power-bi" });
    const { itemId: contractID } = await peer.Contracts.create({
      companyID,
      contractName: "Theirs",
      contractNumber: "N-1",
      contractType: 7,
      status: 1,
      startDate: "2026-11-01T00:00:00Z",
      endDate: "2027-10-31T00:00:00Z",
      contractPeriodType: 2,
      timeReportingRequiresStartAndStopTimes: 0,
    });
    const { itemId: lineID } = await peer.ContractServices.create(contractID, {
      contractID,
      serviceID,
      internalDescription: "theirs",
    });
    const change = {
      contractID,
      serviceID,
      effectiveDate: "2026-11-01T00:00:00Z",
      unitChange: 12,
      adjustedUnitPrice: 9.9,
    };
    expect(await peer.ContractServiceAdjustments.create(contractID, change)).toEqual({ itemId: null });
    await peer.Contracts.update({ id: contractID, endDate: "2027-12-31T00:00:00Z" });
    await peer.ContractServices.update(contractID, { id: lineID, invoiceDescription: "Power BI" });

    const observed = await observeContract(target, { marker: "N-1" });
    expect(observed).toMatchObject({
      id: String(contractID),
      name: "Theirs",
      account: String(companyID),
      recurring: true,
      active: true,
      startsOn: "2026-11-01",
      endsOn: "2027-12-31",
      months: 1,
    });
    const line = findLine(observed, String(lineID));
    expect(line).toMatchObject({ service: String(serviceID), marker: "theirs" });
    expect(at(line.segments, "2026-11-22")).toMatchObject({ quantity: 12, unitPrice: "9.90", unitCost: "7.85" });
    expect(await observeService(target, "theirs:power-bi")).toMatchObject([
      { id: String(serviceID), name: "Power BI Pro", unitPrice: "9.40", unitCost: "7.85", months: 1, active: true },
    ]);
    const { accounts } = await target.observe(aScope({ accounts: [String(companyID)] }));
    expect(accounts).toEqual([{ id: String(companyID), name: "Northwind", active: true }]);
    if (!isMissing) expect(checkTraffic(await traffic())).toEqual([]);
  });

  it("units taken away on a line of ours, and the provider's next change counts from there", async () => {
    const { target, peer } = await aPair();
    const change = { contractID: 4711, contractServiceID: 8001, effectiveDate: "2026-11-05T00:00:00Z", unitChange: -4 };
    await peer.ContractServiceAdjustments.create(4711, { ...change, adjustedUnitPrice: 20.6, adjustedUnitCost: 18.37 });
    const contract = await observeContract(target, { id: "4711" });
    const line = findLine(contract, "8001");
    expect(at(line.segments, "2026-11-04")).toMatchObject({ quantity: 42 });
    expect(at(line.segments, "2026-11-05")).toMatchObject({ quantity: 38, unitPrice: "20.60", unitCost: "18.37" });
    expect(line.changedOn).toContain("2026-11-05");
    const segments = [{ from: "2026-11-20", quantity: 40 }];
    await target.apply(lineChange("update", "2026-11-20", segments), { contract, line }, nobody);
    const rows = await rowsOf(peer, 8001, "2026-11-01");
    expect(rows.slice(0, 4).map(([start, , units]) => [start, units])).toEqual([
      ["2026-11-01", 42],
      ["2026-11-05", 38],
      ["2026-11-20", 40],
      ["2026-12-01", 40],
    ]);
  });
});
