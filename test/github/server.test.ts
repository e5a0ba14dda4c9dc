/** The local GitHub API does what GitHub does, and sees what GitHub would not take or would not say. */
import { describe, expect, it } from "vitest";
import { BOT, FORK, type GitHub, REPOSITORY, startGitHub } from "../support/github/server.ts";
import { answerProblems } from "../support/github/spec.ts";

interface Said {
  readonly status: number;
  readonly body: { readonly [name: string]: unknown };
  readonly headers: Headers;
}

async function ask(github: GitHub, token: string, method: string, path: string, body?: unknown): Promise<Said> {
  const answer = await fetch(`${github.url}/repos/${REPOSITORY}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, "user-agent": "test" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, body: text === "" ? {} : JSON.parse(text), headers: answer.headers };
}

const pull = { branch: "more-seats", sha: "a".repeat(40), baseSha: "b".repeat(40) };

describe("the local GitHub API", () => {
  it("keeps issues, labels and comments, and tells who wrote them", async () => {
    const github = await startGitHub();
    const token = github.token();
    expect((await ask(github, token, "GET", "/labels/drift")).status).toBe(404);
    expect((await ask(github, token, "POST", "/labels", { name: "drift", color: "d93f0b" })).status).toBe(201);
    expect((await ask(github, token, "POST", "/labels", { name: "drift" })).status).toBe(422);
    const made = await ask(github, token, "POST", "/issues", { title: "Drift", body: "text", labels: ["drift"] });
    expect(made.body).toMatchObject({ number: 1, state: "open", user: { login: BOT, type: "Bot" } });
    expect((await ask(github, token, "POST", "/issues/1/comments", { body: "gone" })).status).toBe(201);
    const closed = await ask(github, token, "PATCH", "/issues/1", { state: "closed", state_reason: "completed" });
    expect(closed.body).toMatchObject({ state: "closed", comments: 1, state_reason: "completed" });
    expect((await ask(github, token, "GET", "/issues?labels=drift")).body).toEqual([]);
    expect((await ask(github, token, "GET", "/issues?labels=drift&state=all")).body).toMatchObject([{ number: 1 }]);
  });

  it("lists pull requests among the issues, with the pages' links", async () => {
    const github = await startGitHub();
    const token = github.token();
    github.openPull(pull);
    await ask(github, token, "POST", "/issues", { title: "Drift" });
    const first = await ask(github, token, "GET", "/issues?per_page=1");
    expect(first.body).toMatchObject([{ number: 2 }]);
    const link = /<[^>]*(\/issues\?[^>]*)>; rel="next"/.exec(first.headers.get("link") ?? "")?.[1] ?? "";
    expect((await ask(github, token, "GET", link)).body).toMatchObject([{ number: 1, pull_request: {} }]);
  });

  it("finds the pull request of a commit, and shows it whole", async () => {
    const github = await startGitHub();
    const token = github.token();
    const opened = github.openPull({ ...pull, from: "stranger/contracts" });
    expect((await ask(github, token, "GET", "/pulls/1")).body).toMatchObject({
      head: { sha: pull.sha, repo: { full_name: "stranger/contracts" } },
      base: { repo: { full_name: REPOSITORY } },
    });
    opened.merged = "c".repeat(40);
    expect((await ask(github, token, "GET", `/commits/${"c".repeat(40)}/pulls`)).body).toMatchObject([{ number: 1 }]);
  });

  it("adds a check's annotations up, and takes 50 at a time", async () => {
    const github = await startGitHub();
    const token = github.token();
    const annotations = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        path: "a.yaml",
        start_line: index + 1,
        end_line: index + 1,
        annotation_level: "failure",
        message: "wrong",
      }));
    const check = (count: number) => ({ output: { title: "Plan", summary: "", annotations: annotations(count) } });
    const name = { name: "Concordat plan", head_sha: pull.sha };
    expect((await ask(github, token, "POST", "/check-runs", { ...name, ...check(51) })).status).toBe(422);
    expect(github.problems.splice(0)).toEqual([expect.stringContaining("must NOT have more than 50 items")]);
    const made = await ask(github, token, "POST", "/check-runs", { ...name, status: "in_progress", ...check(50) });
    const done = { status: "completed", conclusion: "failure", ...check(20) };
    const last = await ask(github, token, "PATCH", `/check-runs/${made.body.id}`, done);
    expect(last.body).toMatchObject({ conclusion: "failure", output: { annotations_count: 70 } });
  });

  it("refuses what a token may not: no login 401, no right 403, a read-only one every write", async () => {
    const github = await startGitHub();
    github.openPull(pull);
    const fork = github.token(FORK);
    expect((await ask(github, "nonsense", "GET", "/pulls/1")).status).toBe(401);
    expect((await ask(github, github.token({ contents: "read" }), "GET", "/pulls/1")).status).toBe(403);
    expect((await ask(github, fork, "GET", "/issues/1/comments")).status).toBe(200);
    const refused = await ask(github, fork, "POST", "/issues/1/comments", { body: "plan" });
    expect(refused).toMatchObject({ status: 403, body: { message: "Resource not accessible by integration" } });
    // What may write on pull requests may write on no issue.
    const pulls = github.token({ "pull-requests": "write" });
    expect((await ask(github, pulls, "POST", "/issues/1/comments", { body: "plan" })).status).toBe(201);
    await ask(github, github.token(), "POST", "/issues", { title: "Drift" });
    expect((await ask(github, pulls, "POST", "/issues/2/comments", { body: "plan" })).status).toBe(403);
  });

  it("tells whose a token is", async () => {
    const github = await startGitHub();
    const answer = await fetch(`${github.url}/graphql`, {
      method: "POST",
      headers: { authorization: `token ${github.token()}`, "user-agent": "test" },
      body: JSON.stringify({ query: "query { viewer { login } }" }),
    });
    expect(await answer.json()).toEqual({ data: { viewer: { login: BOT } } });
  });

  it("refuses a body of more than 65,536 characters", async () => {
    const github = await startGitHub();
    const token = github.token();
    github.openPull(pull);
    const post = (length: number) => ask(github, token, "POST", "/issues/1/comments", { body: "x".repeat(length) });
    expect([(await post(65_536)).status, (await post(65_537)).status]).toEqual([201, 422]);
  });

  it("breaks as it is told: too fast, out of order, an answer that is lost after the work was done", async () => {
    const github = await startGitHub();
    const token = github.token();
    github.openPull(pull);
    const post = () => ask(github, token, "POST", "/issues/1/comments", { body: "plan" });
    github.fault({ method: "POST", as: { limit: 403, retryAfter: 60 } });
    const limited = await post();
    expect([limited.status, limited.headers.get("retry-after")]).toEqual([403, "60"]);
    github.fault({ path: /comments$/, as: 502 });
    expect((await post()).status).toBe(502);
    github.fault({ as: "cut" });
    await expect(post()).rejects.toThrow();
    expect(github.repository().comments).toHaveLength(0);
    github.fault({ as: "lost" });
    await expect(post()).rejects.toThrow();
    expect(github.repository().comments).toHaveLength(1);
    expect(github.log.map(({ status }) => status)).toEqual([403, 502, 0, 0]);
  });

  it("sees a request that GitHub does not describe, and an answer that it would not give", async () => {
    const github = await startGitHub();
    const token = github.token();
    await ask(github, token, "POST", "/issues", { title: "Drift", colour: "red" });
    await ask(github, token, "GET", "/issues?lables=drift");
    await ask(github, token, "GET", "/issues?state=shut");
    await ask(github, token, "PUT", "/issues");
    expect(github.problems.splice(0)).toEqual([
      expect.stringContaining('additional properties {"additionalProperty":"colour"}'),
      "GET /repos/{owner}/{repo}/issues: there is no parameter lables",
      expect.stringContaining("must be equal to one of the allowed values"),
      `PUT /repos/${REPOSITORY}/issues: this server has no such operation`,
    ]);
    const called = { method: "POST", template: "/repos/{owner}/{repo}/labels", query: new URLSearchParams(), body: {} };
    expect(answerProblems(called, 201, { id: 1 })).not.toEqual([]);
    expect(answerProblems(called, 418, {})).toEqual([
      "POST /repos/{owner}/{repo}/labels 418: GitHub does not answer so",
    ]);
  });
});
