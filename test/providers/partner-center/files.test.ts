import { existsSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { observeBilling } from "../../../src/providers/partner-center/observe.ts";
import { reconCsv } from "../../support/recon.ts";
import { expectUnread, folderOf, observe, told } from "./folder.ts";

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
    ["an empty folder", ".", "there is no CSV file in it"],
  ])("%s is a finding, and nothing counts as read", async (_, files, message) => {
    const billing = await observe({}, { files });
    expect(billing.findings).toMatchObject([{ severity: "error", rule: "FILE_MISSING", message }]);
    expect(billing.findings[0]?.fix).toContain("files on the connection");
    expectUnread(billing, message);
  });

  it.each([
    ["part-0001.json.gz", "compressed or line-by-line JSON is not read"],
    ["lines.jsonl", "compressed or line-by-line JSON is not read"],
    ["october.zip", "zip files are not read"],
    ["october.xlsx", "spreadsheets are not read"],
    ["october.csv.gz", "compressed or line-by-line JSON is not read"],
  ])("%s is refused by name, not passed over", async (name, message) => {
    const billing = await observe({ "a.csv": reconCsv([{}]), [name]: "?" });
    expect(billing.findings).toMatchObject([
      { severity: "error", rule: "FILE_REFUSED", message, origin: { file: join(billing.folder, name) } },
    ]);
    expect(billing.findings[0]?.fix).toMatch(/CSV/);
    expectUnread(billing, name.replaceAll(".", "\\."));
  });

  const samples = join(import.meta.dirname, "../../../../shared/specs/partner-center-samples");
  it.skipIf(!existsSync(samples))("Microsoft's sample page of line items as JSON is refused by name", async () => {
    const page = readFileSync(join(samples, "invoice-lineitems-onetime-page1.json"));
    const billing = await observe({ "a.csv": reconCsv([{}]), "lines.json": page });
    expect(told(billing)).toEqual(["error FILE_REFUSED :1 it is not a list of invoices with their totals"]);
    expectUnread(billing, "lines.json");
  });
});
