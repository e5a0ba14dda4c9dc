import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decideLease, releaseLease, takeLease } from "../../src/audit/lease.ts";
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

  it("its own run may hold it longer", () => {
    expect(decideLease(held, wish("r1", "06:20"))).toMatchObject({
      granted: true,
      lease: { expiresAt: "2026-12-01T06:50:00.000Z" },
    });
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
    const outcomes = await Promise.allSettled([
      takeLease(one, wish("r1", "06:00")),
      takeLease(two, wish("r2", "06:00")),
    ]);
    const taken = outcomes.flatMap((outcome) => (outcome.status === "fulfilled" ? [outcome.value.run] : []));
    const refused = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason as unknown] : []));
    expect(taken).toHaveLength(1);
    expect(refused).toEqual([
      expect.objectContaining({
        code: "LEASE_HELD",
        message: expect.stringMatching(
          new RegExp(`github:${taken[0]} \\(https://ci/${taken[0]}\\), since .*T06:00.* after .*T06:30`),
        ),
      }),
    ]);

    await expect(takeLease(two, wish("r3", "06:10"))).rejects.toMatchObject({ code: "LEASE_HELD" });
    expect(await takeLease(two, wish("r3", "06:31"))).toMatchObject({ run: "r3" });
    // A run that lost its lease lets go of nothing.
    await releaseLease(one, { tenant: TENANT, run: taken[0] ?? "" });
    await one.refresh();
    expect((await one.readState(TENANT)).lease?.run).toBe("r3");
    await releaseLease(one, { tenant: TENANT, run: "r3" });
    expect((await one.readState(TENANT)).lease).toBeUndefined();
  });
});
