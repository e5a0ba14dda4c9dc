import { describe, expect, it } from "vitest";
import type { Charge, Statement } from "../../../src/core/charges.ts";
import type { BoundContract } from "../../../src/core/desired.ts";
import type { ObservedLine } from "../../../src/core/observed.ts";
import type { LineRule, Product } from "../../../src/core/workspace.ts";
import { linesOf } from "../../../src/syncs/subscriptions/lines.ts";
import {
  aBound,
  aCharge,
  aContract,
  aFeed,
  aNewBound,
  anObservedLine,
  aProduct,
  aRefund,
  aRule,
  aSheetPrice,
  aStatement,
  aSyncContext,
  CONTRACT,
  LINE,
  origin,
  type SyncFacts,
  seg,
} from "../../support/builders.ts";

interface Facts extends SyncFacts {
  readonly statements?: readonly Statement[];
  readonly rules?: readonly LineRule[];
  readonly products?: readonly Product[];
  readonly lines?: readonly ObservedLine[];
  readonly bound?: BoundContract;
}

function linesFor(
  charges: readonly Charge[],
  { statements = [], rules = [], products, lines, bound, ...sync }: Facts = {},
) {
  const contract = aContract({ lines: rules });
  const standing = bound ?? aBound(lines === undefined ? {} : { lines });
  const tenant = { products: products ?? [aProduct()], ...sync.tenant };
  const context = aSyncContext({ ...sync, tenant });
  return linesOf(aFeed({ charges, statements, contract }), { ...standing, contract }, context);
}

const VISIO = aProduct({
  key: "visio-plan-2",
  title: "Visio Plan 2",
  ids: ["CFQ7TTC0HD32:0002"],
  service: { psa: "9002" },
});
/** 5 seats of another commitment, from 1 September 2026, at 21.00. */
const SECOND = aCharge({
  id: "G-11/2",
  subscription: "sub-b",
  quantity: 5,
  unitCost: "21.00",
  termStart: "2026-09-01",
});

describe("ZC-16: a declaration for a product that the customer is not billed for is told", () => {
  const place = origin("customers/contoso.yaml", 30);
  const exclude = { quantity: 2, reason: "our own", origin: place };
  const price = { from: "2026-11-01", amount: "26.00", origin: place };
  const told = (...rules: readonly LineRule[]) => linesFor([aCharge()], { rules }).findings;

  it("an exclusion, where it stands", () => {
    expect(told(aRule({ product: "visio-plan-2", exclude }))).toEqual([
      {
        severity: "warning",
        rule: "ZC-16",
        message: "the exclusion of 2 units of visio-plan-2 has no effect: Microsoft bills Contoso BV none of it",
        fix: "Correct the product's key, or take the line out.",
        origin: place,
        customer: "contoso",
        product: "visio-plan-2",
      },
    ]);
  });

  it("a price, where its line stands", () => {
    expect(told(aRule({ product: "visio-plan-2", prices: [price] }))).toMatchObject([
      {
        message: "the price of visio-plan-2 has no effect: Microsoft bills Contoso BV none of it",
        origin: origin("customers/contoso.yaml", 18),
      },
    ]);
  });

  it("nothing else: not one that is billed, nor an ignore, which may well stand for none", () => {
    expect(told(aRule({ exclude }), aRule({ product: "visio-plan-2" }))).toEqual([]);
  });
});

describe("seats are those of today", () => {
  const seats = (charges: readonly Charge[], statements: readonly Statement[] = []) =>
    linesFor(charges, { statements }).seats.vendor;

  it("decision 5: those that are proven gone count up to the day before", () => {
    const until = (to: string, from: string) => seats([aCharge({ to })], [aStatement({ from, to: "2026-12-31" })]);
    expect(until("2026-11-21", "2026-11-22")).toBe(0);
    expect(until("2026-11-22", "2026-11-23")).toBe(10);
  });

  it("those that change tomorrow have not changed yet", () => {
    const from = (day: string) =>
      seats([
        aCharge(),
        aRefund(10, day, "2026-11-30"),
        aCharge({ id: "n", quantity: 12, from: day, unitCost: "6.00" }),
      ]);
    expect(from("2026-11-22")).toBe(12);
    expect(from("2026-11-23")).toBe(10);
  });

  it("those that begin tomorrow are none", () => {
    expect(seats([aCharge({ from: "2026-11-23", to: "2026-12-22" })])).toBe(0);
  });
});

describe("usage is a line, and no seat", () => {
  it("decision 6: and its service costs nothing, since the line carries the amount", () => {
    const azure = aProduct({ key: "azure", title: "Azure", usage: true, service: { psa: "9005" } });
    const charge = aCharge({ kind: "usage", quantity: 1, net: "50.00" });
    const found = linesFor([charge], { products: [azure], lines: [] });
    expect(found.lines.map(({ key, usage }) => [key, usage])).toEqual([[`${CONTRACT}/azure`, true]]);
    expect(found.uses).toMatchObject([{ product: azure, charge, unitCost: "0.00" }]);
    expect(found.seats).toEqual({ vendor: 0, blocked: 0, excluded: 0, ignored: 0 });
  });
});

describe("PR-13: what a product's service should cost", () => {
  const cost = (...charges: readonly Charge[]) => linesFor(charges).uses.map((use) => [use.unitCost, use.charge.id]);
  const october = aCharge({ id: "o", unitCost: "19.00", from: "2026-10-01", to: "2026-10-31" });

  it("is that of the newest commitment, else of the newest charge, in whatever order they come", () => {
    expect(cost(aCharge(), SECOND)).toEqual([["21.00", "G-11/2"]]);
    expect(cost(SECOND, aCharge())).toEqual([["21.00", "G-11/2"]]);
    expect(cost(october, aCharge())).toEqual([["20.00", "G-11/1"]]);
    expect(cost(aCharge(), october)).toEqual([["20.00", "G-11/1"]]);
  });

  it("is nothing that no seat was charged at", () => {
    expect(cost(aCharge(), { ...SECOND, quantity: 0, unitCost: "0.00" })).toEqual([["20.00", "G-11/1"]]);
  });

  it("is that of the first charge where every seat was taken back", () => {
    expect(cost(aCharge(), aRefund(10, "2026-11-01", "2026-11-30"))).toEqual([["20.00", "G-11/1"]]);
  });
});

describe("decision 21: an ignored product", () => {
  const ignored = (until?: string) =>
    aRule({ ignore: { reason: "billed by the parent", origin: origin(), ...(until === undefined ? {} : { until }) } });

  it("gets no line where the contract holds other services only, or does not exist yet", () => {
    const other = linesFor([aCharge()], { rules: [ignored()], lines: [anObservedLine({ service: "7777" })] });
    expect(other.lines).toEqual([]);
    expect(linesFor([aCharge()], { rules: [ignored()], bound: aNewBound() }).lines).toEqual([]);
  });

  it("is ignored on its last day still", () => {
    expect(linesFor([aCharge()], { rules: [ignored("2026-11-22")] }).seats.ignored).toBe(10);
    expect(linesFor([aCharge()], { rules: [ignored("2026-11-21")] }).seats.ignored).toBe(0);
  });
});

describe("what a line's rule says holds for its own product", () => {
  const exclude = (quantity: number, line = 12) => ({ quantity, reason: "our own", origin: origin(undefined, line) });

  it("ZC-16: an exclusion, beside one of another product", () => {
    const rules = [aRule({ product: "visio-plan-2", exclude: exclude(2) }), aRule({ exclude: exclude(3) })];
    expect(linesFor([aCharge()], { rules }).seats.excluded).toBe(3);
  });

  it("ZC-16: an exclusion of as many as are billed leaves nothing to warn of", () => {
    expect(linesFor([aCharge()], { rules: [aRule({ exclude: exclude(10) })] }).findings).toEqual([]);
    expect(linesFor([aCharge()], { rules: [aRule({ exclude: exclude(2) })] }).findings).toEqual([]);
  });

  it("ZC-16: an exclusion of seats that are not billed yet, or any more, is to be taken out", () => {
    const tomorrow = aCharge({ from: "2026-11-23", to: "2026-12-22" });
    expect(linesFor([tomorrow], { rules: [aRule({ exclude: exclude(2, 30) })] }).findings).toMatchObject([
      { message: expect.stringContaining("bills only 0"), fix: "Take exclude out of customers/contoso.yaml:30." },
    ]);
  });

  it("decision 19: a line that cannot be told is told where the rule stands, else the contract", () => {
    const lines = [anObservedLine({ id: "1" }), anObservedLine({ id: "2" })];
    const place = (rules: readonly LineRule[]) =>
      linesFor([aCharge()], { lines, rules }).blocked[0]?.reason.origin?.line;
    expect([place([aRule()]), place([])]).toEqual([18, 12]);
  });
});

describe("what is blocked leaves the contract as it stands", () => {
  it("decision 19: a vintage's line is no leftover while it cannot be told which line bills the product", () => {
    const lines = [
      anObservedLine({ id: "1" }),
      anObservedLine({ id: "2" }),
      anObservedLine({ id: "3", marker: `concordat:${LINE}@2026-09-01` }),
    ];
    const found = linesFor([aCharge()], { lines });
    expect(found.blocked.map(({ reason }) => reason.rule)).toEqual(["decision 19"]);
    expect(found.lines).toEqual([]);
  });

  it("decision 8: a later price that has no source blocks it as well as the first", () => {
    // Without a commitment, each charge is sold by the sheet of its own day; there is none for December.
    const { retail: _none, ...sheet } = aProduct();
    const { termStart: _loose, ...november } = aCharge();
    const december = { ...november, id: "G-12/1", from: "2026-12-01", to: "2026-12-31" };
    const found = linesFor([november, december], {
      products: [sheet],
      prices: [aSheetPrice({ from: "2026-11-01", to: "2026-11-30" })],
    });
    expect(found.lines).toEqual([]);
    expect(found.blocked).toMatchObject([
      { reason: { rule: "decision 8", text: expect.stringContaining("2026-12-01") } },
    ]);
  });

  it("ZC-1: what nothing maps and is billed in another currency now is told once, in that one", () => {
    const stray = aCharge({ product: "CFQ7TTC0XXXX:0001", from: "2026-10-01", to: "2026-10-31", id: "o" });
    const now = { ...stray, id: "n", currency: "USD", from: "2026-11-01", to: "2026-11-30" };
    expect(linesFor([stray, now], { lines: [] }).blocked.map(({ quantity, money }) => [quantity, money])).toEqual([
      [10, { amount: "200.00", currency: "USD" }],
    ]);
  });
});

describe("decision 1: the cost of seats that are charged for part of a cycle only", () => {
  // 16 to 30 November at 10.00: 15 of 30 days of 19.99 come to 9.995, and of 20.00 to 10.00.
  const half = aCharge({ from: "2026-11-16", unitCost: "10.00" });
  const costOf = (...prices: readonly ReturnType<typeof aSheetPrice>[]) =>
    linesFor([half], { prices }).lines[0]?.segments[0]?.unitCost;

  it("is the price sheet's of the commitment's first day or of the charge's, where that comes to the same", () => {
    expect(costOf(aSheetPrice({ unitCost: "19.99", to: "2026-07-31" }))).toBe("19.99");
    expect(costOf(aSheetPrice({ unitCost: "19.99", from: "2026-11-01" }))).toBe("19.99");
  });

  it("is worked out from the days where the sheet says something else, or nothing", () => {
    expect(costOf(aSheetPrice({ unitCost: "25.00" }))).toBe("20.00");
    expect(costOf()).toBe("20.00");
  });
});

describe("a subscription that goes on under another product", () => {
  it("decision 5: ends here by the invoice that proves it, where one does", () => {
    const october = aCharge({ id: "o", from: "2026-10-01", to: "2026-10-31" });
    const found = linesFor([october, aCharge({ product: "CFQ7TTC0HD32:0002" })], {
      products: [aProduct(), VISIO],
      statements: [aStatement({ from: "2026-11-01", to: "2026-11-30" })],
    });
    expect(found.lines[0]?.segments).toEqual([seg("2026-10-01", 10, "24.00", "20.00"), seg("2026-11-01", 0)]);
    expect(found.lines[0]?.steps.at(-1)?.reason.text).toContain("the final invoice G-12");
  });
});
