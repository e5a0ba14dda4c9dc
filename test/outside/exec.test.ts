import { tmpdir } from "node:os";
import { describe, expect, it } from "vitest";
import { isRunning, run } from "../../src/outside/exec.ts";

const node = process.execPath;
const options = { folder: tmpdir(), env: { PATH: process.env.PATH ?? "" } };
const script = (source: string): string[] => [node, "-e", source, "hunter2-argument"];

describe("a command's output comes back unchanged", () => {
  it("final newlines included", async () => {
    expect(await run(script("process.stdout.write('a\\n\\n')"), options)).toBe("a\n\n");
  });

  it("nothing of this process's environment is passed on", async () => {
    const env = { PATH: process.env.PATH ?? "", ONLY: "this" };
    const output = await run(script("process.stdout.write(Object.keys(process.env).sort().join())"), {
      ...options,
      env,
    });
    expect(output.split(",").filter((name) => !name.startsWith("__"))).toEqual(["ONLY", "PATH"]);
  });

  it("arguments are passed without a shell", async () => {
    expect(await run([node, "-p", "process.argv[1]", "$(id); `id` | cat"], options)).toBe("$(id); `id` | cat\n");
  });

  it("reads the input it is given, and nothing otherwise", async () => {
    const echo = script("process.stdin.pipe(process.stdout)");
    expect(await run(echo, { ...options, input: "hello" })).toBe("hello");
    expect(await run(echo, options)).toBe("");
  });
});

describe("a failing command is told by its name alone: arguments and output may hold a secret", () => {
  const loud = "process.stdout.write('hunter2-out'); process.stderr.write('hunter2-err');";
  const cases = [
    ["ends with an error", script(`${loud} process.exitCode = 7`), {}, "EXEC_FAILED", /exit code 7/],
    [
      "takes too long",
      script(`${loud} setInterval(() => {}, 1000)`),
      { timeoutMs: 300 },
      "EXEC_TIMEOUT",
      /no answer within 0.3 s/,
    ],
    [
      "writes too much",
      script(`${loud} process.stdout.write('x'.repeat(5000))`),
      { maxOutput: 100 },
      "EXEC_TOO_LONG",
      /more than 100/,
    ],
    ["does not exist", ["/nowhere/op-cli", "hunter2-argument"], {}, "EXEC_MISSING", /op-cli could not be started/],
    [
      "is stopped by a signal",
      script(`${loud} process.kill(process.pid, 'SIGTERM')`),
      {},
      "EXEC_FAILED",
      /signal SIGTERM/,
    ],
  ] as const;

  it.each(cases)("%s", async (_name, command, limits, code, message) => {
    const error = await run(command, { ...options, ...limits }).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code, message: expect.stringMatching(message) });
    const told =
      error instanceof Error ? `${error.message} ${JSON.stringify(error)} ${error.stack} ${String(error.cause)}` : "";
    expect(told).not.toContain("hunter2");
  });

  it("no command at all", async () => {
    await expect(run([], options)).rejects.toMatchObject({ code: "EXEC_FAILED" });
  });
});

describe("isRunning", () => {
  it("knows a running process from one that cannot exist", () => {
    expect(isRunning(process.pid)).toBe(true);
    // Linux gives process ids up to 2^22.
    expect(isRunning(2 ** 22 + 1)).toBe(false);
  });
});
