/**
 * Decision 18 from the files to the invoice: an agreement that does not prorate (prorateFlag off) bills whole periods.
 * Contoso's agreement 4711 is invoiced through October; today is 22 November.
 */
import { describe, expect, it } from "vitest";
import { connectwise } from "../../support/psa/connectwise.ts";
import { type HeldContract, heldContract, heldLine } from "../../support/psa/held.ts";
import { aWorkspace, type Stand } from "../../support/run.ts";
import { applyAndSettle, changesOf, customerOf, eventsOf, findingsOf } from "../../support/said.ts";
import { CONTOSO_FILE, contoso, seats, type WorkspaceFacts } from "../../support/workspace.ts";

const TWENTY = heldLine({ units: 20 });

const whole = (facts: WorkspaceFacts, given: Partial<HeldContract> = {}): Promise<Stand> =>
  aWorkspace(
    { held: { contracts: [heldContract({ prorates: false, lines: [TWENTY], ...given })] }, ...facts },
    { psa: connectwise },
  );

/** Seats that the vendor bills for the second half of November, at half of the month's 20.00. */
const from16 = (quantity: number) =>
  seats({
    quantity,
    from: "2026-11-16",
    term: "2026-11-16",
    cost: "10.00",
    subscription: "11111111-0000-4000-8000-000000000016",
  });
const DECEMBER = { from: "2026-12-01", to: "2026-12-31" };

describe("decision 18: what is planned is applied", () => {
  it("managed from within a period: from the next one on, as plan and file say, and apply takes it on its day", async () => {
    const customers = [contoso({ manageFrom: "2026-11-15" })];
    const stand = await whole({ customers, bills: { "G-11": [seats({ quantity: 27 })] } });
    const planned = await stand.plan({ exitCode: true });
    expect([planned.code, changesOf(planned)]).toEqual([0, []]);
    expect(customerOf(planned).later).toMatchObject([
      { day: "2026-12-01", fields: [{ path: "quantity", before: 20, after: 27 }] },
    ]);
    expect(findingsOf(planned)).toContain(
      `note decision 18 contract 4711 bills whole periods: it is managed from 1 Dec 2026, the first one after 15 Nov 2026 Fix: Write manageFrom: 2026-12-01 in ${stand.place(CONTOSO_FILE, "key: m365")}, or 2026-11-01 to have the present period managed.`,
    );
    await stand.post("2026-11-30");
    stand.change({
      customers,
      today: "2026-12-02",
      bills: { "G-12": [seats({ quantity: 27, ...DECEMBER })] },
    });
    const applied = await applyAndSettle(stand);
    expect([applied.code, eventsOf(applied)]).toEqual([0, ["applied update contoso/m365/premium"]]);
    await stand.post("2026-12-31");
    // November 20 × 24.00 as it stood, December 27 × 24.00.
    expect(await stand.posted("2026-11-01")).toEqual([480, 648]);
    expect(findingsOf(await stand.plan()).join()).not.toContain("decision 18");
  });

  it("managed from within a period whose end is the contract's: nothing is written to it, which is said", async () => {
    const customers = [contoso({ manageFrom: "2026-11-15" })];
    const stand = await whole({ customers, bills: { "G-11": [seats({ quantity: 27 })] } }, { endsOn: "2026-11-30" });
    const planned = await stand.plan();
    expect([changesOf(planned), customerOf(planned).later]).toEqual([[], []]);
    expect(findingsOf(planned).join()).toContain(
      "warning ZC-20 contract 4711 is managed from 1 Dec 2026 only, after its end on 30 Nov 2026",
    );
  });

  it("seats that begin within a period and are all excluded: the line is over with the next one, and not within this one", async () => {
    const customers = [contoso({ lines: [{ product: "premium", exclude: { quantity: 10, reason: "ours" } }] })];
    const stand = await whole({ customers, bills: { "G-11": [from16(10)] } });
    const planned = await stand.plan({ exitCode: true });
    expect([planned.code, changesOf(planned)]).toEqual([0, []]);
    expect(customerOf(planned).later).toMatchObject([
      { day: "2026-12-01", fields: [{ path: "quantity", before: 20, after: 0 }] },
    ]);
    await stand.post("2026-11-30");
    const december = seats({ ...DECEMBER, quantity: 10, subscription: "11111111-0000-4000-8000-000000000016" });
    stand.change({ customers, today: "2026-12-02", bills: { "G-12": [december] } });
    const applied = await applyAndSettle(stand);
    expect([applied.code, eventsOf(applied)]).toEqual([0, ["applied end contoso/m365/premium"]]);
    await stand.post("2026-12-31");
    // November 20 × 24.00 as it stood, December nothing.
    expect((await stand.posted("2026-11-01")).filter((amount) => amount !== 0)).toEqual([480]);
  });

  it("an agreement whose billing starts within a period bills all of it, so the period is open from its first day", async () => {
    const stand = await whole({ bills: { "G-11": [seats({ quantity: 27 })] } }, { postedThrough: undefined });
    await stand.control("connectwise/edit", {
      entity: "Agreement",
      id: 4711,
      set: { invoicingCycle: "CalendarYear", billStartDate: "2026-11-15" },
    });
    expect(changesOf(await stand.plan())).toEqual(["update contoso/m365/premium 2026-11-01 quantity 20→27"]);
    expect((await applyAndSettle(stand)).code).toBe(0);
    await stand.post("2026-11-30");
    // 27 × 24.00, once.
    expect((await stand.posted("2026-11-01")).filter((amount) => amount !== 0)).toEqual([648]);
  });
});

describe("decision 18: days of the first period on which the vendor says nothing keep what stands", () => {
  it("fewer units begin with the next period", async () => {
    const stand = await whole({ bills: { "G-11": [from16(12)] } });
    const planned = await stand.plan();
    expect(changesOf(planned)).toEqual([]);
    expect(customerOf(planned).later).toMatchObject([
      { day: "2026-12-01", fields: [{ path: "quantity", before: 20, after: 12 }] },
    ]);
    await stand.post("2026-11-30");
    stand.change({ today: "2026-12-02", bills: { "G-11": [from16(12)] } });
    const december = await stand.plan();
    expect(changesOf(december)).toEqual(["update contoso/m365/premium 2026-12-01 quantity 20→12"]);
    // November was invoiced for 20, as wanted: nothing is owed.
    expect(customerOf(december).manual).toEqual([]);
    expect((await applyAndSettle(stand)).code).toBe(0);
    await stand.post("2026-12-31");
    // 20 × 24.00, then 12 × 24.00.
    expect(await stand.posted("2026-11-01")).toEqual([480, 288]);
  });

  it("more units count from the start of the period, the most that is held in it", async () => {
    const stand = await whole({ bills: { "G-11": [from16(25)] } });
    expect(changesOf(await stand.plan())).toEqual(["update contoso/m365/premium 2026-11-01 quantity 20→25"]);
    expect((await applyAndSettle(stand)).code).toBe(0);
    await stand.post("2026-11-30");
    expect(await stand.posted("2026-11-01")).toEqual([600]);
  });

  it("on a line that we made nothing stood before the vendor's first day: what is taken back is not kept", async () => {
    const stand = await whole({ bills: { "G-11": [from16(25)] } }, { lines: [] });
    expect(changesOf(await stand.plan())).toEqual([
      "create contoso/m365/premium 2026-11-01 quantity 0→25, unitPrice null→24.00, unitCost null→20.00",
    ]);
    await applyAndSettle(stand);
    // The order is corrected to 12 from its first day on.
    stand.change({ bills: { "G-11": [from16(12)] } });
    expect(changesOf(await stand.plan())).toEqual(["update contoso/m365/premium 2026-11-01 quantity 25→12"]);
    await applyAndSettle(stand);
    await stand.post("2026-11-30");
    expect(await stand.posted("2026-11-01")).toEqual([288]);
    stand.change({ today: "2026-12-02", bills: { "G-11": [from16(12)] } });
    const december = await stand.plan();
    expect([changesOf(december), customerOf(december).manual]).toEqual([[], []]);
  });
});

describe("proration: whole-periods, where a server bills all of a period for an addition that ends within it", () => {
  const told = { psa: { proration: "whole-periods" }, bills: { "G-11": [seats(), from16(2)] } };
  const servers = { switches: { connectwise: { midPeriodProration: "whole-period" } }, psa: connectwise } as const;
  const standing = { held: { contracts: [heldContract()] } };

  it("a prorated step would bill the period twice; told so, the plan has none within a period, and bills it once", async () => {
    const untold = await aWorkspace({ ...told, ...standing, psa: {} }, servers);
    expect(changesOf(await untold.plan())).toEqual(["update contoso/m365/premium 2026-11-16 quantity 25→27"]);
    await applyAndSettle(untold);
    await untold.post("2026-11-30");
    // 25 × 24.00 and 27 × 24.00, for one month.
    expect(await untold.posted("2026-11-01")).toEqual([600, 648]);

    const stand = await aWorkspace({ ...told, ...standing }, servers);
    expect(changesOf(await stand.plan())).toEqual(["update contoso/m365/premium 2026-11-01 quantity 25→27"]);
    expect((await applyAndSettle(stand)).code).toBe(0);
    await stand.post("2026-11-30");
    expect(await stand.posted("2026-11-01")).toEqual([648]);
  });

  it("an agreement that is made has the flag off, and its lines begin on a period's first day", async () => {
    const create = { name: "Cloud", period: "monthly", term: "1 year" };
    const made = contoso({ adopt: undefined, manageFrom: undefined, create, startsOn: "2026-11-01" });
    const stand = await aWorkspace({ ...told, customers: [made], held: { contracts: [] } }, servers);
    expect(changesOf(await stand.plan())).toEqual([
      "create contoso/m365 2026-11-01 startsOn null→2026-11-01, endsOn null→2027-10-31",
      "create contoso/m365/premium 2026-11-01 quantity 0→27, unitPrice null→24.00, unitCost null→20.00",
    ]);
    expect((await applyAndSettle(stand)).code).toBe(0);
    const { Agreement = [] } = await stand.dump();
    expect(Agreement).toMatchObject([{ prorateFlag: false }]);
    await stand.post("2026-11-30");
    expect(await stand.posted("2026-11-01")).toEqual([648]);
  });
});
