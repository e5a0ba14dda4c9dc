/** The check itself, on every write that Autotask's document knows: what is strict about it, and that it can be satisfied. */
import { describe, expect, it } from "vitest";
import { isWritable, type Property, type Use } from "../support/spec.ts";
import { conventions } from "./conventions.ts";
import { check, isMissing, skipped, spec } from "./document.ts";

/** A value that fits a property. */
function sample(name: string, { type, format, items }: Property): unknown {
  if (items !== undefined) return [];
  if (type === "string") return format === "date-time" ? "2026-11-22T00:00:00Z" : name.slice(0, 10);
  return { integer: 1, number: 1.5, boolean: true }[type ?? ""] ?? {};
}

/** Every write of the document, with a body that holds all it may hold. */
const writes = spec.operations
  .filter(({ body }) => body !== undefined && body !== "QueryModel")
  .map(({ method, template, body: model = "" }) => {
    const use: Use = { POST: "create", PATCH: "update", PUT: "replace" }[method] as Use;
    const all = Object.entries(spec.models[model] ?? {});
    const own = all.filter(([name, property]) => isWritable(model, name, property, use, conventions));
    const full = Object.fromEntries(
      own.map(([name, property]) => [name, name === "id" ? (use === "create" ? 0 : 1) : sample(name, property)]),
    );
    return { title: `${method} ${template}`, model, use, all, own, full };
  });

describe.skipIf(isMissing)(`Autotask's document, made strict${skipped}`, () => {
  it("covers the document: 84 writes", () => {
    expect(writes).toHaveLength(84);
  });

  it("takes a body that holds everything it may hold, with id 0 at creation", () => {
    for (const { title: write, model, use, full } of writes) expect(check(model, use, full), write).toEqual([]);
  });

  it("refuses {} for every write", () => {
    for (const { title: write, model, use } of writes) expect(check(model, use, {}), write).not.toEqual([]);
  });

  it("refuses an update that changes nothing", () => {
    for (const { title: write, model, use } of writes.filter((one) => one.use === "update")) {
      expect(check(model, use, { id: 1 }), write).not.toEqual([]);
    }
  });

  it("refuses a property that no model knows", () => {
    for (const { title: write, model, use, full } of writes) {
      const misfits = check(model, use, { ...full, unheardOf: 1 });
      expect(misfits, write).toEqual([{ place: "unheardOf", problem: "may not be there" }]);
    }
  });

  it("refuses a creation without what is required (x-required)", () => {
    let cases = 0;
    for (const { title: write, model, full, own } of writes.filter((one) => one.use === "create")) {
      for (const [name] of own.filter(([key, property]) => key !== "id" && property["x-required"] === true)) {
        const { [name]: _, ...rest } = full;
        expect(check(model, "create", rest), `${write} ${name}`).toContainEqual({ place: name, problem: "is missing" });
        cases += 1;
      }
    }
    expect(cases).toBeGreaterThan(80);
  });

  it("refuses an update of what is read-only (x-readOnly), whatever the value", () => {
    let cases = 0;
    for (const { title: write, model, use, all, full } of writes.filter((one) => one.use !== "create")) {
      for (const [name, property] of all.filter(([, one]) => one["x-readOnly"] === true)) {
        const misfits = check(model, use, { ...full, [name]: sample(name, property) });
        expect(misfits, `${write} ${name}`).toEqual([{ place: name, problem: "may not be there" }]);
        cases += 1;
      }
    }
    expect(cases).toBeGreaterThan(80);
  });

  it("takes a text of the longest length, refuses one longer by one (x-maxLength)", () => {
    for (const { title: write, model, use, own, full } of writes) {
      for (const [name, { "x-maxLength": most = 0 }] of own.filter(([, one]) => one["x-maxLength"] !== undefined)) {
        expect(check(model, use, { ...full, [name]: "x".repeat(most) }), `${write} ${name}`).toEqual([]);
        const misfits = check(model, use, { ...full, [name]: "x".repeat(most + 1) });
        expect(
          misfits.map(({ place }) => place),
          `${write} ${name}`,
        ).toEqual([name]);
      }
    }
  });

  it("refuses whole numbers with a fraction or beyond their format, and null, whatever the property", () => {
    for (const { title: write, model, use, own, full } of writes) {
      for (const [name, { type, format }] of own) {
        const beyond = format === "int32" ? 2 ** 31 : 2 ** 53;
        for (const value of [null, ...(type === "integer" ? [1.5, beyond] : [])]) {
          const places = check(model, use, { ...full, [name]: value }).map(({ place }) => place);
          expect(places, `${write} ${name}: ${value}`).toContain(name);
        }
      }
    }
  });

  it.each(["2027-01-01", "2027-01-01T00:00:00", "2027-01-01T12:00:00Z", "2027-02-29T00:00:00Z", "01-01-2027", ""])(
    "refuses %s for a contract's day",
    (day) => {
      const places = check("ContractModel", "update", { id: 4711, endDate: day }).map(({ place }) => place);
      expect(new Set(places)).toEqual(new Set(["endDate"]));
    },
  );
});
