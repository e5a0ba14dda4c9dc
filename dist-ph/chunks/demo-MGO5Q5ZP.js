import {
  EXIT
} from "./chunk-7UPMKILO.js";
import {
  follow,
  run
} from "./chunk-3PCWHL66.js";
import {
  ConcordatError
} from "./chunk-2OJCSNGY.js";

// src/commands/demo.ts
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { devNull, tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
var EXAMPLE = fileURLToPath(new URL("../../config-examples/microsoft-csp-to-autotask", import.meta.url));
var PROGRAM = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
var COMMAND_MS = 12e4;
function readScript(readme) {
  const words = (line) => line.trim().split(/\s+/);
  const sandbox = /^concordat sandbox .*$/m.exec(readme)?.[0];
  const block = /<!-- demo -->\s*```sh\n([\s\S]*?)```/.exec(readme)?.[1];
  const commands = (block ?? "").split("\n").filter((line) => line.trim() !== "");
  const exported = [...readme.matchAll(/^export (.+)$/gm)].flatMap(([, pairs = ""]) => words(pairs));
  const variables = Object.fromEntries(
    exported.map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)])
  );
  if (sandbox === void 0 || commands.length === 0 || exported.length === 0)
    throw new ConcordatError(
      "DEMO_BROKEN",
      "the example's README has no commands for the demo; install concordat again"
    );
  return { sandbox: words(sandbox), variables, commands: commands.map(words) };
}
async function demo(context, options) {
  const script = readScript(await readFile(join(EXAMPLE, "README.md"), "utf8"));
  const scratch = await mkdtemp(join(tmpdir(), "concordat-demo-"));
  const folder = join(scratch, basename(EXAMPLE));
  const stage = { context, script, folder, env: environmentOf(context, script) };
  const done = new AbortController();
  const stop = AbortSignal.any([done.signal, context.signal]);
  let ended = Promise.resolve();
  try {
    await cp(EXAMPLE, folder, { recursive: true });
    const sandbox = await startSandbox(stage, stop);
    ended = sandbox.ended;
    await pointTenantsAt(stage, sandbox.port);
    await commitWorkspace(stage, join(scratch, "remote.git"));
    context.out(`The example is copied to ${folder} and committed; the sandbox listens on port ${sandbox.port}.
`);
    const code = await runCommands(stage);
    if (code === EXIT.done) sayWhereToReadOn(context);
    else context.talk("The demo stopped here. Run it with --keep to look into its folder.\n");
    return code;
  } finally {
    done.abort();
    await ended;
    if (options.keep) context.out(`Kept: ${scratch}
`);
    else await rm(scratch, { recursive: true, force: true, maxRetries: 3 });
  }
}
function environmentOf(context, script) {
  const own = Object.entries(context.env).filter(([name]) => !/^git_/i.test(name));
  return {
    ...Object.fromEntries(own),
    ...script.variables,
    GIT_CONFIG_GLOBAL: devNull,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_PAGER: "cat",
    ...context.colour ? { FORCE_COLOR: "1" } : {}
  };
}
function commandOf(words) {
  return words[0] === "concordat" ? [process.execPath, PROGRAM, ...words.slice(1)] : words;
}
async function startSandbox(stage, stop) {
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
    `Port ${named} is taken. The sandbox uses ${second.port}, and the copy's tenant.yaml files name that instead.
`
  );
  return second;
}
async function tryPort(stage, port, stop) {
  const words = stage.script.sandbox.map((word, index, all) => all[index - 1] === "--port" ? port : word);
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
        if (listening !== void 0) resolve({ port: listening, ended });
      },
      onTalk: (text) => {
        said += text;
      }
    });
    ended.then(() => resolve({ said }), reject);
  });
}
async function pointTenantsAt({ folder }, port) {
  for (const tenant of await readdir(join(folder, "tenants"))) {
    const file = join(folder, "tenants", tenant, "tenant.yaml");
    const text = await readFile(file, "utf8");
    await writeFile(file, text.replace(/(http:\/\/127\.0\.0\.1:)\d+/, `$1${port}`));
  }
}
async function commitWorkspace({ folder, env }, remote) {
  const git = (...args) => run(["git", ...args], { folder, env });
  await git("init", "--quiet", "--initial-branch=main");
  await git("config", "user.name", "Concordat demo");
  await git("config", "user.email", "demo@concordat.example");
  await git("add", ".");
  await git("commit", "--quiet", "--message", "Workspace");
  await git("init", "--quiet", "--bare", "--initial-branch=main", remote);
  await git("remote", "add", "origin", remote);
  await git("push", "--quiet", "--set-upstream", "origin", "main");
}
async function runCommands({ context, script, folder, env }) {
  let applied = false;
  for (const words of script.commands) {
    if (context.signal.aborted) return EXIT.failed;
    const line = words.join(" ");
    context.out(`
$ ${line}
`);
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
      onTalk: context.talk
    });
    if (code !== EXIT.done) {
      context.talk(`
"${line}" ended with exit code ${code}; 0 was expected.
`);
      return EXIT.failed;
    }
    if (words[1] === "plan" && applied && !printed.includes("No changes")) {
      context.talk(`
"${line}" still finds something to do after the apply.
`);
      return EXIT.failed;
    }
    applied ||= words[1] === "apply";
  }
  return EXIT.done;
}
function sayWhereToReadOn(context) {
  context.out(`
The plan was applied, and the second plan finds nothing to do.
Read on:
  ${join(EXAMPLE, "README.md")}
    what each customer shows, and every figure worked out by hand
  concordat --help
    your own workspace: validate, doctor, plan, apply, history
`);
}
export {
  demo,
  readScript
};
