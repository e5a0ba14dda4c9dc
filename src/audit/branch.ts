/**
 * The audit branch as it stands at the remote: finding its tip, and moving it by exactly one commit or not at all.
 * Without any remote it is a branch of this clone.
 */
import { ConcordatError } from "../errors.ts";
import {
  checkedOut,
  type Environment,
  fetchBranch,
  isAncestor,
  moveRef,
  openRepository,
  push,
  type Repository,
  readRefs,
  remotes,
  remoteTip,
} from "../outside/git.ts";
import { explainGit, hideLogin, isMoved } from "../outside/git-errors.ts";
import { redact } from "../outside/secrets.ts";

export interface AuditPlace {
  /** A folder of the workspace's clone. */
  readonly folder: string;
  readonly env: Environment;
  readonly branch: string;
  /** Default `origin`. */
  readonly remote?: string;
}

export interface AuditBranch {
  readonly repository: Repository;
  readonly branch: string;
  /** Absent: the clone has no remote at all, so the audit stays in it. */
  readonly remote: string | undefined;
}

export interface Tip {
  /** What to build on. Absent: the branch does not exist yet. */
  readonly commit: string | undefined;
  /** Where the branch stands at the remote; without a remote, in this clone. Absent: it is not there yet. */
  readonly published: string | undefined;
  readonly warning?: string;
}

export type Outcome =
  | { readonly done: true; readonly tip: string }
  /** Somebody else was first: build again on the new tip. */
  | { readonly done: false };

/**
 * @throws {ConcordatError} `NO_REMOTE` where the clone has remotes, but not this one; and as openRepository
 */
export async function openBranch({ folder, env, branch, remote }: AuditPlace): Promise<AuditBranch> {
  const repository = await openRepository(folder, env);
  const names = await remotes(repository);
  const wanted = remote ?? "origin";
  if (names.includes(wanted)) return { repository, branch, remote: wanted };
  if (names.length === 0 && remote === undefined) return { repository, branch, remote: undefined };
  const have = names.length === 0 ? "none" : names.join(", ");
  const message = `the audit goes to the remote ${wanted}, which this clone does not have (it has: ${have}); add it with: git remote add ${wanted} ADDRESS`;
  throw new ConcordatError("NO_REMOTE", message, { remote: wanted, remotes: names });
}

/** Where this clone last saw the branch: keeps its commits, and remembers that the branch existed. */
function memory({ branch }: AuditBranch): string {
  return `refs/concordat/audit/${branch}`;
}

/**
 * The branch's tip now, with its commits brought into this clone.
 *
 * @throws {ConcordatError} `AUDIT_BRANCH_GONE` where the branch existed and was deleted: starting over would forget everything
 */
export async function findTip(at: AuditBranch): Promise<Tip> {
  const { repository, branch, remote } = at;
  const local = `refs/heads/${branch}`;
  if (remote === undefined) {
    const [commit] = await readRefs(repository, [local]);
    return { commit, published: commit };
  }
  const tip = await remoteTip(repository, remote, branch);
  const refs = [memory(at), `refs/remotes/${remote}/${branch}`, local];
  const [seen, tracked, here] = await readRefs(repository, refs);
  if (tip === undefined) {
    const last = seen ?? tracked;
    // What was recorded before the clone had a remote is published with the next run.
    if (last === undefined) return { commit: here, published: undefined };
    const message = `the audit branch ${branch} was deleted at ${remote}; without it what was applied is not known. Put it back with: git push ${remote} ${last}:${local}`;
    throw new ConcordatError("AUDIT_BRANCH_GONE", message, { branch, remote, commit: last });
  }
  if (tip === seen) return { commit: tip, published: tip };
  await fetchBranch(repository, remote, branch);
  const rewritten = seen !== undefined && (await isAncestor(repository, seen, tip)) === false;
  // Only a memory: when another process of this clone moves it at the same time, its value serves as well.
  await moveRef(repository, memory(at), tip);
  if (!rewritten) return { commit: tip, published: tip };
  const warning = `the history of the audit branch ${branch} was rewritten at ${remote}: ${seen} is no longer in it; compare the two, and find out who pushed`;
  return { commit: tip, published: tip, warning };
}

/**
 * Makes a commit the branch's tip, if the branch still is where it was found.
 *
 * @throws {ConcordatError} `PUSH_REJECTED`, `REMOTE_LOGIN`, `REMOTE_UNREACHABLE`, `BRANCH_CHECKED_OUT`: nothing was published, the commit
 *   is kept in this clone and the message says how to publish it
 */
export async function publish(at: AuditBranch, commit: string, base: Tip): Promise<Outcome> {
  const { repository, branch, remote } = at;
  if (remote === undefined) return publishHere(at, commit, base);
  const said = await push(repository, remote, commit, branch, base.published);
  if (said === undefined) {
    await moveRef(repository, memory(at), commit);
    return { done: true, tip: commit };
  }
  let tip: string | undefined;
  try {
    tip = (await findTip(at)).published;
  } catch (error) {
    throw error instanceof ConcordatError && error.code === "AUDIT_BRANCH_GONE" ? error : await keep(at, commit, said);
  }
  // The push may have arrived and its answer been lost; sent again, it would stand in the trail twice.
  if (tip !== undefined && (await isAncestor(repository, commit, tip)) === true) return { done: true, tip };
  if (tip !== base.published || isMoved(said)) return { done: false };
  throw await keep(at, commit, said);
}

async function publishHere({ repository, branch }: AuditBranch, commit: string, base: Tip): Promise<Outcome> {
  if ((await checkedOut(repository)).includes(branch)) {
    const message = `the audit branch ${branch} is checked out in this clone, which has no remote: writing it would change your files' state. Name another branch in concordat.yaml (audit: { branch: concordat-audit }), or add a remote`;
    throw new ConcordatError("BRANCH_CHECKED_OUT", message, { branch });
  }
  const said = await moveRef(repository, `refs/heads/${branch}`, commit, base.published ?? "");
  if (said === undefined) return { done: true, tip: commit };
  if (isMoved(said)) return { done: false };
  throw explainGit(`writing the audit branch ${branch}`, said, { branch, commit });
}

/** Keeps a refused commit from being cleaned up, and says what to do with it. */
async function keep(
  { repository, branch, remote }: AuditBranch,
  commit: string,
  said: string,
): Promise<ConcordatError> {
  const ref = `refs/concordat/kept/${commit.slice(0, 12)}`;
  await moveRef(repository, ref, commit);
  const way = `Nothing was published; the entries are kept in this clone as commit ${commit}, and the next run here publishes them. To publish them by hand: git push ${remote} ${commit}:refs/heads/${branch}`;
  const facts = { branch, remote, commit, ref };
  const known = explainGit(`publishing the audit branch ${branch}`, said, facts);
  const refused = /\[(remote )?rejected\]/.test(said);
  if (!refused && known.code !== "GIT_FAILED")
    return new ConcordatError(known.code, `${known.message}. ${way}`, known.facts);
  const words = redact(hideLogin(wordsOf(said)));
  const rights = `allow the account of this job to push to ${branch} (branch protection, rule sets and hooks of the remote)`;
  return new ConcordatError("PUSH_REJECTED", `${remote} refused the audit on ${branch}: ${words}; ${rights}. ${way}`, {
    ...facts,
    said: words,
  });
}

/** What the server said to a push: its own lines and the reason it gave. */
function wordsOf(said: string): string {
  const lines = said.split("\n").map((line) => line.trim());
  const own = lines
    .flatMap((line) => (line.startsWith("remote:") ? [line.slice(7).trim()] : []))
    .filter((line) => line !== "");
  const reasons = lines.flatMap((line) => /\[(?:remote )?rejected\] \((.*)\)$/.exec(line)?.[1] ?? []);
  return [...reasons, ...own].join("; ").slice(0, 500) || "it gave no reason";
}
