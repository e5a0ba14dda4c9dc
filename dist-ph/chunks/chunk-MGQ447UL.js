import {
  run
} from "./chunk-3PCWHL66.js";
import {
  ConcordatError
} from "./chunk-2OJCSNGY.js";

// src/outside/secrets.ts
import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
var LONGEST_FILE = 65536;
var SHORTEST_MASKED = 4;
var MASK = "***";
var masked = /* @__PURE__ */ new Set();
async function readSecret(ref, env, folder) {
  const [value, source] = await readRaw(ref, env, folder);
  if (value === "")
    throw new ConcordatError("SECRET_EMPTY", `${source} is empty; a secret was expected there`, { source });
  rememberSecret(value);
  return value;
}
async function readRaw(ref, env, folder) {
  if ("env" in ref) {
    const value = env[ref.env];
    if (value === void 0) {
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
async function readSecretFile(path, shown) {
  try {
    const facts = await stat(path);
    if (!facts.isFile()) {
      const message = `the secret's file ${shown} is not a file; name the file that holds the secret`;
      throw new ConcordatError("SECRET_UNREADABLE", message, { file: shown });
    }
    const { size } = facts;
    if (size > LONGEST_FILE) {
      throw new ConcordatError(
        "SECRET_UNREADABLE",
        `the secret's file ${shown} is ${size} bytes long; is it the right file?`,
        { file: shown }
      );
    }
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof ConcordatError) throw error;
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
    const message = `the secret's file ${shown} could not be read (${code}); create it, or correct the path in the connection`;
    throw new ConcordatError(code === "ENOENT" ? "SECRET_MISSING" : "SECRET_UNREADABLE", message, {
      file: shown,
      code
    });
  }
}
function withoutFinalNewline(text) {
  return text.replace(/\r?\n$/, "");
}
function rememberSecret(value) {
  if (value.length < SHORTEST_MASKED) return;
  for (const form of [value, encodeURIComponent(Buffer.from(value).toString()), JSON.stringify(value).slice(1, -1)])
    masked.add(form);
}
function redact(text) {
  let result = text;
  for (const secret of [...masked].sort((a, b) => b.length - a.length)) result = result.replaceAll(secret, MASK);
  return result;
}

export {
  readSecret,
  rememberSecret,
  redact
};
