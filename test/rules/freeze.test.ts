/** Freezes: the plan shows everything, apply writes nothing of the tenant, and goes on after the last day by itself. */
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { aWorkspace, type Stand } from "../support/run.ts";
import { applyAndSettle, changesOf, customerOf, eventsOf, findingsOf } from "../support/said.ts";
import { premium, seats, type WorkspaceFacts } from "../support/workspace.ts";

/** 27 seats are billed, 25 stand; the catalogue's price is to rise from 24.00 to 25.20. */
const facts = (freeze: readonly unknown[]): WorkspaceFacts => ({
  products: { premium: premium({ retail: { markup: "26%" } }) },
  bills: { "G-11": [seats({ quantity: 27 })] },
  files: { "concordat.yaml": stringify({ kind: "workspace", freeze }) },
});
const monthEnd = { monthly: { from: 20, to: 3 }, reason: "month-end close" };

async function writesNothing(stand: Stand): Promise<void> {
  const before = await stand.dump();
  const applied = await stand.apply();
  expect(applied).toMatchObject({ code: 0, events: [] });
  expect(await stand.dump()).toEqual(before);
}

describe("a freeze", () => {
  it("holds a tenant's customers and its catalogue, like a hold: exit 0, nothing written, until when and why", async () => {
    const stand = await aWorkspace(facts([monthEnd]));
    const planned = await stand.plan({ exitCode: true });
    expect(planned.code).toBe(0);
    expect(planned.plan.result).toBe("no-changes");
    expect(changesOf(planned)).toEqual([
      "update services/premium 2026-11-22 unitPrice 24.00→25.20",
      "update contoso/m365/premium 2026-11-01 quantity 25→27, unitPrice 24.00→25.20",
    ]);
    const origin = { file: "concordat.yaml", line: 3, column: 5 };
    expect(planned.plan.tenants[0]?.freeze).toEqual({ until: "2026-12-03", reason: "month-end close", origin });
    expect(customerOf(planned)).toMatchObject({
      status: "held",
      because: { rule: "freeze", text: "frozen until 3 Dec 2026: month-end close", origin },
    });
    const text = (await stand.read()).out;
    expect(text).toContain(
      "| frozen   Frozen until 3 Dec 2026: month-end close. Apply goes on from 4 Dec 2026.\n           freeze  concordat.yaml:3\n",
    );
    expect(text).toContain("No changes · 2 held\n");
    expect((await stand.read({ format: "markdown" })).out).toContain(
      "- **frozen** fabrikam-msp: Frozen until 3 Dec 2026: month-end close. Apply goes on from 4 Dec 2026. (concordat.yaml:3)",
    );
    await writesNothing(stand);
    expect(stand.auditTip()).toBe("");
    stand.today = "2026-12-03";
    await writesNothing(stand);
    stand.today = "2026-12-04";
    expect(eventsOf(await applyAndSettle(stand))).toEqual([
      "applied update services/premium",
      "applied update contoso/m365/premium",
    ]);
  });

  it("holds a plan that was made before it, and lets one go on that was made in it", async () => {
    const stand = await aWorkspace(facts([{ from: "2026-11-23", to: "2026-11-24", reason: "audit" }]));
    await stand.plan({ out: "p.json" });
    stand.today = "2026-11-23";
    const before = await stand.dump();
    const held = await stand.apply({ file: "p.json" });
    expect(held).toMatchObject({ code: 0, events: [] });
    expect(held.err).toContain("fabrikam-msp: Frozen until 24 Nov 2026: audit. Apply goes on from 25 Nov 2026.");
    expect(await stand.dump()).toEqual(before);
    await stand.plan({ out: "p.json" });
    stand.today = "2026-11-25";
    expect(eventsOf(await stand.apply({ file: "p.json" }))).toEqual([
      "applied update services/premium",
      "applied update contoso/m365/premium",
    ]);
  });

  it("is lifted by no approval, and guardrails judge once it is over", async () => {
    const guarded = (freeze: readonly unknown[]) =>
      stringify({ kind: "workspace", freeze, guardrails: { monthlyMoney: { up: 1 } } });
    const stand = await aWorkspace({ ...facts([]), files: { "concordat.yaml": guarded([]) } });
    const changes = (await stand.plan()).plan.tenants[0]?.refusals[0]?.changes;
    stand.commit({
      "concordat.yaml": guarded([monthEnd]),
      "tenants/fabrikam-msp/approvals/a.yaml": stringify({
        kind: "approval",
        by: "Sanne",
        reason: "agreed",
        on: "2026-11-22",
        changes,
      }),
    });
    const planned = await stand.plan();
    expect(customerOf(planned).status).toBe("held");
    expect(planned.plan.tenants[0]?.refusals).toEqual([]);
    await writesNothing(stand);
  });

  it("with days that make no sense is a mistake in the files, at its place", async () => {
    const stand = await aWorkspace(
      facts([
        { from: "2026-12-24", to: "2026-12-02", reason: "year end" },
        { from: "2026-12-24", reason: "half" },
        { from: "2026-12-24", to: "2026-12-26", monthly: { from: 1, to: 2 }, reason: "both" },
        { monthly: { from: 4, to: 3 }, reason: "always" },
      ]),
    );
    const planned = await stand.plan();
    expect(planned.code).toBe(3);
    expect(findingsOf(planned)).toEqual([
      "error FREEZE the freeze ends on 2026-12-02, before it begins on 2026-12-24 Fix: put the days in order; of a freeze that comes every month the days of the month are written: monthly: { from: 28, to: 3 }",
      "error FREEZE a freeze needs its first and its last day Fix: write from and to as days, or monthly: { from: 28, to: 3 }",
      "error FREEZE a freeze is from a day to a day or monthly, not both Fix: write from and to as days, or monthly: { from: 28, to: 3 }",
      "error FREEZE with this freeze every day of every month is frozen: nothing could ever be applied Fix: leave at least one day of the month",
    ]);
  });
});
