import { describe, expect, it } from "vitest";
import type { Charge, Statement } from "../../../src/core/charges.ts";
import type { Product } from "../../../src/core/workspace.ts";
import {
  ambiguousRefusal,
  currencyRefusal,
  refusalOf,
  unpricedRefusal,
} from "../../../src/syncs/subscriptions/refusals.ts";
import { sortCharges } from "../../../src/syncs/subscriptions/sorting.ts";
import { timelineOf } from "../../../src/syncs/subscriptions/timeline.ts";
import {
  aBound,
  aCharge,
  aFeed,
  aProduct,
  aRefund,
  aStatement,
  aSyncContext,
  aTenant,
  origin,
} from "../../support/builders.ts";

interface Facts {
  readonly product?: Product;
  readonly statements?: readonly Statement[];
  readonly months?: number;
}

/** What stands against planning the product, if anything; `others` are charges that nothing maps. */
function judge(
  charges: readonly Charge[],
  others: readonly Charge[] = [],
  { product = aProduct(), statements = [], months = 1 }: Facts = {},
) {
  const sorted = sortCharges(
    aFeed({ charges: [...charges, ...others] }),
    aTenant({ products: [product] }),
    "Microsoft",
  );
  const timelines = [...new Set(charges.map((charge) => charge.subscription))].map((subscription) =>
    timelineOf(
      charges.filter((charge) => charge.subscription === subscription),
      statements,
    ),
  );
  return refusalOf(product, charges, timelines, sorted, aBound({ months }), aSyncContext());
}

describe("a product that is clear is not refused", () => {
  it("has nothing against it", () => {
    expect(judge([aCharge()])).toBeUndefined();
  });
});

describe("ZC-1: seats that go on under an id nothing maps keep their units", () => {
  const NEXT = { product: "CFQ7TTC0LCHC:000J", from: "2026-12-01", to: "2026-12-31" };

  it("where the same subscription is billed under it", () => {
    const refusal = judge([aCharge()], [aCharge(NEXT)]);
    expect(refusal?.reason).toEqual({
      rule: "ZC-1",
      text: "Stale mapping: services.yaml:5 names CFQ7TTC0LCHC:0002, but seats are billed as CFQ7TTC0LCHC:000J from 1 Dec 2026, which nothing maps. The units stay; none is zeroed.",
      origin: origin("services.yaml", 5),
    });
    expect(refusal?.fix).toBe(
      "Add CFQ7TTC0LCHC:000J to the ids of m365-business-premium in services.yaml:5, or ignore it with a reason; then plan again.",
    );
  });

  it("where ours ended and another SKU of the same product is billed under a new subscription", () => {
    const renewed = aCharge({ ...NEXT, subscription: "sub-b" });
    expect(judge([aCharge()], [renewed], { statements: [aStatement()] })?.reason.rule).toBe("ZC-1");
    // Ours runs on: the new one is something else, and is told by itself.
    expect(judge([aCharge()], [renewed])).toBeUndefined();
  });

  it("not where another product altogether is unmapped", () => {
    const other = aCharge({ ...NEXT, product: "CFQ7TTC0LH16:000J", subscription: "sub-b" });
    expect(judge([aCharge()], [other], { statements: [aStatement()] })).toBeUndefined();
  });
});

describe("decision 1: charges that do not say how many units there are", () => {
  it("are refused, and the units stay", () => {
    const refusal = judge([aCharge(), aRefund(7, "2026-11-10", "2026-11-30")]);
    expect(refusal?.reason).toMatchObject({
      rule: "decision 1",
      text: "Microsoft's charges do not say how many units there are: a refund of 7 units takes back no charge that is here. The units stay.",
    });
  });
});

describe("decision 10: currencies are never mixed or converted", () => {
  it("refuses one charge in another currency", () => {
    const refusal = judge([aCharge(), aCharge({ subscription: "sub-b", currency: "USD" })]);
    expect(refusal?.reason.text).toBe("Billed in USD, but fabrikam-msp bills in EUR. Currencies are never converted.");
    expect(refusal?.charge.currency).toBe("USD");
  });

  it("names the tenant's own currency as the way out", () => {
    expect(currencyRefusal(aCharge({ currency: "USD" }), aSyncContext()).fix).toBe(
      "Ask the vendor to bill in EUR, or bill it by hand and ignore it with a reason.",
    );
  });
});

describe("PR-17: a price goes for the vendor's billing period, so the contract must have the same", () => {
  it.each([
    ["monthly", 1, true],
    ["monthly", 12, false],
    ["annual", 12, true],
    ["annual", 1, false],
    ["triennial", 36, true],
    ["triennial", 12, false],
  ] as const)("%s charges on a contract of %i months: fit %s", (plan, months, fits) => {
    const product = aProduct({ plan });
    const span = { monthly: "2026-11-30", annual: "2027-10-31", triennial: "2029-10-31" }[plan];
    expect(judge([aCharge({ plan, to: span })], [], { product, months }) === undefined).toBe(fits);
  });

  it("says both periods", () => {
    const product = aProduct({ plan: "annual" });
    expect(judge([aCharge({ plan: "annual", to: "2027-10-31" })], [], { product })?.reason.text).toBe(
      "Billed every 12 months by Microsoft, but the contract bills every month. Its price would be wrong on every invoice.",
    );
  });

  it("looks at every charge of a product that is mapped for any plan", () => {
    const { plan: _any, ...product } = aProduct();
    const annual = aCharge({ subscription: "sub-b", plan: "annual", to: "2027-10-31", unitCost: "240.00" });
    expect(judge([aCharge(), annual], [], { product })?.charge.plan).toBe("annual");
  });
});

describe("the first reason that holds is told", () => {
  it("a stale mapping before anything else", () => {
    const stray = aCharge({ product: "CFQ7TTC0LCHC:000J", from: "2026-12-01", to: "2026-12-31" });
    expect(judge([aCharge({ currency: "USD" })], [stray], { months: 12 })?.reason.rule).toBe("ZC-1");
    expect(judge([aCharge({ currency: "USD" })], [], { months: 12 })?.reason.rule).toBe("decision 10");
  });
});

describe("refusals of a price and of a line", () => {
  it("decision 8: says which price is missing, and the three ways to give one", () => {
    const refusal = unpricedRefusal(aProduct(), aCharge(), "no price sheet row for X in EUR");
    expect(refusal.reason.text).toBe("No source of a price: no price sheet row for X in EUR. The line stays as it is.");
    expect(refusal.fix).toBe(
      "Add the price sheet, or a retail rule to m365-business-premium in services.yaml:3, or a price on the contract's line.",
    );
  });

  it("decision 19: asks for `existing` where the line cannot be told", () => {
    const refusal = ambiguousRefusal(
      aProduct(),
      aCharge(),
      "contract 4711 holds this service on lines 1 and 2",
      origin(),
    );
    expect(refusal.reason).toEqual({
      rule: "decision 19",
      text: "contract 4711 holds this service on lines 1 and 2; which of them bills Microsoft 365 Business Premium cannot be told.",
      origin: origin(),
    });
  });
});
