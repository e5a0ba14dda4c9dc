import { describe, expect, it } from "vitest";
import { aSandbox, aSeed } from "./support.ts";

const AGREEMENT = "finance/agreements/123";
const ADDITIONS = `${AGREEMENT}/additions`;
const ADDITION = `${ADDITIONS}/456`;

const anAgreement = {
  name: "Cloud 2027",
  type: { id: 31 },
  company: { id: 19 },
  contact: { id: 190 },
  startDate: "2027-01-01T00:00:00Z",
  endDate: "2027-12-31T00:00:00Z",
};
const anItem = {
  identifier: "PBI",
  description: "Power BI Pro",
  subcategory: { id: 1 },
  type: { id: 1 },
  customerDescription: "Power BI Pro",
};

const errorsOf = (body: { errors: { code: string; field: string }[] }) =>
  body.errors.map(({ code, field }) => `${code} ${field}`);

describe("an agreement", () => {
  it("is made with what its type says, and shows no field that holds nothing", async () => {
    const { api } = await aSandbox();
    const { status, body } = await api("POST", "finance/agreements", anAgreement);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      company: { id: 19, identifier: "Contoso", name: "Contoso BV" },
      contact: { id: 190, name: "Ann Able" },
      type: { id: 31, name: "Cloud" },
      billingCycle: { id: 2, name: "Monthly" },
      invoicingCycle: "CalendarYear",
      prorateFlag: true,
      noEndingDateFlag: false,
      billStartDate: "2027-01-01T00:00:00Z",
      nextInvoiceDate: "2027-01-01T00:00:00Z",
      agreementStatus: "Active",
      _info: { enteredBy: "concordat", updatedBy: "concordat" },
    });
    for (const name of ["customerPO", "parentAgreement", "sla", "dateCancelled"]) expect(body).not.toHaveProperty(name);
    expect((await api("GET", `finance/agreements/${body.id}`)).body).toEqual(body);
  });

  it("needs name, type, company and contact, and an end or none: every mistake at once", async () => {
    const { api } = await aSandbox();
    const { status, body } = await api("POST", "finance/agreements", { customerPO: "x".repeat(51) });
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: "InvalidObject", message: "agreement object is invalid" });
    expect(errorsOf(body)).toEqual([
      "MissingRequiredField name",
      "MissingRequiredField type/id",
      "MissingRequiredField company/id",
      "MissingRequiredField contact/id",
      "OutOfRange customerPO",
      "MissingRequiredField endDate",
    ]);
  });

  it.each([
    [{ colour: "red" }, "InvalidField colour"],
    [{ company: { id: 5 } }, "InvalidReference company/id"],
    [{ company: { identifier: "Nobody" } }, "InvalidReference company/id"],
    [{ startDate: "2027-13-01T00:00:00Z" }, "InvalidValue startDate"],
    [{ startDate: "2027-01-01" }, "InvalidValue startDate"],
    [{ endDate: "2026-12-31T00:00:00Z" }, "OutOfRange endDate"],
    [{ noEndingDateFlag: "yes" }, "InvalidValue noEndingDateFlag"],
    [{ noEndingDateFlag: true }, "InvalidValue endDate"],
    [{ invoicingCycle: "Monthly" }, "OutOfRange invoicingCycle"],
    [{ agreementStatus: "Active" }, "ReadOnlyField agreementStatus"],
    [{ company: { id: 21 } }, "InvalidReference contact/id"],
    [{ id: 500 }, "InvalidValue id"],
  ])("is refused with %j: %s", async (change, expected) => {
    const { api } = await aSandbox();
    const { status, body } = await api("POST", "finance/agreements", { ...anAgreement, ...change });
    expect(status).toBe(400);
    expect(errorsOf(body)).toContain(expected);
  });

  it("takes a company by its identifier", async () => {
    const { api } = await aSandbox();
    const { body } = await api("POST", "finance/agreements", { ...anAgreement, company: { identifier: "contoso" } });
    expect(body.company.id).toBe(19);
  });

  it("its status follows cancelledFlag and its end against the clock", async () => {
    const seed = aSeed({ endDate: "2026-12-31" });
    const { api, control, patch } = await aSandbox({ seed });
    const status = async () => (await api("GET", AGREEMENT)).body.agreementStatus;
    expect(await status()).toBe("Active");
    await control("POST", "clock", { day: "2026-12-31" });
    expect(await status()).toBe("Active");
    await control("POST", "clock", { day: "2027-01-01" });
    expect(await status()).toBe("Expired");
    const { body } = await patch(AGREEMENT, { cancelledFlag: true });
    expect(body).toMatchObject({ agreementStatus: "Cancelled", dateCancelled: "2027-01-01T00:00:00Z" });
  });

  it("an end beside noEndingDateFlag is refused, or dropped with a 200 by the switch", async () => {
    const { control, patch } = await aSandbox();
    const end = { endDate: "2027-06-30T00:00:00Z" };
    expect((await patch(AGREEMENT, end)).status).toBe(400);
    expect((await patch(AGREEMENT, { ...end, noEndingDateFlag: false })).body.endDate).toBe("2027-06-30T00:00:00Z");
    await patch(AGREEMENT, { endDate: null, noEndingDateFlag: true });
    await control("POST", "connectwise/switches", { endBesideNoEnd: "dropped" });
    const { status, body } = await patch(AGREEMENT, end);
    expect([status, body.endDate]).toEqual([200, undefined]);
  });

  it("is deleted with its additions, unless it is on an invoice or another refers to it", async () => {
    const { api, control } = await aSandbox();
    const child = { ...anAgreement, parentAgreement: { id: 123 } };
    const { body } = await api("POST", "finance/agreements", child);
    expect((await api("DELETE", AGREEMENT)).status).toBe(409);
    expect((await api("DELETE", `finance/agreements/${body.id}`)).status).toBe(204);
    await control("POST", "connectwise/invoice", { through: "2026-07-01" });
    expect((await api("DELETE", AGREEMENT)).status).toBe(409);
    await control("POST", "connectwise/switches", { deleteInvoiced: "204" });
    expect((await api("DELETE", AGREEMENT)).status).toBe(204);
    expect((await control("GET", "dump")).body.connectwise.Addition).toEqual([]);
  });
});

describe("an addition", () => {
  it("takes its prices and texts from the product where nothing is said", async () => {
    const { api } = await aSandbox();
    const { status, body } = await api("POST", ADDITIONS, { product: { id: 78 }, billCustomer: "Billable" });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      product: { id: 78, identifier: "VISIO-2" },
      quantity: 1,
      lessIncluded: 0,
      unitPrice: 14,
      unitCost: 11,
      effectiveDate: "2026-11-22T00:00:00Z",
      description: "Visio Plan 2",
      agreementId: 123,
      agreementStatus: "Active",
    });
    expect(body).not.toHaveProperty("cancelledDate");
  });

  it("works out what is billed: 42 less 2 included at 20.60 and 15.00", async () => {
    const { patch } = await aSandbox();
    const { body } = await patch(ADDITION, { lessIncluded: 2 });
    expect(body).toMatchObject({ billedQuantity: 40, extPrice: 824, extCost: 600, margin: 224 });
  });

  it.each([
    [{ product: undefined }, "MissingRequiredField product/id"],
    [{ billCustomer: undefined }, "MissingRequiredField billCustomer"],
    [{ billCustomer: "Sometimes" }, "OutOfRange billCustomer"],
    [{ product: { id: 79 } }, "InvalidReference product/id"],
    [{ product: { id: 80 } }, "InvalidReference product/id"],
    [{ serialNumber: "x".repeat(51) }, "OutOfRange serialNumber"],
    [{ invoiceDescription: "x".repeat(6_001) }, "OutOfRange invoiceDescription"],
    [{ quantity: "5" }, "InvalidValue quantity"],
    [{ cancelledDate: "2026-10-31T00:00:00Z", effectiveDate: "2026-11-01T00:00:00Z" }, "OutOfRange cancelledDate"],
    [{ billedQuantity: 5 }, "ReadOnlyField billedQuantity"],
  ])("is refused with %j: %s", async (change, expected) => {
    const { api } = await aSandbox();
    const right = { product: { id: 77 }, billCustomer: "Billable", serialNumber: "x".repeat(50) };
    const { status, body } = await api("POST", ADDITIONS, { ...right, ...change });
    expect(status).toBe(400);
    expect(errorsOf(body)).toEqual([expected]);
  });

  it("goes on although its product was switched off since", async () => {
    const { patch } = await aSandbox();
    await patch("procurement/catalog/77", { inactiveFlag: true });
    expect((await patch(ADDITION, { quantity: 43 })).status).toBe(200);
  });

  it("is deleted, unless it is on an invoice", async () => {
    const { api, control } = await aSandbox();
    await control("POST", "connectwise/invoice", { through: "2026-07-01" });
    expect(await api("DELETE", ADDITION)).toMatchObject({ status: 409, body: { code: "InUse" } });
    await control("POST", "connectwise/uninvoice", { agreementId: 123 });
    expect((await api("DELETE", ADDITION)).status).toBe(204);
    expect((await api("GET", ADDITION)).status).toBe(404);
  });
});

describe("PATCH", () => {
  it("takes add, replace and remove on bare names, a leading slash too, and answers the whole record", async () => {
    const { api } = await aSandbox();
    const { status, body } = await api("PATCH", ADDITION, [
      { op: "replace", path: "quantity", value: 45 },
      { op: "add", path: "/serialNumber", value: "k@2026-07-01" },
      { op: "replace", path: "product", value: { id: 78 } },
    ]);
    expect(status).toBe(200);
    expect(body).toMatchObject({ quantity: 45, serialNumber: "k@2026-07-01", product: { identifier: "VISIO-2" } });
    const removed = await api("PATCH", ADDITION, [{ op: "remove", path: "serialNumber" }]);
    expect(removed.body).not.toHaveProperty("serialNumber");
  });

  it("a part of a reference: a 200 that changes nothing, or a refusal by the switch", async () => {
    const { patch, control, api } = await aSandbox();
    const before = (await api("GET", AGREEMENT)).body;
    const { status, body } = await patch(AGREEMENT, { "company/identifier": "Fabrikam" });
    expect([status, body.company]).toEqual([200, before.company]);
    await control("POST", "connectwise/switches", { subPath: "refused" });
    expect((await patch(AGREEMENT, { "company/identifier": "Fabrikam" })).status).toBe(400);
  });

  it("a read-only field is refused, or left alone with a 200 by the switch", async () => {
    const { patch, control } = await aSandbox();
    expect((await patch(ADDITION, { extPrice: 1 })).status).toBe(400);
    await control("POST", "connectwise/switches", { readOnly: "ignored" });
    expect((await patch(ADDITION, { extPrice: 1 })).body.extPrice).toBe(865.2);
  });

  it.each([
    [{ op: "replace", path: "quantity", value: 1 }],
    [[{ op: "test", path: "quantity", value: 1 }]],
    [[{ op: "replace", value: 1 }]],
    [[{ op: "replace", path: "Quantity", value: 1 }]],
    [[{ op: "replace", path: "quantity" }]],
    [[{ op: "remove", path: "product" }]],
  ])("%j is refused, and changes nothing", async (body) => {
    const { api } = await aSandbox();
    const before = (await api("GET", ADDITION)).body;
    expect((await api("PATCH", ADDITION, body)).status).toBe(400);
    expect((await api("GET", ADDITION)).body).toEqual(before);
  });

  it("one wrong operation of several: nothing is changed", async () => {
    const { patch, api } = await aSandbox();
    expect((await patch(ADDITION, { quantity: 50, serialNumber: "x".repeat(51) })).status).toBe(400);
    expect((await api("GET", ADDITION)).body.quantity).toBe(42);
  });

  it("checks the whole stored record: an old mistake in a field that is not touched refuses it", async () => {
    const serialNumber = "x".repeat(60);
    const { patch } = await aSandbox({ seed: aSeed({}, { legacy: true, serialNumber }) });
    const { status, body } = await patch(ADDITION, { quantity: 43 });
    expect(status).toBe(400);
    expect(errorsOf(body)).toEqual(["OutOfRange serialNumber"]);
    expect((await patch(ADDITION, { quantity: 43, serialNumber: "short" })).status).toBe(200);
  });

  it("on updates an agreement owes more than at its creation", async () => {
    const { patch, control } = await aSandbox();
    await control("POST", "connectwise/edit", { entity: "Agreement", id: 123, set: { billTime: null } });
    const { body } = await patch(AGREEMENT, { customerPO: "PO 1" });
    expect(errorsOf(body)).toEqual(["MissingRequiredField billTime"]);
  });

  it("each write is later than the one before", async () => {
    const { patch } = await aSandbox();
    const at = async (quantity: number) => (await patch(ADDITION, { quantity })).body._info.lastUpdated as string;
    const first = await at(43);
    expect((await at(44)) > first).toBe(true);
  });
});

describe("PUT", () => {
  it("replaces the record: what is left out goes back to its default, or to nothing", async () => {
    const { api, patch } = await aSandbox();
    await patch(ADDITION, { unitPrice: 25, serialNumber: "k" });
    const { body: whole } = await api("GET", ADDITION);
    expect((await api("PUT", ADDITION, { ...whole, quantity: 50 })).body).toMatchObject({
      quantity: 50,
      unitPrice: 25,
      serialNumber: "k",
    });
    const { body } = await api("PUT", ADDITION, { product: { id: 77 }, billCustomer: "Billable" });
    expect(body).toMatchObject({ id: 456, quantity: 1, unitPrice: 20.6 });
    expect(body).not.toHaveProperty("serialNumber");
  });
});

describe("a catalog item", () => {
  it("needs identifier, description, subcategory, type and customerDescription, within their lengths", async () => {
    const { api } = await aSandbox();
    expect(errorsOf((await api("POST", "procurement/catalog", {})).body)).toEqual(
      ["identifier", "description", "subcategory/id", "type/id", "customerDescription"].map(
        (field) => `MissingRequiredField ${field}`,
      ),
    );
    const long = { ...anItem, identifier: "x".repeat(76), description: "x".repeat(61) };
    expect(errorsOf((await api("POST", "procurement/catalog", long)).body)).toEqual([
      "OutOfRange identifier",
      "OutOfRange description",
    ]);
    const { status, body } = await api("POST", "procurement/catalog", anItem);
    expect(status).toBe(201);
    expect(body).toMatchObject({ productClass: "NonInventory", price: 0, inactiveFlag: false });
  });

  it("its identifier is its own, whatever the case", async () => {
    const { api, patch } = await aSandbox();
    const twice = await api("POST", "procurement/catalog", { ...anItem, identifier: "m365-bp" });
    expect(errorsOf(twice.body)).toEqual(["ObjectExists identifier"]);
    expect((await patch("procurement/catalog/78", { identifier: "M365-BP" })).status).toBe(400);
    expect((await patch("procurement/catalog/77", { identifier: "m365-bp" })).status).toBe(200);
  });

  it("recurringFlag needs recurringBillCycle or recurringOneTimeFlag in the same PATCH", async () => {
    const { patch } = await aSandbox();
    const alone = await patch("procurement/catalog/77", { recurringFlag: true });
    expect(alone.body).toEqual({
      code: "InvalidObject",
      message: "catalogItem object is invalid",
      errors: [
        {
          code: "MissingRequiredField",
          message: "recurringBillCycle or recurringOneTimeFlag is required.",
          resource: "catalogItem",
          field: "recurringBillCycle/id",
        },
      ],
    });
    const both = { recurringFlag: true, recurringBillCycle: { id: 2 } };
    expect((await patch("procurement/catalog/77", both)).status).toBe(200);
  });

  it("is not deleted while an addition holds it", async () => {
    const { api } = await aSandbox();
    expect((await api("DELETE", "procurement/catalog/77")).status).toBe(409);
    expect((await api("DELETE", "procurement/catalog/78")).status).toBe(204);
  });
});

describe("setup tables, companies and contacts", () => {
  it.each([
    ["finance/agreements/types", { id: 31, name: "Cloud", invoicingCycle: "CalendarYear" }],
    ["finance/billingCycles", { id: 1, identifier: "W", name: "Weekly", billingOptions: "Weekly" }],
    ["procurement/subcategories/", { id: 1, name: "Cloud subscriptions", category: { id: 1, name: "Software" } }],
    ["procurement/types", { id: 1, name: "Cloud" }],
    ["company/companies", { id: 19, identifier: "Contoso", defaultContact: { id: 190, name: "Ann Able" } }],
    ["company/contacts", { id: 190, firstName: "Ann", company: { id: 19 } }],
  ])("%s", async (path, first) => {
    const { api } = await aSandbox();
    const { status, body } = await api("GET", path);
    expect(status).toBe(200);
    expect(body[0]).toMatchObject(first);
    expect((await api("GET", `${path.replace(/\/$/, "")}/${first.id}`)).body).toMatchObject(first);
  });

  it("a company without a contact shows none", async () => {
    const { api } = await aSandbox();
    expect((await api("GET", "company/companies/20")).body).not.toHaveProperty("defaultContact");
  });
});

describe("the audit trail", () => {
  it("tells who changed what on an addition, by the API and by hand", async () => {
    const { patch, control, list } = await aSandbox();
    await patch(ADDITION, { quantity: 45, unitPrice: 21 });
    await control("POST", "connectwise/edit", { entity: "Addition", id: 456, set: { quantity: 7 }, by: "jdoe" });
    const { body } = await list("system/audittrail", { type: "AgreementAddition", id: "456" });
    expect(body).toMatchObject([
      { text: "Addition has been created.", auditType: "AgreementAddition", auditSubType: "Record" },
      { text: 'quantity has been changed from "42" to "45".', enteredBy: "concordat", auditSource: "API" },
      { text: 'unitPrice has been changed from "20.6" to "21".', enteredBy: "concordat" },
      { text: 'quantity has been changed from "45" to "7".', enteredBy: "jdoe", auditSource: "Application" },
    ]);
    expect((await list("system/audittrail/count", { type: "AgreementAddition", id: "456" })).body).toEqual({
      count: 4,
    });
    expect((await list("system/audittrail", { type: "Agreement", id: "123" })).body).toHaveLength(1);
  });

  it("needs a type that it knows, and an id", async () => {
    const { list } = await aSandbox();
    expect((await list("system/audittrail", { type: "Addition", id: "456" })).status).toBe(400);
    expect((await list("system/audittrail", { type: "Agreement" })).status).toBe(400);
  });
});
