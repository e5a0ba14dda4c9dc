/**
 * `demo`: the whole story on the sandbox. The example workspace is copied to a scratch folder with a git repository and a
 * bare remote beside it, and the commands of the example's own README are run there, each as a process of its own.
 */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { devNull, tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ConcordatError } from "../errors.ts";
import { follow, run } from "../outside/exec.ts";
import { type Context, EXIT } from "./context.ts";

export interface DemoOptions {
  /** Leaves the scratch folder. */
  readonly keep: boolean;
}

/** The same place from `src/` and from `dist/`. */
const EXAMPLE = fileURLToPath(new URL("../../config-examples/microsoft-csp-to-autotask", import.meta.url));
/** The built program: Node runs no TypeScript. */
const PROGRAM = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const COMMAND_MS = 120_000;

/** What the example's README says to do, so that the demo cannot differ from it. */
export interface Script {
  /** Starts the sandbox. */
  readonly sandbox: readonly string[];
  /** Logins of the sandbox. */
  readonly variables: Readonly<Record<string, string>>;
  readonly commands: readonly (readonly string[])[];
}

/**
 * Reads the README: the line that starts the sandbox, the exported variables, and the block marked `<!-- demo -->`.
 * @throws ConcordatError `DEMO_BROKEN` where one of them is not there
 */
export function readScript(readme: string): Script {
  const words = (line: string): readonly string[] => line.trim().split(/\s+/);
  const sandbox = /^concordat sandbox .*$/m.exec(readme)?.[0];
  const block = /<!-- demo -->\s*```sh\n([\s\S]*?)```/.exec(readme)?.[1];
  const commands = (block ?? "").split("\n").filter((line) => line.trim() !== "");
  const exported = [...readme.matchAll(/^export (.+)$/gm)].flatMap(([, pairs = ""]) => words(pairs));
  const variables = Object.fromEntries(
    exported.map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]),
  );
  if (sandbox === undefined || commands.length === 0 || exported.length === 0)
    throw new ConcordatError(
      "DEMO_BROKEN",
      "the example's README has no commands for the demo; install concordat again",
    );
  return { sandbox: words(sandbox), variables, commands: commands.map(words) };
}

interface Stage {
  readonly context: Context;
  readonly script: Script;
  /** The copy of the example. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export async function demo(context: Context, options: DemoOptions): Promise<number> {
  const script = readScript(await readFile(join(EXAMPLE, "README.md"), "utf8"));
  const scratch = await mkdtemp(join(tmpdir(), "concordat-demo-"));
  const folder = join(scratch, basename(EXAMPLE));
  const stage: Stage = { context, script, folder, env: environmentOf(context, script) };
  const done = new AbortController();
  const stop = AbortSignal.any([done.signal, context.signal]);
  let ended: Promise<unknown> = Promise.resolve();
  try {
    await cp(EXAMPLE, folder, { recursive: true });
    const sandbox = await startSandbox(stage, stop);
    ended = sandbox.ended;
    await pointTenantsAt(stage, sandbox.port);
    await commitWorkspace(stage, join(scratch, "remote.git"));
    context.out(`The example is copied to ${folder} and committed; the sandbox listens on port ${sandbox.port}.\n`);
    const code = await runCommands(stage);
    if (code === EXIT.done) sayWhereToReadOn(context);
    else context.talk("The demo stopped here. Run it with --keep to look into its folder.\n");
    return code;
  } finally {
    done.abort();
    await ended;
    if (options.keep) context.out(`Kept: ${scratch}\n`);
    else await rm(scratch, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The user's environment without what would send git elsewhere, and with the sandbox's logins. */
function environmentOf(context: Context, script: Script): Stage["env"] {
  const own = Object.entries(context.env).filter(([name]) => !/^git_/i.test(name));
  return {
    ...Object.fromEntries(own),
    ...script.variables,
    GIT_CONFIG_GLOBAL: devNull,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_PAGER: "cat",
    ...(context.colour ? { FORCE_COLOR: "1" } : {}),
  };
}

/** A line of the README as a process: `concordat` is this program, in the same Node. */
function commandOf(words: readonly string[]): readonly string[] {
  return words[0] === "concordat" ? [process.execPath, PROGRAM, ...words.slice(1)] : words;
}

interface RunningSandbox {
  readonly port: string;
  readonly ended: Promise<unknown>;
}

/** On the port that the README names; on a free one where that is taken. */
async function startSandbox(stage: Stage, stop: AbortSignal): Promise<RunningSandbox> {
  const { sandbox } = stage.script;
  const named = sandbox[sandbox.indexOf("--port") + 1] ?? "";
  const first = await tryPort(stage, named, stop);
  if ("port" in first) return first;
  if (!first.said.includes("EADDRINUSE"))
    throw new ConcordatError("DEMO_SANDBOX", "the sandbox did not start; see why with: concordat sandbox");
  const second = await tryPort(stage, "0", stop);
  if (!("port" in second))
    throw new ConcordatError("DEMO_SANDBOX", "the sandbox found no free port; see why with: concordat sandbox");
  stage.context.out(
    `Port ${named} is taken. The sandbox uses ${second.port}, and the copy's tenant.yaml files name that instead.\n`,
  );
  return second;
}

async function tryPort(
  stage: Stage,
  port: string,
  stop: AbortSignal,
): Promise<RunningSandbox | { readonly said: string }> {
  const words = stage.script.sandbox.map((word, index, all) => (all[index - 1] === "--port" ? port : word));
  return new Promise((resolve, reject) => {
    let out = "";
    let said = "";
    const ended = follow(commandOf(words), {
      folder: stage.folder,
      env: stage.env,
      timeoutMs: 0,
      stop,
      onOut: (text) => {
        out += text;
        const listening = /Sandbox on http:\/\/127\.0\.0\.1:(\d+)\s/.exec(out)?.[1];
        if (listening !== undefined) resolve({ port: listening, ended });
      },
      onTalk: (text) => {
        said += text;
      },
    });
    ended.then(() => resolve({ said }), reject);
  });
}

async function pointTenantsAt({ folder }: Stage, port: string): Promise<void> {
  for (const tenant of await readdir(join(folder, "tenants"))) {
    const file = join(folder, "tenants", tenant, "tenant.yaml");
    const text = await readFile(file, "utf8");
    await writeFile(file, text.replace(/(http:\/\/127\.0\.0\.1:)\d+/, `$1${port}`));
  }
}

/** The workspace as one commit on main, pushed to a bare remote: the audit is pushed there too. */
async function commitWorkspace({ folder, env }: Stage, remote: string): Promise<void> {
  const git = (...args: string[]) => run(["git", ...args], { folder, env });
  await git("init", "--quiet", "--initial-branch=main");
  await git("config", "user.name", "Concordat demo");
  await git("config", "user.email", "demo@concordat.example");
  await git("add", ".");
  await git("commit", "--quiet", "--message", "Workspace");
  await git("init", "--quiet", "--bare", "--initial-branch=main", remote);
  await git("remote", "add", "origin", remote);
  await git("push", "--quiet", "--set-upstream", "origin", "main");
}

/** Every command is to end with 0, and the plan after the apply is to find nothing to do. */
async function runCommands({ context, script, folder, env }: Stage): Promise<number> {
  let applied = false;
  for (const words of script.commands) {
    if (context.signal.aborted) return EXIT.failed;
    const line = words.join(" ");
    context.out(`\n$ ${line}\n`);
    let printed = "";
    const code = await follow(commandOf(words), {
      folder,
      env,
      timeoutMs: COMMAND_MS,
      stop: context.signal,
      onOut: (text) => {
        printed += text;
        context.out(text);
      },
      onTalk: context.talk,
    });
    if (code !== EXIT.done) {
      context.talk(`\n"${line}" ended with exit code ${code}; 0 was expected.\n`);
      return EXIT.failed;
    }
    if (words[1] === "plan" && applied && !printed.includes("No changes")) {
      context.talk(`\n"${line}" still finds something to do after the apply.\n`);
      return EXIT.failed;
    }
    applied ||= words[1] === "apply";
  }
  return EXIT.done;
}

function sayWhereToReadOn(context: Context): void {
  context.out(`
The plan was applied, and the second plan finds nothing to do.
Read on:
  ${join(EXAMPLE, "README.md")}
    what each customer shows, and every figure worked out by hand
  concordat --help
    your own workspace: validate, doctor, plan, apply, history
`);
}
