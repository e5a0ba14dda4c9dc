/**
 * An invoice that was voided bills nothing, and the note that took its place bills what it billed: no more, no less, and
 * where it was billed. Until a note is there, nothing is known of what the voided invoice held.
 */
import { describe, expect, it } from "vitest";
import { invoiceEntry, invoiceList } from "../providers/partner-center/answers.ts";
import { expected } from "../support/differences.ts";
import { heldContract, northwindHeld } from "../support/psa/held.ts";
import { type ReconLine, reconTotal } from "../support/recon.ts";
import { aWorkspace, type Stand } from "../support/run.ts";
import { applyAndSettle, changesOf, customerOf, eventsOf, findingsOf } from "../support/said.ts";
import {
  azure,
  contoso,
  NORTHWIND,
  northwind,
  seats,
  TENANT,
  TENANT_FILE,
  usage,
  type WorkspaceFacts,
} from "../support/workspace.ts";

const LIST = `tenants/${TENANT}/billing/invoices.json`;
const KEY = `${TENANT}/contoso/m365/azure`;
const MARKER = "CONCORDAT-m365-azure-2026-11-01";

type Bills = Readonly<Record<string, readonly Partial<ReconLine>[]>>;

/** October's usage of 100.00 on G-10, sold at cost plus 20 %; October is posted, so November bills it. */
const facts: WorkspaceFacts = {
  program: { azure: true },
  products: { azure: azure() },
  bills: { "G-10": [usage("100.00")] },
  held: { contracts: [heldContract({ lines: [] })] },
};
const original: Bills = { "G-10": [usage("100.00")] };

/** An entry of the invoices list, of October, at what its lines come to. */
function entry(id: string, bills: Bills, given: Readonly<Record<string, unknown>> = {}): object {
  return invoiceEntry(id, Number(reconTotal(bills[id] ?? [])), given);
}

/** An adjustment note on `amendsOf`. */
function note(id: string, bills: Bills, amendsOf: string, on: string): object {
  return entry(id, bills, { documentType: "adjustment_note", amendsOf, invoiceDate: `${on}T08:00:00Z` });
}

/** The list: G-10 was voided, and these notes were written. */
function listed(bills: Bills, ...notes: readonly object[]): Readonly<Record<string, string>> {
  return { [LIST]: invoiceList(entry("G-10", { ...original, ...bills }, { documentType: "void_note" }), ...notes) };
}

/** G-10 at 100.00 and, in its place, A-10 at `amount`. */
function replaced(amount: string): WorkspaceFacts {
  const bills = { ...original, "A-10": [usage(amount)] };
  return { ...facts, bills, files: listed(bills, note("A-10", bills, "G-10", "2026-11-20")) };
}

async function billed(stand: Stand, from: string, to: string): Promise<readonly number[]> {
  const [line, ...more] = await stand.linesOf(4711, 9003);
  if (line === undefined || more.length > 0) throw new Error(`${more.length + 1} Azure lines`);
  return stand.billed(line.id, from, to);
}

const inNovember = (stand: Stand) => billed(stand, "2026-11-01", "2026-11-30");
const afterNovember = (stand: Stand) => billed(stand, "2026-12-01", "2027-06-30");

/** G-10 is billed in November. */
async function billedInNovember(): Promise<Stand> {
  const stand = await aWorkspace(facts);
  await applyAndSettle(stand);
  expect(await inNovember(stand)).toEqual([120, 100]);
  return stand;
}

async function postNovember(stand: Stand, given: WorkspaceFacts): Promise<void> {
  await stand.setClock("2026-12-08");
  await stand.post("2026-11-30");
  stand.today = "2026-12-08";
  stand.change({ ...given, today: "2026-12-08" });
}

describe("decision 4: usage of a note is billed where the invoice was that it took the place of", () => {
  it("after its period was posted, the difference is a catch-up of it, and no other period bills the note", async () => {
    const stand = await billedInNovember();
    await postNovember(stand, replaced("110.00"));
    const planned = await stand.plan({ exitCode: true });
    expect([planned.code, changesOf(planned)]).toEqual([0, []]);
    // 110.00 plus 20 % is 132.00; 120.00 was posted.
    expect(customerOf(planned).manual).toMatchObject([
      {
        marker: MARKER,
        once: { price: "12.00", cost: "10.00" },
        title: "Charge Contoso BV EUR 12.00 for 1 to 30 Nov: usage of 132.00 instead of the 120.00 that was posted",
        reason: { text: expect.stringContaining("invoice A-10: 110.00 EUR at cost"), origin: { line: 2 } },
      },
    ]);
    expect(eventsOf(await stand.apply())).toEqual([]);
    expect([await inNovember(stand), await afterNovember(stand)]).toEqual([
      [120, 100],
      [0, 0],
    ]);
    await stand.enterCharge({ name: `${MARKER} Azure`, price: 12, day: "2026-12-01" });
    expect(customerOf(await stand.plan()).manual).toEqual([]);
  });

  it("while its period is open, the period comes to the note's amount, and nobody is asked for a file", async () => {
    const stand = await billedInNovember();
    stand.today = "2026-11-25";
    stand.change({ ...replaced("110.00"), today: "2026-11-25" });
    expect(findingsOf(await stand.plan()).filter((finding) => finding.startsWith("warning"))).toEqual([]);
    await applyAndSettle(stand);
    expect([await inNovember(stand), await afterNovember(stand)]).toEqual([
      [132, 110],
      [0, 0],
    ]);
    expect(stand.state().resolved?.[`${KEY}.usage.A-10`]).toMatchObject({ value: "2026-11-01" });
  });

  it("also where the file of the voided invoice was taken out of the folder", async () => {
    const stand = await billedInNovember();
    const { bills = {}, ...rest } = replaced("110.00");
    const { "G-10": _gone, ...left } = bills;
    await postNovember(stand, { ...rest, bills: left });
    const planned = await stand.plan();
    expect([changesOf(planned), findingsOf(planned)]).toEqual([[], []]);
    expect(customerOf(planned).manual).toMatchObject([{ marker: MARKER, once: { price: "12.00", cost: "10.00" } }]);
  });

  it("replaced twice, once while the period was open and once after: the last note is what it comes to", async () => {
    const stand = await billedInNovember();
    stand.change(replaced("110.00"));
    await applyAndSettle(stand);
    expect(await inNovember(stand)).toEqual([132, 110]);
    const bills = { ...original, "A-10": [usage("110.00")], "A-11": [usage("130.00")] };
    const files = listed(bills, note("A-10", bills, "G-10", "2026-11-20"), note("A-11", bills, "A-10", "2026-12-04"));
    await postNovember(stand, { ...facts, bills, files });
    const planned = await stand.plan();
    // 130.00 plus 20 % is 156.00; 132.00 was posted.
    expect([changesOf(planned), customerOf(planned).manual.map(({ marker, once }) => [marker, once])]).toEqual([
      [],
      [[MARKER, { price: "24.00", cost: "20.00" }]],
    ]);
  });

  it("of several notes on one invoice the newest one holds, and what is too much is given back", async () => {
    const stand = await billedInNovember();
    const bills = { ...original, "A-10": [usage("110.00")], "A-11": [usage("95.00")] };
    const files = listed(bills, note("A-11", bills, "G-10", "2026-12-04"), note("A-10", bills, "G-10", "2026-11-20"));
    await postNovember(stand, { ...facts, bills, files });
    const planned = await stand.plan();
    // 95.00 plus 20 % is 114.00; 120.00 was posted.
    expect([changesOf(planned), customerOf(planned).manual.map(({ once }) => once)]).toEqual([
      [],
      [{ price: "-6.00", cost: "-5.00" }],
    ]);
  });

  it("a note that was billed beside the invoice, before the list told of it, is taken back where it stands", async () => {
    const stand = await billedInNovember();
    const { files: _list, ...beside } = replaced("110.00");
    await postNovember(stand, beside);
    await applyAndSettle(stand);
    // Without the list A-10 is an invoice of its own: 110.00 plus 20 % in December.
    expect(await afterNovember(stand)).toEqual([132, 110]);
    stand.change({ ...replaced("110.00"), today: "2026-12-08" });
    expect(customerOf(await stand.plan()).manual).toMatchObject([
      { marker: MARKER, once: { price: "12.00", cost: "10.00" } },
    ]);
    await applyAndSettle(stand);
    expect([await inNovember(stand), await afterNovember(stand)]).toEqual([
      [120, 100],
      [0, 0],
    ]);
  });

  it("a note that bills no usage any more gives back all of it", async () => {
    const stand = await billedInNovember();
    const november = { from: "2026-11-01", to: "2026-11-30" };
    const bills = {
      ...original,
      "A-10": [usage("40.00", { customer: NORTHWIND })],
      "G-11": [usage("80.00", november)],
    };
    const files = listed(bills, note("A-10", bills, "G-10", "2026-11-20"));
    await postNovember(stand, { ...facts, bills, files });
    const planned = await stand.plan();
    expect(customerOf(planned).manual).toMatchObject([
      {
        marker: MARKER,
        once: { price: "-120.00", cost: "-100.00" },
        reason: { text: expect.stringContaining("in place of what invoice G-10 billed") },
      },
    ]);
    await applyAndSettle(stand);
    // 80.00 plus 20 %.
    expect(await afterNovember(stand)).toEqual([96, 80]);
  });
});

describe("decision 5: while nothing took the place of a voided invoice, no other invoice ends what it may have billed", () => {
  const october = { from: "2026-10-01", to: "2026-10-31" };
  const northwinds = { customer: NORTHWIND, subscription: "11111111-0000-4000-8000-000000000002" };
  /** October is billed to both, November to Northwind on G-12; Contoso's, on G-11, was voided, and its file is gone. */
  const bills = {
    "G-10": [seats(october), seats({ ...northwinds, ...october })],
    "G-12": [seats(northwinds)],
  };
  const november = {
    billingPeriodStartDate: "2026-11-01T00:00:00Z",
    billingPeriodEndDate: "2026-11-30T00:00:00Z",
  };
  const gone = invoiceEntry("G-11", 500, { ...november, documentType: "void_note" });
  const both: WorkspaceFacts = {
    customers: [contoso(), northwind()],
    bills,
    held: { contracts: [heldContract(), northwindHeld()] },
  };
  const withList = (...entries: readonly object[]) => ({ ...both, files: { [LIST]: invoiceList(gone, ...entries) } });

  it("its seats stand, with a warning, once its file is gone; without the list they would be taken as ended", async () => {
    const stand = await aWorkspace(withList());
    const planned = await stand.plan({ exitCode: true });
    expect([planned.code, changesOf(planned)]).toEqual([0, []]);
    const warnings = findingsOf(planned).filter((finding) => finding.includes("G-11"));
    expect(warnings).toEqual([
      "warning INVOICE_VOIDED invoice G-11 of 1 Nov 2026 to 30 Nov 2026 was voided, and the invoices list names nothing that took its place: what is billed instead is not known, so no other invoice of these days ends a subscription Fix: Download the invoices list again, and the lines of the note on G-11; if nothing takes its place for good, declare G-11 with total: 0 under invoices of the connection.",
      expect.stringContaining("invoice G-11 was voided; nothing took its place yet"),
    ]);
    expect(eventsOf(await stand.apply())).toEqual([]);
    expect(await stand.holding(8001, "2026-11-22")).toMatchObject({ units: 25 });
    stand.change(both);
    expect(changesOf(await stand.plan())).toEqual([
      "end contoso/m365/premium 2026-11-01 quantity 25→0",
      expected("the contract", "update contoso/m365 2026-11-22 status active→inactive"),
    ]);
  });

  it("the note's lines are what is billed, as soon as they are there", async () => {
    const stand = await aWorkspace(withList());
    const noted = { ...bills, "A-11": [seats({ quantity: 26 })] };
    const taken = entry("A-11", noted, {
      ...november,
      documentType: "adjustment_note",
      amendsOf: "G-11",
      invoiceDate: "2026-11-20T08:00:00Z",
    });
    stand.change({ ...withList(taken), bills: noted });
    expect(changesOf(await stand.plan())).toEqual(["update contoso/m365/premium 2026-11-01 quantity 25→26"]);
    await applyAndSettle(stand);
    expect(await stand.holding(8001, "2026-11-22")).toMatchObject({ units: 26 });
  });

  it("a note that says no period of its own bills that of the invoice: without its lines nothing is taken as ended", async () => {
    const {
      billingPeriodStartDate: _from,
      billingPeriodEndDate: _to,
      ...bare
    } = entry(
      "A-11",
      {},
      {
        documentType: "adjustment_note",
        amendsOf: "G-11",
      },
    ) as Readonly<Record<string, unknown>>;
    const stand = await aWorkspace(withList(bare));
    const planned = await stand.plan();
    expect(changesOf(planned)).toEqual([]);
    expect(findingsOf(planned).join()).toContain("no file holds A-11");
  });

  it("one that is declared to come to 0 bills nothing for good, and what it billed alone has ended", async () => {
    const stand = await aWorkspace(withList());
    const text = stand.text(TENANT_FILE);
    const declared = text.replace("invoices:\n", "invoices:\n      - { id: G-11, total: 0, currency: EUR }\n");
    expect(declared).not.toBe(text);
    stand.commit({ [TENANT_FILE]: declared });
    const planned = await stand.plan();
    expect(findingsOf(planned).filter((finding) => finding.includes("G-11"))).toEqual([]);
    expect(changesOf(planned)).toEqual([
      "end contoso/m365/premium 2026-11-01 quantity 25→0",
      expected("the contract", "update contoso/m365 2026-11-22 status active→inactive"),
    ]);
  });
});
