/** The common contract: a month is 42 × 20.60 = 865.20, cost 42 × 15.00 = 630.00. */
import { describe, expect, it } from "vitest";
import { aSandbox, aSeed, filter } from "../support.ts";

const ALL = filter("id", "gte", 0);
const posted = aSeed({ postedThrough: "2026-10-31" });
const OCTOBER = { unitChange: 5, effectiveDate: "2026-10-20" };

describe("approve and post", () => {
  it("posts the rows that end on or before the day, and makes an item of each", async () => {
    const { api, control } = await aSandbox();
    expect((await control("POST", "autotask/approve-and-post", { through: "2026-08-31" })).body).toEqual({ posted: 2 });
    const { body } = await api("POST", "ContractServiceUnits/query", filter("approveAndPostDate", "exist"));
    expect(
      body.items.map((row: { endDate: string; approveAndPostDate: string }) => [row.endDate, row.approveAndPostDate]),
    ).toEqual([
      ["2026-07-31T00:00:00Z", "2026-11-22T00:00:00Z"],
      ["2026-08-31T00:00:00Z", "2026-11-22T00:00:00Z"],
    ]);
    const items = (await api("POST", "BillingItems/query", ALL)).body.items;
    expect(items).toHaveLength(2);
    expect(items[0]).toMatchObject({
      contractID: 4711,
      contractServiceID: 8001,
      contractServicePeriodID: body.items[0].id,
      companyID: 29683512,
      quantity: 42,
      rate: 20.6,
      extendedPrice: 865.2,
      totalAmount: 865.2,
      ourCost: 630,
      invoiceID: null,
      nonBillable: 0,
    });
  });

  it("posts a row once, and one contract alone when asked", async () => {
    const { control } = await aSandbox();
    const post = async (body: object) => (await control("POST", "autotask/approve-and-post", body)).body.posted;
    expect(await post({ through: "2026-08-31", contractID: 1 })).toBe(0);
    expect(await post({ through: "2026-08-31", contractID: 4711 })).toBe(2);
    expect(await post({ through: "2026-09-30" })).toBe(1);
  });

  it("goes on for a contract that was made inactive: only its end or 0 units stop what it bills", async () => {
    const { api, control } = await aSandbox();
    expect((await api("PATCH", "Contracts", { id: 4711, status: 0 })).status).toBe(200);
    const through = { through: "2026-08-31" };
    expect((await control("POST", "autotask/approve-and-post", through)).body).toEqual({ posted: 2 });
  });

  it("makes no item of a row without units and money", async () => {
    const { api } = await aSandbox({ seed: aSeed({ postedThrough: "2026-10-31" }, { from: "2026-10-01" }) });
    expect((await api("POST", "BillingItems/query/count", ALL)).body.queryCount).toBe(1);
  });

  it("charges are posted when asked, and are final then", async () => {
    const seed = aSeed();
    const charges = [
      { id: 61, contractID: 4711, name: "Set-up", unitPrice: 50, unitQuantity: 2, datePurchased: "2026-10-05" },
    ];
    const { api, control } = await aSandbox({ seed: { ...seed, autotask: { ...seed.autotask, charges } } });
    await control("POST", "autotask/approve-and-post", { through: "2026-10-31", charges: true });
    expect((await api("GET", "ContractCharges/61")).body.item).toMatchObject({ isBilled: true, billableAmount: 100 });
    const { body } = await api("POST", "BillingItems/query", filter("contractChargeID", "eq", 61));
    expect(body.items).toEqual([expect.objectContaining({ extendedPrice: 100, quantity: 2 })]);
    expect((await api("DELETE", "Contracts/4711/Charges/61")).status).toBe(500);
    expect((await api("PATCH", "Contracts/4711/Charges", { id: 61, unitPrice: 1 })).status).toBe(500);
  });

  it("unpost opens the rows again and takes their items away", async () => {
    const { adjust, api, control, rows } = await aSandbox({ seed: posted });
    await control("POST", "autotask/unpost", { from: "2026-10-01", through: "2026-10-31" });
    expect((await api("POST", "BillingItems/query/count", ALL)).body.queryCount).toBe(3);
    expect((await adjust(OCTOBER)).status).toBe(200);
    expect((await adjust({ ...OCTOBER, effectiveDate: "2026-09-20" })).status).toBe(500);
    // 19 of 31 days of 865.20 = 530.28; 12 of 31 days of 968.20 = 374.79
    expect(await rows(8001, "2026-10-01", "2026-10-31")).toEqual([
      ["2026-10-01", "2026-10-19", 42, 530.28],
      ["2026-10-20", "2026-10-31", 47, 374.79],
    ]);
  });
});

describe("a change inside a posted period", () => {
  it("postedPeriod refuses: the last posted day is closed, the next one open", async () => {
    const { adjust, rows } = await aSandbox({ seed: posted });
    const refused = await adjust({ unitChange: 5, effectiveDate: "2026-10-31" });
    expect(refused.status).toBe(500);
    expect(refused.body.errors[0]).toContain("already approved and posted contract period");
    expect((await adjust({ unitChange: 5, effectiveDate: "2026-11-01" })).status).toBe(200);
    expect((await rows())[0]).toEqual(["2026-11-01", "2026-11-30", 47, 968.2]);
  });

  it("postedPeriod catches-up: an item of 12 of 31 days of 103.00, posted rows as they were, open ones follow", async () => {
    const { adjust, api, rows } = await aSandbox({ seed: posted, switches: { postedPeriod: "catches-up" } });
    expect((await adjust(OCTOBER)).status).toBe(200);
    expect(await rows(8001, "2026-10-01", "2026-11-30")).toEqual([
      ["2026-10-01", "2026-10-31", 42, 865.2],
      ["2026-11-01", "2026-11-30", 47, 968.2],
    ]);
    const { body } = await api("POST", "BillingItems/query", filter("contractServiceAdjustmentID", "exist"));
    expect(body.items).toEqual([
      expect.objectContaining({ quantity: 5, extendedPrice: 39.87, ourCost: 29.03, itemDate: "2026-10-20T00:00:00Z" }),
    ]);
  });

  it.each(["day-before", "effective-date"] as const)(
    "earlierRowEnds %s: a posted part of a period closes that part alone",
    async (earlierRowEnds) => {
      const { adjust, control, rows } = await aSandbox({ switches: { earlierRowEnds } });
      await adjust({ unitChange: 5, effectiveDate: "2026-11-10" });
      await control("POST", "autotask/approve-and-post", { through: "2026-11-15" });
      expect((await adjust({ unitChange: 1, effectiveDate: "2026-11-09" })).status).toBe(500);
      expect((await adjust({ unitChange: 1, effectiveDate: "2026-11-16" })).status).toBe(200);
      // 9 of 30 days of 865.20; 6 of 30 of 968.20; 15 of 30 of 48 × 20.60 = 988.80
      expect(
        (await rows(8001, "2026-11-01", "2026-11-30")).map(([start, , units, price]) => [start, units, price]),
      ).toEqual([
        ["2026-11-01", 42, 259.56],
        ["2026-11-10", 47, 193.64],
        ["2026-11-16", 48, 494.4],
      ]);
    },
  );

  it("the end date does not move into a posted period", async () => {
    const { api } = await aSandbox({ seed: posted });
    const refused = await api("PATCH", "Contracts", { id: 4711, endDate: "2026-10-15" });
    expect(refused).toEqual({
      status: 500,
      body: {
        errors: [
          "Unable to make changes as it would result in the deletion/modification of an already approved and posted contract period",
        ],
      },
    });
    expect((await api("PATCH", "Contracts", { id: 4711, endDate: "2026-10-31" })).status).toBe(200);
  });

  it("a posted stub stays when the contract is extended; the rest of its period follows it", async () => {
    const seed = aSeed({ endDate: "2026-11-15", postedThrough: "2026-11-15" });
    const { api, rows } = await aSandbox({ seed });
    await api("PATCH", "Contracts", { id: 4711, endDate: "2027-06-30" });
    // Half of November each: 432.60
    expect(await rows(8001, "2026-11-01", "2026-12-31")).toEqual([
      ["2026-11-01", "2026-11-15", 42, 432.6],
      ["2026-11-16", "2026-11-30", 42, 432.6],
      ["2026-12-01", "2026-12-31", 42, 865.2],
    ]);
  });
});
