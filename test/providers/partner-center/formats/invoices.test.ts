import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readInvoices, registerOf } from "../../../../src/providers/partner-center/formats/invoices.ts";
import { parseJson } from "../../../../src/providers/partner-center/formats/json.ts";
import { reconCsv } from "../../../support/recon.ts";
import { invoiceEntry, invoiceList } from "../answers.ts";
import { expectUnread, observe, told } from "../folder.ts";

/** 25 × 20.60 = 515.00, and 24 × 20.60 = 494.40. */
const original = reconCsv([{ InvoiceNumber: "G1" }]);
const adjusted = reconCsv([{ InvoiceNumber: "G2", Quantity: "24" }]);
const note = { documentType: "adjustment_note", amendsOf: "G1", invoiceDate: "2026-11-12T08:00:00Z" };

describe("a voided invoice with an adjustment note (inferred: the newest note takes its place)", () => {
  const void1 = invoiceEntry("G1", 515, {
    documentType: "void_note",
    amendments: [invoiceEntry("G2", 494.4, note)],
  });

  it("the note's lines are the bill, checked against the note's total; the original's are not added to them", async () => {
    const billing = await observe({ "1.csv": original, "2.csv": adjusted, "list.json": invoiceList(void1) });
    expect(told(billing)).toEqual([
      "note INVOICE_REPLACED :2 invoice G1 was voided, and G2 of 494.4 EUR took its place: its lines are not taken",
    ]);
    expect(billing.findings[0]?.money).toEqual({ amount: "515.00", currency: "EUR" });
    expect(billing.charges).toMatchObject([{ invoice: "G2", quantity: 24 }]);
    expect(billing.statements).toMatchObject([{ invoice: "G2", final: true, total: "494.40", replaces: ["G1"] }]);
    expect(billing.unread).toEqual([]);
  });

  it("a note whose lines differ from its total is refused as any invoice is", async () => {
    const wrong = invoiceEntry("G1", 515, {
      documentType: "void_note",
      amendments: [invoiceEntry("G2", 494.41, note)],
    });
    const billing = await observe({ "2.csv": adjusted, "list.json": invoiceList(wrong) });
    expect(told(billing)).toEqual([
      "error decision 10 :2 invoice G2: its lines come to 494.40 EUR; its total is 494.41: 0.01 EUR differ",
    ]);
    expectUnread(billing, "0.01 EUR differ");
  });

  it("without the note's lines nothing is known of what is billed: unread, and nothing of the original is taken", async () => {
    const billing = await observe({ "1.csv": original, "list.json": invoiceList(void1) });
    expect(billing.findings).toMatchObject([
      { severity: "error", rule: "INVOICE_REPLACED", fix: "Download the lines of G2 beside it." },
    ]);
    expect([billing.charges, billing.statements]).toEqual([[], []]);
    expectUnread(billing, "invoice G1 was voided, and no file holds G2");
  });

  it("a list written before the note does not bring the original back, whichever is read last", async () => {
    const before = invoiceList(invoiceEntry("G1", 515));
    for (const [a, b] of [
      [before, invoiceList(void1)],
      [invoiceList(void1), before],
    ] as const) {
      const billing = await observe({ "1.csv": original, "2.csv": adjusted, "a.json": a, "b.json": b });
      expect(billing.statements).toMatchObject([{ invoice: "G2", final: true }]);
    }
  });

  it.each([
    [
      "by a note beside it",
      [invoiceEntry("G1", 515), invoiceEntry("V1", -515, { documentType: "void_note", amendsOf: "G1" })],
    ],
    ["in its own entry", [invoiceEntry("G1", 515, { documentType: "void_note" })]],
  ])(
    "voided %s with nothing in its place, it is not billed, and what is billed instead is not known",
    async (_, entries) => {
      const list = invoiceList(...entries);
      const billing = await observe({ "1.csv": original, "list.json": list });
      expect(billing.findings).toMatchObject([
        {
          severity: "error",
          rule: "INVOICE_VOIDED",
          message:
            "invoice G1 was voided, and the invoices list names nothing that took its place: its lines are not taken",
          fix: expect.stringContaining("take the file of G1 out of the folder"),
          money: { amount: "515.00", currency: "EUR" },
        },
      ]);
      expect([billing.charges, billing.statements]).toEqual([[], []]);
      expectUnread(billing, "invoice G1 was voided");
    },
  );

  describe("once the file of a voided invoice is gone", () => {
    const voided = invoiceEntry("V1", -515, { documentType: "void_note", amendsOf: "G1" });
    const list = invoiceList(invoiceEntry("G1", 515), voided, invoiceEntry("G2", 494.4));
    const invoices = [{ id: "G1", total: "515", currency: "EUR" }];
    const gone = (text: string, declared = invoices) =>
      observe({ "2.csv": adjusted, "list.json": text }, { invoices: declared });
    const because = "invoice G1 was voided; nothing took its place yet";

    it("the others are read, and none is final: what took its place may bill what the others do not (decision 5)", async () => {
      const billing = await gone(list);
      expect(billing.findings).toMatchObject([
        {
          severity: "warning",
          rule: "INVOICE_VOIDED",
          message: expect.stringContaining("invoice G1 of 1 Oct 2026 to 31 Oct 2026 was voided"),
          fix: expect.stringContaining("declare G1 with total: 0 under invoices of the connection"),
        },
      ]);
      expect(billing.charges).toMatchObject([{ invoice: "G2", quantity: 24 }]);
      expect(billing.statements).toMatchObject([{ invoice: "G2", final: false, because }]);
      expect(billing.unread).toEqual([]);
    });

    it("one that is declared to come to 0 is replaced by nothing for good: the others are final", async () => {
      const billing = await gone(list, [{ id: "G1", total: "0", currency: "EUR" }]);
      expect(told(billing)).toEqual([]);
      expect(billing.statements).toMatchObject([{ invoice: "G2", final: true }]);
    });

    it.each<[string, object, boolean]>([
      [
        "of another period has no say",
        { billingPeriodStartDate: "2026-09-01T00:00:00Z", billingPeriodEndDate: "2026-09-30T00:00:00Z" },
        true,
      ],
      [
        "without a period may answer for any up to its date",
        { billingPeriodStartDate: "", billingPeriodEndDate: "" },
        false,
      ],
      [
        "without a period answers for none after its date",
        { billingPeriodStartDate: "", billingPeriodEndDate: "", invoiceDate: "2026-09-30T23:00:00Z" },
        true,
      ],
      [
        "without a period and a date may answer for any",
        { billingPeriodStartDate: "", billingPeriodEndDate: "", invoiceDate: "" },
        false,
      ],
    ])("one %s", async (_, given, final) => {
      const text = invoiceList(
        invoiceEntry("G1", 515, { ...given, documentType: "void_note" }),
        invoiceEntry("G2", 494.4),
      );
      const billing = await gone(text, []);
      expect(billing.statements).toMatchObject([{ invoice: "G2", final }]);
      expect(billing.findings).toHaveLength(final ? 0 : 1);
    });

    it("one that only its void note tells of keeps the note's period", async () => {
      const billing = await gone(invoiceList(voided, invoiceEntry("G2", 494.4)), []);
      expect(billing.statements).toMatchObject([{ invoice: "G2", final: false, because }]);
    });
  });

  it("an invoice that only the notes on it tell of is left out as any voided one", async () => {
    const list = invoiceList(
      invoiceEntry("V1", -515, { documentType: "void_note", amendsOf: "G1" }),
      invoiceEntry("G2", 494.4, note),
    );
    const billing = await observe({ "1.csv": original, "2.csv": adjusted, "list.json": list });
    expect(billing.charges).toMatchObject([{ invoice: "G2", quantity: 24 }]);
    expect(billing.statements).toMatchObject([{ invoice: "G2", final: true, replaces: ["G1", "V1"] }]);
  });

  it("a note beside the invoice that says no period of its own has the invoice's", async () => {
    const bare = { billingPeriodStartDate: "", billingPeriodEndDate: "" };
    const list = invoiceList(
      invoiceEntry("G1", 515, { documentType: "void_note" }),
      invoiceEntry("G2", 494.4, { ...note, ...bare }),
      invoiceEntry("G3", 515),
    );
    const other = reconCsv([{ InvoiceNumber: "G3" }]);
    const billing = await observe({ "3.csv": other, "list.json": list });
    expect(billing.statements).toMatchObject([{ invoice: "G3", final: false, because: "invoice G2 is in no file" }]);
  });

  it("an adjustment of an invoice that was not voided is an invoice of its own, which no file holds", async () => {
    const open = invoiceEntry("G1", 515, { amendments: [invoiceEntry("G2", -20.6, note)] });
    const billing = await observe({ "1.csv": original, "list.json": invoiceList(open) });
    expect(told(billing)).toEqual([
      "warning INVOICE_WITHOUT_FILE :undefined no file holds G2: what this invoice bills is not planned",
    ]);
    expect(billing.charges).toMatchObject([{ invoice: "G1", quantity: 25 }]);
    expect(billing.statements).toMatchObject([{ invoice: "G1", final: false, because: "invoice G2 is in no file" }]);
  });
});

describe("which document of an invoice holds", () => {
  const of = (...items: readonly object[]) => {
    const listed = readInvoices(parseJson(invoiceList(...items)));
    const { invoices, replacedBy } = registerOf(listed ?? []);
    return [[...invoices.keys()], [...replacedBy].map(([id, by]) => `${id} by ${by.id}`)];
  };
  const voided = invoiceEntry("V1", 0, { documentType: "void_note", amendsOf: "G1" });

  it.each<[string, readonly object[], readonly string[], readonly string[]]>([
    ["an invoice by itself", [invoiceEntry("G1", 1)], ["G1"], []],
    [
      "a void note beside the invoice",
      [invoiceEntry("G1", 1), voided, invoiceEntry("G2", 1, note)],
      ["G2"],
      ["G1 by G2", "V1 by G2"],
    ],
    [
      "the newest of several notes, in any order",
      [
        invoiceEntry("G3", 1, { ...note, invoiceDate: "2026-11-14T00:00:00Z" }),
        invoiceEntry("G1", 1, { documentType: "Void Note" }),
        invoiceEntry("G2", 1, note),
      ],
      ["G3"],
      ["G1 by G3", "G2 by G3"],
    ],
    [
      "a note on a note",
      [
        invoiceEntry("G1", 1, { documentType: "void_note" }),
        invoiceEntry("G2", 1, note),
        invoiceEntry("G3", 1, { ...note, amendsOf: "G2", invoiceDate: "2026-11-14T00:00:00Z" }),
      ],
      ["G3"],
      ["G1 by G3", "G2 by G3"],
    ],
    [
      "none of them, where the newest note was voided in turn",
      [
        invoiceEntry("G1", 1, { documentType: "void_note" }),
        invoiceEntry("G2", 1, note),
        invoiceEntry("V2", 1, { documentType: "void_note", amendsOf: "G2" }),
      ],
      [],
      [],
    ],
    ["a void note alone takes no one's place, and leaves no invoice", [invoiceEntry("G1", 1), voided], [], []],
    [
      "notes that amend each other end",
      [invoiceEntry("A", 1, { ...note, amendsOf: "B" }), invoiceEntry("B", 1, { ...note, amendsOf: "A" })],
      ["A", "B"],
      [],
    ],
  ])("%s", (_, items, invoices, replaced) => {
    const [left = [], by] = of(...items);
    expect([[...left].sort(), [...(by ?? [])].sort()]).toEqual([invoices, replaced]);
  });
});

describe("totals of the lists", () => {
  it("are read as they are written: a total that no double holds is compared to the cent", async () => {
    const list = invoiceList(invoiceEntry("G1", 515)).replace("515", "515.0000000000000000001");
    const billing = await observe({ "1.csv": original, "list.json": list });
    expect(billing.findings).toMatchObject([{ severity: "error", rule: "decision 10" }]);
  });

  it("that contradict are not used, and the statement is not final", async () => {
    const [a, b] = [invoiceEntry("G1", 515), invoiceEntry("G1", 516)].map((entry) => invoiceList(entry));
    const billing = await observe({ "1.csv": original, "a.json": a ?? "", "b.json": b ?? "" });
    expect(told(billing)).toEqual([
      "warning decision 10 :2 invoice G1: two invoices lists state different totals: neither is used",
    ]);
    expect(billing.statements).toMatchObject([{ final: false, because: "total not checked" }]);
  });
});

const samples = join(import.meta.dirname, "../../../../../shared/specs/partner-center-samples");

describe("Microsoft's samples of invoices", () => {
  const read = (name: string) => readInvoices(parseJson(readFileSync(join(samples, name), "utf8")));

  it.skipIf(!existsSync(samples))("the list: a voided invoice of 586366 CHF, adjusted to 107661.12 CHF", () => {
    const listed = read("invoices-list.json") ?? [];
    expect(listed).toMatchObject([
      { id: "D02005YFHI", total: "24606.35", currency: "GBP", documentType: "invoice" },
      { id: "G000024130", total: "586366", currency: "CHF", documentType: "void_note" },
      { id: "G000024131", total: "107661.12", currency: "CHF", documentType: "adjustment_note", amends: "G000024130" },
    ]);
    const { invoices, replacedBy } = registerOf(listed);
    expect([...invoices.keys()]).toEqual(["D02005YFHI", "G000024131"]);
    expect(replacedBy.get("G000024130")).toMatchObject({ id: "G000024131", total: "107661.12" });
  });

  it.skipIf(!existsSync(samples))("one invoice by its id, with the period it answers for", () => {
    expect(read("invoice-by-id.json")).toEqual([
      {
        id: "G000024135",
        total: "2076.63",
        currency: "USD",
        documentType: "invoice",
        date: "2018-02-08T22:40:37.5897767Z",
        period: { from: "2018-02-01", to: "2018-02-28" },
      },
    ]);
  });
});
