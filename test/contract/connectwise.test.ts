/** Everything that goes over the wire to the sandbox of ConnectWise, against ConnectWise's own document. */
import { describe, expect, it } from "vitest";
import { entityOf } from "../../src/sandbox/connectwise/entities.ts";
import { CONNECTWISE_SWITCHES } from "../../src/sandbox/index.ts";
import { modelOf } from "../support/open-api.ts";
import { READ_ONLY } from "./connectwise/conventions.ts";
import { checkTraffic, isMissing, skipped, spec } from "./connectwise/document.ts";
import { aSandbox } from "./connectwise/stand.ts";
import { kindOf } from "./connectwise/traffic.ts";
import type { Traffic } from "./log.ts";

const ENTITIES = [
  ...["Company", "Contact", "AgreementType", "Agreement", "Addition", "CatalogItem", "SubCategory", "ProductType"],
  "BillingCycle",
];

/** Every setting of what is not known of ConnectWise, besides the default ones. */
const SETTINGS = Object.entries(CONNECTWISE_SWITCHES).flatMap(([name, [, ...others]]) =>
  others.map((setting) => [name, setting] as const),
);

const LISTS: readonly (readonly [path: string, id: number])[] = [
  ["company/companies", 100],
  ["company/contacts", 190],
  ["finance/agreements", 4711],
  ["finance/agreements/types", 31],
  ["finance/agreements/4711/additions", 8001],
  ["finance/billingCycles", 2],
  ["finance/invoices", 100_001],
  ["procurement/catalog", 9001],
  ["procurement/subcategories/", 1],
  ["procurement/types", 1],
];

const query = (parameters: Record<string, string>): string => `?${new URLSearchParams(parameters).toString()}`;
const REPORT = "system/reports/AgreementAdditions";

type Stand = Awaited<ReturnType<typeof aSandbox>>;

/** Every read and every write that the sandbox takes, refusals among them. */
async function runAll({ send, control }: Stand): Promise<void> {
  await send("GET", "login/companyinfo/sandbox");
  await send("GET", "login/companyinfo/nobody");
  await send("GET", "system/info");
  for (const [path, id] of LISTS) {
    await send("GET", path);
    await send("GET", `${path.replace(/\/$/, "")}/${id}`);
    await send(
      "GET",
      `${path}${query({ conditions: `id in (${id},2)`, pageSize: "1", page: "1", orderBy: "id desc" })}`,
    );
    await send("GET", `${path}${query({ fields: "id", pageSize: "1000" })}`, undefined, {
      "pagination-type": "forward-only",
    });
  }
  const dated = 'company/identifier = "Contoso" and startDate > [2026-06-30] and cancelledFlag = False';
  await send("GET", `finance/agreements${query({ conditions: dated, fields: "id,name,company/id,_info" })}`);
  await send("GET", `finance/agreements/count${query({ conditions: 'agreementStatus = "Active"' })}`);
  await send("GET", `system/audittrail${query({ type: "AgreementAddition", id: "8001" })}`);
  await send("GET", "system/reports");
  await send("GET", `${REPORT}${query({ columns: "AGR_RecID,Unit_Price", conditions: "AGR_RecID in (4711)" })}`);
  await send("GET", `${REPORT}/count${query({ conditions: "AGR_RecID = 4711" })}`);
  await send("GET", `${REPORT}/columns`);

  const addition = { product: { id: 9002 }, billCustomer: "Billable", effectiveDate: "2026-12-01T00:00:00Z" };
  const made = await send("POST", "finance/agreements/4711/additions", { ...addition, quantity: 8 });
  const { id } = made.body as { id: number };
  const path = `finance/agreements/4711/additions/${id}`;
  await send("PATCH", path, [{ op: "replace", path: "quantity", value: 9 }]);
  const { body: whole } = await send("GET", path);
  await send("PUT", path, whole);
  await send("DELETE", path);
  await send("PATCH", "finance/agreements/4711/additions/8001", [
    { op: "replace", path: "cancelledDate", value: "2026-11-30T00:00:00Z" },
  ]);
  await send("DELETE", "finance/agreements/4711/additions/8001");
  await send("GET", "finance/agreements/999");
  await control("connectwise/limit", { requestsPerMinute: 0 });
  await send("GET", "finance/agreements/4711");
}

describe.skipIf(isMissing)(`what the sandbox of ConnectWise takes and answers${skipped}`, () => {
  async function run(switches = {}): Promise<Traffic> {
    const stand = await aSandbox(switches);
    await runAll(stand);
    return stand.traffic();
  }

  it("fits the document: every list, record, count and page, every write, every refusal", async () => {
    const traffic = await run();
    const statuses = new Set(traffic.requests.map(({ status }) => status));
    expect([...statuses].sort()).toEqual([200, 201, 204, 404, 409, 429]);
    expect(checkTraffic(traffic)).toEqual([]);
  });

  it.each(SETTINGS)("fits the document where %s is %s", async (name, setting) => {
    const traffic = await run({ [name]: setting });
    expect(traffic.requests.length).toBeGreaterThan(50);
    expect(checkTraffic(traffic)).toEqual([]);
  });

  it("fits where it refuses the login, the client, the verb and the type of a body", async () => {
    const { send, traffic } = await aSandbox();
    const path = "finance/agreements/4711";
    const statuses = [
      await send("GET", path, undefined, { Authorization: "Basic x" }),
      await send("POST", "finance/agreements", {}),
      await send("PATCH", path, [{ op: "replace", path: "name", value: "x".repeat(101) }]),
    ].map(({ status }) => status);
    expect(statuses).toEqual([401, 400, 400]);
    const places = checkTraffic(await traffic()).map(({ place }) => place);
    expect(places.filter((place) => place.startsWith("answer"))).toEqual([]);
    expect(new Set(places.map((place) => place.split(".")[0]))).toEqual(new Set(["body", "body[0]"]));
  });

  it("is noticed wherever it would not fit", async () => {
    const { requests } = await run();
    const good = requests.filter(({ status }) => status === 200 || status === 201);
    const one = new Map(good.map((entry) => [kindOf(spec, entry), entry]));
    expect(one.size).toBeGreaterThan(25);
    for (const [kind, entry] of one) {
      const answer = JSON.parse(entry.answer) as unknown;
      const [record = answer] = Array.isArray(answer) ? answer : [];
      const whole = typeof record === "object" && record !== null ? record : {};
      const again = (own: unknown) => ({ answer: JSON.stringify(Array.isArray(answer) ? [own] : own) });
      const spoilt = {
        "a path that is not": { path: `${entry.path}/nothing` },
        "another verb": { method: "OPTIONS" },
        ...(kind.includes("companyinfo")
          ? {}
          : {
              "an unknown parameter": { query: `${entry.query}${entry.query === "" ? "?" : "&"}limit=50` },
              "a body that is not JSON": { body: "<xml/>" },
              "an answer that is not JSON": { answer: "<html>" },
              "a status that is not declared": { status: 202 },
            }),
        ...(kind.includes("companyinfo") || kind.endsWith("/system/info") ? {} : { "no login": { headers: {} } }),
        "an answer that holds more": again({ ...whole, unheardOf: 1 }),
        "an answer of another type": { answer: '"text"' },
        ...("id" in whole
          ? {
              "a record whose id is a text": again({ ...whole, id: "1" }),
              "a record with a null": again({ ...whole, name: null }),
            }
          : {}),
      };
      for (const [what, part] of Object.entries(spoilt)) {
        expect(checkTraffic({ dropped: 0, requests: [{ ...entry, ...part }] }), `${kind}: ${what}`).not.toEqual([]);
      }
    }
    expect(checkTraffic({ dropped: 1, requests: [] })).not.toEqual([]);
  });

  it.each([
    ["conditions", "id in (1,2)", true],
    ["conditions", 'company/identifier = "Contoso" and (id > 1 or not (name like "x%"))', true],
    ["conditions", "startDate > [2026-06-30T00:00:00Z]", true],
    ["conditions", "endDate = null", true],
    ["conditions", "colour = 1", false],
    ["conditions", "company = 1", false],
    ["conditions", "name = 'Contoso'", false],
    ["conditions", 'id = "1"', false],
    ["conditions", "name = 1", false],
    ["conditions", 'startDate > "2026-06-30"', false],
    ["conditions", "cancelledFlag = 1", false],
    ["conditions", 'agreementStatus = "Canceled"', false],
    ["conditions", 'customFields/caption = "x"', false],
    ["orderBy", "company/name desc", true],
    ["orderBy", "colour", false],
    ["fields", "id,_info,company/id", true],
    ["fields", "id,colour", false],
    ["pageSize", "many", false],
  ])(
    "a list's %s name fields that are there, and compare them with their own type: %s (%s)",
    async (name, value, fits) => {
      const { send, traffic } = await aSandbox();
      await send("GET", `finance/agreements${query({ [name]: value })}`);
      const places = checkTraffic(await traffic()).map(({ place }) => place);
      expect(places.filter((place) => place.startsWith("query"))).toHaveLength(fits ? 0 : 1);
    },
  );

  it.each(ENTITIES)("%s: the sandbox knows the document's fields, and is nowhere laxer about them", (name) => {
    const { fields } = entityOf(name);
    const { properties = {}, required = [] } = spec.models[name] ?? {};
    const declared = Object.entries(properties).filter(([own]) => own !== "id" && own !== "_info");
    expect(fields.map((field) => field.name).sort()).toEqual(declared.map(([own]) => own).sort());
    for (const [own, property] of declared) {
      const field = fields.find((one) => one.name === own);
      const longest = /Max length: (\d+)/.exec(property.description ?? "")?.[1];
      const types = { boolean: "bool", integer: "int", number: "dec", array: "list", string: "str" } as const;
      const plain = types[(property.type ?? "string") as keyof typeof types];
      const isDate = property.format === "date-time";
      const type = modelOf(property) ? "ref" : property.enum ? "enum" : isDate ? "dt" : plain;
      expect(field, own).toMatchObject({
        type,
        required: required.includes(own),
        readOnly: READ_ONLY[name]?.includes(own) === true,
        onUpdate: (property.description ?? "").includes("Required On Updates"),
        ...(longest === undefined ? {} : { length: Number(longest) }),
        ...(property.enum === undefined ? {} : { choices: property.enum }),
      });
    }
  });
});
