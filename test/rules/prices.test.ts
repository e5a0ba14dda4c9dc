/** Prices and costs: which are written (PR-20), where they come from (decision 8), and what selling below cost does. */
import { describe, expect, it } from "vitest";
import { heldContract, heldLine, northwindHeld } from "../support/psa/held.ts";
import { aWorkspace } from "../support/run.ts";
import { applyAndSettle, blockedOf, changesOf, customerOf, eventsOf, findingsOf } from "../support/said.ts";
import { contoso, NORTHWIND, northwind, premium, seats, VISIO, visio } from "../support/workspace.ts";

const OTHER = "11111111-0000-4000-8000-000000000002";

describe("PR-20: what each strategy writes when a line is made and when it is updated", () => {
  // Microsoft bills at 20.00, sold at 24.00. The service stands at 31.00 / 17.00. Contoso's line holds 25 at 30.00 / 18.00
  // and goes to 27; Northwind's line is made with 10.
  it.each([
    ["cost-and-retail", { units: 27, price: 24, cost: 20 }, { units: 10, price: 24, cost: 20 }],
    ["cost-only", { units: 27, price: 30, cost: 20 }, { units: 10, price: 31, cost: 20 }],
    ["none", { units: 27, price: 30, cost: 18 }, { units: 10, price: 31, cost: 17 }],
    ["none-on-update", { units: 27, price: 30, cost: 18 }, { units: 10, price: 24, cost: 20 }],
  ])("PR-20 %s", async (pricingStrategy, updated, made) => {
    const stand = await aWorkspace({
      program: { pricingStrategy },
      customers: [contoso(), northwind()],
      bills: { "G-11": [seats({ quantity: 27 }), seats({ customer: NORTHWIND, subscription: OTHER, quantity: 10 })] },
      held: {
        services: [{ id: 9001, name: "Business Premium", price: 31, cost: 17 }],
        contracts: [heldContract({ lines: [heldLine({ price: 30, cost: 18 })] }), northwindHeld({ lines: [] })],
      },
    });
    expect((await applyAndSettle(stand)).code).toBe(0);
    expect(await stand.holding(8001, "2026-11-01")).toEqual(updated);
    const [line] = await stand.linesOf(5120);
    expect(await stand.holding(Number(line?.id), "2026-11-01")).toEqual(made);
  });

  it("PR-20: a contract's strategy goes before its program's", async () => {
    const stand = await aWorkspace({
      customers: [contoso({ pricingStrategy: "none" })],
      held: { contracts: [heldContract({ lines: [heldLine({ price: 30, cost: 18 })] })] },
    });
    expect(changesOf(await stand.plan())).toEqual([]);
  });

  it("ZC-26: where no prices are synced, a new price at the vendor changes nothing but the units", async () => {
    const stand = await aWorkspace({
      program: { pricingStrategy: "none" },
      bills: { "G-11": [seats({ quantity: 26, cost: "21.00" })] },
    });
    expect(changesOf(await stand.plan())).toEqual(["update contoso/m365/premium 2026-11-01 quantity 25→26"]);
    await applyAndSettle(stand);
    expect(await stand.holding(8001, "2026-11-01")).toEqual({ units: 26, price: 24, cost: 20 });
  });

  it("a new cost at the vendor is written from its own day, and the price with it", async () => {
    const december = { from: "2026-12-01", to: "2026-12-31", cost: "21.00" };
    const stand = await aWorkspace({ today: "2026-12-05", bills: { "G-11": [seats()], "G-12": [seats(december)] } });
    await applyAndSettle(stand);
    expect(await stand.holding(8001, "2026-11-30")).toEqual({ units: 25, price: 24, cost: 20 });
    // 21.00 plus 20 %.
    expect(await stand.holding(8001, "2026-12-01")).toEqual({ units: 25, price: 25.2, cost: 21 });
  });
});

describe("decision 7: a declared price always wins", () => {
  it.each(["cost-and-retail", "cost-only", "none", "none-on-update"])("under %s it is written", async (strategy) => {
    const prices = [{ from: "2026-11-01", amount: "26.00" }];
    const stand = await aWorkspace({
      program: { pricingStrategy: strategy },
      customers: [contoso({ lines: [{ product: "premium", prices }] })],
    });
    expect(eventsOf(await applyAndSettle(stand))).toEqual(["applied update contoso/m365/premium"]);
    expect(await stand.holding(8001, "2026-11-01")).toEqual({ units: 25, price: 26, cost: 20 });
  });

  it("one for a later day waits for it, and holds from it", async () => {
    const prices = [
      { from: "2026-11-01", amount: "24.00" },
      { from: "2026-12-01", amount: "26.50" },
    ];
    const stand = await aWorkspace({ customers: [contoso({ lines: [{ product: "premium", prices }] })] });
    const planned = await stand.plan({ exitCode: true });
    expect(planned.code).toBe(0);
    expect(customerOf(planned).later).toMatchObject([
      { day: "2026-12-01", fields: [{ path: "unitPrice", before: "24.00", after: "26.50" }] },
    ]);
    stand.today = "2026-12-01";
    await applyAndSettle(stand);
    expect(await stand.holding(8001, "2026-11-30")).toMatchObject({ price: 24 });
    expect(await stand.holding(8001, "2026-12-01")).toEqual({ units: 25, price: 26.5, cost: 20 });
  });

  it("a line made under cost-only without a declared price keeps the service's own", async () => {
    const stand = await aWorkspace({
      program: { pricingStrategy: "cost-only" },
      held: { contracts: [heldContract({ lines: [] })] },
    });
    await applyAndSettle(stand);
    const [line] = await stand.linesOf(4711);
    expect(await stand.holding(Number(line?.id), "2026-11-01")).toEqual({ units: 25, price: 24, cost: 20 });
  });
});

describe("decision 8: where retail comes from", () => {
  it("the price sheet, a fixed price, a markup on cost, a discount on retail, each rounded as declared", async () => {
    const rules: Readonly<Record<string, unknown>> = {
      sheet: undefined,
      fixed: { fixed: "23.10" },
      markup: { markup: "18.3%" },
      rounded: { markup: "18.3%", round: "0.05" },
      discount: { discount: "10%" },
    };
    const names = Object.keys(rules);
    const idOf = (name: string) => `CFQ7TTC0AAA${names.indexOf(name)}:0001`;
    const vendorOf = (name: string) => ({ program: "microsoft-csp", ids: [idOf(name)] });
    const stand = await aWorkspace({
      products: Object.fromEntries(
        names.map((name) => [
          name,
          premium({ title: name, vendor: vendorOf(name), service: undefined, retail: rules[name] }),
        ]),
      ),
      sheet: names.map((name) => ({ product: idOf(name), retail: "22.45" })),
      bills: {
        "G-11": names.map((name, index) =>
          seats({ product: idOf(name), title: name, quantity: 2, subscription: `${OTHER.slice(0, -1)}${index + 3}` }),
        ),
      },
      held: { contracts: [heldContract({ lines: [] })] },
    });
    await applyAndSettle(stand);
    const [services, lines] = [await stand.services(), await stand.lines()];
    const priceOf = async (name: string) => {
      const service = services.find((row) => row.name === `PC_${idOf(name)}`);
      const line = lines.find((row) => row.service === service?.id);
      return (await stand.holding(Number(line?.id), "2026-11-01")).price;
    };
    expect(await priceOf("sheet")).toBe(22.45);
    expect(await priceOf("fixed")).toBe(23.1);
    expect(await priceOf("markup")).toBe(23.66); // 20.00 × 1.183
    expect(await priceOf("rounded")).toBe(23.65); // to the nearest 0.05
    expect(await priceOf("discount")).toBe(20.21); // 22.45 × 0.9 = 20.205, half up
  });

  it("no source of a price blocks the line; it is never 0, and the line stays as it is", async () => {
    const stand = await aWorkspace({
      products: { premium: premium({ retail: undefined }) },
      bills: { "G-11": [seats({ quantity: 27 })] },
    });
    const before = await stand.dump();
    const planned = await stand.plan();
    expect(changesOf(planned).filter((change) => change.includes("contoso"))).toEqual([]);
    expect(blockedOf(planned)[0]).toMatch(/^decision 8 No source of a price: .*CFQ7TTC0LCHC:0002/);
    expect((await stand.apply()).code).toBe(4);
    expect(await stand.dump()).toEqual(before);
  });

  it("nor is a service made without one", async () => {
    const stand = await aWorkspace({
      products: { premium: premium(), visio: visio({ retail: undefined, service: undefined }) },
      bills: { "G-11": [seats(), seats({ product: VISIO, subscription: OTHER, quantity: 5, cost: "10.00" })] },
    });
    const before = await stand.dump();
    const planned = await stand.plan();
    expect([...findingsOf(planned), ...blockedOf(planned)].join()).toContain("decision 8");
    expect((await stand.apply()).code).toBe(4);
    expect(await stand.dump()).toEqual(before);
  });
});

describe("decision 9: selling below cost", () => {
  const loss = { products: { premium: premium({ retail: { fixed: "19.00" } }) } };

  it("is a warning with its amount, and is written", async () => {
    const stand = await aWorkspace(loss);
    const planned = await stand.plan();
    const [finding] = customerOf(planned).findings;
    // 25 × (19.00 − 20.00).
    expect(finding).toMatchObject({
      severity: "warning",
      rule: "decision 9",
      money: { amount: "-25.00", currency: "EUR" },
    });
    expect((await applyAndSettle(stand)).code).toBe(0);
    expect(await stand.holding(8001, "2026-11-01")).toMatchObject({ price: 19 });
  });

  it("is refused under guardrails.minMargin, and nothing is written", async () => {
    // (19.00 − 20.00) ÷ 19.00 is −5.26 %.
    const stand = await aWorkspace({ ...loss, guardrails: { minMargin: "10%" } });
    const planned = await stand.plan();
    expect(customerOf(planned).status).toBe("refused");
    expect(planned.plan.tenants[0]?.refusals).toMatchObject([
      { guardrail: "minMargin", limit: "10 %", value: "-5.26 %", customers: ["contoso"] },
      {
        guardrail: "minMargin",
        limit: "10 %",
        value: "-5.26 %",
        customers: [],
        changes: [{ record: "services/premium" }],
      },
    ]);
    const applied = await stand.apply();
    expect(applied.code).toBe(4);
    expect(eventsOf(applied)).toEqual([]);
    expect(await stand.holding(8001, "2026-11-01")).toMatchObject({ price: 24 });
  });
});
