/**
 * The layout as laws. What is not as the law says stands in the tables below, each with its reason; an entry that no
 * longer holds fails too, so that the tables never excuse more than there is.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, it } from "vitest";
import {
  type Import,
  ROOT,
  readSource,
  readSources,
  type SourceFile,
  trackedAndNew,
  trackedFiles,
} from "./support/source-files.ts";

const sources = readSources();

const TOP_LEVEL = {
  owed: [
    ".changeset",
    ".ci",
    ".github",
    ".gitignore",
    ".npmrc",
    "LICENSE",
    "README.md",
    "config-examples",
    "package-lock.json",
    "package.json",
    "schema",
    "src",
    "test",
    "tsconfig.json",
  ],
  /** Written by the release. */
  allowed: ["CHANGELOG.md"],
};

const SRC = [
  "apply",
  "audit",
  "cli.ts",
  "commands",
  "config",
  "core",
  "errors.ts",
  "generated",
  "index.ts",
  "outside",
  "providers",
  "render",
  "sandbox",
  "syncs",
  "tsconfig.json",
];

/** Folders of test/ that stand for no folder of src/. */
const TESTS_OF_THEIR_OWN = {
  bench: "how fast, measured",
  chaos: "random workspaces under seeded faults and kills",
  cli: "the built program as a shell runs it",
  conformance: "one suite, every target",
  demo: "the story that concordat demo tells",
  github: "a workflow's steps as GitHub runs them, against a local GitHub API",
  hostile: "input made to break it: YAML, CSV, plans, answers, names",
  examples: "the workspaces of config-examples/, against their figures worked out by hand",
  contract: "wire traffic against the vendors' specifications",
  mutation: "how much of core/ and syncs/ the tests hold",
  laws: "properties, over generated cases",
  oracle: "expected figures by means that import nothing from src/",
  peers: "third-party clients against the sandbox",
  rules: "one rule of the field a test, from YAML and invoice to what the system holds",
  soak: "long runs with faults",
  support: "what tests share",
};

const PROVIDER_FILES = {
  source: ["README.md", "client.ts", "index.ts", "limits.ts", "mapping.ts", "observe.ts", "wire.ts"],
  target: [
    "README.md",
    "apply-line.ts",
    "apply.ts",
    "client.ts",
    "index.ts",
    "limits.ts",
    "mapping.ts",
    "observe.ts",
    "refusals.ts",
    "wire.ts",
  ],
};

/** Pure beside the pure folders. */
const PURE_FILES = [
  /^src\/providers\/[^/]+\/(mapping|limits|refusals|wire)\.ts$/,
  /^src\/providers\/(autotask\/formats\/(unit-rows|rounded-rows|parts)|partner-center\/formats\/cents)\.ts$/,
  /^src\/providers\/(answers|changes)\.ts$/,
  /^src\/audit\/(entry|canonical|memory|since|state|page)\.ts$/,
  /^src\/apply\/(decide|reasons)\.ts$/,
  /^src\/commands\/(arguments|trail)\.ts$/,
  /^src\/errors\.ts$/,
];

/** Packages that a pure file may use: they compute, and reach for nothing. */
const PURE_PACKAGES: Readonly<Record<string, string>> = {
  "big.js": "decimal arithmetic",
  "node:crypto": "digests",
  "node:util": "parseArgs",
};

/** What a pure file may not even name the types of. */
const NOT_FOR_PURE = /^src\/(outside|config|commands)\/|^src\/providers\/[^/]+\/(client|observe|apply|apply-line)\.ts$/;

/** Pure files that lean on something which is not on the lists of pure things. */
const PURE_BUT: Readonly<Record<string, string>> = {
  "src/commands/arguments.ts -> src/config/finding.ts": "suggests the word that was meant; the file imports types only",
};

/** Who may lean on whom. `types`: only for words, nothing of it is there at run time. */
const MAY_LEAN_ON: Readonly<
  Record<string, { readonly on: readonly string[]; readonly types?: readonly string[]; readonly why: string }>
> = {
  core: { on: [], why: "the engine knows nobody" },
  syncs: { on: ["core"], why: "a sync turns configuration and observation into wishes, in the engine's words" },
  render: { on: ["core"], types: ["apply", "audit", "providers"], why: "a rendering reads a plan or events" },
  apply: { on: ["core", "errors.ts"], types: ["providers"], why: "it writes through the port" },
  audit: { on: ["core", "errors.ts", "outside"], why: "it stores what happened in git" },
  config: { on: ["core", "generated"], why: "files in, workspace out" },
  outside: { on: ["errors.ts"], types: ["core", "providers"], why: "it fills in what the port asks for" },
  providers: { on: ["core", "errors.ts"], why: "a provider knows its system and the engine's words" },
  sandbox: { on: ["errors.ts"], types: ["core"], why: "it must not share a mistake with the provider it checks" },
  "errors.ts": { on: [], why: "everyone throws them" },
};

/** Packages that one file owns, so that replacing one changes one file. */
const ONE_FILE: Readonly<Record<string, string>> = {
  ky: "src/outside/http.ts",
  "simple-git": "src/outside/git.ts",
  execa: "src/outside/exec.ts",
  luxon: "src/outside/zones.ts",
  "@octokit/core": "src/outside/github.ts",
  "@actions/core": "src/outside/actions.ts",
  nodemailer: "src/outside/mail.ts",
};

/** Who reads the clock, waits or draws numbers beside outside/clock.ts. */
const CLOCKS: Readonly<Record<string, string>> = {
  "src/sandbox/server.ts Date.now": "the default of an argument: the sandbox counts requests an hour in real time",
  "src/sandbox/server.ts setTimeout": "latency, when a fault asks for it",
  "src/sandbox/server.ts setImmediate": "requests sent together overlap",
};

/** Names of systems and vendors: the engine and the syncs work in the project's own words. */
const SYSTEMS =
  /autotask|datto|connectwise|kaseya|e-?automate|zomentum|microsoft|partner[ -]?center|google|prism(?![a-z])/gi;

/** Files over 300 lines. */
const LONG: Readonly<Record<string, string>> = {};

/** How often a form that steps around the compiler or the linter stands in src/: it may fall, never rise. */
const ESCAPES = { "as unknown as": 4, "biome-ignore": 0, "@ts-": 0, "v8 ignore": 0 };

function isPure(path: string): boolean {
  return /^src\/(core|syncs|render)\//.test(path) || PURE_FILES.some((pattern) => pattern.test(path));
}

function place(file: SourceFile, at: { readonly line: number }, what: string): string {
  return `${file.path}:${at.line} ${what}`;
}

function folderOf(path: string): string {
  return path.split("/")[1] ?? "";
}

/** `providers/autotask/wire.ts` → `autotask`; undefined for the port and the registry. */
function providerOf(path: string): string | undefined {
  return /^src\/providers\/([^/]+)\//.exec(path)?.[1];
}

function providers(): readonly string[] {
  return readdirSync(join(ROOT, "src/providers"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function text(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

describe("folders", () => {
  it("holds at the top what is owed there and nothing else", () => {
    const top = [...new Set(trackedFiles().map((file) => file.split("/")[0] ?? ""))];
    expect(TOP_LEVEL.owed.filter((name) => !existsSync(join(ROOT, name)))).toEqual([]);
    expect(top.filter((name) => ![...TOP_LEVEL.owed, ...TOP_LEVEL.allowed].includes(name))).toEqual([]);
  });

  it("holds one folder a job in src/", () => {
    expect(readdirSync(join(ROOT, "src")).sort()).toEqual(SRC);
  });

  it("mirrors src/ in test/, beside the folders that stand for themselves", () => {
    const folders = readdirSync(join(ROOT, "test"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    expect(folders.filter((name) => !SRC.includes(name) && !(name in TESTS_OF_THEIR_OWN))).toEqual([]);
  });

  it("holds the same files in every provider folder", () => {
    const wrong = providers().flatMap((name) => {
      const role = /role: "(source|target)"/.exec(text(`src/providers/${name}/index.ts`))?.[1];
      const owed = role === "target" ? PROVIDER_FILES.target : PROVIDER_FILES.source;
      // What comes in several formats, or in one that reads in several ways, has files in a folder of their own.
      const files = readdirSync(join(ROOT, "src/providers", name)).filter((file) => file !== "formats");
      return [
        ...owed.filter((file) => !files.includes(file)).map((file) => `${name} lacks ${file}`),
        ...files.filter((file) => !owed.includes(file)).map((file) => `${name} holds ${file}`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it("registers every provider under its folder's name, with a schema of its settings", () => {
    const registry = text("src/providers/registry.ts");
    expect(providers().filter((name) => !registry.includes(`"./${name}/index.ts"`))).toEqual([]);
    const schemas = readdirSync(join(ROOT, "schema/systems"));
    expect(providers().filter((name) => !schemas.includes(`${name}.schema.json`))).toEqual([]);
  });

  it("holds desire, rules and a README in every sync", () => {
    const wrong = readdirSync(join(ROOT, "src/syncs")).flatMap((name) =>
      ["README.md", "desire.ts", "rules.ts"]
        .filter((file) => !existsSync(join(ROOT, "src/syncs", name, file)))
        .map((file) => `${name} lacks ${file}`),
    );
    expect(wrong).toEqual([]);
  });

  it("writes file names in kebab-case", () => {
    const named = (path: string) =>
      /^(?:[a-z0-9]+(?:[-.][a-z0-9]+)*|README\.md|WRITING-A-PROVIDER\.md)$/.test(path.split("/").at(-1) ?? "");
    const ours = trackedFiles().filter((path) => /^(src|test|schema)\//.test(path) && !path.includes("/recordings/"));
    expect(ours.filter((path) => !named(path))).toEqual([]);
  });
});

describe("purity", () => {
  const pure = sources.filter((file) => isPure(file.path));

  it("asks nobody: no clock, no chance, no environment, no terminal and nothing awaited in a pure file", () => {
    expect(pure.flatMap((file) => file.impure.map((use) => place(file, use, use.what)))).toEqual([]);
  });

  it("imports into a pure file only what is pure itself", () => {
    const wrong = pure.flatMap((file) =>
      file.imports.filter((one) => !isPureImport(file, one)).map((one) => place(file, one, `imports ${one.from}`)),
    );
    expect(wrong).toEqual([]);
    const leans = pure.flatMap((file) => file.imports.map((one) => `${file.path} -> ${one.from}`));
    expect(Object.keys(PURE_BUT).filter((entry) => !leans.includes(entry))).toEqual([]);
  });

  function isPureImport(file: SourceFile, one: Import): boolean {
    if (`${file.path} -> ${one.from}` in PURE_BUT) return true;
    if (!one.from.startsWith("src/")) return one.typeOnly || one.from in PURE_PACKAGES;
    if (NOT_FOR_PURE.test(one.from) && !isPure(one.from)) return false;
    return one.typeOnly || isPure(one.from);
  }

  it("reads the clock, waits and draws numbers in one file", () => {
    const clocks = /^(new Date\(\)|Date\.now|performance\.now|Math\.random|set(Timeout|Interval|Immediate))$/;
    const uses = sources
      .filter((file) => file.path !== "src/outside/clock.ts")
      .flatMap((file) => file.impure.filter((use) => clocks.test(use.what)).map((use) => ({ file, use })));
    const key = ({ file, use }: (typeof uses)[number]) => `${file.path} ${use.what}`;
    expect(uses.filter((one) => !(key(one) in CLOCKS)).map(({ file, use }) => place(file, use, use.what))).toEqual([]);
    expect(Object.keys(CLOCKS).filter((entry) => !uses.map(key).includes(entry))).toEqual([]);
  });
});

describe("imports", () => {
  it.each(Object.entries(MAY_LEAN_ON))("%s leans on nobody it should not", (folder, { on, types = [] }) => {
    const wrong = sources
      .filter((file) => folderOf(file.path) === folder)
      .flatMap((file) =>
        file.imports
          .filter((one) => one.from.startsWith("src/") && folderOf(one.from) !== folder)
          .filter((one) => !on.includes(folderOf(one.from)) && !(one.typeOnly && types.includes(folderOf(one.from))))
          .map((one) => place(file, one, `imports ${one.from}`)),
      );
    expect(wrong).toEqual([]);
  });

  it("keeps a provider's own words in its folder: no provider imports another", () => {
    const wrong = sources
      .filter((file) => file.path !== "src/providers/registry.ts")
      .flatMap((file) =>
        file.imports
          .filter((one) => providerOf(one.from) !== undefined && providerOf(one.from) !== providerOf(file.path))
          .map((one) => place(file, one, `imports ${one.from}`)),
      );
    expect(wrong).toEqual([]);
  });

  it.each(Object.entries(ONE_FILE))("imports %s in one file, %s", (name, owner) => {
    const users = sources.filter((file) => file.imports.some((one) => one.from === name)).map((file) => file.path);
    expect(users).toEqual([owner]);
  });

  it("reads the environment and ends the process in cli.ts alone", () => {
    const wrong = sources
      .filter((file) => file.path !== "src/cli.ts")
      .flatMap((file) =>
        file.impure
          .filter((use) => /^process\.(env|exit|exitCode)$/.test(use.what))
          .map((use) => place(file, use, use.what)),
      );
    expect(wrong).toEqual([]);
  });

  it("prints nothing past the command's own output: console stands nowhere", () => {
    const wrong = sources.flatMap((file) =>
      file.impure.filter((use) => use.what === "console").map((use) => place(file, use, use.what)),
    );
    expect(wrong).toEqual([]);
  });
});

describe("forms", () => {
  it("exports by name: no default exports, no export *", () => {
    const wrong = sources.flatMap((file) =>
      file.forms.filter((form) => form.what.startsWith("export")).map((form) => place(file, form, form.what)),
    );
    expect(wrong).toEqual([]);
  });

  it("names no system in the engine and the syncs, comments included", () => {
    const found = sources
      .filter((file) => /^src\/(core|syncs)\//.test(file.path))
      .flatMap((file) =>
        file.text.split("\n").flatMap((line, index) =>
          [...line.matchAll(SYSTEMS)].map(([name]) => ({
            file,
            line: index + 1,
            name: name.toLowerCase(),
          })),
        ),
      );
    expect(found.map((one) => place(one.file, one, one.name))).toEqual([]);
  });

  it("keeps files to 300 lines, or says why not", () => {
    const long = sources.filter((file) => file.lines > 300);
    expect(long.filter((file) => !(file.path in LONG)).map((file) => `${file.path} ${file.lines}`)).toEqual([]);
    expect(Object.keys(LONG).filter((path) => !long.some((file) => file.path === path))).toEqual([]);
  });

  it.each(Object.entries(ESCAPES))("steps around the compiler with %s at most %i times", (form, most) => {
    const places =
      form === "as unknown as"
        ? sources.flatMap((file) => file.forms.filter(({ what }) => what === form).map((one) => place(file, one, form)))
        : sources.flatMap((file) =>
            file.text
              .split("\n")
              .flatMap((line, index) => (line.includes(form) ? [place(file, { line: index + 1 }, form)] : [])),
          );
    expect(places.length, places.join("\n")).toBeLessThanOrEqual(most);
  });

  it("runs every test: none is switched off or run alone", () => {
    const switched = /\b(?:it|test|describe)\.(?:only|skip|todo|fails)\b/;
    const wrong = trackedFiles()
      .filter((path) => /^test\/.*\.ts$/.test(path))
      .filter((path) => existsSync(join(ROOT, path)) && switched.test(text(path)));
    expect(wrong).toEqual([]);
  });
});

describe("pages", () => {
  const pages = trackedAndNew().filter((path) => path.endsWith(".md") && !path.startsWith(".changeset/"));

  /** Links to a file of this repository: the words, and the path from the root. */
  function links(page: string): readonly { readonly words: string; readonly to: string }[] {
    return [...text(page).matchAll(/\[([^\]]*)\]\(([^)\s]+)\)/g)]
      .map(([, words = "", to = ""]) => ({ words, to: to.split("#")[0] ?? "" }))
      .filter(({ to }) => to !== "" && !/^[a-z]+:/.test(to))
      .map(({ words, to }) => ({ words, to: posix.join(posix.dirname(page), to) }));
  }

  it("links to files that are there", () => {
    const wrong = pages.flatMap((page) =>
      links(page)
        .filter(({ to }) => !existsSync(join(ROOT, to)))
        .map(({ to }) => `${page} links to ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  it("names functions and types that stand in the file it links them to", () => {
    const wrong = pages.flatMap((page) =>
      links(page).flatMap(({ words, to }) => {
        const name = /^`([A-Za-z]\w*)`$/.exec(words)?.[1];
        if (name === undefined || !to.endsWith(".ts") || !existsSync(join(ROOT, to))) return [];
        const stands = new RegExp(`\\b(?:function\\*?|const|class|interface|type) ${name}\\b`).test(text(to));
        return stands ? [] : [`${page}: ${name} is not in ${to}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe("the lock file", () => {
  interface Locked {
    readonly packages: Readonly<Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>>;
  }

  it("names the packages of every platform: npm ci refuses a lock that leaves one out", () => {
    const { packages } = JSON.parse(text("package-lock.json")) as Locked;
    const places = Object.keys(packages);
    const wrong = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !places.some((locked) => locked.endsWith(`node_modules/${name}`)))
        .map((name) => `${path} needs ${name}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe("the laws themselves", () => {
  it("see what they forbid", () => {
    const seen = readSource(
      "src/core/bad.ts",
      [
        'import { readFile } from "node:fs/promises";',
        'import type { Context } from "../commands/context.ts";',
        'import { type Day } from "./model.ts";',
        'export * from "../outside/clock.ts";',
        "export default async function bad(day: Day) {",
        "  await readFile(process.env.HOME ?? '');",
        "  console.log(new Date(), Date.now(), new Date(0));",
        "  return day as unknown as Context;",
        "}",
        'const later = () => import("../config/index.ts");',
      ].join("\n"),
    );
    expect(seen.imports).toEqual([
      { from: "node:fs/promises", typeOnly: false, line: 1 },
      { from: "src/commands/context.ts", typeOnly: true, line: 2 },
      { from: "src/core/model.ts", typeOnly: true, line: 3 },
      { from: "src/outside/clock.ts", typeOnly: false, line: 4 },
      { from: "src/config/index.ts", typeOnly: false, line: 10 },
    ]);
    expect(seen.impure.map((use) => use.what)).toEqual([
      "async",
      "await",
      "process.env",
      "process",
      "console",
      "new Date()",
      "Date.now",
    ]);
    expect(seen.forms.map((use) => use.what)).toEqual(["export *", "export default", "as unknown as"]);
  });
});
