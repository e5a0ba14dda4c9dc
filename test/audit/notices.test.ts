import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseLedger, serialiseLedger } from "../../src/audit/notices.ts";
import type { NoticeLedger } from "../../src/core/digest.ts";

const FILE = "notices/fabrikam-msp.json";
const LEDGER: NoticeLedger = {
  notices: {
    "unmapped:visio": {
      about: "unmapped",
      title: "Visio Plan 2",
      customer: "contoso",
      customerName: "Contoso BV",
      since: "2026-11-23T06:00:00.000Z",
    },
  },
  audiences: {
    "mail billing@fabrikam.example": {
      toldAt: "2026-11-23T06:00:00.000Z",
      notices: { "unmapped:visio": "0123456789abcdef" },
    },
  },
};

describe("the record of what was told", () => {
  it("is read as it was written, and fits its schema", async () => {
    const { Ajv2020 } = await import("ajv/dist/2020.js");
    const addFormats = (await import("ajv-formats")).default;
    const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, strictTypes: false });
    ajv.addKeyword("patternErrorMessage");
    addFormats.default(ajv);
    const read = (name: string): object =>
      JSON.parse(readFileSync(join(import.meta.dirname, "../../schema", name), "utf8")) as object;
    ajv.addSchema({ $id: "https://schema.invalid/defs.schema.json", ...read("defs.schema.json") });
    const fits = ajv.compile({ $id: "https://schema.invalid/notices.schema.json", ...read("notices.schema.json") });
    for (const tenant of ["fabrikam-msp", undefined]) {
      const text = serialiseLedger(LEDGER, tenant);
      expect(parseLedger(text, tenant, FILE)).toEqual(LEDGER);
      expect(fits(JSON.parse(text)), JSON.stringify(fits.errors)).toBe(true);
    }
  });

  it("does not stand where nobody was told anything", () => {
    expect(parseLedger(undefined, "fabrikam-msp", FILE)).toEqual({ notices: {}, audiences: {} });
  });

  it.each([
    ["{", "is not JSON"],
    ["[]", "does not hold notices"],
    [serialiseLedger(LEDGER, "tailspin-it"), 'belongs to "tailspin-it"'],
    [serialiseLedger(LEDGER, undefined), "belongs to the whole workspace"],
    [
      serialiseLedger({ ...LEDGER, notices: { x: { about: "errors", title: "x", since: "soon" } } }, "fabrikam-msp"),
      "notices",
    ],
    [serialiseLedger({ ...LEDGER, audiences: { x: { toldAt: "soon", notices: {} } } }, "fabrikam-msp"), "audiences"],
    ['{"formatVersion":2}', "format version 2"],
  ])("is never taken for an empty one: %s", (text, words) => {
    expect(() => parseLedger(text, "fabrikam-msp", FILE)).toThrow(words);
  });
});
