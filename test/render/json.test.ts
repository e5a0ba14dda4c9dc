import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/core/plan.ts";
import { keyOrder, renderJson } from "../../src/render/json.ts";
import {
  aBlocked,
  aChange,
  aContractChange,
  aContractView,
  aCustomerPlan,
  aFinding,
  anAsIs,
  aPlan,
  aReason,
  aServiceChange,
  aTenantPlan,
  contosoPlan,
} from "../support/plans.ts";

type Json = null | string | number | boolean | Json[] | { [key: string]: Json };

const schemaAt = (name: string) => JSON.parse(readFileSync(new URL(`../../schema/${name}`, import.meta.url), "utf8"));
const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false });
ajv.addVocabulary(["patternErrorMessage"]);
addFormats.default(ajv);
ajv.addSchema(schemaAt("defs.schema.json"), "https://schema.invalid/defs.schema.json");
const schema = schemaAt("plan.schema.json");
ajv.addSchema(schema, "https://schema.invalid/plan.schema.json");

function errorsOf(plan: unknown): string[] {
  const isValid = ajv.validate("https://schema.invalid/plan.schema.json", plan);
  return isValid ? [] : (ajv.errors ?? []).map((error) => `${error.instancePath} ${error.keyword}`);
}

/** A plan in which every definition of the schema appears with all of its keys. */
function fullPlan(): Plan {
  const contoso = contosoPlan().tenants[0]?.customers[0] ?? aCustomerPlan();
  const origin = { file: "concordat.yaml", line: 3, column: 15 };
  const finding = aFinding({
    fix: "x",
    customer: "contoso",
    product: "m365",
    money: { amount: "-1.50", currency: "EUR" },
  });
  const customer = aCustomerPlan({
    ...contoso,
    account: { connection: "psa", system: "autotask", id: "1", name: "Contoso" },
    status: "held",
    because: aReason(),
    contracts: [aContractView({ remoteName: "Cloud", url: "https://psa.example/4711" })],
    changes: [
      aChange({
        flags: ["destructive", "provisional"],
        dependsOn: ["x"],
        approved: { by: "Sanne", on: "2026-11-20", reason: "agreed", origin },
      }),
      aContractChange(),
    ],
    blocked: [aBlocked({ money: { amount: "24.60", currency: "EUR" } })],
    asIs: [anAsIs()],
    left: [{ what: "lines", why: "by hand", count: 3, origin: { file: "a.yaml", line: 1, column: 1 } }],
    findings: [finding],
    settles: { "contoso/m365/startsOn": "2026-07-01" },
  });
  const tenant = aTenantPlan({
    services: [aServiceChange()],
    customers: [customer],
    findings: [finding],
    vendorData: [
      { program: "microsoft-csp", title: "Microsoft", invoice: "G-11", from: "2026-11-01", to: "2026-11-30" },
    ],
    freeze: { until: "2026-12-03", reason: "month-end close", origin },
    withheld: [aServiceChange()],
    refusals: [
      {
        guardrail: "ends",
        limit: "0",
        value: "1",
        customers: ["contoso"],
        message: "One line ends.",
        origin,
        changes: [{ record: "contoso/m365/premium", fingerprint: aChange().fingerprint }],
        largest: [{ customer: "contoso", name: "Contoso BV", price: "-24.00" }],
      },
    ],
    api: [
      {
        connection: "psa",
        system: "autotask",
        predictedRequests: 4,
        minutes: 0.03,
        hourlyLimit: 10000,
        usedThisHour: 12,
      },
    ],
  });
  return aPlan({ scope: { tenant: "fabrikam-msp", customer: "contoso" }, tenants: [tenant], findings: [finding] });
}

/** Every object in the plan, with the way to it. */
function objectsIn(value: Json, path = ""): { path: string; object: { [key: string]: Json } }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => objectsIn(item, `${path}/${index}`));
  if (value === null || typeof value !== "object") return [];
  return [
    { path, object: value },
    ...Object.entries(value).flatMap(([key, inner]) => objectsIn(inner, `${path}/${key}`)),
  ];
}

/** Objects whose keys are names of fields, and so are free. */
const isFree = (path: string) => /\/(values|settles|(base|target)\/fields)$/.test(path);

describe("a plan as JSON", () => {
  it("is the plan, in two spaces, ending with a line break", () => {
    const text = renderJson(fullPlan());
    expect(JSON.parse(text)).toEqual(fullPlan());
    expect(text.startsWith('{\n  "formatVersion": 1,\n  "tool": {\n    "name": "concordat",\n')).toBe(true);
    expect(text.endsWith("\n}\n")).toBe(true);
  });

  it("is the same text whatever order its keys were put in", () => {
    const reversed = (value: Json): Json => {
      if (Array.isArray(value)) return value.map(reversed);
      if (value === null || typeof value !== "object") return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, inner]) => [key, reversed(inner)]),
      );
    };
    const other = reversed(JSON.parse(JSON.stringify(fullPlan()))) as unknown as Plan;
    expect(Object.keys(other)[0]).toBe("digest");
    expect(renderJson(other)).toBe(renderJson(fullPlan()));
  });

  it("knows the place of every key of the schema, once", () => {
    const keys = new Set<string>();
    const collect = (node: Json): void => {
      if (Array.isArray(node)) for (const item of node) collect(item);
      else if (node !== null && typeof node === "object") {
        if (node.properties !== undefined) for (const key of Object.keys(node.properties as object)) keys.add(key);
        Object.values(node).forEach(collect);
      }
    };
    collect(schema);
    expect([...keys].filter((key) => !keyOrder.includes(key))).toEqual([]);
    expect(keyOrder.filter((key) => !keys.has(key))).toEqual([]);
    expect(new Set(keyOrder).size).toBe(keyOrder.length);
  });
});

describe("the plan's schema", () => {
  it("takes the plans that the builders build", () => {
    expect(errorsOf(JSON.parse(renderJson(fullPlan())))).toEqual([]);
    expect(errorsOf(JSON.parse(renderJson(contosoPlan())))).toEqual([]);
    expect(errorsOf(JSON.parse(renderJson(aPlan())))).toEqual([]);
  });

  it("is closed: no object in a plan takes a key that is not described", () => {
    const plan = JSON.parse(renderJson(fullPlan())) as Json;
    const objects = objectsIn(plan).filter(({ path }) => !isFree(path));
    expect(objects.length).toBeGreaterThan(60);
    for (const { path, object } of objects) {
      object.surprise = 1;
      expect(errorsOf(plan), path).not.toEqual([]);
      delete object.surprise;
    }
    expect(errorsOf(plan)).toEqual([]);
  });

  it("takes no amount as a number, and no number as text", () => {
    const plan = JSON.parse(renderJson(fullPlan())) as Json;
    const money = ["price", "cost", "amount", "unitPrice", "unitCost", "previous"];
    let tried = 0;
    for (const { path, object } of objectsIn(plan).filter((each) => !isFree(each.path))) {
      for (const key of money.filter((name) => typeof object[name] === "string")) {
        const right = object[key] as string;
        for (const wrong of [Number(right), `${right} EUR`, "1,000.00", ""]) {
          object[key] = wrong;
          expect(errorsOf(plan), `${path}/${key} ${wrong}`).not.toEqual([]);
        }
        object[key] = right;
        tried += 1;
      }
    }
    expect(tried).toBeGreaterThan(20);
    for (const { object } of objectsIn(plan).filter((each) => "quantity" in each.object)) {
      const right = object.quantity as Json;
      object.quantity = "5";
      expect(errorsOf(plan)).not.toEqual([]);
      object.quantity = right;
    }
  });

  it.each([
    ["a day that does not exist", (plan: Record<string, Json>) => Object.assign(plan, { asOf: "2026-11-31" })],
    ["another format", (plan: Record<string, Json>) => Object.assign(plan, { formatVersion: 2 })],
    ["an unknown result", (plan: Record<string, Json>) => Object.assign(plan, { result: "fine" })],
    ["no digest", (plan: Record<string, Json>) => Object.assign(plan, { digest: undefined })],
    [
      "another tool",
      (plan: Record<string, Json>) => Object.assign(plan, { tool: { name: "terraform", version: "1" } }),
    ],
  ])("refuses %s", (_what, spoil) => {
    expect(errorsOf(JSON.parse(JSON.stringify(spoil(JSON.parse(renderJson(aPlan()))))))).not.toEqual([]);
  });

  it("describes every property and names every object", () => {
    const bare: string[] = [];
    const look = (node: Json, path: string): void => {
      if (Array.isArray(node)) {
        for (const [index, item] of node.entries()) look(item, `${path}/${index}`);
      } else if (node !== null && typeof node === "object") {
        for (const [name, property] of Object.entries(
          (node.properties ?? {}) as Record<string, Record<string, Json>>,
        )) {
          if (typeof property.description !== "string") bare.push(`${path}/${name}`);
        }
        if (
          node.type === "object" &&
          (node.title === undefined || node.additionalProperties === undefined) &&
          node.oneOf === undefined
        )
          bare.push(path);
        for (const [key, inner] of Object.entries(node)) look(inner, `${path}/${key}`);
      }
    };
    look(schema, "");
    expect(bare).toEqual([]);
  });
});
