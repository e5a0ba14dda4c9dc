import { describe, expect, it } from "vitest";
import type { Statement } from "../../src/core/charges.ts";
import { ageOf, overdueInvoices, vendorDataOf } from "../../src/core/vendor-data.ts";
import { aProgram, aTenant, origin } from "../support/builders.ts";

const titles = new Map([["csp", "Microsoft"]]);

/** An invoice named by its last day. */
function aStatement(from: string, to: string, given: Partial<Statement> = {}): Statement {
  return {
    invoice: `G-${to}`,
    currency: "EUR",
    total: "1.00",
    final: true,
    from,
    to,
    lines: 1,
    recurring: 1,
    origin: origin("bill.csv", 2),
    ...given,
  };
}

function billing(...statements: readonly Statement[]) {
  const nothing = { customers: [], charges: [], prices: [], findings: [], unread: [], readAt: "", requests: 0 };
  return new Map([["csp", { ...nothing, statements }]]);
}

function missing(today: string, ...statements: readonly Statement[]): string {
  const tenant = aTenant();
  const data = vendorDataOf(tenant, billing(...statements), titles);
  return overdueInvoices(tenant, data, new Map(), today)
    .map(({ message }) => message)
    .join("");
}

describe("decision 1: an invoice is overdue ten days after its period", () => {
  it.each([
    ["a month", "2026-11-01", "2026-11-30", "2027-01-10", ""],
    [
      "a month",
      "2026-11-01",
      "2026-11-30",
      "2027-01-11",
      "Microsoft's invoice for December 2026 is not here: the newest is G-2026-11-30 for November 2026, the next was due by 10 Jan 2027",
    ],
    [
      "before a short month",
      "2027-01-01",
      "2027-01-31",
      "2027-03-11",
      "Microsoft's invoice for February is not here: the newest is G-2027-01-31 for January, the next was due by 10 Mar 2027",
    ],
    [
      "a cycle within months",
      "2026-10-06",
      "2026-11-05",
      "2026-12-16",
      "Microsoft's invoice for 6 Nov to 5 Dec is not here: the newest is G-2026-11-05 for 6 Oct to 5 Nov, the next was due by 15 Dec 2026",
    ],
    ["a quarter", "2026-07-01", "2026-09-30", "2027-01-10", ""],
    [
      "a quarter",
      "2026-07-01",
      "2026-09-30",
      "2027-01-11",
      "Microsoft's invoice for 1 Oct 2026 to 31 Dec 2026 is not here: the newest is G-2026-09-30 for 1 Jul 2026 to 30 Sep 2026, the next was due by 10 Jan 2027",
    ],
    [
      "four weeks",
      "2026-10-05",
      "2026-11-01",
      "2026-12-10",
      "Microsoft's invoice for 2 to 29 Nov is not here: the newest is G-2026-11-01 for 5 Oct to 1 Nov, the next was due by 9 Dec 2026",
    ],
  ])("%s, %s to %s: on %s", (_what, from, to, today, message) => {
    expect(missing(today, aStatement(from, to))).toBe(message);
  });

  it("names no more than twelve", () => {
    const named = missing("2030-01-01", aStatement("2026-11-01", "2026-11-30")).split(" not here")[0] ?? "";
    expect(named.match(/20\d\d/g)).toHaveLength(12);
  });

  it("says nothing where there is no invoice at all: then nothing is planned from any", () => {
    expect(missing("2030-01-01")).toBe("");
  });
});

describe("the newest invoice of a program", () => {
  it("is that of the latest period, of invoices that bill seats where there are such", () => {
    const usage = aStatement("2026-11-01", "2026-11-30", { recurring: 0 });
    const newest = (...statements: readonly Statement[]) =>
      vendorDataOf(aTenant(), billing(...statements), titles).map(({ to }) => to);
    expect(newest(aStatement("2026-10-01", "2026-10-31"), aStatement("2026-09-01", "2026-09-30"), usage)).toEqual([
      "2026-10-31",
    ]);
    expect(newest(usage)).toEqual(["2026-11-30"]);
    expect(newest()).toEqual([undefined]);
  });

  it("is asked of programs that are on, and whose bills were read", () => {
    const off = aTenant({ programs: [aProgram({ enabled: false })] });
    expect(vendorDataOf(off, billing(aStatement("2026-10-01", "2026-10-31")), titles)).toEqual([]);
    expect(vendorDataOf(aTenant(), new Map(), titles)).toEqual([]);
  });

  it("is so many days old; one of a period that runs still is not", () => {
    const data = { program: "p", title: "t", to: "2026-10-31" };
    expect(ageOf(data, "2026-10-31")).toBe(0);
    expect(ageOf(data, "2026-11-22")).toBe(22);
    expect(ageOf(data, "2026-10-15")).toBe(0);
    expect(ageOf({ program: "p", title: "t" }, "2026-10-15")).toBeUndefined();
  });
});
