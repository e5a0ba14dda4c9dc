/** Files that are written whole or not at all, and what the disk says when it cannot. */
import { open, realpath, rename, rm, stat, writeFile } from "node:fs/promises";

const WORDS: Readonly<Record<string, string>> = {
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
  EIO: "the disk reports a fault",
};

/** The code of an error of the file system, or undefined for any other error. */
export function faultOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

/** Why a file could not be read or written, in words. */
export function explainFault(error: unknown): string {
  const code = faultOf(error);
  const words = code === undefined ? undefined : WORDS[code];
  if (words !== undefined) return `${words} (${code})`;
  return error instanceof Error ? error.message : String(error);
}

/**
 * Writes a file so that at any instant the path holds the old text or the new one, whole. A device or a pipe is written
 * straight. Where it fails, the old text stands and nothing is left behind.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const present = await stat(target).catch(() => undefined);
  if (present !== undefined && !present.isFile()) {
    await writeFile(target, text);
    return;
  }
  const draft = `${target}.${process.pid}.tmp`;
  try {
    const handle = await open(draft, "w", present === undefined ? 0o666 : present.mode & 0o777);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw error;
  }
}
