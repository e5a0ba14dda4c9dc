/** A lease keeps two applies of one tenant apart, and heals by itself (design: plan and apply). */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { takeLeases } from "../../src/audit/lease.ts";
import { openAudit } from "../../src/audit/store.ts";
import { aWorkspace, type Stand } from "../support/run.ts";
import { eventsOf } from "../support/said.ts";
import { seats, TENANT } from "../support/workspace.ts";

const facts = { bills: { "G-11": [seats({ quantity: 27 })] } };
const units = async (stand: Stand) => (await stand.holding(8001, "2026-11-22")).units;

/** Another job, in a clone of its own, holds the tenant from 09:00 for so many minutes. */
async function heldByAnother(stand: Stand, minutes: number, url?: string): Promise<void> {
  stand.playground.git(stand.playground.folder, "clone", "--quiet", `file://${stand.bare}`, "another");
  const folder = join(stand.playground.folder, "another");
  const store = await openAudit({ folder, env: stand.env, branch: "concordat-audit" });
  const wish = { run: "20261122T090000Z-other", owner: "github:maria", now: new Date("2026-11-22T09:00:00Z"), minutes };
  await takeLeases(store, [TENANT], url === undefined ? wish : { ...wish, url });
}

describe("while another job applies the tenant", () => {
  it("nothing is written, who does it and until when is told, exit 4; plans are made all the same", async () => {
    const stand = await aWorkspace(facts);
    await heldByAnother(stand, 60, "https://ci.example/7");
    const refused = await stand.apply();
    expect([refused.code, refused.events, await units(stand)]).toEqual([4, [], 25]);
    const said = refused.err.replace(/\s+/g, " ");
    expect(said).toContain(
      "LEASE_HELD: another apply of fabrikam-msp is at work: github:maria (https://ci.example/7), since 2026-11-22 09:00 UTC. Wait until it has ended; if it was cut off, run again after 2026-11-22 10:00 UTC",
    );
    expect((await stand.plan()).code).toBe(0);
  });

  it("heals: once the lease has expired the next run goes on, and the trail says which run was cut off", async () => {
    const stand = await aWorkspace(facts);
    // The stand's clock shows 09:01 in its first run and 09:02 in its second.
    await heldByAnother(stand, 2);
    expect((await stand.apply()).code).toBe(4);
    const applied = await stand.apply();
    expect([applied.code, eventsOf(applied), await units(stand)]).toEqual([
      0,
      ["applied update contoso/m365/premium"],
      27,
    ]);
    expect((await stand.history()).out.replace(/\s+/g, " ")).toContain(
      "the run 20261122T090000Z-other of github:maria was cut off and recorded nothing",
    );
    expect(stand.state().lease).toBeUndefined();
  });

  it("heals at once where it was the same job's earlier attempt", async () => {
    const stand = await aWorkspace(facts);
    await heldByAnother(stand, 600, "https://github.example/msp/billing/actions/runs/7/attempts/1");
    Object.assign(stand.env, {
      GITHUB_SERVER_URL: "https://github.example",
      GITHUB_REPOSITORY: "msp/billing",
      GITHUB_RUN_ID: "7",
      GITHUB_RUN_ATTEMPT: "2",
    });
    expect((await stand.apply()).code).toBe(0);
    expect(await units(stand)).toBe(27);
  });
});

describe("an apply's own lease", () => {
  it("is let go in the commit that records the run", async () => {
    const stand = await aWorkspace(facts);
    const applied = await stand.apply();
    expect(applied.code).toBe(0);
    const log = stand.playground.git(stand.bare, "log", "--format=%s", "concordat-audit").split("\n");
    expect(log).toEqual([
      `audit: ${TENANT}, run ${applied.run}: 1 applied`,
      `audit: ${TENANT}, run ${applied.run} takes the lease`,
    ]);
    expect(stand.state().lease).toBeUndefined();
  });

  it("is not taken where nothing is due", async () => {
    const stand = await aWorkspace();
    expect((await stand.apply()).code).toBe(0);
    const tip = stand.auditTip();
    expect((await stand.apply()).code).toBe(0);
    expect(stand.auditTip()).toBe(tip);
  });
});

describe("apply --out", () => {
  const report = (stand: Stand) =>
    JSON.parse(readFileSync(join(stand.folder, "run.json"), "utf8")) as Record<string, unknown>;

  it("says what the run came to, on every ending", async () => {
    const stand = await aWorkspace(facts);
    const applied = await stand.apply({ out: "run.json" });
    expect(report(stand)).toMatchObject({
      kind: "run",
      formatVersion: 1,
      run: applied.run,
      exit: 0,
      left: 0,
      events: [{ kind: "applied" }],
      plan: { result: "changes" },
    });
    expect(report(stand)).not.toHaveProperty("error");

    await stand.apply({ out: "run.json" });
    expect(report(stand)).toMatchObject({ exit: 0, events: [], plan: { result: "no-changes" } });
    expect(report(stand)).not.toHaveProperty("run");

    await heldByAnother(stand, 60);
    stand.change({ bills: { "G-11": [seats({ quantity: 30 })] } });
    expect((await stand.apply({ out: "run.json" })).code).toBe(4);
    expect(report(stand)).toMatchObject({ exit: 4, events: [], barred: [{ code: "LEASE_HELD" }] });

    stand.commit({ "tenants/fabrikam-msp/customers/contoso.yaml": "kind: customer\nnaem: x\n" });
    expect((await stand.apply({ out: "run.json" })).code).toBe(3);
    expect(report(stand)).toMatchObject({ exit: 3, events: [], findings: expect.arrayContaining([expect.anything()]) });

    stand.commit({ "concordat.yaml": undefined });
    await stand.apply({ out: "run.json" });
    expect(report(stand)).toMatchObject({ exit: 3 });
  });
});
