/** Everything that goes over the wire between the provider and the sandbox, against Autotask's own document. */
import { describe, expect, it } from "vitest";
import { SWITCHES } from "../../src/sandbox/autotask/switches.ts";
import { isArtefact } from "../support/spec.ts";
import { checkTraffic, isMissing, skipped, spec } from "./document.ts";
import { CROWD, KINDS, runScenario } from "./scenario.ts";
import { aSandbox, aSeed, openAutotask } from "./stand.ts";
import { kindOf, type Traffic } from "./traffic.ts";

/** Every entity of the sandbox, and the document's name for its records. */
const ENTITIES = [
  ["Companies", "CompanyModel"],
  ["Contracts", "ContractModel"],
  ["ContractServices", "ContractServiceModel"],
  ["ContractServiceUnits", "ContractServiceUnitModel"],
  ["ContractServiceAdjustments", "ContractServiceAdjustmentModel"],
  ["Services", "ServiceModel"],
  ["BillingCodes", "BillingCodeModel"],
  ["ContractCharges", "ContractChargeModel"],
  ["BillingItems", "BillingItemModel"],
] as const;

/** Every setting of what is not known of Autotask, besides the default ones. */
const SETTINGS = Object.entries(SWITCHES).flatMap(([name, [, ...others]]) =>
  others.map((setting) => [name, setting] as const),
);

interface FieldInformation {
  readonly name: string;
}

/** The document's formats, and types without one, as entityInformation names them. */
const TYPES: Readonly<Record<string, string>> = {
  int32: "integer",
  int64: "long",
  double: "double",
  boolean: "boolean",
  string: "string",
};

describe.skipIf(isMissing)(`what the provider sends and the sandbox answers${skipped}`, () => {
  async function runAll(): Promise<Traffic> {
    const sandbox = await aSandbox(aSeed(CROWD));
    await runScenario(await openAutotask(sandbox.url));
    return sandbox.traffic();
  }

  it("fits the document: every kind of request of the provider, and every answer", async () => {
    const traffic = await runAll();
    expect([...new Set(traffic.requests.map((entry) => kindOf(spec, entry)))].sort()).toEqual([...KINDS].sort());
    expect(traffic.requests.filter(({ status }) => status !== 200)).toEqual([]);
    expect(checkTraffic(traffic)).toEqual([]);
  });

  it.each(SETTINGS)("fits the document where %s is %s, refusals included", async (name, setting) => {
    const sandbox = await aSandbox(aSeed(), { [name]: setting });
    await runScenario(await openAutotask(sandbox.url));
    await sandbox.send("GET", "Services/1");
    await sandbox.slow();
    // Autotask takes three requests at a time; the others are refused.
    const replies = await Promise.all(Array.from({ length: 8 }, () => sandbox.send("GET", "Services/9001")));
    const refused = name === "threadAnswer" ? 500 : 429;
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200, refused]));
    expect(checkTraffic(await sandbox.traffic())).toEqual([]);
  });

  it("is noticed wherever it would not fit", async () => {
    const { requests } = await runAll();
    const one = new Map(requests.map((entry) => [kindOf(spec, entry), entry]));
    for (const [kind, entry] of one) {
      const answer = JSON.parse(entry.answer) as Record<string, unknown>;
      const [record] = Array.isArray(answer.items) ? answer.items : [];
      const key = Object.keys(answer)[0] ?? "";
      const spoilt = {
        "a path that is not": { path: entry.path.replace(/V1\.0/i, "V2.0") },
        "another verb": { method: "DELETE" },
        "an unknown parameter": { query: `${entry.query}${entry.query === "" ? "?" : "&"}pageSize=50` },
        "a body that is not JSON": { body: "<xml/>" },
        "an answer that is not JSON": { answer: "<html>" },
        "an answer that holds more": { answer: JSON.stringify({ ...answer, unheardOf: 1 }) },
        "an answer that lacks something": { answer: JSON.stringify({ ...answer, [key]: undefined }) },
        "an answer of another type": { answer: JSON.stringify({ ...answer, [key]: "text".repeat(99).split("t") }) },
        "a status that is not declared": { status: 202 },
        ...(kind === "GET /ZoneInformation" ? { "no user": { query: "" } } : { "no login": { headers: {} } }),
        ...(record === undefined
          ? {}
          : {
              "a record with a field not asked for": {
                answer: JSON.stringify({ ...answer, items: [{ ...record, userDefinedFields: [] }] }),
              },
              "a record without its id": {
                answer: JSON.stringify({ ...answer, items: [{ ...record, id: undefined }] }),
              },
              "a record whose id is a text": { answer: JSON.stringify({ ...answer, items: [{ ...record, id: "1" }] }) },
            }),
      };
      for (const [what, part] of Object.entries(spoilt)) {
        const noticed = checkTraffic({ dropped: 0, requests: [{ ...entry, ...part }] });
        expect(noticed, `${kind}: ${what}`).not.toEqual([]);
      }
    }
    expect(checkTraffic({ dropped: 1, requests: [] })).not.toEqual([]);
  });

  it("queries name fields that are there, and compare them with their own type", async () => {
    const { requests } = await runAll();
    const query = requests.find((entry) => kindOf(spec, entry) === "POST /ContractServiceUnits/query");
    const filters: readonly (readonly [unknown, string | undefined])[] = [
      [[{ op: "eq", field: "contractID", value: 4711 }], undefined],
      [[{ OP: "or", Items: [{ op: "exist", field: "ApproveAndPostDate" }] }], undefined],
      [[], "body.filter"],
      [undefined, "body.filter"],
      [[{ op: "eq", field: "contractID", value: "4711" }], "body.filter[0].value"],
      [[{ op: "in", field: "contractID", value: [4711, "4712"] }], "body.filter[0].value"],
      [[{ op: "in", field: "contractID", value: 4711 }], "body.filter[0].value"],
      [[{ op: "in", field: "contractID", value: Array.from({ length: 501 }, (_, id) => id) }], "body.filter"],
      [[{ op: "lte", field: "endDate", value: "2026-11-22" }], "body.filter[0].value"],
      [[{ op: "eq", field: "isActive", value: true }], "body.filter[0].field"],
      [[{ op: "equals", field: "contractID", value: 4711 }], "body.filter[0]"],
      [[{ op: "eq", field: "contractID" }], "body.filter[0].value"],
    ];
    for (const [filter, place] of filters) {
      const body = JSON.stringify({ filter });
      const answer = JSON.stringify({
        items: [],
        pageDetails: { count: 0, requestCount: 500, prevPageUrl: null, nextPageUrl: null },
      });
      const entry = query === undefined ? [] : [{ ...query, body, answer }];
      const places = checkTraffic({ dropped: 0, requests: entry }).map((one) => one.place);
      if (place === undefined) expect(places, body).toEqual([]);
      else expect(places, body).toContain(place);
    }
  });

  it("whole records of every entity fit, by query, by id, by count and below their contract, and so does the metadata", async () => {
    const { send, traffic } = await aSandbox();
    const everything = { filter: [{ op: "gte", field: "id", value: 0 }] };
    const search = encodeURIComponent(JSON.stringify(everything));
    for (const [entity] of ENTITIES.filter(([name]) => name !== "ContractServiceAdjustments")) {
      const { body } = await send("POST", `${entity}/query`, everything);
      const [first] = (body as { items: { id: number }[] }).items;
      expect(first, entity).toBeDefined();
      await send("GET", `${entity}/${first?.id}`);
      await send("POST", `${entity}/query/count`, everything);
      await send("GET", `${entity}/query?search=${search}`);
      await send("GET", `${entity}/query/count?search=${search}`);
    }
    for (const [entity] of ENTITIES) {
      for (const part of ["", "/fields", "/userDefinedFields"]) await send("GET", `${entity}/entityInformation${part}`);
    }
    for (const child of ["Services", "ServiceUnits", "Charges"]) await send("GET", `Contracts/4711/${child}`);
    const log = await traffic();
    expect(log.requests.filter(({ status }) => status !== 200)).toEqual([]);
    expect(checkTraffic(log)).toEqual([]);
  });

  it.each(ENTITIES)(
    "%s: the sandbox knows the document's fields, and is nowhere laxer about them",
    async (entity, model) => {
      const { send } = await aSandbox();
      const { body } = await send("GET", `${entity}/entityInformation/fields`);
      const own = (body as { fields: readonly FieldInformation[] }).fields;
      const declared = Object.entries(spec.models[model] ?? {}).filter(
        ([name, property]) => name !== "userDefinedFields" && !isArtefact(property),
      );
      expect(own.map(({ name }) => name).sort()).toEqual(declared.map(([name]) => name).sort());
      for (const [name, property] of declared.filter(([one]) => one !== "id")) {
        const field = own.find((one) => one.name === name);
        expect(field, name).toMatchObject({
          dataType: property.format === "date-time" ? "datetime" : TYPES[property.format ?? property.type ?? ""],
          ...(property["x-required"] === true ? { isRequired: true } : {}),
          ...(property["x-readOnly"] === true ? { isReadOnly: true } : {}),
          ...(property["x-maxLength"] === undefined ? {} : { length: property["x-maxLength"] }),
        });
      }
    },
  );
});
