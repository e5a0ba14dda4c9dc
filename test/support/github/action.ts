/**
 * Runs the steps of a composite action as a GitHub runner does: the same files for outputs, environment and summary, bash
 * with the same flags, the workflow commands taken from what a step prints. Actions that it uses have declared stand-ins.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { parse } from "yaml";
import { type Command, commandsIn } from "./commands.ts";
import { fill, isDue, type Scene, type Value } from "./expressions.ts";

interface StepFile {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string | boolean;
  readonly run?: string;
  readonly shell?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
  readonly env?: Readonly<Record<string, string | number | boolean>>;
  readonly "working-directory"?: string;
  readonly "continue-on-error"?: string | boolean;
}

interface ActionFile {
  readonly inputs?: Readonly<Record<string, { readonly required?: boolean; readonly default?: string | boolean }>>;
  readonly outputs?: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly StepFile[] };
}

/** What an action that is used does here: its inputs in, its outputs out. A throw is a failed step. */
export type StandIn = (inputs: Readonly<Record<string, string>>, place: Place) => Readonly<Record<string, string>>;

export interface Place {
  readonly workspace: string;
  readonly temp: string;
}

export interface ActionRun {
  /** The folder that holds action.yml. */
  readonly action: string;
  /** The checkout. */
  readonly workspace: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** `event_name`, `ref`, `sha`, `actor`, `token` and so on: what `github.…` and GITHUB_… stand for. */
  readonly github: Readonly<Record<string, string>>;
  readonly event: Readonly<Record<string, unknown>>;
  /** Of the job: secrets, and what the runner's machine has. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** By the action's name without its version. */
  readonly uses?: Readonly<Record<string, StandIn>>;
  /** Called with each step's shell once it runs; a runner that cancels a job signals that process alone. */
  readonly onShell?: (shell: ChildProcess) => void;
}

export interface StepRun {
  readonly name: string;
  readonly ran: boolean;
  readonly code: number;
  /** Both streams, as the log shows them. */
  readonly log: string;
}

export interface ActionRan {
  readonly ok: boolean;
  readonly steps: readonly StepRun[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly annotations: readonly Command[];
  readonly summary: string;
  readonly log: string;
}

/** The most a step's summary may hold; GitHub shows nothing of a longer one. */
const SUMMARY_BYTES = 1024 * 1024;

export async function runAction(run: ActionRun): Promise<ActionRan> {
  const file = parse(readFileSync(join(run.action, "action.yml"), "utf8")) as ActionFile;
  if (file.runs.using !== "composite") throw new Error(`the action is ${file.runs.using}, not composite`);
  const temp = mkdtempSync(join(tmpdir(), "concordat-runner-"));
  try {
    return await runSteps(run, file, temp);
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

async function runSteps(run: ActionRun, file: ActionFile, temp: string): Promise<ActionRan> {
  const eventFile = join(temp, "event.json");
  writeFileSync(eventFile, JSON.stringify(run.event));
  const steps: Record<string, Value> = {};
  const done: StepRun[] = [];
  const annotations: Command[] = [];
  let jobEnv: Record<string, string> = {};
  const path: string[] = [];
  let failed = false;
  let summary = "";
  const inputs = inputsOf(file, run.inputs ?? {}, (text) => fill(text, { contexts: contextsOf({}), failed: false }));

  function contextsOf(
    env: Readonly<Record<string, string>>,
    given: Readonly<Record<string, string>> = {},
  ): Scene["contexts"] {
    const github: Readonly<Record<string, Value>> = {
      ...run.github,
      workspace: run.workspace,
      action_path: run.action,
      event: run.event as Readonly<Record<string, Value>>,
    };
    return { inputs: given, github, env, steps, runner: { temp, os: "Linux" } };
  }

  for (const [index, step] of file.runs.steps.entries()) {
    const known = definedOf({ ...run.env, ...jobEnv });
    const base: Scene = { contexts: contextsOf(known, inputs), failed };
    const own = Object.fromEntries(
      Object.entries(step.env ?? {}).map(([name, text]) => [name, fill(String(text), base)]),
    );
    const scene: Scene = { contexts: contextsOf({ ...known, ...own }, inputs), failed };
    const name = fill(step.name ?? step.id ?? step.uses ?? `step ${index + 1}`, scene);
    if (!isDue(step.if, scene)) {
      done.push({ name, ran: false, code: 0, log: "" });
      if (step.id !== undefined) steps[step.id] = { outputs: {}, outcome: "skipped", conclusion: "skipped" };
      continue;
    }
    const files = filesOf(temp, index);
    let code = 0;
    let log = "";
    let outputs: Readonly<Record<string, string>> = {};
    if (step.uses !== undefined) {
      const [action = ""] = step.uses.split("@");
      const standIn = run.uses?.[action];
      if (standIn === undefined) throw new Error(`the action uses ${step.uses}, which has no stand-in`);
      const given = Object.entries(step.with ?? {}).map(([key, text]) => [key, fill(String(text), scene)] as const);
      try {
        outputs = standIn(Object.fromEntries(given), { workspace: run.workspace, temp });
      } catch (error) {
        code = 1;
        log = `##[error]${error instanceof Error ? error.message : String(error)}\n`;
      }
    } else {
      if (step.run === undefined || step.shell !== "bash")
        throw new Error(`step "${name}" has no run with shell: bash`);
      const script = join(temp, `${index}.sh`);
      writeFileSync(script, fill(step.run, scene));
      const where = fill(step["working-directory"] ?? "", scene);
      const env: Record<string, string> = { ...known, ...own, ...variablesOf(run, { temp, eventFile }), ...files };
      if (path.length > 0) env.PATH = [...path.toReversed(), env.PATH ?? ""].join(delimiter);
      ({ code, log } = await bash(script, join(run.workspace, where), env, run.onShell));
      const said = commandsIn(log);
      annotations.push(...said);
      outputs = pairsIn(read(files.GITHUB_OUTPUT));
      jobEnv = { ...jobEnv, ...pairsIn(read(files.GITHUB_ENV)) };
      path.push(
        ...read(files.GITHUB_PATH)
          .split("\n")
          .filter((one) => one !== ""),
      );
      const told = read(files.GITHUB_STEP_SUMMARY);
      if (Buffer.byteLength(told) > SUMMARY_BYTES) throw new Error(`the summary of "${name}" is over 1 MiB`);
      summary += told;
    }
    const goesOn = fill(String(step["continue-on-error"] ?? "false"), scene) === "true";
    if (step.id !== undefined)
      steps[step.id] = {
        outputs,
        outcome: code === 0 ? "success" : "failure",
        conclusion: code === 0 || goesOn ? "success" : "failure",
      };
    if (code !== 0 && !goesOn) failed = true;
    done.push({ name, ran: true, code, log });
  }
  const scene: Scene = { contexts: contextsOf(definedOf(run.env), inputs), failed };
  return {
    ok: !failed,
    steps: done,
    outputs: Object.fromEntries(
      Object.entries(file.outputs ?? {}).map(([name, { value }]) => [name, fill(value, scene)]),
    ),
    annotations,
    summary,
    log: done.map(({ name, log }) => `##[group]${name}\n${log}`).join(""),
  };
}

function inputsOf(
  file: ActionFile,
  given: Readonly<Record<string, string>>,
  filled: (text: string) => string,
): Readonly<Record<string, string>> {
  const declared = file.inputs ?? {};
  for (const name of Object.keys(given))
    if (!Object.hasOwn(declared, name)) throw new Error(`the action has no input "${name}"`);
  return Object.fromEntries(
    Object.entries(declared).map(([name, { required, default: usual }]) => {
      const value = given[name] ?? (usual === undefined ? undefined : filled(String(usual)));
      if (value === undefined && required === true) throw new Error(`the action needs the input "${name}"`);
      return [name, value ?? ""];
    }),
  );
}

function definedOf(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  );
}

/** The default variables of a job: https://docs.github.com/en/actions/reference/workflows-and-actions/variables. */
function variablesOf(
  run: ActionRun,
  place: { readonly temp: string; readonly eventFile: string },
): Record<string, string> {
  const { token: _token, ...facts } = run.github;
  return {
    ...Object.fromEntries(Object.entries(facts).map(([name, value]) => [`GITHUB_${name.toUpperCase()}`, value])),
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: run.workspace,
    GITHUB_EVENT_PATH: place.eventFile,
    GITHUB_ACTION_PATH: run.action,
    RUNNER_TEMP: place.temp,
    RUNNER_OS: "Linux",
  };
}

const FILES = ["GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STEP_SUMMARY"] as const;

function filesOf(temp: string, index: number): Readonly<Record<(typeof FILES)[number], string>> {
  const folder = join(temp, `files-${index}`);
  mkdirSync(folder);
  const made = FILES.map((name) => [name, join(folder, name.toLowerCase())] as const);
  for (const [, path] of made) writeFileSync(path, "");
  return Object.fromEntries(made) as Record<(typeof FILES)[number], string>;
}

function read(file: string): string {
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

/** `name=value`, and `name<<END`, lines, `END`. */
export function pairsIn(text: string): Record<string, string> {
  const pairs: Record<string, string> = {};
  const lines = text.split("\n");
  for (let index = 0; index < lines.length; index += 1) {
    const line = (lines[index] ?? "").replace(/\r$/, "");
    if (line === "") continue;
    const long = /^([^=]+?)<<(.+)$/.exec(line);
    const short = /^([^=]+)=(.*)$/s.exec(line);
    if (long !== null) {
      const [, name = "", end = ""] = long;
      const last = lines.findIndex((one, at) => at > index && one === end);
      if (last < 0) throw new Error(`the value of ${name} has no end`);
      pairs[name] = lines.slice(index + 1, last).join("\n");
      index = last;
    } else if (short !== null) pairs[short[1] ?? ""] = short[2] ?? "";
    else throw new Error(`"${line}" is no name=value`);
  }
  return pairs;
}

function bash(
  script: string,
  cwd: string,
  env: Readonly<Record<string, string>>,
  onShell?: (shell: ChildProcess) => void,
): Promise<{ code: number; log: string }> {
  return new Promise((done, fail) => {
    const child = spawn("bash", ["--noprofile", "--norc", "-e", "-o", "pipefail", script], { cwd, env });
    onShell?.(child);
    const parts: Buffer[] = [];
    child.stdout.on("data", (part: Buffer) => parts.push(part));
    child.stderr.on("data", (part: Buffer) => parts.push(part));
    child.on("error", fail);
    child.on("close", (code) => done({ code: code ?? 1, log: Buffer.concat(parts).toString() }));
  });
}
