import { describe, expect, it } from "vitest";
import { aSandbox, aSeed, ids, LOGIN } from "./support.ts";

const CATALOG = "procurement/catalog";

/** 1,203 items with ids from 1000 on, besides the four of the common seed (77 to 80). */
function manyItems() {
  const seed = aSeed();
  const more = Array.from({ length: 1_203 }, (_, at) => ({ id: 1_000 + at, identifier: `S${at}` }));
  const own = seed.connectwise ?? {};
  return { ...seed, connectwise: { ...own, catalog: [...(own.catalog ?? []), ...more] } };
}

describe("conditions", () => {
  it.each([
    ["id = 77", [77]],
    ["id in (80, 77, 5)", [77, 80]],
    ["id not in (77,78)", [79, 80]],
    ["id != 77 and id < 80", [78, 79]],
    ['identifier = "m365-bp"', [77]],
    ['identifier = "M365-BP" or identifier = "PACK"', [77, 80]],
    ['id > 77 and (identifier = "M365-BP" or identifier = "PACK")', [80]],
    ['identifier = "M365-BP" or identifier = "PACK" and id = 1', [77]],
    ['description contains "plan"', [78]],
    ['description like "Microsoft%Premium"', [77]],
    ['description like "*plan*"', [78]],
    ['description not like "%Plan%"', [77, 79, 80]],
    ["price >= 14", [77, 78]],
    ["price <= 14.00", [78, 79, 80]],
    ["inactiveFlag = True", [79]],
    ["InactiveFlag = false AND Id = 77", [77]],
    ['productClass = "Bundle"', [80]],
    ['subcategory/name = "Cloud subscriptions"', [77, 78, 79, 80]],
    ["subcategory/id = 2", []],
    ["vendorSku = null", [77, 78, 79, 80]],
    ["vendorSku != null", []],
    // As in SQL, what is not there is neither equal nor different.
    ['vendorSku != "x"', []],
    ['not (vendorSku = "x")', []],
    ["not (id = 77)", [78, 79, 80]],
    ["lastUpdated > [2026-11-21T00:00:00Z]", [77, 78, 79, 80]],
    ["_info/lastUpdated > [2026-11-23]", []],
  ])("%s", async (conditions, expected) => {
    const { list } = await aSandbox();
    expect(ids(await list(CATALOG, { conditions }))).toEqual(expected);
    expect((await list(`${CATALOG}/count`, { conditions })).body).toEqual({ count: expected.length });
  });

  it("reads an escaped quote inside a text", async () => {
    const { list, patch } = await aSandbox();
    await patch(`${CATALOG}/78`, { description: '27" screen' });
    expect(ids(await list(CATALOG, { conditions: String.raw`description = "27\" screen"` }))).toEqual([78]);
  });

  it.each([
    ["identifier = 'PACK'", "Unexpected character ''' at position 13."],
    ["colour = 1", "colour is not a recognized name."],
    ["subcategory = 1", "subcategory is not a recognized name."],
    ['customFields/caption = "x"', "customFields/caption is not a recognized name."],
    ["id = ", "Unexpected end of the conditions."],
    ["id = 1 id = 2", "Unexpected 'id'."],
    ["(id = 1", "Unexpected end of the conditions."],
    ["id in 1", "Unexpected '1'."],
    ['id = "77"', "id cannot be compared with a text."],
    ["identifier = 77", "identifier cannot be compared with a number."],
    ['lastUpdated > "2026-11-01"', "lastUpdated cannot be compared with a text."],
    ["lastUpdated > [soon]", "[soon] is not a valid date."],
    ["id < null", "id cannot be compared with null by this operator."],
    ["inactiveFlag > True", "inactiveFlag: > does not compare True and False."],
    ['productClass not like "Bund"', "Enum value supplied was invalid"],
  ])("%s is refused: %s", async (conditions, message) => {
    const { list } = await aSandbox();
    expect(await list(CATALOG, { conditions })).toMatchObject({
      status: 400,
      body: { code: "ApiFindCondition", message, errors: null },
    });
  });

  it("a child collection is asked for by childConditions, custom fields by theirs, never by conditions", async () => {
    const { list, patch } = await aSandbox();
    const vendors = { childConditions: 'types/name="Vendor"' };
    expect(ids(await list("company/companies", vendors))).toEqual([21]);
    expect((await list("company/companies", { conditions: 'types/name="Vendor"' })).status).toBe(400);
    await patch("company/companies/20", { customFields: [{ id: 7, caption: "TenantId", type: "Text", value: "T-1" }] });
    const own = { customFieldConditions: 'caption="TenantId" AND value != null' };
    expect(ids(await list("company/companies", own))).toEqual([20]);
  });

  it("OR below an agreement: taken, or refused by the switch; a list of ids is no OR", async () => {
    const { list, control } = await aSandbox();
    const path = "finance/agreements/123/additions";
    const either = { conditions: "id = 456 or product/id = 1" };
    expect(ids(await list(path, either))).toEqual([456]);
    await control("POST", "connectwise/switches", { orConditions: "refused" });
    expect((await list(path, either)).status).toBe(400);
    expect(ids(await list(path, { conditions: "id in (456,457)" }))).toEqual([456]);
    expect(ids(await list(CATALOG, { conditions: "id = 77 or id = 78" }))).toEqual([77, 78]);
  });

  it("dates: instants are taken, or days alone, whose >= finds nothing of the day itself", async () => {
    const { list, control } = await aSandbox();
    const find = async (conditions: string) => {
      const { status, body } = await list("finance/agreements", { conditions });
      return status === 200 ? (body as unknown[]).length : status;
    };
    expect(await find("startDate >= [2026-07-01T00:00:00Z]")).toBe(1);
    expect(await find("startDate >= [2026-07-01]")).toBe(1);
    await control("POST", "connectwise/switches", { dateFilters: "next-day-only" });
    expect(await find("startDate >= [2026-07-01T00:00:00Z]")).toBe(400);
    expect(await find("startDate >= [2026-07-01]")).toBe(0);
    expect(await find("startDate > [2026-06-30]")).toBe(1);
  });

  it("computed fields can be asked for: an agreement's status", async () => {
    const { list, control } = await aSandbox();
    await control("POST", "connectwise/edit", { entity: "Agreement", id: 123, set: { cancelledFlag: true } });
    expect(ids(await list("finance/agreements", { conditions: 'agreementStatus = "Cancelled"' }))).toEqual([123]);
    expect(ids(await list("finance/agreements", { conditions: 'agreementStatus != "Cancelled"' }))).toEqual([]);
  });
});

describe("order and fields", () => {
  it("orders by fields and members of references, either way; in order of id otherwise", async () => {
    const { list } = await aSandbox();
    expect(ids(await list(CATALOG))).toEqual([77, 78, 79, 80]);
    expect(ids(await list(CATALOG, { orderBy: "price desc, identifier" }))).toEqual([77, 78, 79, 80]);
    expect(ids(await list(CATALOG, { orderBy: "subcategory/name asc,identifier desc" }))).toEqual([78, 80, 79, 77]);
    expect((await list(CATALOG, { orderBy: "colour" })).status).toBe(400);
    expect((await list(CATALOG, { orderBy: "price upwards" })).status).toBe(400);
  });

  it("gives the fields that are named; _info only when it is named; unknown ones are dropped, or refused", async () => {
    const { list, control } = await aSandbox();
    const fields = "id,name,company/id,colour";
    expect((await list("finance/agreements", { fields })).body).toEqual([
      { id: 123, name: "Cloud", company: { id: 19 } },
    ]);
    const { body } = await list("finance/agreements/123", { fields: "company/id,company/name,_info" });
    expect(body).toEqual({
      company: { id: 19, name: "Contoso BV" },
      _info: expect.objectContaining({ updatedBy: "admin1" }),
    });
    await control("POST", "connectwise/switches", { unknownFields: "refused" });
    expect((await list("finance/agreements", { fields })).status).toBe(400);
  });
});

describe("pages by number", () => {
  it("holds 25 records, or as many as asked for, at most 1,000 whatever is asked for", async () => {
    const { list } = await aSandbox({ seed: manyItems() });
    expect(ids(await list(CATALOG))).toHaveLength(25);
    expect(ids(await list(CATALOG, { pageSize: "40" }))).toHaveLength(40);
    expect(ids(await list(CATALOG, { pageSize: "5000" }))).toHaveLength(1_000);
    expect((await list(CATALOG, { pageSize: "0" })).status).toBe(400);
    expect((await list(CATALOG, { page: "x" })).status).toBe(400);
  });

  it("a page beyond the end is empty", async () => {
    const { list } = await aSandbox();
    expect(await list(CATALOG, { page: "9" })).toMatchObject({ status: 200, body: [] });
  });

  it("the Link header leads to the first, the previous, the next and the last page, with the same parameters", async () => {
    const { list, api, base } = await aSandbox({ seed: manyItems() });
    const query = { conditions: "id >= 1000", pageSize: "500" };
    const rels = (link: string | null) =>
      Object.fromEntries([...(link ?? "").matchAll(/<([^>]+)>; rel="(\w+)"/g)].map(([, to, rel]) => [rel, to]));
    const first = rels((await list(CATALOG, query)).headers.get("link"));
    expect(Object.keys(first)).toEqual(["next", "last"]);
    expect(first.next?.startsWith(`${base}/procurement/catalog?`)).toBe(true);
    const second = await api("GET", String(first.next));
    expect(ids(second)[0]).toBe(1_500);
    expect(Object.keys(rels(second.headers.get("link")))).toEqual(["first", "prev", "next", "last"]);
    const last = await api("GET", String(first.last));
    expect(ids(last)).toHaveLength(203);
    expect(Object.keys(rels(last.headers.get("link")))).toEqual(["first", "prev"]);
    expect((await list(CATALOG, { conditions: "id = 77" })).headers.get("link")).toBeNull();
  });
});

describe("forward-only pages", () => {
  const forward = { "pagination-type": "forward-only" };

  it.each([
    ["next", [1_000, 203, 0]],
    ["empty", [1_000, 203]],
  ] as const)("follow the link until it is empty (last page: %s)", async (lastPageLink, sizes) => {
    const { list, api } = await aSandbox({ seed: manyItems(), switches: { lastPageLink } });
    const seen: number[][] = [];
    let page = await list(CATALOG, { conditions: "id >= 1000", pageSize: "1000", page: "7" }, forward);
    for (;;) {
      seen.push(ids(page));
      const next = /<([^>]+)>; rel="next"/.exec(page.headers.get("link") ?? "")?.[1];
      expect(page.headers.get("link")).not.toBeNull();
      if (next === undefined) break;
      page = await api("GET", next, undefined, { ...LOGIN, ...forward });
    }
    expect(seen.map((own) => own.length)).toEqual(sizes);
    expect(new Set(seen.flat()).size).toBe(1_203);
  });

  it("keeps no snapshot: a record added behind the first page is on a later one", async () => {
    const { list, control, api } = await aSandbox({ seed: manyItems() });
    const query = { conditions: "id >= 1000", pageSize: "1000" };
    const first = await list(CATALOG, query, forward);
    await control("POST", "connectwise/delete", { entity: "CatalogItem", id: 1_000 });
    const next = /<([^>]+)>/.exec(first.headers.get("link") ?? "")?.[1] ?? "";
    expect(ids(await api("GET", next, undefined, { ...LOGIN, ...forward }))).toHaveLength(203);
  });

  it("takes no orderBy", async () => {
    const { list } = await aSandbox();
    expect((await list(CATALOG, { orderBy: "id asc" }, forward)).status).toBe(400);
  });

  it("is not for the audit trail, which pages by number", async () => {
    const { list, patch } = await aSandbox();
    for (const quantity of [43, 44]) await patch("finance/agreements/123/additions/456", { quantity });
    const query = { type: "AgreementAddition", id: "456", pageSize: "1" };
    const { headers } = await list("system/audittrail", query, forward);
    expect(headers.get("link")).toContain("page=2");
  });
});

describe("reports", () => {
  const REPORT = "system/reports/AgreementAdditions";

  it("lists every agreement's additions in columns and rows", async () => {
    const { list } = await aSandbox({ seed: aSeed({}, { lessIncluded: 2, serialNumber: "s@1" }) });
    const columns =
      "AGR_RecID,Addition_RecId,QuantityToBill,Unit_Price,Effective_Date,Cancelled_Date,Serial_Number,Nope";
    const { body } = await list(REPORT, { columns, conditions: "AGR_RecID in (123,124)" });
    expect(body).toEqual({
      column_definitions: [
        { AGR_RecID: { type: "Numeric", isNullable: true, identityColumn: false } },
        { Addition_RecId: { type: "Numeric", isNullable: false, identityColumn: true } },
        ...["QuantityToBill", "Unit_Price"].map((name) => ({
          [name]: { type: "Numeric", isNullable: true, identityColumn: false },
        })),
        ...["Effective_Date", "Cancelled_Date"].map((name) => ({
          [name]: { type: "Date", isNullable: true, identityColumn: false },
        })),
        { Serial_Number: { type: "Text", isNullable: true, identityColumn: false } },
      ],
      row_values: [[123, 456, 40, 20.6, "2026-07-01T00:00:00Z", null, "s@1"]],
    });
  });

  it("pages, counts, and knows its columns", async () => {
    const additions = [456, 457, 458].map((id) => ({ id, product: 77 }));
    const { list, api } = await aSandbox({ seed: aSeed({ additions }) });
    const query = { columns: "Addition_RecId", conditions: "AGR_RecID = 123 and Addition_RecId > 456", pageSize: "1" };
    expect((await list(REPORT, query)).body.row_values).toEqual([[457]]);
    expect((await list(REPORT, { ...query, page: "2" })).body.row_values).toEqual([[458]]);
    expect((await list(REPORT, { ...query, page: "3" })).body.row_values).toEqual([]);
    expect((await list(`${REPORT}/count`, query)).body).toEqual({ count: 2 });
    expect((await api("GET", `${REPORT}/columns`)).body).toHaveLength(25);
    expect((await api("GET", "system/reports")).body).toEqual([{ name: "AgreementAdditions" }]);
    expect((await list(REPORT, { conditions: "agreement/id = 1" })).status).toBe(400);
  });

  it("switches: missing, denied, or with dates that name no zone", async () => {
    const { list, control } = await aSandbox();
    const set = (switches: object) => control("POST", "connectwise/switches", switches);
    await set({ report: "missing" });
    expect((await list(REPORT)).status).toBe(404);
    await set({ report: "denied" });
    expect((await list(REPORT)).status).toBe(403);
    await set({ report: "present", reportDates: "local" });
    expect((await list(REPORT, { columns: "Effective_Date" })).body.row_values).toEqual([["2026-07-01T00:00:00"]]);
  });
});
