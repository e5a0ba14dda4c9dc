import fc from "fast-check";
import { expect, it } from "vitest";
import { checkFile } from "../../src/config/check.ts";
import { loadWorkspace } from "../../src/config/index.ts";
import { parseYaml } from "../../src/config/parse.ts";
import { numberPaths } from "../../src/generated/number-paths.ts";
import { example, makeFolder, tenantAt } from "./folder.ts";

const contoso = `${tenantAt}/customers/contoso.yaml`;
const text = example[contoso] ?? "";

/** The example with a piece of it replaced by something else, often other YAML. */
const damaged = fc
  .record({
    from: fc.nat(text.length),
    length: fc.nat(40),
    piece: fc.oneof(
      fc.string(),
      fc.constantFrom("", "\n", ": ", "- ", "[", "{", "}", "null", "&a ", "*a", "!", "|", "'", "\t", "? ", "#", "1e3"),
    ),
  })
  .map(({ from, length, piece }) => text.slice(0, from) + piece + text.slice(from + length));

it("no text makes reading throw, and each finding points into the text", () => {
  fc.assert(
    fc.property(fc.oneof(damaged, fc.string({ unit: "binary" })), (content) => {
      const { parsed, findings } = parseYaml("f.yaml", content, numberPaths.customer);
      const all = [...findings, ...(parsed === undefined ? [] : checkFile(parsed, "customer"))];
      expect(parsed === undefined).toBe(findings.length > 0);
      const lines = content.split("\n");
      for (const { origin, message } of all) {
        expect(message).not.toBe("");
        expect(origin?.column).toBeGreaterThanOrEqual(1);
        expect(origin?.column).toBeLessThanOrEqual((lines[(origin?.line ?? 0) - 1]?.length ?? -1) + 1);
      }
    }),
    { seed: 1, numRuns: 2000 },
  );
});

it("a customer is planned exactly when nothing is wrong with it", () => {
  const folder = makeFolder();
  fc.assert(
    fc.property(damaged, (content) => {
      const workspace = loadWorkspace(makeFolder({ [contoso]: content }));
      const wrong = workspace.findings.some(({ severity, origin }) => severity === "error" && origin?.file === contoso);
      expect(workspace.tenants[0]?.customers.some(({ key }) => key === "contoso")).toBe(!wrong);
    }),
    { seed: 2, numRuns: 100 },
  );
  expect(loadWorkspace(folder).findings).toEqual([]);
});
