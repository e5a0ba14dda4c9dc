/** Programs that are followed: what they write comes as it is written, their exit code is told, and they end when asked. */
import { tmpdir } from "node:os";
import { expect, it } from "vitest";
import { follow, isRunning } from "../../src/outside/exec.ts";

function script(code: string, more: Partial<Parameters<typeof follow>[1]> = {}) {
  const said = { out: "", talk: "" };
  const ended = follow([process.execPath, "--eval", code], {
    folder: tmpdir(),
    env: { PATH: process.env.PATH, ONLY: "this" },
    onOut: (text) => {
      said.out += text;
    },
    onTalk: (text) => {
      said.talk += text;
    },
    ...more,
  });
  return { said, ended };
}

it("hands on both streams apart, and returns the exit code", async () => {
  const { said, ended } = script("console.log('€ 12,–'); console.error('hm'); process.exitCode = 4");
  expect(await ended).toBe(4);
  expect(said).toEqual({ out: "€ 12,–\n", talk: "hm\n" });
});

it("hands on what is written while the program still runs, and ends it when asked", async () => {
  const stop = new AbortController();
  let pid = 0;
  const { ended } = script("console.log(process.pid); setInterval(() => {}, 1000)", {
    stop: stop.signal,
    onOut: (text) => {
      pid = Number(text);
      stop.abort();
    },
  });
  expect(await ended).toBe(1);
  expect(pid).toBeGreaterThan(0);
  expect(isRunning(pid)).toBe(false);
});

it("tells the exit code of a program that ends in good order when asked", async () => {
  const stop = new AbortController();
  const { ended } = script(
    "process.once('SIGTERM', () => process.exit(0)); setInterval(() => {}, 1000); console.log('ready')",
    { stop: stop.signal, onOut: () => stop.abort() },
  );
  expect(await ended).toBe(0);
});

it("gives the program the environment it is given, and no more", async () => {
  const { said, ended } = script("console.log(process.env.ONLY, process.env.HOME)");
  await ended;
  expect(said.out).toBe("this undefined\n");
});

it("names a program that is not there, without its arguments", async () => {
  const missing = follow(["no-such-program", "s3cret"], {
    folder: tmpdir(),
    env: { PATH: process.env.PATH },
    onOut: () => undefined,
    onTalk: () => undefined,
  });
  await expect(missing).rejects.toMatchObject({
    code: "EXEC_MISSING",
    message: expect.not.stringContaining("s3cret"),
  });
});

it("stops a program that takes too long", async () => {
  const { ended } = script("setInterval(() => {}, 1000)", { timeoutMs: 300 });
  await expect(ended).rejects.toMatchObject({ code: "EXEC_TIMEOUT" });
});
