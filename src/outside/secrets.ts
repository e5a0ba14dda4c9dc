/** Reads the secrets that connections name, and keeps them out of everything that is written. */
import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { SecretRef } from "../core/workspace.ts";
import { ConcordatError } from "../errors.ts";
import { run } from "./exec.ts";

const LONGEST_FILE = 65_536;
/** Shorter ones would mask ordinary words and digits. */
const SHORTEST_MASKED = 4;
const MASK = "***";

const masked = new Set<string>();

/**
 * The secret a reference names; from then on {@link redact} masks it.
 *
 * @param folder where a relative file path, and the command, start from: the tenant's folder
 * @throws {ConcordatError} `SECRET_MISSING`, `SECRET_EMPTY`, `SECRET_UNREADABLE`. The message names the variable, the
 *   program or the file, and never the value.
 */
export async function readSecret(
  ref: SecretRef,
  env: Readonly<Record<string, string | undefined>>,
  folder: string,
): Promise<string> {
  const [value, source] = await readRaw(ref, env, folder);
  if (value === "")
    throw new ConcordatError("SECRET_EMPTY", `${source} is empty; a secret was expected there`, { source });
  rememberSecret(value);
  return value;
}

async function readRaw(
  ref: SecretRef,
  env: Readonly<Record<string, string | undefined>>,
  folder: string,
): Promise<[value: string, source: string]> {
  if ("env" in ref) {
    const value = env[ref.env];
    if (value === undefined) {
      const message = `the environment variable ${ref.env} is not set; set it, or pass it to the job from your CI's secrets`;
      throw new ConcordatError("SECRET_MISSING", message, { variable: ref.env });
    }
    return [value, `the environment variable ${ref.env}`];
  }
  if ("exec" in ref) {
    const output = await run(ref.exec, { folder, env, maxOutput: LONGEST_FILE });
    return [withoutFinalNewline(output), `the output of ${ref.exec[0]}`];
  }
  return [withoutFinalNewline(await readSecretFile(resolve(folder, ref.file), ref.file)), `the file ${ref.file}`];
}

async function readSecretFile(path: string, shown: string): Promise<string> {
  try {
    const facts = await stat(path);
    // A pipe or a device may never end.
    if (!facts.isFile()) {
      const message = `the secret's file ${shown} is not a file; name the file that holds the secret`;
      throw new ConcordatError("SECRET_UNREADABLE", message, { file: shown });
    }
    const { size } = facts;
    if (size > LONGEST_FILE) {
      throw new ConcordatError(
        "SECRET_UNREADABLE",
        `the secret's file ${shown} is ${size} bytes long; is it the right file?`,
        { file: shown },
      );
    }
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof ConcordatError) throw error;
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
    const message = `the secret's file ${shown} could not be read (${code}); create it, or correct the path in the connection`;
    throw new ConcordatError(code === "ENOENT" ? "SECRET_MISSING" : "SECRET_UNREADABLE", message, {
      file: shown,
      code,
    });
  }
}

function withoutFinalNewline(text: string): string {
  return text.replace(/\r?\n$/, "");
}

/** Has a value masked from now on, also where it stands escaped in a URL or in JSON. */
export function rememberSecret(value: string): void {
  if (value.length < SHORTEST_MASKED) return;
  for (const form of [value, encodeURIComponent(Buffer.from(value).toString()), JSON.stringify(value).slice(1, -1)])
    masked.add(form);
}

/** The text with every secret read so far masked. For logs, errors, and whatever else leaves the process. */
export function redact(text: string): string {
  let result = text;
  // Longest first, so that a secret which contains another one is masked whole.
  for (const secret of [...masked].sort((a, b) => b.length - a.length)) result = result.replaceAll(secret, MASK);
  return result;
}
