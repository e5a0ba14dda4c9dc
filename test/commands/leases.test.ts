/** The leases of an apply: held longer in time, and given up where the run may no longer be alone. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { takeLeases } from "../../src/audit/lease.ts";
import { recordRun } from "../../src/audit/run.ts";
import { type AuditStore, openAudit } from "../../src/audit/store.ts";
import { holdLeases } from "../../src/commands/leases.ts";
import { aTenantPlan } from "../support/plans.ts";
import { makePlayground, type Playground } from "../support/repo.ts";

const START = Date.parse("2026-12-01T06:00:00Z");
let play: Playground;
let bare: string;
let minute: number;
const now = () => new Date(START + minute * 60_000);
const open = (name: string): Promise<AuditStore> =>
  openAudit({ folder: play.clone(bare, name), env: play.env, branch: "concordat-audit" });
const hold = async (store: AuditStore) =>
  holdLeases({ env: {}, now }, store, [aTenantPlan({ tenant: "t", api: [] })], { run: "r1", actor: "sanne" });

beforeEach(() => {
  play = makePlayground();
  bare = play.remote();
  minute = 0;
});
afterEach(() => play.remove());

describe("a lease of 15 minutes", () => {
  it("is held longer once half of it is over, and not before", async () => {
    const store = await open("one");
    const { keep } = await hold(store);
    minute = 7;
    await keep();
    expect((await store.readState("t")).lease?.expiresAt).toBe("2026-12-01T06:15:00.000Z");
    minute = 8;
    await keep();
    expect((await store.readState("t")).lease?.expiresAt).toBe("2026-12-01T06:23:00.000Z");
  });

  it("is lost where it lapsed and another run wrote meanwhile, also one that let it go since", async () => {
    const store = await open("one");
    const { keep } = await hold(store);
    minute = 16;
    const other = await open("two");
    await takeLeases(other, ["t"], { run: "r2", owner: "maria", now: now(), minutes: 15 });
    await expect(keep()).rejects.toMatchObject({ code: "LEASE_LOST", message: expect.stringContaining("maria") });
    await recordRun(other, { tenant: "t", run: "r2", events: [], release: true });
    await expect(keep()).rejects.toMatchObject({ code: "LEASE_LOST", message: expect.stringContaining("let it go") });
  });

  it("a remote that does not answer is waited for, until a write could outlive the lease", async () => {
    const store = await open("one");
    const { keep } = await hold(store);
    play.git(play.folder, "config", "--file", `${play.folder}/one/.git/config`, "remote.origin.url", "file:///nowhere");
    minute = 9;
    await keep();
    minute = 11;
    await expect(keep()).rejects.toMatchObject({ code: "LEASE_LOST" });
  });
});
