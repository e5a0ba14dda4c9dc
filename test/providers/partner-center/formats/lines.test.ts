import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { unpack } from "../../../../src/providers/partner-center/client.ts";
import { parseJson } from "../../../../src/providers/partner-center/formats/json.ts";
import { readLines } from "../../../../src/providers/partner-center/formats/lines.ts";
import { manifestOf } from "../../../../src/providers/partner-center/formats/manifest.ts";
import { reconCsv } from "../../../support/recon.ts";
import { blob, linesText, manifestText } from "../answers.ts";
import { expectUnread, observe, told } from "../folder.ts";

const id = "G016907411";
const [one, two, three] = [{ OrderId: "1" }, { OrderId: "2" }, { OrderId: "3" }];
const part = (number: number) => `part-0000${number}-b016029b-a7a7-4c46-9b5e-c925ac317ac6.c000.json.gz`;

async function* inPieces(bytes: Uint8Array, size: number, onPiece: () => void = () => undefined) {
  for (let at = 0; at < bytes.length; at += size) {
    onPiece();
    yield bytes.subarray(at, at + size);
  }
}

async function read(content: string | Uint8Array, size = 1_000_000) {
  const [rows, faults] = [[] as unknown[], [] as unknown[]];
  for await (const batch of readLines(inPieces(Buffer.from(content), size))) {
    rows.push(...batch.rows);
    faults.push(...batch.faults);
  }
  return { rows, faults };
}

describe("JSON lines read the same however they arrive", () => {
  const text = linesText(id, [{ CustomerName: "Café 東京 1.0" }, two, three]).replaceAll("\n", "\r\n");
  it.each([1, 7, 100, 5000])("in pieces of %i bytes", async (size) => {
    const { rows, faults } = await read(`\uFEFF${text}\r\n`, size);
    expect(faults).toEqual([]);
    expect(rows).toMatchObject([
      { line: 1, customerName: "Café 東京 1.0", subtotal: "515.00" },
      { line: 2, quantity: "25" },
      { line: 3, price: "20.6" },
    ]);
  });

  it("hands over rows before it has seen the whole file, so memory does not grow with the file", async () => {
    const bytes = Buffer.from(
      linesText(
        id,
        Array.from({ length: 100 }, (_, index) => ({ OrderId: String(index) })),
      ),
    );
    let pieces = 0;
    let first: number | undefined;
    for await (const { rows } of readLines(inPieces(bytes, 4096, () => (pieces += 1))))
      if (rows.length > 0) first ??= pieces;
    expect(first).toBe(1);
    expect(pieces).toBeGreaterThan(20);
  });
});

describe("an export that is not whole is unread, not short", () => {
  const whole = linesText(id, [one, two]);
  it.each<[string, string | Uint8Array, string]>([
    [
      "a last line cut off",
      whole.slice(0, -40),
      "error FILE_UNREADABLE :2 the last line is cut off: the file is not whole",
    ],
    ["a line that is no JSON", whole.replace("{", "("), "error FILE_UNREADABLE :1 the line is not JSON"],
    [
      "a line that is no object",
      `${whole}7\n`,
      "error FILE_UNREADABLE :3 a line item of an invoice is needed here, in braces",
    ],
    [
      "text that is not UTF-8",
      Buffer.concat([Buffer.from(whole), Buffer.from([0x7b, 0xe9, 0x0a])]),
      `error FILE_UNREADABLE :3 byte ${Buffer.byteLength(whole) + 1} is not UTF-8 text`,
    ],
    [
      "a character cut off",
      Buffer.concat([Buffer.from(whole), Buffer.from([0xe2, 0x82])]),
      `error FILE_UNREADABLE :3 byte ${Buffer.byteLength(whole)} is not UTF-8 text`,
    ],
    [
      "NUL bytes at its end",
      Buffer.concat([Buffer.from(whole), Buffer.alloc(9)]),
      `error FILE_UNREADABLE :3 byte ${Buffer.byteLength(whole)} is NUL: the file is damaged, or its download never finished`,
    ],
    [
      "another thing a line",
      '{"time":1}\n{"time":2}\n',
      "error COLUMN_MISSING :1 this is not a new-commerce billing line",
    ],
    ["no bytes", "", "error FILE_UNREADABLE :1 it holds no lines"],
  ])("%s", async (_, content, message) => {
    for (const packed of [Buffer.from(content), gzipSync(content)]) {
      const billing = await observe({ "lines.jsonl": packed });
      expect(told(billing)[0]).toContain(message);
      expect([billing.charges, billing.statements]).toEqual([[], []]);
      expectUnread(billing, "lines.jsonl");
    }
  });

  const packed = blob(id, [one, two, three]);
  const damagedAt = (at: number) => packed.map((byte, index) => (index === at ? byte ^ 0xff : byte));
  it.each<[string, Uint8Array, string]>([
    ["cut off", packed.subarray(0, -20), "the packed data (gzip) breaks off: the file is not whole"],
    [
      "cut off before its check sum",
      packed.subarray(0, -8),
      "the packed data (gzip) breaks off: the file is not whole",
    ],
    ["cut off to its first bytes", packed.subarray(0, 12), "the packed data (gzip) breaks off: the file is not whole"],
    ["with a check sum that does not fit", damagedAt(packed.length - 6), "the packed data (gzip) is damaged"],
    ["with a length that does not fit", damagedAt(packed.length - 1), "the packed data (gzip) is damaged"],
    ["with a header that is none", damagedAt(2), "the packed data (gzip) is damaged"],
  ])("a blob %s", async (_, bytes, message) => {
    const billing = await observe({ [part(1)]: bytes });
    expect(billing.findings).toMatchObject([
      { severity: "error", rule: "FILE_UNREADABLE", message: expect.stringContaining(message) },
    ]);
    expect(billing.charges).toEqual([]);
    expectUnread(billing, "part-00001");
  });

  it("a line without an end, before the rest of the file is read into memory", async () => {
    let pieces = 0;
    const faults: unknown[] = [];
    const endless = Buffer.from(`{"a":"${"x".repeat(5_000_000)}`);
    for await (const batch of readLines(inPieces(endless, 65_536, () => (pieces += 1)))) faults.push(...batch.faults);
    expect(faults).toMatchObject([{ line: 1, message: "the line does not end" }]);
    expect(pieces).toBeLessThan(20);
  });

  it("a small file that unpacks to any size is left as soon as it passes the bound", async () => {
    const bomb = gzipSync(Buffer.alloc(20_000_000, "\n"));
    expect(bomb.length).toBeLessThan(40_000);
    let size = 0;
    const read = async () => {
      for await (const piece of unpack(inPieces(bomb, 4096), 1_000_000)) size += piece.length;
    };
    await expect(read()).rejects.toThrow("it unpacks to more than 1000000 bytes");
    expect(size).toBeLessThanOrEqual(1_000_000);
  });

  it.each([
    ["lines.jsonl.gz", "FILE_UNREADABLE", "the line does not end"],
    [part(1), "FILE_REFUSED", "it holds no invoices, no invoice's lines and no manifest"],
  ])("%s that unpacks to one endless line is refused", async (name, rule, message) => {
    const billing = await observe({ [name]: gzipSync(`{"a":"${"0".repeat(5_000_000)}"}`) });
    expect(billing.findings).toMatchObject([{ severity: "error", rule, message }]);
    expectUnread(billing, name);
  });

  it("a document larger than any page is not read into memory", async () => {
    const billing = await observe({ "a.json.gz": gzipSync(`{"items":[${" ".repeat(70_000_000)}]}`) });
    expect(billing.findings).toMatchObject([
      { rule: "FILE_UNREADABLE", message: expect.stringContaining("larger than 67108864 bytes") },
    ]);
    expectUnread(billing, "a.json.gz");
  });
});

describe("the blobs of a manifest are one invoice", () => {
  const blobs = { [part(1)]: blob(id, [one]), [part(2)]: blob(id, [two, three]) };
  const names = Object.keys(blobs);

  it("all of them together, in the manifest's order", async () => {
    const billing = await observe({ ...blobs, "manifest.json": manifestText(names) });
    expect(told(billing)).toEqual([]);
    expect(billing.statements).toMatchObject([
      { invoice: id, lines: 3, total: "1545.00", final: false, because: "total not checked" },
    ]);
    expect(billing.charges.map((charge) => charge.id)).toEqual([`${id}/1`, `${id}/2.1`, `${id}/2.2`]);
    expect(billing.requests).toBe(3);
  });

  it.each([
    [
      "within an operation's answer",
      JSON.stringify({ status: "succeeded", resourceLocation: JSON.parse(manifestText(names)) as object }),
    ],
    ["of the format's other name", manifestText(names, { dataFormat: "compressedJSONLines" })],
    ["that names folders", manifestText(names.map((name) => `billed/v1/${name}`))],
  ])("a manifest %s", async (_, manifest) => {
    const billing = await observe({ ...blobs, "manifest.json": manifest });
    expect(told(billing)).toEqual([]);
    expect(billing.statements).toMatchObject([{ lines: 3 }]);
  });

  it("a blob that the download unpacked is the same blob", async () => {
    const unpacked = { [part(1).replace(".gz", "")]: linesText(id, [one]), [part(2)]: blob(id, [two]) };
    const billing = await observe({ ...unpacked, "manifest.json": manifestText(names) });
    expect(told(billing)).toEqual([]);
    expect(billing.statements).toMatchObject([{ lines: 2 }]);
  });

  it.each<[string, Readonly<Record<string, string | Uint8Array>>, string]>([
    [
      "a blob is missing",
      { [part(1)]: blob(id, [one]), "m.json": manifestText(names) },
      `it names a blob that is not beside it: ${part(2)}`,
    ],
    ["every blob is missing", { "m.json": manifestText(names) }, "it names 2 blobs that are not beside it"],
    [
      "its count is another",
      { ...blobs, "m.json": manifestText(names, { blobCount: 3 }) },
      "it names 2 blobs, and its blobCount is 3",
    ],
    [
      "a name stands twice",
      { [part(1)]: blob(id, [one]), "m.json": manifestText([part(1), part(1)]) },
      "it names 1 blobs, and its blobCount is 2",
    ],
    [
      "its format is not known",
      { ...blobs, "m.json": manifestText(names, { dataFormat: "parquet" }) },
      "its data format is parquet; JSON lines are read",
    ],
  ])("unread where %s", async (_, files, message) => {
    const billing = await observe(files);
    expect(billing.findings).toMatchObject([
      { severity: "error", rule: "BLOB_MISSING", message: expect.stringContaining(message) },
    ]);
    expect([billing.charges, billing.statements]).toEqual([[], []]);
    expectUnread(billing, /m\.json/);
  });

  it("unread where one blob is damaged: the whole ones are not taken for the invoice", async () => {
    const files = { ...blobs, [part(2)]: blob(id, [two, three]).subarray(0, -9), "m.json": manifestText(names) };
    const billing = await observe(files);
    expect([billing.charges, billing.statements]).toEqual([[], []]);
    expectUnread(billing, "part-00002");
  });

  it("a blob without a line is whole; an export without a line is none", async () => {
    const empty = gzipSync("");
    const files = { [part(1)]: empty, [part(2)]: blob(id, [two, three]), "m.json": manifestText(names) };
    const billing = await observe(files);
    expect(told(billing)).toEqual([]);
    expect(billing.statements).toMatchObject([{ lines: 2 }]);
    const none = await observe({ ...files, [part(2)]: empty });
    expect(told(none)).toEqual(["error FILE_UNREADABLE :1 it holds no lines"]);
    expectUnread(none, "part-00001");
  });

  it("a name that leads out of the folder leads nowhere", async () => {
    const billing = await observe({ "m.json": manifestText(["../../../../etc/passwd"]) });
    expect(told(billing)[0]).toContain("it names a blob that is not beside it: passwd");
  });

  it("without a manifest nothing says that no blob is missing, and the statement says so", async () => {
    const billing = await observe({ [part(1)]: blob(id, [one]) });
    expect(told(billing)).toEqual([]);
    expect(billing.statements).toMatchObject([
      { final: false, because: "total not checked, and nothing proves that all its files are here" },
    ]);
    const checked = await observe(
      { [part(1)]: blob(id, [one]) },
      { invoices: [{ id, total: "515", currency: "EUR" }] },
    );
    expect(checked.statements).toMatchObject([{ final: true }]);
  });

  it("without a manifest, blobs with other lines of one invoice are not added up by guess", async () => {
    const billing = await observe(blobs);
    expect(billing.findings).toMatchObject([
      { severity: "error", rule: "INVOICE_TWICE", fix: expect.stringContaining("keep the manifest beside the blobs") },
    ]);
    expect(billing.charges).toEqual([]);
    expectUnread(billing, "with other lines");
  });

  it("a line in two blobs is found, with both places", async () => {
    const files = { [part(1)]: blob(id, [one]), [part(2)]: blob(id, [two, one]), "m.json": manifestText(names) };
    const billing = await observe(files);
    expect(told(billing)).toEqual([
      expect.stringContaining(`the line is line 1 of ${part(1)} again, equal in every column: 515.00 EUR twice`),
    ]);
    expectUnread(billing, "again");
  });

  const sample = join(import.meta.dirname, "../../../../../shared/specs/partner-center-samples/graph-manifest.json");
  it.skipIf(!existsSync(sample))("Microsoft's sample of a manifest is read", () => {
    expect(manifestOf(parseJson(readFileSync(sample, "utf8")), "m.json")).toEqual({
      file: "m.json",
      blobs: ["part-00049-b016029b-a7a7-4c46-9b5e-c925ac317ac6.c000.json.gz"],
    });
  });
});

describe("lines that are no bill", () => {
  it("daily-rated usage of the usage export", async () => {
    const item = {
      PartnerId: "p",
      CustomerId: "c",
      UsageDate: "2026-10-01",
      BillingPreTaxTotal: 0.1,
      BillingCurrency: "EUR",
    };
    const billing = await observe({ "usage.jsonl": `${JSON.stringify(item)}\n${JSON.stringify(item)}\n` });
    expect(told(billing)).toEqual([
      "error NOT_A_BILL :1 2 lines of daily-rated usage, 0.20 EUR: they detail amounts that the invoice's billing lines already hold",
    ]);
    expectUnread(billing, "usage.jsonl");
  });

  it("unbilled charges, which name no invoice", async () => {
    const billing = await observe({ "lines.jsonl": linesText("", [one, { ...two, Currency: "USD" }]) });
    expect(told(billing)).toEqual([
      "error NOT_A_BILL :1 2 lines of charges without an invoice number, 515.00 EUR and 515.00 USD: unbilled charges are an estimate, not a bill",
    ]);
    expect(billing.findings[0]).not.toHaveProperty("money");
  });
});

describe("lines as a person's tool may write them", () => {
  it("CSV and JSON lines of one invoice: equal in the end, whatever the columns", async () => {
    const csv = await observe({ "a.csv": reconCsv([one, two]) });
    const json = await observe({ "a.jsonl": linesText(id, [one, two]) });
    const bare = ({ charges }: typeof csv) => charges.map(({ id: _, origin, ...charge }) => charge);
    expect(bare(json)).toEqual(bare(csv));
    expect(json.customers).toEqual(csv.customers);
  });
});
