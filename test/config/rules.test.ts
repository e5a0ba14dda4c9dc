import { expect, it } from "vitest";
import { crossFileRules } from "../../src/config/rules.ts";

it("every rule is a named function of the workspace and finds nothing in an empty one", () => {
  for (const rule of crossFileRules) expect(rule({ tenants: [] })).toEqual([]);
  expect(new Set(crossFileRules).size).toBe(crossFileRules.length);
});
