#!/usr/bin/env node
import {
  MOST_SHARDS
} from "./chunks/chunk-MWDRV7DA.js";
import {
  now
} from "./chunks/chunk-J3HAOK67.js";
import {
  suggest
} from "./chunks/chunk-C32G3P3X.js";
import {
  isDay
} from "./chunks/chunk-FPSXHBRJ.js";

// src/cli.ts
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

// src/commands/arguments.ts
import { parseArgs } from "node:util";
var OPTIONS = {
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
  psa: { type: "string" },
  url: { type: "string" },
  timezone: { type: "string" },
  currency: { type: "string" },
  ci: { type: "string" },
  json: { type: "boolean" },
  version: { type: "boolean" },
  help: { type: "boolean", short: "h" }
};
var DOES = {
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
  psa: ["SYSTEM", "the PSA: autotask or connectwise"],
  url: ["ADDRESS", "the PSA's address, for example of a sandbox (default: the vendor's own)"],
  timezone: ["ZONE", "where the tenant's days begin, for example Europe/Amsterdam"],
  currency: ["CODE", "what the tenant bills in, for example EUR"],
  ci: ["HOST", "github or gitlab: also writes the workflows (default: none)"],
  json: ["", "data for scripts"],
  version: ["", "this program's version"],
  help: ["", "this page, or a command's own: concordat plan --help"]
};
var COMMANDS = {
  init: {
    does: "writes a new workspace: YAML to fill in, workflows, editor settings",
    options: ["tenant", "psa", "url", "timezone", "currency", "ci"]
  },
  validate: { does: "every mistake of the workspace, offline", options: ["tenant", "json"] },
  plan: {
    does: "what apply would do: units, days, money",
    options: ["tenant", "customer", "as-of", "out", "format", "exit-code", "json"]
  },
  apply: {
    does: "does it, and commits the audit",
    options: ["tenant", "customer", "as-of", "out", "json"],
    takes: "plan.json"
  },
  drift: {
    does: "what people changed in the PSA since the last apply",
    options: ["tenant", "customer", "as-of", "format", "exit-code", "json"]
  },
  history: {
    does: "what was done; --verify checks the trail",
    options: ["tenant", "customer", "contract", "line", "verify", "json"]
  },
  notify: { does: "tells people what a run left for them", options: ["json"], takes: "report.json" },
  shards: {
    does: "tenants in groups of like size, for jobs side by side",
    options: ["max", "json"],
    takes: "plan.json"
  },
  github: {
    does: "plan, apply or drift in a GitHub workflow: comment, check, summary, issue",
    options: ["tenant", "as-of", "out"],
    takes: "plan|apply|drift"
  },
  doctor: { does: "are the connections ready?", options: ["tenant", "json"] },
  sandbox: { does: "local servers to try it on", options: ["port", "seed", "clock"] },
  demo: { does: "the whole story, on the sandbox", options: ["keep"] }
};
var EXIT_CODES = "Exit codes: 0 done \xB7 1 failed \xB7 2 changes \xB7 3 your files or arguments \xB7 4 blocked or refused \xB7 5 partly applied\n";
var BadArguments = class extends Error {
};
function readArguments(argv) {
  const { values, positionals } = takeApart(argv);
  if (values.version === true) return { ask: "version" };
  const [word, ...rest] = positionals;
  if (word === void 0) return { ask: "help", text: help(), asked: values.help === true };
  if (!isCommand(word))
    throw new BadArguments(`there is no command "${word}"; ${suggest(word, Object.keys(COMMANDS)) ?? ""}`);
  if (values.help === true) return { ask: "help", text: helpOn(word), asked: true };
  const command = COMMANDS[word];
  for (const name of namesIn(values))
    if (name !== "workspace" && !command.options.includes(name))
      throw new BadArguments(`${word} has no option --${name}; it has ${dashed([...command.options, "workspace"])}`);
  const surplus = command.takes === void 0 ? rest[0] : rest[1];
  if (surplus !== void 0) throw new BadArguments(`${word} does not know what to do with "${surplus}"`);
  checkValues(values);
  return { ask: word, values, ...rest[0] === void 0 ? {} : { file: rest[0] } };
}
function isCommand(word) {
  return Object.hasOwn(COMMANDS, word);
}
function namesIn(values) {
  return Object.keys(OPTIONS).filter((name) => values[name] !== void 0);
}
function dashed(names) {
  return names.map((name) => `--${name}`).join(", ");
}
function takeApart(argv) {
  try {
    const parsed = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, tokens: true });
    const given = /* @__PURE__ */ new Set();
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
function inOurWords(message) {
  const written2 = /'(--?[^'\s,]+)/.exec(message)?.[1];
  const spelled = /'[^']*?--([^'\s]+)/.exec(message)?.[1] ?? "";
  if (written2 === void 0) return message;
  if (!Object.hasOwn(OPTIONS, spelled)) {
    const near = spelled === "" ? void 0 : suggest(spelled, Object.keys(OPTIONS))?.replace(/^did you mean /, "did you mean --");
    return `there is no option ${written2}${near?.startsWith("did") === true ? `; ${near}` : ""}`;
  }
  const [takes] = DOES[spelled];
  return takes === "" ? `--${spelled} takes no value` : `--${spelled} needs a value: --${spelled} ${takes}`;
}
function checkValues(values) {
  for (const name of namesIn(values)) if (values[name] === "") throw new BadArguments(`--${name} is empty`);
  for (const name of ["as-of", "clock"]) {
    const day = values[name];
    if (day !== void 0 && !isDay(day))
      throw new BadArguments(`--${name} is a day, written as 2026-12-31, not "${day}"`);
  }
  const { port, format, json, max } = values;
  if (port !== void 0 && !(/^\d{1,5}$/.test(port) && Number(port) <= 65535))
    throw new BadArguments(`--port is a number from 0 to 65535, not "${port}"`);
  if (max !== void 0 && !(/^\d{1,3}$/.test(max) && Number(max) >= 1 && Number(max) <= MOST_SHARDS))
    throw new BadArguments(`--max is a number from 1 to ${MOST_SHARDS}, not "${max}"`);
  if (format !== void 0 && !isFormat(format))
    throw new BadArguments(`--format is text, markdown or json, not "${format}"`);
  if (json === true && format !== void 0 && format !== "json")
    throw new BadArguments(`--json and --format ${format} ask for two things; leave one out`);
}
function isFormat(text) {
  return text === "text" || text === "markdown" || text === "json";
}
function rows(entries) {
  const width = Math.max(...entries.map(([left]) => left.length)) + 3;
  return entries.map(([left, right]) => `  ${left.padEnd(width)}${right}
`).join("");
}
function optionRows(names) {
  return rows(
    names.map((name) => {
      const [takes, does] = DOES[name];
      return [`--${name}${takes === "" ? "" : ` ${takes}`}`, does];
    })
  );
}
function callOf(name) {
  const command = COMMANDS[name];
  return `concordat ${name}${command.takes === void 0 ? "" : ` [${command.takes}]`}`;
}
function help() {
  const commands = Object.keys(COMMANDS).map((name) => [callOf(name), COMMANDS[name].does]);
  return `concordat: Terraform for PSA contracts

${rows(commands)}
Everywhere
${optionRows(["workspace", "tenant", "customer", "json", "version", "help"])}
A command's own options: concordat plan --help

${EXIT_CODES}`;
}
function helpOn(name) {
  const command = COMMANDS[name];
  return `${callOf(name)}: ${command.does}

${optionRows([...command.options, "workspace"])}
${EXIT_CODES}`;
}

// src/outside/account.ts
import { userInfo } from "node:os";
function accountName() {
  try {
    return userInfo().username;
  } catch {
    return void 0;
  }
}

// src/cli.ts
function version() {
  const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return JSON.parse(text).version;
}
async function main(argv) {
  const asked = readArguments(argv);
  if (asked.ask === "version") {
    process.stdout.write(`${version()}
`);
    return 0;
  }
  if (asked.ask === "help") {
    (asked.asked ? process.stdout : process.stderr).write(asked.text);
    return asked.asked ? 0 : 3;
  }
  return run(asked, open(asked.values.workspace ?? ".", asked.ask));
}
var ORDERLY = /* @__PURE__ */ new Set(["apply", "github", "sandbox", "demo"]);
function open(folder, ask) {
  const stop = new AbortController();
  if (ORDERLY.has(ask))
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => stop.abort());
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
    interactive: process.stderr.isTTY === true && process.env.CI === void 0,
    signal: stop.signal
  };
}
async function run({ ask, values, file }, context) {
  const selection = {
    ...values.tenant === void 0 ? {} : { tenant: values.tenant },
    ...values.customer === void 0 ? {} : { customer: values.customer },
    ...values["as-of"] === void 0 ? {} : { asOf: values["as-of"] }
  };
  const json = values.json === true;
  const format = values.format ?? (json ? "json" : "text");
  switch (ask) {
    case "init":
      return (await import("./chunks/init-2I3EKT6V.js")).init(context, {
        tenant: values.tenant,
        psa: values.psa,
        url: values.url,
        timezone: values.timezone,
        currency: values.currency,
        ci: values.ci
      });
    case "validate":
      return (await import("./chunks/validate-MGII7LLL.js")).validate(context, { ...selection, json });
    case "plan":
      return (await import("./chunks/plan-FL7HHYNH.js")).plan(context, {
        ...selection,
        format: isFormat(format) ? format : "text",
        exitCode: values["exit-code"] === true,
        ...values.out === void 0 ? {} : { out: values.out }
      });
    case "apply":
      return (await import("./chunks/apply-F5Z7SKTI.js")).apply(context, {
        ...selection,
        json,
        ...file === void 0 ? {} : { file },
        ...values.out === void 0 ? {} : { out: values.out }
      });
    case "drift":
      return (await import("./chunks/drift-3JDWWG6T.js")).drift(context, {
        ...selection,
        format: isFormat(format) ? format : "text",
        exitCode: values["exit-code"] === true
      });
    case "notify":
      return (await import("./chunks/notify-DGT7PUP2.js")).notify(context, { json, ...file === void 0 ? {} : { file } });
    case "shards":
      return (await import("./chunks/shards-B4JQTUGD.js")).shards(context, {
        json,
        ...values.max === void 0 ? {} : { max: Number(values.max) },
        ...file === void 0 ? {} : { file }
      });
    case "github":
      return (await import("./chunks/github-BULFH2MV.js")).github(context, {
        ...selection,
        ...file === void 0 ? {} : { what: file },
        ...values.out === void 0 ? {} : { out: values.out }
      });
    case "history":
      return (await import("./chunks/history-K2EHDVXO.js")).history(context, {
        ...selection,
        json,
        verify: values.verify === true,
        ...values.contract === void 0 ? {} : { contract: values.contract },
        ...values.line === void 0 ? {} : { line: values.line }
      });
    case "doctor":
      return (await import("./chunks/doctor-A7CTUYEV.js")).doctor(context, { ...selection, json });
    case "sandbox":
      return (await import("./chunks/sandbox-TK64RWG5.js")).sandbox(context, {
        ...values.port === void 0 ? {} : { port: Number(values.port) },
        ...values.seed === void 0 ? {} : { seed: values.seed },
        ...values.clock === void 0 ? {} : { clock: values.clock }
      });
    case "demo":
      return (await import("./chunks/demo-MGO5Q5ZP.js")).demo(context, { keep: values.keep === true });
  }
}
function wantsColour() {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  if (NO_COLOR !== void 0 && NO_COLOR !== "") return false;
  if (FORCE_COLOR !== void 0 && FORCE_COLOR !== "0") return true;
  return process.stdout.isTTY === true;
}
async function explain(error) {
  const { forTerminal, linesForTerminal } = await import("./chunks/escape-FQURN74Q.js");
  if (error instanceof BadArguments) {
    process.stderr.write(`${forTerminal(error.message)}
See: concordat --help
`);
    return 3;
  }
  const { ConcordatError, UsageError } = await import("./chunks/errors-HJWHPWCL.js");
  const { redact } = await import("./chunks/secrets-FFHQ4S3Z.js");
  if (error instanceof ConcordatError) {
    process.stderr.write(`${error.code}: ${linesForTerminal(redact(error.message))}
`);
    return error instanceof UsageError || error.code === "NO_REPOSITORY" || error.code === "NO_REMOTE" ? 3 : 1;
  }
  const said = error instanceof Error ? error.stack ?? error.message : String(error);
  process.stderr.write(`unexpected error, please report it: ${linesForTerminal(redact(said))}
`);
  return 1;
}
var lost;
function outliveReaders() {
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error) => {
      if (stream === process.stdout && error.code !== "EPIPE") lost ??= error.code ?? error.message;
    });
}
function written(stream) {
  return new Promise((resolve2) => {
    stream.write("", () => setImmediate(resolve2));
  });
}
outliveReaders();
process.once("exit", (code) => {
  if (lost === void 0) return;
  process.stderr.write(`OUTPUT_LOST: stdout could not be written (${lost}); what was printed is not whole
`);
  if (code === 0 || code === 2) process.exitCode = 1;
});
process.exitCode = await main(process.argv.slice(2)).catch(explain);
await Promise.all([process.stdout, process.stderr].map(written));
process.exit();
