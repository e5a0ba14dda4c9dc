/**
 * Writes src/generated/ from schema/: types.ts, validators.ts (precompiled, since compiling at start costs 90 ms) and
 * number-paths.ts. Run as `npm run generate`; with `--check` it writes nothing, names the stale files and exits 1.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import { build } from "esbuild";
import { compile } from "json-schema-to-typescript";
import { collectNumberPaths, type Schema } from "./number-paths.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const notice = "/** Written by `npm run generate` from schema/. Change the schemas, not this file. */";
/** Schemas need absolute ids inside ajv, so that relative references between files resolve; this host is never asked. */
const base = "https://schema.invalid/";

/** What only a command that is given a plan checks: apart, since half a megabyte of code takes every command time to load. */
const planFile = "plan.schema.json";
/** What Concordat writes itself and reads with a closer eye than a schema's (the chain of digests). */
const unchecked: ReadonlySet<string> = new Set(["audit-entry.schema.json", "notices.schema.json", "state.schema.json"]);

type Schemas = ReadonlyMap<string, Schema>;

/** Every schema by its path under schema/, for example `systems/autotask.schema.json`, in order of path. */
export function readSchemas(folder: string): Schemas {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".schema.json"))
    .sort();
  return new Map(files.map((file) => [file, JSON.parse(readFileSync(join(folder, file), "utf8")) as Schema]));
}

/** The texts of src/generated/ by file name. The same schemas always give the same texts. */
export async function generate(schemas: Schemas): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ["number-paths.ts", numberPathsSource(schemas)],
    ["types.ts", await typesSource(schemas)],
    ["validate.ts", validatorTypes],
    ["validators.ts", await validatorsSource(schemas, (file) => file !== planFile && !unchecked.has(file))],
    ["plan-validator.ts", await validatorsSource(schemas, (file) => file === planFile)],
  ]);
}

/** `systems/autotask.schema.json` → `SystemAutotask`. */
function nameOf(file: string): string {
  return file
    .replace(/\.schema\.json$/, "")
    .replace(/^systems\//, "system-")
    .replace(/(^|[-/])([a-z])/g, (_all, _mark, letter: string) => letter.toUpperCase());
}

/** Files that only hold definitions have no root to validate. */
function rootFiles(schemas: Schemas): string[] {
  return [...schemas]
    .filter(([, schema]) => Object.keys(schema).some((key) => /^(type|oneOf|anyOf|allOf|\$ref)$/.test(key)))
    .map(([file]) => file);
}

function numberPathsSource(schemas: Schemas): string {
  const files = ["workspace", "tenant", "services", "customer", "approval"].filter((name) =>
    schemas.has(`${name}.schema.json`),
  );
  const paths = Object.fromEntries(files.map((name) => [name, collectNumberPaths(schemas, `${name}.schema.json`)]));
  return `${notice}

/** Where a file of this kind holds a number: \`*\` stands for any key or item. Elsewhere a plain number is read as text. */
export interface NumberPaths {
  readonly [key: string]: true | NumberPaths;
}

export const numberPaths: Readonly<Record<"approval" | "customer" | "services" | "tenant" | "workspace", NumberPaths>> = ${JSON.stringify(paths, null, 2)};
`;
}

async function validatorsSource(schemas: Schemas, isWanted: (file: string) => boolean): Promise<string> {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addVocabulary(["patternErrorMessage"]);
  addFormats.default(ajv);
  for (const [file, schema] of schemas) ajv.addSchema(schema, base + file);
  const names = new Map(
    rootFiles(schemas)
      .filter(isWanted)
      .map((file) => [`validate${nameOf(file)}`, base + file]),
  );
  const bundled = await build({
    stdin: { contents: standalone.default(ajv, Object.fromEntries(names)), resolveDir: root, loader: "js" },
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "node20",
    legalComments: "none",
    charset: "utf8",
    absWorkingDir: root,
  });
  const script = bundled.outputFiles[0]?.text ?? "";
  let code = script.slice(0, script.lastIndexOf("\nexport {"));
  for (const name of names.keys()) {
    const untyped = new RegExp(`^var ${name} = (\\w+);$`, "m");
    if (!untyped.test(code)) throw new Error(`${name} is not where the bundler should have put it`);
    code = code.replace(untyped, `export const ${name} = $1 as unknown as Validate;`);
  }
  return `// @ts-nocheck
${notice}

import type { Validate } from "./validate.ts";

${code.trimEnd()}
`;
}

/** What validators have in common. */
const validatorTypes = `${notice}

/** One thing that does not fit the schema; \`parentSchema\` is the schema that says so. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  /** Set where a key's name is what does not fit. */
  readonly propertyName?: string;
  readonly parentSchema?: Readonly<Record<string, unknown>>;
  readonly data?: unknown;
}

/** True when the value fits; otherwise \`errors\` tells all that does not, until the next call. */
export interface Validate {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}
`;

/**
 * All schemas as one, because separate compiles would declare shared types twice. References become internal;
 * a reference to a plain text or number is written out, so that no type is named after it.
 */
async function typesSource(schemas: Schemas): Promise<string> {
  const definitions: Record<string, Schema> = {};
  const names = new Map<string, string>();
  for (const [file, schema] of schemas) {
    names.set(`${file}#`, String(schema.title ?? nameOf(file)));
    for (const [key, definition] of Object.entries((schema.$defs ?? {}) as Record<string, Schema>)) {
      names.set(`${file}#/$defs/${key}`, String(definition.title ?? `${nameOf(file)} ${key}`));
    }
  }
  for (const [place, name] of names) {
    const [file = "", pointer = ""] = place.split("#");
    const schema = at(schemas, file, pointer);
    if (isStructure(schema)) definitions[name] = inline(schema, file) as Schema;
  }
  const umbrella = {
    title: "Every file",
    anyOf: Object.keys(definitions).map((name) => ({ $ref: `#/$defs/${name}` })),
    $defs: definitions,
  };
  return await compile(umbrella as Parameters<typeof compile>[0], "Every file", {
    bannerComment: notice,
    additionalProperties: false,
    cwd: root,
    ignoreMinAndMaxItems: true,
    strictIndexSignatures: true,
    style: { printWidth: 120 },
  });

  function inline(node: unknown, file: string): unknown {
    if (Array.isArray(node)) return node.map((item) => inline(item, file));
    if (typeof node !== "object" || node === null) return node;
    const { $ref, ...rest } = node as Schema & { $ref?: string };
    if (typeof $ref === "string") {
      const [path = "", pointer = ""] = $ref.split("#");
      const target = path === "" ? file : posix.join(posix.dirname(file), path);
      const schema = at(schemas, target, pointer);
      if (isStructure(schema)) return { $ref: `#/$defs/${names.get(`${target}#${pointer}`)}` };
      const { title: _title, ...plain } = schema;
      return inline({ ...plain, ...rest }, target);
    }
    const kept = Object.entries(rest).filter(
      ([key]) => !["$schema", "$defs", "if", "then", "else", "propertyNames", "not"].includes(key),
    );
    const conditional =
      Array.isArray(rest.allOf) &&
      rest.allOf.every((item) => typeof item === "object" && item !== null && "if" in item);
    const open = conditional && rest.additionalProperties === undefined ? { additionalProperties: true } : {};
    return {
      ...Object.fromEntries(
        kept.filter(([key]) => key !== "allOf" || !conditional).map(([key, value]) => [key, inline(value, file)]),
      ),
      ...open,
    };
  }
}

function isStructure(schema: Schema): boolean {
  return ["properties", "additionalProperties", "oneOf", "anyOf", "allOf", "items", "patternProperties"].some(
    (key) => key in schema,
  );
}

function at(schemas: Schemas, file: string, pointer: string): Schema {
  let node: unknown = schemas.get(file);
  for (const step of pointer.split("/").slice(1)) node = (node as Record<string, unknown> | undefined)?.[step];
  if (typeof node !== "object" || node === null) throw new Error(`no schema at ${file}#${pointer}`);
  return node as Schema;
}

/** Runs the script: returns the files of src/generated/ that differ from what the schemas give; writes them unless checking. */
export async function refresh(
  check: boolean,
  folder = join(root, "src", "generated"),
  from = join(root, "schema"),
): Promise<string[]> {
  const stale: string[] = [];
  for (const [name, text] of await generate(readSchemas(from))) {
    const file = join(folder, name);
    if (readOrNothing(file) === text) continue;
    stale.push(`src/generated/${name}`);
    if (!check) writeFileSync(file, text);
  }
  return stale;
}

function readOrNothing(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const check = process.argv.includes("--check");
  const stale = await refresh(check);
  for (const file of stale)
    process.stderr.write(check ? `${file} is stale: run npm run generate\n` : `wrote ${file}\n`);
  process.exitCode = check && stale.length > 0 ? 1 : 0;
}
