/** What GitHub's API does with a request: one entry an operation, named as its description names it. */
import {
  type Addresses,
  type Caller,
  checkRecord,
  commentRecord,
  type Issue,
  issueRecord,
  labelRecord,
  pullRecord,
  type Repository,
  type Right,
} from "./store.ts";

type Body = Readonly<Record<string, unknown>>;

export interface Asked {
  readonly repository: Repository;
  readonly caller: Caller;
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Body;
  readonly addresses: Addresses;
  readonly now: string;
  /** The next number that no record has. */
  readonly next: () => number;
}

export interface Answered {
  readonly status: number;
  readonly body?: unknown;
  /** Of a list, all of it: the server cuts the page. */
  readonly list?: readonly unknown[];
  /** Where a list stands in an object, under this name, with its count. */
  readonly within?: string;
}

interface Route {
  readonly method: string;
  readonly template: string;
  /** Any of these is enough. */
  readonly needs: readonly Right[];
  readonly run: (asked: Asked) => Answered;
}

const MOST_CHARACTERS = 65_536;
const NOT_FOUND: Answered = {
  status: 404,
  body: { message: "Not Found", documentation_url: "https://docs.github.com/rest", status: "404" },
};

function invalid(resource: string, field: string, code: string, message?: string): Answered {
  const error = { resource, field, code, ...(message === undefined ? {} : { message }) };
  return {
    status: 422,
    body: { message: "Validation Failed", errors: [error], documentation_url: "https://docs.github.com/rest" },
  };
}

function tooLong(resource: string, text: unknown): Answered | undefined {
  if (typeof text !== "string" || [...text].length <= MOST_CHARACTERS) return undefined;
  return invalid(resource, "body", "custom", `body is too long (maximum is ${MOST_CHARACTERS} characters)`);
}

const issueOf = ({ repository, path }: Asked): Issue | undefined =>
  repository.issues.find(({ number }) => number === Number(path.issue_number));

function makeLabels({ repository, next }: Asked, names: readonly string[]): void {
  for (const name of names)
    if (!repository.labels.some((label) => label.name === name))
      repository.labels.push({ id: next(), name, color: "ededed", description: null });
}

function namesOf(labels: unknown): string[] {
  return (labels as readonly (string | { readonly name: string })[]).map((one) =>
    typeof one === "string" ? one : one.name,
  );
}

function newest<Row extends { readonly createdAt: string; readonly number: number }>(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => b.number - a.number);
}

function patchIssue(asked: Asked): Answered {
  const issue = issueOf(asked);
  if (issue === undefined) return NOT_FOUND;
  const { body } = asked;
  const refused = tooLong("Issue", body.body);
  if (refused !== undefined) return refused;
  if (typeof body.title === "string") issue.title = body.title;
  if (typeof body.body === "string") issue.body = body.body;
  if (body.labels !== undefined) {
    issue.labels = namesOf(body.labels);
    makeLabels(asked, issue.labels);
  }
  if (body.state === "closed" || body.state === "open") {
    const wasClosed = issue.state === "closed";
    issue.state = body.state;
    issue.closedAt = body.state === "closed" ? asked.now : null;
    issue.reason =
      body.state === "closed"
        ? ((body.state_reason as Issue["reason"] | undefined) ?? "completed")
        : wasClosed
          ? "reopened"
          : issue.reason;
  }
  issue.updatedAt = asked.now;
  return { status: 200, body: issueRecord(issue, asked.repository, asked.addresses) };
}

function listIssues({ repository, query, addresses }: Asked): Answered {
  const state = query.get("state") ?? "open";
  const labels = (query.get("labels") ?? "").split(",").filter((name) => name !== "");
  const found = newest(repository.issues)
    .filter((issue) => state === "all" || issue.state === state)
    .filter((issue) => labels.every((name) => issue.labels.includes(name)))
    .filter(({ by }) => (query.get("creator") ?? by) === by);
  if (query.get("direction") === "asc") found.reverse();
  return { status: 200, list: found.map((issue) => issueRecord(issue, repository, addresses)) };
}

const ISSUES: readonly Route[] = [
  { method: "GET", template: "/repos/{owner}/{repo}/issues", needs: ["issues"], run: listIssues },
  {
    method: "POST",
    template: "/repos/{owner}/{repo}/issues",
    needs: ["issues"],
    run: (asked) => {
      const { repository, body, now, caller } = asked;
      const refused = tooLong("Issue", body.body);
      if (refused !== undefined) return refused;
      const labels = namesOf(body.labels ?? []);
      makeLabels(asked, labels);
      const issue: Issue = {
        number: 1 + Math.max(0, ...repository.issues.map(({ number }) => number)),
        by: caller.login,
        title: String(body.title),
        body: typeof body.body === "string" ? body.body : null,
        labels,
        state: "open",
        reason: null,
        createdAt: now,
        updatedAt: now,
        closedAt: null,
      };
      repository.issues.push(issue);
      return { status: 201, body: issueRecord(issue, repository, asked.addresses) };
    },
  },
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/issues/{issue_number}",
    needs: ["issues", "pull-requests"],
    run: (asked) => {
      const issue = issueOf(asked);
      if (issue === undefined) return NOT_FOUND;
      return { status: 200, body: issueRecord(issue, asked.repository, asked.addresses) };
    },
  },
  {
    method: "PATCH",
    template: "/repos/{owner}/{repo}/issues/{issue_number}",
    needs: ["issues", "pull-requests"],
    run: patchIssue,
  },
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/labels/{name}",
    needs: ["issues", "pull-requests"],
    run: ({ repository, path, addresses }) => {
      const label = repository.labels.find(({ name }) => name === path.name);
      return label === undefined ? NOT_FOUND : { status: 200, body: labelRecord(label, repository, addresses) };
    },
  },
  {
    method: "POST",
    template: "/repos/{owner}/{repo}/labels",
    needs: ["issues", "pull-requests"],
    run: ({ repository, body, addresses, next }) => {
      const name = String(body.name);
      if (repository.labels.some((label) => label.name === name)) return invalid("Label", "name", "already_exists");
      if (name.length > 50) return invalid("Label", "name", "custom", "name is too long (maximum is 50 characters)");
      const label = {
        id: next(),
        name,
        color: String(body.color ?? "ededed"),
        description: typeof body.description === "string" ? body.description : null,
      };
      if ((label.description?.length ?? 0) > 100)
        return invalid("Label", "description", "custom", "description is too long (maximum is 100 characters)");
      repository.labels.push(label);
      return { status: 201, body: labelRecord(label, repository, addresses) };
    },
  },
];

const COMMENTS: readonly Route[] = [
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/issues/{issue_number}/comments",
    needs: ["issues", "pull-requests"],
    run: (asked) => {
      const { repository, addresses } = asked;
      const issue = issueOf(asked);
      if (issue === undefined) return NOT_FOUND;
      const found = repository.comments.filter((comment) => comment.issue === issue.number);
      return { status: 200, list: found.map((comment) => commentRecord(comment, repository, addresses)) };
    },
  },
  {
    method: "POST",
    template: "/repos/{owner}/{repo}/issues/{issue_number}/comments",
    needs: ["issues", "pull-requests"],
    run: (asked) => {
      const { repository, body, now, caller, next, addresses } = asked;
      const issue = issueOf(asked);
      if (issue === undefined) return NOT_FOUND;
      const refused = tooLong("IssueComment", body.body);
      if (refused !== undefined) return refused;
      const comment = {
        id: next(),
        issue: issue.number,
        by: caller.login,
        body: String(body.body),
        createdAt: now,
        updatedAt: now,
      };
      repository.comments.push(comment);
      return { status: 201, body: commentRecord(comment, repository, addresses) };
    },
  },
  {
    method: "PATCH",
    template: "/repos/{owner}/{repo}/issues/comments/{comment_id}",
    needs: ["issues", "pull-requests"],
    run: ({ repository, path, body, now, addresses }) => {
      const comment = repository.comments.find(({ id }) => id === Number(path.comment_id));
      if (comment === undefined) return NOT_FOUND;
      const refused = tooLong("IssueComment", body.body);
      if (refused !== undefined) return refused;
      comment.body = String(body.body);
      comment.updatedAt = now;
      return { status: 200, body: commentRecord(comment, repository, addresses) };
    },
  },
  {
    method: "DELETE",
    template: "/repos/{owner}/{repo}/issues/comments/{comment_id}",
    needs: ["issues", "pull-requests"],
    run: ({ repository, path }) => {
      const place = repository.comments.findIndex(({ id }) => id === Number(path.comment_id));
      if (place < 0) return NOT_FOUND;
      repository.comments.splice(place, 1);
      return { status: 204 };
    },
  },
];

const PULLS: readonly Route[] = [
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/pulls/{pull_number}",
    needs: ["pull-requests"],
    run: ({ repository, path, addresses }) => {
      const pull = repository.pulls.find(({ number }) => number === Number(path.pull_number));
      return pull === undefined ? NOT_FOUND : { status: 200, body: pullRecord(pull, repository, addresses, true) };
    },
  },
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/commits/{commit_sha}/pulls",
    needs: ["pull-requests", "contents"],
    run: ({ repository, path, addresses }) => {
      const found = newest(repository.pulls).filter(
        ({ sha, merged }) => sha === path.commit_sha || merged === path.commit_sha,
      );
      return { status: 200, list: found.map((pull) => pullRecord(pull, repository, addresses, false)) };
    },
  },
];

/** GitHub takes 50 annotations a request; a later request adds to them. */
const MOST_ANNOTATIONS = 50;

function annotationsOf(body: Body): readonly Body[] {
  return ((body.output as Body | undefined)?.annotations ?? []) as readonly Body[];
}

const CHECKS: readonly Route[] = [
  {
    method: "POST",
    template: "/repos/{owner}/{repo}/check-runs",
    needs: ["checks"],
    run: ({ repository, body, next, addresses }) => {
      if (annotationsOf(body).length > MOST_ANNOTATIONS) return invalid("CheckRun", "annotations", "invalid");
      const { head_sha: sha, ...facts } = body;
      const check = { id: next(), sha: String(sha), facts, annotations: [...annotationsOf(body)] };
      repository.checks.push(check);
      return { status: 201, body: checkRecord(check, repository, addresses) };
    },
  },
  {
    method: "PATCH",
    template: "/repos/{owner}/{repo}/check-runs/{check_run_id}",
    needs: ["checks"],
    run: ({ repository, path, body, addresses }) => {
      const check = repository.checks.find(({ id }) => id === Number(path.check_run_id));
      if (check === undefined) return NOT_FOUND;
      if (annotationsOf(body).length > MOST_ANNOTATIONS) return invalid("CheckRun", "annotations", "invalid");
      const output = { ...(check.facts.output as Body | undefined), ...(body.output as Body | undefined) };
      check.facts = { ...check.facts, ...body, output };
      check.annotations.push(...annotationsOf(body));
      return { status: 200, body: checkRecord(check, repository, addresses) };
    },
  },
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/commits/{ref}/check-runs",
    needs: ["checks"],
    run: ({ repository, path, query, addresses }) => {
      const named = query.get("check_name");
      const found = repository.checks
        .filter(({ sha, facts }) => sha === path.ref && (named === null || facts.name === named))
        .toReversed();
      return {
        status: 200,
        list: found.map((check) => checkRecord(check, repository, addresses)),
        within: "check_runs",
      };
    },
  },
];

export const ROUTES: readonly Route[] = [...ISSUES, ...COMMENTS, ...PULLS, ...CHECKS];
