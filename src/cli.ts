#!/usr/bin/env node
/** argv → command → exit code. The only process.exit and the only process.env; commands are loaded when they are asked for. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { BadArguments, type Invocation, isFormat, readArguments } from "./commands/arguments.ts";
import type { Context } from "./commands/context.ts";
import { accountName } from "./outside/account.ts";
import { now, wait } from "./outside/clock.ts";

function version(): string {
  const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

async function main(argv: readonly string[]): Promise<number> {
  const asked = readArguments(argv);
  if (asked.ask === "version") {
    process.stdout.write(`${version()}\n`);
    return 0;
  }
  if (asked.ask === "help") {
    (asked.asked ? process.stdout : process.stderr).write(asked.text);
    return asked.asked ? 0 : 3;
  }
  return run(asked, open(asked.values.workspace ?? ".", asked.ask));
}

/** Commands that come to an end in good order; a signal ends the others at once, which leaves nothing half-done. */
const ORDERLY: ReadonlySet<string> = new Set(["apply", "github", "sandbox", "demo"]);

/** The world as a command may know it. The same signal a second time finds no listener and ends the process. */
function open(folder: string, ask: string): Context {
  const stop = new AbortController();
  if (ORDERLY.has(ask))
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => stop.abort());
  return {
    folder: resolve(folder),
    env: process.env,
    version: version(),
    now,
    account: accountName,
    pid: process.pid,
    out: (text) => process.stdout.write(text),
    talk: (text) => process.stderr.write(text),
    colour: wantsColour(),
    width: Math.min(process.stdout.columns ?? 97, 120),
    interactive: process.stderr.isTTY === true && process.env.CI === undefined,
    signal: stop.signal,
  };
}

async function run(
  { ask, values, file }: Extract<Invocation, { readonly values: unknown }>,
  context: Context,
): Promise<number> {
  const selection = {
    ...(values.tenant === undefined ? {} : { tenant: values.tenant }),
    ...(values.customer === undefined ? {} : { customer: values.customer }),
    ...(values["as-of"] === undefined ? {} : { asOf: values["as-of"] }),
  };
  const json = values.json === true;
  const format = values.format ?? (json ? "json" : "text");
  switch (ask) {
    case "init":
      return (await import("./commands/init.ts")).init(context, {
        tenant: values.tenant,
        psa: values.psa,
        url: values.url,
        timezone: values.timezone,
        currency: values.currency,
        ci: values.ci,
      });
    case "validate":
      return (await import("./commands/validate.ts")).validate(context, { ...selection, json });
    case "plan":
      return (await import("./commands/plan.ts")).plan(context, {
        ...selection,
        format: isFormat(format) ? format : "text",
        exitCode: values["exit-code"] === true,
        ...(values.out === undefined ? {} : { out: values.out }),
      });
    case "apply":
      return (await import("./commands/apply.ts")).apply(context, {
        ...selection,
        json,
        ...(file === undefined ? {} : { file }),
        ...(values.out === undefined ? {} : { out: values.out }),
      });
    case "drift":
      return (await import("./commands/drift.ts")).drift(context, {
        ...selection,
        format: isFormat(format) ? format : "text",
        exitCode: values["exit-code"] === true,
      });
    case "notify":
      return (await import("./commands/notify.ts")).notify(context, { json, ...(file === undefined ? {} : { file }) });
    case "shards":
      return (await import("./commands/shards.ts")).shards(context, {
        json,
        ...(values.max === undefined ? {} : { max: Number(values.max) }),
        ...(file === undefined ? {} : { file }),
      });
    case "github":
      return (await import("./commands/github.ts")).github(context, {
        ...selection,
        ...(file === undefined ? {} : { what: file }),
        ...(values.out === undefined ? {} : { out: values.out }),
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
        ...(values.port === undefined ? {} : { port: Number(values.port) }),
        ...(values.seed === undefined ? {} : { seed: values.seed }),
        ...(values.clock === undefined ? {} : { clock: values.clock }),
      });
    case "demo":
      return (await import("./commands/demo.ts")).demo(context, { keep: values.keep === true });
  }
}

function wantsColour(): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "0") return true;
  return process.stdout.isTTY === true;
}

/** What ended the run, in words; a stack only for what nobody foresaw. */
async function explain(error: unknown): Promise<number> {
  const { forTerminal, linesForTerminal } = await import("./render/escape.ts");
  if (error instanceof BadArguments) {
    process.stderr.write(`${forTerminal(error.message)}\nSee: concordat --help\n`);
    return 3;
  }
  const { ConcordatError, UsageError } = await import("./errors.ts");
  const { redact } = await import("./outside/secrets.ts");
  if (error instanceof ConcordatError) {
    process.stderr.write(`${error.code}: ${linesForTerminal(redact(error.message))}\n`);
    return error instanceof UsageError || error.code === "NO_REPOSITORY" || error.code === "NO_REMOTE" ? 3 : 1;
  }
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`unexpected error, please report it: ${linesForTerminal(redact(said))}\n`);
  return 1;
}

/** Why something that was written to stdout did not arrive. */
let lost: string | undefined;

/**
 * A reader that hung up (`concordat plan | head`), a closed terminal or a full disk behind `> file` ends no run: an apply
 * goes on to its end and its audit. What a reader asked for and did not get is told at the end.
 */
function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (stream === process.stdout && error.code !== "EPIPE") lost ??= error.code ?? error.message;
    });
}

/** Resolves once all that was written to the stream has gone out, or cannot. */
async function drain(stream: NodeJS.WriteStream): Promise<void> {
  await new Promise<unknown>((resolve) => stream.write("", resolve));
  // A stream tells an error of a write one turn after that write's callback.
  await wait(0);
}

outliveReaders();
process.once("exit", (code) => {
  if (lost === undefined) return;
  process.stderr.write(`OUTPUT_LOST: stdout could not be written (${lost}); what was printed is not whole\n`);
  if (code === 0 || code === 2) process.exitCode = 1;
});
process.exitCode = await main(process.argv.slice(2)).catch(explain);
await Promise.allSettled([process.stdout, process.stderr].map(drain));
// Left to end by itself, the process would first wait for what the engine still compiles in the background.
process.exit();
