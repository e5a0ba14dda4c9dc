/**
 * The files themselves: which there are, and their bytes in pieces, unpacked where they are packed, so that a file of any
 * size is read in bounded memory. The only part of this provider that touches the disk.
 */
import { type FileHandle, open, readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { constants, createGunzip, gunzipSync } from "node:zlib";
import { ProviderError } from "../../errors.ts";
import { openText } from "./formats/text.ts";
import { largestDocument, largestUnpacked } from "./limits.ts";

/** What stands at an entry of a setting. */
export interface Place {
  /** Absolute. */
  readonly path: string;
  /** Absolute paths by name; undefined where nothing is there. */
  readonly files: readonly string[] | undefined;
}

/**
 * The files behind the entries of a setting, in the order given: each a file, or a folder whose files are taken (not
 * those of its folders, nor hidden ones).
 * @throws ProviderError where the disk refuses.
 */
export async function listFiles(folder: string, entries: string | readonly string[]): Promise<readonly Place[]> {
  const paths = [entries].flat().map((entry) => resolve(folder, entry));
  return Promise.all(paths.map(async (path) => ({ path, files: await findFiles(path) })));
}

async function findFiles(path: string): Promise<readonly string[] | undefined> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const entries = (await readdir(path, { withFileTypes: true })).filter((entry) => !entry.isDirectory());
    const names = entries.map(({ name }) => name).filter((name) => !name.startsWith("."));
    return names.sort().map((name) => join(path, name));
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return undefined;
    throw refusal(path, cause);
  }
}

function refusal(path: string, cause: unknown): ProviderError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new ProviderError(
    "FILE_UNREADABLE",
    `partner-center files: ${path} cannot be read: ${why}`,
    { path },
    { cause },
  );
}

const broken = "FILE_BROKEN";

/** A file that is there and is not whole: what is wrong with it stands in the message. */
function brokenFile(why: string, options?: ErrorOptions): ProviderError {
  return new ProviderError(broken, why, {}, options);
}

/** Why a file is not whole, of what a read threw; undefined where the disk refused it, or it is no trouble of a file. */
export function whyBroken(error: unknown): string | undefined {
  return error instanceof ProviderError && error.code === broken ? error.message : undefined;
}

/** A file's bytes in pieces. @throws ProviderError where the disk refuses, and where the file changes meanwhile. */
export async function* readPieces(path: string): AsyncGenerator<Uint8Array> {
  let file: FileHandle | undefined;
  try {
    file = await open(path);
    const before = await file.stat();
    let read = 0;
    for await (const piece of file.createReadStream({ highWaterMark: 64 * 1024, autoClose: false })) {
      read += piece.length;
      yield piece;
    }
    const after = await file.stat();
    if (read !== after.size || before.size !== after.size || before.mtimeMs !== after.mtimeMs)
      throw brokenFile("it changed while it was read: it is still being written");
  } catch (cause) {
    throw cause instanceof ProviderError ? cause : refusal(path, cause);
  } finally {
    await file?.close();
  }
}

/** What zlib says of data that is not whole, in our words. */
const packedFaults: Readonly<Record<string, string>> = {
  Z_BUF_ERROR: "the packed data (gzip) breaks off: the file is not whole",
  Z_DATA_ERROR: "the packed data (gzip) is damaged: its check sum or its content does not fit",
};

/**
 * The bytes of gzip'd pieces; at most `most`, since a small file can unpack to any size.
 * @throws ProviderError where they break off or are damaged, and beyond `most`.
 */
export async function* unpack(
  pieces: AsyncIterable<Uint8Array>,
  most: number = largestUnpacked.bytes,
): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: 64 * 1024 });
  let failure: unknown;
  const packed = pipeline(Readable.from(pieces), gunzip).catch((cause: unknown) => {
    failure = cause;
  });
  let size = 0;
  try {
    for await (const piece of gunzip) {
      size += piece.length;
      if (size > most) throw brokenFile(`it unpacks to more than ${most} bytes: ${largestUnpacked.why}`);
      yield piece;
    }
  } catch (cause) {
    if (cause instanceof ProviderError) throw cause;
    gunzip.destroy();
    await packed;
    throw unpackFailure(failure ?? cause);
  }
  await packed;
  if (failure !== undefined) throw unpackFailure(failure);
}

function unpackFailure(cause: unknown): unknown {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  const why = packedFaults[code];
  return why === undefined ? cause : brokenFile(why, { cause });
}

/** A file's content, unpacked where it is packed. @throws ProviderError as {@link readPieces} and {@link unpack} do. */
export function readContent(path: string, isPacked: boolean): AsyncGenerator<Uint8Array> {
  return isPacked ? unpack(readPieces(path)) : readPieces(path);
}

/** The whole text of a document. @throws ProviderError as above, where it is not UTF-8, and where it is too large. */
export async function readDocument(path: string, isPacked: boolean): Promise<string> {
  const text = openText();
  const parts: string[] = [];
  let size = 0;
  for await (const piece of readContent(path, isPacked)) {
    size += piece.length;
    if (size > largestDocument.bytes)
      throw brokenFile(`it is larger than ${largestDocument.bytes} bytes: ${largestDocument.why}`);
    const read = text.read(piece);
    if (read.damage !== undefined) throw brokenFile(read.damage);
    parts.push(read.text);
  }
  const damage = text.end();
  if (damage !== undefined) throw brokenFile(damage);
  return parts.join("");
}

/** How a file begins: enough to tell what it is. */
export interface Head {
  /** Unpacked. */
  readonly bytes: Uint8Array;
  readonly isPacked: boolean;
  /** The whole file is in it. */
  readonly isAll: boolean;
}

const headBytes = 64 * 1024;
/** Unpacks to 8 MB at the very most (gzip packs 1032 to 1). */
const packedHeadBytes = 8 * 1024;

/**
 * What stands in the place of a file, in words; undefined: a file. To open a pipe would wait for whoever writes into it.
 * @throws ProviderError where the disk refuses.
 */
export async function otherThanFile(path: string): Promise<string | undefined> {
  try {
    const about = await stat(path);
    if (about.isFile()) return undefined;
    if (about.isDirectory()) return "a folder";
    if (about.isFIFO()) return "a pipe";
    return about.isSocket() ? "a socket" : "a device";
  } catch (cause) {
    throw refusal(path, cause);
  }
}

/** @throws ProviderError where the disk refuses. */
export async function readHead(path: string): Promise<Head> {
  let file: FileHandle | undefined;
  try {
    file = await open(path);
    const { bytesRead, buffer } = await file.read({ buffer: Buffer.alloc(headBytes), position: 0 });
    const bytes = buffer.subarray(0, bytesRead);
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return { bytes, isPacked: false, isAll: bytesRead < headBytes };
    return {
      bytes: unpackHead(bytes.subarray(0, packedHeadBytes)),
      isPacked: true,
      isAll: bytesRead < packedHeadBytes,
    };
  } catch (cause) {
    throw refusal(path, cause);
  } finally {
    await file?.close();
  }
}

/** What can be unpacked of a start; nothing where it is damaged, which reading all of it will say. */
function unpackHead(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return new Uint8Array(0);
  }
}
