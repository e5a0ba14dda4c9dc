/** The command line's words: which commands and options there are, their help, and argv taken apart. Pure. */
import { type ParseArgsConfig, parseArgs } from "node:util";
import { suggest } from "../config/finding.ts";
import { isDay } from "../core/day.ts";
import { MOST_SHARDS } from "../core/shards.ts";

const OPTIONS = {
  workspace: { type: "string" },
  tenant: { type: "string" },
  customer: { type: "string" },
  "as-of": { type: "string" },
  out: { type: "string" },
  format: { type: "string" },
  "exit-code": { type: "boolean" },
  contract: { type: "string" },
  line: { type: "string" },
  verify: { type: "boolean" },
  port: { type: "string" },
  seed: { type: "string" },
  clock: { type: "string" },
  keep: { type: "boolean" },
  max: { type: "string" },
  json: { type: "boolean" },
  version: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const satisfies ParseArgsConfig["options"];

type OptionName = keyof typeof OPTIONS;

/** What an option takes, and what it does. */
const DOES: Readonly<Record<OptionName, readonly [takes: string, does: string]>> = {
  workspace: ["DIR", "the folder with concordat.yaml (default: here)"],
  tenant: ["NAME", "one tenant, or several: a,b"],
  customer: ["KEY", "one customer (its file's name without .yaml)"],
  "as-of": ["DAY", "as if it were that day, for example 2026-12-31 (default: today)"],
  out: ["FILE", "saves the plan for: concordat apply FILE; of apply, its report for: concordat notify FILE"],
  format: ["FORMAT", "text, markdown or json (default: text)"],
  "exit-code": ["", "exits 2 where there are changes, 4 where something is blocked"],
  contract: ["KEY", "one contract"],
  line: ["KEY", "one line"],
  verify: ["", "checks that no entry was changed, added or taken away"],
  port: ["N", "the port to listen on (default: a free one)"],
  seed: ["FILE", "what the systems hold at the start, as JSON"],
  clock: ["DAY", "the day it is in the sandbox"],
  keep: ["", "leaves the scratch folder, to look into it"],
  max: ["N", "the most groups there may be (default and most: 256, what a GitHub matrix holds)"],
  json: ["", "data for scripts"],
  version: ["", "this program's version"],
  help: ["", "this page, or a command's own: concordat plan --help"],
};

interface Command {
  readonly does: string;
  readonly options: readonly OptionName[];
  /** A file it may be given without an option's name. */
  readonly takes?: string;
}

const COMMANDS = {
  validate: { does: "every mistake of the workspace, offline", options: ["tenant", "json"] },
  plan: {
    does: "what apply would do: units, days, money",
    options: ["tenant", "customer", "as-of", "out", "format", "exit-code", "json"],
  },
  apply: {
    does: "does it, and commits the audit",
    options: ["tenant", "customer", "as-of", "out", "json"],
    takes: "plan.json",
  },
  drift: {
    does: "what people changed in the PSA since the last apply",
    options: ["tenant", "customer", "as-of", "format", "exit-code", "json"],
  },
  history: {
    does: "what was done; --verify checks the trail",
    options: ["tenant", "customer", "contract", "line", "verify", "json"],
  },
  notify: { does: "tells people what a run left for them", options: ["json"], takes: "report.json" },
  shards: {
    does: "tenants in groups of like size, for jobs side by side",
    options: ["max", "json"],
    takes: "plan.json",
  },
  github: {
    does: "plan, apply or drift in a GitHub workflow: comment, check, summary, issue",
    options: ["tenant", "as-of", "out"],
    takes: "plan|apply|drift",
  },
  doctor: { does: "are the connections ready?", options: ["tenant", "json"] },
  sandbox: { does: "local servers to try it on", options: ["port", "seed", "clock"] },
  demo: { does: "the whole story, on the sandbox", options: ["keep"] },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandName = keyof typeof COMMANDS;

const EXIT_CODES =
  "Exit codes: 0 done · 1 failed · 2 changes · 3 your files or arguments · 4 blocked or refused · 5 partly applied\n";

/** What was asked for cannot be understood; the message says what is wrong and what there is. */
export class BadArguments extends Error {}

export type Values = Readonly<
  Partial<{ [Name in OptionName]: (typeof OPTIONS)[Name]["type"] extends "boolean" ? boolean : string }>
>;

/** Options as given, with days, ports and formats known to be good. */
export type Invocation =
  | { readonly ask: "version" }
  /** `asked` is false where nothing was said at all. */
  | { readonly ask: "help"; readonly text: string; readonly asked: boolean }
  | { readonly ask: CommandName; readonly values: Values; readonly file?: string };

/** @throws BadArguments */
export function readArguments(argv: readonly string[]): Invocation {
  const { values, positionals } = takeApart(argv);
  if (values.version === true) return { ask: "version" };
  const [word, ...rest] = positionals;
  if (word === undefined) return { ask: "help", text: help(), asked: values.help === true };
  if (!isCommand(word))
    throw new BadArguments(`there is no command "${word}"; ${suggest(word, Object.keys(COMMANDS)) ?? ""}`);
  if (values.help === true) return { ask: "help", text: helpOn(word), asked: true };
  const command: Command = COMMANDS[word];
  for (const name of namesIn(values))
    if (name !== "workspace" && !command.options.includes(name))
      throw new BadArguments(`${word} has no option --${name}; it has ${dashed([...command.options, "workspace"])}`);
  const surplus = command.takes === undefined ? rest[0] : rest[1];
  if (surplus !== undefined) throw new BadArguments(`${word} does not know what to do with "${surplus}"`);
  checkValues(values);
  return { ask: word, values, ...(rest[0] === undefined ? {} : { file: rest[0] }) };
}

function isCommand(word: string): word is CommandName {
  return Object.hasOwn(COMMANDS, word);
}

function namesIn(values: Values): readonly OptionName[] {
  return (Object.keys(OPTIONS) as OptionName[]).filter((name) => values[name] !== undefined);
}

function dashed(names: readonly string[]): string {
  return names.map((name) => `--${name}`).join(", ");
}

function takeApart(argv: readonly string[]): { readonly values: Values; readonly positionals: readonly string[] } {
  try {
    const parsed = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, tokens: true });
    const given = new Set<string>();
    for (const token of parsed.tokens) {
      if (token.kind !== "option") continue;
      if (given.has(token.name)) throw new BadArguments(`--${token.name} is given twice`);
      given.add(token.name);
    }
    return parsed;
  } catch (error) {
    if (error instanceof BadArguments) throw error;
    throw new BadArguments(inOurWords(error instanceof Error ? error.message : String(error)));
  }
}

/** Node's own messages name the option first, in quotes; what is wrong with it follows from the option. */
function inOurWords(message: string): string {
  const written = /'(--?[^'\s,]+)/.exec(message)?.[1];
  const spelled = /'[^']*?--([^'\s]+)/.exec(message)?.[1] ?? "";
  if (written === undefined) return message;
  if (!Object.hasOwn(OPTIONS, spelled)) {
    const near = suggest(spelled, Object.keys(OPTIONS))?.replace(/^did you mean /, "did you mean --");
    return `there is no option ${written}${near?.startsWith("did") === true ? `; ${near}` : ""}`;
  }
  const [takes] = DOES[spelled as OptionName];
  return takes === "" ? `--${spelled} takes no value` : `--${spelled} needs a value: --${spelled} ${takes}`;
}

function checkValues(values: Values): void {
  for (const name of namesIn(values)) if (values[name] === "") throw new BadArguments(`--${name} is empty`);
  for (const name of ["as-of", "clock"] as const) {
    const day = values[name];
    if (day !== undefined && !isDay(day))
      throw new BadArguments(`--${name} is a day, written as 2026-12-31, not "${day}"`);
  }
  const { port, format, json, max } = values;
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) <= 65_535))
    throw new BadArguments(`--port is a number from 0 to 65535, not "${port}"`);
  if (max !== undefined && !(/^\d{1,3}$/.test(max) && Number(max) >= 1 && Number(max) <= MOST_SHARDS))
    throw new BadArguments(`--max is a number from 1 to ${MOST_SHARDS}, not "${max}"`);
  if (format !== undefined && !isFormat(format))
    throw new BadArguments(`--format is text, markdown or json, not "${format}"`);
  if (json === true && format !== undefined && format !== "json")
    throw new BadArguments(`--json and --format ${format} ask for two things; leave one out`);
}

export function isFormat(text: string): text is "text" | "markdown" | "json" {
  return text === "text" || text === "markdown" || text === "json";
}

function rows(entries: readonly (readonly [string, string])[]): string {
  const width = Math.max(...entries.map(([left]) => left.length)) + 3;
  return entries.map(([left, right]) => `  ${left.padEnd(width)}${right}\n`).join("");
}

function optionRows(names: readonly OptionName[]): string {
  return rows(
    names.map((name) => {
      const [takes, does] = DOES[name];
      return [`--${name}${takes === "" ? "" : ` ${takes}`}`, does] as const;
    }),
  );
}

function callOf(name: CommandName): string {
  const command: Command = COMMANDS[name];
  return `concordat ${name}${command.takes === undefined ? "" : ` [${command.takes}]`}`;
}

function help(): string {
  const commands = (Object.keys(COMMANDS) as CommandName[]).map((name) => [callOf(name), COMMANDS[name].does] as const);
  return `concordat: Terraform for PSA contracts

${rows(commands)}
Everywhere
${optionRows(["workspace", "tenant", "customer", "json", "version", "help"])}
A command's own options: concordat plan --help

${EXIT_CODES}`;
}

function helpOn(name: CommandName): string {
  const command: Command = COMMANDS[name];
  return `${callOf(name)}: ${command.does}

${optionRows([...command.options, "workspace"])}
${EXIT_CODES}`;
}
