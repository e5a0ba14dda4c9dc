import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { ReconLine } from "../../support/recon.ts";
import { reconCsv, usageLine } from "../../support/recon.ts";
import { blob, linesText, manifestText, pageText } from "./answers.ts";
import { expectUnread, observe, told } from "./folder.ts";

const id = "G016907411";
const lines: readonly Partial<ReconLine>[] = [
  { TaxTotal: "108.15" },
  { ChargeType: "removeQuantity", Quantity: "-3", OrderId: "2" },
  { CustomerName: 'Northwind "Traders", Amsterdam', UnitPrice: "20.600", OrderId: "3" },
  usageLine({ Quantity: "745.123456" }),
];
const reversed = [...lines].reverse();

type Files = Readonly<Record<string, string | Uint8Array>>;
const forms: readonly (readonly [string, (of: readonly Partial<ReconLine>[]) => Files])[] = [
  ["CSV", (of) => ({ "a.csv": reconCsv(of) })],
  ["packed CSV", (of) => ({ "b.csv.gz": gzipSync(reconCsv(of, { quote: "always", newline: "\n" })) })],
  ["JSON lines", (of) => ({ "c.jsonl": linesText(id, of) })],
  [
    "an export's blobs",
    (of) => ({
      "d1.json.gz": blob(id, of.slice(0, 1)),
      "d2.json.gz": blob(id, of.slice(1)),
      "manifest.json": manifestText(["d1.json.gz", "d2.json.gz"]),
    }),
  ],
  [
    "pages",
    (of) => ({
      "e1.json": pageText(id, of.slice(0, 2), { next: "T1" }),
      "e2.json": pageText(id, of.slice(2), { at: "T1", pretty: true }),
    }),
  ],
];
const pairs = forms.flatMap(([one, a]) =>
  forms.filter(([other]) => other !== one).map(([other, b]) => [one, other, a, b] as const),
);

describe("an invoice that is there in two formats", () => {
  it.each(pairs)("%s and %s: read once where the lines are the same, in whatever order", async (_one, _other, a, b) => {
    const billing = await observe({ ...a(lines), ...b(reversed) });
    expect(told(billing)).toEqual([expect.stringContaining(`invoice ${id} is also in `)]);
    expect(billing.findings).toMatchObject([{ severity: "warning", rule: "INVOICE_TWICE" }]);
    expect(billing.unread).toEqual([]);
    expect(billing.statements).toMatchObject([{ invoice: id, lines: 4 }]);
    expect(billing.charges).toHaveLength(4);
  });

  // Same number of lines and same total: 22 + 28 seats in place of 25 + 25.
  const even = [{ OrderId: "1" }, { OrderId: "2" }];
  const shifted = [
    { OrderId: "1", Quantity: "22" },
    { OrderId: "2", Quantity: "28" },
  ];
  it.each(pairs)("%s and %s: neither where a line differs, though the totals agree", async (_one, _other, a, b) => {
    const billing = await observe({ ...a(even), ...b(shifted) });
    expect(billing.findings).toMatchObject([
      { severity: "error", rule: "INVOICE_TWICE", money: { amount: "1030.00" } },
    ]);
    expect([billing.charges, billing.statements]).toEqual([[], []]);
    expectUnread(billing, "with other lines");
  });

  it("a form that is broken is told, and the other is not taken in its place", async () => {
    const billing = await observe({ "a.csv": reconCsv(lines), "d.json.gz": blob(id, lines).subarray(0, -4) });
    expect(billing.findings).toMatchObject([{ rule: "FILE_UNREADABLE" }]);
    expectUnread(billing, "d.json.gz");
  });
});
