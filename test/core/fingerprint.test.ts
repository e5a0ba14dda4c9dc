/** Digests: the same value has the same digest, however it is put together and however large it is. */
import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, digestJson } from "../../src/core/fingerprint.ts";

/** Sorted by hand and written by the engine's own JSON, which imports nothing from src/. */
function oracle(value: unknown): string {
  const sorted = (inner: unknown): unknown => {
    if (Array.isArray(inner)) return inner.map(sorted);
    if (inner === null || typeof inner !== "object") return inner;
    const entries = Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, member]) => [key, sorted(member)]));
  };
  return createHash("sha256")
    .update(JSON.stringify(sorted(value)))
    .digest("hex");
}

// Keys that are whole numbers come first in an object of the language, whatever order they are given in.
const key = fc.string().filter((name) => !/^\d+$/.test(name) && name !== "__proto__");
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 9, withCrossShrink: true },
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.string({ unit: "binary" }),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(key, tie("value"), { maxKeys: 4 }),
  ),
})).value;

describe("digestJson", () => {
  it("is the digest of the whole text, in whatever pieces it is taken", () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(digestJson(value)).toBe(oracle(value));
      }),
    );
  });

  it("is so for a text of many pieces", () => {
    const customers = Array.from({ length: 3_000 }, (_, at) => ({
      name: `Çustomer ${at} 👩‍💻`,
      lines: [{ b: at, a: [] }],
    }));
    const plan = { tenants: [{ customers }], findings: [] };
    expect(digestJson(plan)).toBe(oracle(plan));
    expect(canonicalJson(plan).length).toBeGreaterThan(2 * 65_536);
  });

  it("leaves out what is undefined, and takes it for null in a list", () => {
    expect(digestJson({ b: undefined, a: [undefined, 1] })).toBe(oracle({ a: [null, 1] }));
    expect(digestJson({ a: undefined })).toBe(oracle({}));
  });
});
