/**
 * The common contract: 1 July 2026 to 30 June 2027, monthly, 42 units at 20.60, cost 15.00.
 * A whole month is 42 × 20.60 = 865.20; with 5 more units 47 × 20.60 = 968.20.
 */
import { describe, expect, it } from "vitest";
import { listPeriods } from "../../../src/sandbox/autotask/periods.ts";
import { aSandbox, aSeed, filter } from "../support.ts";

const MID = { unitChange: 5, effectiveDate: "2026-11-10" };
const DECEMBER = ["2026-12-01", "2026-12-31", 47, 968.2];

describe("the grid of billing periods", () => {
  const starts = (start: string, end: string, months: number) =>
    listPeriods({ start, end, months }).map((period) => `${period.first} ${period.last}`);

  it("steps from the start date by months, a month end cut to each month's last day", () => {
    expect(starts("2026-01-31", "2026-06-30", 1)).toEqual([
      "2026-01-31 2026-02-27",
      "2026-02-28 2026-03-30",
      "2026-03-31 2026-04-29",
      "2026-04-30 2026-05-30",
      "2026-05-31 2026-06-29",
      "2026-06-30 2026-07-30",
    ]);
  });

  it("knows quarters, half-years and years, and a 29 February", () => {
    expect(starts("2026-11-30", "2027-05-31", 3)).toEqual([
      "2026-11-30 2027-02-27",
      "2027-02-28 2027-05-29",
      "2027-05-30 2027-08-29",
    ]);
    expect(starts("2026-08-31", "2027-02-28", 6)).toEqual(["2026-08-31 2027-02-27", "2027-02-28 2027-08-30"]);
    expect(starts("2028-02-29", "2029-03-01", 12)).toEqual(["2028-02-29 2029-02-27", "2029-02-28 2030-02-27"]);
  });

  it("a last period that the contract's end cuts short holds its share: 1 of 31 days of 10 × 31.00", async () => {
    const dates = { startDate: "2026-01-31", endDate: "2026-06-30" };
    const { rows } = await aSandbox({ seed: aSeed(dates, { units: 10, unitPrice: 31 }) });
    expect(await rows(8001, "2026-05-31", "2026-06-30")).toEqual([
      ["2026-05-31", "2026-06-29", 10, 310],
      ["2026-06-30", "2026-06-30", 10, 10],
    ]);
  });
});

describe("unit rows", () => {
  it("one a period, with extended amounts, also where there are no units", async () => {
    const { api, rows } = await aSandbox({ seed: aSeed({}, { from: "2026-12-01" }) });
    expect(await rows()).toEqual([
      ["2026-11-01", "2026-11-30", 0, 0],
      ["2026-12-01", "2026-12-31", 42, 865.2],
    ]);
    const { body } = await api("POST", "ContractServiceUnits/query", filter("startDate", "eq", "2026-12-01"));
    expect(body.items[0]).toMatchObject({
      contractID: 4711,
      contractServiceID: 8001,
      serviceID: 9001,
      cost: 630,
      internalCurrencyPrice: 865.2,
      approveAndPostDate: null,
    });
  });

  it("an adjustment on a period's first day splits nothing, and carries into later periods", async () => {
    const { adjust, rows } = await aSandbox();
    expect(await adjust({ unitChange: 5, effectiveDate: "2026-12-01" })).toEqual({
      status: 200,
      body: { itemId: null },
    });
    expect(await rows()).toEqual([["2026-11-01", "2026-11-30", 42, 865.2], DECEMBER]);
  });

  it("a row keeps its id as long as its service and start stay", async () => {
    const { api, adjust } = await aSandbox();
    const ids = async () => {
      const { body } = await api("POST", "ContractServiceUnits/query", filter("contractID", "eq", 4711));
      return new Map((body.items as { startDate: string; id: number }[]).map((row) => [row.startDate, row.id]));
    };
    const before = await ids();
    await adjust(MID);
    await api("PATCH", "Contracts", { id: 4711, endDate: "2027-12-31" });
    const after = await ids();
    expect([before.size, after.size]).toEqual([12, 19]);
    for (const [start, id] of before) expect(after.get(start)).toBe(id);
  });

  it("prices count from their day on, and may be negative", async () => {
    const { adjust, rows } = await aSandbox();
    await adjust({ unitChange: 0, adjustedUnitPrice: -1, effectiveDate: "2026-12-01" });
    expect(await rows()).toEqual([
      ["2026-11-01", "2026-11-30", 42, 865.2],
      ["2026-12-01", "2026-12-31", 42, -42],
    ]);
  });
});

describe("a change in the middle of a period", () => {
  it("midPeriodRow total, day-before, prorated: 9 of 30 days of 865.20, then 21 of 30 days of 968.20", async () => {
    const { adjust, rows } = await aSandbox();
    await adjust(MID);
    expect(await rows()).toEqual([
      ["2026-11-01", "2026-11-09", 42, 259.56],
      ["2026-11-10", "2026-11-30", 47, 677.74],
      DECEMBER,
    ]);
  });

  it("earlierRowEnds effective-date: the rows share a day, the money does not", async () => {
    const { adjust, rows } = await aSandbox({ switches: { earlierRowEnds: "effective-date" } });
    await adjust(MID);
    expect(await rows()).toEqual([
      ["2026-11-01", "2026-11-10", 42, 259.56],
      ["2026-11-10", "2026-11-30", 47, 677.74],
      DECEMBER,
    ]);
  });

  it("rowAmount full: each row holds the whole period's amount", async () => {
    const { adjust, rows } = await aSandbox({ switches: { rowAmount: "full" } });
    await adjust(MID);
    expect(await rows()).toEqual([
      ["2026-11-01", "2026-11-09", 42, 865.2],
      ["2026-11-10", "2026-11-30", 47, 968.2],
      DECEMBER,
    ]);
  });

  it("midPeriodRow delta: 21 of 30 days of 5 × 20.60 beside the whole month of 42", async () => {
    const { adjust, rows } = await aSandbox({ switches: { midPeriodRow: "delta" } });
    await adjust(MID);
    expect(await rows()).toEqual([
      ["2026-11-01", "2026-11-30", 42, 865.2],
      ["2026-11-10", "2026-11-30", 5, 72.1],
      DECEMBER,
    ]);
  });

  it("midPeriodRow delta, rowAmount full: 5 × 20.60", async () => {
    const { adjust, rows } = await aSandbox({ switches: { midPeriodRow: "delta", rowAmount: "full" } });
    await adjust(MID);
    expect(await rows()).toEqual([
      ["2026-11-01", "2026-11-30", 42, 865.2],
      ["2026-11-10", "2026-11-30", 5, 103],
      DECEMBER,
    ]);
  });

  it("midPeriodRow delta: a price alone is a row of 0 units, 21 of 30 days of 42 × 1.40", async () => {
    const { adjust, rows } = await aSandbox({ switches: { midPeriodRow: "delta" } });
    await adjust({ unitChange: 0, adjustedUnitPrice: 22, effectiveDate: "2026-11-10" });
    expect(await rows()).toEqual([
      ["2026-11-01", "2026-11-30", 42, 865.2],
      ["2026-11-10", "2026-11-30", 0, 41.16],
      ["2026-12-01", "2026-12-31", 42, 924],
    ]);
  });

  it("two changes in one period: 9, 10 and 11 of 30 days", async () => {
    const { adjust, rows } = await aSandbox();
    await adjust({ unitChange: -7, effectiveDate: "2026-11-20" });
    await adjust(MID);
    expect(await rows(8001, "2026-11-01", "2026-11-30")).toEqual([
      ["2026-11-01", "2026-11-09", 42, 259.56],
      ["2026-11-10", "2026-11-19", 47, 322.73],
      ["2026-11-20", "2026-11-30", 40, 302.13],
    ]);
  });

  it("a switch set later reshapes the rows that are not posted", async () => {
    const { adjust, rows, control } = await aSandbox();
    await adjust(MID);
    await control("POST", "autotask/switches", { midPeriodRow: "delta" });
    expect(await rows(8001, "2026-11-01", "2026-11-30")).toEqual([
      ["2026-11-01", "2026-11-30", 42, 865.2],
      ["2026-11-10", "2026-11-30", 5, 72.1],
    ]);
  });
});

describe("what an adjustment may be", () => {
  it.each(["2026-06-30", "2027-07-01"])("%s lies outside the contract", async (effectiveDate) => {
    const { adjust } = await aSandbox();
    expect(await adjust({ unitChange: 1, effectiveDate })).toEqual({
      status: 500,
      body: {
        errors: [
          "ContractServiceAdjustment effectiveDate must be between the start date and end date of the Contract referenced by contractID.",
        ],
      },
    });
  });

  it("its first and last day are inside", async () => {
    const { adjust } = await aSandbox();
    expect((await adjust({ unitChange: 1, effectiveDate: "2026-07-01" })).status).toBe(200);
    expect((await adjust({ unitChange: 1, effectiveDate: "2027-06-30" })).status).toBe(200);
  });

  it("the same service and day twice is refused", async () => {
    const { adjust, rows } = await aSandbox();
    await adjust(MID);
    const second = await adjust({ ...MID, unitChange: 0, adjustedUnitPrice: 22 });
    expect(second.status).toBe(500);
    expect(second.body.errors[0]).toContain("Attempt to insert duplicate data into contract_service_period");
    expect((await rows())[1]).toEqual(["2026-11-10", "2026-11-30", 47, 677.74]);
  });

  it("a time is cut off and no zone applied: 2026-11-10T23:30:00-05:00 is the 10th", async () => {
    const { adjust, rows } = await aSandbox();
    await adjust({ unitChange: 5, effectiveDate: "2026-11-10T23:30:00-05:00" });
    await adjust({ unitChange: 1, effectiveDate: "2026-12-01T02:00:00" });
    expect((await rows()).map(([start, , units]) => [start, units])).toEqual([
      ["2026-11-01", 42],
      ["2026-11-10", 47],
      ["2026-12-01", 48],
    ]);
  });

  it("belowZero refuses: also where a later change has taken the units already", async () => {
    const { adjust } = await aSandbox();
    expect((await adjust({ unitChange: -43, effectiveDate: "2026-12-01" })).status).toBe(500);
    await adjust({ unitChange: -40, effectiveDate: "2027-02-01" });
    expect((await adjust({ unitChange: -3, effectiveDate: "2026-12-01" })).status).toBe(500);
    expect((await adjust({ unitChange: -2, effectiveDate: "2026-12-01" })).status).toBe(200);
  });

  it("belowZero accepts", async () => {
    const { adjust, rows } = await aSandbox({ switches: { belowZero: "accepts" } });
    expect((await adjust({ unitChange: -43, effectiveDate: "2026-12-01" })).status).toBe(200);
    expect((await rows())[1]).toEqual(["2026-12-01", "2026-12-31", -1, -20.6]);
  });

  it("needs a contract service, or a contract and a service; a root POST does as well", async () => {
    const { api } = await aSandbox();
    const post = (body: object) => api("POST", "ContractServiceAdjustments", { effectiveDate: "2026-12-01", ...body });
    expect((await post({ unitChange: 1 })).status).toBe(500);
    expect((await post({ contractServiceID: 1, unitChange: 1 })).status).toBe(500);
    expect(await post({ contractServiceID: 8001, unitChange: 1 })).toEqual({ status: 200, body: { itemId: null } });
  });

  it("adds the service to the contract where it is not there yet: rows before it hold 0 units", async () => {
    const { adjust, api, rows } = await aSandbox();
    await adjust({ serviceID: 9002, unitChange: 3, effectiveDate: "2026-12-01", adjustedUnitPrice: 13 });
    const { body } = await api("POST", "ContractServices/query", filter("serviceID", "eq", 9002));
    expect(body.items).toEqual([expect.objectContaining({ contractID: 4711, unitPrice: 14, unitCost: 11 })]);
    expect(await rows(body.items[0].id)).toEqual([
      ["2026-11-01", "2026-11-30", 0, 0],
      ["2026-12-01", "2026-12-31", 3, 39],
    ]);
  });

  it("allowRepeatService adds a second line of a service; from then on the line must be named", async () => {
    const { adjust, api } = await aSandbox();
    const first = { unitChange: 1, effectiveDate: "2026-12-01" };
    expect((await adjust({ ...first, allowRepeatService: true })).status).toBe(200);
    expect((await api("POST", "ContractServices/query/count", filter("serviceID", "eq", 9001))).body.queryCount).toBe(
      2,
    );
    expect((await adjust(first)).status).toBe(500);
    expect((await api("POST", "ContractServiceAdjustments", { contractServiceID: 8001, ...first })).status).toBe(200);
  });
});

describe("prices that are not sent, or sent out of order", () => {
  const line = { unitPrice: 19, unitCost: 12 };
  const change = { unitChange: 5, effectiveDate: "2026-12-01" };
  const december = async (omittedPrice: "keeps" | "list") => {
    const { adjust, api } = await aSandbox({ seed: aSeed({}, line), switches: { omittedPrice } });
    await adjust(change);
    const { body } = await api("POST", "ContractServiceUnits/query", filter("startDate", "eq", "2026-12-01"));
    return [body.items[0].price, body.items[0].cost];
  };

  it("omittedPrice keeps: 47 × 19.00, cost 47 × 12.00", async () => {
    expect(await december("keeps")).toEqual([893, 564]);
  });

  it("omittedPrice list: the price falls back to the catalogue's at the time, 47 × 20.60", async () => {
    expect((await december("list"))[0]).toBe(968.2);
  });

  it.each([
    ["kept", 924],
    ["overwritten", 882],
  ] as const)(
    "laterPrices %s: January holds %d after 22.00 from January, then 21.00 from December",
    async (laterPrices, january) => {
      const { adjust, rows } = await aSandbox({ switches: { laterPrices } });
      await adjust({ unitChange: 0, adjustedUnitPrice: 22, effectiveDate: "2027-01-01" });
      await adjust({ unitChange: 0, adjustedUnitPrice: 21, effectiveDate: "2026-12-01" });
      expect(await rows(8001, "2026-12-01", "2027-01-31")).toEqual([
        ["2026-12-01", "2026-12-31", 42, 882],
        ["2027-01-01", "2027-01-31", 42, january],
      ]);
    },
  );

  it("the adjusted price that a contract service shows is the one of the clock's day", async () => {
    const { adjust, api, control } = await aSandbox();
    await adjust({ unitChange: 0, adjustedUnitPrice: 22, effectiveDate: "2026-12-01" });
    const shown = async () => (await api("GET", "ContractServices/8001")).body.item;
    expect(await shown()).toMatchObject({
      unitPrice: 20.6,
      internalCurrencyUnitPrice: 20.6,
      internalCurrencyAdjustedPrice: 20.6,
    });
    await control("POST", "clock", { day: "2026-12-01" });
    expect(await shown()).toMatchObject({ unitPrice: 20.6, internalCurrencyAdjustedPrice: 22 });
  });
});
