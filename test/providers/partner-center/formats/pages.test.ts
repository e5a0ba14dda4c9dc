import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { usageLine } from "../../../support/recon.ts";
import { pageText } from "../answers.ts";
import { expectUnread, observe, told } from "../folder.ts";

const id = "G016907411";
const [one, two, three] = [{ OrderId: "1" }, { OrderId: "2" }, { OrderId: "3" }];

describe("the pages of an invoice are one invoice", () => {
  const unproven = "total not checked, and nothing proves that all its files are here";
  it.each<[string, Parameters<typeof pageText>[2], Parameters<typeof pageText>[2], string]>([
    ["totalCount is of all pages", { totalCount: 3, next: "T1" }, { totalCount: 3, at: "T1" }, "total not checked"],
    ["totalCount is of the page, as in Microsoft's samples", { next: "T1" }, { at: "T1" }, "total not checked"],
    ["a page's own address is the first page's", { totalCount: 3, next: "T1" }, { totalCount: 3 }, "total not checked"],
    ["neither the place nor the count tells that a page in between is missing", { next: "T1" }, {}, unproven],
  ])("where %s", async (_, first, last, because) => {
    const billing = await observe({
      "p2.json": pageText(id, [two, three], last),
      "p1.json": pageText(id, [one], first),
    });
    expect(told(billing)).toEqual([]);
    expect(billing.statements).toMatchObject([{ invoice: id, lines: 3, total: "1545.00", because }]);
    expect(billing.charges.map(({ quantity, net }) => [quantity, net])).toEqual([
      [25, "515.00"],
      [25, "515.00"],
      [25, "515.00"],
    ]);
    expect(new Set(billing.charges.map((charge) => charge.id)).size).toBe(3);
    expect(billing.requests).toBe(2);
  });

  it("later pages that do not say after which they come are counted, as pages that say nothing are", async () => {
    const later = (line: object, next?: string) =>
      pageText(id, [line], { totalCount: 3, ...(next === undefined ? {} : { next }) }).replace(
        "size=2000",
        "size=2000&SeekOperation=next",
      );
    const first = pageText(id, [one], { totalCount: 3, next: "T1" });
    const whole = await observe({ "1.json": first, "2.json": later(two, "T2"), "3.json": later(three) });
    expect(told(whole)).toEqual([]);
    expect(whole.statements).toMatchObject([{ lines: 3, because: "total not checked" }]);
    const gap = await observe({ "2.json": later(two, "T2"), "3.json": later(three) });
    expectUnread(gap, "the first page is in no file");
  });

  it("says where a line stands: its line and column in its page", async () => {
    const pages = { "a.json": pageText(id, [one, two], { pretty: true }) };
    const { charges, folder } = await observe(pages);
    const file = join(folder, "a.json");
    expect(charges.map(({ origin }) => origin)).toEqual([
      { file, line: 4, column: 3 },
      { file, line: 5, column: 3 },
    ]);
    const wrong = await observe({ "a.json": pageText(id, [one, { Subtotal: "x", Total: "515" }], { pretty: true }) });
    expect(told(wrong)).toEqual(['error CELL_UNREADABLE :5 Subtotal is "x", which is not a number']);
  });

  it("an empty page after the last line is no mistake", async () => {
    const billing = await observe({
      "p1.json": pageText(id, [one], { next: "T1" }),
      "p2.json": pageText(id, [], { at: "T1" }),
    });
    expect(told(billing)).toEqual([]);
    expect(billing.statements).toMatchObject([{ lines: 1 }]);
  });

  it("two invoices in one folder are two", async () => {
    const billing = await observe({
      "a1.json": pageText("G1", [one], { next: "T1" }),
      "a2.json": pageText("G1", [two], { at: "T1" }),
      "b.json": pageText("G2", [one]),
    });
    expect(told(billing)).toEqual([]);
    expect(billing.statements.map(({ invoice, lines }) => [invoice, lines])).toEqual([
      ["G1", 2],
      ["G2", 1],
    ]);
  });
});

describe("pages that are not all there leave the invoice unread, not short", () => {
  const next = { next: "T1" };
  it.each<[string, Readonly<Record<string, string>>, string]>([
    ["the last one", { "1.json": pageText(id, [one], next) }, "the pages go on, and the next one is in no file"],
    ["the first one", { "2.json": pageText(id, [one], { at: "T1" }) }, "the first page is in no file"],
    [
      "all but the last one, which says that it goes on after another, and not after which",
      { "page.json": pageText(id, [three]).replace("size=2000", "size=2?seekOperation=Next") },
      "the first page is in no file",
    ],
    [
      "one in between",
      {
        "1.json": pageText(id, [one], next),
        "3.json": pageText(id, [three], { at: "T2" }),
      },
      "a page between the first and the last is in no file",
    ],
    [
      "one in between, by the number of lines alone",
      { "1.json": pageText(id, [one], { ...next, totalCount: 3 }), "3.json": pageText(id, [three], { totalCount: 3 }) },
      "the pages hold 2 lines, and totalCount says 3",
    ],
    [
      "lines of one",
      { "1.json": pageText(id, [one], { totalCount: 2 }) },
      "the pages hold 1 lines, and totalCount says 2",
    ],
    [
      "no page, but one is there twice",
      {
        "1.json": pageText(id, [one], next),
        "2.json": pageText(id, [two], { at: "T1" }),
        "3.json": pageText(id, [two], { at: "T1" }),
      },
      "2 pages say they are the last one: some are here twice",
    ],
    [
      "no page, but the first is there twice",
      {
        "1.json": pageText(id, [one], next),
        "1 (1).json": pageText(id, [one], next),
        "2.json": pageText(id, [two], { at: "T1" }),
      },
      "a page is here twice, or does not belong to the others",
    ],
    ["every line", { "1.json": pageText(id, []) }, "its pages hold no lines"],
  ])("%s", async (_, files, message) => {
    const billing = await observe(files);
    expect(billing.findings).toMatchObject([
      {
        severity: "error",
        rule: "PAGE_MISSING",
        message: `invoice ${id}: ${message}`,
        fix: expect.stringContaining("Save every page"),
      },
    ]);
    expect([billing.charges, billing.statements]).toEqual([[], []]);
    expectUnread(billing, message);
  });

  it.each([
    ["cut off", pageText(id, [one]).slice(0, -30), "it is not JSON: it is cut off or damaged"],
    ["NUL at its end", `${pageText(id, [one]).slice(0, -9)}${"\0".repeat(9)}`, "is NUL"],
  ])("a page that is %s", async (_, text, message) => {
    const billing = await observe({ "1.json": text });
    expect(told(billing)).toEqual([expect.stringContaining(message)]);
    expectUnread(billing, "1.json");
  });
});

describe("quirks of v1 line items", () => {
  it("numbers come as numbers and as strings, and are the same to the last digit", async () => {
    const price = { UnitPrice: "0.1000000000000000055511151231257827", Quantity: "3", Subtotal: "0.30", Total: "0.30" };
    // Cut to 0.10 before it is multiplied: 3 × 0.10 = 0.30.
    const billing = await observe({ "a.json": pageText(id, [price, { ...price, OrderId: "2" }]) });
    expect(told(billing)).toEqual([]);
    expect(billing.charges).toMatchObject([
      { unitCost: "0.10", net: "0.30" },
      { unitCost: "0.10", net: "0.30" },
    ]);
  });

  it("totalForCustomer is left at 0 where no tax is known: the total is then subtotal and tax", async () => {
    const billing = await observe({ "a.json": pageText(id, [{ Total: "0" }]) });
    expect(told(billing)).toEqual([]);
    expect(billing.statements).toMatchObject([{ total: "515.00" }]);
    const wrong = await observe({ "a.json": pageText(id, [{ Total: "1" }]) });
    expect(told(wrong)).toEqual([expect.stringContaining("Total says 1.00 EUR")]);
  });

  it("what is empty may be left out; what is needed may not", async () => {
    const bare = (...left: readonly string[]) => {
      const page = JSON.parse(pageText(id, [one])) as { items: Record<string, unknown>[] };
      for (const name of left) delete page.items[0]?.[name];
      return { "a.json": JSON.stringify(page) };
    };
    const fine = await observe(bare("unitType", "meterDescription", "subscriptionEndDate", "billingFrequency"));
    expect(fine.charges).toMatchObject([{ kind: "recurring", quantity: 25 }]);
    expect(fine.unread).toEqual([]);
    const wrong = await observe(bare("subtotal", "effectiveUnitPrice"));
    expect(told(wrong)).toEqual([
      "error COLUMN_MISSING :1 this is not a new-commerce billing line: it has no column Subtotal, EffectiveUnitPrice",
    ]);
    expectUnread(wrong, "a.json");
  });

  it("lines of which none tells its term are not taken for one-time charges: seats would be lost", async () => {
    const page = JSON.parse(pageText(id, [one, usageLine()])) as { items: Record<string, unknown>[] };
    for (const item of page.items) {
      delete item.termAndBillingCycle;
      delete item.billingFrequency;
    }
    const billing = await observe({ "a.json": JSON.stringify(page) });
    expect(billing.findings).toMatchObject([
      { rule: "COLUMN_MISSING", fix: "Export the invoice again with attributeSet full." },
    ]);
    expectUnread(billing, "a.json");
    const usage = { ...page, totalCount: 1, items: page.items.slice(1) };
    expect((await observe({ "a.json": JSON.stringify(usage) })).charges).toMatchObject([
      { kind: "usage", net: "63.32" },
    ]);
  });

  it("credits, cancellations and conversions never become units (decision 10)", async () => {
    const { charges } = await observe({
      "a.json": pageText(id, [
        one,
        { ...two, ChargeType: "cancelImmediate", Quantity: "-25" },
        { ChargeType: "customerCredit", Quantity: "-2" },
        { ...three, ChargeType: "convert", Quantity: "-4" },
      ]),
    });
    expect(charges.map(({ kind, quantity, net }) => [kind, quantity, net])).toEqual([
      ["recurring", 25, "515.00"],
      ["refund", 25, "-515.00"],
      ["credit", 2, "-41.20"],
      ["refund", 4, "-82.40"],
    ]);
  });

  it("a document of another kind is refused, not passed over", async () => {
    for (const text of ['{"status":"succeeded"}', "[]", '{"items":[{"id":1}]}', "7"]) {
      const billing = await observe({ "a.json": text });
      expect(billing.findings[0]).toMatchObject({
        rule: "FILE_REFUSED",
        message: "it holds no invoices, no invoice's lines and no manifest",
      });
      expectUnread(billing, "a.json");
    }
  });
});

const samples = join(import.meta.dirname, "../../../../../shared/specs/partner-center-samples");

describe("Microsoft's own samples of line items", () => {
  const read = (name: string) => readFileSync(join(samples, name), "utf8");
  const only = it.skipIf(!existsSync(samples));

  only("a page that says it has a next one, of which three lines are right and one contradicts itself", async () => {
    const page = read("invoice-lineitems-onetime-page1.json");
    const gap = await observe({ "a.json": page });
    expect(told(gap)).toContainEqual(
      "error PAGE_MISSING :1 invoice G000773581: the pages go on, and the next one is in no file",
    );
    expectUnread(gap, "the next one is in no file");

    const last = JSON.parse(page) as { links: { next?: unknown } };
    delete last.links.next;
    const billing = await observe({ "a.json": JSON.stringify(last) });
    // 3.1618 licences at 820 come to 2592.676; Subtotal says 820.
    expect(billing.findings.filter(({ severity }) => severity === "error")).toMatchObject([
      {
        rule: "decision 10",
        money: { amount: "-1772.676", currency: "USD" },
        message: expect.stringContaining("Test WaaS"),
      },
    ]);
    expect(billing.statements.map(({ invoice, total, lines }) => [invoice, total, lines])).toEqual([
      ["G000773581", "793.00", 2],
      ["T000773581", "820.00", 1],
      ["1234000000", "17.61", 1],
    ]);
    expect(
      billing.charges.map(({ customer, kind, quantity, unitCost, from, term, plan }) => [
        customer.slice(0, 8),
        kind,
        quantity,
        unitCost,
        from,
        term,
        plan,
      ]),
    ).toEqual([
      ["c139c4bf", "recurring", 25, "0.00", "2021-05-20", "P1M", "monthly"],
      ["835a59a7", "recurring", 50, "14.40", "2021-05-20", "P1Y", "monthly"],
      ["c139c4bf", "recurring", 3.1618, "820.00", "2019-02-04", undefined, undefined],
      ["9060d13d", "recurring", 1, "16.00", "2021-01-29", "P1Y", "monthly"],
    ]);
  });

  only.each([
    [
      "invoice-lineitems-office-billing.json",
      "2 lines of licences of the older commerce (Office), 0.00 USD: they name an offer, not a product and SKU",
      "0.00",
    ],
    [
      "invoice-lineitems-azure-billing.json",
      "2 lines of usage of the older commerce (Azure), 69.67 USD: they name a resource, not a product and SKU",
      "69.67",
    ],
    // 0.486031696515249 + 0.490235765325545.
    [
      "invoice-usagelineitems-daily-rated.json",
      "2 lines of daily-rated usage, 0.976267461840794 USD: they detail amounts that the invoice's billing lines already hold",
      "0.976267461840794",
    ],
    // 0 + 720 + 820.
    [
      "unbilled-lineitems-onetime-page1.json",
      "3 lines of charges without an invoice number, 1540.00 USD: unbilled charges are an estimate, not a bill",
      "1540.00",
    ],
  ])("%s is refused by what it is, with its money", async (name, message, amount) => {
    const billing = await observe({ "a.json": read(name) });
    expect(billing.findings).toMatchObject([
      {
        severity: "error",
        rule: "NOT_A_BILL",
        message,
        money: { amount, currency: "USD" },
        origin: { line: expect.any(Number) },
      },
    ]);
    expect(billing.findings[0]?.fix).toContain("Remove the file");
    expect([billing.charges, billing.statements]).toEqual([[], []]);
    expectUnread(billing, "a.json");
  });

  only("links to estimates and an operation's answer are refused: they hold no lines", async () => {
    for (const name of ["invoice-estimate-links.json", "graph-operation-succeeded.json", "error-429-throttle.json"]) {
      const billing = await observe({ "a.json": read(name) });
      expect(billing.findings[0]).toMatchObject({ rule: "FILE_REFUSED" });
      expectUnread(billing, "a.json");
    }
  });
});
