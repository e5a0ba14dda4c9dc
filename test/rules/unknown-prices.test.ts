/** A price or a cost that the PSA does not state is not known: never 0, never taken from elsewhere (PR-20, decision 9). */
import { describe, expect, it } from "vitest";
import { heldContract, heldLine, northwindHeld } from "../support/psa/held.ts";
import { aWorkspace, type Stand } from "../support/run.ts";
import { applyAndSettle, blockedOf, changesOf, customerOf, eventsOf, findingsOf } from "../support/said.ts";
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

const lineOf = async (stand: Stand, id: number) => (await stand.lines()).find((line) => line.id === id);

describe("seats at a price that is not stated", () => {
  it("PR-20: are left as they are, and told with what is wanted and its money", async () => {
    const stand = await aWorkspace();
    await stand.forgetAmounts(8001, "2026-11", ["price", "cost"]);
    const before = await stand.dump();
    const planned = await stand.plan({ exitCode: true });
    expect([planned.code, changesOf(planned)]).toEqual([0, []]);
    // 25 × 24.00.
    expect(findingsOf(planned)).toEqual([
      "warning PR-20 Contoso BV: line 8001 states no price and no cost for its 25 units of Microsoft 365 Business Premium from 1 Nov on, where 24.00 EUR a unit is wanted, 600.00 EUR a month; what is billed for them is not known, and left as it is Fix: Enter it in Autotask, or give the API user the right to see it.",
    ]);
    expect(customerOf(planned).findings[0]?.money).toEqual({ amount: "600.00", currency: "EUR" });
    expect((await stand.apply()).code).toBe(0);
    expect(await stand.dump()).toEqual(before);
  });

  it("nothing is told of an amount that is not ours to say", async () => {
    const stand = await aWorkspace({ customers: [contoso({ pricingStrategy: "none" })] });
    await stand.forgetAmounts(8001, "2026-11", ["price", "cost"]);
    expect(findingsOf(await stand.plan())).toEqual([]);
  });

  it("a step that writes one leaves only the days before it to be told", async () => {
    const rest = { from: "2026-11-16", cost: "10.00" };
    const stand = await aWorkspace({
      bills: {
        "G-11": [
          seats(),
          seats({ ...rest, quantity: -25, columns: { ChargeType: "removeQuantity" } }),
          seats({ ...rest, quantity: 27, columns: { ChargeType: "addQuantity" } }),
        ],
      },
    });
    await stand.forgetAmounts(8001, "2026-11", ["price"]);
    const planned = await stand.plan();
    expect(changesOf(planned)).toEqual(["update contoso/m365/premium 2026-11-16 quantity 25→27, unitPrice null→24.00"]);
    expect(findingsOf(planned).join()).toContain(
      "states no price for its 25 units of Microsoft 365 Business Premium 1 to 15 Nov",
    );
  });
});

describe("units that change where the price is the PSA's own", () => {
  /** Ten seats at 24.00, a price of the PSA's; twelve since 15 November. The catalogue says 30.00. */
  const facts: WorkspaceFacts = {
    customers: [contoso({ pricingStrategy: "cost-only" }), northwind({ pricingStrategy: "cost-only" })],
    products: { premium: premium({ retail: { fixed: 30 } }) },
    bills: {
      "G-11": [...added({}), ...added({ customer: NORTHWIND, subscription: "11111111-0000-4000-8000-000000000002" })],
    },
    held: {
      services: [{ id: 9001, name: "Business Premium", price: 30, cost: 20 }],
      contracts: [
        heldContract({ lines: [heldLine({ units: 10 })] }),
        northwindHeld({ lines: [heldLine({ id: 8101, units: 10 })] }),
      ],
    },
  };

  function added(given: object) {
    const rest = { ...given, from: "2026-11-15", cost: "10.67" };
    return [
      seats({ ...given, quantity: 10 }),
      seats({ ...rest, quantity: -10, columns: { ChargeType: "removeQuantity" } }),
      seats({ ...rest, quantity: 12, columns: { ChargeType: "addQuantity" } }),
    ];
  }

  it("PR-20: are blocked where their day states none; where it does, it is sent as it stands", async () => {
    const stand = await aWorkspace(facts);
    await stand.forgetAmounts(8001, "2026-11", ["price"]);
    const before = await lineOf(stand, 8001);
    const planned = await stand.plan();
    expect(changesOf(planned)).toEqual(["update northwind/m365/premium 2026-11-15 quantity 10→12"]);
    expect(blockedOf(planned)).toEqual([
      "UNCLEAR Line 8001 states no price for the 10 units it holds on 15 Nov 2026, which a change of units needs, and under pricingStrategy cost-only none is set. Fix: Enter its price in Autotask, or declare one under prices.",
    ]);
    expect(planned.plan.result).toBe("blocked");
    // What the ten come to is not known: no price stands beside them.
    expect(customerOf(planned).blocked.map(({ quantity, unitPrice }) => [quantity, unitPrice])).toEqual([
      [10, undefined],
    ]);
    // 2 × 24.00, and not 2 × 30.00.
    expect(customerOf(planned, "northwind").changes[0]?.monthly?.price).toBe("48.00");

    const applied = await stand.apply();
    expect([applied.code, eventsOf(applied)]).toEqual([4, ["applied update northwind/m365/premium"]]);
    expect(await stand.holding(8101, "2026-11-15")).toEqual({ units: 12, price: 24, cost: 20 });
    expect(await lineOf(stand, 8001)).toEqual(before);
  });

  it("nor are they written by a plan that was made while it was stated", async () => {
    const stand = await aWorkspace(facts);
    await stand.plan({ out: "p.json" });
    await stand.forgetAmounts(8001, "2026-11", ["price"]);
    const applied = await stand.apply({ file: "p.json" });
    expect([applied.code, eventsOf(applied)]).toEqual([
      5,
      ["failed update contoso/m365/premium", "applied update northwind/m365/premium"],
    ]);
    expect(applied.events[0]).toMatchObject({
      code: "UNCLEAR_PRICE",
      message: expect.stringContaining("line 8001 states no price on 15 Nov 2026"),
    });
    expect(await stand.holding(8001, "2026-11-15")).toEqual({ units: 10, price: 24, cost: 20 });
  });

  it("a price that is declared is written, and an end needs none", async () => {
    const declared = { lines: [{ product: "premium", prices: [{ from: "2026-11-15", amount: 26 }] }] };
    const stand = await aWorkspace({
      ...facts,
      customers: [contoso({ pricingStrategy: "cost-only", ...declared })],
      products: { premium: premium(), visio: visio() },
      held: {
        contracts: [
          heldContract({
            lines: [heldLine({ units: 10 }), heldLine({ id: 8002, service: 9002, units: 3 })],
          }),
        ],
      },
      bills: {
        "G-10": [
          seats({
            product: VISIO,
            subscription: "11111111-0000-4000-8000-000000000009",
            quantity: 3,
            cost: "10.00",
            from: "2026-10-01",
            to: "2026-10-31",
          }),
        ],
        "G-11": added({}),
      },
    });
    await stand.forgetAmounts(8001, "2026-11", ["price"]);
    await stand.forgetAmounts(8002, "2026-11", ["price"]);
    const applied = await applyAndSettle(stand);
    expect([applied.code, eventsOf(applied).toSorted()]).toEqual([
      0,
      ["applied end contoso/m365/visio", "applied update contoso/m365/premium"],
    ]);
    expect(await stand.holding(8001, "2026-11-15")).toEqual({ units: 12, price: 26, cost: 20 });
    expect(await stand.holding(8002, "2026-11-15")).toMatchObject({ units: 0 });
  });

  it("a cost that nobody states is not made up: it stays as it is", async () => {
    const stand = await aWorkspace({
      customers: [contoso({ pricingStrategy: "none" })],
      bills: { "G-11": [seats({ quantity: 27 })] },
      held: { services: [{ id: 9001, name: "Business Premium", price: 30, cost: null }] },
    });
    await stand.forgetAmounts(8001, "2026-11", ["cost"]);
    await applyAndSettle(stand);
    // What was in force goes on.
    expect(await stand.holding(8001, "2026-11-22")).toEqual({ units: 27, price: 24, cost: 20 });
    const [change] =
      (await stand.dump()).lines.find((line) => line.contractServiceID === 8001)?.effects.slice(-1) ?? [];
    expect(change).toMatchObject({ unitChange: 2, unitPrice: 24 });
    expect(change).not.toHaveProperty("unitCost");
  });
});

describe("decision 9: a margin whose cost nobody states is not known", () => {
  const service = { id: 9001, name: "Business Premium", price: 18, cost: null };
  const services = [service];
  /** Microsoft bills 25 seats at 20.00; the PSA holds 15 at 18.00 and names no cost, on the line or in the catalogue. */
  const facts: WorkspaceFacts = {
    program: { pricingStrategy: "none" },
    guardrails: { minMargin: "10%" },
    held: { services, contracts: [heldContract({ lines: [heldLine({ units: 15, price: 18 })] })] },
  };
  const refusal = {
    guardrail: "minMargin",
    limit: "10 %",
    value: "not known",
    customers: ["contoso"],
    message: "the cost of 25 units of Contoso BV is not known, so neither is its margin; 10 % is the least",
  };

  it("so minMargin refuses seats that are added, and nothing is written", async () => {
    const stand = await aWorkspace(facts);
    await stand.forgetAmounts(8001, "2026-11", ["cost"]);
    const before = await stand.dump();
    const planned = await stand.plan();
    expect(changesOf(planned)).toEqual(["update contoso/m365/premium 2026-11-01 quantity 15→25"]);
    expect(planned.plan.tenants[0]?.refusals).toMatchObject([refusal]);
    // 25 × 18.00.
    expect(customerOf(planned).money).toMatchObject({ after: { price: "450.00", cost: "0.00" }, unknownCost: 25 });
    expect(await stand.apply()).toMatchObject({ code: 4, events: [] });
    expect(await stand.dump()).toEqual(before);
  });

  it("and a line that is to be made", async () => {
    const stand = await aWorkspace({ ...facts, held: { services, contracts: [heldContract({ lines: [] })] } });
    const planned = await stand.plan();
    expect(changesOf(planned)).toEqual(["create contoso/m365/premium 2026-11-01 quantity 0→25"]);
    expect(planned.plan.tenants[0]?.refusals).toMatchObject([refusal]);
    expect(await stand.apply()).toMatchObject({ code: 4, events: [] });
    expect(await stand.linesOf(4711)).toEqual([]);
  });

  it("a cost of 0.00 is one, and leaves all of the price", async () => {
    const free = [{ id: 9001, name: "Business Premium", price: 18, cost: 0 }];
    const stand = await aWorkspace({
      ...facts,
      held: { services: free, contracts: [heldContract({ lines: [] })] },
    });
    await applyAndSettle(stand);
    const [line] = await stand.linesOf(4711);
    expect(await stand.holding(Number(line?.id), "2026-11-22")).toEqual({ units: 25, price: 18, cost: 0 });
  });

  it("PR-13: a service without a cost gets the vendor's, from nothing", async () => {
    const stand = await aWorkspace({
      guardrails: { servicePrices: { up: "50%" } },
      held: { services: [{ ...service, price: 24 }] },
    });
    const planned = await stand.plan();
    expect(changesOf(planned)).toEqual(["update services/premium 2026-11-22 unitCost null→20.00"]);
    expect(planned.plan.tenants[0]?.refusals).toMatchObject([
      {
        guardrail: "servicePrices.up",
        value: "from nothing",
        message:
          "in the catalogue the cost of Microsoft 365 Business Premium would go from none to 20.00; 50 % up is allowed",
      },
    ]);
    stand.commit({ "concordat.yaml": "kind: workspace\naudit: { branch: concordat-audit }\n" });
    await stand.plan({ out: "p.json" });
    const applied = await stand.apply({ file: "p.json" });
    expect([applied.code, eventsOf(applied)]).toEqual([0, ["applied update services/premium"]]);
    expect((await stand.services()).find(({ id }) => id === 9001)).toMatchObject({ price: 24, cost: 20 });
    expect(changesOf(await stand.plan())).toEqual([]);
  });
});
