import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { partnerCenter } from "../../../src/providers/partner-center/index.ts";
import { limits } from "../../../src/providers/partner-center/limits.ts";
import type { Outside, Source } from "../../../src/providers/provider.ts";
import { reconCsv } from "../../support/recon.ts";
import { blob, pageText } from "./answers.ts";
import { folderOf } from "./folder.ts";

const unreachable = () => Promise.reject(new Error("files need no network and no secret"));
const outside: Outside = {
  send: unreachable,
  secret: unreachable,
  wait: unreachable,
  now: () => new Date("2026-11-21T10:00:00.000Z"),
  report: () => undefined,
};

async function open(folder: string, settings: Readonly<Record<string, unknown>>): Promise<Source> {
  const origin = { file: "tenant.yaml", line: 1, column: 1 };
  const connection = { key: "csp", system: "partner-center", settings, folder, origin };
  const opened = await partnerCenter.open(connection, outside);
  if (!("observe" in opened) || "apply" in opened) throw new Error("not a source");
  return opened;
}

describe("a connection to Partner Center", () => {
  it("observes its files without network or secret, at the time it is given", async () => {
    const source = await open(await folderOf({ "a.csv": reconCsv([{}]) }), { files: "." });
    expect(await source.observe()).toMatchObject({ readAt: "2026-11-21T10:00:00.000Z", charges: [{ quantity: 25 }] });
  });

  it("doctor says which files there are, and what to do where there are none", async () => {
    const folder = await folderOf({ "a.csv": reconCsv([{}]) });
    const source = await open(folder, { files: ".", priceSheets: ["a.csv", "sheets/"] });
    expect(await source.check()).toEqual([
      { what: "reconciliation files", ok: true, detail: "1 CSV file in ." },
      {
        what: "price sheets",
        ok: false,
        detail: `${folder}/sheets does not exist`,
        fix: "Correct the path on the connection.",
      },
    ]);
    expect(await (await open(await folderOf({}), { files: "." })).check()).toMatchObject([
      { ok: false, detail: "0 CSV files in .", fix: "Download the reconciliation files into it." },
    ]);
  });

  it("doctor counts what can be read by its content, in every format", async () => {
    const folder = await folderOf({
      "a.csv": reconCsv([{}]),
      "b.txt": reconCsv([{}]),
      "part-0001.json.gz": blob("G2", [{}]),
      "page.json": pageText("G3", [{}]),
      "invoice.pdf": "%PDF",
      "late.csv.crdownload": "",
    });
    expect(await (await open(folder, { files: ".", priceSheets: "." })).check()).toMatchObject([
      { ok: true, detail: "2 CSV files, 1 JSON file, 1 JSON lines file in ." },
      { ok: true, detail: "2 CSV files in ." },
    ]);
  });

  it("settings without files are refused", async () => {
    await expect(open("/", {})).rejects.toMatchObject({ code: "SETTINGS_INCOMPLETE" });
  });

  it("every limit has its page and the day it was verified", () => {
    for (const { code, rule, link, verifiedOn } of limits) {
      expect(code).toMatch(/^[A-Z_]+$/);
      expect(rule).not.toBe("");
      expect(link).toMatch(/^https:\/\/learn\.microsoft\.com\/[a-z]/);
      expect(verifiedOn).toBe("2026-11-21");
    }
  });
});

describe("the schema of its settings", () => {
  const read = (path: string) => JSON.parse(readFileSync(new URL(`../../../schema/${path}`, import.meta.url), "utf8"));
  const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allErrors: true });
  ajv.addVocabulary(["patternErrorMessage"]);
  addFormats.default(ajv);
  ajv.addSchema(read("defs.schema.json"), "https://schema.invalid/defs.schema.json");
  ajv.addSchema(
    read("systems/partner-center.schema.json"),
    "https://schema.invalid/systems/partner-center.schema.json",
  );
  const validate = (settings: object) => {
    const check = ajv.getSchema("https://schema.invalid/systems/partner-center.schema.json");
    return check?.({ system: "partner-center", files: "billing/", ...settings }) === true;
  };
  const invoice = { id: "G012345678", total: "1234.56", currency: "EUR" };

  it.each<[string, object]>([
    ["the least", {}],
    ["lists of files", { files: ["a.csv", "b/"], priceSheets: "sheets/", segment: "Education", market: "NL" }],
    ["invoices", { invoices: [invoice, { ...invoice, adjustment: { amount: "-3.20", reason: "credit note" } }] }],
    ["a period", { invoices: [{ ...invoice, period: { from: "2026-10-01", to: "2026-10-31" } }] }],
  ])("takes %s", (_, settings) => expect(validate(settings)).toBe(true));

  it.each<[string, object]>([
    ["an empty list of files", { files: [] }],
    ["a misspelt setting", { pricesheets: "sheets/" }],
    ["an unknown segment", { segment: "Home" }],
    ["an adjustment without a reason", { invoices: [{ ...invoice, adjustment: { amount: "1" } }] }],
    ["an invoice without a currency", { invoices: [{ id: "G1", total: "1" }] }],
    ["a total with a comma", { invoices: [{ ...invoice, total: "1,234.56" }] }],
    ["half a period", { invoices: [{ ...invoice, period: { from: "2026-10-01" } }] }],
  ])("refuses %s", (_, settings) => expect(validate(settings)).toBe(false));

  it("describes every property for the billing lead", () => {
    const missing: string[] = [];
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== "object" || node === null) return;
      const { properties = {}, items } = node as { properties?: Record<string, object>; items?: object };
      for (const [name, property] of Object.entries(properties)) {
        if (!("description" in property)) missing.push(`${path}.${name}`);
        walk(property, `${path}.${name}`);
      }
      walk(items, `${path}[]`);
    };
    walk(read("systems/partner-center.schema.json"), "settings");
    expect(missing).toEqual([]);
  });
});
