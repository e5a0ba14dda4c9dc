import { describe, expect, it } from "vitest";
import { aSandbox, aSeed, filter } from "../support.ts";

const SERVICE = { name: "Power BI Pro", unitPrice: 9.4, billingCodeID: 501, periodType: 2 };
const CONTRACT = {
  companyID: 29683512,
  contractName: "Cloud 2027",
  contractType: 7,
  status: 1,
  startDate: "2027-07-01",
  endDate: "2028-06-30",
  contractPeriodType: 2,
  timeReportingRequiresStartAndStopTimes: 0,
};

describe("what every write has in common", () => {
  it("success is a 200 with the id; an id of 0 on create is ignored", async () => {
    const { api } = await aSandbox();
    const { status, body } = await api("POST", "Services", { id: 0, ...SERVICE });
    expect(status).toBe(200);
    expect((await api("GET", `Services/${body.itemId}`)).body.item).toMatchObject({ ...SERVICE, isActive: true });
  });

  it("names every mistake at once, in one 500", async () => {
    const { api } = await aSandbox();
    const { status, body } = await api("POST", "Services", {
      name: "x".repeat(101),
      unitPrice: "9.40",
      periodType: 9,
      isActive: null,
      billingCodeID: 999,
      colour: "red",
    });
    expect(status).toBe(500);
    expect(body.errors).toEqual([
      "name: the maximum length is 100 characters; got 101",
      "unitPrice: expects type number but got string",
      "isActive: expects type boolean but got null",
      "Unable to find colour in the Services Entity.",
      "billingCodeID: Value 999 does not exist or is invalid",
      "Value does not reference an existing entity for periodType . ",
    ]);
  });

  it.each(["name", "unitPrice", "billingCodeID", "periodType"])("a service without %s is refused", async (field) => {
    const { api } = await aSandbox();
    const { [field as keyof typeof SERVICE]: _, ...rest } = SERVICE;
    expect((await api("POST", "Services", rest)).body.errors).toEqual([`Missing Required Field: ${field}.`]);
  });

  it.each([
    ["an inactive company", "Contracts", { ...CONTRACT, companyID: 29683600 }, "companyID: Value 29683600"],
    ["an inactive service", "Contracts/4711/Services", { contractID: 4711, serviceID: 9003 }, "serviceID: Value 9003"],
    ["a billing code of another use", "Services", { ...SERVICE, billingCodeID: 502 }, "billingCodeID: Value 502"],
  ])("a reference to %s does not exist or is invalid", async (_, path, payload, text) => {
    const { api } = await aSandbox();
    expect((await api("POST", path, payload)).body.errors).toEqual([`${text} does not exist or is invalid`]);
  });

  it("a body that is not JSON, and an update without or with an unknown id, are refused", async () => {
    const { api } = await aSandbox();
    expect((await api("POST", "Services", "{")).status).toBe(500);
    expect((await api("PATCH", "Services", { name: "x" })).body.errors).toEqual(["Missing Required Field: id."]);
    expect((await api("PATCH", "Services", { id: 1, name: "x" })).body.errors).toEqual([
      "id: Value 1 does not exist or is invalid",
    ]);
  });
});

describe("PATCH and PUT", () => {
  it("PATCH touches what is present; PUT nulls what is left out", async () => {
    const { api } = await aSandbox();
    const { body } = await api("POST", "Services", { ...SERVICE, sku: "CFQ7TTC0LHSF", description: "Reports" });
    const id = body.itemId;
    expect(await api("PATCH", "Services", { id, unitPrice: 10 })).toEqual({ status: 200, body: { itemId: id } });
    const item = async () => (await api("GET", `Services/${id}`)).body.item;
    expect(await item()).toMatchObject({ unitPrice: 10, sku: "CFQ7TTC0LHSF", description: "Reports" });
    await api("PUT", "Services", { id, ...SERVICE, sku: "CFQ7TTC0LHSF" });
    expect(await item()).toMatchObject({ unitPrice: 9.4, sku: "CFQ7TTC0LHSF", description: null, isActive: null });
    expect((await api("PUT", "Services", { id, name: "Alone" })).status).toBe(500);
  });

  it.each([
    ["ignored", "Reports"],
    ["clears", null],
  ] as const)("patchNull %s: a null in a PATCH leaves %s", async (patchNull, expected) => {
    const { api } = await aSandbox({ switches: { patchNull } });
    const { body } = await api("POST", "Services", { ...SERVICE, description: "Reports" });
    await api("PATCH", "Services", { id: body.itemId, description: null });
    expect((await api("GET", `Services/${body.itemId}`)).body.item.description).toBe(expected);
    expect((await api("PATCH", "Services", { id: body.itemId, isActive: null })).status).toBe(500);
  });

  it("user-defined fields: PATCH keeps those not sent, and an unknown one is refused", async () => {
    const { api } = await aSandbox({ seed: aSeed({ userDefinedFields: [{ name: "note", value: "keep" }] }) });
    const patch = (name: string) => api("PATCH", "Contracts", { id: 4711, userDefinedFields: [{ name, value: "k" }] });
    expect((await patch("concordat-key")).status).toBe(200);
    expect((await api("GET", "Contracts/4711")).body.item.userDefinedFields).toEqual([
      { name: "concordat-key", value: "k" },
      { name: "note", value: "keep" },
    ]);
    expect((await patch("colour")).status).toBe(500);
  });
});

describe("services of the catalogue", () => {
  it("names are unique, also on update", async () => {
    const { api } = await aSandbox();
    const text = "Violation of UNIQUE KEY constraint 'IX_service'";
    expect((await api("POST", "Services", { ...SERVICE, name: "VISIO PLAN 2" })).body.errors[0]).toContain(text);
    expect((await api("PATCH", "Services", { id: 9001, name: "Visio Plan 2" })).body.errors[0]).toContain(text);
    expect((await api("PATCH", "Services", { id: 9002, name: "Visio Plan 2" })).status).toBe(200);
  });

  it("a new price does not reach contracts that have the service", async () => {
    const { api, rows } = await aSandbox();
    await api("PATCH", "Services", { id: 9001, unitPrice: 30 });
    expect((await api("GET", "ContractServices/8001")).body.item.unitPrice).toBe(20.6);
    expect((await rows())[0]).toEqual(["2026-11-01", "2026-11-30", 42, 865.2]);
  });
});

describe("contracts", () => {
  it("company, type and period are fixed; the same value may be sent again", async () => {
    const { api } = await aSandbox();
    for (const change of [{ companyID: 0 }, { contractType: 1 }, { contractPeriodType: 3 }]) {
      const { status, body } = await api("PATCH", "Contracts", { id: 4711, ...change });
      expect([status, body.errors]).toEqual([500, [`${Object.keys(change)[0]} is read-only and cannot be changed.`]]);
    }
    expect((await api("PATCH", "Contracts", { id: 4711, companyID: 29683512, contractType: 7 })).status).toBe(200);
  });

  it("the start date is locked once there are services, and free before", async () => {
    const { api } = await aSandbox();
    expect((await api("PATCH", "Contracts", { id: 4711, startDate: "2026-08-01" })).status).toBe(500);
    expect((await api("PATCH", "Contracts", { id: 4711, startDate: "2026-07-01T00:00:00Z" })).status).toBe(200);
    const { body } = await api("POST", "Contracts", CONTRACT);
    expect((await api("PATCH", "Contracts", { id: body.itemId, startDate: "2027-06-01" })).status).toBe(200);
  });

  it("a nearer end takes rows and adjustments with it, for good; a farther end makes periods", async () => {
    const { api, adjust, rows } = await aSandbox();
    await adjust({ unitChange: 5, effectiveDate: "2027-01-01" });
    await api("PATCH", "Contracts", { id: 4711, endDate: "2026-12-15" });
    // 15 of 31 days of 865.20
    expect(await rows(8001, "2026-12-01", "2027-12-31")).toEqual([["2026-12-01", "2026-12-15", 42, 418.65]]);
    await api("PATCH", "Contracts", { id: 4711, endDate: "2027-01-31" });
    expect(await rows(8001, "2026-12-01", "2027-12-31")).toEqual([
      ["2026-12-01", "2026-12-31", 42, 865.2],
      ["2027-01-01", "2027-01-31", 42, 865.2],
    ]);
    expect((await adjust({ unitChange: 5, effectiveDate: "2027-01-01" })).status).toBe(200);
  });

  it("inactivating does not stop periods", async () => {
    const { api, rows } = await aSandbox();
    await api("PATCH", "Contracts", { id: 4711, status: 0 });
    expect(await rows()).toHaveLength(2);
  });

  it("an end before the start, and a recurring contract without a period, are refused", async () => {
    const { api } = await aSandbox();
    expect((await api("POST", "Contracts", { ...CONTRACT, endDate: "2027-06-30" })).status).toBe(500);
    const { contractPeriodType: _, ...rest } = CONTRACT;
    expect((await api("POST", "Contracts", rest)).body.errors).toEqual(["Missing Required Field: contractPeriodType."]);
  });

  it("days are kept as sent, without a time and without a zone", async () => {
    const { api } = await aSandbox();
    const dates = { startDate: "2027-07-01T23:30:00-05:00", endDate: "2028-06-30" };
    const { body } = await api("POST", "Contracts", { ...CONTRACT, ...dates });
    expect((await api("GET", `Contracts/${body.itemId}`)).body.item).toMatchObject({
      startDate: "2027-07-01T00:00:00Z",
      endDate: "2028-06-30T00:00:00Z",
    });
  });

  it("dates come back as midnight with a Z, and a change is stamped with the clock's day", async () => {
    const { api, control } = await aSandbox();
    await control("POST", "clock", { day: "2026-12-03" });
    await api("PATCH", "Contracts", { id: 4711, description: "x" });
    expect((await api("GET", "Contracts/4711")).body.item).toMatchObject({
      endDate: "2027-06-30T00:00:00Z",
      lastModifiedDateTime: "2026-12-03T12:00:00Z",
    });
  });
});

describe("services on a contract", () => {
  it("unitPrice comes from the service; adjustedPrice sets what is billed and is never read back", async () => {
    const { api } = await aSandbox();
    const { body } = await api("POST", "Contracts/4711/Services", {
      contractID: 4711,
      serviceID: 9002,
      internalDescription: "concordat:contoso/cloud/visio",
      adjustedPrice: 13.5,
    });
    const { item } = (await api("GET", `ContractServices/${body.itemId}`)).body;
    expect(item).toMatchObject({
      unitPrice: 14,
      unitCost: 11,
      internalCurrencyUnitPrice: 14,
      internalCurrencyAdjustedPrice: 13.5,
      internalDescription: "concordat:contoso/cloud/visio",
    });
    expect(item).not.toHaveProperty("adjustedPrice");
  });

  it("decision 19: internalDescription holds 100 characters and is written at creation only", async () => {
    const { api } = await aSandbox();
    const create = (internalDescription: string) =>
      api("POST", "Contracts/4711/Services", { contractID: 4711, serviceID: 9002, internalDescription });
    expect((await create("x".repeat(101))).status).toBe(500);
    const { body } = await create("x".repeat(100));
    const patch = (change: object) => api("PATCH", "Contracts/4711/Services", { id: body.itemId, ...change });
    expect((await patch({ internalDescription: "y" })).status).toBe(500);
    expect((await patch({ unitCost: 1 })).status).toBe(500);
    expect((await patch({ serviceID: 9001 })).status).toBe(500);
    expect((await patch({ invoiceDescription: "Visio" })).status).toBe(200);
  });

  it("an adjustedPrice written later is the price of every open period", async () => {
    const { api, rows } = await aSandbox({ seed: aSeed({ postedThrough: "2026-11-30" }) });
    await api("PATCH", "Contracts/4711/Services", { id: 8001, adjustedPrice: 21 });
    expect(await rows()).toEqual([
      ["2026-11-01", "2026-11-30", 42, 865.2],
      ["2026-12-01", "2026-12-31", 42, 882],
    ]);
  });

  it("belong on recurring service contracts only, and to the contract of the URL", async () => {
    const { api } = await aSandbox();
    const { body } = await api("POST", "Contracts", { ...CONTRACT, contractType: 1 });
    const line = (contractID: number) => ({ contractID, serviceID: 9002 });
    expect((await api("POST", `Contracts/${body.itemId}/Services`, line(body.itemId))).status).toBe(500);
    expect((await api("POST", "Contracts/4711/Services", line(body.itemId))).status).toBe(500);
  });

  it.each([
    ["allowed", 200],
    ["refused", 500],
  ] as const)("repeatService %s: the same service a second time is a %d", async (repeatService, status) => {
    const { api } = await aSandbox({ switches: { repeatService } });
    expect((await api("POST", "Contracts/4711/Services", { contractID: 4711, serviceID: 9001 })).status).toBe(status);
  });
});

describe("charges of a contract", () => {
  const charge = { contractID: 4711, name: "Catch-up", datePurchased: "2026-11-22", chargeType: 1, unitQuantity: 3 };

  it("are written and deleted below the contract, and queried at the root", async () => {
    const { api } = await aSandbox();
    const { body } = await api("POST", "Contracts/4711/Charges", { ...charge, unitPrice: 1.1, unitCost: 0.5 });
    const id = body.itemId;
    const found = await api("POST", "ContractCharges/query", filter("contractID", "eq", 4711));
    expect(found.body.items).toEqual([
      expect.objectContaining({ id, billableAmount: 3.3, extendedCost: 1.5, isBilled: false }),
    ]);
    await api("PATCH", "Contracts/4711/Charges", { id, unitQuantity: 2 });
    expect((await api("GET", `Contracts/4711/Charges/${id}`)).body.item.billableAmount).toBe(2.2);
    expect((await api("DELETE", `Contracts/4711/Charges/${id}`)).status).toBe(200);
    expect((await api("GET", `ContractCharges/${id}`)).body.item).toBeNull();
    expect((await api("POST", "ContractCharges", charge)).status).toBe(405);
  });
});
