/** Money that cannot stand on a line: posted days (decision 2), manual steps (25), credits, one-offs and totals (10). */
import { describe, expect, it } from "vitest";
import { heldContract } from "../support/psa/held.ts";
import { psa } from "../support/psa/target.ts";
import { aWorkspace, type Stand } from "../support/run.ts";
import { applyAndSettle, blockedOf, changesOf, customerOf, eventsOf, findingsOf } from "../support/said.ts";
import {
  CONTOSO_FILE,
  contoso,
  premium,
  seats,
  TENANT_FILE,
  VISIO,
  visio,
  type WorkspaceFacts,
} from "../support/workspace.ts";

/** 5 seats more from 28 October, when the PSA still held 25; October is posted since. */
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

/** A person enters the charge in the PSA. */
const enter = (stand: Stand, price: number, name = `${MARKER} Business Premium`) =>
  stand.enterCharge({ name, price, day: "2026-11-01", cost: 12.9 });

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
      where: psa.words.charge.where,
      url: expect.stringContaining(psa.words.charge.url),
      why: expect.stringMatching(/^Oct.* approved and posted, so units cannot be dated before 1 Nov/),
      recognisedBy: `${psa.words.charge.recognisedBy} ${MARKER}`,
    });
    const fields = Object.fromEntries(step?.enter.map(({ field, value }) => [field, value]) ?? []);
    expect(fields).toMatchObject(psa.words.charge.fields({ price: "15.48", cost: "12.90" }));
    expect(fields[psa.words.charge.marked]?.startsWith(MARKER)).toBe(true);
    const read = await stand.read();
    expect(read.out).toContain("No changes");
    expect(read.out).toContain("15.48");
  });

  it("decision 2: what was entered for other days of the month counts, as when the invoice was corrected since", async () => {
    const stand = await aWorkspace(late);
    await applyAndSettle(stand);
    await enter(stand, 10, "CONCORDAT-m365-premium-2026-10-20 Business Premium");
    // 15.48 less the 10.00 that is entered; cost 12.90 × 5.48 ÷ 15.48 = 4.57.
    expect(customerOf(await stand.plan()).manual).toMatchObject([{ once: { price: "5.48", cost: "4.57" } }]);
    await enter(stand, 5.48);
    const settled = customerOf(await stand.plan());
    expect(settled.manual).toEqual([]);
    expect(settled.left.filter(({ what }) => what.startsWith("catch-up"))).toHaveLength(2);
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
    await stand.post("2026-11-30");
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

describe("the plan's money holds what is billed once", () => {
  it("a change dated in an earlier month that is open still, as what it adds to that month's invoice", async () => {
    const contracts = [heldContract({ postedThrough: "2026-09-30" })];
    const stand = await aWorkspace({ ...late, held: { contracts } });
    const planned = await stand.plan();
    expect(changesOf(planned)).toEqual(["update contoso/m365/premium 2026-10-28 quantity 25→30"]);
    // 5 × 24.00 × 4/31: October comes to 25 × 24.00 × 27/31 + 30 × 24.00 × 4/31 = 522.58 + 92.90 = 615.48.
    // Cost: 435.48 + 77.42 − 500.00.
    expect(customerOf(planned).money).toMatchObject({
      now: { price: "600.00" },
      after: { price: "720.00" },
      onceEarlier: { from: "2026-10-28", to: "2026-10-31", price: "15.48", cost: "12.90" },
      invoice: { price: "720.00", previous: "615.48" },
    });
    expect((await stand.read()).out).toMatch(/once, 28 to 31 Oct +15\.48 +12\.90 +2\.58/);
    await applyAndSettle(stand);
    const parts = await stand.partsOf(8001, "2026-10-01", "2026-10-31");
    expect(parts.map(({ price }) => price)).toEqual([522.58, 92.9]);
  });

  it("decision 25: a charge by hand is on the month's invoice before and after it is entered", async () => {
    const stand = await aWorkspace(late);
    await applyAndSettle(stand);
    // 30 × 24.00 + 15.48.
    expect(customerOf(await stand.plan()).money?.invoice?.price).toBe("735.48");
    await enter(stand, 15.48);
    expect(customerOf(await stand.plan()).money?.invoice?.price).toBe("735.48");
    await stand.setClock("2026-12-05");
    stand.today = "2026-12-05";
    // It is November's, not December's.
    expect(customerOf(await stand.plan()).money?.invoice).toMatchObject({ price: "720.00", previous: "735.48" });
  });
});

describe("two currencies are never added", () => {
  const USD = { Currency: "USD", PricingCurrency: "USD" };
  const dollars = { product: VISIO, title: "Visio Plan 2", quantity: 2, cost: "10.00" };

  it("a product billed in two is blocked, and told once for each", async () => {
    const [first, second] = [
      seats({ ...dollars, quantity: 3, subscription: "11111111-0000-4000-8000-000000000001" }),
      seats({ ...dollars, subscription: "11111111-0000-4000-8000-000000000002", columns: USD }),
    ];
    const stand = await aWorkspace({
      products: { premium: premium(), visio: visio() },
      bills: { "G-11": [seats(), first], "G-12": [second] },
      unchecked: ["G-12"],
    });
    const planned = await stand.plan();
    expect(customerOf(planned).blocked.map(({ quantity, money }) => [quantity, money])).toEqual([
      [3, { amount: "30.00", currency: "EUR" }],
      [2, { amount: "20.00", currency: "USD" }],
    ]);
    expect(customerOf(planned).seats).toMatchObject({ vendor: 30, billed: 25, blocked: 5 });
  });
});

describe("decision 1: what a price is for is never guessed", () => {
  it("a charge whose term and billing frequency cannot be read blocks its line, which stays as it is", async () => {
    const columns = { TermAndBillingCycle: "as agreed", BillingFrequency: "Sometimes" };
    const stand = await aWorkspace({
      products: { premium: premium({ vendor: { program: "microsoft-csp", ids: ["CFQ7TTC0LCHC:0002"] } }) },
      bills: { "G-11": [seats({ quantity: 27, columns })] },
    });
    const before = await stand.dump();
    const planned = await stand.plan();
    expect(changesOf(planned)).toEqual([]);
    expect(blockedOf(planned).join()).toContain("so what its price is for is not known. Nothing is planned for it.");
    expect(customerOf(planned).blocked).toMatchObject([
      { reason: { origin: { file: expect.stringContaining("billing/G-11.csv"), line: 2 } } },
    ]);
    expect((await stand.apply()).code).toBe(4);
    expect(await stand.dump()).toEqual(before);
  });
});

describe("ZC-16: more is excluded than the vendor bills", () => {
  it("says so with both numbers, its place and the way out, in the finding and in the line's reason", async () => {
    const exclude = { quantity: 30, reason: "our own admins" };
    const stand = await aWorkspace({ customers: [contoso({ lines: [{ product: "premium", exclude }] })] });
    const planned = await stand.plan();
    const place = stand.place(CONTOSO_FILE, "exclude:");
    expect(findingsOf(planned)).toContain(
      `warning ZC-16 Contoso BV: 30 units of Microsoft 365 Business Premium are excluded (our own admins), but Microsoft bills only 25, so Contoso BV pays for none of them Fix: Lower the quantity in ${place} to 25 at most, or take exclude out.`,
    );
    expect(customerOf(planned).changes[0]?.reason.text).toContain(
      `Microsoft bills 25 seats from 1 Nov. All of them are excluded (${place} excludes 30): our own admins.`,
    );
  });
});

describe("a contract that ended inside the month", () => {
  it("decision 2: its days up to the end are planned, and what is billed after it is told with its money", async () => {
    const contracts = [heldContract({ endsOn: "2026-11-15" })];
    const stand = await aWorkspace({ bills: { "G-11": [seats({ quantity: 27 })] }, held: { contracts } });
    const planned = await stand.plan();
    expect(changesOf(planned)).toEqual(["update contoso/m365/premium 2026-11-01 quantity 25→27"]);
    expect(customerOf(planned).blocked).toMatchObject([
      { reason: { rule: "ZC-24" }, money: { amount: "540.00", currency: "EUR" } },
    ]);
    expect(customerOf(planned).money).toMatchObject({ now: { price: "0.00" }, after: { price: "0.00" } });
    expect((await stand.apply()).code).toBe(4);
    expect(changesOf(await stand.plan())).toEqual([]);
    expect(await stand.holding(8001, "2026-11-15")).toMatchObject({ units: 27 });
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
    expect(findingsOf(planned).join()).not.toContain("Declare its total");
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
