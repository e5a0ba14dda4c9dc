import { appendFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { observeBilling } from "../../../src/providers/partner-center/observe.ts";
import { reconCsv } from "../../support/recon.ts";
import { blob, linesText, pageText } from "./answers.ts";
import { expectUnread, folderOf, observe, told } from "./folder.ts";

const id = "G016907411";

describe("files and folders", () => {
  it("every CSV file of a folder in order of name, not those of folders below it; other files are passed over", async () => {
    const folder = await folderOf({
      "b.CSV": reconCsv([{ InvoiceNumber: "G2" }]),
      "a.csv": reconCsv([{ InvoiceNumber: "G1" }]),
      "invoice.pdf": "%PDF",
      ".hidden.csv": "x",
    });
    await mkdir(join(folder, "old.csv"));
    await writeFile(join(folder, "old.csv", "c.csv"), "x");
    const progress: unknown[] = [];
    const billing = await observeBilling({ files: "." }, folder, "now", (at) => progress.push(at));
    expect(billing.findings).toEqual([]);
    expect(billing.statements.map(({ invoice }) => invoice)).toEqual(["G1", "G2"]);
    expect(billing.requests).toBe(2);
    expect(progress).toEqual([
      { done: 1, what: "lines of a.csv" },
      { done: 1, what: "lines of b.CSV" },
    ]);
  });

  it("a list of files and folders, each file once", async () => {
    const folder = await folderOf({ "a.csv": reconCsv([{}]) });
    const billing = await observeBilling({ files: ["a.csv", ".", join(folder, "a.csv")] }, folder, "now");
    expect(billing.findings).toEqual([]);
    expect(billing.charges).toHaveLength(1);
  });

  it.each([
    ["a folder that is not there", "nowhere/", "there is no such file or folder"],
    ["an empty folder", ".", "there is no file with an invoice's lines in it"],
  ])("%s is a finding, and nothing counts as read", async (_, files, message) => {
    const billing = await observe({}, { files });
    expect(billing.findings).toMatchObject([{ severity: "error", rule: "FILE_MISSING", message }]);
    expect(billing.findings[0]?.fix).toContain("files on the connection");
    expectUnread(billing, message);
  });

  it.each([
    ["october.zip", "zip files are not read"],
    ["october.xlsx", "spreadsheets are not read"],
    ["october.csv.crdownload", "its name says that a download or a copy is not finished"],
    ["october.csv.part", "its name says that a download or a copy is not finished"],
    ["october.partial", "its name says that a download or a copy is not finished"],
    ["part-0001.json.gz.tmp", "its name says that a download or a copy is not finished"],
    ["part-0001.bin.gz", "it holds neither CSV nor JSON lines"],
  ])("%s is refused by name, not passed over", async (name, message) => {
    const billing = await observe({ "a.csv": reconCsv([{}]), [name]: "?" });
    expect(billing.findings).toMatchObject([
      { severity: "error", rule: "FILE_REFUSED", message, origin: { file: join(billing.folder, name) } },
    ]);
    expect(billing.findings[0]?.fix).toMatch(/CSV|remove the file/);
    expectUnread(billing, name.replaceAll(".", "\\."));
  });

  it("a zip file is told by its content too", async () => {
    const billing = await observe({ "a.csv": "PK\u0003\u0004..." });
    expect(billing.findings).toMatchObject([{ rule: "FILE_REFUSED", message: "zip files are not read" }]);
  });

  it("a spreadsheet is told by its content too, whatever it is called", async () => {
    const billing = await observe({ "a.csv": "PK\u0003\u0004\u0014\u0000\u0006\u0000[Content_Types].xml..." });
    expect(billing.findings).toMatchObject([{ rule: "FILE_REFUSED", message: "spreadsheets are not read" }]);
    expect(billing.findings[0]?.fix).toContain("as Partner Center wrote it");
  });

  it("a file that is named itself has to hold lines: a note in its place is not passed over", async () => {
    const billing = await observe({ "notes.txt": "call Microsoft" }, { files: "notes.txt" });
    expect(billing.findings).toMatchObject([{ rule: "FILE_MISSING", message: "it holds no such lines" }]);
    expectUnread(billing, "notes.txt");
  });
});

describe("a file is known by its content, whatever its name", () => {
  const lines = [{}, { OrderId: "2" }];
  it.each<[string, string, string | Uint8Array]>([
    ["CSV", "october.txt", reconCsv(lines)],
    ["CSV with a byte order mark", "october", reconCsv(lines, { byteOrderMark: true })],
    ["CSV, packed", "october.csv.gz", gzipSync(reconCsv(lines))],
    ["CSV, packed under the name of what is in it", "october.csv", gzipSync(reconCsv(lines))],
    ["JSON lines, packed", "part-0001.json.gz", blob(id, lines)],
    ["JSON lines that the download unpacked", "part-0001.json.gz", linesText(id, lines)],
    ["JSON lines", "lines.jsonl", linesText(id, lines)],
    ["JSON lines under a CSV file's name", "lines.csv", linesText(id, lines)],
    ["a page", "page.json", pageText(id, lines)],
    ["a page over several lines", "page.json", pageText(id, lines, { pretty: true })],
    ["a page, packed", "page.json.gz", gzipSync(pageText(id, lines))],
    ["a page with line ends behind it", "page.txt", `${pageText(id, lines)}\r\n\r\n`],
    ["a page with a byte order mark", "page.json", `\uFEFF${pageText(id, lines)}`],
  ])("%s", async (_, name, content) => {
    const billing = await observe({ [name]: content });
    expect(told(billing)).toEqual([]);
    expect(billing.unread).toEqual([]);
    expect(billing.charges).toMatchObject([
      { quantity: 25, unitCost: "20.60", net: "515.00" },
      { quantity: 25, unitCost: "20.60", net: "515.00" },
    ]);
    expect(billing.statements).toMatchObject([{ invoice: id, total: "1030.00", lines: 2 }]);
    expect(billing.requests).toBe(1);
  });
});

describe("a file that is not whole is unread, not short", () => {
  const whole = reconCsv([{}, { OrderId: "2" }]);
  it.each<[string, string | Uint8Array, string]>([
    ["NUL bytes at its end", Buffer.concat([Buffer.from(whole), Buffer.alloc(64)]), "is NUL"],
    ["NUL bytes in its last value", `${whole.trimEnd()}\0\0`, "is NUL"],
    ["nothing but NUL bytes", Buffer.alloc(512), "byte 0 is NUL"],
    ["no bytes", "", "it holds no lines"],
    ["a last row that is short, without a line end", whole.slice(0, -60), "the file is cut off"],
    ["a last row that is short, with a line end", `${whole.slice(0, -60)}\r\n`, "the file is cut off"],
    ["an open quote", whole.slice(0, whole.lastIndexOf("given billing")), "is not closed"],
  ])("a CSV file with %s", async (_, content, message) => {
    const billing = await observe({ "a.csv": content });
    expect(told(billing)).toEqual([expect.stringContaining(message)]);
    expect([billing.charges, billing.statements]).toEqual([[], []]);
    expectUnread(billing, "a.csv");
  });

  it("a file that grows while it is read, by whole lines", async () => {
    // Some 1 MB: more than one piece, so that the first is reported before the last is read.
    const many = reconCsv(Array.from({ length: 1500 }, (_, index) => ({ OrderId: String(index) })));
    const folder = await folderOf({ "a.csv": many });
    const more = reconCsv([{ OrderId: "more" }])
      .split("\r\n")
      .slice(1)
      .join("\r\n");
    let grown = false;
    const billing = await observeBilling({ files: "." }, folder, "now", () => {
      if (!grown) appendFileSync(join(folder, "a.csv"), more);
      grown = true;
    });
    expect(grown).toBe(true);
    expect(billing.findings).toMatchObject([
      { rule: "FILE_UNREADABLE", message: "it changed while it was read: it is still being written" },
    ]);
    expect(billing.charges).toEqual([]);
    expect(billing.unread).toMatchObject([{ customer: "*" }]);
  });
});
