import { describe, expect, it } from "vitest";
import { judge } from "../../src/core/judge.ts";
import type { CustomerPlan } from "../../src/core/plan.ts";
import type { Guardrails, Tenant } from "../../src/core/workspace.ts";
import { aTenant, origin, TODAY } from "../support/builders.ts";
import { aChange, aCustomerPlan, aFinding, aTenantPlan } from "../support/plans.ts";

const FREEZE = { from: "2026-11-20", to: "2026-11-25", reason: "close", origin: origin("tenant.yaml", 30) };
const frozen = { rule: "freeze", text: "frozen until 25 Nov 2026: close", origin: origin("tenant.yaml", 30) };
const CHANGES = [aChange()];

function judged(
  customers: readonly Partial<CustomerPlan>[],
  tenant: Partial<Tenant> = {},
  plan: Parameters<typeof aTenantPlan>[0] = {},
) {
  return judge(aTenantPlan({ customers: customers.map(aCustomerPlan), ...plan }), aTenant(tenant), TODAY);
}

const states = ({ customers }: ReturnType<typeof judged>) => customers.map(({ status, because }) => [status, because]);

describe("a freeze is a hold: who has changes waits, and no guardrail is asked", () => {
  const limits: Guardrails = { changes: 0 };

  it("says until when, why and where; who has nothing to change, or is not planned, is as before", () => {
    const failed = { status: "failed" as const, because: { rule: "UNREAD", text: "unread" } };
    const found = judged([{ changes: CHANGES }, {}, { ...failed, changes: CHANGES }], {
      freeze: [FREEZE],
      guardrails: limits,
    });
    expect(states(found)).toEqual([
      ["held", frozen],
      ["planned", undefined],
      ["failed", failed.because],
    ]);
    expect(found.freeze).toEqual({ until: "2026-11-25", reason: "close", origin: FREEZE.origin });
    expect(found.refusals).toEqual([]);
  });

  it("ends: what was held by it goes, and the guardrails are asked", () => {
    const held = { changes: CHANGES, status: "held" as const, because: frozen };
    const free = judged([held]);
    expect(states(free)).toEqual([["planned", undefined]]);
    expect(free).not.toHaveProperty("freeze");
    expect(judged([held], { guardrails: limits }).refusals).toHaveLength(1);
  });

  it("a customer that is held for another reason stays so", () => {
    const because = { rule: "other", text: "waits for something" };
    expect(states(judged([{ changes: CHANGES, status: "held", because }]))).toEqual([["held", because]]);
  });
});

describe("decision 22: a customer that is refused is told by which guardrails", () => {
  it("all of them, at the place of the first, where that is known", () => {
    const limits: Guardrails = { changes: 0, ends: 0, origin: origin("concordat.yaml", 7) };
    const changes = ["a", "b"].map((key) => aChange({ key: `fabrikam-msp/contoso/m365/${key}`, action: "end" }));
    const [customer] = judged([{ changes }], { guardrails: limits }).customers;
    expect(customer).toMatchObject({
      status: "refused",
      because: {
        rule: "guardrail",
        text: "2 changes in one run; 0 are allowed; 2 contracts and lines would end in one run; 0 are allowed.",
        origin: origin("concordat.yaml", 7),
      },
    });
    expect(judged([{ changes }], { guardrails: { changes: 0 } }).customers[0]?.because).not.toHaveProperty("origin");
  });

  it("decision 22: by the age of the bills that the plan was made from", () => {
    const guardrails = { vendorData: { maxAgeDays: 45 } };
    const change = aChange({ key: "fabrikam-msp/contoso/m365/p" });
    const vendorData = [{ program: "microsoft-csp", title: "Microsoft", to: "2026-09-30" }];
    const rails = (plan: Parameters<typeof aTenantPlan>[0]) =>
      judged([{ changes: [change] }], { guardrails }, plan).refusals.map(({ guardrail }) => guardrail);
    expect(rails({ vendorData })).toEqual(["vendorData"]);
    expect(rails({})).toEqual([]);
  });
});

describe("decision 23: what is told of approvals is told anew each time", () => {
  it("and once, beside everything else that was found", () => {
    const change = { record: "contoso/m365/gone", fingerprint: "gone", origin: origin() };
    const approvals = [{ by: "Jo", on: "2026-11-20", reason: "agreed", changes: [change], origin: origin() }];
    const findings = [aFinding({ rule: "ZC-3" })];
    const once = judged([{}], { approvals }, { findings });
    const rules = (plan: typeof once) => plan.findings.map(({ rule }) => rule);
    expect(rules(once)).toEqual(["ZC-3", "decision 23"]);
    expect(rules(judge(once, aTenant({ approvals }), TODAY))).toEqual(["ZC-3", "decision 23"]);
    expect(rules(judge(once, aTenant(), TODAY))).toEqual(["ZC-3"]);
  });
});
