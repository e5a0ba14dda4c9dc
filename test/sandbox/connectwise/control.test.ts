import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type SandboxSeed, startSandbox } from "../../../src/sandbox/index.ts";
import { aSandbox, aSeed, LOGIN } from "./support.ts";

const ADDITION = "finance/agreements/123/additions/456";

describe("a seed", () => {
  it("reports every mistake at once, and then keeps the state it had", async () => {
    const { control, api } = await aSandbox();
    const { status, body } = await control("POST", "seed", {
      connectwise: {
        clients: [],
        requestsPerMinute: "many",
        members: [{ identifier: "m", publicKey: "a", privateKey: 5, denied: ["Cows"] }],
        companies: [
          { id: 1, name: "Contoso", colour: "red" },
          { name: "Fabrikam", contacts: [] },
        ],
        catalog: [{ id: 7, identifier: "A" }, { identifier: "a" }, { description: "x".repeat(61) }],
        agreements: [
          { name: "No company", startDate: "2026-01-01" },
          { name: "No contact", startDate: "2026-01-01", company: "Fabrikam" },
          { name: "Reference", startDate: "soon", company: "Contoso", type: "Nothing" },
        ],
      },
    });
    expect(status).toBe(400);
    expect(body.errors).toEqual([
      expect.stringContaining("connectwise.clients: unknown; expected one of companyId, codebase"),
      "connectwise.requestsPerMinute: expected a whole number",
      "connectwise.members[0].privateKey: expected text",
      "connectwise.members[0].denied: no entity Cows",
      "connectwise.companies[0].colour: Company has no such field",
      "connectwise.catalog[1].identifier: another item has it",
      "connectwise.catalog[2].identifier: identifier is required",
      "connectwise.catalog[2].description: description must be at most 60 characters; it has 61",
      "connectwise.agreements[0].company: company is required",
      "connectwise.agreements[0].contact: contact is required",
      "connectwise.agreements[1].contact: contact is required",
      "connectwise.agreements[2].startDate: expected a day as YYYY-MM-DD",
      'connectwise.agreements[2].company: no Company "Contoso"',
      'connectwise.agreements[2].type: no AgreementType "Nothing"',
    ]);
    expect((await api("GET", ADDITION)).body.id).toBe(456);
  });

  it("reports mistakes inside an agreement and its additions", async () => {
    const seed = aSeed({
      endDate: "2026-01-01",
      invoicedThrough: "never",
      additions: [{ product: 5 }, { product: 77, quantity: "42" }],
    });
    await expect(startSandbox({ seed })).rejects.toMatchObject({
      facts: {
        errors: ["connectwise.agreements[0].invoicedThrough: expected a day as YYYY-MM-DD"],
      },
    });
    const own = aSeed({ endDate: "2026-01-01", additions: [{ product: 5 }, { product: 77, quantity: "42" }] });
    await expect(startSandbox({ seed: own })).rejects.toMatchObject({
      facts: {
        errors: [
          "connectwise.agreements[0].endDate: endDate must not lie before startDate",
          "connectwise.agreements[0].additions[0].product: no CatalogItem 5",
          "connectwise.agreements[0].additions[1].quantity: expected type dec",
        ],
      },
    });
  });

  it("left out: a member, billing cycles, a type, a subcategory, a product type", async () => {
    const sandbox = await aSandbox({ seed: { connectwise: { companies: [{ name: "Contoso BV" }] } } });
    const names = async (path: string) =>
      ((await sandbox.api("GET", path, undefined, LOGIN)).body as { name: string }[]).map(({ name }) => name);
    expect(await names("finance/billingCycles")).toEqual([
      ...["Weekly", "Monthly", "Quarterly", "Bi-Monthly", "Semi-Annual", "Yearly"],
    ]);
    expect(await names("finance/agreements/types")).toEqual(["Managed Services"]);
    expect(await names("procurement/subcategories/")).toEqual(["Cloud subscriptions"]);
    expect(await names("procurement/types")).toEqual(["Cloud"]);
    const [company] = (await sandbox.api("GET", "company/companies")).body;
    expect(company).toMatchObject({ identifier: "ContosoBV", defaultContact: { name: "Main Contact" } });
  });

  it("the page's own example starts, and invoices what it says: 865.20 twice, then 45 × 21.00", async () => {
    const page = readFileSync(new URL("../../../src/sandbox/README.md", import.meta.url), "utf8");
    const [seed] = [...page.matchAll(/```json\n([\s\S]*?)```/g)]
      .map(([, text = ""]) => JSON.parse(text) as SandboxSeed)
      .filter((one) => one.connectwise !== undefined);
    const { control } = await aSandbox({ seed: seed ?? {} });
    const { body } = await control("GET", "connectwise/invoiced?agreementId=123");
    expect((body.periods as { total: number }[]).map(({ total }) => total)).toEqual([865.2, 865.2, 945, 945, 945]);
  });

  it("a system that a seed does not name is left empty", async () => {
    const { control, api } = await aSandbox();
    await control("POST", "seed", { autotask: {} } satisfies SandboxSeed);
    expect((await api("GET", "finance/agreements")).body).toEqual([]);
  });
});

describe("switches", () => {
  it("are read back, and refused with a mistake, at the start too", async () => {
    const { control } = await aSandbox();
    await control("POST", "connectwise/switches", { report: "missing" });
    expect((await control("GET", "connectwise/switches")).body).toMatchObject({ report: "missing", wrongLogin: "401" });
    expect((await control("POST", "connectwise/switches", { colour: "red" })).status).toBe(400);
    const wrong = startSandbox({ switches: { connectwise: { wrongLogin: "500" as "401" } } });
    await expect(wrong).rejects.toMatchObject({
      facts: { errors: ["switches.connectwise.wrongLogin: expected 401 or 404"] },
    });
  });
});

describe("what a person does", () => {
  it("edits past the API's rules: computed amounts, an inactive agreement, a reference by name", async () => {
    const { api, control } = await aSandbox();
    const edit = (entity: string, id: number, set: object) =>
      control("POST", "connectwise/edit", { entity, id, set, by: "jdoe" });
    await edit("Addition", 456, { extPrice: 1, effectiveDate: "2026-11-03", serialNumber: "x".repeat(60) });
    await edit("Agreement", 123, { agreementStatus: "Inactive", billingCycle: "Quarterly", contact: null });
    expect((await api("GET", ADDITION)).body).toMatchObject({
      extPrice: 1,
      effectiveDate: "2026-11-03T00:00:00Z",
      agreementStatus: "Inactive",
      _info: { updatedBy: "jdoe" },
    });
    const { body } = await api("GET", "finance/agreements/123");
    expect(body).toMatchObject({ agreementStatus: "Inactive", billingCycle: { name: "Quarterly" } });
    expect(body).not.toHaveProperty("contact");
  });

  it.each([
    [{ entity: "Cow", id: 1, set: {} }, "entity: no entity Cow"],
    [{ entity: "Addition", id: 1, set: {} }, "id: no Addition 1"],
    [{ entity: "Addition", id: 456 }, "set: expected an object"],
    [{ entity: "Addition", id: 456, set: { colour: 1 } }, "set.colour: no such field"],
    [{ entity: "Addition", id: 456, set: { product: 5 } }, "set.product: no CatalogItem 5"],
  ])("%j is no edit: %s", async (body, error) => {
    const { control } = await aSandbox();
    expect(await control("POST", "connectwise/edit", body)).toMatchObject({ status: 400, body: { errors: [error] } });
  });

  it("deletes an addition, an agreement with its additions, an item together with the additions that hold it", async () => {
    const { api, control } = await aSandbox();
    const remove = (body: object) => control("POST", "connectwise/delete", body);
    expect((await remove({ entity: "CatalogItem", id: 77 })).status).toBe(400);
    expect((await remove({ entity: "CatalogItem", id: 77, cascade: true })).status).toBe(200);
    expect((await api("GET", ADDITION)).status).toBe(404);
    await remove({ entity: "Agreement", id: 123 });
    expect((await api("GET", "finance/agreements/count")).body).toEqual({ count: 0 });
  });

  it("dumps the whole state, what was invoiced included", async () => {
    const { control } = await aSandbox({ seed: aSeed({ invoicedThrough: "2026-07-01" }) });
    const { body } = await control("GET", "dump");
    expect(body.connectwise).toMatchObject({
      codebase: "v4_6_release/",
      Addition: [{ id: 456, agreementId: 123, quantity: 42 }],
      invoiced: [{ agreement: 123, first: "2026-07-01", last: "2026-07-31", total: 865.2 }],
    });
  });
});
