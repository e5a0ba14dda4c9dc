import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readSecret, redact } from "../../src/outside/secrets.ts";

const folder = mkdtempSync(join(tmpdir(), "concordat-secrets-"));
afterAll(() => rmSync(folder, { recursive: true }));
const env = { PATH: process.env.PATH ?? "", TOKEN: "env-secret-1", EMPTY: "", SHORT: "abc" };
const print = (text: string): string[] => [process.execPath, "-e", `process.stdout.write(${JSON.stringify(text)})`];

describe("a secret comes from where its reference says", () => {
  it("an environment variable, as it is", async () => {
    expect(await readSecret({ env: "TOKEN" }, env, folder)).toBe("env-secret-1");
  });

  it("a command's output, without its final newline", async () => {
    expect(await readSecret({ exec: print("exec-secret-1\n") }, env, folder)).toBe("exec-secret-1");
  });

  it.each([
    ["one newline is dropped", "file-secret-1\n", "file-secret-1"],
    ["so is a Windows one", "file-secret-2\r\n", "file-secret-2"],
    ["but only one", "file-secret-3\n\n", "file-secret-3\n"],
    ["and no space", " file-secret-4 ", " file-secret-4 "],
  ])("a file: %s", async (_law, content, secret) => {
    writeFileSync(join(folder, "token"), content);
    expect(await readSecret({ file: "token" }, env, folder)).toBe(secret);
  });
});

describe("a secret that cannot be read names its place, and never a value", () => {
  it.each([
    ["an unset variable", { env: "NO_SUCH_TOKEN" }, "SECRET_MISSING", "NO_SUCH_TOKEN is not set"],
    ["an empty variable", { env: "EMPTY" }, "SECRET_EMPTY", "EMPTY is empty"],
    ["a command that prints nothing", { exec: print("\n") }, "SECRET_EMPTY", "is empty"],
    ["a command that fails", { exec: [process.execPath, "-e", "process.exit(3)"] }, "EXEC_FAILED", "exit code 3"],
    ["a missing file", { file: "no-such-file" }, "SECRET_MISSING", "no-such-file could not be read (ENOENT)"],
    ["a folder", { file: "." }, "SECRET_UNREADABLE", "is not a file"],
  ])("%s", async (_name, ref, code, message) => {
    await expect(readSecret(ref, env, folder)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(message),
    });
  });

  it("a file that is no secret's", async () => {
    writeFileSync(join(folder, "large"), "x".repeat(70_000));
    await expect(readSecret({ file: "large" }, env, folder)).rejects.toMatchObject({ code: "SECRET_UNREADABLE" });
  });
});

describe("every secret read is masked from then on", () => {
  it("wherever it stands, as often as it stands", async () => {
    await readSecret({ env: "S" }, { S: "s3cret-one" }, folder);
    expect(redact("a s3cret-one b s3cret-one")).toBe("a *** b ***");
  });

  it("also escaped in a URL or in JSON", async () => {
    const secret = 'p&ss "w/rd"';
    await readSecret({ env: "S" }, { S: secret }, folder);
    expect(redact(`https://x/?k=${encodeURIComponent(secret)}`)).toBe("https://x/?k=***");
    expect(redact(JSON.stringify({ k: secret }))).toBe('{"k":"***"}');
  });

  it("a secret that holds another one is masked whole", async () => {
    await readSecret({ env: "S" }, { S: "inner-part" }, folder);
    await readSecret({ env: "S" }, { S: "outer-inner-part-outer" }, folder);
    expect(redact("outer-inner-part-outer")).toBe("***");
  });

  it("unless it is shorter than four characters, which would mask ordinary words", async () => {
    await readSecret({ env: "SHORT" }, env, folder);
    expect(redact("abc")).toBe("abc");
  });
});
