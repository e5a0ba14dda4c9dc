/** Approvals (decision 23): a file that names changes by their fingerprints lets them past the guardrails, and nothing else. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import type { Change, Plan } from "../../src/core/plan.ts";
import { digestOf } from "../../src/core/plan-tenant.ts";
import { heldContract, northwindHeld } from "../support/psa/held.ts";
import { aWorkspace, type Planned, type Stand } from "../support/run.ts";
import { applyAndSettle, changesOf, customerOf, eventsOf, findingsOf } from "../support/said.ts";
import {
  contoso,
  NORTHWIND,
  northwind,
  premium,
  seats,
  TENANT,
  VISIO,
  visio,
  type WorkspaceFacts,
} from "../support/workspace.ts";

const OTHER = "11111111-0000-4000-8000-000000000002";
const FILE = `tenants/${TENANT}/approvals/november.yaml`;
/** Contoso falls from 25 to 15 (40 %), Northwind rises from 25 to 27: a fall of 20 % is allowed. */
const facts = (given: WorkspaceFacts = {}): WorkspaceFacts => ({
  customers: [contoso(), northwind()],
  bills: {
    "G-11": [seats({ quantity: 15 }), seats({ customer: NORTHWIND, subscription: OTHER, quantity: 27 })],
  },
  held: { contracts: [heldContract(), northwindHeld()] },
  program: { decreases: "now" },
  guardrails: { unitsDown: "20%" },
  ...given,
});

/** The file to sign, as the plan prints it for a person. */
function printed(text: string): string {
  const lines = text.split("\n");
  const from = lines.indexOf("kind: approval");
  const length = lines.slice(from).findIndex((line) => !/^(kind|by|reason|on|changes):| {2}(#| |-)/.test(line));
  return lines.slice(from, from + length).join("\n");
}

/** Signs the file that the plan prints, and commits it. */
async function approve(stand: Stand, more: Readonly<Record<string, unknown>> = {}): Promise<void> {
  const draft = parse(printed((await stand.read()).out)) as Record<string, unknown>;
  stand.commit({
    [FILE]: stringify({ ...draft, by: "Sanne de Vries", reason: "Contoso closes its Utrecht office", ...more }),
  });
}

const fallOf = (planned: Planned): Change => {
  const [change] = customerOf(planned).changes;
  if (change === undefined) throw new Error("Contoso does not change");
  return change;
};

const units = async (stand: Stand) =>
  Promise.all([8001, 8101].map(async (line) => (await stand.holding(line, "2026-11-22")).units));

describe("decision 23: an approval", () => {
  it("is printed ready to be signed, lets exactly its changes past the guardrail, and is said in the plan", async () => {
    const stand = await aWorkspace(facts());
    const refused = await stand.plan({ exitCode: true });
    const change = fallOf(refused);
    expect(refused.plan.tenants[0]?.refusals).toMatchObject([
      {
        guardrail: "unitsDown",
        customers: ["contoso"],
        changes: [{ record: "contoso/m365/premium", fingerprint: change.fingerprint }],
      },
    ]);
    const text = (await stand.read()).out;
    expect(printed(text)).toBe(
      [
        "kind: approval",
        "by:",
        "reason:",
        "on: 2026-11-22",
        "changes:",
        "  # Microsoft 365 Business Premium: units 25 → 15, EUR -240.00 a month, from 1 Nov 2026",
        "  - record: contoso/m365/premium",
        `    fingerprint: ${change.fingerprint}`,
      ].join("\n"),
    );
    expect((await stand.read({ format: "markdown" })).out).toContain(`\`\`\`yaml\n${printed(text)}\n\`\`\``);

    await approve(stand);
    const planned = await stand.plan();
    expect(planned.plan.tenants[0]?.refusals).toEqual([]);
    expect(fallOf(planned).approved).toEqual({
      by: "Sanne de Vries",
      on: "2026-11-22",
      reason: "Contoso closes its Utrecht office",
      origin: { file: FILE, line: 6, column: 5 },
    });
    expect((await stand.read()).out).toContain(
      `contoso.yaml:10\n           approved by Sanne de Vries on 22 Nov 2026\n           ${FILE}:6\n`,
    );
    expect((await applyAndSettle(stand)).code).toBe(0);
    expect(await units(stand)).toEqual([15, 27]);
    expect((await stand.history({ customer: "contoso" })).out).toContain("approved by Sanne de Vries on 2026-11-22");
  });

  it("may be pasted from the plan's JSON as well", async () => {
    const stand = await aWorkspace(facts());
    const { changes } = (await stand.plan()).plan.tenants[0]?.refusals[0] ?? {};
    stand.commit({
      [FILE]: `kind: approval\nby: Sanne\nreason: agreed\non: 2026-11-22\nchanges: ${JSON.stringify(changes)}\n`,
    });
    expect((await stand.plan()).plan.tenants[0]?.refusals).toEqual([]);
  });

  it("is a mistake in the files until it is signed", async () => {
    const stand = await aWorkspace(facts());
    stand.commit({ [FILE]: printed((await stand.read()).out) });
    const planned = await stand.plan();
    expect(planned.code).toBe(3);
    expect(findingsOf(planned)).toEqual([
      "error WRONG_TYPE by is empty Fix: write its value, or remove the key",
      "error WRONG_TYPE reason is empty Fix: write its value, or remove the key",
    ]);
  });

  it("is not part of the configuration: a plan that was reviewed before it is applied with it", async () => {
    const stand = await aWorkspace(facts());
    const before = await stand.plan({ out: "p.json" });
    await approve(stand);
    expect((await stand.plan()).plan.workspace.digest).toBe(before.plan.workspace.digest);
    const applied = await stand.apply({ file: "p.json" });
    expect(applied.code).toBe(0);
    expect(eventsOf(applied)).toEqual(["applied update contoso/m365/premium", "applied update northwind/m365/premium"]);
    expect(await units(stand)).toEqual([15, 27]);
  });

  it("brings along what the catalogue needs for it, from the plan that was reviewed", async () => {
    // 6 seats of Visio at 12.00 are 72.00 a month; its service is to be made.
    const stand = await aWorkspace({
      products: { premium: premium(), visio: visio({ service: undefined }) },
      bills: {
        "G-11": [seats(), seats({ product: VISIO, subscription: OTHER, quantity: 6, cost: "10.00" })],
      },
      guardrails: { monthlyMoney: { up: 50 } },
    });
    const refused = await stand.plan({ out: "p.json" });
    expect(changesOf(refused)).toEqual([
      "create contoso/m365/visio 2026-11-01 quantity 0→6, unitPrice null→12.00, unitCost null→10.00",
    ]);
    expect((await stand.apply({ file: "p.json" })).events).toEqual([]);
    await approve(stand);
    const applied = await stand.apply({ file: "p.json" });
    expect(eventsOf(applied)).toEqual(["applied create services/visio", "applied create contoso/m365/visio"]);
    expect(applied.code).toBe(0);
  });

  it("of a line alone does not count for the service it needs: its customer waits with it, and nothing is written", async () => {
    const stand = await aWorkspace({
      products: { premium: premium(), visio: visio({ service: undefined }) },
      bills: {
        "G-11": [seats(), seats({ product: VISIO, subscription: OTHER, quantity: 6, cost: "10.00" })],
      },
      guardrails: { changes: 0 },
    });
    const { changes = [] } = (await stand.plan()).plan.tenants[0]?.refusals[0] ?? {};
    const own = changes.filter(({ record }) => record.startsWith("contoso/"));
    expect([changes.length, own.length]).toEqual([2, 1]);
    stand.commit({
      [FILE]: stringify({ kind: "approval", by: "Sanne", reason: "agreed", on: "2026-11-22", changes: own }),
    });
    const planned = await stand.plan();
    expect(planned.plan.tenants[0]?.refusals).toMatchObject([
      { guardrail: "changes", customers: ["contoso"], changes: [{ record: "services/visio" }] },
    ]);
    expect(customerOf(planned).status).toBe("refused");
    expect(await stand.apply()).toMatchObject({ code: 4, events: [] });
  });

  it("of a change that is another now does not count: the record moved, or the bill did", async () => {
    const stand = await aWorkspace(facts());
    await approve(stand);
    await stand.adjust(8001, { day: "2026-11-03", more: 1 });
    const planned = await stand.plan();
    expect(customerOf(planned).status).toBe("refused");
    expect(fallOf(planned).approved).toBeUndefined();
    const [moved] = planned.plan.tenants[0]?.findings ?? [];
    expect(moved).toMatchObject({ severity: "warning", rule: "decision 23", origin: { file: FILE, line: 6 } });
    expect(moved?.message).toMatch(
      /^Sanne de Vries approved a change of contoso\/m365\/premium on 22 Nov 2026, but the change is another now: /,
    );
    expect(eventsOf(await stand.apply())).toEqual(["applied update northwind/m365/premium"]);

    const less = await aWorkspace(facts());
    await approve(less);
    const approval = less.text(FILE);
    less.change(
      facts({
        bills: {
          "G-11": [seats({ quantity: 14 }), seats({ customer: NORTHWIND, subscription: OTHER, quantity: 27 })],
        },
        files: { [FILE]: approval },
      }),
    );
    const changed = await less.plan();
    expect(customerOf(changed).status).toBe("refused");
    expect(findingsOf(changed)[0]).toContain("but the change is another now: units 25 → 14");
    const applied = await less.apply();
    expect(applied.code).toBe(4);
    expect(await units(less)).toEqual([25, 27]);
  });

  it("counts up to its last day", async () => {
    const stand = await aWorkspace(facts());
    await approve(stand, { until: "2026-11-23" });
    stand.today = "2026-11-23";
    expect(customerOf(await stand.plan()).status).toBe("planned");
    stand.today = "2026-11-24";
    const planned = await stand.plan();
    expect(customerOf(planned).status).toBe("refused");
    expect(findingsOf(planned)).toEqual([
      "warning decision 23 the approval of contoso/m365/premium by Sanne de Vries held until 23 Nov 2026: it no longer counts Fix: Have the change approved again, or take the entry out.",
    ]);
    expect((await stand.apply()).code).toBe(4);
  });

  it("whose changes are made is told as done with, and is in nobody's way", async () => {
    const stand = await aWorkspace(facts());
    await approve(stand);
    await stand.apply();
    const after = await stand.plan({ exitCode: true });
    expect(after.code).toBe(0);
    expect(findingsOf(after)).toEqual([
      "note decision 23 the approval by Sanne de Vries of 22 Nov 2026: 1 of its 1 change is made or no longer planned Fix: Take them out, or remove the file; the record of what was done stays in the audit.",
    ]);
  });

  it("lifts no hold, and counts for the record it names only", async () => {
    const held = await aWorkspace(
      facts({ customers: [contoso({}, { hold: { until: "2026-12-10", reason: "dispute" } }), northwind()] }),
    );
    const { fingerprint } = fallOf(await held.plan());
    const signed = (record: string) =>
      stringify({
        kind: "approval",
        by: "Sanne",
        reason: "agreed",
        on: "2026-11-22",
        changes: [{ record, fingerprint }],
      });
    held.commit({ [FILE]: signed("contoso/m365/premium") });
    expect(customerOf(await held.plan()).status).toBe("held");
    expect(eventsOf(await held.apply())).toEqual(["applied update northwind/m365/premium"]);

    const stand = await aWorkspace(facts());
    expect(fallOf(await stand.plan()).fingerprint).toBe(fingerprint);
    stand.commit({ [FILE]: signed("northwind/m365/premium") });
    expect(customerOf(await stand.plan()).status).toBe("refused");
  });

  it("leaves its changes out of the sum, and the rest must pass by itself", async () => {
    // Contoso +10 × 24.00 = 240.00, Northwind +2 × 24.00 = 48.00; 100.00 is allowed.
    const rises = facts({
      bills: {
        "G-11": [seats({ quantity: 35 }), seats({ customer: NORTHWIND, subscription: OTHER, quantity: 27 })],
      },
      guardrails: { monthlyMoney: { up: 100 } },
    });
    const stand = await aWorkspace(rises);
    const refused = await stand.plan();
    expect(refused.plan.tenants[0]?.refusals).toMatchObject([
      {
        value: "288.00 EUR",
        customers: ["contoso", "northwind"],
        largest: [
          { customer: "contoso", name: "Contoso BV", price: "240.00" },
          { customer: "northwind", name: "Northwind Traders", price: "48.00" },
        ],
      },
    ]);
    const draft = parse(printed((await stand.read()).out)) as { changes: { record: string }[] };
    const ofContoso = draft.changes.filter(({ record }) => record.startsWith("contoso/"));
    await approve(stand, { changes: ofContoso });
    expect((await applyAndSettle(stand)).code).toBe(0);
    expect(await units(stand)).toEqual([35, 27]);
  });
});

describe("decision 22: guardrails are judged again by apply, over what it will really write", () => {
  const edit = (stand: Stand, change: (plan: Plan) => Plan) => {
    const path = join(stand.folder, "p.json");
    const { digest: _digest, ...body } = change(JSON.parse(readFileSync(path, "utf8")) as Plan);
    writeFileSync(path, JSON.stringify({ ...body, digest: digestOf(body) }));
  };
  const tenants = (plan: Plan, change: (tenant: Plan["tenants"][number]) => Plan["tenants"][number]): Plan => ({
    ...plan,
    tenants: plan.tenants.map(change),
  });

  it("a plan file from which the refusals were taken out, digest and all, is refused all the same", async () => {
    const stand = await aWorkspace(facts());
    await stand.plan({ out: "p.json" });
    edit(stand, (plan) =>
      tenants({ ...plan, result: "changes" }, (tenant) => ({
        ...tenant,
        refusals: [],
        customers: tenant.customers.map(({ because: _because, ...customer }) => ({ ...customer, status: "planned" })),
      })),
    );
    const applied = await stand.apply({ file: "p.json" });
    expect(applied.code).toBe(4);
    expect(eventsOf(applied)).toEqual(["applied update northwind/m365/premium"]);
    expect(applied.err).toContain(
      "fabrikam-msp: refused by unitsDown: Contoso BV would lose 10 of 25 units (40.00 %); 20 % are\nallowed\n  not made: contoso · concordat.yaml:5\n",
    );
    expect(await units(stand)).toEqual([25, 27]);
  });

  it("nor does a mark of approval in the file count, nor a hold that was taken out of it", async () => {
    const stand = await aWorkspace(
      facts({ customers: [contoso(), northwind({}, { hold: { until: "2026-12-10", reason: "dispute" } })] }),
    );
    await stand.plan({ out: "p.json" });
    const origin = { file: FILE, line: 1, column: 1 };
    edit(stand, (plan) =>
      tenants(plan, (tenant) => ({
        ...tenant,
        refusals: [],
        customers: tenant.customers.map(({ because: _because, ...customer }) => ({
          ...customer,
          status: "planned",
          changes: customer.changes.map((change) => ({
            ...change,
            approved: { by: "me", on: "2026-11-22", reason: "because", origin },
          })),
        })),
      })),
    );
    expect(await stand.apply({ file: "p.json" })).toMatchObject({ code: 4, events: [] });
    expect(await units(stand)).toEqual([25, 25]);
  });

  it("a change under the fingerprint of another is an edited plan", async () => {
    const stand = await aWorkspace(facts());
    await stand.plan({ out: "p.json" });
    await approve(stand);
    edit(stand, (plan) =>
      tenants(plan, (tenant) => ({
        ...tenant,
        customers: tenant.customers.map((customer) => ({
          ...customer,
          changes: customer.changes.map((change) =>
            change.target.kind === "line"
              ? {
                  ...change,
                  target: {
                    ...change.target,
                    segments: change.target.segments.map((segment) => ({ ...segment, quantity: 1 })),
                  },
                }
              : change,
          ),
        })),
      })),
    );
    const applied = await stand.apply({ file: "p.json" });
    expect(applied.code).toBe(3);
    expect(applied.err).toContain("PLAN_EDITED");
    expect(await units(stand)).toEqual([25, 25]);
  });
});

it("decision 23: the approval of an end is of its money, too: at another sum it is another change", async () => {
  const stand = await aWorkspace({
    customers: [contoso({ endsOn: "2026-12-31" })],
    program: { pricingStrategy: "cost-only" },
    guardrails: { monthlyMoney: { down: 100 } },
  });
  const before = fallOf(await stand.plan());
  expect(before.monthly?.price).toBe("-600.00");
  await approve(stand);
  expect((await stand.plan()).plan.tenants[0]?.refusals).toEqual([]);
  // Somebody raises the price to 30.00: 750.00 a month would no longer be billed, and nobody approved that.
  await stand.adjust(8001, { day: "2026-11-01", price: 30 });
  const planned = await stand.plan();
  const change = fallOf(planned);
  expect([change.monthly?.price, change.approved]).toEqual(["-750.00", undefined]);
  expect(change.fingerprint).not.toBe(before.fingerprint);
  expect(findingsOf(planned).join()).toMatch(/warning decision 23 Sanne de Vries approved a change of contoso\/m365 /);
  expect((await stand.apply()).code).toBe(4);
  expect((await stand.contracts())[0]?.endsOn).toBe("2027-06-30");
  // Approved as it is now, it is made, from a file, too.
  await approve(stand);
  await stand.plan({ out: "p.json" });
  expect(eventsOf(await stand.apply({ file: "p.json" }))).toEqual(["applied update contoso/m365"]);
  expect((await stand.contracts())[0]?.endsOn).toBe("2026-12-31");
});

describe("decision 23: the approval of a price of the catalogue, which has no day of its own", () => {
  // Microsoft's cost rises to 21.00, so the price becomes 25.20: 5 % more.
  const dear: WorkspaceFacts = {
    bills: { "G-11": [seats({ cost: "21.00" })] },
    guardrails: { servicePrices: { up: "2%" } },
  };
  const refusedBy = ({ plan: made }: Planned) => made.tenants[0]?.refusals.map(({ guardrail }) => guardrail);

  it("without until it holds for 30 days, and says so once they are over", async () => {
    const stand = await aWorkspace(dear);
    expect(refusedBy(await stand.plan())).toContain("servicePrices.up");
    await approve(stand);
    expect(refusedBy(await stand.plan())).toEqual([]);
    stand.today = "2026-12-22";
    expect(refusedBy(await stand.plan())).toEqual([]);
    stand.today = "2026-12-23";
    const late = await stand.plan();
    expect(refusedBy(late)).toContain("servicePrices.up");
    expect(findingsOf(late)).toContain(
      "warning decision 23 the approval of services/premium by Sanne de Vries held until 22 Dec 2026, 30 days, since it names no until: it no longer counts Fix: Have the change approved again, or take the entry out.",
    );
    expect(eventsOf(await stand.apply())).not.toContain("applied update services/premium");
  });

  it("with until it holds until then", async () => {
    const stand = await aWorkspace(dear);
    await approve(stand, { until: "2027-01-31" });
    stand.today = "2027-01-31";
    expect(refusedBy(await stand.plan())).toEqual([]);
  });
});
