/** Puts what was rendered where people of a pull request see it. What the token may not do is told, and fails nothing. */
import { ConcordatError } from "../errors.ts";
import { wait } from "../outside/clock.ts";
import { openGitHub } from "../outside/github.ts";
import type { Comment, GitHub } from "../outside/github-port.ts";
import { redact } from "../outside/secrets.ts";
import type { RenderedCheck } from "../render/github/check.ts";
import type { Context } from "./context.ts";
import type { PullRequest, WorkflowRun } from "./github-run.ts";

/** Where it was put, or why it was not: a sentence for the log. */
export type Posted = { readonly url: string } | { readonly why: string };

/** Undefined where the job was given no token. */
export function openRepositoryOf(context: Context, run: WorkflowRun): GitHub | undefined {
  const { token, apiUrl, repository } = run;
  if (token === undefined) return undefined;
  return openGitHub({ token, apiUrl, repository, version: context.version, now: context.now, wait });
}

/**
 * The one comment under the mark: made, or given its new text. Only comments that the token's own account wrote are taken
 * for it: anybody may write the mark. Where two runs made one each, the newest stays.
 */
export async function keepComment(github: GitHub, number: number, mark: string, body: string): Promise<Comment> {
  const me = await github.me();
  const isIt = (comment: Comment) => comment.author === me && comment.body.startsWith(mark);
  const ours = (await github.comments(number)).filter(isIt);
  const newest = ours.at(-1);
  for (const older of ours.slice(0, -1)) await unless("GITHUB_NOT_FOUND", github.removeComment(older.id));
  const kept =
    newest === undefined || newest.body === body
      ? newest
      : await unless("GITHUB_NOT_FOUND", github.editComment(newest.id, body));
  return kept ?? github.addComment(number, body, isIt);
}

/** Undefined where it failed with the code: somebody took it away meanwhile. */
async function unless<T>(code: string, work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof ConcordatError && error.code === code) return undefined;
    throw error;
  }
}

export async function postComment(
  github: GitHub | undefined,
  pull: PullRequest,
  mark: string,
  body: string,
): Promise<Posted> {
  if (github === undefined) return { why: "No comment: the job was given no token." };
  try {
    return { url: (await keepComment(github, pull.number, mark, redact(body))).url };
  } catch (error) {
    return { why: whyNot("comment", error, pull) };
  }
}

/**
 * The comment of a pull request's plan, where it still asks for the commit that was planned: a run of an older one that is
 * run again leaves the newer plan as it stands.
 */
export async function postPlan(
  github: GitHub | undefined,
  pull: PullRequest,
  mark: string,
  body: string,
): Promise<Posted> {
  try {
    const head = await github?.headOf(pull.number);
    if (head !== undefined && head !== pull.commit)
      return {
        why: `The comment is left as it is: this plan is of ${pull.commit.slice(0, 7)}, the pull request is at ${head.slice(0, 7)}; a newer push is planned by its own run.`,
      };
  } catch (error) {
    return { why: whyNot("comment", error, pull) };
  }
  return postComment(github, pull, mark, body);
}

export async function postCheck(
  github: GitHub | undefined,
  run: WorkflowRun,
  name: string,
  check: RenderedCheck,
): Promise<Posted> {
  if (github === undefined) return { why: "No check: the job was given no token." };
  try {
    return await github.addCheck({
      ...check,
      name,
      title: redact(check.title),
      summary: redact(check.summary),
      annotations: check.annotations.map((each) => ({ ...each, message: redact(each.message) })),
      commit: run.commit,
      externalId: `${run.id} ${name}`,
      detailsUrl: run.url,
    });
  } catch (error) {
    return { why: whyNot("check", error, run.pull) };
  }
}

function whyNot(what: string, error: unknown, pull: PullRequest | undefined): string {
  if (!(error instanceof ConcordatError)) throw error;
  const isRight = error.code === "GITHUB_FORBIDDEN" || error.code === "GITHUB_NOT_FOUND";
  const why =
    isRight && pull?.isFork === true
      ? "a pull request from a fork gets a token that may only read"
      : redact(error.message);
  return `No ${what}: ${why}. The job summary says everything.`;
}
