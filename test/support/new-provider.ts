/**
 * `npm run new-provider -- my-psa`: a target that compiles and does nothing. Copies test/conformance/template/ into
 * src/providers/, with a schema of its settings, its place in the tables, and its conformance suite, which fails until it
 * is written. Nothing that stands is overwritten.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** What is wrong with the name, in words; undefined where nothing is. */
function problemOf(root: string, name: string): string | undefined {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    return `"${name}" is no name: write lower case and hyphens, such as my-psa`;
  return existsSync(join(root, "src/providers", name)) ? `src/providers/${name} is there already` : undefined;
}

/** `my-psa` → `myPsa`, `My Psa`. */
function wordsOf(name: string): { readonly code: string; readonly title: string } {
  const parts = name.split("-").map((part) => part.charAt(0).toUpperCase() + part.slice(1));
  const code = parts.join("");
  return { code: code.charAt(0).toLowerCase() + code.slice(1), title: parts.join(" ") };
}

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(file, "utf8");
  if (!text.includes(from)) throw new Error(`${file} does not hold ${JSON.stringify(from)}`);
  writeFileSync(file, text.replace(from, to));
}

const conformance = (name: string, title: string) => `import { describeTarget } from "./target.ts";

/** What the sandbox holds is stated by Held in target.ts; write src/sandbox/${name}/ and open it here. */
const start = async (): Promise<never> => {
  throw new Error("the sandbox of ${title} is not written yet: see src/providers/WRITING-A-PROVIDER.md");
};

describeTarget({
  title: "${title}",
  held: {
    account: "100",
    contract: "4711",
    line: "8001",
    service: "9001",
    spareService: "9002",
    inactiveService: "9003",
    billingCode: "300",
  },
  settings: [{ name: "as it comes", start }],
  ways: {
    oneChangeADay: { is: false, why: "say which page says so" },
    status: { written: false, why: "say why" },
    lostUnits: { units: 42, why: "say why" },
    serviceName: { most: 100, why: "say which page says so" },
    refuses: [],
    takes: [],
    badPages: [],
    crowd: { kinds: [], requests: {}, why: "say what a page holds" },
  },
  writesUnits: {},
  makesService: {},
  readsPage: {},
  crowded: { status: 429, body: {} },
});
`;

const schema = (name: string, title: string) =>
  `${JSON.stringify(
    {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      title: `${title} settings`,
      description: `A connection to ${title}.`,
      type: "object",
      additionalProperties: false,
      required: ["system", "secret"],
      properties: {
        system: { description: `Always ${name} here.`, const: name },
        secret: { description: "Where the key is found.", $ref: "../defs.schema.json#/$defs/secret" },
      },
    },
    null,
    2,
  )}\n`;

/** Writes the files and returns their paths. @throws Error for a name that cannot be used, before anything is written. */
export function makeProvider(root: string, name: string): readonly string[] {
  const problem = problemOf(root, name);
  if (problem !== undefined) throw new Error(problem);
  const { code, title } = wordsOf(name);
  const written: string[] = [];
  const write = (path: string, text: string): void => {
    writeFileSync(join(root, path), text);
    written.push(path);
  };
  const template = join(root, "test/conformance/template");
  mkdirSync(join(root, "src/providers", name));
  for (const file of readdirSync(template)) {
    const text = readFileSync(join(template, file), "utf8")
      .replaceAll("../../../src/providers/", "../")
      .replaceAll("../../../src/", "../../")
      .replaceAll("Template PSA", title)
      .replaceAll('"template"', `"${name}"`)
      .replaceAll("const template:", `const ${code}:`)
      .replaceAll("# template", `# ${name}`);
    write(`src/providers/${name}/${file}`, text);
  }
  write(`schema/systems/${name}.schema.json`, schema(name, title));
  write(`test/conformance/${name}.test.ts`, conformance(name, title));
  const [registry, systems, tenant] = [
    "src/providers/registry.ts",
    "src/config/systems.ts",
    "schema/tenant.schema.json",
  ];
  edit(
    join(root, registry),
    '  "partner-center": async',
    `  "${name}": async () => (await import("./${name}/index.ts")).${code},\n  "partner-center": async`,
  );
  edit(join(root, systems), '  "partner-center": "source",', `  "${name}": "target",\n  "partner-center": "source",`);
  edit(join(root, tenant), '"partner-center"]', `"${name}", "partner-center"]`);
  edit(
    join(root, tenant),
    '        {\n          "if": { "required": ["system"], "properties": { "system": { "const": "partner-center" } } },',
    `        {\n          "if": { "required": ["system"], "properties": { "system": { "const": "${name}" } } },\n          "then": { "$ref": "systems/${name}.schema.json" }\n        },\n        {\n          "if": { "required": ["system"], "properties": { "system": { "const": "partner-center" } } },`,
  );
  return [...written, registry, systems, tenant];
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [name = ""] = process.argv.slice(2);
  try {
    const written = makeProvider(fileURLToPath(new URL("../..", import.meta.url)), name);
    process.stdout.write(
      `${written.join("\n")}\n\nNext: npm run generate, npm run format, then src/providers/WRITING-A-PROVIDER.md\n`,
    );
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 3;
  }
}
