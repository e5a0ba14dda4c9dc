/** A bill is a bill in whatever format it was downloaded: the same plan, and the same refusal where it is not whole. */
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  blob,
  invoiceEntry,
  invoiceList,
  linesText,
  manifestText,
  pageText,
} from "../providers/partner-center/answers.ts";
import { heldContract, northwindHeld } from "../support/psa/held.ts";
import { type ReconLine, reconCsv, reconTotal } from "../support/recon.ts";
import { aWorkspace, type Stand } from "../support/run.ts";
import { applyAndSettle, changesOf, customerOf, findingsOf } from "../support/said.ts";
import { contoso, NORTHWIND, northwind, seats, TENANT, type WorkspaceFacts } from "../support/workspace.ts";

const other = { customer: NORTHWIND, subscription: "11111111-0000-4000-8000-000000000002" };

/**
 * Contoso: 25 seats until 15 November, which are taken back from the 16th, and 30 from then on; and a credit.
 * Northwind: 22 seats, three fewer than its contract holds.
 */
const november: readonly Partial<ReconLine>[] = [
  seats({ columns: { TaxTotal: "105.00" } }),
  seats({ quantity: -25, from: "2026-11-16", columns: { ChargeType: "addQuantity", UnitPrice: "10.00" } }),
  seats({
    quantity: 30,
    from: "2026-11-16",
    columns: { ChargeType: "addQuantity", EffectiveUnitPrice: "20.00", Subtotal: "600.00" },
  }),
  seats({ quantity: -1, cost: "12.34", columns: { ChargeType: "customerCredit", CreditReasonCode: "Promo" } }),
  seats({ ...other, quantity: 22 }),
];

const facts: WorkspaceFacts = {
  customers: [contoso({ decreases: "now" }), northwind({ decreases: "now" })],
  bills: { "G-11": november },
  held: { contracts: [heldContract(), northwindHeld()] },
};

type Files = Readonly<Record<string, string | Uint8Array>>;
type Form = (id: string, lines: readonly Partial<ReconLine>[]) => Files;

const forms: Readonly<Record<string, Form>> = {
  CSV: (id, lines) => ({ "bill.csv": reconCsv(lines.map((line) => ({ ...line, InvoiceNumber: id }))) }),
  "the API's pages": (id, lines) => ({
    "page 1.json": pageText(id, lines.slice(0, 2), { next: "T1" }),
    "page 2.json": pageText(id, lines.slice(2, 4), { at: "T1", next: "T2", pretty: true }),
    "page 3.json": pageText(id, lines.slice(4), { at: "T2" }),
  }),
  "gzip'd JSON lines": (id, lines) => ({ "part-00000.json.gz": blob(id, lines) }),
  "an export in two blobs with its manifest": (id, lines) => ({
    "part-00000.json.gz": blob(id, lines.slice(0, 3)),
    "part-00001.json.gz": blob(id, lines.slice(3)),
    "manifest.json": manifestText(["part-00000.json.gz", "part-00001.json.gz"]),
  }),
  "JSON lines": (id, lines) => ({ "bill.jsonl": linesText(id, lines) }),
};

const folder = `tenants/${TENANT}/billing/`;

/** Puts these files in the place of what lies in the folder. */
function download(stand: Stand, files: Files): void {
  const present = readdirSync(join(stand.folder, folder)).filter((name) => !(name in files));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(stand.folder, folder, name), content);
  stand.commit(Object.fromEntries(present.map((name) => [`${folder}${name}`, undefined])));
}

async function withBill(files: Files): Promise<Stand> {
  const stand = await aWorkspace(facts);
  download(stand, files);
  return stand;
}

describe("one bill, one plan", () => {
  it.each(Object.entries(forms))("%s: the changes and the money worked out by hand", async (_, form) => {
    const stand = await withBill(form("G-11", november));
    const planned = await stand.plan();
    expect(planned.code).toBe(0);
    expect(changesOf(planned)).toEqual([
      "update contoso/m365/premium 2026-11-16 quantity 25→30",
      "update northwind/m365/premium 2026-11-01 quantity 25→22",
    ]);
    // 5 seats more at 24.00 and 20.00; 3 fewer.
    expect(customerOf(planned, "contoso").changes).toMatchObject([{ monthly: { price: "120.00", cost: "100.00" } }]);
    expect(customerOf(planned, "northwind").changes).toMatchObject([{ monthly: { price: "-72.00", cost: "-60.00" } }]);
    expect(findingsOf(planned)).toEqual([expect.stringContaining("credit of -12.34 EUR")]);
    await applyAndSettle(stand);
    expect(await stand.holding(8001, "2026-11-16")).toEqual({ units: 30, price: 24, cost: 20 });
    expect(await stand.holding(8101, "2026-11-22")).toEqual({ units: 22, price: 24, cost: 20 });
  });

  it("the whole plan is the same in every format, but for the places of lines and the number of files", async () => {
    const stand = await aWorkspace(facts);
    const plans: string[] = [];
    for (const form of Object.values(forms)) {
      download(stand, form("G-11", november));
      const { plan } = await stand.plan();
      const places = /"file":"tenants\/fabrikam-msp\/billing\/[^"]+","line":\d+,"column":\d+/g;
      plans.push(JSON.stringify(plan.tenants.map(({ reads: _, api: __, ...rest }) => rest)).replace(places, ""));
    }
    expect(plans[0]).toContain('"after":30');
    for (const plan of plans) expect(plan).toBe(plans[0]);
  });

  it("an invoice that is there in every format at once is billed once", async () => {
    const all = Object.values(forms).map((form) => form("G-11", november));
    const [csv, pages, , blobs] = all;
    const stand = await withBill({ ...csv, ...pages, ...blobs });
    const planned = await stand.plan();
    expect(changesOf(planned)).toEqual([
      "update contoso/m365/premium 2026-11-16 quantity 25→30",
      "update northwind/m365/premium 2026-11-01 quantity 25→22",
    ]);
    expect(findingsOf(planned).filter((text) => text.includes("it is read once"))).toHaveLength(2);
  });
});

describe("a bill that is not whole", () => {
  const whole = (name: string) => forms[name]?.("G-11", november) ?? {};
  const bytes = (content: string | Uint8Array | undefined) => Buffer.from(content ?? "");
  const short = (files: Files, name: string, by: number): Files => ({
    ...files,
    [name]: bytes(files[name]).subarray(0, -by),
  });
  const without = (files: Files, name: string): Files =>
    Object.fromEntries(Object.entries(files).filter(([other]) => other !== name));
  const [csv, pages, blobs] = [
    whole("CSV"),
    whole("the API's pages"),
    whole("an export in two blobs with its manifest"),
  ];
  const broken: Readonly<Record<string, readonly [Files, string]>> = {
    "CSV, cut off in its last line": [short(csv, "bill.csv", 100), "ROW_LENGTH"],
    "a page, cut off": [short(pages, "page 3.json", 20), "FILE_UNREADABLE"],
    "the last page missing": [without(pages, "page 3.json"), "PAGE_MISSING"],
    "a blob, cut off": [short(blobs, "part-00001.json.gz", 12), "FILE_UNREADABLE"],
    "a blob missing": [without(blobs, "part-00001.json.gz"), "BLOB_MISSING"],
    "JSON lines, cut off": [short(whole("JSON lines"), "bill.jsonl", 30), "FILE_UNREADABLE"],
    "a line fewer than the invoice's total": [forms.CSV?.("G-11", november.slice(0, 4)) ?? {}, "decision 10"],
  };

  it("blocks as CSV does: exit 4 from apply, both customers left alone, nothing ended or set to 0", async () => {
    const stand = await aWorkspace(facts);
    const before = await stand.dump();
    for (const [name, [files, rule]] of Object.entries(broken)) {
      download(stand, files);
      const planned = await stand.plan();
      expect(changesOf(planned), name).toEqual([]);
      expect(findingsOf(planned), name).toContainEqual(expect.stringMatching(`^error ${rule} `));
      for (const customer of ["contoso", "northwind"])
        expect(customerOf(planned, customer), name).toMatchObject({ status: "failed" });
      const applied = await stand.apply();
      expect([name, applied.code, applied.events]).toEqual([name, 4, []]);
    }
    expect(await stand.dump()).toEqual(before);
  });

  it("a page that is missing does not end what only it bills, even where the other invoice is final", async () => {
    // October bills both customers and is whole; of November the page with Northwind's line is missing.
    const october = [seats(), seats({ ...other, quantity: 25 })].map((line) => ({
      ...line,
      ChargeStartDate: "2026-10-01T00:00:00Z",
      ChargeEndDate: "2026-10-31T00:00:00Z",
    }));
    const stand = await aWorkspace({ ...facts, bills: { "G-10": october, "G-11": november } });
    download(stand, {
      "october.csv": bytes(forms.CSV?.("G-10", october)["bill.csv"]),
      ...without(pages, "page 3.json"),
    });
    expect(changesOf(await stand.plan())).toEqual([]);
    expect((await stand.apply()).code).toBe(4);
    expect(await stand.holding(8101, "2026-11-22")).toMatchObject({ units: 25 });
  });
});

describe("an invoice that was voided and adjusted", () => {
  it("the adjustment's lines are planned, the original's are not; without them nothing is", async () => {
    const adjusted = [seats({ quantity: 26 }), seats({ ...other, quantity: 25 })];
    const note = { documentType: "adjustment_note", amendsOf: "G-11", invoiceDate: "2026-11-20T08:00:00Z" };
    const period = { billingPeriodStartDate: "2026-11-01T00:00:00Z", billingPeriodEndDate: "2026-11-30T00:00:00Z" };
    const list = invoiceList(
      invoiceEntry("G-11", Number(reconTotal(november)), {
        ...period,
        documentType: "void_note",
        amendments: [invoiceEntry("G-12", Number(reconTotal(adjusted)), { ...period, ...note })],
      }),
    );
    const stand = await aWorkspace(facts);
    const original = forms.CSV?.("G-11", november) ?? {};
    download(stand, { ...original, "invoices.json": list });
    expect(changesOf(await stand.plan())).toEqual([]);
    expect((await stand.apply()).code).toBe(4);
    download(stand, { ...original, "invoices.json": list, "part-00000.json.gz": blob("G-12", adjusted) });
    expect(changesOf(await stand.plan())).toEqual(["update contoso/m365/premium 2026-11-01 quantity 25→26"]);
    await applyAndSettle(stand);
    expect(await stand.holding(8001, "2026-11-22")).toMatchObject({ units: 26 });
  });
});
