/** Every example workspace, run with the built program: all that it sends and is answered fits Autotask's document. */
import { describe, expect, it } from "vitest";
import { checkTraffic, isMissing, skipped, spec } from "./document.ts";
import { findExamples, runExample } from "./example.ts";
import { KINDS } from "./scenario.ts";
import { kindOf } from "./traffic.ts";

/** The demo's workspace. It has to be there: without it nothing below would be checked. */
const DEMO = "microsoft-csp-to-autotask";
/** Writes that the demo has to come to. */
const SHOWN = [
  "POST /Services",
  "POST /Contracts",
  "POST /Contracts/{parentId}/Services",
  "POST /Contracts/{parentId}/ServiceAdjustments",
];
const examples = [...new Set([DEMO, ...findExamples()])];

describe.skipIf(isMissing)(`the examples' traffic${skipped}`, () => {
  it.each(examples)("%s: fits the document, from doctor to a plan without changes", async (name) => {
    const { ended, traffic } = await runExample(name);
    expect(ended.map(({ command, code }) => `${command.split(" ")[0]} ${code}`)).toEqual([
      "doctor 0",
      "plan 0",
      "apply 0",
      "plan 0",
    ]);
    expect(ended.at(-1)?.said).toContain("No changes");
    const kinds = new Set(traffic.requests.map((entry) => kindOf(spec, entry)));
    expect([...kinds].filter((kind) => !KINDS.some((known) => known === kind))).toEqual([]);
    if (name === DEMO) expect([...kinds]).toEqual(expect.arrayContaining(SHOWN));
    expect(checkTraffic(traffic)).toEqual([]);
  });
});
