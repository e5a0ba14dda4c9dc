import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decideLease, leaseHeld, renewLeases, takeLeases } from "../../src/audit/lease.ts";
import { recordRun } from "../../src/audit/run.ts";
import type { Lease } from "../../src/audit/state.ts";
import { type AuditStore, openAudit } from "../../src/audit/store.ts";
import { makePlayground, type Playground } from "../support/repo.ts";
import { TENANT } from "./facts.ts";

const at = (time: string): Date => new Date(`2026-12-01T${time}:00Z`);
const wish = (run: string, time: string) => ({
  tenant: TENANT,
  run,
  owner: `github:${run}`,
  url: `https://ci/${run}`,
  now: at(time),
  minutes: 30,
});

describe("a lease keeps two applies of one tenant apart", () => {
  const held = decideLease(undefined, wish("r1", "06:00")).lease;

  it("holds until its last minute has passed, then anyone may take it", () => {
    expect(held).toEqual({
      run: "r1",
      owner: "github:r1",
      url: "https://ci/r1",
      takenAt: "2026-12-01T06:00:00.000Z",
      expiresAt: "2026-12-01T06:30:00.000Z",
    });
    expect(decideLease(held, wish("r2", "06:29"))).toEqual({ granted: false, lease: held });
    expect(decideLease(held, wish("r2", "06:30"))).toMatchObject({ granted: true, lease: { run: "r2" } });
  });

  it("the same job run again takes over at once: its earlier attempt has ended, whatever became of it", () => {
    const first = decideLease(undefined, { ...wish("r1", "06:00"), url: "https://ci/runs/7/attempts/1" }).lease;
    const again = { ...wish("r2", "06:05"), url: "https://ci/runs/7/attempts/2" };
    expect(decideLease(first, again)).toMatchObject({ granted: true, lease: { run: "r2" } });
    for (const url of ["https://ci/runs/8/attempts/2", "https://ci/runs/7/attempts/1"])
      expect(decideLease(first, { ...again, url })).toEqual({ granted: false, lease: first });
  });

  it("a run of the same name is another run: containers give the same ids", () => {
    expect(decideLease(held, wish("r1", "06:20"))).toEqual({ granted: false, lease: held });
  });
});

describe("the lease stands in the tenant's state on the audit branch", () => {
  let play: Playground;
  let stores: AuditStore[];
  beforeAll(async () => {
    play = makePlayground();
    const bare = play.remote();
    const pacing = { wait: async () => {}, random: () => 0 };
    const open = (name: string) =>
      openAudit({ folder: play.clone(bare, name), env: play.env, branch: "concordat-audit", ...pacing });
    stores = [await open("one"), await open("two")];
  });
  afterAll(() => play.remove());

  it("of two that ask at once exactly one gets it; the other is told who has it and until when; it heals by expiring", async () => {
    const [one, two] = stores;
    if (one === undefined || two === undefined) throw new Error("no stores");
    const asked = await Promise.all([
      takeLeases(one, [TENANT], wish("r1", "06:00")),
      takeLeases(two, [TENANT], wish("r2", "06:00")),
    ]);
    const taken = asked.flatMap((outcome) => [...outcome.taken.values()].map(({ run }) => run));
    const refused = asked.flatMap((outcome) => [...outcome.refused.values()]);
    expect(taken).toHaveLength(1);
    expect(refused.map(({ run }) => run)).toEqual(taken);
    expect(leaseHeld(TENANT, refused[0] as Lease)).toMatchObject({
      code: "LEASE_HELD",
      message: expect.stringMatching(
        new RegExp(`github:${taken[0]} \\(https://ci/${taken[0]}\\), since .* 06:00 UTC.* after .* 06:30 UTC`),
      ),
    });

    expect([...(await takeLeases(two, [TENANT], wish("r3", "06:10"))).taken]).toEqual([]);
    const healed = await takeLeases(two, [TENANT], wish("r3", "06:31"));
    expect(healed.taken.get(TENANT)?.run).toBe("r3");
    expect(healed.healed.get(TENANT)?.run).toBe(taken[0]);
    // A run that lost its lease lets go of nothing.
    await recordRun(one, { tenant: TENANT, run: taken[0] ?? "", events: [], release: true });
    await one.refresh();
    expect((await one.readState(TENANT)).lease?.run).toBe("r3");
    await recordRun(one, { tenant: TENANT, run: "r3", events: [], release: true });
    expect((await one.readState(TENANT)).lease).toBeUndefined();
  });

  it("is held longer by who holds it, and by nobody whose lease was another's meanwhile", async () => {
    const [one, two] = stores;
    if (one === undefined || two === undefined) throw new Error("no stores");
    const mine = (await takeLeases(one, ["a", "b"], wish("r7", "08:00"))).taken;
    const longer = await renewLeases(one, mine, wish("r7", "08:20"));
    if ("lost" in longer) throw new Error("lost");
    expect((await one.readState("a")).lease?.expiresAt).toBe("2026-12-01T08:50:00.000Z");
    // It lapsed; another run took it, wrote, and let it go.
    await takeLeases(two, ["a"], wish("r8", "09:00"));
    await recordRun(two, { tenant: "a", run: "r8", events: [], release: true });
    expect(await renewLeases(one, longer, wish("r7", "09:05"))).toEqual({ lost: "a", held: undefined });
    await two.refresh();
    expect((await two.readState("b")).lease?.expiresAt).toBe("2026-12-01T08:50:00.000Z");
  });

  it("of several tenants those that are free are taken, in one commit, and the others are left to who holds them", async () => {
    const [one, two] = stores;
    if (one === undefined || two === undefined) throw new Error("no stores");
    await takeLeases(one, ["held"], wish("r4", "07:00"));
    await two.refresh();
    const before = two.commit;
    const { taken, refused } = await takeLeases(two, ["free-1", "held", "free-2"], wish("r5", "07:01"));
    expect([[...taken.keys()], [...refused.keys()]]).toEqual([["free-1", "free-2"], ["held"]]);
    expect(two.commit).not.toBe(before);
    expect((await two.readState("held")).lease?.run).toBe("r4");
    expect((await two.readState("free-2")).lease?.run).toBe("r5");
  });
});
