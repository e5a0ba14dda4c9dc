/**
 * The only user of simple-git. Commands work on objects and refs alone: the user's index, work tree and current branch are
 * never written, no hook runs, and nothing asks a question.
 */
import { GitPluginError, simpleGit } from "simple-git";
import { ConcordatError } from "../errors.ts";
import { explainGit, hideLogin } from "./git-errors.ts";

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

/** Variables that say how to log in and which settings apply. The others of git's (GIT_DIR, GIT_INDEX_FILE …) would redirect its work. */
const LOGIN_VARIABLES =
  /^(GIT_SSH|GIT_SSH_COMMAND|GIT_SSH_VARIANT|GIT_ASKPASS|SSH_ASKPASS|GIT_SSL_\w+|GIT_PROXY_\w+|GIT_CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+))$/;
const GUARDED_VARIABLES = /^(git_.*|editor|pager|prefix|visual|ssh_askpass)$/i;
const SILENCE_MS = 120_000;
/** A hook may change or refuse anything; a split index or a file watcher would leave files in the user's .git folder. */
const QUIET = [
  "core.hooksPath=/dev/null",
  "core.fsmonitor=false",
  "core.splitIndex=false",
  "core.sparseCheckout=false",
];

/** Runs one git command; never throws for what git itself refused. After one that prints nothing simple-git waits 50 ms. */
async function git(
  folder: string,
  env: Environment,
  args: readonly string[],
  options: GitOptions = {},
): Promise<Answer> {
  const variables: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined && (!GUARDED_VARIABLES.test(name) || LOGIN_VARIABLES.test(name))) variables[name] = value;
  }
  Object.assign(variables, { LC_ALL: "C", LANGUAGE: "C", GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0" });
  if (options.index !== undefined) variables.GIT_INDEX_FILE = options.index;
  let code = 0;
  let said = "";
  const client = simpleGit({
    baseDir: folder,
    config: [...QUIET, ...(options.config ?? [])],
    allowEnvironment: Object.keys(variables).filter((name) => GUARDED_VARIABLES.test(name)),
    timeout: { block: SILENCE_MS },
    // These settings and variables are ours and the operator's own; arguments from files are always positional.
    unsafe: {
      allowUnsafeHooksPath: true,
      allowUnsafeFsMonitor: true,
      allowUnsafeSshCommand: true,
      allowUnsafeAskPass: true,
      allowUnsafeConfigPaths: true,
      allowUnsafeConfigEnvCount: true,
      allowUnsafeCredentialHelper: true,
      allowUnsafeUrlRewrite: true,
      allowUnsafeGitProxy: true,
    },
    // simple-git takes a non-zero exit without words for a success: the code is kept here instead.
    errors: (error, result) => {
      code = result.exitCode;
      said = Buffer.concat(result.stdErr).toString();
      return error instanceof GitPluginError ? error : undefined;
    },
    ...(options.input === undefined ? {} : { input: () => options.input }),
  }).env(variables);
  try {
    if (args[0] === "cat-file") {
      const bytes: Buffer = await client.binaryCatFile(args.slice(1));
      return { code, out: "", bytes, said };
    }
    const out = await client.raw([...args]);
    return { code, out, bytes: Buffer.alloc(0), said };
  } catch (error) {
    // Also where git could not be started: the message then holds the reason.
    return {
      code: code === 0 ? -1 : code,
      out: "",
      bytes: Buffer.alloc(0),
      said: `${said}${error instanceof Error ? error.message : String(error)}`,
    };
  }
}

/** The answer of a command that must succeed; a refusal is thrown, explained. For git-objects.ts. */
export async function must(
  repository: Repository,
  what: string,
  args: readonly string[],
  options?: GitOptions,
): Promise<Answer> {
  const answer = await git(repository.top, repository.env, args, options);
  if (answer.code !== 0) throw explainGit(what, answer.said, { folder: repository.top });
  return answer;
}

/**
 * The repository a folder lies in.
 *
 * @throws {ConcordatError} `NO_REPOSITORY`, `REPOSITORY_NOT_TRUSTED`, `GIT_MISSING`, `GIT_FAILED`
 */
export async function openRepository(folder: string, env: Environment): Promise<Repository> {
  const what = `opening the repository of ${folder}`;
  let answer: Answer;
  try {
    answer = await git(folder, env, ["rev-parse", "--path-format=absolute", "--show-toplevel", "--git-common-dir"]);
  } catch {
    // simple-git throws at once when the folder does not exist.
    throw new ConcordatError(
      "NO_REPOSITORY",
      `the folder ${folder} does not exist; name the folder of your workspace`,
      { folder },
    );
  }
  if (answer.code !== 0) throw explainGit(what, answer.said, { folder });
  const [top = "", gitFolder = ""] = answer.out.split("\n");
  return { top, gitFolder, env };
}

/** Whether a folder lies in a git repository with a work tree. */
export async function isRepository(folder: string, env: Environment): Promise<boolean> {
  try {
    await openRepository(folder, env);
    return true;
  } catch (error) {
    if (error instanceof ConcordatError && error.code === "NO_REPOSITORY") return false;
    throw error;
  }
}

/**
 * What is checked out, and which files under the folder are not committed.
 *
 * @throws {ConcordatError} as {@link openRepository}
 */
export async function head(folder: string, env: Environment): Promise<Head> {
  const repository = await openRepository(folder, env);
  const what = "reading the state of the repository";
  const inside = { ...repository, top: folder };
  const prefix = (await must(inside, what, ["rev-parse", "--show-prefix"])).out.replace(/\n$/, "");
  const flags = ["--porcelain=v2", "--branch", "-z", "--no-renames", "--untracked-files=all"];
  const { out } = await must(inside, what, ["status", ...flags, "--", "."]);
  const dirty: string[] = [];
  let commit: string | undefined;
  let branch: string | undefined;
  for (const record of out.split("\0")) {
    if (record.startsWith("# branch.oid ")) commit = known(record.slice(13), "(initial)");
    else if (record.startsWith("# branch.head ")) branch = known(record.slice(14), "(detached)");
    else if (record.startsWith("? ")) dirty.push(record.slice(2));
    else if (/^[1u] /.test(record))
      dirty.push(
        record
          .split(" ")
          .slice(record.startsWith("1") ? 8 : 10)
          .join(" "),
      );
  }
  const below = dirty.map((path) => (path.startsWith(prefix) ? path.slice(prefix.length) : path)).sort();
  return { ...(commit === undefined ? {} : { commit }), ...(branch === undefined ? {} : { branch }), dirty: below };
}

function known(value: string, unknown: string): string | undefined {
  return value === unknown ? undefined : value;
}

/** The address of a remote with any login taken out, or undefined where there is no such remote. */
export async function remote(folder: string, env: Environment, name = "origin"): Promise<string | undefined> {
  const answer = await git(folder, env, ["config", "--get", `remote.${name}.url`]);
  return answer.code === 0 ? hideLogin(answer.out.trim()) : undefined;
}

/** The names of all remotes. */
export async function remotes(repository: Repository): Promise<string[]> {
  return lines((await must(repository, "reading the remotes", ["remote"])).out);
}

/** The branches that are checked out in this clone, in whichever of its work trees. */
export async function checkedOut(repository: Repository): Promise<string[]> {
  const { out } = await must(repository, "reading the work trees", ["worktree", "list", "--porcelain"]);
  return lines(out).flatMap((line) => (line.startsWith("branch refs/heads/") ? [line.slice(18)] : []));
}

/** The lines of an answer, without empty ones. */
export function lines(text: string): string[] {
  return text.split("\n").filter((line) => line !== "");
}

/** The commit at the tip of a branch of a remote, or undefined where the remote has no such branch. HEAD is always told. */
export async function remoteTip(repository: Repository, name: string, branch: string): Promise<string | undefined> {
  const { out } = await must(repository, `reading the branch ${branch} of ${name}`, [
    "ls-remote",
    name,
    "HEAD",
    `refs/heads/${branch}`,
  ]);
  const row = lines(out).find((line) => line.endsWith(`\trefs/heads/${branch}`));
  return row?.split("\t")[0];
}

/**
 * Brings a branch's commits into this clone without moving a ref. The whole branch: `--depth` would turn a full clone
 * into a shallow one.
 */
export async function fetchBranch(repository: Repository, name: string, branch: string): Promise<void> {
  const flags = ["--no-tags", "--no-write-fetch-head", "--no-auto-maintenance", "--no-recurse-submodules", "--refmap="];
  await must(repository, `fetching the branch ${branch} of ${name}`, ["fetch", ...flags, name, `refs/heads/${branch}`]);
}

/** The commits that full ref names point at, in the order asked; undefined for one that does not exist. */
export async function readRefs(repository: Repository, refs: readonly string[]): Promise<(string | undefined)[]> {
  const { bytes } = await must(repository, "reading the branches", ["cat-file", "--batch-check"], {
    input: refs.map((ref) => `${ref}^{commit}\n`).join(""),
  });
  const rows = bytes.toString().split("\n");
  return refs.map((_, index) => /^([0-9a-f]+) commit \d+$/.exec(rows[index] ?? "")?.[1]);
}

/**
 * Moves a ref. With `expected` only when it points there now (`""`: does not exist).
 *
 * @returns undefined when done, else what git said
 */
export async function moveRef(
  repository: Repository,
  ref: string,
  commit: string,
  expected?: string,
): Promise<string | undefined> {
  const guard = expected === undefined ? "" : ` ${expected || "0".repeat(commit.length)}`;
  const input = `start\nupdate ${ref} ${commit}${guard}\ncommit\n`;
  const answer = await git(repository.top, repository.env, ["update-ref", "--stdin"], { input });
  return answer.code === 0 ? undefined : answer.said;
}

/** Whether one commit (its full id) is the other or lies in its past; undefined where this clone does not hold enough history to tell. */
export async function isAncestor(repository: Repository, older: string, newer: string): Promise<boolean | undefined> {
  if (older === newer) return true;
  const answer = await git(repository.top, repository.env, ["merge-base", older, newer]);
  if (answer.out.trim() === older) return true;
  if (answer.code > 1 || answer.code < 0) return undefined;
  const shallow = await must(repository, "reading the repository", ["rev-parse", "--is-shallow-repository"]);
  return shallow.out.trim() === "true" ? undefined : false;
}

/**
 * Publishes a commit as the tip of a branch, provided the branch still is where it was (`expected`; undefined: does not exist).
 *
 * @returns undefined when done, else what git and the server said. A push whose answer was lost also reports a refusal:
 *   look at the remote again before deciding.
 */
export async function push(
  repository: Repository,
  name: string,
  commit: string,
  branch: string,
  expected: string | undefined,
): Promise<string | undefined> {
  const lease = `--force-with-lease=refs/heads/${branch}:${expected ?? ""}`;
  const args = [
    "push",
    "--porcelain",
    "--no-verify",
    "--no-follow-tags",
    "--recurse-submodules=no",
    lease,
    name,
    `${commit}:refs/heads/${branch}`,
  ];
  const answer = await git(repository.top, repository.env, args);
  return answer.code === 0 ? undefined : `${answer.out}\n${answer.said}`;
}
