import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { head, isAncestor, isRepository, moveRef, openRepository, readRefs, remote } from "../../src/outside/git.ts";
import { explainGit, hideLogin, isMoved } from "../../src/outside/git-errors.ts";
import { listTree, readObjects, writeCommit } from "../../src/outside/git-objects.ts";
import { fingerprint, makePlayground, type Playground } from "../support/repo.ts";

let play: Playground;
let bare: string;
beforeAll(() => {
  play = makePlayground();
  bare = play.remote();
});
afterAll(() => play.remove());

describe("isRepository", () => {
  it("is true in a clone and in its folders, false beside it and in a folder that does not exist", async () => {
    const clone = play.clone(bare, "is-repository");
    mkdirSync(join(clone, "tenants"));
    const beside = mkdtempSync(join(tmpdir(), "concordat-plain-"));
    expect(await isRepository(clone, play.env)).toBe(true);
    expect(await isRepository(join(clone, "tenants"), play.env)).toBe(true);
    expect(await isRepository(beside, play.env)).toBe(false);
    expect(await isRepository(join(beside, "nowhere"), play.env)).toBe(false);
    rmSync(beside, { recursive: true });
  });

  it("says so when git is not installed", async () => {
    const clone = play.clone(bare, "no-git");
    await expect(isRepository(clone, { PATH: "/nowhere" })).rejects.toMatchObject({ code: "GIT_MISSING" });
  });
});

describe("the environment", () => {
  it("git's own variables do not redirect the work", async () => {
    const clone = play.clone(bare, "redirected");
    const env = {
      ...play.env,
      GIT_DIR: "/nowhere",
      GIT_WORK_TREE: "/nowhere",
      GIT_INDEX_FILE: "/nowhere/index",
      GIT_PREFIX: "x",
    };
    expect((await openRepository(clone, env)).top).toBe(clone);
    expect((await head(clone, env)).branch).toBe("main");
  });

  it("its login variables, editors and pagers do not stop it", async () => {
    const clone = play.clone(bare, "login");
    const env = {
      ...play.env,
      GIT_SSH_COMMAND: "ssh -i key",
      GIT_ASKPASS: "/bin/true",
      SSH_ASKPASS: "/bin/true",
      EDITOR: "vi",
      PAGER: "less",
      VISUAL: "vi",
    };
    expect(await isRepository(clone, env)).toBe(true);
  });

  it("settings given by variables count, as in a CI job", async () => {
    const clone = play.clone(bare, "counted");
    const env = {
      ...play.env,
      GIT_CONFIG_COUNT: "1",
      GIT_CONFIG_KEY_0: "remote.extra.url",
      GIT_CONFIG_VALUE_0: "https://bot:token@git.example/x.git",
    };
    expect(await remote(clone, env, "extra")).toBe("https://***@git.example/x.git");
  });
});

describe("head", () => {
  it("names commit, branch and every uncommitted file under the folder, and nothing outside it", async () => {
    const clone = play.clone(bare, "head");
    mkdirSync(join(clone, "tenants/a b"), { recursive: true });
    writeFileSync(join(clone, "concordat.yaml"), "changed\n");
    writeFileSync(join(clone, "tenants/a b/é.yaml"), "new\n");
    const before = fingerprint(play, clone);
    const commit = play.git(clone, "rev-parse", "HEAD");
    expect(await head(clone, play.env)).toEqual({
      commit,
      branch: "main",
      dirty: ["concordat.yaml", "tenants/a b/é.yaml"],
    });
    expect(await head(join(clone, "tenants"), play.env)).toEqual({ commit, branch: "main", dirty: ["a b/é.yaml"] });
    expect(fingerprint(play, clone)).toEqual(before);
  });

  it("has no branch when detached, and no commit in a new repository", async () => {
    const clone = play.clone(bare, "detached");
    play.git(clone, "checkout", "--quiet", "--detach");
    expect(await head(clone, play.env)).toEqual({ commit: play.git(clone, "rev-parse", "HEAD"), dirty: [] });
    const fresh = join(play.folder, "fresh");
    mkdirSync(fresh);
    play.git(fresh, "init", "--quiet");
    expect(await head(fresh, play.env)).toEqual({ branch: "main", dirty: [] });
  });

  it("does not refresh the index of files that only look changed", async () => {
    const clone = play.clone(bare, "touched");
    const longAgo = new Date("2020-01-01T00:00:00Z");
    utimesSync(join(clone, "concordat.yaml"), longAgo, longAgo);
    const before = readFileSync(join(clone, ".git/index"));
    expect((await head(clone, play.env)).dirty).toEqual([]);
    expect(readFileSync(join(clone, ".git/index")).equals(before)).toBe(true);
  });

  it("lists staged and removed files", async () => {
    const clone = play.clone(bare, "staged");
    writeFileSync(join(clone, "new.yaml"), "x\n");
    play.git(clone, "add", "new.yaml");
    rmSync(join(clone, "concordat.yaml"));
    expect((await head(clone, play.env)).dirty).toEqual(["concordat.yaml", "new.yaml"]);
  });
});

describe("a commit made of objects", () => {
  it("replaces, adds and removes files of its parent and leaves the user's clone alone", async () => {
    const clone = play.clone(bare, "objects");
    writeFileSync(join(clone, "dirty.yaml"), "x\n");
    const before = fingerprint(play, clone);
    const repository = await openRepository(clone, play.env);
    const first = await writeCommit(repository, {
      parent: undefined,
      files: [
        { path: "a/one.txt", content: "one\r\n" },
        { path: "two.txt", content: "" },
      ],
      message: "first",
    });
    const second = await writeCommit(repository, {
      parent: first,
      files: [
        { path: "two.txt", content: undefined },
        { path: "three é.txt", content: "3" },
      ],
      message: "second",
    });
    expect([...(await listTree(repository, second, "")).keys()].sort()).toEqual(["a/one.txt", "three é.txt"]);
    const read = await readObjects(repository, [
      `${second}:a/one.txt`,
      `${second}:two.txt`,
      `${second}:a`,
      `${first}:two.txt`,
      `${second}:three é.txt`,
    ]);
    expect(read.map((bytes) => bytes?.toString())).toEqual(["one\r\n", undefined, undefined, "", "3"]);
    expect(play.git(clone, "log", "-1", "--format=%an <%ae> %s", second)).toBe(
      "Concordat <concordat@localhost> second",
    );
    expect(await isAncestor(repository, first, second)).toBe(true);
    expect(await isAncestor(repository, second, first)).toBe(false);
    expect(fingerprint(play, clone)).toEqual(before);
  });

  it("carries the user's own name where git knows one", async () => {
    const clone = play.clone(bare, "named");
    play.git(clone, "config", "user.name", "Maria");
    play.git(clone, "config", "user.email", "maria@example.invalid");
    const repository = await openRepository(clone, play.env);
    const commit = await writeCommit(repository, {
      parent: undefined,
      files: [{ path: "a", content: "a" }],
      message: "m",
    });
    expect(play.git(clone, "log", "-1", "--format=%an <%ae>|%cn", commit)).toBe("Maria <maria@example.invalid>|Maria");
  });

  it("runs no hook and obeys no filter of the repository", async () => {
    const clone = play.clone(bare, "hooked");
    const trace = join(play.folder, "hook-ran");
    for (const hook of ["post-index-change", "reference-transaction", "pre-commit", "commit-msg"]) {
      writeFileSync(join(clone, ".git/hooks", hook), `#!/bin/sh\necho ${hook} >> ${trace}\nexit 1\n`, { mode: 0o755 });
    }
    play.git(clone, "config", "core.autocrlf", "true");
    const repository = await openRepository(clone, play.env);
    const commit = await writeCommit(repository, {
      parent: undefined,
      files: [{ path: "a", content: "a\r\n" }],
      message: "m",
    });
    expect((await readObjects(repository, [`${commit}:a`]))[0]?.toString()).toBe("a\r\n");
    expect(existsSync(trace)).toBe(false);
  });

  it("refs are read in one go, in the order asked; one that does not exist is undefined", async () => {
    const clone = play.clone(bare, "refs");
    const repository = await openRepository(clone, play.env);
    const commit = play.git(clone, "rev-parse", "HEAD");
    const refs = ["refs/heads/nothing", "refs/heads/main", "refs/concordat/nothing"];
    expect(await readRefs(repository, refs)).toEqual([undefined, commit, undefined]);
  });

  it("a ref moves only from where it is said to stand, and what git says of another place is given", async () => {
    const clone = play.clone(bare, "moved");
    const repository = await openRepository(clone, play.env);
    const commit = play.git(clone, "rev-parse", "HEAD");
    const ref = "refs/heads/audit";
    const other = "1".repeat(40);
    expect(isMoved((await moveRef(repository, ref, commit, other)) ?? "")).toBe(true);
    expect(await readRefs(repository, [ref])).toEqual([undefined]);
    expect(await moveRef(repository, ref, commit, "")).toBeUndefined();
    expect(await readRefs(repository, [ref])).toEqual([commit]);
    expect(isMoved((await moveRef(repository, ref, commit, "")) ?? "")).toBe(true);
    expect(await moveRef(repository, ref, commit, commit)).toBeUndefined();
    expect(await moveRef(repository, ref, commit)).toBeUndefined();
    expect(await moveRef(repository, ref, other)).toContain(other);
  });
});

describe("what git says becomes what a billing lead can do", () => {
  it.each([
    ["fatal: Authentication failed for 'https://x/y.git/'", "REMOTE_LOGIN", /read and write access/],
    ["fatal: could not read Username for 'https://github.com': terminal prompts disabled", "REMOTE_LOGIN", /login/],
    [
      "git@github.com: Permission denied (publickey).\nfatal: Could not read from remote repository.",
      "REMOTE_LOGIN",
      /login/,
    ],
    ["fatal: unable to access 'https://x/': The requested URL returned error: 403", "REMOTE_LOGIN", /login/],
    ["ERROR: Repository not found.\nfatal: Could not read from remote repository.", "REMOTE_UNKNOWN", /git remote -v/],
    ["fatal: unable to access 'https://x/': Could not resolve host: x", "REMOTE_UNREACHABLE", /network/],
    ["fatal: detected dubious ownership in repository at '/x'", "REPOSITORY_NOT_TRUSTED", /safe\.directory/],
    ["fatal: Unable to create '/x/.git/shallow.lock': File exists.", "GIT_BUSY", /another git command/],
    ["fatal: something new\nhint: no idea", "GIT_FAILED", /git failed: fatal: something new$/],
  ])("%s", (said, code, message) => {
    expect(explainGit("reading the audit", said)).toMatchObject({ code, message: expect.stringMatching(message) });
  });

  it("never repeats the login of an address", () => {
    const error = explainGit("pushing", "fatal: odd answer from 'https://bot:ghp_token@git.example/x.git/'");
    expect(`${error.message}${JSON.stringify(error.facts)}`).not.toContain("ghp_token");
    expect(hideLogin("https://bot:ghp@h/x ssh://git@h/y")).toBe("https://***@h/x ssh://***@h/y");
  });
});
