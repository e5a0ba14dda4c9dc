import { describe, expect, it } from "vitest";
import type { Charge } from "../../../src/core/charges.ts";
import type { Product } from "../../../src/core/workspace.ts";
import { sortCharges } from "../../../src/syncs/subscriptions/sorting.ts";
import { aCharge, aFeed, aProduct, aTenant, origin } from "../../support/builders.ts";

const VISIO = aProduct({ key: "visio-plan-2", title: "Visio Plan 2", ids: ["CFQ7TTC0HD32:0002"] });

function sort(charges: readonly Charge[], products: readonly Product[] = [aProduct(), VISIO], program = {}) {
  return sortCharges(aFeed({ charges, program }), aTenant({ products }), "Microsoft");
}

function mapped(...[charges, products]: Parameters<typeof sort>) {
  return sort(charges, products).byProduct.map(([product, own]) => [product.key, own.map(({ id }) => id)]);
}

describe("ZC-1: a charge belongs to the product that names its id, term and plan", () => {
  it("sorts by product, in order of their keys", () => {
    const visio = aCharge({ id: "v", product: "CFQ7TTC0HD32:0002" });
    expect(mapped([visio, aCharge({ id: "p" })])).toEqual([
      ["m365-business-premium", ["p"]],
      ["visio-plan-2", ["v"]],
    ]);
  });

  it("prefers the product that names term and plan to the one for any", () => {
    const { term: _term, plan: _plan, ...any } = aProduct({ key: "premium-any" });
    const annual = aProduct({ key: "premium-annual", plan: "annual" });
    const products = [any, annual, aProduct()];
    expect(mapped([aCharge({ id: "m" })], products)).toEqual([["m365-business-premium", ["m"]]]);
    expect(mapped([aCharge({ id: "y", plan: "annual" })], products)).toEqual([["premium-annual", ["y"]]]);
    expect(mapped([aCharge({ id: "t", term: "P3Y" })], products)).toEqual([["premium-any", ["t"]]]);
  });

  it("does not take another program's product for it", () => {
    expect(sort([aCharge()], [aProduct({ program: "google" })]).unmapped).toHaveLength(1);
  });

  it("puts refunds beside what they take back", () => {
    expect(mapped([aCharge({ id: "p" }), aCharge({ id: "r", kind: "refund" })])).toEqual([
      ["m365-business-premium", ["p", "r"]],
    ]);
  });
});

describe("decision 21: what nothing maps is named with the id the vendor bills it by", () => {
  it("once for an id, term and plan, by its newest charge", () => {
    const stray = (given: Partial<Charge>) =>
      aCharge({ product: "CFQ7TTC0LH16:000J", title: "Exchange Online (Plan 1)", ...given });
    const { unmapped } = sort([
      stray({ from: "2026-11-01" }),
      stray({ from: "2026-10-01", to: "2026-10-31", title: "Exchange Online" }),
      stray({ plan: "annual" }),
    ]);
    expect(unmapped.map(({ title, charges }) => [title, charges.length])).toEqual([
      ["Exchange Online (Plan 1)", 2],
      ["Exchange Online (Plan 1)", 1],
    ]);
    expect(unmapped[0]?.reason).toEqual({
      rule: "ZC-1",
      text: "Microsoft bills it as CFQ7TTC0LH16:000J (P1Y monthly), which no product of services.yaml names. Nothing is billed for it until it is mapped.",
      origin: origin("billing/G-11.csv", 2),
    });
    expect(unmapped[0]?.fix).toBe(
      "Add CFQ7TTC0LH16:000J to a product in services.yaml, or ignore it with a reason; then plan again.",
    );
  });

  it("says that the id is mapped, but for another term or plan", () => {
    expect(sort([aCharge({ plan: "annual" })]).unmapped[0]?.reason.text).toBe(
      "Microsoft bills it as CFQ7TTC0LCHC:0002 (P1Y annual), but m365-business-premium maps it only for P1Y monthly. Nothing is billed for it until it is mapped.",
    );
  });
});

describe("decision 10: credits and one-off charges are listed with their amount, and never become units", () => {
  it("notes each, with its money", () => {
    const credit = aCharge({ kind: "credit", net: "-30.00", title: "Service credit" });
    const once = aCharge({ kind: "one-time", net: "99.00", title: "Windows Server" });
    const sorted = sort([credit, once]);
    expect(sorted.byProduct).toEqual([]);
    expect(sorted.unmapped).toEqual([]);
    expect(sorted.findings.map(({ severity, message, money }) => [severity, message, money?.amount])).toEqual([
      ["note", "credit of -30.00 EUR for Service credit, 1 Nov 2026: listed, never units", "-30.00"],
      ["note", "one-off charge of 99.00 EUR for Windows Server, 1 Nov 2026: listed, never units", "99.00"],
    ]);
  });
});

describe("PR-5: usage is billed only where azure is on", () => {
  const usage = aCharge({ kind: "usage", product: "DZH318Z0BPS6:000B", title: "Azure plan", net: "100.00" });
  const { term: _term, plan: _plan, ...azure } = aProduct({ key: "azure", ids: ["DZH318Z0BPS6:000B"], usage: true });

  it("is sorted by product where it is", () => {
    expect(mapped([usage], [azure])).toEqual([["azure", ["G-11/1"]]]);
  });

  it("is told with its money where it is not", () => {
    const { byProduct, findings } = sort([usage], [azure], { azure: false });
    expect(byProduct).toEqual([]);
    expect(findings).toMatchObject([
      {
        severity: "warning",
        rule: "PR-5",
        message: "usage of 100.00 EUR for Azure plan is not billed: azure is off for microsoft-csp",
        money: { amount: "100.00", currency: "EUR" },
      },
    ]);
  });
});

describe("a subscription that goes on under another id is noticed", () => {
  it("with all its charges, and no other subscription", () => {
    const before = aCharge({ id: "a", from: "2026-10-01", to: "2026-10-31" });
    const after = aCharge({ id: "b", product: "CFQ7TTC0HD32:0002" });
    const other = aCharge({ id: "c", subscription: "sub-b" });
    const { movedOn } = sort([before, after, other]);
    expect([...movedOn].map(([subscription, charges]) => [subscription, charges.map(({ id }) => id)])).toEqual([
      ["sub-a", ["a", "b"]],
    ]);
  });
});

describe("what is sorted out of a contract's charges is told with what to do", () => {
  const stray = (given: Partial<Charge> = {}) => aCharge({ product: "CFQ7TTC0LH16:000J", ...given });

  it("decision 10: a credit, and a one-off charge", () => {
    const { findings } = sort([aCharge({ kind: "credit", net: "-5.00" })]);
    expect(findings).toMatchObject([
      { rule: "decision 10", fix: "Bill or credit it by hand where it is the customer's." },
    ]);
  });

  it("PR-5: usage where azure is off, and seats all the same", () => {
    const { findings, byProduct } = sort([aCharge(), aCharge({ id: "u", kind: "usage" })], undefined, { azure: false });
    expect(findings.map(({ fix }) => fix)).toEqual([
      "Set azure: true on microsoft-csp in tenant.yaml, or bill it by hand.",
    ]);
    expect(byProduct.map(([, charges]) => charges.length)).toEqual([1]);
  });

  it("ZC-1: by its newest charge, in whatever order they come, and the file to add it to", () => {
    const older = stray({ from: "2026-10-01", title: "Exchange" });
    const newer = stray({ title: "Exchange Online" });
    for (const charges of [
      [older, newer],
      [newer, older],
    ])
      expect(sort(charges).unmapped.map(({ title, fix }) => [title, fix])).toEqual([
        [
          "Exchange Online",
          "Add CFQ7TTC0LH16:000J to a product in services.yaml, or ignore it with a reason; then plan again.",
        ],
      ]);
    expect(sort([stray()], []).unmapped[0]?.fix).toContain("a product in services.yaml,");
    const elsewhere = aProduct({
      key: "exchange",
      ids: ["CFQ7TTC0LH16:000J"],
      plan: "annual",
      origin: origin("more.yaml", 9),
    });
    expect(sort([stray()], [aProduct(), elsewhere]).unmapped[0]?.fix).toContain("a product in more.yaml,");
  });

  it("ZC-1: usage has no term, and none is named; another term is named as far as it is known", () => {
    const { term: _term, plan: _plan, ...usage } = stray({ kind: "usage" });
    expect(sort([usage]).unmapped[0]?.reason.text).toBe(
      "Microsoft bills it as CFQ7TTC0LH16:000J, which no product of services.yaml names. Nothing is billed for it until it is mapped.",
    );
    const { plan: _none, ...threeYears } = aProduct({ ids: ["CFQ7TTC0LH16:000J"], term: "P3Y" });
    expect(sort([stray()], [threeYears]).unmapped[0]?.reason.text).toBe(
      "Microsoft bills it as CFQ7TTC0LH16:000J (P1Y monthly), but m365-business-premium maps it only for P3Y. Nothing is billed for it until it is mapped.",
    );
  });
});
