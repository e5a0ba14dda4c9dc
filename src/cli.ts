#!/usr/bin/env node
/** argv → command → exit code. The only process.exit and the only process.env; commands are loaded when they are asked for. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type ParseArgsConfig, parseArgs } from "node:util";
import type { Context } from "./commands/context.ts";

const HELP = `concordat: Terraform for PSA contracts

  concordat validate                 every mistake of the workspace, offline
  concordat plan                     what apply would do: units, days, money
  concordat apply [plan.json]        does it, and commits the audit
  concordat history                  what was done; --verify checks the trail
  concordat doctor                   are the connections ready?
  concordat sandbox                  local servers to try it on
  concordat demo                     the whole story, on the sandbox

Everywhere
  --workspace DIR    the folder with concordat.yaml (default: here)
  --tenant NAME      one tenant              --customer KEY   one customer (its file's name)
  --json             data for scripts        --version, --help

plan       --as-of DAY   --out FILE   --format text|markdown|json   --exit-code (2: there are changes, 4: blocked)
apply      --as-of DAY
history    --contract KEY   --line KEY   --verify
sandbox    --port N   --seed FILE   --clock DAY
demo       --keep (leaves the scratch folder)

Exit codes: 0 done · 1 failed · 2 changes · 3 your files or arguments · 4 blocked or refused · 5 partly applied
`;

const OPTIONS = {
  workspace: { type: "string" },
  tenant: { type: "string" },
  customer: { type: "string" },
  json: { type: "boolean" },
  version: { type: "boolean" },
  help: { type: "boolean", short: "h" },
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
} as const satisfies ParseArgsConfig["options"];

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  validate: ["tenant", "json"],
  plan: ["tenant", "customer", "as-of", "out", "format", "exit-code", "json"],
  apply: ["tenant", "customer", "as-of", "json"],
  history: ["tenant", "customer", "contract", "line", "verify", "json"],
  doctor: ["tenant", "json"],
  sandbox: ["port", "seed", "clock"],
  demo: ["keep"],
};

function version(): string {
  const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

class BadArguments extends Error {}

async function main(argv: readonly string[]): Promise<number> {
  let parsed: ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>;
  try {
    parsed = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new BadArguments(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  if (values.version === true) {
    process.stdout.write(`${version()}\n`);
    return 0;
  }
  const [command, ...rest] = positionals;
  if (values.help === true || command === undefined) {
    process.stdout.write(HELP);
    return command === undefined && values.help !== true ? 3 : 0;
  }
  const allowed = ALLOWED[command];
  if (allowed === undefined)
    throw new BadArguments(`there is no command "${command}"; there are: ${Object.keys(ALLOWED).join(", ")}`);
  for (const name of Object.keys(values))
    if (name !== "workspace" && !allowed.includes(name)) throw new BadArguments(`${command} has no option --${name}`);
  if (rest.length > (command === "apply" ? 1 : 0))
    throw new BadArguments(`${command} does not know what to do with "${rest.at(-1) ?? ""}"`);

  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
  const context: Context = {
    folder: resolve(values.workspace ?? "."),
    env: process.env,
    version: version(),
    now: () => new Date(),
    pid: process.pid,
    out: (text) => process.stdout.write(text),
    talk: (text) => process.stderr.write(text),
    colour: wantsColour(),
    width: Math.min(process.stdout.columns ?? 97, 120),
    interactive: process.stderr.isTTY === true && process.env.CI === undefined,
    signal: stop.signal,
  };
  const selection = {
    ...(values.tenant === undefined ? {} : { tenant: values.tenant }),
    ...(values.customer === undefined ? {} : { customer: values.customer }),
    ...(values["as-of"] === undefined ? {} : { asOf: values["as-of"] }),
  };
  const json = values.json === true;
  switch (command) {
    case "validate":
      return (await import("./commands/validate.ts")).validate(context, { ...selection, json });
    case "plan": {
      const format = values.format ?? (json ? "json" : "text");
      if (format !== "text" && format !== "markdown" && format !== "json")
        throw new BadArguments(`--format is text, markdown or json, not "${format}"`);
      return (await import("./commands/plan.ts")).plan(context, {
        ...selection,
        format,
        exitCode: values["exit-code"] === true,
        ...(values.out === undefined ? {} : { out: values.out }),
      });
    }
    case "apply":
      return (await import("./commands/apply.ts")).apply(context, {
        ...selection,
        json,
        ...(rest[0] === undefined ? {} : { file: rest[0] }),
      });
    case "history":
      return (await import("./commands/history.ts")).history(context, {
        ...selection,
        json,
        verify: values.verify === true,
        ...(values.contract === undefined ? {} : { contract: values.contract }),
        ...(values.line === undefined ? {} : { line: values.line }),
      });
    case "doctor":
      return (await import("./commands/doctor.ts")).doctor(context, { ...selection, json });
    case "sandbox":
      return (await import("./commands/sandbox.ts")).sandbox(context, {
        ...(values.port === undefined ? {} : { port: portOf(values.port) }),
        ...(values.seed === undefined ? {} : { seed: values.seed }),
        ...(values.clock === undefined ? {} : { clock: values.clock }),
      });
    default:
      return (await import("./commands/demo.ts")).demo(context, { keep: values.keep === true });
  }
}

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new BadArguments(`--port is a number from 0 to 65535, not "${text}"`);
  return port;
}

function wantsColour(): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "0") return true;
  return process.stdout.isTTY === true;
}

/** What ended the run, in words; a stack only for what nobody foresaw. */
async function explain(error: unknown): Promise<number> {
  if (error instanceof BadArguments) {
    process.stderr.write(`${error.message}\nSee: concordat --help\n`);
    return 3;
  }
  const { ConcordatError, UsageError } = await import("./errors.ts");
  const { redact } = await import("./outside/secrets.ts");
  const { forTerminal } = await import("./render/escape.ts");
  if (error instanceof ConcordatError) {
    process.stderr.write(`${error.code}: ${redact(error.message).split("\n").map(forTerminal).join("\n")}\n`);
    return error instanceof UsageError || error.code === "NO_REPOSITORY" || error.code === "NO_REMOTE" ? 3 : 1;
  }
  process.stderr.write(
    `unexpected error, please report it: ${redact(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`,
  );
  return 1;
}

process.exitCode = await main(process.argv.slice(2)).catch(explain);
