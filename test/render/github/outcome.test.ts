import { describe, expect, it } from "vitest";
import type { RunReport } from "../../../src/apply/report.ts";
import type { ApplyEvent } from "../../../src/apply/run.ts";
import { renderRun, renderRunComment } from "../../../src/render/github/outcome.ts";
import { aChange, aCustomerPlan, aFinding, aPlan, aPlanOf, aTenantPlan, money } from "../../support/plans.ts";

const places = {
  folder: "",
  shard: "",
  url: "https://github.com/fabrikam/contracts/actions/runs/71",
  commits: "https://github.com/fabrikam/contracts/commit",
};
const ESC = String.fromCharCode(27);
const EVIL = `@all <img src=x onerror=alert(1)> | \`\`\` ${ESC}[31m`;

function anEvent(given: Partial<ApplyEvent> = {}): ApplyEvent {
  return {
    kind: "applied",
    tenant: "fabrikam-msp",
    customer: "contoso",
    change: aChange(),
    remoteId: "8207",
    ...given,
  };
}

function aReport(given: Partial<RunReport> = {}): RunReport {
  return {
    kind: "run",
    formatVersion: 1,
    run: "20261122T090000Z-1a",
    at: "2026-11-22T09:01:00Z",
    exit: 0,
    commit: "e6771fd0c0ffee00e6771fd0c0ffee00e6771fd0",
    findings: [],
    barred: [],
    plan: aPlanOf([aCustomerPlan({ name: "Contoso BV", changes: [aChange()] })]),
    events: [anEvent()],
    stopped: [],
    left: 0,
    ...given,
  };
}

describe("what an apply came to, in the pull request", () => {
  it("is what was made with its money, and where it is recorded", () => {
    expect(renderRunComment(aReport(), places)).toBe(
      [
        "<!-- concordat apply . . -->",
        "### Concordat apply for fabrikam-msp: 1 made, EUR +103.00 a month",
        "",
        "Run 20261122T090000Z-1a · recorded as [e6771fd](https://github.com/fabrikam/contracts/commit/e6771fd0c0ffee00e6771fd0c0ffee00e6771fd0)",
        "",
        "|  | Customer | What | Units | Unit price | EUR a month | From | Record |",
        "| :-- | :-- | :-- | --: | --: | --: | --: | :-- |",
        "| ✓ made | Contoso BV | Microsoft 365 Business Premium | 42 → 47 | 20.60 | +103.00 | 1 Nov 2026 | 8207 |",
        "",
        "<sub>[Job summary](https://github.com/fabrikam/contracts/actions/runs/71) · The next scheduled run looks again.</sub>",
        "",
      ].join("\n"),
    );
  });

  it("says first what failed, what had moved and what is left, and why", () => {
    const events = [
      anEvent({ kind: "failed", message: "Autotask refused it: the contract is locked." }),
      anEvent({ kind: "stale", message: "It holds 50 units now." }),
    ];
    const stopped = [
      {
        kind: "stopped" as const,
        tenant: "fabrikam-msp",
        connection: "psa",
        code: "LIMIT",
        message: "the limit of the hour is reached",
      },
    ];
    const text = renderRunComment(aReport({ events, stopped, left: 7, exit: 5 }), places);
    expect(text).toContain(
      "### Concordat apply for fabrikam-msp: nothing was made\n\n**1 failed · 1 not made: the record had moved · 7 left for the next run**\n",
    );
    expect(text).toContain("- **Stopped** at psa of fabrikam-msp: the limit of the hour is reached\n");
    expect(text).toContain(
      "- **Failed** Contoso BV, Microsoft 365 Business Premium, from 1 Nov 2026: Autotask refused it: the contract is locked.\n",
    );
    expect(text).toContain(
      "- **Not made** Contoso BV, Microsoft 365 Business Premium, from 1 Nov 2026: It holds 50 units now.\n",
    );
  });

  it.each([
    ["NOT_MERGED", "- **Refused:** b2c is not on main.\n"],
    ["SUPERSEDED", "- **Superseded:** b2c is not on main.\n"],
    ["GIT_FAILED", "- **Ended** GIT&#95;FAILED: b2c is not on main.\n"],
  ])("says in a word how %s ended it", (code, line) => {
    const { plan: _plan, run: _run, commit: _commit, ...nothing } = aReport({ events: [], exit: 3 });
    const text = renderRunComment({ ...nothing, error: { code, message: "b2c is not on main." } }, places);
    expect(text).toContain("### Concordat apply: nothing was made\n\nnothing to record\n");
    expect(text).toContain(line);
  });

  it("says of a tenant that another run holds: busy", () => {
    const barred = [{ code: "LEASE_HELD", message: "fabrikam-msp is held by run 7." }];
    expect(renderRunComment(aReport({ events: [], barred, left: 1 }), places)).toContain(
      "- **Busy:** fabrikam-msp is held by run 7.\n",
    );
  });

  it("says that there was nothing to do only where nothing was in the way", () => {
    expect(renderRunComment(aReport({ events: [] }), places)).toContain(
      "### Concordat apply for fabrikam-msp: nothing to do\n",
    );
  });

  it("never adds currencies", () => {
    const plan = aPlan({ tenants: [aTenantPlan(), aTenantPlan({ tenant: "b", currency: "USD" })] });
    const events = [anEvent(), anEvent({ tenant: "b", change: aChange({ monthly: money("-5", "-4") }) })];
    expect(renderRunComment(aReport({ plan, events }), places)).toContain(
      "2 made, EUR +103.00 a month, USD -5.00 a month\n",
    );
  });

  it("of 5,000 changes stays within the comment, folded, with a count of the others", () => {
    const text = renderRunComment(aReport({ events: Array.from({ length: 5000 }, () => anEvent()) }), places);
    expect(Buffer.byteLength(text)).toBeLessThan(65_536);
    expect(text).toContain("<details><summary><b>Made</b>: 5,000 changes</summary>");
    const rows = text.match(/^\| ✓ made/gm)?.length ?? 0;
    expect(rows).toBeGreaterThan(100);
    expect(text).toContain(`and ${(5000 - rows).toLocaleString("en")} more, in report.json among the run's artifacts`);
  });

  it("of nothing but failures stays within it, too", () => {
    const events = Array.from({ length: 5000 }, () => anEvent({ kind: "failed", message: "x".repeat(500) }));
    const text = renderRunComment(aReport({ events }), places);
    expect(Buffer.byteLength(text)).toBeLessThan(65_536);
    expect(text).toMatch(/- and 4,9\d\d more, in the run's report/);
  });
});

describe("what an apply came to, on the run's page", () => {
  it("holds the plan it was made from, folded", () => {
    const text = renderRun(aReport(), places);
    expect(text).toContain(
      "<details><summary><b>The plan it was made from</b></summary>\n\n### Concordat plan for fabrikam-msp:",
    );
    expect(Buffer.byteLength(text)).toBeLessThan(1_048_576);
  });

  it("holds no tag, mention or hidden character of a hostile name", () => {
    const customers = [aCustomerPlan({ name: EVIL, changes: [aChange({ title: EVIL })] })];
    const report = aReport({
      plan: aPlanOf(customers),
      events: [
        anEvent({ change: aChange({ title: EVIL }), remoteId: EVIL }),
        anEvent({ kind: "failed", message: EVIL }),
      ],
      findings: [aFinding({ message: EVIL })],
      error: { code: "X", message: EVIL },
    });
    for (const text of [renderRun(report, places), renderRunComment(report, { ...places, folder: EVIL })]) {
      expect(text).not.toMatch(/@(?!&#8203;)/);
      expect(text).not.toContain("<img");
      expect(text).not.toContain("```");
      expect(text).not.toMatch(/[^\P{C}\n]/u);
    }
  });
});
