/** Git as it should not be: no repository, no remote, nothing committed, an audit branch that others moved. */
import { chmodSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { renderText } from "../../src/render/text.ts";
import { aWorkspace, type Stand } from "../support/run.ts";
import { applyAndSettle, changesOf, eventsOf } from "../support/said.ts";
import { CONTOSO_FILE, seats } from "../support/workspace.ts";

/** One change waits: 25 → 27. */
const facts = { bills: { "G-11": [seats({ quantity: 27 })] } };

/** Nothing is written: not in the PSA, not in the audit. */
async function unchanged(stand: Stand, act: () => Promise<void>): Promise<void> {
  const [before, tip] = [await stand.dump(), stand.auditTip()];
  await act();
  expect(await stand.dump()).toEqual(before);
  expect(stand.auditTip()).toBe(tip);
}

describe("git", () => {
  it("no repository: exit 3, and the PSA is not asked", async () => {
    const stand = await aWorkspace(facts);
    rmSync(join(stand.folder, ".git"), { recursive: true });
    for (const ended of [await stand.plan(), await stand.apply()]) {
      expect(ended.code).toBe(3);
      expect(ended.err).toContain("NO_REPOSITORY");
      expect(ended.err).toContain(stand.folder);
    }
    expect(await stand.requests()).toEqual([]);
  });

  it("a remote, but not origin: exit 3, with the command that adds it", async () => {
    const stand = await aWorkspace(facts);
    stand.playground.git(stand.folder, "remote", "rename", "origin", "upstream");
    const before = await stand.dump();
    const applied = await stand.apply();
    expect(applied.code).toBe(3);
    expect(applied.err).toContain("NO_REMOTE");
    expect(applied.err).toContain("git remote add origin");
    expect(await stand.dump()).toEqual(before);
  });

  it("no remote at all: the audit stays in the clone, and is told so", async () => {
    const stand = await aWorkspace(facts, { remote: false });
    const applied = await stand.apply();
    expect(applied.code).toBe(0);
    expect(JSON.parse(applied.out)).toMatchObject({ pushed: false });
    expect((await stand.history({ verify: true })).code).toBe(0);
  });

  it("a customer file that is not committed: the audit could not name what was applied", async () => {
    const stand = await aWorkspace(facts);
    writeFileSync(join(stand.folder, CONTOSO_FILE), `${stand.text(CONTOSO_FILE)}# a note\n`);
    await unchanged(stand, async () => {
      const applied = await stand.apply();
      expect(applied.code).toBe(3);
      expect(applied.err).toContain("UNCOMMITTED");
      expect(applied.err).toContain(CONTOSO_FILE);
    });
  });

  it("a plan of files that are not committed names no commit, and says so; other files may stand around", async () => {
    const stand = await aWorkspace(facts);
    writeFileSync(join(stand.folder, "a-note.txt"), "nobody applies this\n");
    const clean = JSON.parse((await stand.plan()).out);
    expect(clean.workspace.commit).toBe(stand.playground.git(stand.folder, "rev-parse", "HEAD"));
    writeFileSync(join(stand.folder, CONTOSO_FILE), `${stand.text(CONTOSO_FILE)}# a note\n`);
    const dirty = JSON.parse((await stand.plan()).out);
    expect(dirty.workspace).toEqual({ digest: dirty.workspace.digest });
    expect(renderText(dirty, { colour: false })).toContain(
      `config ${dirty.workspace.digest.slice(0, 7)}, not committed`,
    );
  });

  it("the audit branch moved between plan and apply: the run is added to what is there", async () => {
    const stand = await aWorkspace(facts);
    await applyAndSettle(stand);
    stand.change({ bills: { "G-11": [seats({ quantity: 28 })] } });
    await stand.plan({ out: "p.json" });
    stand.playground.tamper(stand.bare, "concordat-audit", { "notes.txt": "somebody else was here\n" });
    const moved = stand.auditTip();
    const applied = await stand.apply({ file: "p.json" });
    expect(applied.code).toBe(0);
    expect(stand.playground.git(stand.bare, "merge-base", moved, stand.auditTip())).toBe(moved);
    expect(stand.playground.git(stand.bare, "show", `${stand.auditTip()}:notes.txt`)).toBe("somebody else was here");
    expect((await stand.history({ verify: true })).code).toBe(0);
  });

  it("the audit branch was deleted: exit 1 with the command that puts it back, and nothing is written", async () => {
    const stand = await aWorkspace(facts);
    await applyAndSettle(stand);
    const tip = stand.auditTip();
    stand.change({ bills: { "G-11": [seats({ quantity: 28 })] } });
    stand.playground.git(stand.bare, "update-ref", "-d", "refs/heads/concordat-audit");
    await unchanged(stand, async () => {
      const applied = await stand.apply();
      expect(applied.code).toBe(1);
      expect(applied.err).toContain(`git push origin ${tip}:refs/heads/concordat-audit`);
    });
  });

  it("the audit branch was rewritten: it is told", async () => {
    const stand = await aWorkspace(facts);
    await applyAndSettle(stand);
    stand.change({ bills: { "G-11": [seats({ quantity: 28 })] } });
    await applyAndSettle(stand);
    const first = stand.playground.git(stand.bare, "rev-parse", "concordat-audit^");
    stand.playground.git(stand.bare, "update-ref", "refs/heads/concordat-audit", first);
    const planned = await stand.plan();
    expect(planned.err).toContain("rewritten");
  });

  it("the remote refuses the audit: nothing is written to the PSA that could not be recorded", async () => {
    const stand = await aWorkspace(facts);
    const hook = join(stand.bare, "hooks", "pre-receive");
    writeFileSync(hook, "#!/bin/sh\necho 'protected branch' >&2\nexit 1\n");
    chmodSync(hook, 0o755);
    const applied = await stand.apply();
    expect(applied.code).toBe(1);
    expect(applied.err).toContain("PUSH_REJECTED");
    expect(applied.err).toContain("protected branch");
    expect(await stand.holding(8001, "2026-11-22")).toMatchObject({ units: 25 });
    rmSync(hook);
    expect(eventsOf(await stand.apply())).toHaveLength(1);
  });

  it("the remote refuses the audit after the PSA was written: nothing is lost, the next run publishes it", async () => {
    const stand = await aWorkspace(facts);
    const hook = join(stand.bare, "hooks", "pre-receive");
    // The lease is let in, the record is not.
    writeFileSync(hook, "#!/bin/sh\n[ -e leased ] || { touch leased; exit 0; }\necho 'protected branch' >&2\nexit 1\n");
    chmodSync(hook, 0o755);
    const applied = await stand.apply();
    expect(applied.code).toBe(1);
    expect(applied.err).toContain("PUSH_REJECTED");
    expect(applied.err).toContain("protected branch");
    expect(await stand.holding(8001, "2026-11-22")).toMatchObject({ units: 27 });
    rmSync(hook);
    const next = await stand.apply();
    expect(next.code).toBe(0);
    expect(eventsOf(next)).toEqual([]);
    const told = await stand.history();
    expect(told.out).toContain("27");
    expect((await stand.history({ verify: true })).code).toBe(0);
    expect(changesOf(await stand.plan())).toEqual([]);
  });
});
