import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Charge } from "../../../src/core/charges.ts";
import { type ReconColumn, reconColumns, reconCsv, usageLine } from "../../support/recon.ts";
import { observe, told } from "./folder.ts";

const northwind = "0c7b2f0e-1d4a-4f43-8a5d-3f1f5a6b7c88";

/** Without the place, which differs from file to file. */
function bare(charges: readonly Charge[]): unknown[] {
  return charges.map(({ origin, id, ...charge }) => charge);
}

describe("a reconciliation file is read faithfully", () => {
  it("a line becomes a charge with its units, cost, days, term and place", async () => {
    const billing = await observe({ "october.csv": reconCsv([{}]) });
    expect(billing.findings).toEqual([]);
    expect(billing.unread).toEqual([]);
    expect(billing.customers).toEqual([
      { id: northwind, name: "Northwind Traders", domain: "northwind.onmicrosoft.com" },
    ]);
    expect(billing.charges).toEqual([
      {
        id: "G016907411/2",
        invoice: "G016907411",
        customer: northwind,
        subscription: "9d7d1f3d-c8de-461c-db6d-91debd5129f0",
        product: "CFQ7TTC0LCHC:0002",
        title: "Microsoft 365 Business Premium",
        term: "P1Y",
        plan: "monthly",
        kind: "recurring",
        chargeType: "cycleCharge",
        from: "2026-10-01",
        to: "2026-10-31",
        termStart: "2026-10-01",
        termEnd: "2027-09-30",
        quantity: 25,
        unitCost: "20.60",
        net: "515.00",
        currency: "EUR",
        origin: { file: join(billing.folder, "october.csv"), line: 2, column: 1 },
      },
    ]);
    expect(billing).toMatchObject({ readAt: "2026-11-21T00:00:00.000Z", requests: 1, prices: [] });
  });

  it("a change of seats keeps both of its lines: the original taken back, and the new number", async () => {
    const half = { ChargeType: "addQuantity", ChargeStartDate: "2026-10-16T00:00:00Z", UnitPrice: "10.63" };
    const { charges } = await observe({
      "a.csv": reconCsv([{}, { ...half, Quantity: "-25" }, { ...half, Quantity: "30" }]),
    });
    expect(charges.map(({ kind, quantity, unitCost, net, from }) => [kind, quantity, unitCost, net, from])).toEqual([
      ["recurring", 25, "20.60", "515.00", "2026-10-01"],
      ["refund", 25, "10.63", "-265.75", "2026-10-16"],
      ["recurring", 30, "10.63", "318.90", "2026-10-16"],
    ]);
  });

  it("decision 6: usage is one amount for an invoice, customer, subscription and product", async () => {
    // 745 × 0.085 = 63.325 → 63.32; 100 × 0.05 = 5.00; together 68.32. Another subscription: 10 × 0.05 = 0.50.
    const { charges } = await observe({
      "a.csv": reconCsv([
        { ...usageLine(), ChargeStartDate: "2026-10-05", ChargeEndDate: "2026-10-20" },
        {
          ...usageLine({ MeterDescription: "Disk", UnitPrice: "0.05", Quantity: "100" }),
          ChargeStartDate: "2026-10-01",
        },
        { ...usageLine({ MeterDescription: "Disk", UnitPrice: "0.05", Quantity: "10" }), SubscriptionId: "B" },
      ]),
    });
    expect(charges).toMatchObject([
      {
        id: "G016907411/2",
        kind: "usage",
        quantity: 1,
        unitCost: "68.32",
        net: "68.32",
        from: "2026-10-01",
        to: "2026-10-31",
      },
      { id: "G016907411/4", kind: "usage", quantity: 1, unitCost: "0.50", net: "0.50", subscription: "b" },
    ]);
    expect(charges[0]).not.toHaveProperty("term");
  });

  it("an `org:` before a customer's id, and casing, are not part of the id", async () => {
    const { charges, customers } = await observe({
      "a.csv": reconCsv([{ CustomerId: `org:${northwind.toUpperCase()}`, ProductId: "cfq7ttc0lchc", Currency: "eur" }]),
    });
    expect(customers.map(({ id }) => id)).toEqual([northwind]);
    expect(charges).toMatchObject([{ customer: northwind, product: "CFQ7TTC0LCHC:0002", currency: "EUR" }]);
  });

  it("a commitment without an end (9999) has no last day", async () => {
    const { charges } = await observe({ "a.csv": reconCsv([{ SubscriptionEndDate: "9999-12-10T00:00:00Z" }]) });
    expect(charges[0]).toHaveProperty("termStart", "2026-10-01");
    expect(charges[0]).not.toHaveProperty("termEnd");
  });

  it("an unreadable term is a warning with the text, once; the charge has none", async () => {
    const term = { TermAndBillingCycle: "Two-Year commitment", BillingFrequency: "Monthly" };
    const billing = await observe({ "a.csv": reconCsv([term, { ...term, OrderId: "2" }]) });
    expect(told(billing)).toEqual([
      'warning TERM_UNREADABLE :2 Northwind Traders, Microsoft 365 Business Premium: term and plan are not readable from "Two-Year commitment" and billing frequency "Monthly"',
    ]);
    expect(billing.charges[0]).not.toHaveProperty("term");
    expect(billing.unread).toEqual([]);
  });
});

describe("the same lines read the same in every form of the file", () => {
  const lines = [
    { CustomerName: 'Northwind "Traders",\r\nAmsterdam' },
    { ChargeType: "removeQuantity", Quantity: "-3", OrderId: "2" },
    usageLine(),
  ];
  const needed: readonly ReconColumn[] = reconColumns.filter(
    (column) =>
      !/^(PartnerId|CustomerCountry|MpnId|Tier2MpnId|Order|Availability|UnitPrice|Price|Publisher|SubscriptionDesc|Alternate|PricingC|PCToBCExchangeRateDate|Reservation|Credit|Reference|ProductQ|Promotion|ProductC)/.test(
        column,
      ),
  );
  it.each([
    ["LF line ends", reconCsv(lines, { newline: "\n" })],
    ["a byte order mark", reconCsv(lines, { byteOrderMark: true })],
    ["a byte order mark and quotes everywhere", reconCsv(lines, { byteOrderMark: true, quote: "always" })],
    ["columns in another order", reconCsv(lines, { columns: [...reconColumns].reverse() })],
    ["lower-case columns", reconCsv(lines, { heading: (column) => column.toLowerCase() })],
    [
      "ResellerMpnId and TotalForCustomer",
      reconCsv(lines).replace(",Tier2MpnId,", ",ResellerMpnId,").replace(",Total,", ",TotalForCustomer,"),
    ],
    ["only the columns in use", reconCsv(lines, { columns: needed })],
    [
      "Quantity in place of BillableQuantity",
      reconCsv(lines, { columns: reconColumns.filter((name) => name !== "BillableQuantity") }),
    ],
    ["no line end at the end", reconCsv(lines).trimEnd()],
    ["blank lines at the end", `${reconCsv(lines)}\r\n\r\n`],
  ])("%s", async (_, content) => {
    const [usual, other] = [await observe({ "a.csv": reconCsv(lines) }), await observe({ "a.csv": content })];
    expect(other.findings).toEqual([]);
    expect(bare(other.charges)).toEqual(bare(usual.charges));
    expect(other.charges).toHaveLength(3);
    expect(other.charges.map(({ origin }) => origin.line)).toEqual([2, 4, 5]);
    expect(other.customers).toEqual(usual.customers);
  });
});

describe("a line whose meaning is not known stops its customer, not the others", () => {
  it("says customer, product and money, and takes none of that subscription's lines", async () => {
    const contoso = { CustomerId: "AAAA", CustomerName: "Contoso" };
    const billing = await observe({
      "a.csv": reconCsv([
        { ...contoso, SubscriptionId: "s1" },
        { ...contoso, SubscriptionId: "s1", ChargeType: "topUp", Quantity: "2" },
        { ...contoso, SubscriptionId: "s2" },
        {},
      ]),
    });
    expect(billing.findings).toMatchObject([
      {
        severity: "error",
        rule: "CHARGE_TYPE_UNKNOWN",
        message: 'Contoso, Microsoft 365 Business Premium: the charge type "topUp" is not known: 41.20 EUR before tax',
        customer: "aaaa",
        product: "CFQ7TTC0LCHC:0002",
        money: { amount: "41.20", currency: "EUR" },
        origin: { line: 3 },
      },
    ]);
    expect(billing.unread).toEqual([{ customer: "aaaa", why: expect.stringContaining('"topUp" is not known') }]);
    expect(billing.charges.map(({ customer, subscription }) => [customer, subscription])).toEqual([
      ["aaaa", "s2"],
      [northwind, "9d7d1f3d-c8de-461c-db6d-91debd5129f0"],
    ]);
  });
});
