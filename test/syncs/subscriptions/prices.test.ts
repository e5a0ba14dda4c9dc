import { describe, expect, it } from "vitest";
import type { SheetPrice } from "../../../src/core/charges.ts";
import type { RetailRule } from "../../../src/core/workspace.ts";
import { declaredOn, maskOf, openPriceBook, retailOf } from "../../../src/syncs/subscriptions/prices.ts";
import { aSheetPrice, origin, PREMIUM } from "../../support/builders.ts";

const SOLD = { product: PREMIUM, term: "P1Y", plan: "monthly", currency: "EUR" };

function retail(
  rule: RetailRule | undefined,
  cost = "20.00",
  days = ["2026-11-01"],
  sheet: readonly SheetPrice[] = [aSheetPrice()],
) {
  const found = retailOf(rule, SOLD, cost, days, openPriceBook(sheet));
  return "missing" in found ? found.missing : found.amount;
}

describe("PR-20: a strategy says which of cost and price are written", () => {
  it.each([
    ["cost-and-retail", { cost: true, price: true }, { cost: true, price: true }],
    ["cost-only", { cost: true, price: false }, { cost: true, price: false }],
    ["none", { cost: false, price: false }, { cost: false, price: false }],
    ["none-on-update", { cost: true, price: true }, { cost: false, price: false }],
  ] as const)("%s", (strategy, creates, updates) => {
    expect(maskOf(strategy, true)).toEqual(creates);
    expect(maskOf(strategy, false)).toEqual(updates);
  });
});

describe("decision 8: retail comes from the price sheet or from a declared rule", () => {
  it("is the sheet's where no rule is written", () => {
    expect(retail(undefined)).toBe("22.00");
    expect(retail({ sheet: true })).toBe("22.00");
  });

  it("is fixed, whatever the cost and the sheet", () => {
    expect(retail({ fixed: "24.5" }, "20.00", ["2026-11-01"], [])).toBe("24.50");
  });

  it("is a mark-up on the cost, half up to the cent", () => {
    expect(retail({ markup: "20" })).toBe("24.00");
    // 17.17 × 1.20 = 20.604; 17.13 × 1.125 = 19.27125
    expect(retail({ markup: "20" }, "17.17")).toBe("20.60");
    expect(retail({ markup: "12.5" }, "17.13")).toBe("19.27");
    // 0.35 × 1.10 = 0.385, up
    expect(retail({ markup: "10" }, "0.35")).toBe("0.39");
    expect(retail({ markup: "20" }, "17.17", ["2026-11-01"], [])).toBe("20.60");
  });

  it("is a discount on the sheet's retail", () => {
    expect(retail({ discount: "5" })).toBe("20.90");
    // 21.99 × 0.925 = 20.34075
    expect(retail({ discount: "7.5" }, "20.00", ["2026-11-01"], [aSheetPrice({ retail: "21.99" })])).toBe("20.34");
  });

  it("is rounded half up to the declared step", () => {
    // 17.17 × 1.20 = 20.604 → 20.60; 17.19 × 1.20 = 20.628 → 20.65; 20.625 lies in the middle → 20.65
    expect(retail({ markup: "20", round: "0.05" }, "17.17")).toBe("20.60");
    expect(retail({ markup: "20", round: "0.05" }, "17.19")).toBe("20.65");
    expect(retail({ markup: "25", round: "0.05" }, "16.50")).toBe("20.65");
    expect(retail({ discount: "5", round: "0.50" })).toBe("21.00");
    expect(retail({ sheet: true, round: "1" }, "20.00", ["2026-11-01"], [aSheetPrice({ retail: "21.49" })])).toBe(
      "21.00",
    );
  });

  it("says where it came from", () => {
    const because = (rule: RetailRule | undefined) =>
      retailOf(rule, SOLD, "20.00", ["2026-11-01"], openPriceBook([aSheetPrice()]));
    expect(because(undefined)).toMatchObject({ because: "retail price of the price sheet from 2026-01-01" });
    expect(because({ fixed: "24.50" })).toMatchObject({ because: "fixed at 24.50" });
    expect(because({ markup: "20" })).toMatchObject({ because: "cost 20.00 plus 20 %" });
    expect(because({ discount: "5" })).toMatchObject({ because: "retail 22.00 less 5 %" });
  });

  it("no source of a price is said, and never 0", () => {
    expect(retail(undefined, "20.00", ["2026-07-01", "2026-11-01"], [])).toBe(
      "no price sheet row for CFQ7TTC0LCHC:0002 P1Y monthly in EUR on 2026-07-01 or 2026-11-01",
    );
    expect(retail({ discount: "5" }, "20.00", ["2026-11-01"], [])).toMatch(/^no price sheet row/);
  });
});

describe("the price sheet is read for what is sold, on the day it is in force", () => {
  const old = aSheetPrice({ from: "2026-01-01", to: "2026-06-30", retail: "21.00" });
  const present = aSheetPrice({ from: "2026-07-01", retail: "22.00" });
  const on = (...days: readonly string[]) => retail(undefined, "20.00", [...days], [old, present]);

  it("takes the row of the day, first and last day included", () => {
    expect(on("2026-06-30")).toBe("21.00");
    expect(on("2026-07-01")).toBe("22.00");
    expect(on("2030-01-01")).toBe("22.00");
    expect(on("2025-12-31")).toMatch(/^no price sheet row/);
  });

  it("prices are held for a commitment: its first day is asked before the charge's", () => {
    expect(on("2026-03-15", "2026-11-01")).toBe("21.00");
    expect(on("2025-03-15", "2026-11-01")).toBe("22.00");
  });

  it("does not take another term, plan, product or currency for it", () => {
    for (const other of [
      aSheetPrice({ term: "P1M" }),
      aSheetPrice({ plan: "annual" }),
      aSheetPrice({ product: "CFQ7TTC0LCHC:0003" }),
      aSheetPrice({ currency: "USD" }),
    ])
      expect(retail(undefined, "20.00", ["2026-11-01"], [other])).toMatch(/^no price sheet row/);
  });
});

describe("decision 7: a declared price is in force from its day until the next one", () => {
  const prices = [
    { from: "2026-12-01", amount: "20.60", origin: origin() },
    { from: "2027-04-01", amount: "22.00", origin: origin() },
  ];

  it.each([
    ["2026-11-30", undefined],
    ["2026-12-01", "20.60"],
    ["2027-03-31", "20.60"],
    ["2027-04-01", "22.00"],
    ["2099-01-01", "22.00"],
  ])("on %s it is %s", (day, amount) => {
    expect(declaredOn(prices, day)?.amount).toBe(amount);
  });
});
