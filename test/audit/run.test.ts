import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseEntries, verifyChain } from "../../src/audit/entry.ts";
import { takeLeases } from "../../src/audit/lease.ts";
import { type RunEvent, recordRun } from "../../src/audit/run.ts";
import { type AuditStore, openAudit } from "../../src/audit/store.ts";
import { readSecret } from "../../src/outside/secrets.ts";
import { aChange } from "../conformance/change.ts";
import { makePlayground, type Playground } from "../support/repo.ts";
import { fact, runEvents, TENANT } from "./facts.ts";

const BRANCH = "concordat-audit";
const noWait = { wait: async () => {}, random: () => 0 };
let play: Playground;
let number = 0;
beforeAll(() => {
  play = makePlayground();
});
afterAll(() => play.remove());

async function setUp(): Promise<{ bare: string; store: AuditStore; other: AuditStore }> {
  number += 1;
  const bare = play.remote(`remote-${number}.git`);
  const open = (name: string) =>
    openAudit({ folder: play.clone(bare, `${name}-${number}`), env: play.env, branch: BRANCH, ...noWait });
  return { bare, store: await open("one"), other: await open("other") };
}

describe("recordRun", () => {
  it("writes the run's file, the state and the page in one commit, with its trailers", async () => {
    const { bare, store } = await setUp();
    await recordRun(store, { tenant: TENANT, run: "r1", events: runEvents("r1", [7, 8]) });
    expect(await store.list("")).toEqual([
      `audit/${TENANT}/2026/12/r1.jsonl`,
      `audit/${TENANT}/README.md`,
      `state/${TENANT}.json`,
    ]);
    expect(play.git(bare, "log", "--format=%s", BRANCH)).toBe(`audit: ${TENANT}, run r1: 2 applied`);
    expect(play.git(bare, "log", "-1", "--format=%(trailers)", BRANCH).trim()).toBe(
      "Run: r1\nPlan-Digest: sha256:1234\nConfig-Commit: 4f2d1c0b9a8877665544332211ffeeddccbbaa00\nActor: github:maria",
    );
    const state = await store.readState(TENANT);
    expect(state.chain).toMatchObject({ run: "r1", seq: 4 });
    expect(Object.values(state.lastApplied).map(({ fields }) => fields.quantity)).toEqual([7, 8]);
    expect(await store.read(`audit/${TENANT}/README.md`)).toContain("run r1");
  });

  it("the second run's chain goes on from the first one's last entry, and the page holds both", async () => {
    const { store } = await setUp();
    await recordRun(store, { tenant: TENANT, run: "r1", events: runEvents("r1") });
    await recordRun(store, { tenant: TENANT, run: "r2", events: runEvents("r2", [2], "2027-01-02T06:00:00.000Z") });
    const { entries } = await store.readEntries(TENANT);
    expect(entries.map(({ entry }) => `${entry.run} ${entry.seq}`)).toEqual([
      "r1 1",
      "r1 2",
      "r1 3",
      "r2 4",
      "r2 5",
      "r2 6",
    ]);
    expect(verifyChain(entries.map(({ entry }) => entry))).toBeUndefined();
    expect((await store.list(`audit/${TENANT}/2027/`)).length).toBe(1);
    expect((await store.read(`audit/${TENANT}/README.md`))?.match(/^## /gm)).toHaveLength(2);
  });

  it("a run that lost the race is chained and merged anew on the winner's tip", async () => {
    const { store, other } = await setUp();
    let raced = false;
    const racing: AuditStore = {
      ...store,
      commitRun: (wanted) =>
        store.commitRun({
          ...wanted,
          files: async (current) => {
            const files = await wanted.files(current);
            if (!raced) await recordRun(other, { tenant: TENANT, run: "winner", events: runEvents("winner", [1, 2]) });
            raced = true;
            return files;
          },
        }),
    };
    await recordRun(racing, {
      tenant: TENANT,
      run: "loser",
      events: runEvents("loser", [3], "2026-12-01T07:00:00.000Z"),
    });
    const { entries } = await store.readEntries(TENANT);
    expect(entries.map(({ entry }) => entry.run)).toEqual([...Array(4).fill("winner"), ...Array(3).fill("loser")]);
    expect(verifyChain(entries.map(({ entry }) => entry))).toBeUndefined();
    const { lastApplied } = await store.readState(TENANT);
    expect(Object.values(lastApplied).map(({ fields, run }) => `${run} ${fields.quantity}`)).toEqual([
      "loser 3",
      "winner 2",
    ]);
  });

  it("done twice, it is done once", async () => {
    const { bare, store } = await setUp();
    const wanted = { tenant: TENANT, run: "r1", events: runEvents("r1") };
    await recordRun(store, wanted);
    expect((await recordRun(store, wanted)).commit).toBeUndefined();
    expect(play.git(bare, "rev-list", "--count", BRANCH)).toBe("1");
  });

  it("a run recorded half-way is completed later, without writing its first half again", async () => {
    const { store } = await setUp();
    const events = runEvents("r1", [1, 2, 3]);
    await recordRun(store, { tenant: TENANT, run: "r1", events: events.slice(0, 2) });
    await recordRun(store, { tenant: TENANT, run: "r1", events });
    const { entries } = await store.readEntries(TENANT);
    expect(entries.map(({ entry }) => entry.seq)).toEqual([1, 2, 3, 4, 5]);
    expect(verifyChain(entries.map(({ entry }) => entry))).toBeUndefined();
  });

  it("refuses to add to a run when another was recorded since, or when the run's identifier was used before", async () => {
    const { store } = await setUp();
    const events = runEvents("r1", [1, 2]);
    await recordRun(store, { tenant: TENANT, run: "r1", events: events.slice(0, 2) });
    await expect(recordRun(store, { tenant: TENANT, run: "r1", events: runEvents("r1", [9]) })).rejects.toMatchObject({
      code: "RUN_CONFLICT",
    });
    await recordRun(store, { tenant: TENANT, run: "r2", events: runEvents("r2") });
    await expect(recordRun(store, { tenant: TENANT, run: "r1", events })).rejects.toMatchObject({
      code: "RUN_CONFLICT",
    });
  });

  it("leaves the events of other tenants aside", async () => {
    const { store } = await setUp();
    const events: RunEvent[] = [...runEvents("r1", [1], undefined, "acme"), ...runEvents("r1", [2])];
    await recordRun(store, { tenant: "acme", run: "r1", events });
    const { entries } = await store.readEntries("acme");
    expect(entries.map(({ entry }) => entry.tenant)).toEqual(["acme", "acme", "acme"]);
    expect(await store.list(`audit/${TENANT}/`)).toEqual([]);
  });

  it("lets no secret that was read into any file or message of the branch", async () => {
    const { bare, store } = await setUp();
    const secret = "zebra-Kx71-horse";
    await readSecret({ env: "S" }, { S: secret }, "/");
    const event: RunEvent = {
      entry: fact({
        kind: "failed",
        actor: `bot ${secret}`,
        message: `401 for ${secret}`,
        fields: [{ path: "note", after: { deep: [secret] } }],
      }),
      learned: [
        { kind: "resolved", key: "k", what: "w", value: { token: secret }, at: "2026-12-01T06:00:00Z", run: "r1" },
      ],
    };
    await recordRun(store, { tenant: TENANT, run: "r1", events: [event] });
    const everything = play.git(bare, "log", "-p", "--format=%B", BRANCH);
    expect(everything).toContain("401 for ***");
    expect(everything).not.toContain(secret);
  });

  it("lets go of the run's own lease in the same commit, and of nobody else's", async () => {
    const { bare, store } = await setUp();
    const wish = { owner: "maria", now: new Date("2026-12-01T06:00:00Z"), minutes: 30 };
    await takeLeases(store, [TENANT], { ...wish, run: "r1" });
    await recordRun(store, { tenant: TENANT, run: "r0", events: runEvents("r0"), release: true });
    expect((await store.readState(TENANT)).lease?.run).toBe("r1");
    await recordRun(store, { tenant: TENANT, run: "r1", events: runEvents("r1"), release: true });
    expect((await store.readState(TENANT)).lease).toBeUndefined();
    expect(play.git(bare, "rev-list", "--count", BRANCH)).toBe("3");
  });

  it.each(["../../etc/passwd", "a/b", "", "a..b", "-x", "a\nb"])("refuses %j as a tenant or run", async (name) => {
    const { store } = await setUp();
    await expect(recordRun(store, { tenant: TENANT, run: name, events: runEvents(name) })).rejects.toMatchObject({
      code: "BAD_NAME",
    });
    await expect(store.readState(name)).rejects.toMatchObject({ code: "BAD_NAME" });
  });
});

describe("what is written fits its schema", () => {
  it("every entry and the state, checked against schema/", async () => {
    const { Ajv2020 } = await import("ajv/dist/2020.js");
    const addFormats = (await import("ajv-formats")).default;
    const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, strictTypes: false });
    ajv.addKeyword("patternErrorMessage");
    addFormats.default(ajv);
    const read = (name: string): object =>
      JSON.parse(readFileSync(join(import.meta.dirname, "../../schema", name), "utf8")) as object;
    ajv.addSchema({ $id: "https://schema.invalid/defs.schema.json", ...read("defs.schema.json") });
    const isEntry = ajv.compile({
      $id: "https://schema.invalid/audit-entry.schema.json",
      ...read("audit-entry.schema.json"),
    });
    const isState = ajv.compile({ $id: "https://schema.invalid/state.schema.json", ...read("state.schema.json") });

    const { store } = await setUp();
    const at = "2026-12-01T06:00:00.000Z";
    const full = fact({
      change: "c1",
      action: "update",
      system: "autotask",
      remoteId: "88121",
      ref: "k",
      effective: "2027-01-01",
      fields: [
        { path: "quantity", before: null, after: 3 },
        { path: "segments", after: [{ from: "2027-01-01" }] },
      ],
      reason: { rule: "PR-21", origin: { file: "tenants/x.yaml", line: 3, column: 5 } },
      money: { monthly: "-41.20", once: "3", currency: "EUR" },
      message: "done",
    });
    const learned: RunEvent["learned"] = [
      { kind: "identified", key: "k", system: "autotask", id: "88121", at, run: "r1" },
      { kind: "applied", key: "k", fields: { quantity: 3 }, at, run: "r1" },
      { kind: "resolved", key: "k", what: "startsOn", value: "2026-11-03", at, run: "r1" },
      { kind: "manual", change: "c1", status: "open", note: "renew by hand", at, run: "r1" },
      { kind: "unknown", key: "j", change: aChange({ kind: "line", action: "update", key: "j" }), at, run: "r1" },
    ];
    await recordRun(store, {
      tenant: TENANT,
      run: "r1",
      events: [...runEvents("r1").slice(0, 1), { entry: full, learned }],
    });
    await takeLeases(store, [TENANT], {
      run: "r2",
      owner: "maria",
      url: "https://ci/1",
      now: new Date(at),
      minutes: 5,
    });
    const { entries, breaks } = parseEntries((await store.read(`audit/${TENANT}/2026/12/r1.jsonl`)) ?? "");
    expect(breaks).toEqual([]);
    for (const { entry } of entries) expect([isEntry(entry), isEntry.errors]).toEqual([true, null]);
    const state: unknown = JSON.parse((await store.read(`state/${TENANT}.json`)) ?? "");
    expect([isState(state), isState.errors]).toEqual([true, null]);
    // And the schemas do refuse: an unknown member, a missing one, a float of money.
    expect(isEntry({ ...entries[0]?.entry, extra: 1 })).toBe(false);
    expect(isEntry({ ...full, formatVersion: 1, seq: 1 })).toBe(false);
    expect(isEntry({ ...entries[1]?.entry, money: { monthly: 41.2, currency: "EUR" } })).toBe(false);
    expect(isState({ formatVersion: 1, tenant: "x" })).toBe(false);
  });
});
