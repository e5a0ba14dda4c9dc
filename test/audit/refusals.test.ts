import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openAudit } from "../../src/audit/store.ts";
import { makePlayground, type Playground } from "../support/repo.ts";
import { append, BRANCH, setUpStores } from "./stores.ts";

let play: Playground;
let lone = 0;
beforeAll(() => {
  play = makePlayground();
});
afterAll(() => play.remove());
const setUp = () => setUpStores(play);

describe("where the audit cannot go, the message says what to do", () => {
  it("a folder outside any repository", async () => {
    const env = play.env;
    await expect(openAudit({ folder: "/", env, branch: BRANCH })).rejects.toMatchObject({
      code: "NO_REPOSITORY",
      message: expect.stringContaining("git init"),
    });
  });

  it("a clone without any remote: kept on its own branch, and marked as not pushed", async () => {
    const folder = play.lone(`lone-${++lone}`);
    const before = play.git(folder, "status", "--porcelain=v2", "--branch");
    const store = await openAudit({ folder, env: play.env, branch: BRANCH });
    expect(store.pushed).toBe(false);
    await store.commitRun(append("one"));
    expect(await store.commitRun(append("two"))).toMatchObject({ pushed: false, tries: 1 });
    expect(play.git(folder, "show", `${BRANCH}:words.txt`)).toBe("one\ntwo");
    expect(play.git(folder, "status", "--porcelain=v2", "--branch")).toBe(before);
  });

  it("its own branch being the one that is checked out", async () => {
    const folder = play.lone(`lone-${++lone}`);
    const store = await openAudit({ folder, env: play.env, branch: "main" });
    await expect(store.commitRun(append("one"))).rejects.toMatchObject({ code: "BRANCH_CHECKED_OUT" });
    expect(play.git(folder, "log", "--format=%s", "main")).toBe("workspace");
  });

  it("a remote added later gets what was recorded before", async () => {
    const { bare, clone, openOn } = setUp();
    const folder = clone();
    play.git(folder, "remote", "remove", "origin");
    await (await openOn(folder)).commitRun(append("one"));
    play.git(folder, "remote", "add", "origin", `file://${bare}`);
    await (await openOn(folder)).commitRun(append("two"));
    expect(play.git(bare, "show", `${BRANCH}:words.txt`)).toBe("one\ntwo");
  });

  it("remotes, but not the one asked for", async () => {
    const { clone } = setUp();
    const folder = clone();
    play.git(folder, "remote", "rename", "origin", "upstream");
    await expect(openAudit({ folder, env: play.env, branch: BRANCH })).rejects.toMatchObject({
      code: "NO_REMOTE",
      message: expect.stringContaining("it has: upstream"),
    });
    expect((await openAudit({ folder, env: play.env, branch: BRANCH, remote: "upstream" })).pushed).toBe(true);
  });

  it("a remote that is not there", async () => {
    const { clone, openOn } = setUp();
    const folder = clone();
    play.git(folder, "remote", "set-url", "origin", `file://${play.folder}/nowhere.git`);
    await expect(openOn(folder)).rejects.toMatchObject({
      code: "REMOTE_UNKNOWN",
      message: expect.stringContaining("git remote -v"),
    });
  });

  it("a branch that was deleted is not begun anew, which would forget everything", async () => {
    const { bare, clone, openOn } = setUp();
    const folder = clone();
    const store = await openOn(folder);
    const { commit } = await store.commitRun(append("one"));
    play.git(bare, "update-ref", "-d", `refs/heads/${BRANCH}`);
    const gone = {
      code: "AUDIT_BRANCH_GONE",
      message: expect.stringContaining(`git push origin ${commit}:refs/heads/${BRANCH}`),
    };
    await expect(store.commitRun(append("two"))).rejects.toMatchObject(gone);
    await expect(openOn(folder)).rejects.toMatchObject(gone);
    // What the message says brings it back.
    play.git(folder, "push", "--quiet", "origin", `${commit}:refs/heads/${BRANCH}`);
    await (await openOn(folder)).commitRun(append("two"));
    expect(play.git(bare, "show", `${BRANCH}:words.txt`)).toBe("one\ntwo");
  });

  it("also when it is deleted between reading and pushing", async () => {
    const { bare, clone, openOn } = setUp();
    const store = await openOn(clone());
    await store.commitRun(append("one"));
    const attempt = store.commitRun(
      append("two", async () => {
        play.git(bare, "update-ref", "-d", `refs/heads/${BRANCH}`);
      }),
    );
    await expect(attempt).rejects.toMatchObject({ code: "AUDIT_BRANCH_GONE" });
    expect(play.git(bare, "for-each-ref", "--format=%(refname)")).toBe("refs/heads/main");
  });

  it("a branch whose history was rewritten is told, once", async () => {
    const { bare, clone, openOn } = setUp();
    const folder = clone();
    const store = await openOn(folder);
    const { commit } = await store.commitRun(append("one"));
    await store.commitRun(append("two"));
    play.git(bare, "update-ref", `refs/heads/${BRANCH}`, commit ?? "");
    expect((await openOn(folder)).warnings).toEqual([expect.stringContaining("was rewritten")]);
    expect((await openOn(folder)).warnings).toEqual([]);
  });

  it("a remote that refuses: its words, the commit kept, and how to publish it", async () => {
    const { bare, waits, clone, openOn } = setUp();
    const hook = '#!/bin/sh\necho "GH006: protected branch, see https://bot:token@git.example/x" >&2\nexit 1\n';
    writeFileSync(join(bare, "hooks/pre-receive"), hook, { mode: 0o755 });
    const folder = clone();
    const error = await (await openOn(folder)).commitRun(append("one")).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: "PUSH_REJECTED" });
    const { message, facts } = error as { message: string; facts: { commit: string; ref: string } };
    expect(message).toContain("pre-receive hook declined; GH006: protected branch, see https://***@git.example/x");
    expect(message).toContain(`git push origin ${facts.commit}:refs/heads/${BRANCH}`);
    expect(play.git(folder, "show", `${facts.ref}:words.txt`)).toBe("one");
    expect(play.git(bare, "for-each-ref", "--format=%(refname)")).toBe("refs/heads/main");
    expect(waits).toEqual([]);
  });

  it("a remote that cannot be reached while pushing keeps the commit too", async () => {
    const { clone, openOn } = setUp();
    const folder = clone();
    const store = await openOn(folder);
    const attempt = store.commitRun(
      append("one", async () => {
        play.git(folder, "remote", "set-url", "origin", `file://${play.folder}/nowhere.git`);
      }),
    );
    await expect(attempt).rejects.toMatchObject({
      code: "REMOTE_UNKNOWN",
      message: expect.stringContaining("kept in this clone as commit"),
    });
  });
});
