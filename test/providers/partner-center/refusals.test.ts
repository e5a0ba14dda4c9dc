import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { reconColumns, reconCsv } from "../../support/recon.ts";
import { expectUnread, observe, told } from "./folder.ts";

describe("what is not understood is refused with its place and value, and all of the file is unread", () => {
  const good = { OrderId: "good" };
  it.each<[string, Parameters<typeof reconCsv>[0][number], string]>([
    [
      "a number with a thousands separator",
      { Subtotal: "1,234.50", Total: "1234.50" },
      'Subtotal is "1,234.50"; thousands separators and decimal commas are not read',
    ],
    [
      "a number with a decimal comma",
      { EffectiveUnitPrice: "20,6", Subtotal: "515" },
      'EffectiveUnitPrice is "20,6"; thousands separators',
    ],
    ["an empty number", { TaxTotal: "", Total: "515" }, "TaxTotal is empty; a number is needed"],
    [
      "a word for a number",
      { PCToBCExchangeRate: "none", Subtotal: "515" },
      'PCToBCExchangeRate is "none", which is not a number',
    ],
    [
      "a day of a spreadsheet",
      { ChargeStartDate: "10/1/2026" },
      'ChargeStartDate is "10/1/2026"; day and month cannot be told apart',
    ],
    [
      "a day that does not exist",
      { ChargeEndDate: "2026-10-32T00:00:00Z" },
      'ChargeEndDate is "2026-10-32T00:00:00Z", which is not a day',
    ],
    ["an empty day", { ChargeEndDate: "" }, "ChargeEndDate is empty; a day is needed"],
    [
      "a charge that ends before it starts",
      { ChargeEndDate: "2026-09-30" },
      "ChargeEndDate 2026-09-30 lies before ChargeStartDate 2026-10-01",
    ],
    ["a line without an invoice", { InvoiceNumber: "" }, "InvoiceNumber is empty"],
    ["a line without a customer", { CustomerId: " " }, "CustomerId is empty"],
  ])("%s", async (_, line, message) => {
    const billing = await observe({ "a.csv": reconCsv([good, line, good]) });
    expect(billing.findings).toMatchObject([
      {
        severity: "error",
        rule: "CELL_UNREADABLE",
        message: expect.stringContaining(message),
        origin: { file: join(billing.folder, "a.csv"), line: 3 },
        fix: expect.stringContaining("Download the file"),
        money: { currency: "EUR" },
      },
    ]);
    expect(billing.charges).toEqual([]);
    expect(billing.statements).toEqual([]);
    expectUnread(billing, /^a\.csv is not understood in 1 place$/);
  });

  it("all mistakes of a line and of a file at once, up to ten of a file", async () => {
    const two = await observe({ "a.csv": reconCsv([{ Subtotal: "x", Total: "y" }, { ChargeStartDate: "?" }]) });
    expect(two.findings.map(({ message, origin }) => [message.split(" ")[0], origin?.line])).toEqual([
      ["Subtotal", 2],
      ["Total", 2],
      ["ChargeStartDate", 3],
    ]);
    const many = await observe({
      "a.csv": reconCsv(Array.from({ length: 30 }, () => ({ ChargeEndDate: "1/2/2026" }))),
    });
    expect(many.findings).toHaveLength(10);
    expectUnread(many, "not understood in 30 places");
  });

  it("a file cut off within its last line", async () => {
    const whole = reconCsv([good, {}]);
    const billing = await observe({ "a.csv": whole.slice(0, whole.lastIndexOf(",One-Year")) });
    expect(told(billing)).toEqual([
      "error ROW_LENGTH :3 the line has 29 values for 47 columns: the file is cut off or the line is broken here",
    ]);
    expectUnread(billing, "a.csv");
  });

  it("a file cut off within a quoted value", async () => {
    const whole = reconCsv([good, {}]);
    const billing = await observe({ "a.csv": whole.slice(0, whole.lastIndexOf("given billing")) });
    expect(told(billing)).toEqual([
      "error FILE_UNREADABLE :3 a quote opened on this line is not closed: the file is cut off or damaged here",
    ]);
    expectUnread(billing, "a.csv");
  });

  it("a line that is too long, counted in physical lines", async () => {
    const lines = reconCsv([{ CustomerName: "one\ntwo" }, {}], { newline: "\n" }).trimEnd();
    expect(told(await observe({ "a.csv": `${lines},more\n` }))).toEqual([
      "error ROW_LENGTH :4 the line has 48 values for 47 columns: a value holds a comma or a quote that is not quoted",
    ]);
  });

  it("text that is not UTF-8", async () => {
    const bytes = Buffer.from(reconCsv([{ CustomerName: "Caf?" }]));
    const at = bytes.indexOf("Caf?") + 3;
    bytes[at] = 0xe9;
    const billing = await observe({ "a.csv": bytes });
    expect(told(billing)).toEqual([`error FILE_UNREADABLE :2 byte ${at} is not UTF-8 text`]);
    expectUnread(billing, "a.csv");
  });

  it.each([
    [
      "a missing column",
      reconCsv([{}], { columns: reconColumns.filter((name) => !/^(Subtotal|Total)$/.test(name)) }),
      "COLUMN_MISSING",
      "it has no column Subtotal, Total",
    ],
    [
      "neither quantity",
      reconCsv([{}], { columns: reconColumns.filter((name) => !/Quantity$/.test(name)) }),
      "COLUMN_MISSING",
      "it has no column BillableQuantity or Quantity",
    ],
    [
      "a column named twice",
      reconCsv([{}]).replace("PartnerId", "total"),
      "COLUMN_TWICE",
      "the header names a column twice: total",
    ],
    ["semicolons for commas", reconCsv([{}]).replaceAll(",", ";"), "COLUMN_MISSING", "separated by semicolons"],
    [
      "the daily rated usage file",
      "PartnerId,CustomerId,UsageDate,MeterId\r\n1,2,3,4\r\n",
      "COLUMN_MISSING",
      "it looks like the daily rated usage file",
    ],
  ])("%s", async (_, content, rule, message) => {
    const billing = await observe({ "a.csv": content });
    expect(billing.findings).toMatchObject([
      { severity: "error", rule, message: expect.stringContaining(message), origin: { line: 1 } },
    ]);
    expectUnread(billing, "a.csv");
  });

  it.each([
    ["an empty file", ""],
    ["a header without lines", reconCsv([])],
  ])("%s", async (_, content) => {
    const billing = await observe({ "a.csv": content });
    expect(told(billing)).toEqual(["error FILE_UNREADABLE :1 it holds no lines"]);
    expectUnread(billing, "a.csv: it holds no lines");
  });

  it("one broken file leaves the whole source unread, the charges of the others are there to look at", async () => {
    const billing = await observe({
      "a.csv": reconCsv([{}]),
      "b.csv": reconCsv([{ InvoiceNumber: "G2", Total: "x" }, { InvoiceNumber: "G2" }]),
    });
    expect(billing.charges.map(({ invoice }) => invoice)).toEqual(["G016907411"]);
    expectUnread(billing, "b.csv");
  });
});
