/** Runs another program. Bounded in time and output; neither its arguments nor its output ever enter a message. */
import { basename } from "node:path";
import { execa } from "execa";
import { ConcordatError } from "../errors.ts";

export interface RunOptions {
  /** Where the program starts. */
  readonly folder: string;
  /** Its whole environment; nothing is added to it. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Default 30 seconds. */
  readonly timeoutMs?: number;
  /** Characters of output, default one million. */
  readonly maxOutput?: number;
  /** What it reads from its standard input; default nothing. */
  readonly input?: string;
}

/**
 * Runs a command without a shell and returns what it wrote to its standard output, unchanged.
 *
 * @throws {ConcordatError} `EXEC_MISSING`, `EXEC_TIMEOUT`, `EXEC_TOO_LONG`, `EXEC_FAILED`. Only the program's name is told:
 *   arguments and output may hold a secret.
 */
export async function run(command: readonly string[], options: RunOptions): Promise<string> {
  const [program, ...args] = command;
  if (program === undefined || program === "") throw new ConcordatError("EXEC_FAILED", "no command was given to run");
  const name = basename(program);
  const timeout = options.timeoutMs ?? 30_000;
  const maxBuffer = options.maxOutput ?? 1_000_000;
  const result = await execa(program, args, {
    cwd: options.folder,
    env: options.env,
    extendEnv: false,
    timeout,
    maxBuffer,
    reject: false,
    stripFinalNewline: false,
    verbose: "none",
    ...(options.input === undefined ? { stdin: "ignore" as const } : { input: options.input }),
  });
  if (!result.failed) return result.stdout;
  // The execa error is not passed on as a cause: its message repeats the arguments and the output.
  if (result.timedOut) {
    throw new ConcordatError("EXEC_TIMEOUT", `${name} gave no answer within ${timeout / 1000} s and was stopped`, {
      program: name,
      timeout,
    });
  }
  if (result.isMaxBuffer) {
    throw new ConcordatError("EXEC_TOO_LONG", `${name} wrote more than ${maxBuffer} characters and was stopped`, {
      program: name,
      maxBuffer,
    });
  }
  if (result.exitCode === undefined && result.signal === undefined) {
    const reason = `${name} could not be started; is it installed, on the PATH and executable?`;
    throw new ConcordatError("EXEC_MISSING", reason, { program: name, reason: result.code });
  }
  const ending = result.signal === undefined ? `exit code ${result.exitCode}` : `signal ${result.signal}`;
  const message = `${name} ended with ${ending}; run the command by hand to see why`;
  throw new ConcordatError("EXEC_FAILED", message, { program: name, exitCode: result.exitCode, signal: result.signal });
}

export interface FollowOptions extends Pick<RunOptions, "folder" | "env"> {
  /** Default 2 minutes; 0: as long as it takes. */
  readonly timeoutMs?: number;
  /** What it writes to its standard output and to its standard error, as it comes. */
  readonly onOut: (text: string) => void;
  readonly onTalk: (text: string) => void;
  /** Aborted: the program is asked to end (SIGTERM), and made to after 5 seconds. */
  readonly stop?: AbortSignal;
}

/**
 * Runs a command without a shell, hands on what it writes as it writes it, and returns its exit code; of a program that a
 * signal ended, 1.
 *
 * @throws {ConcordatError} `EXEC_MISSING`, `EXEC_TIMEOUT`. Only the program's name is told.
 */
export async function follow(command: readonly string[], options: FollowOptions): Promise<number> {
  const [program = "", ...args] = command;
  const name = basename(program);
  const timeout = options.timeoutMs ?? 120_000;
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
    ...(options.stop === undefined ? {} : { cancelSignal: options.stop }),
  });
  child.stdout.setEncoding("utf8").on("data", options.onOut);
  child.stderr.setEncoding("utf8").on("data", options.onTalk);
  const result = await child;
  if (result.timedOut) {
    const message = `${name} did not end within ${timeout / 1000} s and was stopped`;
    throw new ConcordatError("EXEC_TIMEOUT", message, { program: name, timeout });
  }
  if (result.exitCode === undefined && result.signal === undefined && !result.isCanceled) {
    const reason = `${name} could not be started; is it installed, on the PATH and executable?`;
    throw new ConcordatError("EXEC_MISSING", reason, { program: name, reason: result.code });
  }
  return result.exitCode ?? 1;
}

/** Whether a process of this machine is running. A process of another user counts as running. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
