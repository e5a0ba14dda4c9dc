/** What a program may import, by the package's own name, as npm would give it. */
import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { ROOT } from "./support/source-files.ts";

/** Runs a module in the package's folder, where its own name leads to the built files, and returns what it prints. */
function evaluate(code: string): unknown {
  const printed = execFileSync(process.execPath, ["--input-type=module", "--eval", code], {
    cwd: ROOT,
    encoding: "utf8",
  });
  return JSON.parse(printed);
}

it("gives reading, planning, rendering, the sandbox and the errors, and nothing that writes", () => {
  const names = evaluate('console.log(JSON.stringify(Object.keys(await import("concordat")).sort()))');
  expect(names).toEqual([
    "ConcordatError",
    "ProviderError",
    "UnknownOutcomeError",
    "UsageError",
    "desire",
    "dueChanges",
    "loadWorkspace",
    "makePlan",
    "noMemory",
    "planTenant",
    "renderJson",
    "renderMarkdown",
    "renderText",
    "startSandbox",
  ]);
});

it("plans and renders without a command line: an empty folder is a workspace that lacks its file", () => {
  const said = evaluate(`
    import { loadWorkspace, makePlan, renderText } from "concordat";
    const { digest, findings } = loadWorkspace("test/support");
    const plan = makePlan({
      version: "0.0.0", workspace: { digest }, asOf: "2026-11-22", createdAt: "2026-11-22T09:00:00Z",
      scope: {}, tenants: [], findings,
    });
    console.log(JSON.stringify({ result: plan.result, text: renderText(plan, { colour: false }) }));
  `);
  expect(said).toMatchObject({ result: "failed", text: expect.stringContaining("concordat.yaml") });
});
