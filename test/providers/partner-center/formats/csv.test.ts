import { describe, expect, it } from "vitest";
import { readCsv } from "../../../../src/providers/partner-center/formats/csv.ts";
import type { RowBatch, TextRow } from "../../../../src/providers/partner-center/wire.ts";
import { reconCsv } from "../../../support/recon.ts";

async function* inPieces(bytes: Uint8Array, size: number, onPiece: () => void = () => undefined) {
  for (let at = 0; at < bytes.length; at += size) {
    onPiece();
    yield bytes.subarray(at, at + size);
  }
}

async function read(content: string | Uint8Array, size = 1_000_000): Promise<RowBatch<TextRow>> {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  const batches: RowBatch<TextRow>[] = [];
  for await (const batch of readCsv(inPieces(bytes, size))) batches.push(batch);
  return { rows: batches.flatMap(({ rows }) => rows), faults: batches.flatMap(({ faults }) => faults) };
}

describe("a CSV file reads the same however it arrives", () => {
  const tricky = '\uFEFFa,b\r\n"one, ""two""","first\r\nsecond"\r\n\r\nméter,€\nlast,"x"';
  const rows = [
    { line: 1, cells: ["a", "b"] },
    { line: 2, cells: ['one, "two"', "first\r\nsecond"] },
    { line: 5, cells: ["méter", "€"] },
    { line: 6, cells: ["last", "x"] },
  ];

  it.each([1, 2, 3, 5, 7, 16, 1000])(
    "in pieces of %i bytes, split within characters, quotes and line ends",
    async (size) => {
      expect(await read(tricky, size)).toEqual({ rows, faults: [] });
    },
  );

  it("hands over rows before it has seen the whole file, so memory does not grow with the file", async () => {
    const bytes = Buffer.from(reconCsv(Array.from({ length: 200 }, (_, index) => ({ OrderId: String(index) }))));
    let pieces = 0;
    let first: number | undefined;
    for await (const { rows } of readCsv(inPieces(bytes, 4096, () => (pieces += 1))))
      if (rows.length > 0) first ??= pieces;
    expect(first).toBe(1);
    expect(pieces).toBeGreaterThan(20);
  });

  it("counts lines as an editor does: line breaks within quotes count, blank lines too", async () => {
    const { rows: found } = await read('h\n"1\n2\n3"\n\n"4"\n');
    expect(found.map(({ line }) => line)).toEqual([1, 2, 6]);
  });
});

describe("what is not whole is said with its place", () => {
  it("a quote that never closes, at the line where its record starts", async () => {
    const { rows, faults } = await read('a,b\n1,2\n3,"4\n5,6\n');
    expect(rows.map(({ line }) => line)).toEqual([1, 2]);
    expect(faults).toMatchObject([
      { line: 3, code: "FILE_UNREADABLE", message: expect.stringContaining("not closed") },
    ]);
  });

  it("a record without an end, before the rest of the file is read into memory", async () => {
    let pieces = 0;
    const endless = Buffer.from(`a,b\n1,"${"x".repeat(5_000_000)}`);
    const faults = [];
    for await (const batch of readCsv(inPieces(endless, 65_536, () => (pieces += 1)))) faults.push(...batch.faults);
    expect(faults).toMatchObject([{ line: 2, message: expect.stringContaining("does not end") }]);
    expect(pieces).toBeLessThan(20);
  });

  it("a stray quote in a quoted value", async () => {
    const { rows, faults } = await read('a,b\n"1"x,2\n3,4\n"5",6\n');
    expect(faults[0]).toMatchObject({ line: 2, code: "FILE_UNREADABLE" });
    expect(rows.map(({ cells }) => cells[0])).not.toContain("1");
  });

  it.each([1, 4, 1000])("text that is not UTF-8, by byte and line, in pieces of %i bytes", async (size) => {
    // "a\n€\n" is 6 bytes; 0xE9 is é in Windows-1252.
    const bytes = Buffer.concat([Buffer.from("a\n€\n"), Buffer.from([0x63, 0xe9, 0x0a, 0x64])]);
    const { faults } = await read(bytes, size);
    expect(faults).toMatchObject([{ line: 3, message: "byte 7 is not UTF-8 text" }]);
  });

  it("a file cut off within a character", async () => {
    const { faults } = await read(Buffer.from("a\n€").subarray(0, 4));
    expect(faults).toMatchObject([{ line: 2, message: "byte 2 is not UTF-8 text" }]);
  });

  it("a replacement character that is really in the file is text", async () => {
    expect((await read("a\n\uFFFD\n")).rows).toHaveLength(2);
  });
});
