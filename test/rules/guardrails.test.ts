/** Guardrails (decision 22), holds, and how one customer's trouble leaves the others alone. */
import { describe, expect, it } from "vitest";
import { expected } from "../support/differences.ts";
import { heldContract, heldLine, heldVisio, northwindHeld } from "../support/psa/held.ts";
import { aWorkspace, type Stand } from "../support/run.ts";
import { applyAndSettle, changesOf, customerOf, eventsOf } from "../support/said.ts";
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
/** Contoso and Northwind hold 25 each; Microsoft bills them so many. */
const two = (own: number, other: number, more: WorkspaceFacts = {}): WorkspaceFacts => ({
  customers: [contoso(), northwind()],
  bills: {
    "G-11": [seats({ quantity: own }), seats({ customer: NORTHWIND, subscription: OTHER, quantity: other })],
  },
  held: { contracts: [heldContract(), northwindHeld()] },
  program: { decreases: "now" },
  ...more,
});

async function unitsOf(stand: Stand): Promise<readonly number[]> {
  return [(await stand.holding(8001, "2026-11-22")).units, (await stand.holding(8101, "2026-11-22")).units];
}

describe("decision 22: guardrails", () => {
  it("unitsDown refuses the customer concerned; the others are applied; apply exits 4", async () => {
    // Contoso would lose 10 of 25 (40 %).
    const stand = await aWorkspace(two(15, 27, { guardrails: { unitsDown: "20%" } }));
    const planned = await stand.plan();
    expect(customerOf(planned).status).toBe("refused");
    expect(planned.plan.tenants[0]?.refusals).toMatchObject([
      { guardrail: "unitsDown", limit: "20 %", value: "40.00 %", customers: ["contoso"] },
    ]);
    const applied = await stand.apply();
    expect(applied.code).toBe(4);
    expect(eventsOf(applied)).toEqual(["applied update northwind/m365/premium"]);
    expect(await unitsOf(stand)).toEqual([25, 27]);
  });

  it("unitsDown at the limit is allowed", async () => {
    // 5 of 25 is 20 %.
    const stand = await aWorkspace(two(20, 25, { guardrails: { unitsDown: "20%" } }));
    expect((await applyAndSettle(stand)).code).toBe(0);
    expect(await unitsOf(stand)).toEqual([20, 25]);
  });

  it("monthlyMoney counts the whole tenant, each way for itself", async () => {
    // Contoso +2 × 24.00, Northwind +1 × 24.00: 72.00 in all.
    const stand = await aWorkspace(two(27, 26, { guardrails: { monthlyMoney: { up: "71.99" } } }));
    const planned = await stand.plan();
    expect(planned.plan.tenants[0]?.refusals).toMatchObject([
      { guardrail: "monthlyMoney.up", value: "72.00 EUR", customers: ["contoso", "northwind"] },
    ]);
    expect((await stand.apply()).code).toBe(4);
    expect(await unitsOf(stand)).toEqual([25, 25]);
    stand.change(two(27, 26, { guardrails: { monthlyMoney: { up: "72.00", down: "10" } } }));
    expect((await applyAndSettle(stand)).code).toBe(0);
  });

  it("monthlyMoney.down is not set off against what others pay more", async () => {
    const stand = await aWorkspace(two(27, 24, { guardrails: { monthlyMoney: { down: "23.99" } } }));
    const planned = await stand.plan();
    expect(planned.plan.tenants[0]?.refusals).toMatchObject([{ guardrail: "monthlyMoney.down", value: "24.00 EUR" }]);
    expect((await stand.apply()).code).toBe(4);
  });

  it.each([
    // Contoso's units, Northwind's, and Northwind's contract, on which nothing is billed any more (ZC-17).
    ["changes", { changes: 1 }, "3"],
    ["ends", { ends: 0 }, "1"],
  ])("%s", async (guardrail, guardrails, usual) => {
    const value = guardrail === "ends" ? expected(guardrail, usual) : usual;
    const october = { from: "2026-10-01", to: "2026-10-31" };
    const gone = seats({ customer: NORTHWIND, subscription: OTHER, ...october });
    const stand = await aWorkspace(
      two(27, 0, { guardrails, bills: { "G-10": [seats(october), gone], "G-11": [seats({ quantity: 27 })] } }),
    );
    const planned = await stand.plan();
    expect(planned.plan.tenants[0]?.refusals).toMatchObject([{ guardrail, value }]);
    const applied = await stand.apply();
    expect(applied.code).toBe(4);
    expect(await unitsOf(stand)).toEqual([25, 25]);
  });

  it("shareOfLines is judged from 20 managed lines up", async () => {
    const facts = (lines: number): WorkspaceFacts => {
      const numbers = Array.from({ length: lines }, (_, index) => index);
      const idOf = (number: number) => `CFQ7TTC0B${String(number).padStart(3, "0")}:0001`;
      return {
        guardrails: { shareOfLines: "4%" },
        products: Object.fromEntries(
          numbers.map((number) => [
            `p${number}`,
            premium({
              title: `Product ${number}`,
              vendor: { program: "microsoft-csp", ids: [idOf(number)] },
              service: { psa: 9100 + number },
            }),
          ]),
        ),
        bills: {
          "G-11": numbers.map((number) =>
            seats({
              product: idOf(number),
              quantity: number === 0 ? 27 : 25,
              subscription: `22222222-0000-4000-8000-${String(number).padStart(12, "0")}`,
            }),
          ),
        },
        held: {
          services: numbers.map((number) => ({ id: 9100 + number, name: `S${number}`, price: 24, cost: 20 })),
          contracts: [
            heldContract({
              lines: numbers.map((number) => heldLine({ id: 8100 + number, service: 9100 + number })),
            }),
          ],
        },
      };
    };
    // One of 19 lines is 5.26 %, one of 20 is 5 %: both above 4 %.
    const few = await (await aWorkspace(facts(19))).plan();
    expect(few.plan.tenants[0]?.refusals).toEqual([]);
    const many = await (await aWorkspace(facts(20))).plan();
    expect(many.plan.tenants[0]?.refusals).toMatchObject([{ guardrail: "shareOfLines", value: "5.00 %" }]);
  });

  it("what has no limit is not refused", async () => {
    const stand = await aWorkspace(two(1, 200));
    expect((await applyAndSettle(stand)).code).toBe(0);
    expect(await unitsOf(stand)).toEqual([1, 200]);
  });
});

describe("a hold", () => {
  it("shows the changes and waits until after its last day; it does not break the law", async () => {
    const stand = await aWorkspace({
      customers: [contoso({}, { hold: { until: "2026-11-25", reason: "dispute on October" } })],
      bills: { "G-11": [seats({ quantity: 27 })] },
    });
    const planned = await stand.plan({ exitCode: true });
    expect(planned.code).toBe(0);
    expect(customerOf(planned).status).toBe("held");
    expect(changesOf(planned)).toEqual(["update contoso/m365/premium 2026-11-01 quantity 25→27"]);
    expect(await stand.apply()).toMatchObject({ code: 0, events: [] });
    stand.today = "2026-11-25";
    expect((await stand.apply()).events).toEqual([]);
    stand.today = "2026-11-26";
    expect(eventsOf(await applyAndSettle(stand))).toEqual(["applied update contoso/m365/premium"]);
  });
});

describe("decision 22: the catalogue and limits of one customer", () => {
  const dear = (guardrails: WorkspaceFacts["guardrails"]): WorkspaceFacts => ({
    // Service 9001 goes from 24.00 to 30.00: 25 %. The line's own price stays: it is declared.
    customers: [contoso({ lines: [{ product: "premium", prices: [{ from: "2026-07-01", amount: "24.00" }] }] })],
    products: { premium: premium({ retail: { markup: "50%" } }) },
    bills: { "G-11": [seats({ quantity: 27 })] },
    ...(guardrails === undefined ? {} : { guardrails }),
  });
  const priceOf = async (stand: Stand) => (await stand.services()).find(({ id }) => id === 9001)?.price;

  it("servicePrices refuses the service's change, and the customers go on; apply exits 4", async () => {
    const stand = await aWorkspace(dear({ servicePrices: { up: "24%" } }));
    const planned = await stand.plan();
    expect(planned.plan.tenants[0]?.refusals).toMatchObject([
      {
        guardrail: "servicePrices.up",
        limit: "24 %",
        value: "25.00 %",
        customers: [],
        message:
          "in the catalogue the price of Microsoft 365 Business Premium would go from 24.00 to 30.00; 24 % up is allowed",
        changes: [{ record: "services/premium" }],
      },
    ]);
    expect(planned.plan.result).toBe("blocked");
    const applied = await stand.apply();
    expect(applied.code).toBe(4);
    expect(eventsOf(applied)).toEqual(["applied update contoso/m365/premium"]);
    expect(await priceOf(stand)).toBe(24);
    const allowed = await aWorkspace(dear({ servicePrices: { up: "25%" } }));
    expect((await applyAndSettle(allowed)).code).toBe(0);
    expect(await priceOf(allowed)).toBe(30);
  });

  it("changes counts the catalogue's as well", async () => {
    const stand = await aWorkspace(dear({ changes: 1 }));
    expect((await stand.plan()).plan.tenants[0]?.refusals).toMatchObject([
      {
        guardrail: "changes",
        value: "2",
        changes: [{ record: "services/premium" }, { record: "contoso/m365/premium" }],
      },
    ]);
    expect(await stand.apply()).toMatchObject({ code: 4, events: [] });
    expect(await priceOf(stand)).toBe(24);
  });

  it("decision 9: minMargin sees the price that the catalogue is to hold", async () => {
    // 20.00 at cost and 21.00 to the customer leave 4.76 %.
    const stand = await aWorkspace({
      ...dear({ minMargin: "5%" }),
      products: { premium: premium({ retail: { markup: "5%" } }) },
      bills: { "G-11": [seats()] },
    });
    expect((await stand.plan()).plan.tenants[0]?.refusals).toMatchObject([
      { guardrail: "minMargin", value: "4.76 %", customers: [], changes: [{ record: "services/premium" }] },
    ]);
    expect(await stand.apply()).toMatchObject({ code: 4, events: [] });
  });

  it("a limit in the customer's file stands in place of the tenant's, for that customer", async () => {
    // Both lose 10 of 25 (40 %); Northwind may lose 40 %.
    const facts = two(15, 15, { guardrails: { unitsDown: "20%" } });
    const stand = await aWorkspace({
      ...facts,
      customers: [contoso(), northwind({}, { guardrails: { unitsDown: "40%" } })],
    });
    const planned = await stand.plan();
    expect(planned.plan.tenants[0]?.refusals).toMatchObject([{ guardrail: "unitsDown", customers: ["contoso"] }]);
    expect(eventsOf(await stand.apply())).toEqual(["applied update northwind/m365/premium"]);
    expect(await unitsOf(stand)).toEqual([25, 15]);
  });

  it("onceMoney judges what changes add to open days before this period", async () => {
    // Nothing is posted; 27 seats from 1 October on: 2 × 24.00 for October, once, beside 48.00 a month.
    const facts = (up: string): WorkspaceFacts => ({
      bills: {
        "G-10": [seats({ quantity: 27, from: "2026-10-01", to: "2026-10-31" })],
        "G-11": [seats({ quantity: 27 })],
      },
      customers: [contoso({ manageFrom: "2026-10-01" })],
      held: { contracts: [heldContract({ postedThrough: "2026-09-30" })] },
      guardrails: { onceMoney: { up } },
    });
    const stand = await aWorkspace(facts("47.99"));
    expect((await stand.plan()).plan.tenants[0]?.refusals).toMatchObject([
      { guardrail: "onceMoney.up", value: "48.00 EUR", customers: ["contoso"], largest: [{ price: "48.00" }] },
    ]);
    expect(await stand.apply()).toMatchObject({ code: 4, events: [] });
    expect((await applyAndSettle(await aWorkspace(facts("48.00")))).code).toBe(0);
  });

  it("onceMoney does not set one line of a customer against another", async () => {
    // October: Premium 25 → 24 is −24.00, Visio 5 → 7 is +24.00.
    const october = { from: "2026-10-01", to: "2026-10-31" };
    const visios = { product: VISIO, subscription: OTHER, quantity: 7, cost: "10.00" };
    const stand = await aWorkspace({
      products: { premium: premium(), visio: visio() },
      bills: {
        "G-10": [seats({ quantity: 24, ...october }), seats({ ...visios, ...october })],
        "G-11": [seats({ quantity: 24 }), seats(visios)],
      },
      program: { decreases: "now" },
      customers: [contoso({ manageFrom: "2026-10-01" })],
      held: {
        contracts: [
          heldContract({
            postedThrough: "2026-09-30",
            lines: [heldLine(), heldVisio()],
          }),
        ],
      },
      guardrails: { onceMoney: { up: "23.99", down: "24.00" } },
    });
    expect((await stand.plan()).plan.tenants[0]?.refusals).toMatchObject([
      { guardrail: "onceMoney.up", value: "24.00 EUR", changes: [{ record: "contoso/m365/visio" }] },
    ]);
  });
});

describe("decision 22: a contract that is to end takes its money along", () => {
  const ending = (given: WorkspaceFacts = {}): WorkspaceFacts => ({
    customers: [contoso({ endsOn: "2026-12-31" })],
    guardrails: { monthlyMoney: { down: 100 } },
    ...given,
  });

  it("what a month is no longer billed counts as a fall", async () => {
    const stand = await aWorkspace(ending());
    const planned = await stand.plan();
    // 25 × 24.00.
    expect(planned.plan.tenants[0]?.refusals).toMatchObject([
      { guardrail: "monthlyMoney.down", value: "600.00 EUR", customers: ["contoso"] },
    ]);
    expect((await stand.apply()).code).toBe(4);
    expect((await stand.contracts())[0]?.endsOn).toBe("2027-06-30");
  });

  it("what is not known of it cannot be within the limit, and the plan says so", async () => {
    const stand = await aWorkspace(ending());
    await stand.forgetAmounts(8001, "2026-11", ["price"]);
    const before = await stand.dump();
    const planned = await stand.plan();
    expect(changesOf(planned)).toEqual(["update contoso/m365 2026-11-22 endsOn 2027-06-30→2026-12-31"]);
    expect(customerOf(planned).changes[0]).toMatchObject({ unknownPrice: 25 });
    expect(planned.plan.tenants[0]?.refusals).toMatchObject([
      {
        guardrail: "monthlyMoney",
        value: "not known",
        message: "the money of 1 change of Contoso BV is not known, so it cannot be within the limit",
      },
    ]);
    expect((await stand.read()).out).toContain("not known");
    expect((await stand.plan({ out: "p.json" })).code).toBe(0);
    expect((await stand.apply({ file: "p.json" })).err).not.toContain("PLAN_EDITED");
    expect((await stand.apply()).code).toBe(4);
    expect(await stand.dump()).toEqual(before);
  });
});
