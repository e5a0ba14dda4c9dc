/** GitHub's API as commands reach it, against a server that answers as GitHub describes. */
import { describe, expect, it } from "vitest";
import { openGitHub } from "../../src/outside/github.ts";
import type { Check } from "../../src/outside/github-port.ts";
import { FORK, type GitHub, REPOSITORY, startGitHub } from "../support/github/server.ts";

const SHA = "a".repeat(40);

/** A client whose waits are written down, not waited for. */
function client(github: GitHub, { token = github.token(), repository = REPOSITORY } = {}) {
  const waits: number[] = [];
  const port = openGitHub({
    token,
    repository,
    apiUrl: `${github.url}/`,
    version: "0.0.0",
    now: () => new Date("2026-11-22T09:00:00Z"),
    wait: async (milliseconds) => {
      waits.push(milliseconds);
    },
  });
  return { port, waits };
}

async function aPull() {
  const github = await startGitHub();
  const pull = github.openPull({ branch: "seats", sha: SHA, baseSha: "b".repeat(40) });
  return { github, pull, ...client(github) };
}

const check = (count: number): Check => ({
  name: "Concordat plan",
  commit: SHA,
  externalId: "71.1 Concordat plan",
  conclusion: "failure",
  title: "t",
  summary: "s",
  annotations: Array.from({ length: count }, (_, index) => ({
    path: "a.yaml",
    start_line: index + 1,
    end_line: index + 1,
    annotation_level: "failure",
    title: "t",
    message: "m",
  })),
});

const sent = ({ log }: GitHub, method: string) => log.filter((one) => one.method === method && one.path !== "/graphql");

describe("reading", () => {
  it("tells whose the token is", async () => {
    const github = await startGitHub();
    expect(await client(github).port.me()).toBe("github-actions[bot]");
    const { port } = client(github, { token: github.token({ issues: "write" }, "concordat-app[bot]") });
    expect(await port.me()).toBe("concordat-app[bot]");
  });

  it("reads every page of the comments", async () => {
    const { github, pull, port } = await aPull();
    for (let index = 0; index < 205; index += 1) await port.addComment(pull.number, `c${index}`, () => false);
    const before = github.log.length;
    expect((await port.comments(pull.number)).map(({ body }) => body)).toEqual(
      Array.from({ length: 205 }, (_, index) => `c${index}`),
    );
    expect(github.log.length - before).toBe(3);
  });

  it("finds the merged pull request of a commit, and no open one", async () => {
    const { github, pull, port } = await aPull();
    expect(await port.mergedPulls(SHA)).toEqual([]);
    pull.merged = SHA;
    pull.state = "closed";
    expect(await port.mergedPulls(SHA)).toEqual([pull.number]);
    expect(sent(github, "GET")).toHaveLength(2);
  });
});

describe("limits", () => {
  it.each([403, 429] as const)(
    "a secondary limit (%i) is waited for as long as GitHub says, and the comment is made once",
    async (limit) => {
      const { github, pull, port, waits } = await aPull();
      github.fault({ method: "POST", as: { limit, retryAfter: 7 } });
      await port.addComment(pull.number, "body", () => false);
      expect(waits).toEqual([7_000]);
      expect(github.repository().comments).toHaveLength(1);
    },
  );

  it("where GitHub says no time, it is a minute, then two", async () => {
    const { github, pull, port, waits } = await aPull();
    github.fault({ method: "GET", as: { limit: 429 }, times: 2 });
    await port.comments(pull.number);
    expect(waits).toEqual([60_000, 120_000]);
  });

  it("a limit that lasts for more than five minutes ends it, at once and in words", async () => {
    const { github, pull, port, waits } = await aPull();
    github.fault({ method: "GET", as: { limit: 403, retryAfter: 900 } });
    await expect(port.comments(pull.number)).rejects.toMatchObject({
      code: "GITHUB_LIMITED",
      message: `comments of #${pull.number}: GitHub takes no more requests for 15 minutes (rate limit); run the job again after that`,
    });
    expect(waits).toEqual([]);
  });
});

describe("failures", () => {
  it("a read is tried four times, with growing pauses", async () => {
    const { github, pull, port, waits } = await aPull();
    github.fault({ method: "GET", as: 502, times: 3 });
    expect(await port.comments(pull.number)).toEqual([]);
    expect(waits).toEqual([1_000, 2_000, 4_000]);
    github.fault({ method: "GET", as: "cut", times: 4 });
    await expect(port.comments(pull.number)).rejects.toMatchObject({ code: "GITHUB_FAILED" });
  });

  it("a comment whose answer was lost is found, and not made again", async () => {
    const { github, pull, port } = await aPull();
    github.fault({ method: "POST", path: /comments$/, as: "lost" });
    const made = await port.addComment(pull.number, "<!-- mark -->", ({ body }) => body === "<!-- mark -->");
    expect(made).toMatchObject({ author: "github-actions[bot]", body: "<!-- mark -->" });
    expect(github.repository().comments).toHaveLength(1);
    expect(sent(github, "POST")).toHaveLength(1);
  });

  it("a comment that was not made is made by the second request", async () => {
    const { github, pull, port } = await aPull();
    github.fault({ method: "POST", path: /comments$/, as: "cut" });
    await port.addComment(pull.number, "x", ({ body }) => body === "x");
    expect(github.repository().comments).toHaveLength(1);
    expect(sent(github, "POST")).toHaveLength(2);
  });

  it("a new text is sent again after a lost answer: twice is the same as once", async () => {
    const { github, pull, port } = await aPull();
    const { id } = await port.addComment(pull.number, "x", () => false);
    github.fault({ method: "PATCH", as: "lost" });
    expect((await port.editComment(id, "y")).body).toBe("y");
    expect(sent(github, "PATCH")).toHaveLength(2);
  });
});

describe("refusals are told by meaning, at once", () => {
  it("a token without the right says which one it needs", async () => {
    const { github, pull } = await aPull();
    const { port, waits } = client(github, { token: github.token(FORK) });
    await expect(port.addComment(pull.number, "x", () => false)).rejects.toMatchObject({
      code: "GITHUB_FORBIDDEN",
      message: `a comment on #${pull.number}: the token may not (403, Resource not accessible by integration); it needs the right "pull-requests: write"`,
    });
    await expect(port.addCheck(check(1))).rejects.toThrow('it needs the right "checks: write"');
    expect(waits).toEqual([]);
  });

  it("a token that GitHub does not know", async () => {
    const { github, pull } = await aPull();
    const { port } = client(github, { token: "ghs_wrong" });
    await expect(port.comments(pull.number)).rejects.toMatchObject({ code: "GITHUB_TOKEN" });
  });

  it("a repository that is not there, and a text that is too long", async () => {
    const { github, pull, port } = await aPull();
    const other = client(github, { repository: "fabrikam/nothing" });
    await expect(other.port.comments(1)).rejects.toMatchObject({ code: "GITHUB_NOT_FOUND" });
    await expect(port.addComment(pull.number, "x".repeat(65_537), () => false)).rejects.toMatchObject({
      code: "GITHUB_REFUSED",
    });
  });

  it("a token never travels in the open", () => {
    const wait = async () => undefined;
    const given = { token: "t", repository: REPOSITORY, version: "0", now: () => new Date(0), wait };
    expect(() => openGitHub({ ...given, apiUrl: "http://api.github.com" })).toThrow("https");
  });
});

describe("a check", () => {
  it("takes its remarks fifty at a time", async () => {
    const { github, port } = await aPull();
    await port.addCheck(check(120));
    const [run] = github.repository().checks;
    expect(run?.annotations.map(({ start_line }) => start_line)).toEqual(
      Array.from({ length: 120 }, (_, index) => index + 1),
    );
    expect([sent(github, "POST").length, sent(github, "PATCH").length]).toEqual([1, 2]);
  });

  it("is found again where its answer was lost, and no remark stands twice", async () => {
    const { github, port } = await aPull();
    github.fault({ method: "POST", path: /check-runs$/, as: "lost" });
    github.fault({ method: "PATCH", as: "lost" });
    await port.addCheck(check(60));
    expect(github.repository().checks).toHaveLength(1);
    expect(github.repository().checks[0]?.annotations).toHaveLength(60);
  });

  it("sends remarks again that did not arrive", async () => {
    const { github, port } = await aPull();
    github.fault({ method: "PATCH", as: "cut" });
    await port.addCheck(check(60));
    expect(github.repository().checks[0]?.annotations).toHaveLength(60);
  });
});
