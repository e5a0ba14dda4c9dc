import { expect, it } from "vitest";
import { moverOf, sameValue } from "../../src/core/moved.ts";
import { aMemory, CONTRACT } from "../support/builders.ts";

const record = { key: CONTRACT, remoteId: "4711" };
const field = (before: string | number | boolean | null, path = "unitPrice") => ({ path, before, after: "25.00" });
const by = (
  fields: Parameters<typeof moverOf>[1],
  applied: object | undefined,
  ids: Readonly<Record<string, string>> = {},
) =>
  moverOf(
    record,
    fields,
    "vendor",
    aMemory({ ids, ...(applied === undefined ? {} : { applied: { [CONTRACT]: { ...applied } } }) }),
  );

it("what stands otherwise than a run last left it was moved by a person", () => {
  expect(by([field("26.00")], { unitPrice: "24.00" })).toBe("person");
  expect(by([field("24.00")], { unitPrice: "24.00" })).toBe("vendor");
  // One field of several is enough.
  expect(by([field("24.00"), field("X", "name")], { unitPrice: "24.00", name: "Cloud" })).toBe("person");
});

it("what was never applied, was left empty, or is not stated by the system is compared with nothing", () => {
  expect(by([field("26.00")], undefined)).toBe("vendor");
  expect(by([field("26.00")], { name: "Cloud" })).toBe("vendor");
  expect(by([field("26.00")], { unitPrice: null })).toBe("vendor");
  expect(by([field(null)], { unitPrice: "24.00" })).toBe("vendor");
});

it("what was applied to another record says nothing of this one", () => {
  const left = { unitPrice: "24.00" };
  expect(by([field("26.00")], left, { [CONTRACT]: "4710" })).toBe("vendor");
  expect(by([field("26.00")], left, { [CONTRACT]: "4711" })).toBe("person");
});

it("amounts are compared as amounts, anything else as it stands", () => {
  expect(sameValue("24.0", "24.00")).toBe(true);
  expect(sameValue("24.00", "24.01")).toBe(false);
  expect(sameValue("Cloud", "cloud")).toBe(false);
  expect([sameValue("24", 24), sameValue(24, "24"), sameValue(24, 24)]).toEqual([false, false, true]);
  expect([sameValue("24.00", "x"), sameValue("x", "24.00"), sameValue(null, null)]).toEqual([false, false, true]);
});
