import { describe, expect, it } from "vitest";
import { aSandbox, aSeed, filter } from "../support.ts";

/** 1,201 services with ids from 10000 on, besides the three of the common seed. */
function manyServices() {
  const seed = aSeed();
  const more = Array.from({ length: 1_201 }, (_, index) => ({ id: 10_000 + index, name: `S${index}`, unitPrice: 1 }));
  return { ...seed, autotask: { ...seed.autotask, services: [...(seed.autotask?.services ?? []), ...more] } };
}

const ids = (body: { items: { id: number }[] }) => body.items.map((item) => item.id);

describe("pages", () => {
  it("holds 500 records; the next one is asked for by POST with the same body, in order of id", async () => {
    const { api, url } = await aSandbox({ seed: manyServices() });
    const search = filter("id", "gte", 10_000);
    const first = await api("POST", "Services/query", search);
    expect(first.body.pageDetails).toMatchObject({ count: 500, requestCount: 500, prevPageUrl: null });
    const next: string = first.body.pageDetails.nextPageUrl;
    expect(next.startsWith(`${url}/autotask/ATServicesRest/V1.0/Services/query/next?paging=`)).toBe(true);
    expect(await api("GET", next)).toEqual({
      status: 405,
      body: { Message: "The requested resource does not support http method 'GET'." },
    });
    const second = await api("POST", next, search);
    const third = await api("POST", second.body.pageDetails.nextPageUrl, search);
    expect([ids(second.body)[0], ids(third.body)[0], ids(third.body).length]).toEqual([10_500, 11_000, 201]);
    expect(third.body.pageDetails.nextPageUrl).toBeNull();
  });

  it("a query begun with GET goes on with GET and refuses POST", async () => {
    const { api } = await aSandbox({ seed: manyServices() });
    const first = await api(
      "GET",
      `Services/query?search=${encodeURIComponent(JSON.stringify(filter("id", "gte", 10_000)))}`,
    );
    const next = first.body.pageDetails.nextPageUrl;
    expect(ids((await api("GET", next)).body)[0]).toBe(10_500);
    expect((await api("POST", next, filter("id", "gte", 10_000))).status).toBe(405);
  });

  it("keeps no snapshot: a record added behind the first page is on a later one", async () => {
    const { api } = await aSandbox({ seed: manyServices() });
    const search = { MaxRecords: 500, filter: [{ op: "gte", field: "id", value: 10_000 }] };
    const first = await api("POST", "Services/query", search);
    await api("POST", "Services", { name: "Late", unitPrice: 1, billingCodeID: 501, periodType: 2 });
    let page = first;
    const seen = ids(first.body);
    while (page.body.pageDetails.nextPageUrl !== null) {
      page = await api("POST", page.body.pageDetails.nextPageUrl, search);
      seen.push(...ids(page.body));
    }
    expect(seen).toHaveLength(1_202);
  });

  it("IncludeFields needs id when there are more than 500 results", async () => {
    const { api } = await aSandbox({ seed: manyServices() });
    const search = filter("id", "gte", 10_000);
    expect((await api("POST", "Services/query", { ...search, IncludeFields: ["name"] })).status).toBe(500);
    const { body } = await api("POST", "Services/query", { ...search, IncludeFields: ["id", "name"] });
    expect(body.items[0]).toEqual({ id: 10_000, name: "S0" });
  });

  it("MaxRecords is 1 to 500", async () => {
    const { api } = await aSandbox();
    const search = filter("id", "gte", 0);
    expect((await api("POST", "Services/query", { ...search, maxRecords: 2 })).body.pageDetails).toMatchObject({
      count: 2,
    });
    expect((await api("POST", "Services/query", { ...search, MaxRecords: 501 })).status).toBe(500);
  });

  it("a search in the URL beyond some 2,100 characters does not arrive", async () => {
    const { api } = await aSandbox();
    const search = filter(
      "id",
      "in",
      Array.from({ length: 400 }, (_, index) => index),
    );
    expect((await api("GET", `Services/query?search=${encodeURIComponent(JSON.stringify(search))}`)).status).toBe(404);
    expect((await api("POST", "Services/query", search)).status).toBe(200);
  });
});

describe("filters", () => {
  it.each([
    ["eq", "name", "visio plan 2", [9002]],
    ["noteq", "id", 9002, [9001, 9003]],
    ["gt", "unitPrice", 14, [9001]],
    ["gte", "unitPrice", 14, [9001, 9002]],
    ["lt", "unitPrice", 14, [9003]],
    ["lte", "unitPrice", 14, [9002, 9003]],
    ["beginsWith", "name", "Micro", [9001]],
    ["endsWith", "name", "premium", [9001]],
    ["contains", "name", "plan", [9002]],
    ["exist", "name", undefined, [9001, 9002, 9003]],
    ["notExist", "sku", undefined, [9001, 9002, 9003]],
    ["in", "id", [9003, 9001, 5], [9001, 9003]],
    ["notIn", "id", [9003], [9001, 9002]],
    ["eq", "isActive", false, [9003]],
  ])("%s %s", async (op, field, value, expected) => {
    const { api } = await aSandbox();
    expect(ids((await api("POST", "Services/query", filter(field, op, value))).body)).toEqual(expected);
  });

  it("takes its keys in any case; the items of a query are all to hold, those of an or-group one", async () => {
    const { api } = await aSandbox();
    const { body } = await api("POST", "Services/query", {
      FILTER: [
        { OP: "eq", FIELD: "ISACTIVE", VALUE: true },
        {
          op: "or",
          items: [
            { op: "eq", field: "id", value: 9001 },
            { op: "eq", field: "id", value: 9003 },
          ],
        },
      ],
    });
    expect(ids(body)).toEqual([9001]);
  });

  it("a string against a long field finds nothing, without an error; against an int field it must be a number", async () => {
    const { api } = await aSandbox();
    expect((await api("POST", "Services/query", filter("id", "eq", "9001"))).body.items).toEqual([]);
    expect((await api("POST", "ContractServices/query", filter("contractID", "eq", "4711"))).body.items).toHaveLength(
      1,
    );
    expect(await api("POST", "Contracts/query", filter("status", "eq", "x"))).toEqual({
      status: 500,
      body: { errors: ["Conversion failed when converting varchar 'x' to data type int"] },
    });
  });

  it("days compare as instants in UTC", async () => {
    const { api } = await aSandbox();
    const count = async (value: string) =>
      (await api("POST", "ContractServiceUnits/query/count", filter("startDate", "lte", value))).body.queryCount;
    expect(await count("2026-08-01")).toBe(2);
    expect(await count("2026-08-01T00:00:00.000Z")).toBe(2);
    expect(await count("2026-07-31T23:59:59")).toBe(1);
  });

  it.each([
    ["Contracts", filter("isActive", "eq", true), "Unable to find isActive in the Contracts Entity."],
    [
      "ContractServices",
      filter("adjustedPrice", "gt", 1),
      "Unable to find adjustedPrice in the ContractServices Entity.",
    ],
    ["Services", filter("isActive", "eq", null), "isActive: the filter's value is missing or null."],
    [
      "BillingItems",
      filter("lineItemFullDescription", "exist"),
      "lineItemFullDescription cannot be used in a query of the BillingItems Entity.",
    ],
    ["Services", filter("id", "like", 1), "Invalid query syntax. The operator like is not supported."],
    ["Services", {}, "Invalid query syntax. A filter is required."],
  ])("refuses in %s: %j", async (entity, search, text) => {
    const { api } = await aSandbox();
    expect(await api("POST", `${entity}/query`, search)).toEqual({ status: 500, body: { errors: [text] } });
  });

  it("takes at most 500 OR conditions", async () => {
    const { api } = await aSandbox();
    const items = (length: number) => Array.from({ length }, (_, value) => ({ op: "eq", field: "id", value }));
    const query = (length: number) => api("POST", "Services/query", { filter: [{ op: "or", items: items(length) }] });
    expect((await query(500)).status).toBe(200);
    expect((await query(501)).body.errors).toEqual([
      "Invalid query syntax. Queries are limited to 500 or fewer 'OR' conditions.",
    ]);
  });

  it("finds by one user-defined field, not by two", async () => {
    const seed = aSeed({ userDefinedFields: [{ name: "concordat-key", value: "contoso/cloud" }] });
    const { api } = await aSandbox({ seed });
    const udf = (field: string, value: string) => ({ op: "eq", field, udf: true, value });
    const one = await api("POST", "Contracts/query", { filter: [udf("concordat-key", "contoso/cloud")] });
    expect(one.body.items[0].userDefinedFields).toEqual([
      { name: "concordat-key", value: "contoso/cloud" },
      { name: "note", value: null },
    ]);
    const two = await api("POST", "Contracts/query", { filter: [udf("concordat-key", "a"), udf("note", "b")] });
    expect(two.status).toBe(500);
  });
});

describe("records", () => {
  it("missingItem null: an id that does not exist is a 200 with item null", async () => {
    const { api } = await aSandbox();
    expect(await api("GET", "Services/1")).toEqual({ status: 200, body: { item: null } });
  });

  it("missingItem 404: an id that does not exist is a 404", async () => {
    const { api } = await aSandbox({ switches: { missingItem: "404" } });
    expect((await api("GET", "Services/1")).status).toBe(404);
  });

  it("children are listed and read below their contract", async () => {
    const { api } = await aSandbox();
    expect(ids((await api("GET", "Contracts/4711/Services")).body)).toEqual([8001]);
    expect((await api("GET", "Contracts/4711/Services/8001")).body.item.serviceID).toBe(9001);
    expect((await api("GET", "Contracts/1/Services/8001")).body.item).toBeNull();
    expect((await api("GET", "Contracts/4711/ServiceUnits")).body.pageDetails.count).toBe(12);
  });

  it("company 0 is the provider's own", async () => {
    const { api } = await aSandbox();
    expect((await api("GET", "Companies/0")).body.item.id).toBe(0);
  });
});
