/** Lines that have a history: earlier changes with prices of their own, renewals, conversions, several domains. */
import { describe, expect, it } from "vitest";
import { heldContract, heldLine } from "../support/psa/held.ts";
import { aWorkspace } from "../support/run.ts";
import { applyAndSettle, blockedOf, changesOf, customerOf, eventsOf } from "../support/said.ts";
import {
  contoso,
  NORTHWIND,
  northwind,
  premium,
  seats,
  VISIO,
  visio,
  type WorkspaceFacts,
} from "../support/workspace.ts";

const OTHER = "11111111-0000-4000-8000-000000000002";
const rest = { from: "2026-11-10", cost: "14.00" };
const thirtyFromTheTenth = {
  "G-11": [
    seats(),
    seats({ ...rest, quantity: -25, columns: { ChargeType: "removeQuantity" } }),
    seats({ ...rest, quantity: 30, columns: { ChargeType: "addQuantity" } }),
  ],
};
const priced = (amount: string, from = "2026-11-01") =>
  contoso({ lines: [{ product: "premium", prices: [{ from, amount }] }] });

describe.each([{ laterPrices: "kept" }, { laterPrices: "overwritten" }] as const)("with %j", (switches) => {
  it("a price declared for days on which seats changed later holds on all of them", async () => {
    const stand = await aWorkspace({ bills: thirtyFromTheTenth }, { switches });
    await applyAndSettle(stand);
    stand.change({ bills: thirtyFromTheTenth, customers: [priced("26.00")] });
    const applied = await applyAndSettle(stand);
    expect(applied.events.map(({ kind }) => kind).filter((kind) => !["applied", "skipped"].includes(kind))).toEqual([]);
    expect(applied.code).toBe(0);
    expect(await stand.holding(8001, "2026-11-09")).toEqual({ units: 25, price: 26, cost: 20 });
    // The 10th took its change already, so the price follows on the 11th at the latest.
    expect(await stand.holding(8001, "2026-11-11")).toEqual({ units: 30, price: 26, cost: 20 });
  });

  it("seats added before a day on which somebody changed seats and price by hand", async () => {
    const steps = [{ on: "2026-11-15", units: 27, price: 23, cost: 20 }];
    const stand = await aWorkspace(
      {
        bills: thirtyFromTheTenth,
        held: { contracts: [heldContract({ lines: [heldLine({ steps })] })] },
      },
      { switches },
    );
    const applied = await applyAndSettle(stand);
    expect(applied.code).toBe(0);
    expect(await stand.holding(8001, "2026-11-10")).toEqual({ units: 30, price: 24, cost: 20 });
    expect(await stand.holding(8001, "2026-11-16")).toEqual({ units: 30, price: 24, cost: 20 });
  });
});

it("a declared price that somebody entered in the PSA ahead of its day is left alone, before it and on it", async () => {
  const steps = [{ on: "2026-11-28", price: 26, cost: 20 }];
  const stand = await aWorkspace({
    customers: [priced("26.00", "2026-11-28")],
    held: { contracts: [heldContract({ lines: [heldLine({ steps })] })] },
  });
  expect(changesOf(await stand.plan())).toEqual([]);
  stand.today = "2026-11-28";
  expect(changesOf(await stand.plan())).toEqual([]);
});

describe("over the months", () => {
  /** Posts the month before, moves the clock, and brings the month's invoice. */
  it("three months in a row: each is applied once, the next plan is empty, and every invoice is right", async () => {
    const months = [
      { day: "2026-11-22", id: "G-11", from: "2026-11-01", to: "2026-11-30", quantity: 27 },
      { day: "2026-12-10", id: "G-12", from: "2026-12-01", to: "2026-12-31", quantity: 30 },
      { day: "2027-01-10", id: "G-01", from: "2027-01-01", to: "2027-01-31", quantity: 22 },
    ];
    const bills: Record<string, ReturnType<typeof seats>[]> = {};
    const stand = await aWorkspace({ bills: { "G-00": [seats({ from: "2026-10-01", to: "2026-10-31" })] } });
    for (const { day, id, from, to, quantity } of months) {
      await stand.setClock(day);
      bills[id] = [seats({ from, to, quantity })];
      stand.change({ today: day, bills });
      expect((await applyAndSettle(stand)).code).toBe(0);
      await stand.post(to);
    }
    // 27, 30 and 22 × 24.00.
    expect(await stand.posted("2026-11-01")).toEqual([648, 720, 528]);
  });

  it("decision 4: a line keeps its key when its subscription is renewed at another cost", async () => {
    const other = { subscription: OTHER, quantity: 3 };
    const bills = { "G-11": [seats(), seats({ ...other, cost: "21.50", term: "2026-11-01" })] };
    const stand = await aWorkspace({ bills });
    await applyAndSettle(stand);
    const before = await stand.linesOf(4711);
    expect(before).toHaveLength(2);
    // In December the older subscription is renewed at 22.00; the other stays at 21.50.
    const december = { from: "2026-12-01", to: "2026-12-31" };
    await stand.post("2026-11-30");
    stand.change({
      today: "2026-12-05",
      bills: {
        ...bills,
        "G-12": [
          seats({ ...december, cost: "22.00", term: "2026-12-01" }),
          seats({ ...december, ...other, cost: "21.50", term: "2026-11-01" }),
        ],
      },
    });
    const applied = await applyAndSettle(stand);
    expect(eventsOf(applied).filter((event) => event.includes("contoso"))).toEqual([
      "applied update contoso/m365/premium",
    ]);
    expect(await stand.linesOf(4711)).toHaveLength(2);
    expect(await stand.holding(8001, "2026-12-01")).toEqual({ units: 25, price: 26.4, cost: 22 });
  });

  it("a subscription that goes on as another product ends on the first and starts on the second", async () => {
    const december = { from: "2026-12-01", to: "2026-12-31" };
    const stand = await aWorkspace({
      today: "2026-12-05",
      products: { premium: premium(), visio: visio() },
      bills: {
        "G-11": [seats(), seats({ subscription: OTHER, quantity: 3 })],
        "G-12": [
          seats(december),
          seats({ ...december, subscription: OTHER, product: VISIO, quantity: 3, cost: "10.00" }),
        ],
      },
      held: { contracts: [heldContract({ lines: [heldLine({ units: 28 })] })] },
    });
    await applyAndSettle(stand);
    expect(await stand.holding(8001, "2026-11-30")).toMatchObject({ units: 28 });
    expect(await stand.holding(8001, "2026-12-01")).toMatchObject({ units: 25 });
    const [line] = await stand.linesOf(4711, 9002);
    expect(await stand.holding(Number(line?.id), "2026-12-01")).toEqual({ units: 3, price: 12, cost: 10 });
    expect(await stand.holding(Number(line?.id), "2026-11-30")).toMatchObject({ units: 0 });
  });
});

it("ZC-5: several vendor customers feed one account, and their seats are summed on one line", async () => {
  const stand = await aWorkspace({
    customers: [{ ...contoso(), vendors: [...contoso().vendors, NORTHWIND] }],
    bills: { "G-11": [seats(), seats({ customer: NORTHWIND, subscription: OTHER, quantity: 4 })] },
  });
  expect(changesOf(await stand.plan())).toEqual(["update contoso/m365/premium 2026-11-01 quantity 25→29"]);
});

describe("days on which a contract is not written", () => {
  const later: WorkspaceFacts = { bills: { "G-11": [seats({ quantity: 27 })] } };

  it("ZC-21: not before manageFrom; the plan shows it for that day, and that day's run writes it", async () => {
    const customers = [contoso({ manageFrom: "2026-12-01" })];
    const stand = await aWorkspace({ ...later, customers });
    const planned = await stand.plan({ exitCode: true });
    expect(planned.code).toBe(0);
    expect(customerOf(planned).later).toMatchObject([
      { day: "2026-12-01", fields: [{ path: "quantity", before: 25, after: 27 }] },
    ]);
    expect((await stand.apply()).events).toEqual([]);
    stand.today = "2026-12-01";
    await applyAndSettle(stand);
    expect(await stand.holding(8001, "2026-11-30")).toMatchObject({ units: 25 });
    expect(await stand.holding(8001, "2026-12-01")).toMatchObject({ units: 27 });
  });

  it("not after its end: what the vendor bills from then on is told, and blocks", async () => {
    const contracts = [heldContract({ endsOn: "2026-11-15" })];
    const stand = await aWorkspace({
      bills: {
        "G-11": [
          seats(),
          seats({ from: "2026-11-20", cost: "7.33", quantity: -25, columns: { ChargeType: "removeQuantity" } }),
          seats({ from: "2026-11-20", cost: "7.33", quantity: 30, columns: { ChargeType: "addQuantity" } }),
        ],
      },
      held: { contracts },
    });
    const before = await stand.dump();
    const planned = await stand.plan();
    expect(changesOf(planned)).toEqual([]);
    expect(blockedOf(planned)[0]).toContain("ended on 15 Nov 2026");
    expect((await stand.apply()).code).toBe(4);
    expect(await stand.dump()).toEqual(before);
  });

  it("PR-17: a contract whose billing period is not the vendor's is blocked, not billed at a wrong price", async () => {
    const contracts = [heldContract({ months: 3, postedThrough: undefined })];
    const stand = await aWorkspace({ ...later, held: { contracts } });
    const before = await stand.dump();
    const planned = await stand.plan();
    expect(customerOf(planned).blocked[0]?.reason.text).toMatch(/Billed every (1 )?month by Microsoft/);
    expect((await stand.apply()).code).toBe(4);
    expect(await stand.dump()).toEqual(before);
  });
});

it("one customer that cannot be planned does not stop another", async () => {
  const stand = await aWorkspace({
    customers: [contoso({ renew: { within: "30 days", by: "1 year" } }), northwind({ adopt: 4711 })],
    bills: { "G-11": [seats(), seats({ customer: NORTHWIND, subscription: OTHER, quantity: 27 })] },
    held: { contracts: [heldContract({ account: 29683977 })] },
  });
  // Both files adopt 4711: that is an error of the files, so nothing is planned at all.
  expect((await stand.plan()).code).toBe(3);
});
