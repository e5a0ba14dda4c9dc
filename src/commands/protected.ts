/**
 * In CI, apply runs only from a commit that is on the protected branch, and only while that branch has no newer
 * configuration: a pull request's head that was never merged, or last week's job run again, would write what nobody
 * agreed to. The engine asks git itself; what the job says of its own branch is not believed.
 */
import { protectedBranchIn } from "../config/index.ts";
import type { Workspace } from "../core/workspace.ts";
import { UsageError } from "../errors.ts";
import { fetchBranch, isAncestor, type Repository, readRefs, remotes, remoteTip } from "../outside/git.ts";
import { changedBetween, prefixOf, remoteDefault } from "../outside/git-branches.ts";
import { readObjects } from "../outside/git-objects.ts";
import { inputsOf } from "./apply-checks.ts";
import type { Context } from "./context.ts";

const REMOTE = "origin";

/**
 * Where no CI is at work, only a branch that `apply: { branch }` names is held to. In CI the commit under test has no say
 * in it: what counts is what concordat.yaml says on the remote's default branch.
 *
 * @throws {UsageError} `NOT_MERGED`, `SUPERSEDED`, `NO_PROTECTED_BRANCH`, `HISTORY_MISSING`
 */
export async function refuseUnmerged(
  context: Pick<Context, "env">,
  workspace: Pick<Workspace, "folder" | "apply" | "tenants">,
  repository: Repository,
  commit: string,
): Promise<void> {
  const ci = isCi(context.env);
  if (workspace.apply.branch === undefined && !ci) return;
  const remote = (await remotes(repository)).includes(REMOTE) ? REMOTE : undefined;
  // A clone that came from nowhere has no branch that others protect, unless the workspace names one.
  if (remote === undefined && workspace.apply.branch === undefined) return;
  const branch =
    remote === undefined || !ci ? workspace.apply.branch : await protectedAt(repository, remote, workspace.folder);
  if (branch === undefined) throw withoutBranch(`${REMOTE} does not say which branch is its default`);
  const tip =
    remote === undefined
      ? (await readRefs(repository, [`refs/heads/${branch}`]))[0]
      : await remoteTip(repository, remote, branch);
  const place = remote === undefined ? "this clone" : remote;
  if (tip === undefined) throw withoutBranch(`${place} has no branch ${branch}`);
  if (tip === commit) return;
  if (remote !== undefined) await fetchBranch(repository, remote, branch);
  const merged = await isAncestor(repository, commit, tip);
  const short = commit.slice(0, 7);
  if (merged === undefined)
    throw new UsageError(
      "HISTORY_MISSING",
      `this clone holds too little history to tell whether ${short} is on ${branch}; fetch all of it (actions/checkout: fetch-depth: 0; GitLab: GIT_DEPTH: 0)`,
      { commit, branch },
    );
  if (!merged)
    throw new UsageError(
      "NOT_MERGED",
      `${short} is not on ${branch} of ${place}, and apply writes only what is: merge it first. To see what it would do: concordat plan`,
      { commit, branch, tip },
    );
  const range = { from: commit, to: tip, folder: workspace.folder };
  const newer = (await changedBetween(repository, range)).filter(inputsOf(workspace));
  if (newer.length > 0)
    throw new UsageError(
      "SUPERSEDED",
      `${branch} has moved on since ${short}: ${newer.slice(0, 5).join(", ")}${newer.length > 5 ? ` and ${newer.length - 5} more` : ""} changed up to ${tip.slice(0, 7)}. Nothing is written from the older one; apply from the newest commit`,
      { commit, branch, tip, files: newer },
    );
}

/** The branch that concordat.yaml names on the remote's default branch, else that one itself. */
async function protectedAt(repository: Repository, remote: string, folder: string): Promise<string | undefined> {
  const standard = await remoteDefault(repository, remote);
  const tip = standard === undefined ? undefined : await remoteTip(repository, remote, standard);
  if (standard === undefined || tip === undefined) return standard;
  await fetchBranch(repository, remote, standard);
  const [text] = await readObjects(repository, [`${tip}:${await prefixOf(repository, folder)}concordat.yaml`]);
  return (text === undefined ? undefined : protectedBranchIn(text.toString())) ?? standard;
}

function withoutBranch(why: string): UsageError {
  return new UsageError(
    "NO_PROTECTED_BRANCH",
    `${why}, so apply cannot tell what is merged; name the branch in concordat.yaml (apply: { branch: main }), and push it`,
    {},
  );
}

function isCi({ CI }: Context["env"]): boolean {
  return CI !== undefined && CI !== "" && CI !== "0" && CI.toLowerCase() !== "false";
}
