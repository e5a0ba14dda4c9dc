/**
 * The manifest of a Microsoft Graph export: which blobs together hold an invoice's lines.
 * https://learn.microsoft.com/graph/api/resources/partners-billing-manifest
 */
import { basename, dirname, join } from "node:path";
import { isRecord, textOf } from "./json.ts";

export interface Manifest {
  readonly file: string;
  /** Names of the blobs, without a folder. */
  readonly blobs: readonly string[];
  /** Why it cannot be relied on. */
  readonly wrong?: string;
}

/** The page of the resource says compressedJSONLines, its examples compressedJSON; both are gzip'd JSON lines. */
const dataFormats = ["compressedjsonlines", "compressedjson"];

/** A manifest, or an operation's answer that holds one; undefined where it is another document. */
export function manifestOf(document: unknown, file: string): Manifest | undefined {
  if (!isRecord(document)) return undefined;
  if (isRecord(document.resourceLocation)) return manifestOf(document.resourceLocation, file);
  const { blobs, blobCount, dataFormat } = document;
  if (!Array.isArray(blobs) || blobCount === undefined) return undefined;
  const names = blobs.map((blob) => basename(textOf(isRecord(blob) ? blob.name : undefined)));
  const manifest = { file, blobs: names };
  if (!dataFormats.includes(textOf(dataFormat).toLowerCase()))
    return { ...manifest, wrong: `its data format is ${textOf(dataFormat) || "not said"}; JSON lines are read` };
  if (Number(blobCount) !== new Set(names).size || names.includes(""))
    return { ...manifest, wrong: `it names ${new Set(names).size} blobs, and its blobCount is ${textOf(blobCount)}` };
  return manifest;
}

/** The files of a manifest's blobs, which lie beside it (packed, or unpacked by the program that saved them). */
export function filesOf(
  { file, blobs }: Manifest,
  all: ReadonlySet<string>,
): { readonly files: readonly string[]; readonly missing: readonly string[] } {
  const found = blobs.map((name) => {
    const path = join(dirname(file), name);
    return { name, path: [path, path.replace(/\.gz$/i, "")].find((candidate) => all.has(candidate)) };
  });
  return {
    files: found.flatMap(({ path }) => path ?? []),
    missing: found.filter(({ path }) => path === undefined).map(({ name }) => name),
  };
}
