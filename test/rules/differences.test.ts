/** The table of differences between the PSAs: what a row must hold; rules.ts checks its tests in their files. */
import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import { differences } from "../support/differences.ts";

it.each(differences)("$psa: $differs: has a reason, and tests in files that are there", ({ differs, why, tests }) => {
  expect([differs.length > 10, why.length > 20, Object.keys(tests).length > 0]).toEqual([true, true, true]);
  for (const test of Object.keys(tests)) {
    const [file] = test.split(" > ");
    expect(existsSync(new URL(`${file}.test.ts`, import.meta.url)), test).toBe(true);
  }
});

it("no test stands in two rows", () => {
  const tests = differences.flatMap(({ psa, tests }) => Object.keys(tests).map((test) => `${psa} ${test}`));
  expect(new Set(tests).size).toBe(tests.length);
});
