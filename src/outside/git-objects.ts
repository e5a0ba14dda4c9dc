/** The files and commits of a repository as objects: reading them at any commit, and making a commit without a work tree. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ConcordatError } from "../errors.ts";
import { explainFault } from "./files.ts";
import { lines, must, type Repository } from "./git.ts";

/** A file of a commit to be made; without content it is removed. The path starts at the top of the repository. */
export interface CommitFile {
  readonly path: string;
  readonly content: string | undefined;
}

export interface NewCommit {
  readonly parent: string | undefined;
  readonly files: readonly CommitFile[];
  readonly message: string;
}

/** The files of a commit under a path prefix: blob ids by path. */
export async function listTree(repository: Repository, commit: string, prefix: string): Promise<Map<string, string>> {
  const { out } = await must(repository, `listing ${prefix}`, [
    "ls-tree",
    "-r",
    "-z",
    commit,
    ...(prefix === "" ? [] : ["--", prefix]),
  ]);
  const files = new Map<string, string>();
  for (const record of out.split("\0")) {
    const [, kind, id, path] = /^\d+ (\w+) (\w+)\t([\s\S]*)$/.exec(record) ?? [];
    if (kind === "blob" && id !== undefined && path !== undefined) files.set(path, id);
  }
  return files;
}

/** The bytes of objects, in the order asked; undefined for one that does not exist. A name is a blob id or `commit:path`. */
export async function readObjects(repository: Repository, names: readonly string[]): Promise<(Buffer | undefined)[]> {
  if (names.length === 0) return [];
  const { bytes } = await must(repository, "reading files from git", ["cat-file", "--batch"], {
    input: `${names.join("\n")}\n`,
  });
  let at = 0;
  return names.map((name) => {
    const end = bytes.indexOf(10, at);
    const [, kind, size] = /^[0-9a-f]+ (\w+) (\d+)$/.exec(bytes.subarray(at, end).toString()) ?? [];
    if (end < 0)
      throw new ConcordatError("GIT_FAILED", `reading ${name} from git: the answer ended too soon`, { name });
    at = end + 1;
    if (size === undefined) return undefined;
    const content = bytes.subarray(at, at + Number(size));
    at += Number(size) + 1;
    return kind === "blob" ? content : undefined;
  });
}

/** Paths that were removed under a prefix in the history of a commit, newest first, each with the commit that removed it. */
export async function listRemoved(
  repository: Repository,
  commit: string,
  prefix: string,
): Promise<{ path: string; commit: string }[]> {
  const flags = ["--diff-filter=D", "--no-renames", "--name-only", "-z", "--format=%x01%H"];
  const { out } = await must(repository, `reading the history of ${prefix}`, ["log", ...flags, commit, "--", prefix]);
  return out.split("\x01").flatMap((block) => {
    const [id = "", ...paths] = block.split("\0").map((part) => part.replace(/^\n/, ""));
    return paths.flatMap((path) => (path === "" ? [] : [{ path, commit: id.trim() }]));
  });
}

/**
 * Makes a commit of the parent's files with some replaced, added or removed. Only objects are written: nothing points at the
 * commit yet.
 */
export async function writeCommit(repository: Repository, wanted: NewCommit): Promise<string> {
  const what = "writing the audit commit";
  const scratch = await onDisk(() => mkdtemp(join(tmpdir(), "concordat-")));
  try {
    const present = wanted.files.flatMap(({ path, content }) => (content === undefined ? [] : [{ path, content }]));
    const copies = present.map((_, number) => join(scratch, `file-${number}`));
    const message = join(scratch, "message");
    await onDisk(async () => {
      for (const [number, copy] of copies.entries()) await writeFile(copy, present[number]?.content ?? "");
      await writeFile(message, wanted.message);
    });
    const ids =
      copies.length === 0
        ? []
        : lines((await must(repository, what, ["hash-object", "-w", "--no-filters", ...copies])).out);
    const index = { index: join(scratch, "index") };
    // An index that does not exist yet is an empty one.
    if (wanted.parent !== undefined) await must(repository, what, ["read-tree", wanted.parent], index);
    const added = present.map(({ path }, number) => `100644 ${ids[number] ?? ""} 0\t${path}\0`);
    const removed = wanted.files.flatMap(({ path, content }) =>
      content === undefined ? [`0 ${"0".repeat(wanted.parent?.length ?? 40)} 0\t${path}\0`] : [],
    );
    await must(repository, what, ["update-index", "--verbose", "-z", "--index-info"], {
      ...index,
      input: [...added, ...removed].join(""),
    });
    const tree = (await must(repository, what, ["write-tree"], index)).out.trim();
    const parent = wanted.parent === undefined ? [] : ["-p", wanted.parent];
    const config = await identity(repository);
    return (await must(repository, what, ["commit-tree", tree, ...parent, "-F", message], { config })).out.trim();
  } finally {
    // Left over, it takes room and harms nothing; it must not hide what happened above.
    await rm(scratch, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** A refusal of the folder for temporary files, in words. */
async function onDisk<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    const message = `writing the audit commit: temporary files in ${tmpdir()} could not be written: ${explainFault(cause)}`;
    throw new ConcordatError("TEMPORARY_FILES", message, { folder: tmpdir() }, { cause });
  }
}

/** The user's own name where git knows one; a CI job usually has none. */
async function identity(repository: Repository): Promise<string[]> {
  const { out } = await must(repository, "reading git's settings", ["config", "--list", "-z"]);
  // The last of several values counts. A setting without a value has no line's end.
  const settings = new Map(out.split("\0").map((row) => [row.split("\n", 1)[0], row.slice(row.indexOf("\n") + 1)]));
  return [
    `user.name=${settings.get("user.name")?.trim() || "Concordat"}`,
    `user.email=${settings.get("user.email")?.trim() || "concordat@localhost"}`,
  ];
}
