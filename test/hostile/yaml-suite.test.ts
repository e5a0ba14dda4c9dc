/** The reader of configuration against the public YAML test suite. */
import { describe, expect, it } from "vitest";
import { checkFile } from "../../src/config/check.ts";
import { parseYaml } from "../../src/config/parse.ts";
import { load, tenantAt } from "../config/folder.ts";
import { offences, suiteCases } from "./yaml-suite.ts";

const cases = suiteCases();
const sound = cases.filter(({ fail }) => !fail);
const broken = cases.filter(({ fail }) => fail);

/** Where we, or the YAML package beneath us, read a case otherwise than the suite. One that comes to pass must leave. */
const departures: Readonly<Record<string, string>> = {};

/** Values that the suite gives as events only. */
const values: Readonly<Record<string, unknown>> = {
  "4ABK": { unquoted: "separate", "http://foo.com": null, "omitted value": null },
};

/** Numbers as the text they were written as: none of the suite's has another form in JSON. */
function asText(value: unknown): unknown {
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.map(asText);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asText(inner)]));
}

/** Undefined where the case is read as the suite says, else what is wrong. */
function wrongOf(one: (typeof cases)[number]): string | undefined {
  const { parsed, findings } = parseYaml("f.yaml", one.yaml);
  const places = findings.map(({ rule, origin }) => `${rule} ${origin?.file}:${origin?.line}:${origin?.column}`);
  const lines = one.yaml.split("\n");
  for (const { origin, message } of findings) {
    const inside =
      origin !== undefined && origin.column >= 1 && origin.column <= (lines[origin.line - 1] ?? "").length + 1;
    if (!inside || message === "") return `a finding without a place in the file: ${places.join(", ")}`;
  }
  if (one.fail) return parsed === undefined ? undefined : `read as ${JSON.stringify(parsed.value)}`;
  const expected = [...offences(one)];
  const rule = findings[0]?.rule;
  if (rule !== undefined) return expected.includes(rule) ? undefined : `refused: ${places.join(", ")}`;
  if (expected.length > 0) return `read, though it offends ${expected.join(", ")}`;
  const value = one.id in values ? values[one.id] : asText(JSON.parse(one.json ?? "no value is given"));
  try {
    expect(parsed?.value).toEqual(value);
  } catch {
    return `read as ${JSON.stringify(parsed?.value)}, not ${JSON.stringify(value)}`;
  }
  return undefined;
}

describe("the public YAML test suite", () => {
  it("is there: 308 sound cases and 94 broken ones", () => {
    expect([sound.length, broken.length]).toEqual([308, 94]);
  });

  it("what is no YAML is never read, and is answered with a place", () => {
    expect(broken.filter(({ id }) => !(id in departures)).flatMap((one) => say(one))).toEqual([]);
  });

  it("what is YAML is read as the suite reads it, or refused by the rule of ours that it offends", () => {
    expect(sound.filter(({ id }) => !(id in departures)).flatMap((one) => say(one))).toEqual([]);
  });

  it("a listed departure still is one", () => {
    const passing = cases.filter((one) => one.id in departures && wrongOf(one) === undefined);
    expect(passing.map(({ id }) => id)).toEqual([]);
    expect(Object.keys(departures).filter((id) => !cases.some((one) => one.id === id))).toEqual([]);
  });

  it("most of it is read, not refused: 207 cases, each rule of ours refusing at least one other", () => {
    const rules = sound.flatMap(({ yaml }) => parseYaml("f.yaml", yaml).findings[0]?.rule ?? []);
    expect(sound.length - rules.length).toBe(207);
    expect([...new Set(rules)].sort()).toEqual([
      "BAD_KEY",
      "CONTROL_CHARACTER",
      "DIRECTIVE",
      "EMPTY_FILE",
      "SEVERAL_DOCUMENTS",
      "TAG",
    ]);
  });

  it("a value written another way is the same value", () => {
    const different = sound.flatMap(({ id, yaml, dump }) => {
      const [first, second] = [parseYaml("f.yaml", yaml).parsed, parseYaml("f.yaml", dump ?? yaml).parsed];
      if (first === undefined) return [];
      return JSON.stringify(first.value) === JSON.stringify(second?.value) ? [] : [id];
    });
    expect(different).toEqual([]);
  });

  it("as files of a workspace none of them is a customer, each is told, and the true customers stand", () => {
    const name = (id: string) => `${tenantAt}/customers/suite-${id.toLowerCase().replace("/", "-")}.yaml`;
    const { tenants, findings } = load(Object.fromEntries(cases.map(({ id, yaml }) => [name(id), yaml])));
    expect(tenants[0]?.customers.map(({ key }) => key)).toEqual(["contoso", "northwind"]);
    const told = new Set(findings.flatMap(({ severity, origin }) => (severity === "error" ? [origin?.file] : [])));
    expect(cases.filter(({ id }) => !told.has(name(id))).map(({ id }) => id)).toEqual([]);
  });

  it("as any kind of file none of them fits the schema", () => {
    const fitting = cases.flatMap(({ id, yaml }) => {
      const { parsed } = parseYaml("f.yaml", yaml);
      const kinds = ["workspace", "tenant", "services", "customer"] as const;
      return parsed === undefined ? [] : kinds.filter((kind) => checkFile(parsed, kind).length === 0).map(() => id);
    });
    expect(fitting).toEqual([]);
  });
});

function say(one: (typeof cases)[number]): string[] {
  const wrong = wrongOf(one);
  return wrong === undefined ? [] : [`${one.id}: ${wrong}`];
}
