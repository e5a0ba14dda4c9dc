/** The built program as a shell runs it: arguments in, exit code and two streams out. `npm test` builds it first. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const PROGRAM = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  readonly cwd?: string;
  /** Over a PATH alone: nothing of the machine's own settings is passed on. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

export function start(args: readonly string[], { cwd, env = {} }: Surroundings = {}): ChildProcess {
  if (!existsSync(PROGRAM)) throw new Error("dist/cli.js is not there: run npm run build first");
  return spawn(process.execPath, [PROGRAM, ...args], {
    ...(cwd === undefined ? {} : { cwd }),
    env: { PATH: process.env.PATH, ...env },
    // Stdin stays open and silent: a program that asked a question would wait for ever.
    stdio: ["pipe", "pipe", "pipe"],
  });
}

export function run(args: readonly string[], surroundings: Surroundings = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = start(args, surroundings);
    let [out, err] = ["", ""];
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      out += text;
    });
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      err += text;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, out, err }));
  });
}
