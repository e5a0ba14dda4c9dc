/** The only user of octokit: pull request comments, check runs and issues of one repository, through GitHub's API. */
import { Octokit } from "@octokit/core";
import { ConcordatError } from "../errors.ts";
import { type Attempt, attempt, type Clock, whole } from "./github-errors.ts";
import type { Comment, GitHub, Issue } from "./github-port.ts";
import { isLoopback } from "./http.ts";

const TIMEOUT_MS = 30_000;
const PAGE = 100;
/** Pages read of one list: 10,000 comments or issues. */
const MOST_PAGES = 100;
/** Who a workflow's own token writes as. */
const WORKFLOWS_OWN = "github-actions[bot]";

export interface GitHubOptions extends Clock {
  readonly token: string;
  /** `https://api.github.com`, or a server's own: `https://github.example/api/v3`. */
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly version: string;
}

/** Annotations that one request takes. https://docs.github.com/en/rest/checks/runs#create-a-check-run */
const BATCH = 50;

interface SaidComment {
  readonly id: number;
  readonly user: { readonly login: string } | null;
  readonly body?: string | null | undefined;
  readonly html_url: string;
}

function commentOf({ id, user, body, html_url }: SaidComment): Comment {
  return { id, author: user?.login ?? "", body: body ?? "", url: html_url };
}

interface SaidIssue extends SaidComment {
  readonly number: number;
  readonly title: string;
  readonly state: string;
  readonly labels: readonly (string | { readonly name?: string })[];
}

function issueOf(said: SaidIssue): Issue {
  const { number, title, state } = said;
  const labels = said.labels.flatMap((label) => (typeof label === "string" ? label : (label.name ?? [])));
  return { ...commentOf(said), number, title, state: state === "closed" ? "closed" : "open", labels };
}

/**
 * Every function throws ConcordatError, by meaning: see {@link attempt}.
 *
 * @throws {ConcordatError} `GITHUB_URL` where the token would travel in the open
 */
export function openGitHub(options: GitHubOptions): GitHub {
  const [owner = "", repo = ""] = options.repository.split("/");
  const url = URL.parse(options.apiUrl);
  if (url === null || !(url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url.hostname))))
    throw new ConcordatError("GITHUB_URL", "GITHUB_API_URL is not an https address", {});
  const silent = { debug() {}, info() {}, warn() {}, error() {} };
  const octokit = new Octokit({
    auth: options.token,
    baseUrl: options.apiUrl.replace(/\/+$/, ""),
    userAgent: `concordat/${options.version}`,
    log: silent,
    request: { log: silent },
  });
  const here = { owner, repo, headers: { "x-github-api-version": "2022-11-28" } };
  const inTime = () => ({ request: { signal: AbortSignal.timeout(TIMEOUT_MS) } });
  const ask = <T>(what: Attempt<T>) => attempt(what, options);

  async function paged<T>(read: (page: number) => Promise<readonly T[]>): Promise<readonly T[]> {
    const all: T[] = [];
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      const found = await read(page);
      all.push(...found);
      if (found.length < PAGE) break;
    }
    return all;
  }

  const github: GitHub = {
    async me() {
      // REST's GET /user is refused to a workflow's token; GraphQL tells it who it is.
      const what = "who the token belongs to";
      const send = () =>
        octokit.graphql<{ readonly viewer: { readonly login: string } }>("query { viewer { login } }", inTime());
      try {
        return (await ask({ what, right: "contents: read", send })).viewer.login;
      } catch {
        return WORKFLOWS_OWN;
      }
    },

    comments: (issue_number) =>
      paged(async (page) => {
        const data = await ask({
          what: `comments of #${issue_number}`,
          right: "pull-requests: read",
          send: async () =>
            whole(
              await octokit.request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
                ...here,
                ...inTime(),
                issue_number,
                per_page: PAGE,
                page,
              }),
            ),
        });
        return data.map(commentOf);
      }),

    addComment: (issue_number, body, isIt) =>
      ask({
        what: `a comment on #${issue_number}`,
        right: "pull-requests: write",
        send: async () => {
          const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
          return commentOf(whole(await octokit.request(route, { ...here, ...inTime(), issue_number, body })));
        },
        find: async () => (await github.comments(issue_number)).findLast(isIt),
      }),

    editComment: (comment_id, body) =>
      ask({
        what: "the comment's new text",
        right: "pull-requests: write",
        send: async () => {
          const route = "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}";
          return commentOf(whole(await octokit.request(route, { ...here, ...inTime(), comment_id, body })));
        },
      }),

    removeComment: (comment_id) =>
      ask({
        what: "the removal of a comment that stands twice",
        right: "pull-requests: write",
        send: async () => {
          await octokit.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
            ...here,
            ...inTime(),
            comment_id,
          });
        },
      }),

    async addCheck({ name, commit, externalId, conclusion, title, summary, detailsUrl, annotations }) {
      const right = "checks: write";
      const batches = Array.from({ length: Math.max(1, Math.ceil(annotations.length / BATCH)) }, (_, index) =>
        annotations.slice(index * BATCH, (index + 1) * BATCH),
      );
      const find = async () => {
        const data = await ask({
          what: "the check runs of the commit",
          right: "checks: read",
          send: async () =>
            whole(
              await octokit.request("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", {
                ...here,
                ...inTime(),
                ref: commit,
                check_name: name,
                filter: "all",
                per_page: PAGE,
              }),
            ),
        });
        return data.check_runs.find(({ external_id }) => external_id === externalId);
      };
      const made = await ask({
        what: `the check "${name}"`,
        right,
        send: async () => {
          return whole(
            await octokit.request("POST /repos/{owner}/{repo}/check-runs", {
              ...here,
              ...inTime(),
              name,
              head_sha: commit,
              external_id: externalId,
              status: "completed",
              conclusion,
              ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }),
              output: { title, summary, annotations: [...(batches[0] ?? [])] },
            }),
          );
        },
        find,
      });
      for (const [index, batch] of batches.entries()) {
        if (index === 0) continue;
        await ask({
          what: `annotations of the check "${name}"`,
          right,
          send: async () => {
            return whole(
              await octokit.request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
                ...here,
                ...inTime(),
                check_run_id: made.id,
                output: { title, summary, annotations: [...batch] },
              }),
            );
          },
          // Each request adds its annotations to those before it.
          find: async () => {
            const found = await find();
            return (found?.output.annotations_count ?? 0) >= index * BATCH + batch.length ? found : undefined;
          },
        });
      }
      return { url: made.html_url ?? "" };
    },

    async headOf(pull_number) {
      const data = await ask({
        what: `the pull request #${pull_number}`,
        right: "pull-requests: read",
        send: async () => {
          const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}";
          return whole(await octokit.request(route, { ...here, ...inTime(), pull_number }));
        },
      });
      return data.head.sha;
    },

    async mergedPulls(commit_sha) {
      const data = await ask({
        what: "the pull request of the commit",
        right: "pull-requests: read",
        send: async () =>
          whole(
            await octokit.request("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", {
              ...here,
              ...inTime(),
              commit_sha,
            }),
          ),
      });
      return data.filter(({ merged_at }) => merged_at !== null).map(({ number }) => number);
    },

    issues: (labels) =>
      paged(async (page) => {
        const data = await ask({
          what: `issues with the label ${labels}`,
          right: "issues: read",
          send: async () =>
            whole(
              await octokit.request("GET /repos/{owner}/{repo}/issues", {
                ...here,
                ...inTime(),
                labels,
                state: "all",
                per_page: PAGE,
                page,
              }),
            ),
        });
        return data.map((said) => ({ issue: issueOf(said), isPull: said.pull_request !== undefined }));
      }).then((all) => all.filter(({ isPull }) => !isPull).map(({ issue }) => issue)),

    addIssue: ({ title, body, labels }, isIt) =>
      ask({
        what: "an issue",
        right: "issues: write",
        send: async () => {
          const parts = { title, body, labels: [...labels] };
          return issueOf(
            whole(await octokit.request("POST /repos/{owner}/{repo}/issues", { ...here, ...inTime(), ...parts })),
          );
        },
        find: async () => (await github.issues(labels[0] ?? "")).find(isIt),
      }),

    editIssue: (issue_number, changes) =>
      ask({
        what: `issue #${issue_number}`,
        right: "issues: write",
        send: async () => {
          const route = "PATCH /repos/{owner}/{repo}/issues/{issue_number}";
          return issueOf(whole(await octokit.request(route, { ...here, ...inTime(), issue_number, ...changes })));
        },
      }),
  };
  return github;
}
