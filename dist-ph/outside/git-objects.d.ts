import { type Repository } from "./git.ts";
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
export declare function listTree(repository: Repository, commit: string, prefix: string): Promise<Map<string, string>>;
/** The bytes of objects, in the order asked; undefined for one that does not exist. A name is a blob id or `commit:path`. */
export declare function readObjects(repository: Repository, names: readonly string[]): Promise<(Buffer | undefined)[]>;
/** Paths that were removed under a prefix in the history of a commit, newest first, each with the commit that removed it. */
export declare function listRemoved(repository: Repository, commit: string, prefix: string): Promise<{
    path: string;
    commit: string;
}[]>;
/**
 * Makes a commit of the parent's files with some replaced, added or removed. Only objects are written: nothing points at the
 * commit yet.
 */
export declare function writeCommit(repository: Repository, wanted: NewCommit): Promise<string>;
