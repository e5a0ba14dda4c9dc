/** What must not go the short way, though each charge by itself is for a whole cycle: a wrong bill would come of it. */
import { describe, expect, it } from "vitest";
import type { Charge, SheetPrice, Statement } from "../../../src/core/charges.ts";
import type { Product } from "../../../src/core/workspace.ts";
import { linesOf } from "../../../src/syncs/subscriptions/lines.ts";
import {
  aBound,
  aCharge,
  aFeed,
  aProduct,
  aRefund,
  aSheetPrice,
  aStatement,
  aSyncContext,
  seg,
} from "../../support/builders.ts";

interface Facts {
  readonly statements?: readonly Statement[];
  readonly prices?: readonly SheetPrice[];
  readonly product?: Product;
}

function linesFor(charges: readonly Charge[], { statements = [], prices = [], product = aProduct() }: Facts = {}) {
  const context = aSyncContext({ tenant: { products: [product] }, prices });
  const { lines, blocked } = linesOf(aFeed({ charges, statements }), aBound(), context);
  return [lines.map(({ segments }) => segments), blocked.map(({ reason }) => reason.rule)];
}

const december = (given: Partial<Charge> = {}) =>
  aCharge({ id: "G-12/1", invoice: "G-12", from: "2026-12-01", to: "2026-12-31", ...given });
const TEN = seg("2026-11-01", 10, "24.00", "20.00");

describe("decision 1: charges that do not say how many units there are", () => {
  it("two of one cycle, alike to the last field, are no ten units and no twenty", () => {
    expect(linesFor([aCharge()])).toEqual([[[TEN]], []]);
    expect(linesFor([aCharge(), aCharge({ id: "G-11/2" })])).toEqual([[], ["decision 1"]]);
    expect(linesFor([aCharge(), december({ from: "2026-11-30" })])).toEqual([[], ["decision 1"]]);
  });

  it("a refund alone is no seats", () => {
    expect(linesFor([aRefund(10, "2026-11-01", "2026-11-30")])).toEqual([[], ["decision 1"]]);
  });
});

describe("ZC-1: seats that go on under an id that nothing maps", () => {
  it("stay, and are not taken for those of the old one", () => {
    expect(linesFor([aCharge(), december({ product: "CFQ7TTC0LH16:000J" })])).toEqual([[], ["ZC-1", "ZC-1"]]);
    // The same id, for another term.
    expect(linesFor([aCharge(), december({ term: "P3Y" })])).toEqual([[], ["ZC-1", "ZC-1"]]);
  });
});

describe("decision 5: a final statement of the day after", () => {
  it("proves that the subscription is gone, though it covers that day alone", () => {
    const last = aStatement({ from: "2026-11-01", to: "2026-12-01" });
    expect(linesFor([aCharge()], { statements: [last] })).toEqual([[[TEN, seg("2026-12-01", 0)]], []]);
  });
});

describe("decision 8: a price of the sheet that moves", () => {
  it("moves with the charge that it is for, where no commitment holds it", () => {
    const { retail: _none, ...product } = aProduct();
    const { termStart: _start, termEnd: _end, ...loose } = aCharge();
    const { termStart: _alsoStart, termEnd: _alsoEnd, ...next } = december();
    const prices = [aSheetPrice({ to: "2026-11-30" }), aSheetPrice({ retail: "23.00", from: "2026-12-01" })];
    expect(linesFor([loose, next], { product, prices })).toEqual([
      [[seg("2026-11-01", 10, "22.00", "20.00"), seg("2026-12-01", 10, "23.00", "20.00")]],
      [],
    ]);
  });
});
