import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { PartnerCenterSettings } from "../../../src/providers/partner-center/index.ts";
import { observeBilling } from "../../../src/providers/partner-center/observe.ts";
import { reconCsv } from "../../support/recon.ts";
import { folderOf, type Observed, told } from "./folder.ts";

const usual = {
  ProductTitle: "Microsoft 365 Business Premium",
  ProductId: "CFQ7TTC0LCHC",
  SkuId: "0002",
  SkuTitle: "Microsoft 365 Business Premium",
  Publisher: "Microsoft Corporation",
  SkuDescription: "Office, and more",
  UnitOfMeasure: "1 License",
  TermDuration: "P1Y",
  BillingPlan: "Monthly",
  Market: "NL",
  Currency: "EUR",
  UnitPrice: "16.48",
  PricingTierRangeMin: "",
  PricingTierRangeMax: "",
  EffectiveStartDate: "2026-10-01T00:00:00Z",
  EffectiveEndDate: "9999-12-31T00:00:00Z",
  Tags: "",
  "ERP Price": "20.6",
  Segment: "Commercial",
};

function sheet(rows: readonly Partial<typeof usual>[]): string {
  const lines = [Object.keys(usual), ...rows.map((row) => Object.values({ ...usual, ...row }))];
  return lines
    .map((cells) => `${cells.map((cell) => (cell.includes(",") ? `"${cell}"` : cell)).join(",")}\r\n`)
    .join("");
}

async function pricesOf(
  sheets: Readonly<Record<string, string>>,
  settings: Partial<PartnerCenterSettings> = {},
): Promise<Observed> {
  const folder = await folderOf({ "invoice.csv": reconCsv([{}]), ...sheets });
  const all = { files: "invoice.csv", priceSheets: Object.keys(sheets), ...settings };
  return { ...(await observeBilling(all, folder, "now")), folder };
}

describe("decision 8: retail prices come from the price sheet", () => {
  it("a row is the price of one product, term and plan, with its days and its place", async () => {
    const billing = await pricesOf({ "october.csv": sheet([{}]) });
    expect(billing.findings).toEqual([]);
    expect(billing.requests).toBe(2);
    expect(billing.prices).toEqual([
      {
        product: "CFQ7TTC0LCHC:0002",
        title: "Microsoft 365 Business Premium",
        term: "P1Y",
        plan: "monthly",
        currency: "EUR",
        unitCost: "16.48",
        retail: "20.60",
        from: "2026-10-01",
        origin: { file: join(billing.folder, "october.csv"), line: 2, column: 1 },
      },
    ]);
  });

  it.each([
    ["P1M", "Monthly", { term: "P1M", plan: "monthly" }],
    ["P1Y", "Annual", { term: "P1Y", plan: "annual" }],
    ["P3Y", "Triennial", { term: "P3Y", plan: "triennial" }],
  ])("%s %s", async (TermDuration, BillingPlan, reading) => {
    expect((await pricesOf({ "a.csv": sheet([{ TermDuration, BillingPlan }]) })).prices).toMatchObject([reading]);
  });

  it("software without a term has a price without term and plan", async () => {
    const { prices } = await pricesOf({ "a.csv": sheet([{ TermDuration: "NoTerm", BillingPlan: "OneTime" }]) });
    expect(prices).toMatchObject([{ retail: "20.60" }]);
    expect(Object.keys(prices[0] ?? {})).not.toEqual(expect.arrayContaining(["term"]));
    expect(Object.keys(prices[0] ?? {})).not.toEqual(expect.arrayContaining(["plan"]));
  });

  it("a byte order mark, other casing, straight and curly quotes do not matter", async () => {
    const [header = "", row = ""] = sheet([{}]).split("\r\n");
    const curly = (line: string) =>
      line
        .split(",")
        .map((cell) => (cell === "" ? cell : `“${cell}”`))
        .join(",");
    const plain = row.replace('"Office, and more"', "Office");
    const forms = [
      `\uFEFF${header.replace("ERP Price", '"ERP Price"')}\n${row}\n`,
      `${header.toUpperCase()}\n${row}\n`,
      `${curly(header)}\n${curly(plain)}\n`,
    ];
    for (const form of forms) {
      const { prices, findings } = await pricesOf({ "a.csv": form });
      expect(findings).toEqual([]);
      expect(prices).toMatchObject([{ product: "CFQ7TTC0LCHC:0002", retail: "20.60", from: "2026-10-01" }]);
    }
  });

  it("only the segment's rows are taken: Commercial unless the settings say otherwise", async () => {
    const both = sheet([{}, { Segment: "Education", "ERP Price": "5" }]);
    expect((await pricesOf({ "a.csv": both })).prices).toMatchObject([{ retail: "20.60" }]);
    expect((await pricesOf({ "a.csv": both }, { segment: "Education" })).prices).toMatchObject([{ retail: "5.00" }]);
  });

  it("several markets need a market; then only its rows are taken", async () => {
    const both = sheet([{}, { Market: "GB", Currency: "GBP", "ERP Price": "18.1" }]);
    const open = await pricesOf({ "a.csv": both });
    expect(told(open)).toEqual(["error decision 8 :1 the price sheets hold Commercial prices for GB, NL: name one"]);
    expect(open.prices).toEqual([]);
    expect(open.unread).toMatchObject([{ customer: "*" }]);
    const named = await pricesOf({ "a.csv": both }, { market: "GB" });
    expect(named.prices).toMatchObject([{ currency: "GBP", retail: "18.10" }]);
    expect(named.findings).toEqual([]);
  });

  it("a market or segment that no sheet holds is an error, not an empty price list", async () => {
    const billing = await pricesOf({ "a.csv": sheet([{}]) }, { market: "US" });
    expect(told(billing)).toEqual([
      "error decision 8 :1 the price sheets hold Commercial prices for NL, none that can be read for US",
    ]);
    expect((await pricesOf({ "a.csv": sheet([{}]) }, { segment: "Charity" })).unread).toHaveLength(1);
  });

  it("rows of other terms and of seat tiers are counted in a note, never silently left out", async () => {
    const rows = [
      {},
      { TermDuration: "P5Y" },
      { TermDuration: "P5Y", SkuId: "1" },
      { PricingTierRangeMin: "300", "ERP Price": "19" },
    ];
    const billing = await pricesOf({ "a.csv": sheet(rows) });
    expect(told(billing)).toEqual([
      "note decision 8 :1 left out: 2 rows of term P5Y, 1 rows of a seat tier from 300 seats",
    ]);
    expect(billing.prices).toHaveLength(1);
  });
});

describe("two retail prices for one day are never chosen between", () => {
  it("two rows that start on one day are an error with both prices and days; the product has no price", async () => {
    const other = { "ERP Price": "22" };
    const billing = await pricesOf({ "a.csv": sheet([{}]), "b.csv": sheet([other, { SkuId: "0003" }]) });
    expect(billing.findings).toMatchObject([
      {
        severity: "error",
        rule: "PRICE_TWICE",
        product: "CFQ7TTC0LCHC:0002",
        origin: { file: join(billing.folder, "b.csv"), line: 2 },
      },
    ]);
    expect(billing.findings[0]?.message).toContain("two retail prices on 2026-10-01: 20.60 EUR");
    expect(billing.findings[0]?.message).toContain("22.00 EUR (2026-10-01 to no end); neither is taken");
    expect(billing.prices.map(({ product }) => product)).toEqual(["CFQ7TTC0LCHC:0003"]);
  });

  it("sheets of two months lie side by side: the later row ends the open one before it", async () => {
    const november = { EffectiveStartDate: "2026-11-01T00:00:00Z", "ERP Price": "22" };
    const { prices, findings } = await pricesOf({ "b.csv": sheet([november]), "a.csv": sheet([{}]) });
    expect(findings).toEqual([]);
    expect(prices.map(({ from, to, retail }) => [from, to, retail])).toEqual([
      ["2026-10-01", "2026-10-31", "20.60"],
      ["2026-11-01", undefined, "22.00"],
    ]);
  });

  it("a row that ends before the next begins is another price, and may end on the day the next begins", async () => {
    const until = (day: string) => ({ EffectiveEndDate: `${day}T00:00:00Z` });
    const november = { EffectiveStartDate: "2026-11-01T00:00:00Z", "ERP Price": "22" };
    for (const day of ["2026-10-31", "2026-11-01"]) {
      const { prices, findings } = await pricesOf({ "a.csv": sheet([november, until(day)]) });
      expect(findings).toEqual([]);
      expect(prices.map(({ from, to, retail }) => [from, to, retail])).toEqual([
        ["2026-10-01", "2026-10-31", "20.60"],
        ["2026-11-01", undefined, "22.00"],
      ]);
    }
  });

  it("two costs on one day are an error too, where the retail price is the same", async () => {
    const billing = await pricesOf({ "a.csv": sheet([{}]), "b.csv": sheet([{ UnitPrice: "18" }]) });
    expect(billing.findings).toMatchObject([
      {
        severity: "error",
        rule: "PRICE_TWICE",
        message: expect.stringContaining("two costs on 2026-10-01: 16.48 EUR"),
      },
    ]);
    expect(billing.prices).toEqual([]);
  });

  it("a row with an end goes on after shorter ones inside it", async () => {
    const row = (from: string, to: string, retail: string) => ({
      EffectiveStartDate: `${from}T00:00:00Z`,
      EffectiveEndDate: `${to}T00:00:00Z`,
      "ERP Price": retail,
    });
    const year = row("2026-01-01", "2026-12-31", "20");
    const rows = [year, row("2026-03-01", "2026-03-31", "18"), row("2026-03-10", "2026-03-12", "15")];
    const { prices, findings } = await pricesOf({ "a.csv": sheet([...rows, row("2026-11-01", "2027-01-31", "22")]) });
    expect(findings).toEqual([]);
    expect(prices.map(({ from, to, retail }) => [from, to, retail])).toEqual([
      ["2026-01-01", "2026-02-28", "20.00"],
      ["2026-03-01", "2026-03-09", "18.00"],
      ["2026-03-10", "2026-03-12", "15.00"],
      ["2026-03-13", "2026-03-31", "18.00"],
      ["2026-04-01", "2026-10-31", "20.00"],
      ["2026-11-01", "2027-01-31", "22.00"],
    ]);
  });

  it("the same price in two months' sheets is one price", async () => {
    const billing = await pricesOf({ "a.csv": sheet([{}]), "b.csv": sheet([{}]) });
    expect(billing.findings).toEqual([]);
    expect(billing.prices).toHaveLength(1);
  });
});

describe("a price sheet that is not understood leaves the source unread", () => {
  it.each([
    ["a wrong price", sheet([{ "ERP Price": "20,60" }]), 'ERP Price is "20,60"; thousands separators'],
    ["a day of a spreadsheet", sheet([{ EffectiveStartDate: "10/1/2026" }]), 'EffectiveStartDate is "10/1/2026"'],
    [
      "no retail column",
      sheet([{}]).replace("ERP Price", "Price"),
      "this is not a licence-based price sheet: it has no column ERP Price",
    ],
    ["another file", reconCsv([{}]), "this is not a licence-based price sheet"],
  ])("%s", async (_, content, message) => {
    const billing = await pricesOf({ "a.csv": content });
    expect(billing.findings).toMatchObject([{ severity: "error", message: expect.stringContaining(message) }]);
    expect(billing.unread).toMatchObject([{ customer: "*", why: expect.stringContaining("a.csv") }]);
    expect(billing.prices).toEqual([]);
  });

  it("a folder that is not there", async () => {
    const billing = await pricesOf({}, { priceSheets: "nowhere/" });
    expect(billing.findings).toMatchObject([{ rule: "FILE_MISSING", fix: expect.stringContaining("priceSheets") }]);
    expect(billing.unread).toHaveLength(1);
  });
});
