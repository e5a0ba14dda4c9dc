/**
 * What a GitHub repository holds, as far as a workflow touches it, and its records as the API shows them. What no test has
 * anything to say of stands as in the examples of GitHub's own description.
 */
import { exampleOf } from "./spec.ts";

export type Right = "contents" | "issues" | "pull-requests" | "checks";
export type Rights = Readonly<Partial<Record<Right, "read" | "write">>>;

/** Who asks: a login, and what its token may. */
export interface Caller {
  readonly login: string;
  readonly rights: Rights;
}

export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly by: string;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
}

export interface Issue {
  readonly number: number;
  readonly by: string;
  title: string;
  body: string | null;
  labels: string[];
  state: "open" | "closed";
  reason: "completed" | "not_planned" | "reopened" | null;
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
}

export interface Pull {
  readonly number: number;
  readonly by: string;
  title: string;
  /** `owner/name` of the repository it comes from. */
  readonly from: string;
  readonly branch: string;
  sha: string;
  readonly base: string;
  baseSha: string;
  merged: string | null;
  state: "open" | "closed";
  readonly createdAt: string;
}

export interface CheckRun {
  readonly id: number;
  readonly sha: string;
  /** As it was sent, later requests laid over it; annotations are collected apart. */
  facts: Readonly<Record<string, unknown>>;
  readonly annotations: Readonly<Record<string, unknown>>[];
}

export interface Label {
  readonly id: number;
  readonly name: string;
  readonly color: string;
  readonly description: string | null;
}

export interface Repository {
  /** `owner/name`. */
  readonly name: string;
  readonly issues: Issue[];
  readonly pulls: Pull[];
  readonly comments: Comment[];
  readonly checks: CheckRun[];
  readonly labels: Label[];
}

export function emptyRepository(name: string): Repository {
  return { name, issues: [], pulls: [], comments: [], checks: [], labels: [] };
}

type Row = Readonly<Record<string, unknown>>;

/** Addresses below one API. */
export interface Addresses {
  readonly api: string;
  readonly web: string;
}

export function userRecord(login: string): Row {
  const isBot = login.endsWith("[bot]");
  const { octocat: _octocat, ...usual } = exampleOf("issue").user as Row & { octocat?: unknown };
  return { ...usual, login, type: isBot ? "Bot" : "User", node_id: `U_${login}`, site_admin: false };
}

function labelRecord(label: Label, repository: Repository, { api }: Addresses): Row {
  return {
    ...label,
    node_id: `LA_${label.id}`,
    url: `${api}/repos/${repository.name}/labels/${encodeURIComponent(label.name)}`,
    default: false,
  };
}

export { labelRecord };

export function commentRecord(comment: Comment, repository: Repository, { api, web }: Addresses): Row {
  const isPull = repository.pulls.some(({ number }) => number === comment.issue);
  const page = `${web}/${repository.name}/${isPull ? "pull" : "issues"}/${comment.issue}`;
  const url = `${api}/repos/${repository.name}/issues/comments/${comment.id}`;
  const usual = exampleOf("issue-comment");
  return {
    ...usual,
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url,
    html_url: `${page}#issuecomment-${comment.id}`,
    issue_url: `${api}/repos/${repository.name}/issues/${comment.issue}`,
    body: comment.body,
    user: userRecord(comment.by),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
  };
}

export function issueRecord(issue: Issue, repository: Repository, addresses: Addresses): Row {
  const { api, web } = addresses;
  const url = `${api}/repos/${repository.name}/issues/${issue.number}`;
  const {
    pull_request: _pull,
    closed_by: _closer,
    assignee: _assignee,
    milestone: _milestone,
    ...usual
  } = exampleOf("issue");
  const pull = repository.pulls.find(({ number }) => number === issue.number);
  return {
    ...usual,
    id: 1_000_000 + issue.number,
    node_id: `I_${issue.number}`,
    url,
    repository_url: `${api}/repos/${repository.name}`,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: `${web}/${repository.name}/${pull === undefined ? "issues" : "pull"}/${issue.number}`,
    number: issue.number,
    state: issue.state,
    state_reason: issue.reason,
    title: issue.title,
    body: issue.body,
    user: userRecord(issue.by),
    labels: issue.labels.flatMap((name) =>
      repository.labels.filter((label) => label.name === name).map((one) => labelRecord(one, repository, addresses)),
    ),
    assignee: null,
    assignees: [],
    milestone: null,
    locked: false,
    comments: repository.comments.filter((comment) => comment.issue === issue.number).length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    author_association: "NONE",
    ...(pull === undefined
      ? {}
      : {
          pull_request: {
            url: `${api}/repos/${repository.name}/pulls/${pull.number}`,
            html_url: `${web}/${repository.name}/pull/${pull.number}`,
            diff_url: `${web}/${repository.name}/pull/${pull.number}.diff`,
            patch_url: `${web}/${repository.name}/pull/${pull.number}.patch`,
          },
        }),
  };
}

/** A repository as a pull request's side shows it. */
function sideRecord(name: string, usual: Row, { api, web }: Addresses): Row {
  const { template_repository: _t, subscribers_count: _s, network_count: _n, ...rest } = usual;
  return {
    ...rest,
    name: name.split("/")[1],
    full_name: name,
    url: `${api}/repos/${name}`,
    html_url: `${web}/${name}`,
    owner: userRecord(name.split("/")[0] ?? ""),
  };
}

export function pullRecord(pull: Pull, repository: Repository, addresses: Addresses, whole: boolean): Row {
  const { api, web } = addresses;
  const usual = whole
    ? exampleOf("pull-request")
    : ((exampleOf("pull-request-simple-items") as unknown as readonly Row[])[0] ?? {});
  const url = `${api}/repos/${repository.name}/pulls/${pull.number}`;
  const side = (which: "head" | "base", name: string, ref: string, sha: string): Row => {
    const given = usual[which] as Row;
    return {
      label: `${name.split("/")[0]}:${ref}`,
      ref,
      sha,
      user: userRecord(name.split("/")[0] ?? ""),
      repo: sideRecord(name, given.repo as Row, addresses),
    };
  };
  return {
    ...usual,
    ...(whole ? { merged: pull.merged !== null, merged_by: null } : {}),
    id: 2_000_000 + pull.number,
    node_id: `PR_${pull.number}`,
    url,
    html_url: `${web}/${repository.name}/pull/${pull.number}`,
    issue_url: `${api}/repos/${repository.name}/issues/${pull.number}`,
    comments_url: `${api}/repos/${repository.name}/issues/${pull.number}/comments`,
    number: pull.number,
    state: pull.state,
    title: pull.title,
    user: userRecord(pull.by),
    body: "",
    created_at: pull.createdAt,
    closed_at: pull.state === "open" ? null : pull.createdAt,
    merged_at: pull.merged === null ? null : pull.createdAt,
    merge_commit_sha: pull.merged,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    milestone: null,
    labels: [],
    auto_merge: null,
    head: side("head", pull.from, pull.branch, pull.sha),
    base: side("base", repository.name, pull.base, pull.baseSha),
  };
}

export function checkRecord(check: CheckRun, repository: Repository, { api, web }: Addresses): Row {
  const usual = exampleOf("check-run-example-of-completed-conclusion");
  const { output, actions: _actions, ...facts } = check.facts;
  const given = (output ?? {}) as Row;
  const url = `${api}/repos/${repository.name}/check-runs/${check.id}`;
  return {
    ...usual,
    external_id: "",
    details_url: `${web}/${repository.name}/runs/${check.id}`,
    started_at: null,
    completed_at: null,
    conclusion: null,
    status: facts.conclusion === undefined ? "queued" : "completed",
    ...facts,
    id: check.id,
    node_id: `CR_${check.id}`,
    head_sha: check.sha,
    url,
    html_url: `${web}/${repository.name}/runs/${check.id}`,
    output: {
      title: given.title ?? null,
      summary: given.summary ?? null,
      text: given.text ?? null,
      annotations_count: check.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    pull_requests: [],
  };
}
