export type Environment = Readonly<Record<string, string | undefined>>;
/** A clone with a work tree. `top` is its highest folder, `gitFolder` the one all its work trees share. Absolute paths. */
export interface Repository {
    readonly top: string;
    readonly gitFolder: string;
    readonly env: Environment;
}
export interface Head {
    /** Absent in a repository without a commit. */
    readonly commit?: string;
    /** Absent where no branch is checked out, as in many CI jobs. */
    readonly branch?: string;
    /** Changed, new and removed files that are not committed, relative to the folder, sorted. */
    readonly dirty: readonly string[];
}
interface Answer {
    readonly code: number;
    readonly out: string;
    readonly bytes: Buffer;
    readonly said: string;
}
interface GitOptions {
    readonly input?: string;
    /** A temporary index, instead of the user's. */
    readonly index?: string;
    readonly config?: readonly string[];
}
/** The answer of a command that must succeed; a refusal is thrown, explained. For git-objects.ts. */
export declare function must(repository: Repository, what: string, args: readonly string[], options?: GitOptions): Promise<Answer>;
/**
 * The repository a folder lies in.
 *
 * @throws {ConcordatError} `NO_REPOSITORY`, `REPOSITORY_NOT_TRUSTED`, `GIT_MISSING`, `GIT_FAILED`
 */
export declare function openRepository(folder: string, env: Environment): Promise<Repository>;
/** Whether a folder lies in a git repository with a work tree. */
export declare function isRepository(folder: string, env: Environment): Promise<boolean>;
/**
 * What is checked out, and which files under the folder are not committed.
 *
 * @throws {ConcordatError} as {@link openRepository}
 */
export declare function head(folder: string, env: Environment): Promise<Head>;
/** The address of a remote with any login taken out, or undefined where there is no such remote. */
export declare function remote(folder: string, env: Environment, name?: string): Promise<string | undefined>;
/** The names of all remotes. */
export declare function remotes(repository: Repository): Promise<string[]>;
/** The branches that are checked out in this clone, in whichever of its work trees. */
export declare function checkedOut(repository: Repository): Promise<string[]>;
/** The lines of an answer, without empty ones. */
export declare function lines(text: string): string[];
/** The commit at the tip of a branch of a remote, or undefined where the remote has no such branch. HEAD is always told. */
export declare function remoteTip(repository: Repository, name: string, branch: string): Promise<string | undefined>;
/**
 * Brings a branch's commits into this clone without moving a ref. The whole branch: `--depth` would turn a full clone
 * into a shallow one.
 */
export declare function fetchBranch(repository: Repository, name: string, branch: string): Promise<void>;
/** The commits that full ref names point at, in the order asked; undefined for one that does not exist. */
export declare function readRefs(repository: Repository, refs: readonly string[]): Promise<(string | undefined)[]>;
/**
 * Moves a ref. With `expected` only when it points there now (`""`: does not exist).
 *
 * @returns undefined when done, else what git said
 */
export declare function moveRef(repository: Repository, ref: string, commit: string, expected?: string): Promise<string | undefined>;
/** Whether one commit (its full id) is the other or lies in its past; undefined where this clone does not hold enough history to tell. */
export declare function isAncestor(repository: Repository, older: string, newer: string): Promise<boolean | undefined>;
/**
 * Publishes a commit as the tip of a branch, provided the branch still is where it was (`expected`; undefined: does not exist).
 *
 * @returns undefined when done, else what git and the server said. A push whose answer was lost also reports a refusal:
 *   look at the remote again before deciding.
 */
export declare function push(repository: Repository, name: string, commit: string, branch: string, expected: string | undefined): Promise<string | undefined>;
export {};
