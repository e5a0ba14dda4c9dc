import { describe, expect, it } from "vitest";
import type { Contract, Program } from "../../../src/core/workspace.ts";
import { notBuilt, uncheckedStatements, unlinkedVendorCustomers } from "../../../src/syncs/subscriptions/rules.ts";
import {
  aBilling,
  aCharge,
  aContract,
  aCustomer,
  aProgram,
  aRule,
  aStatement,
  aTenant,
  CONTOSO,
  origin,
  policies,
} from "../../support/builders.ts";

describe("decision 21: a vendor customer with charges and no customer file is money nobody bills", () => {
  const tailspin = { id: "tailspin", name: "Tailspin Toys", domain: "tailspin.onmicrosoft.com" };
  const wingtip = { id: "wingtip", name: "Wingtip", domain: "wingtip.onmicrosoft.com" };
  const contoso = { id: CONTOSO, name: "Contoso BV", domain: "contoso.onmicrosoft.com" };
  const of = (id: string, net: string, given = {}) => aCharge({ customer: id, net, ...given });

  it("is told with the money of its newest invoice, the largest first", () => {
    const billing = aBilling({
      customers: [contoso, tailspin, wingtip],
      charges: [
        of(CONTOSO, "200.00"),
        of("tailspin", "40.00"),
        of("tailspin", "2.50", { id: "G-11/2" }),
        of("tailspin", "900.00", { invoice: "G-10", from: "2026-10-01", to: "2026-10-31" }),
        of("wingtip", "60.00"),
      ],
    });
    const findings = unlinkedVendorCustomers(aTenant(), "csp", billing);
    expect(findings.map(({ money }) => money?.amount)).toEqual(["60.00", "42.50"]);
    expect(findings[1]).toMatchObject({
      severity: "error",
      rule: "ZC-3",
      message:
        "Tailspin Toys (tailspin.onmicrosoft.com, tailspin) is billed 42.50 EUR on invoice G-11 and belongs to no customer file",
    });
  });

  it("is not told without charges, or where a file links it, switched off or not", () => {
    expect(unlinkedVendorCustomers(aTenant(), "csp", aBilling({ customers: [tailspin] }))).toEqual([]);
    const off = aTenant({ customers: [aCustomer({ enabled: false })] });
    expect(unlinkedVendorCustomers(off, "csp", aBilling({ charges: [aCharge()] }))).toEqual([]);
  });

  it("is told where the link is to another connection", () => {
    expect(unlinkedVendorCustomers(aTenant(), "google", aBilling({ charges: [aCharge()] }))).toHaveLength(1);
  });
});

describe("decision 10: an invoice whose total is not checked is told, and proves nothing", () => {
  it("with its days, its money and the reason", () => {
    const open = aStatement({ final: false, because: "total not checked" });
    expect(uncheckedStatements(aBilling({ statements: [aStatement({ invoice: "G-11" }), open] }))).toMatchObject([
      { severity: "warning", message: "invoice G-12 (1 Dec 2026 to 31 Dec 2026, 200.00 EUR): total not checked" },
    ]);
  });

  it("not beside the error that says what is wrong with it and what to do: its total is declared", () => {
    const place = origin("billing/G-12.csv", 1);
    const wrong = aStatement({ final: false, because: "3.20 EUR differ", origin: place });
    const error = { severity: "error" as const, rule: "decision 10", message: "3.20 EUR differ", origin: place };
    const warned = (findings: readonly (typeof error)[]) =>
      uncheckedStatements(aBilling({ statements: [wrong], findings }));
    expect(warned([error])).toEqual([]);
    expect(warned([{ ...error, origin: origin("billing/G-13.csv", 1) }])).toHaveLength(1);
  });
});

describe("what is declared and not built is refused by name", () => {
  const refused = (contract: Partial<Contract>, program: Partial<Program> = {}) =>
    notBuilt(aTenant({ programs: [aProgram(program)] }), aCustomer({ contracts: [aContract(contract)] })).map(
      ({ message }) => message,
    );

  it("nothing of a contract that asks for nothing special", () => {
    expect(refused({})).toEqual([]);
    expect(refused({ lines: [aRule({ split: [] })] })).toEqual([]);
  });

  it.each([
    ["renew", { renew: { withinDays: 30, byMonths: 12, origin: origin() } }],
    ["catchUp: charge", { policies: policies({ catchUp: "charge" }) }],
    ["onMissing: cancel", { policies: policies({ onMissing: "cancel" }) }],
    ["split of m365-business-premium", { lines: [aRule({ split: [{ key: "a", rest: true, origin: origin() }] })] }],
  ] as const)("%s", (what, contract) => {
    expect(refused(contract)).toEqual([`${what} on contract m365 is not built yet`]);
  });

  it("a program's basis and product mode", () => {
    expect(refused({}, { basis: "subscriptions", products: "all" })).toEqual([
      "basis: subscriptions (program microsoft-csp) on contract m365 is not built yet",
      "products: all (program microsoft-csp) on contract m365 is not built yet",
    ]);
  });
});
