/** Holds the table of differences to the tests it names, in every file of test/rules. */
import { afterAll, afterEach, beforeEach, expect, type RunnerTestCase, type RunnerTestSuite } from "vitest";
import { asked, differences } from "./differences.ts";
import { NoCounterpart } from "./psa/psa.ts";
import { psa } from "./psa/target.ts";

const file = (): string => /([^/]+)\.test\.ts$/.exec(expect.getState().testPath ?? "")?.[1] ?? "";

/** The name of a test as rows write it. */
function nameOf(task: Readonly<RunnerTestCase>): string {
  const names = [task.name];
  for (let { suite } = task; suite !== undefined; suite = suite.suite) names.unshift(suite.name);
  return [file(), ...names].join(" > ");
}

function testsOf({ tasks }: Readonly<RunnerTestSuite>): readonly RunnerTestCase[] {
  return tasks.flatMap((task) => (task.type === "suite" ? testsOf(task) : [task]));
}

const rows = () =>
  differences.flatMap((row) =>
    Object.entries(row.tests)
      .filter(([test]) => test.startsWith(`${file()} > `))
      .map(([test, expects]) => ({ test, expects, psa: row.psa })),
  );

const hasNoCounterpart = (task: Readonly<RunnerTestCase>): boolean =>
  rows().some(
    ({ test, expects, psa: name }) => expects === "no counterpart" && name === psa.name && test === nameOf(task),
  );

let tests: ReadonlyMap<string, Readonly<RunnerTestCase>> = new Map();

beforeEach(({ task }) => {
  tests = new Map(testsOf(task.file).map((one) => [nameOf(one), one]));
  const missing = rows().filter(({ test }) => !tests.has(test));
  if (missing.length > 0)
    throw new Error(`differences.ts names tests that are not there: ${missing.map(({ test }) => test).join("; ")}`);
  if (hasNoCounterpart(task)) Object.assign(task, { fails: true });
});

afterEach(({ task }) => {
  if (!hasNoCounterpart(task)) return;
  const errors = task.result?.errors ?? [];
  if (errors.some(({ name }) => name === NoCounterpart.name)) return;
  // What failed otherwise fails.
  Object.assign(task, { fails: false });
  if (errors.length === 0)
    throw new Error(`${psa.title} has a counterpart after all: take the test out of differences.ts`);
});

afterAll(() => {
  for (const { test, expects } of rows()) {
    if (expects === "no counterpart" || tests.get(test)?.result?.state !== "pass") continue;
    const never = Object.keys(expects).filter((name) => asked.get(test)?.has(name) !== true);
    if (never.length > 0)
      throw new Error(`differences.ts gives what the test never asks for: ${test}: ${never.join()}`);
  }
});
