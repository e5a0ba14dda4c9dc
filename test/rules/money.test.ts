/** Money that cannot stand on a line: posted days (decision 2), manual steps (25), credits, one-offs and totals (10). */
import { describe, expect, it } from "vitest";
import { aWorkspace, type Stand } from "../support/run.ts";
import { applyAndSettle, changesOf, customerOf, eventsOf, findingsOf } from "../support/said.ts";
import { contoso, seats, TENANT_FILE, type WorkspaceFacts } from "../support/workspace.ts";

/** 5 seats more from 28 October, when Autotask still held 25; October is posted since. */
const late: WorkspaceFacts = {
  customers: [contoso({ manageFrom: "2026-07-01" })],
  bills: {
    "G-10": [
      seats({ from: "2026-10-01", to: "2026-10-31" }),
      // × 4/31: 20.00 × 4 ÷ 31 = 2.58.
      seats({
        from: "2026-10-28",
        to: "2026-10-31",
        cost: "2.58",
        quantity: -25,
        columns: { ChargeType: "removeQuantity" },
      }),
      seats({
        from: "2026-10-28",
        to: "2026-10-31",
        cost: "2.58",
        quantity: 30,
        columns: { ChargeType: "addQuantity" },
      }),
    ],
    "G-11": [seats({ quantity: 30 })],
  },
};
const MARKER = "CONCORDAT-m365-premium-2026-10-28";

/** A person enters the charge in Autotask. */
async function enter(stand: Stand, unitPrice: number, name = `${MARKER} Business Premium`): Promise<void> {
  const body = {
    contractID: 4711,
    name,
    billingCodeID: 300,
    chargeType: 1,
    datePurchased: "2026-11-01T00:00:00Z",
    unitQuantity: 1,
    unitPrice,
    unitCost: 12.9,
  };
  const answer = await fetch(`${stand.url}/autotask/ATServicesRest/V1.0/Contracts/4711/Charges`, {
    method: "POST",
    headers: {
      UserName: "api@sandbox.example",
      Secret: "sandbox",
      ApiIntegrationCode: "SANDBOX",
      "Content-Type": "application/json",
    },
    body: JSON.stringify(body),
  });
  if (answer.status !== 200) throw new Error(await answer.text());
}

describe("decision 2: days that are posted become a catch-up, to the cent", () => {
  it("the change takes effect on the first open day, and the days before it are a step by hand", async () => {
    const stand = await aWorkspace(late);
    const planned = await stand.plan();
    expect(changesOf(planned)).toEqual(["update contoso/m365/premium 2026-11-01 quantity 25→30"]);
    // 5 × 24.00 × 4 ÷ 31 = 15.4839; cost 5 × 20.00 × 4 ÷ 31 = 12.9032.
    expect(customerOf(planned).manual).toMatchObject([{ marker: MARKER, once: { price: "15.48", cost: "12.90" } }]);
    expect(await applyAndSettle(stand)).toMatchObject({ code: 0 });
    expect(await stand.holding(8001, "2026-10-31")).toMatchObject({ units: 25 });
    expect(await stand.holding(8001, "2026-11-01")).toMatchObject({ units: 30 });
  });

  it("decision 25: the step says where, what to enter and how it is recognised, and is not counted as a change", async () => {
    const stand = await aWorkspace(late);
    await applyAndSettle(stand);
    const planned = await stand.plan({ exitCode: true });
    expect(planned.code).toBe(0);
    const [step] = customerOf(planned).manual;
    expect(step).toMatchObject({
      where: "Autotask, contract 4711, Charges, New",
      url: expect.stringContaining("contractID=4711"),
      why: expect.stringMatching(/^Oct.* approved and posted, so units cannot be dated before 1 Nov/),
      recognisedBy: `a charge on contract 4711 whose name starts with ${MARKER}`,
    });
    expect(Object.fromEntries(step?.enter.map(({ field, value }) => [field, value]) ?? [])).toMatchObject({
      "Billing code": "Cloud subscriptions",
      Quantity: "1",
      "Unit price": "15.48",
      "Unit cost": "12.90",
    });
    expect(step?.enter[0]?.value.startsWith(MARKER)).toBe(true);
    const read = await stand.read();
    expect(read.out).toContain("No changes");
    expect(read.out).toContain("15.48");
  });

  it("decision 25: it stays open until the charge is there, and is ticked off then", async () => {
    const stand = await aWorkspace(late);
    await applyAndSettle(stand);
    expect(customerOf(await stand.plan()).manual).toHaveLength(1);
    await enter(stand, 15.48);
    const planned = await stand.plan({ exitCode: true });
    expect(planned.code).toBe(0);
    expect(customerOf(planned).manual).toEqual([]);
    expect(
      customerOf(planned)
        .left.map(({ what }) => what)
        .join(),
    ).toContain(MARKER);
    expect(customerOf(planned).findings).toEqual([]);
  });

  it("a charge of another amount is recognised, and what is left of it is asked for", async () => {
    const stand = await aWorkspace(late);
    await enter(stand, 15);
    const planned = await stand.plan();
    // 15.48 − 15.00.
    expect(customerOf(planned).manual).toMatchObject([{ marker: MARKER, once: { price: "0.48" } }]);
    await enter(stand, 0.48);
    expect(customerOf(await stand.plan()).manual).toEqual([]);
  });

  it("another step's charge, whose marker only begins alike, is not taken for it", async () => {
    const stand = await aWorkspace(late);
    await enter(stand, 15.48, `${MARKER}9 something else`);
    expect(customerOf(await stand.plan()).manual).toHaveLength(1);
  });

  it("it is not lost in a later run, when more is posted", async () => {
    const stand = await aWorkspace(late);
    await applyAndSettle(stand);
    await stand.control("autotask/approve-and-post", { through: "2026-11-30" });
    stand.today = "2026-12-05";
    expect(customerOf(await stand.plan()).manual).toMatchObject([{ marker: MARKER, once: { price: "15.48" } }]);
  });

  it("fewer units on posted days are a credit", async () => {
    const [whole] = late.bills?.["G-10"] ?? [];
    const rest = { from: "2026-10-28", to: "2026-10-31", cost: "2.58" };
    const stand = await aWorkspace({
      ...late,
      program: { decreases: "now" },
      bills: {
        "G-10": [
          whole ?? {},
          seats({ ...rest, quantity: -25, columns: { ChargeType: "removeQuantity" } }),
          seats({ ...rest, quantity: 20, columns: { ChargeType: "addQuantity" } }),
        ],
        "G-11": [seats({ quantity: 20 })],
      },
    });
    const planned = await stand.plan();
    expect(changesOf(planned)).toEqual(["update contoso/m365/premium 2026-11-01 quantity 25→20"]);
    expect(customerOf(planned).manual).toMatchObject([{ once: { price: "-15.48", cost: "-12.90" } }]);
  });
});

describe("decision 10: credits, one-off charges and totals", () => {
  it("a credit and a one-off charge are listed with their amount and never become units", async () => {
    const credit = seats({ quantity: -1, cost: "33.00", columns: { ChargeType: "customerCredit" } });
    const once = seats({
      quantity: 3,
      cost: "90.00",
      columns: { BillingFrequency: "OneTime", TermAndBillingCycle: "" },
    });
    const stand = await aWorkspace({ bills: { "G-11": [seats(), credit, once] } });
    const planned = await stand.plan({ exitCode: true });
    expect(planned.code).toBe(0);
    expect(changesOf(planned)).toEqual([]);
    const told = customerOf(planned).findings.filter(({ rule }) => rule === "decision 10");
    expect(told.map(({ money }) => money?.amount).sort()).toEqual(["-33.00", "270.00"]);
    expect(customerOf(planned).seats).toMatchObject({ vendor: 25, billed: 25 });
  });

  /** The invoice's declared total is 3.20 less than its lines come to. */
  const declare = (stand: Stand, more = "") => {
    const text = stand.text(TENANT_FILE);
    const total = '        total: "540.00"\n';
    if (!text.includes(total)) throw new Error("no total of 540.00");
    stand.commit({ [TENANT_FILE]: text.replace(total, () => `        total: "536.80"\n${more}`) });
  };
  const facts: WorkspaceFacts = { bills: { "G-11": [seats({ quantity: 27 })] } };

  it("an invoice whose lines do not come to its total is unread: nothing is planned from it", async () => {
    const stand = await aWorkspace(facts);
    declare(stand);
    const before = await stand.dump();
    const planned = await stand.plan();
    expect(findingsOf(planned).join()).toContain(
      "error decision 10 invoice G-11: its lines come to 540.00 EUR; its total is 536.80: -3.20 EUR differ",
    );
    expect(customerOf(planned).status).toBe("failed");
    expect(changesOf(planned)).toEqual([]);
    expect((await stand.apply()).code).not.toBe(0);
    expect(await stand.dump()).toEqual(before);
  });

  it("unless the difference is declared, with its reason", async () => {
    const stand = await aWorkspace(facts);
    declare(stand, '        adjustment: { amount: "-3.20", reason: credit note on page 2 }\n');
    expect(eventsOf(await applyAndSettle(stand))).toEqual(["applied update contoso/m365/premium"]);
  });

  it("a line whose subtotal does not follow from its price and seats is found", async () => {
    const stand = await aWorkspace({ bills: { "G-11": [seats({ quantity: 27, columns: { Subtotal: "541.00" } })] } });
    const planned = await stand.plan();
    expect(findingsOf(planned).join()).toContain("Subtotal says 541.00 EUR, 27 seats at 20.00 come to 540.00");
    expect(customerOf(planned).status).toBe("failed");
  });

  it("another currency is never converted: the line is blocked with its money", async () => {
    const columns = { Currency: "USD", PricingCurrency: "USD" };
    const stand = await aWorkspace({ bills: { "G-11": [seats({ quantity: 27, columns })] }, unchecked: ["G-11"] });
    const planned = await stand.plan();
    expect(changesOf(planned).filter((change) => change.includes("contoso"))).toEqual([]);
    expect(customerOf(planned).blocked).toMatchObject([{ money: { amount: "540.00", currency: "USD" } }]);
    expect((await stand.apply()).code).toBe(4);
  });
});
