import {
  ConcordatError
} from "./chunk-2OJCSNGY.js";

// src/outside/exec.ts
import { basename } from "node:path";
import { execa } from "execa";
async function run(command, options) {
  const [program, ...args] = command;
  if (program === void 0 || program === "") throw new ConcordatError("EXEC_FAILED", "no command was given to run");
  const name = basename(program);
  const timeout = options.timeoutMs ?? 3e4;
  const maxBuffer = options.maxOutput ?? 1e6;
  const result = await execa(program, args, {
    cwd: options.folder,
    env: options.env,
    extendEnv: false,
    timeout,
    maxBuffer,
    reject: false,
    stripFinalNewline: false,
    verbose: "none",
    ...options.input === void 0 ? { stdin: "ignore" } : { input: options.input }
  });
  if (!result.failed) return result.stdout;
  if (result.timedOut) {
    throw new ConcordatError("EXEC_TIMEOUT", `${name} gave no answer within ${timeout / 1e3} s and was stopped`, {
      program: name,
      timeout
    });
  }
  if (result.isMaxBuffer) {
    throw new ConcordatError("EXEC_TOO_LONG", `${name} wrote more than ${maxBuffer} characters and was stopped`, {
      program: name,
      maxBuffer
    });
  }
  if (result.exitCode === void 0 && result.signal === void 0) {
    const reason = `${name} could not be started; is it installed, on the PATH and executable?`;
    throw new ConcordatError("EXEC_MISSING", reason, { program: name, reason: result.code });
  }
  const ending = result.signal === void 0 ? `exit code ${result.exitCode}` : `signal ${result.signal}`;
  const message = `${name} ended with ${ending}; run the command by hand to see why`;
  throw new ConcordatError("EXEC_FAILED", message, { program: name, exitCode: result.exitCode, signal: result.signal });
}
async function follow(command, options) {
  const [program = "", ...args] = command;
  const name = basename(program);
  const timeout = options.timeoutMs ?? 12e4;
  const child = execa(program, args, {
    cwd: options.folder,
    env: options.env,
    extendEnv: false,
    timeout,
    reject: false,
    buffer: false,
    verbose: "none",
    stdin: "ignore",
    // execa's own clean-up answers a signal by ending this process at once, before `stop` can end it in good order.
    cleanup: false,
    ...options.stop === void 0 ? {} : { cancelSignal: options.stop }
  });
  child.stdout.setEncoding("utf8").on("data", options.onOut);
  child.stderr.setEncoding("utf8").on("data", options.onTalk);
  const result = await child;
  if (result.timedOut) {
    const message = `${name} did not end within ${timeout / 1e3} s and was stopped`;
    throw new ConcordatError("EXEC_TIMEOUT", message, { program: name, timeout });
  }
  if (result.exitCode === void 0 && result.signal === void 0 && !result.isCanceled) {
    const reason = `${name} could not be started; is it installed, on the PATH and executable?`;
    throw new ConcordatError("EXEC_MISSING", reason, { program: name, reason: result.code });
  }
  return result.exitCode ?? 1;
}
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

export {
  run,
  follow,
  isRunning
};
