import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { DeclaredInvoice } from "../../../src/providers/partner-center/index.ts";
import { invoicesJson, reconCsv, usageLine } from "../../support/recon.ts";
import { observe, told } from "./folder.ts";

const id = "G016907411";
/** 25 × 20.60 = 515.00 and 108.15 tax: 623.15 in all. */
const october = reconCsv([{ TaxTotal: "108.15" }]);

function declared(total: string, more: Partial<DeclaredInvoice> = {}): { invoices: DeclaredInvoice[] } {
  return { invoices: [{ id, total, currency: "EUR", ...more }] };
}

describe("decision 10: an invoice is final only when its lines come to its total", () => {
  it("without a known total it is not final, because the total is not checked", async () => {
    const { statements, findings, unread } = await observe({ "a.csv": october });
    expect(statements).toMatchObject([
      { invoice: id, currency: "EUR", total: "623.15", final: false, because: "total not checked", lines: 1 },
    ]);
    expect([findings, unread]).toEqual([[], []]);
  });

  it("equal to the declared total, tax included, it is final", async () => {
    const { statements, findings } = await observe({ "a.csv": october }, declared("623.15"));
    expect(statements).toMatchObject([{ final: true, total: "623.15" }]);
    expect(statements[0]).not.toHaveProperty("because");
    expect(findings).toEqual([]);
  });

  it("differing, it is an error with the difference and the way out, and the source is unread", async () => {
    const billing = await observe({ "a.csv": october }, declared("633.15"));
    expect(billing.findings).toMatchObject([
      {
        severity: "error",
        rule: "decision 10",
        message: `invoice ${id}: its lines come to 623.15 EUR; its total is 633.15: 10.00 EUR differ`,
        fix: expect.stringContaining("adjustment: { amount: 10.00, reason: … }"),
        money: { amount: "10.00", currency: "EUR" },
        origin: { line: 2 },
      },
    ]);
    expect(billing.unread).toEqual([{ customer: "*", why: expect.stringContaining("10.00 EUR differ") }]);
    expect(billing.statements).toMatchObject([{ final: false, because: expect.stringContaining("10.00 EUR differ") }]);
  });

  it("an adjustment of exactly the difference explains it: lines + adjustment = total", async () => {
    const adjustment = { amount: "-3.2", reason: "credit note of 12 October" };
    const billing = await observe({ "a.csv": october }, declared("619.95", { adjustment }));
    expect(told(billing)).toEqual([
      `note decision 10 :2 invoice ${id}: -3.20 EUR of its total are not in its lines: credit note of 12 October`,
    ]);
    expect(billing.statements).toMatchObject([{ final: true, total: "623.15" }]);
    expect(billing.unread).toEqual([]);
  });

  it("an adjustment of another amount leaves the rest an error", async () => {
    const adjustment = { amount: "-3.00", reason: "credit note" };
    const billing = await observe({ "a.csv": october }, declared("619.95", { adjustment }));
    expect(billing.findings).toMatchObject([
      {
        severity: "error",
        message: `invoice ${id}: its lines come to 623.15 EUR, with the declared adjustment of -3.00 to 620.15; its total is 619.95: -0.20 EUR differ`,
        money: { amount: "-0.20" },
      },
    ]);
    expect(billing.unread).toHaveLength(1);
  });

  it("an adjustment that nothing calls for is a difference too", async () => {
    const billing = await observe(
      { "a.csv": october },
      declared("623.15", { adjustment: { amount: "5", reason: "?" } }),
    );
    expect(billing.findings).toMatchObject([{ severity: "error", money: { amount: "-5.00" } }]);
  });

  it("a sum of many lines is exact: a thousand times 0.10 is 100.00", async () => {
    const lines = Array.from({ length: 1000 }, (_, index) => ({
      UnitPrice: "0.1",
      Quantity: "1",
      OrderId: String(index),
    }));
    const { statements } = await observe({ "a.csv": reconCsv(lines) }, declared("100"));
    expect(statements).toMatchObject([{ total: "100.00", final: true, lines: 1000 }]);
  });

  it("lines in two currencies, or in another than stated, are refused", async () => {
    const mixed = await observe({ "a.csv": reconCsv([{}, { Currency: "USD", OrderId: "2" }]) });
    expect(told(mixed)).toEqual([
      `error decision 10 :2 invoice ${id}: it holds lines in EUR and USD; an invoice has one currency`,
    ]);
    expect(mixed.unread).toHaveLength(1);
    const other = await observe({ "a.csv": october }, declared("623.15", { currency: "USD" }));
    expect(told(other)).toEqual([
      `error decision 10 :2 invoice ${id}: its lines are in EUR, its total is stated in USD`,
    ]);
    expect(other.unread).toHaveLength(1);
  });
});

describe("decision 10: a line that does not follow from its own prices", () => {
  /** 25 × 20.60 = 515.00, written 515.10: 0.10 too much. */
  const wrong = reconCsv([{ Subtotal: "515.10" }, { OrderId: "2" }]);

  it("is an error with customer, product, place and the money, and the source is unread", async () => {
    const billing = await observe({ "a.csv": wrong });
    expect(billing.findings).toMatchObject([
      {
        severity: "error",
        rule: "decision 10",
        message:
          "Northwind Traders, Microsoft 365 Business Premium: Subtotal says 515.10 EUR, 25 seats at 20.6 come to 515.00",
        customer: "0c7b2f0e-1d4a-4f43-8a5d-3f1f5a6b7c88",
        product: "CFQ7TTC0LCHC:0002",
        money: { amount: "0.10", currency: "EUR" },
        origin: { line: 2 },
      },
    ]);
    expect(billing.unread).toMatchObject([{ customer: "*" }]);
  });

  it("stays one even where the invoice's total agrees with it: the fix names the adjustment", async () => {
    const billing = await observe({ "a.csv": wrong }, declared("1030.10"));
    expect(billing.findings).toHaveLength(2);
    expect(billing.findings[1]).toMatchObject({
      message: `invoice ${id}: its lines are 0.10 EUR off what their prices and units come to`,
      fix: expect.stringContaining("amount: 0.10"),
    });
    expect(billing.unread).toHaveLength(1);
  });

  it("is a warning once the adjustment says that the vendor bills it so", async () => {
    const adjustment = { amount: "0.10", reason: "Microsoft confirmed, ticket 4711" };
    const billing = await observe({ "a.csv": wrong }, declared("1030.10", { adjustment }));
    expect(billing.findings.map(({ severity }) => severity)).toEqual(["warning", "note"]);
    expect(billing.unread).toEqual([]);
    expect(billing.statements).toMatchObject([{ final: true }]);
  });

  it("is not excused by a total that happens to be what the line should have been", async () => {
    const billing = await observe({ "a.csv": wrong }, declared("1030.00"));
    expect(billing.unread).toHaveLength(1);
    expect(billing.findings.filter(({ severity }) => severity === "error")).toHaveLength(3);
  });
});

describe("the same line twice", () => {
  const twice = reconCsv([{}, { OrderId: "2" }, {}]);

  it("is an error with the money that may be counted twice", async () => {
    const billing = await observe({ "a.csv": twice });
    expect(billing.findings).toMatchObject([
      {
        severity: "error",
        rule: "LINE_TWICE",
        message: expect.stringContaining("the line is line 2 again, equal in every column: 515.00 EUR twice"),
        origin: { line: 4 },
        money: { amount: "515.00", currency: "EUR" },
      },
    ]);
    expect(billing.unread).toHaveLength(1);
  });

  it("is an error beside the difference where the total shows that it is billed once", async () => {
    const billing = await observe({ "a.csv": twice }, declared("1030"));
    expect(billing.findings.map(({ rule, money }) => [rule, money?.amount])).toEqual([
      ["LINE_TWICE", "515.00"],
      ["decision 10", "-515.00"],
    ]);
  });

  it("is a warning where the total proves that both are billed", async () => {
    const billing = await observe({ "a.csv": twice }, declared("1545"));
    expect(billing.findings).toMatchObject([{ severity: "warning", rule: "LINE_TWICE" }]);
    expect(billing.unread).toEqual([]);
    expect(billing.charges).toHaveLength(3);
  });
});

describe("one invoice in two files", () => {
  it("is read once where the lines are the same", async () => {
    const billing = await observe({ "a.csv": october, "b.csv": october }, declared("623.15"));
    expect(told(billing)).toEqual([
      `warning INVOICE_TWICE :2 invoice ${id} is also in a.csv, with the same lines: it is read once`,
    ]);
    expect(billing.charges).toHaveLength(1);
    expect(billing.statements).toMatchObject([{ final: true }]);
  });

  it.each([
    ["more lines", october, reconCsv([{ TaxTotal: "108.15" }, { OrderId: "2" }])],
    ["fewer lines", reconCsv([{ TaxTotal: "108.15" }, { OrderId: "2" }]), october],
    ["another amount", october, reconCsv([{ TaxTotal: "108.15", Quantity: "24" }])],
  ])("is not read where the second has %s: nothing is guessed", async (_, first, second) => {
    const billing = await observe({ "a.csv": first, "b.csv": second }, declared("623.15"));
    expect(billing.findings).toMatchObject([
      { severity: "error", rule: "INVOICE_TWICE", origin: { file: join(billing.folder, "b.csv") } },
    ]);
    expect(billing.unread).toMatchObject([{ customer: "*", why: expect.stringContaining("with other lines") }]);
    expect([billing.charges, billing.statements]).toEqual([[], []]);
  });
});

describe("the invoices list beside the files", () => {
  it("gives totals and periods", async () => {
    const list = invoicesJson([{ id, total: 623.15, from: "2026-10-06", to: "2026-11-05" }]);
    const { statements, findings } = await observe({ "a.csv": october, "invoices.json": list });
    expect(findings).toEqual([]);
    expect(statements).toMatchObject([{ final: true, from: "2026-10-06", to: "2026-11-05" }]);
  });

  it("is overruled by a declared total, with a warning where they differ", async () => {
    const list = invoicesJson([{ id, total: 600 }]);
    const billing = await observe({ "a.csv": october, "invoices.json": list }, declared("623.15"));
    expect(told(billing)).toEqual([
      `warning decision 10 :2 invoice ${id}: two totals: 623.15 EUR is declared, the invoices list says 600 EUR; the declared one is used`,
    ]);
    expect(billing.statements).toMatchObject([{ final: true }]);
  });

  it("does not lend the total of what is no invoice", async () => {
    const list = invoicesJson([{ id, total: 623.15 }]).replace('"documentType": "invoice"', '"documentType": "credit"');
    const billing = await observe({ "a.csv": october, "invoices.json": list });
    expect(told(billing)).toEqual([
      `warning decision 10 :2 invoice ${id}: the invoices list has it as credit: that total is not used`,
    ]);
    expect(billing.statements).toMatchObject([{ final: false, because: "total not checked" }]);
  });

  it("names invoices of the same time or later that no file holds, not old ones; so does invoices in the settings", async () => {
    const list = invoicesJson([
      { id, total: 623.15 },
      { id: "G2", total: 5, from: "2026-11-01", to: "2026-11-30" },
      { id: "G0", total: 5, from: "2026-09-01", to: "2026-09-30" },
    ]);
    const invoices = [{ id: "G3", total: "1", currency: "EUR" }];
    const billing = await observe({ "a.csv": october, "invoices.json": list }, { invoices });
    expect(told(billing)).toEqual([
      "warning INVOICE_WITHOUT_FILE :undefined no file holds G3, G2: what these invoices bill is not planned",
    ]);
  });
});

describe("the period an invoice answers for", () => {
  const annual = { TermAndBillingCycle: "One-Year commitment for yearly billing", BillingFrequency: "Annual" };
  it.each([
    [
      "the month in which its latest monthly charge starts",
      [{ ChargeStartDate: "2026-09-20" }, { ChargeStartDate: "2026-10-20" }],
      "2026-10-01",
      "2026-10-31",
    ],
    [
      "whatever annual charges start later",
      [{ ChargeStartDate: "2026-02-20" }, { ...annual, ChargeStartDate: "2026-10-20" }],
      "2026-02-01",
      "2026-02-28",
    ],
    [
      "of any charge where none is monthly",
      [usageLine({ ChargeStartDate: "2026-09-01" }), { ...annual, ChargeStartDate: "2026-10-05" }],
      "2026-10-01",
      "2026-10-31",
    ],
  ])("is %s", async (_, lines, from, to) => {
    const open = lines.map((line) => ({ ...line, ChargeEndDate: "2027-12-31" }));
    expect((await observe({ "a.csv": reconCsv(open) })).statements).toMatchObject([{ from, to }]);
  });

  it("is the declared one before the invoices list's", async () => {
    const list = invoicesJson([{ id, total: 623.15, from: "2026-10-06", to: "2026-11-05" }]);
    const period = { from: "2026-10-02", to: "2026-11-01" };
    const { statements } = await observe({ "a.csv": october, "invoices.json": list }, declared("623.15", { period }));
    expect(statements).toMatchObject([period]);
  });
});
