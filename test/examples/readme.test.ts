/** The first page says what is so: its YAML is the example's, its output is real, its commands are all of them. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Ended, EXAMPLE, readExample, type Stage, setStage } from "./stage.ts";

const ROOT = new URL("../..", import.meta.url).pathname;
const FRONT = readFileSync(join(ROOT, "README.md"), "utf8");
const blocks = (language: string): readonly string[] =>
  [...FRONT.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "g"))].map(([, text = ""]) => text);

/** Digests, run names and who ran it differ from run to run. */
function settle(text: string): string {
  return text
    .replaceAll(/\b[0-9a-f]{6}, config [0-9a-f]{7}\b/g, "PLAN")
    .replaceAll(/(?<=concordat-audit as |Plan-Digest: |Config-Commit: )[0-9a-f]{7,64}\b/g, "HASH")
    .replaceAll(/\d{8}T\d{6}Z-\w+-\w{5}/g, "RUN")
    .replaceAll(/^Actor: .*$/gm, "Actor: me")
    .trim();
}

let stage: Stage;
let planned: Ended;
let applied: Ended;
beforeAll(async () => {
  stage = await setStage();
  planned = await stage.plan("plan.json", "southridge");
  applied = await stage.apply("plan.json");
});
afterAll(() => stage.close());

describe("the first page", () => {
  const [plan = "", apply = "", audit = ""] = blocks("text");

  it("shows a customer of the example as it is", () => {
    const [customer = ""] = blocks("yaml");
    expect(customer).toBe(readExample("tenants/tailspin-it/customers/southridge.yaml"));
  });

  it("shows the plan, the apply and the audit's commit as they are", () => {
    expect(settle(plan)).toBe(settle(planned.out));
    expect(settle(apply)).toBe(settle(applied.out));
    expect(settle(audit)).toBe(settle(stage.audit()));
  });

  it("lists every command and no other", () => {
    const program = join(ROOT, "dist/cli.js");
    const help = execFileSync(process.execPath, [program, "--help"], { encoding: "utf8" });
    const known = [...help.matchAll(/^ {2}concordat (\w+)/gm)].map(([, name]) => name);
    const listed = [...(/\n## Commands\n[\s\S]*?\n## /.exec(FRONT)?.[0] ?? "").matchAll(/^\| `(\w+)` \|/gm)].map(
      ([, name]) => name,
    );
    expect([...listed].sort()).toEqual([...known].sort());
  });

  it("names only scripts that package.json has", () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { scripts: object };
    const named = [...FRONT.matchAll(/npm run ([\w:]+)/g)].map(([, name = ""]) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it("gives editors schemas that exist", () => {
    const settings = JSON.parse(blocks("json")[0] ?? "") as { "yaml.schemas": Record<string, string> };
    const paths = Object.keys(settings["yaml.schemas"]).map((path) => path.replace("node_modules/concordat/", ""));
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    expect(paths).toHaveLength(5);
  });
});

describe("links", () => {
  it.each(["README.md", "config-examples/microsoft-csp-to-autotask/README.md"])("of %s lead somewhere", (file) => {
    const links = [...readFileSync(join(ROOT, file), "utf8").matchAll(/\]\((?!http)([^)#]+)/g)].map(
      ([, to = ""]) => to,
    );
    expect(links.filter((to) => !existsSync(join(ROOT, dirname(file), to)))).toEqual([]);
  });
});

it("each customer of the example has a row that says what it shows", () => {
  const named = [...readExample("README.md").matchAll(/^\| \[[\w-]+\]\((tenants\/[^)]+)\)/gm)].map(
    ([, path = ""]) => path,
  );
  expect(named).toHaveLength(16);
  for (const path of named) expect(parse(readExample(path))).toMatchObject({ kind: "customer" });
  expect(existsSync(join(EXAMPLE, "plan.txt"))).toBe(true);
});
