/** Usage (Azure): an amount for each contract period, never billed twice (PR-5, decision 6). */
import { describe, expect, it } from "vitest";
import { aWorkspace, type Stand } from "../support/run.ts";
import { applyAndSettle, changesOf, customerOf, eventsOf, findingsOf } from "../support/said.ts";
import {
  azure,
  contoso,
  premium,
  seats,
  seedContract,
  seedLine,
  TENANT_FILE,
  usage,
  type WorkspaceFacts,
} from "../support/workspace.ts";

const november = { from: "2026-11-01", to: "2026-11-30" };
/** October's usage of 100.00, on an invoice of early November; October is posted. Sold at cost plus 20 %. */
const facts: WorkspaceFacts = {
  program: { azure: true },
  products: { azure: azure() },
  bills: { "G-10": [usage("100.00")] },
  autotask: { contracts: [seedContract({ services: [] })] },
};

async function azureLine(stand: Stand): Promise<number> {
  const [line, ...more] = await stand.linesOf(4711, 9003);
  if (line === undefined || more.length > 0) throw new Error(`${more.length + 1} Azure lines`);
  return Number(line.id);
}

/** What Autotask's rows come to between two days, price and cost. */
async function billed(stand: Stand, from: string, to: string): Promise<readonly number[]> {
  const id = await azureLine(stand);
  const rows = ((await stand.dump()).ContractServiceUnits ?? []).filter(
    (row) => row.contractServiceID === id && String(row.startDate) >= from && String(row.endDate).slice(0, 10) <= to,
  );
  const sum = (field: string) => Math.round(rows.reduce((total, row) => total + Number(row[field]), 0) * 100) / 100;
  return [sum("price"), sum("cost")];
}

/** The next month: November is posted, today is 8 December, and November's usage of 80.00 has come. */
async function nextMonth(stand: Stand): Promise<void> {
  await stand.control("clock", { day: "2026-12-08" });
  await stand.control("autotask/approve-and-post", { through: "2026-11-30" });
  stand.change({ ...facts, today: "2026-12-08", bills: { ...facts.bills, "G-11": [usage("80.00", november)] } });
}

describe("usage is billed in the period that holds its last day, or the first open one", () => {
  it("PR-5: quantity 1 at the month's total, and 0 in the next period until its statement comes", async () => {
    const stand = await aWorkspace(facts);
    await applyAndSettle(stand);
    const id = await azureLine(stand);
    // 100.00 plus 20 %. October is posted, so November bills it.
    expect(await stand.holding(id, "2026-11-01")).toEqual({ units: 1, price: 120, cost: 100 });
    expect(await stand.holding(id, "2026-12-01")).toEqual({ units: 1, price: 0, cost: 0 });
    expect(await billed(stand, "2026-11-01", "2026-11-30")).toEqual([120, 100]);
    expect(await billed(stand, "2026-12-01", "2027-06-30")).toEqual([0, 0]);
  });

  it("the amounts of one invoice are added up before the markup", async () => {
    const bills = { "G-10": [usage("10.01"), usage("20.02", { columns: { MeterDescription: "Storage" } })] };
    const stand = await aWorkspace({ ...facts, bills });
    await applyAndSettle(stand);
    // 30.03 × 1.2 = 36.036.
    expect(await billed(stand, "2026-11-01", "2026-11-30")).toEqual([36.04, 30.03]);
  });

  it("the next statement is billed once, in the next period, and the one before it is not billed again", async () => {
    const stand = await aWorkspace(facts);
    await applyAndSettle(stand);
    await nextMonth(stand);
    await applyAndSettle(stand);
    expect(await billed(stand, "2026-11-01", "2026-11-30")).toEqual([120, 100]);
    // 80.00 plus 20 %.
    expect(await billed(stand, "2026-12-01", "2026-12-31")).toEqual([96, 80]);
    expect(await billed(stand, "2027-01-01", "2027-06-30")).toEqual([0, 0]);
  });

  it("decision 4: its period does not move: after it was posted, nothing is left to do", async () => {
    const stand = await aWorkspace(facts);
    await applyAndSettle(stand);
    await stand.control("clock", { day: "2026-12-08" });
    await stand.control("autotask/approve-and-post", { through: "2026-11-30" });
    stand.today = "2026-12-08";
    expect(changesOf(await stand.plan())).toEqual([]);
  });

  it("an invoice that is corrected before its period is posted comes to the new amount", async () => {
    const stand = await aWorkspace(facts);
    await applyAndSettle(stand);
    stand.change({ ...facts, bills: { "G-10": [usage("110.00")] } });
    await applyAndSettle(stand);
    // 110.00 plus 20 %.
    expect(await billed(stand, "2026-11-01", "2026-11-30")).toEqual([132, 110]);
    expect(await billed(stand, "2026-12-01", "2027-06-30")).toEqual([0, 0]);
  });

  it("periods follow the contract's own start, not the calendar", async () => {
    const fifteenth = { services: [], startDate: "2026-07-15", endDate: "2027-07-14", postedThrough: "2026-11-14" };
    // A line that is posted up to 14 November tells that the period with 31 October is closed.
    const services = [seedLine({ id: 8003, serviceID: 9001, units: 1 })];
    const contracts = [seedContract({ ...fifteenth, services })];
    const stand = await aWorkspace({
      ...facts,
      customers: [contoso({ manageFrom: "2026-07-15" })],
      autotask: { contracts },
    });
    await applyAndSettle(stand);
    const id = await azureLine(stand);
    expect(await stand.holding(id, "2026-11-14")).toMatchObject({ units: 0 });
    expect(await stand.holding(id, "2026-11-15")).toEqual({ units: 1, price: 120, cost: 100 });
    expect(await stand.holding(id, "2026-12-15")).toEqual({ units: 1, price: 0, cost: 0 });
    expect(await billed(stand, "2026-11-15", "2026-12-14")).toEqual([120, 100]);
  });

  it("a run later in the same period changes nothing", async () => {
    const stand = await aWorkspace(facts);
    await applyAndSettle(stand);
    stand.today = "2026-11-29";
    expect(changesOf(await stand.plan())).toEqual([]);
    expect(eventsOf(await stand.apply())).toEqual([]);
  });
});

describe("where usage cannot be priced as it should", () => {
  it("without a retail rule it is sold at cost, with a warning", async () => {
    const stand = await aWorkspace({ ...facts, products: { azure: azure({ retail: undefined }) } });
    const planned = await stand.plan();
    expect(findingsOf(planned).join()).toContain("warning decision 6 Azure is sold at cost");
    await applyAndSettle(stand);
    expect(await billed(stand, "2026-11-01", "2026-11-30")).toEqual([100, 100]);
  });

  it("PR-5: with azure off it is told with its amount and not billed", async () => {
    const stand = await aWorkspace({ ...facts, program: {} });
    const planned = await stand.plan({ exitCode: true });
    expect(changesOf(planned)).toEqual([]);
    expect(customerOf(planned).findings).toMatchObject([
      { severity: "warning", rule: "PR-5", money: { amount: "100.00", currency: "EUR" } },
    ]);
  });

  it.each(["none", "none-on-update"])("decision 6: pricingStrategy %s with azure on is refused", async (strategy) => {
    const stand = await aWorkspace({ ...facts, program: { azure: true, pricingStrategy: strategy } });
    const ended = await stand.read();
    expect(ended.code).toBe(3);
    expect(ended.out).toContain("decision 6");
    expect(ended.out).toContain(stand.place(TENANT_FILE, "pricingStrategy"));
  });

  it("decision 6: cost-only does not keep its price back: usage is exempt from strategies", async () => {
    const stand = await aWorkspace({ ...facts, program: { azure: true, pricingStrategy: "cost-only" } });
    await applyAndSettle(stand);
    expect(await billed(stand, "2026-11-01", "2026-11-30")).toEqual([120, 100]);
  });

  it("seats and usage stand side by side", async () => {
    const stand = await aWorkspace({
      ...facts,
      products: { azure: azure(), premium: premium() },
      bills: { "G-10": [usage("100.00")], "G-11": [seats({ quantity: 27 })] },
      autotask: {},
    });
    await applyAndSettle(stand);
    expect(await stand.holding(8001, "2026-11-01")).toEqual({ units: 27, price: 24, cost: 20 });
    expect(await billed(stand, "2026-11-01", "2026-11-30")).toEqual([120, 100]);
  });
});

it("a contract that ends before the next period is not set ahead beyond its end", async () => {
  const ending = seedContract({ services: [], endDate: "2026-11-30" });
  const stand = await aWorkspace({ ...facts, customers: [contoso()], autotask: { contracts: [ending] } });
  expect((await applyAndSettle(stand)).code).toBe(0);
  expect(await billed(stand, "2026-11-01", "2026-11-30")).toEqual([120, 100]);
});
