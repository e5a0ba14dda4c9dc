import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordRun } from "../../src/audit/run.ts";
import { openAudit, readFormerStates } from "../../src/audit/store.ts";
import { fingerprint, makePlayground, type Playground } from "../support/repo.ts";
import { runEvents, TENANT } from "./facts.ts";
import { append, BRANCH, setUpStores } from "./stores.ts";

let play: Playground;
beforeAll(() => {
  play = makePlayground();
});
afterAll(() => play.remove());
const setUp = () => setUpStores(play);

describe("the audit branch", () => {
  it("is an orphan branch, made by the first commit, and the second goes on from there", async () => {
    const { bare, clone, openOn } = setUp();
    const store = await openOn(clone());
    expect([store.commit, store.pushed, await store.read("words.txt"), await store.list("")]).toEqual([
      undefined,
      true,
      undefined,
      [],
    ]);
    const first = await store.commitRun(append("one"));
    expect(first).toEqual({ commit: play.git(bare, "rev-parse", BRANCH), pushed: true, tries: 1 });
    expect(await store.read("words.txt")).toBe("one\n");
    await store.commitRun(append("two"));
    expect(play.git(bare, "show", `${BRANCH}:words.txt`)).toBe("one\ntwo");
    expect(play.git(bare, "log", "--format=%s", BRANCH)).toBe("add two\nadd one");
    expect(play.git(bare, "merge-base", "--is-ancestor", first.commit ?? "", BRANCH)).toBe("");
    expect(play.git(bare, "log", "--format=%s", "main")).toBe("workspace");
  });

  it("can be main: other files stay, and the clone's own main is left where it is", async () => {
    const { bare, clone } = setUp();
    const folder = clone();
    const before = fingerprint(play, folder);
    const store = await openAudit({ folder, env: play.env, branch: "main" });
    await store.commitRun(append("one"));
    expect(play.git(bare, "ls-tree", "--name-only", "main")).toBe("concordat.yaml\nwords.txt");
    expect(fingerprint(play, folder)).toEqual(before);
  });

  it("is read by another clone, which was made before it existed", async () => {
    const { clone, openOn } = setUp();
    const early = clone();
    await (await openOn(clone())).commitRun(append("one"));
    expect(await (await openOn(early)).read("words.txt")).toBe("one\n");
  });

  it("commits carry Run, Plan-Digest, Config-Commit and Actor as trailers, on one line each", async () => {
    const { bare, clone, openOn } = setUp();
    const trailers = { Run: "r1", "Plan-Digest": "sha256:12", "Config-Commit": "4f2d", Actor: "maria\nRun: forged" };
    await (await openOn(clone())).commitRun({ ...append("one"), trailers });
    expect(play.git(bare, "log", "-1", "--format=%(trailers:unfold)", BRANCH).trim()).toBe(
      "Run: r1\nPlan-Digest: sha256:12\nConfig-Commit: 4f2d\nActor: maria Run: forged",
    );
  });

  it("makes no commit where there is nothing to write", async () => {
    const { bare, clone, openOn } = setUp();
    const receipt = await (await openOn(clone())).commitRun({ ...append("x"), files: async () => [] });
    expect(receipt).toEqual({ pushed: true, tries: 1 });
    expect(play.git(bare, "for-each-ref", "--format=%(refname)")).toBe("refs/heads/main");
  });
});

describe("the user's clone is left alone", () => {
  it.each([
    ["a full clone", []],
    ["a shallow clone", ["--depth=1"]],
    ["a clone of one branch, detached", ["--single-branch", "--branch", "main"]],
  ])("%s with uncommitted work", async (_name, flags) => {
    const { bare, clone, openOn } = setUp();
    // A remote with a past, so that a depth of one means something.
    play.tamper(bare, "main", { "tenants/a.yaml": "kind: tenant\n" });
    const folder = clone(...flags);
    writeFileSync(join(folder, "concordat.yaml"), "edited\n");
    writeFileSync(join(folder, "new.yaml"), "new\n");
    mkdirSync(join(folder, "audit"));
    writeFileSync(join(folder, "audit/mine.txt"), "mine\n");
    play.git(folder, "add", "new.yaml");
    const before = fingerprint(play, folder);
    await (await openOn(folder)).commitRun(append("one"));
    await (await openOn(clone())).commitRun(append("two"));
    const store = await openOn(folder);
    expect(await store.read("words.txt")).toBe("one\ntwo\n");
    expect(fingerprint(play, folder)).toEqual(before);
  });
});

describe("writers that race all land, each on the tip of the one before", () => {
  it("a tip that moved between reading and pushing: the files are worked out again on the new one", async () => {
    const { bare, waits, clone, openOn } = setUp();
    const slow = await openOn(clone());
    const fast = await openOn(clone());
    let interruptions = 0;
    const receipt = await slow.commitRun(
      append("slow", async () => {
        interruptions += 1;
        if (interruptions <= 3) await fast.commitRun(append(`fast-${interruptions}`));
      }),
    );
    expect(receipt.tries).toBe(4);
    expect(play.git(bare, "show", `${BRANCH}:words.txt`)).toBe("fast-1\nfast-2\nfast-3\nslow");
    // Exponential from 100 ms.
    expect(waits).toEqual([100, 200, 400]);
  });

  it("gives up after 60 tries, with waits of 3 s at most, and publishes nothing", { timeout: 240_000 }, async () => {
    const { bare, waits, clone, openOn } = setUp();
    const slow = await openOn(clone());
    const rival = clone();
    play.git(rival, "checkout", "--quiet", "--orphan", "rival");
    const attempt = slow.commitRun(
      append("slow", async () => {
        play.git(rival, "commit", "--quiet", "--allow-empty", "-m", "rival");
        play.git(rival, "push", "--quiet", "origin", `HEAD:${BRANCH}`);
      }),
    );
    await expect(attempt).rejects.toMatchObject({
      code: "AUDIT_CONTENDED",
      message: expect.stringContaining("60 tries"),
    });
    expect(waits).toHaveLength(60);
    expect(Math.max(...waits)).toBe(3_000);
    expect(play.git(bare, "ls-tree", "-r", BRANCH)).not.toContain("words.txt");
  });

  it("four at once, twice each, with their own tenants", async () => {
    const { bare, clone } = setUp();
    const tenants = ["north", "east", "south", "west"];
    const stores = await Promise.all(tenants.map(() => openAudit({ folder: clone(), env: play.env, branch: BRANCH })));
    for (const run of ["r1", "r2"]) {
      await Promise.all(
        tenants.map(async (tenant, index) => {
          const events = runEvents(run, [1, 2], undefined, tenant);
          return stores[index]?.commitRun === undefined ? undefined : recordRun(stores[index], { tenant, run, events });
        }),
      );
    }
    expect(play.git(bare, "log", "--format=%s", BRANCH).split("\n")).toHaveLength(8);
    const store = await openAudit({ folder: clone(), env: play.env, branch: BRANCH });
    for (const tenant of tenants) {
      expect((await store.readState(tenant)).chain).toMatchObject({ run: "r2", seq: 8 });
    }
  });

  it("four processes' worth of stores in one clone", async () => {
    const { bare, clone } = setUp();
    const folder = clone();
    const stores = await Promise.all([1, 2, 3, 4].map(() => openAudit({ folder, env: play.env, branch: BRANCH })));
    await Promise.all(stores.map((store, index) => store.commitRun(append(`w${index}`))));
    expect(play.git(bare, "show", `${BRANCH}:words.txt`).split("\n").sort()).toEqual(["w0", "w1", "w2", "w3"]);
  });

  it("a push that arrived although its answer was lost is not sent again", async () => {
    const { bare, clone, openOn } = setUp();
    const folder = clone();
    // The remote takes the push, and the connection then ends with a failure.
    const lossy = join(play.folder, `lossy-remote`);
    writeFileSync(lossy, '#!/bin/sh\ngit receive-pack "$@"; exit 1\n', { mode: 0o755 });
    play.git(folder, "config", "remote.origin.receivepack", lossy);
    const store = await openOn(folder);
    const receipt = await store.commitRun(append("one"));
    expect(receipt.commit).toBe(play.git(bare, "rev-parse", BRANCH));
    await store.commitRun(append("two"));
    expect(play.git(bare, "show", `${BRANCH}:words.txt`)).toBe("one\ntwo");
  });
});

describe("a broken state stops the tenant", () => {
  it("and is never taken for an empty one", async () => {
    const { bare, clone, openOn } = setUp();
    const store = await openOn(clone());
    await recordRun(store, { tenant: TENANT, run: "r1", events: runEvents("r1") });
    play.tamper(bare, BRANCH, { [`state/${TENANT}.json`]: '{"formatVersion":1' });
    await store.refresh();
    const broken = { code: "STATE_BROKEN", message: expect.stringContaining(`state/${TENANT}.json is not JSON`) };
    await expect(store.readState(TENANT)).rejects.toMatchObject(broken);
    await expect(recordRun(store, { tenant: TENANT, run: "r2", events: runEvents("r2") })).rejects.toMatchObject(
      broken,
    );
  });
});

describe("states of tenants that no file names", () => {
  it("are those that stand in the branch, without the named ones; one that is broken is never taken for empty", async () => {
    const { clone, openOn } = setUp();
    const store = await openOn(clone());
    const former = async (...named: string[]) =>
      (await readFormerStates(store, new Set(named))).map(({ tenant }) => tenant);
    expect(await former()).toEqual([]);
    await recordRun(store, { tenant: TENANT, run: "r1", events: runEvents("r1") });
    const events = runEvents("r2", [1], "2026-12-01T07:00:00.000Z", "acme");
    await recordRun(store, { tenant: "acme", run: "r2", events });
    expect(await former()).toEqual(["acme", TENANT].sort());
    expect(await former(TENANT)).toEqual(["acme"]);
    expect(await former(TENANT, "acme")).toEqual([]);
    const broken = { files: async () => [{ path: "state/acme.json", content: "{" }], message: "break", trailers: {} };
    await store.commitRun(broken);
    expect(await former("acme")).toEqual([TENANT]);
    await expect(former(TENANT)).rejects.toThrow(/state\/acme\.json/);
  });
});
