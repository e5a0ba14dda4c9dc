import { describe, expect, it } from "vitest";
import type { DesiredLine } from "../../src/core/desired.ts";
import { type Carried, countCarried, overdueInvoices, vendorDataOf } from "../../src/core/vendor-data.ts";
import {
  aBilling,
  aContract,
  aCustomer,
  aDesiredLine,
  aProgram,
  aStatement,
  aTenant,
  CONTRACT,
  origin,
  TODAY,
} from "../support/builders.ts";
import { aWish } from "../support/wishes.ts";

const line = (key: string, chargedThrough: string) => aDesiredLine({ key: `${CONTRACT}/${key}`, chargedThrough });

/** What one customer's lines add to what is counted. */
function count(lines: readonly DesiredLine[], carried: Carried = new Map(), programs = ["microsoft-csp"]): Carried {
  countCarried(carried, aWish({ customer: aCustomer({ contracts: [aContract({ programs })] }), lines }), TODAY);
  return carried;
}

const OCTOBER = { program: "microsoft-csp", title: "Microsoft", invoice: "G-10", from: "2026-10-01", to: "2026-10-31" };

const warn = (carried: Carried, today = "2026-12-11") => overdueInvoices(aTenant(), [OCTOBER], carried, today);

describe("decision 1: lines that no charge proves today carry on, and are counted", () => {
  it("those charged up to a day before today; not today's, and not those that are gone", () => {
    const { chargedThrough: _none, ...gone } = aDesiredLine();
    const lines = [line("a", "2026-11-21"), line("b", "2026-11-22"), line("c", "2026-10-31"), gone];
    expect([...count(lines)]).toEqual([["microsoft-csp", { lines: 2, customers: 1 }]]);
  });

  it("customer by customer", () => {
    const carried = count([line("a", "2026-10-31"), line("b", "2026-10-31")]);
    count([line("c", "2026-10-31")], carried);
    count([line("d", "2026-12-31")], carried);
    expect([...carried]).toEqual([["microsoft-csp", { lines: 3, customers: 2 }]]);
  });

  it("by the program of the contract they stand on", () => {
    const contracts = [
      aContract(),
      aContract({ key: "gws", programs: ["google"] }),
      aContract({ key: "x", programs: [] }),
    ];
    const other = aDesiredLine({ key: "fabrikam-msp/contoso/gws/workspace", chargedThrough: "2026-10-31" });
    const carried: Carried = new Map();
    const lines = [line("a", "2026-10-31"), line("b", "2026-10-31"), other];
    countCarried(carried, aWish({ customer: aCustomer({ contracts }), lines }), TODAY);
    expect([...carried]).toEqual([
      ["microsoft-csp", { lines: 2, customers: 1 }],
      ["google", { lines: 1, customers: 1 }],
    ]);
    countCarried(carried, aWish({ customer: aCustomer({ contracts }), lines: [other] }), TODAY);
    expect(carried.get("microsoft-csp")).toEqual({ lines: 2, customers: 1 });
  });
});

describe("decision 1: an overdue invoice is told with what is missing, and what carries on without it", () => {
  it("as a warning, with where to put it", () => {
    expect(warn(new Map())).toEqual([
      {
        severity: "warning",
        rule: "STALE_DATA",
        message:
          "Microsoft's invoice for November is not here: the newest is G-10 for October, the next was due by 10 Dec 2026",
        fix: "Put it where the files of connection csp are, then plan again. If it comes later as a rule, say so with staleAfter of microsoft-csp.",
        origin: origin("tenant.yaml", 20),
      },
    ]);
  });

  it.each([
    [1, 1, "1 line of 1 customer carries on as last billed, provisionally"],
    [2, 1, "2 lines of 1 customer carry on as last billed, provisionally"],
    [3, 2, "3 lines of 2 customers carry on as last billed, provisionally"],
  ])("%i lines of %i customers", (lines, customers, words) => {
    const [finding] = warn(new Map([["microsoft-csp", { lines, customers }]]));
    expect(finding?.message).toMatch(new RegExp(`due by 10 Dec 2026\\. ${words}$`));
  });

  it("names each that is missing", () => {
    expect(warn(new Map(), "2027-01-11")[0]?.message).toContain(
      "invoices for November 2026 and December 2026 are not here",
    );
    expect(warn(new Map(), "2027-02-11")[0]?.message).toContain(
      "invoices for November 2026, December 2026 and January are not here",
    );
  });

  it("program by program: each by its own, and nothing of one that is not declared or has no invoice", () => {
    const tenant = aTenant({ programs: [aProgram({ key: "google", from: "gws", staleAfter: 60 }), aProgram()] });
    expect(overdueInvoices(tenant, [OCTOBER], new Map(), "2026-12-11")).toHaveLength(1);
    const data = [
      { ...OCTOBER, program: "gone" },
      { program: "microsoft-csp", title: "Microsoft" },
    ];
    expect(overdueInvoices(tenant, data, new Map(), "2026-12-11")).toEqual([]);
    expect(overdueInvoices(tenant, [OCTOBER], new Map(), "2026-12-10")).toEqual([]);
  });
});

describe("the newest invoice of a program", () => {
  const newest = (...statements: readonly ReturnType<typeof aStatement>[]) =>
    vendorDataOf(aTenant(), new Map([["csp", aBilling({ statements })]]), new Map());

  it("is that of the latest period, in whatever order they come; of one period, the first that was read", () => {
    const october = aStatement({ invoice: "G-10", from: "2026-10-01", to: "2026-10-31" });
    const november = aStatement({ invoice: "G-11", from: "2026-11-01", to: "2026-11-30" });
    const invoices = (...order: readonly ReturnType<typeof aStatement>[]) =>
      newest(...order).map(({ invoice }) => invoice);
    expect([...invoices(october, november), ...invoices(november, october)]).toEqual(["G-11", "G-11"]);
    expect(invoices(november, { ...november, invoice: "G-11b" })).toEqual(["G-11"]);
  });

  it("is told by the connection's name where it has no title", () => {
    expect(newest(aStatement())).toEqual([
      { program: "microsoft-csp", title: "csp", invoice: "G-12", from: "2026-12-01", to: "2026-12-31" },
    ]);
  });
});
