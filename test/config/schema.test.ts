import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { knownPrograms, systemRoles } from "../../src/config/systems.ts";
import { numberPaths } from "../../src/generated/number-paths.ts";
import * as planValidator from "../../src/generated/plan-validator.ts";
import * as validators from "../../src/generated/validators.ts";
import { systems } from "../../src/providers/registry.ts";
import { generate, readSchemas, refresh } from "../support/generate.ts";
import { collectNumberPaths, type Schema } from "../support/number-paths.ts";

const schemas = readSchemas(join(import.meta.dirname, "..", "..", "schema"));
/** The files that people write; the others are written by the program. */
const written = [...schemas].filter(([file]) => !/^(plan|audit-entry|state)\./.test(file));

describe("the schemas are the source of truth", () => {
  it("src/generated is what they give", async () => {
    expect(await refresh(true)).toEqual([]);
  });

  it("the same schemas always give the same files", async () => {
    expect(await generate(schemas)).toEqual(await generate(schemas));
  });

  it("a check names stale files and writes none", async () => {
    const folder = mkdtempSync(join(tmpdir(), "concordat-generated-"));
    const all = ["number-paths", "types", "validate", "validators", "plan-validator"].map(
      (name) => `src/generated/${name}.ts`,
    );
    expect(await refresh(true, folder)).toEqual(all);
    expect(await refresh(true, folder)).toEqual(all);
    expect(await refresh(false, folder)).toEqual(all);
    expect(await refresh(true, folder)).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  it("every schema of a file that is read by it has its validator", () => {
    expect(Object.keys(validators)).toEqual(
      expect.arrayContaining([
        "validateWorkspace",
        "validateTenant",
        "validateServices",
        "validateCustomer",
        "validateSystemAutotask",
        "validateSystemPartnerCenter",
      ]),
    );
    expect(Object.keys(planValidator)).toEqual(["validatePlan"]);
    expect(validators.validateCustomer({ kind: "customer", name: "A", account: { in: "psa", id: "1" } })).toBe(true);
    expect(validators.validateCustomer({})).toBe(false);
  });
});

describe("every file that people write is explained to them", () => {
  it.each(written)("%s: each property has a description, and no group takes other keys", (_file, schema) => {
    expect(describeGaps(schema, "#")).toEqual([]);
  });

  it("each system has its schema, its place in tenant.schema.json, its role and its provider", () => {
    const named = [...schemas.keys()]
      .filter((file) => file.startsWith("systems/"))
      .map((file) => file.slice("systems/".length, -".schema.json".length));
    const connection =
      (schemas.get("tenant.schema.json")?.$defs as Record<string, Schema> | undefined)?.connection ?? {};
    const choices = (connection.properties as Record<string, Schema>).system?.enum;
    const branches = (
      connection.allOf as { if: { properties: { system: { const: string } } }; then: { $ref: string } }[]
    ).map((branch) => `${branch.if.properties.system.const} ${branch.then.$ref}`);
    expect(choices).toEqual(named);
    expect(branches).toEqual(named.map((name) => `${name} systems/${name}.schema.json`));
    expect(Object.keys(systemRoles).sort()).toEqual(named);
    expect([...systems].sort()).toEqual(named);
    for (const sources of Object.values(knownPrograms))
      for (const source of sources) expect(systemRoles[source]).toBe("source");
  });
});

describe("only the schemas know which plain numbers are numbers", () => {
  it("units and counts are, amounts and ids are not", () => {
    expect(numberPaths.customer).toEqual({
      contracts: { "*": { lines: { "*": { exclude: { quantity: true }, split: { "*": { quantity: true } } } } } },
    });
    expect(numberPaths.tenant).toEqual({
      connections: { "*": { threads: true } },
      freeze: { "*": { monthly: { from: true, to: true } } },
      guardrails: { changes: true, ends: true },
    });
    expect(numberPaths.services).toEqual({});
  });

  it("a schema in which one place is a number and text is refused", () => {
    const unclear = new Map<string, Schema>([
      ["a.schema.json", { properties: { b: { anyOf: [{ type: "integer" }, { type: "string" }] } } }],
    ]);
    expect(() => collectNumberPaths(unclear, "a.schema.json")).toThrow("holds both a number and text at b");
  });
});

/** Properties without a description, and groups that take any key. */
function describeGaps(node: unknown, at: string): string[] {
  if (typeof node !== "object" || node === null) return [];
  const schema = node as Schema;
  const gaps: string[] = [];
  for (const [key, property] of Object.entries((schema.properties ?? {}) as Record<string, Schema>)) {
    const target = typeof property.$ref === "string" ? "" : property.description;
    if (target === undefined) gaps.push(`${at}/${key} has no description`);
  }
  if (schema.properties !== undefined) {
    if (schema.additionalProperties === undefined && schema.allOf === undefined) gaps.push(`${at} takes any key`);
  }
  return [
    ...gaps,
    ...Object.entries(schema).flatMap(([key, value]) => (key === "if" ? [] : describeGaps(value, `${at}/${key}`))),
  ];
}
