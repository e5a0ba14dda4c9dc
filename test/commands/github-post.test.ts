/** The one comment under a mark: whose it is, and what becomes of it. */
import { describe, expect, it } from "vitest";
import { keepComment, postComment, postPlan } from "../../src/commands/github-post.ts";
import { openGitHub } from "../../src/outside/github.ts";
import { rememberSecret } from "../../src/outside/secrets.ts";
import { BOT, FORK, type GitHub, REPOSITORY, startGitHub } from "../support/github/server.ts";

const MARK = "<!-- concordat plan . . -->";

async function aPull() {
  const github = await startGitHub();
  const pull = github.openPull({ branch: "seats", sha: "a".repeat(40), baseSha: "b".repeat(40) });
  return { github, pull, number: pull.number, port: portOf(github, github.token()) };
}

function portOf(github: GitHub, token: string) {
  const now = () => new Date("2026-11-22T09:00:00Z");
  const wait = async () => undefined;
  return openGitHub({ token, repository: REPOSITORY, apiUrl: github.url, version: "0.0.0", now, wait });
}

const bodies = (github: GitHub) => github.repository().comments.map(({ by, body }) => [by, body]);
const writes = (github: GitHub) =>
  github.log.filter(({ method, path }) => method !== "GET" && path !== "/graphql").map(({ method }) => method);

describe("the one comment of a pull request", () => {
  it("is made once, then gets its new text in place", async () => {
    const { github, number, port } = await aPull();
    const first = await keepComment(port, number, MARK, `${MARK}\none`);
    const second = await keepComment(port, number, MARK, `${MARK}\ntwo`);
    expect(second.id).toBe(first.id);
    expect(bodies(github)).toEqual([[BOT, `${MARK}\ntwo`]]);
  });

  it("is left as it stands where it says the same already", async () => {
    const { github, number, port } = await aPull();
    await keepComment(port, number, MARK, `${MARK}\none`);
    await keepComment(port, number, MARK, `${MARK}\none`);
    expect(writes(github)).toEqual(["POST"]);
  });

  it("is another for each workspace and shard", async () => {
    const { github, number, port } = await aPull();
    const other = "<!-- concordat plan billing 2 -->";
    await keepComment(port, number, MARK, `${MARK}\none`);
    await keepComment(port, number, other, `${other}\ntwo`);
    expect(bodies(github)).toEqual([
      [BOT, `${MARK}\none`],
      [BOT, `${other}\ntwo`],
    ]);
  });

  it("is never one that somebody else wrote under the same mark", async () => {
    const { github, number, port } = await aPull();
    const stranger = portOf(github, github.token({ issues: "write", "pull-requests": "write" }, "mallory"));
    await stranger.addComment(number, `${MARK}\nAll fine, merge it.`, () => false);
    await keepComment(port, number, MARK, `${MARK}\none`);
    await keepComment(port, number, MARK, `${MARK}\ntwo`);
    expect(bodies(github)).toEqual([
      ["mallory", `${MARK}\nAll fine, merge it.`],
      [BOT, `${MARK}\ntwo`],
    ]);
  });

  it("is not one that only quotes the mark", async () => {
    const { github, number, port } = await aPull();
    await port.addComment(number, `> ${MARK}\nquoted`, () => false);
    await keepComment(port, number, MARK, `${MARK}\none`);
    expect(bodies(github)).toHaveLength(2);
  });

  it("is the newest where two runs made one each; the others go", async () => {
    const { github, number, port } = await aPull();
    for (const text of ["old", "older still", "newest"]) await port.addComment(number, `${MARK}\n${text}`, () => false);
    const newest = github.repository().comments.at(-1)?.id;
    const kept = await keepComment(port, number, MARK, `${MARK}\nnow`);
    expect(kept.id).toBe(newest);
    expect(bodies(github)).toEqual([[BOT, `${MARK}\nnow`]]);
  });

  it("is made anew where somebody took it away between the look and the write", async () => {
    const { github, number, port } = await aPull();
    await keepComment(port, number, MARK, `${MARK}\none`);
    const gone = {
      ...port,
      editComment: async (id: number, body: string) => {
        github.repository().comments.splice(0);
        return port.editComment(id, body);
      },
    };
    await keepComment(gone, number, MARK, `${MARK}\ntwo`);
    expect(bodies(github)).toEqual([[BOT, `${MARK}\ntwo`]]);
  });

  it("is one after a lost answer", async () => {
    const { github, number, port } = await aPull();
    github.fault({ method: "POST", path: /comments$/, as: "lost" });
    await keepComment(port, number, MARK, `${MARK}\none`);
    expect(bodies(github)).toEqual([[BOT, `${MARK}\none`]]);
  });
});

describe("the comment of a plan", () => {
  it("is left as it is where the pull request is at another commit by now", async () => {
    const { github, pull, number, port } = await aPull();
    const [older, newer] = ["a".repeat(40), "c".repeat(40)] as const;
    const planned = (commit: string) =>
      postPlan(port, { number, commit, isFork: false }, MARK, `${MARK}\nof ${commit.slice(0, 1)}`);
    expect(await planned(older)).toHaveProperty("url");
    pull.sha = newer;
    expect(await planned(newer)).toHaveProperty("url");
    // "Re-run jobs" of the run before the push.
    expect(await planned(older)).toEqual({
      why: "The comment is left as it is: this plan is of aaaaaaa, the pull request is at ccccccc; a newer push is planned by its own run.",
    });
    expect(bodies(github)).toEqual([[BOT, `${MARK}\nof c`]]);
  });

  it("is not made where the pull request cannot be read, and says why", async () => {
    const { github, number } = await aPull();
    const port = portOf(github, github.token({ contents: "read" }));
    expect(await postPlan(port, { number, commit: "a".repeat(40), isFork: false }, MARK, "x")).toEqual({
      why: expect.stringContaining('it needs the right "pull-requests: read"'),
    });
  });
});

describe("a comment that cannot be made", () => {
  const pull = { number: 1, commit: "a".repeat(40), isFork: false };

  it("is told with the right it needs, and of a fork without a word of rights", async () => {
    const { github, number } = await aPull();
    const port = portOf(github, github.token(FORK));
    expect(await postComment(port, { ...pull, number }, MARK, "x")).toEqual({
      why: `No comment: a comment on #${number}: the token may not (403, Resource not accessible by integration); it needs the right "pull-requests: write". The job summary says everything.`,
    });
    expect(await postComment(port, { ...pull, number, isFork: true }, MARK, "x")).toEqual({
      why: "No comment: a pull request from a fork gets a token that may only read. The job summary says everything.",
    });
    expect(await postComment(undefined, pull, MARK, "x")).toEqual({ why: "No comment: the job was given no token." });
  });

  it("holds no secret that a system repeated", async () => {
    const { github, number, port } = await aPull();
    rememberSecret("hunter2-hunter2");
    await postComment(port, { ...pull, number }, MARK, `${MARK}\nrefused: hunter2-hunter2`);
    expect(bodies(github)).toEqual([[BOT, `${MARK}\nrefused: ***`]]);
  });
});
