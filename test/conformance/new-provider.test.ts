/** `npm run new-provider`: what it copies compiles, and fails its conformance until it is written. */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";
import { makeProvider } from "../support/new-provider.ts";
import { template } from "./template/index.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "concordat-provider-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function copyProject(): string {
  for (const name of ["src", "schema", "test", ".github", "package.json", "tsconfig.json"])
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  return folder;
}

it("a target made from the template compiles, has its schema and its place, and fails every conformance test", () => {
  const root = copyProject();
  const written = makeProvider(root, "acme-psa");
  expect(written).toContain("src/providers/acme-psa/index.ts");
  expect(readFileSync(join(root, "src/providers/registry.ts"), "utf8")).toContain(
    'import("./acme-psa/index.ts")).acmePsa',
  );
  const node = (...words: string[]) =>
    execFileSync(process.execPath, words, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  node("--import", "tsx", "test/support/generate.ts");
  expect(node("node_modules/typescript/bin/tsc", "--noEmit")).toBe("");
  const words = ["node_modules/vitest/vitest.mjs", "run", "--config", "test/vitest.config.ts", "--project", "autotask"];
  const ran = spawnSync(process.execPath, [...words, "test/conformance/acme-psa.test.ts", "--reporter=json"], {
    cwd: root,
    encoding: "utf8",
  });
  const { numPassedTests, numFailedTests } = JSON.parse(ran.stdout.slice(ran.stdout.indexOf("{"))) as Record<
    string,
    number
  >;
  expect(numPassedTests).toBe(0);
  expect(numFailedTests).toBeGreaterThan(10);
}, 240_000);

it("a name that cannot be a folder, or is taken, is refused and nothing is written", () => {
  expect(() => makeProvider(ROOT, "My PSA")).toThrow('"My PSA" is no name: write lower case and hyphens');
  expect(() => makeProvider(ROOT, "autotask")).toThrow("src/providers/autotask is there already");
});

it("the template says of each part that it is not written", async () => {
  const origin = { file: "tenant.yaml", line: 1, column: 1 };
  const opened = await template.open(
    { key: "psa", system: "template", folder: "/", settings: {}, origin },
    {
      send: () => Promise.reject(new Error("nothing is sent")),
      secret: async () => "",
      now: () => new Date("2026-11-22T08:00:00Z"),
      wait: async () => {},
      report: () => {},
    },
  );
  if (!("apply" in opened)) throw new Error("the template is no target");
  const none = { accounts: [], services: [], serviceMarkers: [], billingCodes: [], vendors: [], categories: [] };
  const scope = { today: "2026-11-22", contracts: [], chargesOn: [], ...none };
  await expect(opened.observe(scope)).rejects.toMatchObject({ code: "NOT_WRITTEN" });
  expect(opened.accept({ kind: "service", name: "x", unitPrice: "1.00", unitCost: "1.00" })).toMatchObject([
    { rule: "NOT_WRITTEN" },
  ]);
  expect(await opened.check()).toMatchObject([{ ok: false }]);
});
