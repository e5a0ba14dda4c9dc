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

/** Whether a process of this machine is running. A process of another user counts as running. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
