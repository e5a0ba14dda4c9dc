/** What may be written today: laws over any plan, and what an approval does to it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judge } from "../../src/core/judge.ts";
import type { Change, CustomerPlan, TenantPlan } from "../../src/core/plan.ts";
import { dueChanges } from "../../src/core/plan-tenant.ts";
import type { Approval, Freeze, Guardrails, Tenant } from "../../src/core/workspace.ts";
import { aContract, aCustomer, aTenant, origin, seg } from "../support/builders.ts";
import { aChange, aCustomerPlan, aLineVersion, aServiceChange, aTenantPlan, money } from "../support/plans.ts";

const TODAY = "2026-11-22";
const NAMES = ["adatum", "contoso", "litware", "northwind"];
const digest = (text: string) =>
  [...text]
    .reduce((sum, letter) => sum + letter.charCodeAt(0).toString(16), "")
    .padEnd(64, "0")
    .slice(0, 64);

/** A line of a customer goes from `before` units to `after` at 10.00; the cost is 8.00. */
function moved(customer: string, line: number, before: number, after: number, given: Partial<Change> = {}): Change {
  const key = `fabrikam-msp/${customer}/m365/p${line}`;
  return aChange({
    id: `${customer}${line}`,
    key,
    action: after === 0 ? "end" : "update",
    fields: [{ path: "quantity", before, after }],
    base: aLineVersion([seg("2026-11-01", before, "10.00", "8.00")]),
    target: aLineVersion([seg("2026-11-01", after, "10.00", "8.00")]),
    monthly: money(`${(after - before) * 10}.00`, `${(after - before) * 8}.00`),
    fingerprint: digest(`${customer}${line} ${before} ${after}`),
    ...given,
  });
}

const customers = fc
  .uniqueArray(fc.constantFrom(...NAMES), { maxLength: NAMES.length })
  .chain((keys) =>
    fc.tuple(
      ...keys.map((key) =>
        fc
          .array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 })), { maxLength: 4 })
          .map((steps) =>
            aCustomerPlan({
              key,
              name: key,
              changes: steps
                .filter(([before, after]) => before !== after)
                .map(([before, after], line) => moved(key, line, before, after)),
              asIsCount: 20,
              money: { currency: "EUR", now: money("100.00", "80.00"), after: money("100.00", "85.00"), later: [] },
            }),
          ),
      ),
    ),
  )
  .map((plans): readonly CustomerPlan[] => plans);

const limits: fc.Arbitrary<Guardrails> = fc.record(
  {
    changes: fc.integer({ min: 0, max: 6 }),
    shareOfLines: fc.constantFrom("0", "5", "50"),
    unitsDown: fc.constantFrom("0", "10", "60"),
    monthlyMoney: fc.record({ up: fc.constantFrom("0", "100"), down: fc.constantFrom("0", "100") }),
    ends: fc.integer({ min: 0, max: 2 }),
    minMargin: fc.constantFrom("10", "20"),
  },
  { requiredKeys: [] },
);

const freezes: fc.Arbitrary<readonly Freeze[]> = fc.constantFrom(
  [],
  [{ from: "2026-11-20", to: "2026-11-25", reason: "close", origin: origin() }],
);

function tenantOf(guardrails: Guardrails, given: Partial<Tenant> = {}): Tenant {
  return aTenant({
    guardrails,
    customers: NAMES.map((key) => aCustomer({ key, name: key, contracts: [aContract()] })),
    ...given,
  });
}

function approvalOf(changes: readonly Change[], given: Partial<Approval> = {}): Approval {
  return {
    by: "Sanne",
    reason: "agreed",
    on: "2026-11-20",
    changes: changes.map((change) => ({
      record: change.key.slice("fabrikam-msp/".length),
      fingerprint: change.fingerprint,
      origin: origin("approvals/a.yaml", 6),
    })),
    origin: origin("approvals/a.yaml", 2),
    ...given,
  };
}

const refusedKeys = (plan: TenantPlan) =>
  plan.customers.filter(({ status }) => status === "refused").map(({ key }) => key);
const allChanges = (plans: readonly CustomerPlan[]) => plans.flatMap(({ changes }) => changes);

describe("laws of judging, over any plan and any limits", () => {
  it("decision 22: a plan without changes is never refused", () => {
    fc.assert(
      fc.property(customers, limits, (plans, guardrails) => {
        const empty = plans.map((plan) => ({ ...plan, changes: [] }));
        const judged = judge(aTenantPlan({ customers: empty }), tenantOf(guardrails), TODAY);
        expect(judged.refusals).toEqual([]);
        expect(refusedKeys(judged)).toEqual([]);
      }),
    );
  });

  it("decision 22: the order of the customers does not matter", () => {
    fc.assert(
      fc.property(customers, limits, (plans, guardrails) => {
        const verdict = (list: readonly CustomerPlan[]) => {
          const judged = judge(aTenantPlan({ customers: list }), tenantOf(guardrails), TODAY);
          const refusals = judged.refusals.map(
            ({ guardrail, value, customers: whom, changes = [], largest = [] }) =>
              [guardrail, value, [...whom].sort(), changes.map((one) => one.fingerprint).sort(), largest] as const,
          );
          return { refused: refusedKeys(judged).sort(), refusals: refusals.map((one) => JSON.stringify(one)).sort() };
        };
        expect(verdict([...plans].reverse())).toEqual(verdict(plans));
      }),
    );
  });

  it("judging twice is judging once", () => {
    fc.assert(
      fc.property(customers, limits, freezes, fc.boolean(), (plans, guardrails, freeze, approves) => {
        const approvals = approves ? [approvalOf(allChanges(plans).slice(0, 2))] : [];
        const tenant = tenantOf(guardrails, { freeze, approvals });
        const once = judge(aTenantPlan({ customers: plans }), tenant, TODAY);
        expect(judge(once, tenant, TODAY)).toEqual(once);
      }),
    );
  });

  it("decision 23: what is approved whole is refused by nothing", () => {
    fc.assert(
      fc.property(customers, limits, (plans, guardrails) => {
        const tenant = tenantOf(guardrails, { approvals: [approvalOf(allChanges(plans))] });
        const judged = judge(aTenantPlan({ customers: plans }), tenant, TODAY);
        expect(judged.refusals).toEqual([]);
        expect(dueChanges(judged)).toHaveLength(allChanges(plans).length);
      }),
    );
  });

  it("decision 23: approving what the refusals name lets everything go", () => {
    fc.assert(
      fc.property(customers, limits, (plans, guardrails) => {
        const first = judge(aTenantPlan({ customers: plans }), tenantOf(guardrails), TODAY);
        const named = new Set(first.refusals.flatMap(({ changes = [] }) => changes.map((one) => one.fingerprint)));
        const approvals = [approvalOf(allChanges(plans).filter(({ fingerprint }) => named.has(fingerprint)))];
        const again = judge(aTenantPlan({ customers: plans }), tenantOf(guardrails, { approvals }), TODAY);
        // The margin of what is left is another one than that of the whole.
        const left = again.refusals.filter(({ guardrail }) => guardrail !== "minMargin");
        expect(left).toEqual([]);
      }),
    );
  });

  it("decision 22: where no customer loses more than unitsDown allows, neither does the tenant", () => {
    fc.assert(
      fc.property(customers, (plans) => {
        const judged = judge(aTenantPlan({ customers: plans }), tenantOf({ unitsDown: "20" }), TODAY);
        const steps = judged.customers
          .filter(({ status }) => status === "planned")
          .flatMap(({ changes }) => changes.map(({ fields: [step] }) => [Number(step?.before), Number(step?.after)]));
        const before = steps.reduce((sum, [units = 0]) => sum + units, 0);
        const down = steps.reduce((sum, [units = 0, after = 0]) => sum + Math.max(0, units - after), 0);
        expect(down * 100).toBeLessThanOrEqual(before * 20);
      }),
    );
  });

  it("a freeze leaves nothing due, whatever else, and takes nothing out of the plan", () => {
    fc.assert(
      fc.property(customers, limits, (plans, guardrails) => {
        const freeze = [{ from: TODAY, to: TODAY, reason: "close", origin: origin() }];
        const services = [aServiceChange({ action: "update" })];
        const judged = judge(aTenantPlan({ customers: plans, services }), tenantOf(guardrails, { freeze }), TODAY);
        expect(dueChanges(judged)).toEqual([]);
        expect(allChanges(judged.customers)).toEqual(allChanges(plans));
        expect(judged.services).toEqual(services);
      }),
    );
  });
});

describe("decision 23: approvals that approve nothing are told", () => {
  const fall = moved("contoso", 0, 25, 15);
  const plan = (changes: readonly Change[], given: Partial<TenantPlan> = {}) =>
    aTenantPlan({
      customers: NAMES.map((key) => aCustomerPlan({ key, changes: key === "contoso" ? changes : [] })),
      ...given,
    });
  const findings = (made: TenantPlan, approvals: readonly Approval[]) =>
    judge(made, tenantOf({}, { approvals }), TODAY).findings.map(({ severity, message }) => `${severity} ${message}`);

  it("an approval in force says nothing", () => {
    expect(findings(plan([fall]), [approvalOf([fall])])).toEqual([]);
    expect(findings(plan([fall]), [approvalOf([fall], { until: TODAY })])).toEqual([]);
  });

  it("expired; of another change; of a change that is made", () => {
    expect(findings(plan([fall]), [approvalOf([fall], { until: "2026-11-21" })])).toEqual([
      "warning the approval of contoso/m365/p0 by Sanne held until 21 Nov 2026: it no longer counts",
    ]);
    expect(findings(plan([moved("contoso", 0, 25, 14)]), [approvalOf([fall])])).toEqual([
      "warning Sanne approved a change of contoso/m365/p0 on 20 Nov 2026, but the change is another now: units 25 → 14, EUR -110.00 a month, from 1 Nov 2026",
    ]);
    expect(findings(plan([]), [approvalOf([fall, moved("litware", 0, 1, 2)])])).toEqual([
      "note the approval by Sanne of 20 Nov 2026: 2 of its 2 changes are made or no longer planned",
    ]);
  });

  it("of a line in several steps, one that was made is no other change", () => {
    const second = moved("contoso", 0, 15, 10);
    expect(findings(plan([second]), [approvalOf([fall, second])])).toEqual([
      "note the approval by Sanne of 20 Nov 2026: 1 of its 2 changes are made or no longer planned",
    ]);
  });

  it("says nothing of customers that are not planned here, could not be read or are switched off", () => {
    const alone = aTenantPlan({ customers: [aCustomerPlan({ key: "litware" })] });
    expect(findings(alone, [approvalOf([fall])])).toEqual([]);
    for (const status of ["failed", "disabled"] as const)
      expect(
        findings(aTenantPlan({ customers: [aCustomerPlan({ key: "contoso", status })] }), [approvalOf([fall])]),
      ).toEqual([]);
    const service = aServiceChange({ key: "fabrikam-msp/services/visio" });
    expect(findings(alone, [approvalOf([service])])).toEqual([]);
    expect(findings(plan([]), [approvalOf([service])])).toHaveLength(1);
  });

  it("the first that is in force counts, beside one that expired", () => {
    const approvals = [approvalOf([fall], { until: "2026-11-21" }), approvalOf([fall], { by: "Joost" })];
    const judged = judge(plan([fall]), tenantOf({ ends: 0 }, { approvals }), TODAY);
    expect(judged.customers[1]?.changes[0]?.approved).toMatchObject({ by: "Joost", on: "2026-11-20" });
  });
});

describe("a plan file is judged by its customers' files as they are on the day of apply", () => {
  it("a hold that was in force when it was planned ends after its last day", () => {
    const hold = { until: "2026-11-25", reason: "dispute", origin: origin() };
    const tenant = tenantOf({}, { customers: [aCustomer({ key: "contoso", hold })] });
    const plan = aTenantPlan({ customers: [aCustomerPlan({ changes: [moved("contoso", 0, 1, 2)] })] });
    const held = judge(plan, tenant, TODAY);
    expect(held.customers).toMatchObject([{ status: "held", because: { rule: "hold" } }]);
    expect(judge(held, tenant, "2026-11-25")).toEqual(held);
    const free = judge(held, tenant, "2026-11-26");
    expect(free.customers[0]?.status).toBe("planned");
    expect(free.customers[0]).not.toHaveProperty("because");
    expect(dueChanges(free)).toHaveLength(1);
  });

  it("a customer is told every refusal that concerns it, and no other", () => {
    const keys = Array.from({ length: 40 }, (_, index) => `c${index}`);
    const customers = keys.map((key) => aCustomerPlan({ key, name: key, changes: [moved(key, 0, 10, 1)] }));
    const tenant = aTenant({ guardrails: { unitsDown: "10", changes: 0 } });
    const judged = judge(aTenantPlan({ customers }), tenant, TODAY);
    expect(refusedKeys(judged)).toHaveLength(40);
    // The tenant's limit and its own.
    expect(judged.customers[39]?.because?.text).toBe(
      "40 changes in one run; 0 are allowed; c39 would lose 9 of 10 units (90.00 %); 10 % are allowed.",
    );
  });
});

describe("what the catalogue needs for a customer that waits is kept", () => {
  const service = aServiceChange({ id: "s", fingerprint: digest("s") });
  const line = moved("contoso", 0, 0, 6, { dependsOn: ["s"] });
  const plan = aTenantPlan({ services: [service], customers: [aCustomerPlan({ changes: [line] })] });
  const tight = { monthlyMoney: { up: "50" } };

  it("withheld while it is refused, made once it is approved", () => {
    const refused = judge(plan, tenantOf(tight), TODAY);
    expect(refused).toMatchObject({ services: [], withheld: [{ id: "s" }] });
    expect(dueChanges(refused)).toEqual([]);
    const approved = judge(refused, tenantOf(tight, { approvals: [approvalOf([line])] }), TODAY);
    expect(approved.withheld).toBeUndefined();
    expect(dueChanges(approved).map(({ id }) => id)).toEqual(["s", "contoso0"]);
  });

  it("decision 23: an approved line waits for a service that is refused, and its customer is told why", () => {
    const approvals = [approvalOf([line])];
    const dear = aServiceChange({ ...service, values: { unitPrice: "10.00", unitCost: "9.90" } });
    for (const [limits, because] of [
      [{ changes: 0 }, "1 change in one run; 0 are allowed."],
      [{ minMargin: "10" }, "in the catalogue Visio Plan 2 would stand at a margin of 1.00 %; 10 % is the least."],
    ] as const) {
      const judged = judge({ ...plan, services: [dear] }, tenantOf(limits, { approvals }), TODAY);
      expect(judged.customers).toMatchObject([{ status: "refused", because: { text: because } }]);
      expect(judged.refusals).toMatchObject([{ customers: ["contoso"] }]);
      expect(dueChanges(judged)).toEqual([]);
      expect(judge(judged, tenantOf(limits, { approvals }), TODAY)).toEqual(judged);
    }
  });

  it("what nobody needs is not kept", () => {
    const idle = aTenantPlan({ services: [service], customers: [aCustomerPlan()] });
    expect(judge(idle, tenantOf({}), TODAY)).toMatchObject({ services: [] });
    expect(judge(idle, tenantOf({}), TODAY).withheld).toBeUndefined();
  });
});
