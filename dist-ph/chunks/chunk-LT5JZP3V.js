// src/outside/files.ts
import { open, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
var WORDS = {
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EFBIG: "the file would become larger than this process may write",
  EROFS: "the disk is read-only",
  EACCES: "this account may not write there",
  EPERM: "this account may not write there",
  EMFILE: "this process has too many files open",
  ENFILE: "this machine has too many files open",
  ENOENT: "the folder does not exist",
  ENOTDIR: "a part of the path is no folder",
  EISDIR: "it is a folder",
  EIO: "the disk reports a fault"
};
function faultOf(error) {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : void 0;
}
function explainFault(error) {
  const code = faultOf(error);
  const words = code === void 0 ? void 0 : WORDS[code];
  if (words !== void 0) return `${words} (${code})`;
  return error instanceof Error ? error.message : String(error);
}
async function writeWhole(path, text) {
  const target = await realpath(path).catch(() => path);
  const present = await stat(target).catch(() => void 0);
  if (present !== void 0 && !present.isFile()) {
    await writeFile(target, text);
    return;
  }
  const draft = `${target}.${process.pid}.tmp`;
  try {
    const handle = await open(draft, "w", present === void 0 ? 438 : present.mode & 511);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => void 0);
    throw error;
  }
}

export {
  faultOf,
  explainFault,
  writeWhole
};
