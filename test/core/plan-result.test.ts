import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/core/model.ts";
import type { TenantPlan } from "../../src/core/plan.ts";
import { resultOf } from "../../src/core/plan-tenant.ts";
import { aChange, aCustomerPlan, aFinding, aTenantPlan } from "../support/plans.ts";

const QUIET = aTenantPlan({ customers: [aCustomerPlan()] });
const changing = (given: Partial<TenantPlan> = {}) =>
  aTenantPlan({ customers: [aCustomerPlan({ changes: [aChange()] })], ...given });
const warning = aFinding({ severity: "warning" });

const result = (tenants: readonly TenantPlan[], findings: readonly Finding[] = []) => resultOf(tenants, findings);

describe("the result of a plan is that of its worst tenant", () => {
  it("no tenant hides another one's changes, block or failure", () => {
    const refusal = { guardrail: "changes", limit: "1", value: "2", customers: [], message: "" };
    expect(result([changing(), QUIET])).toBe("changes");
    expect(result([changing(), aTenantPlan({ refusals: [refusal] })])).toBe("blocked");
    expect(result([aTenantPlan({ findings: [aFinding()] }), changing()])).toBe("blocked");
    const failed = aTenantPlan({ customers: [aCustomerPlan({ status: "failed" })] });
    expect(result([changing({ refusals: [refusal] }), failed])).toBe("failed");
    expect(result([QUIET])).toBe("no-changes");
  });

  it("decision 21: an error of a customer blocks, a warning does not", () => {
    const customer = (finding: Finding) => aTenantPlan({ customers: [aCustomerPlan({ findings: [finding] })] });
    expect([result([customer(aFinding())]), result([customer(warning)])]).toEqual(["blocked", "no-changes"]);
  });

  it("an error of the whole plan fails it, a warning does not", () => {
    expect([result([changing()], [aFinding()]), result([changing()], [warning])]).toEqual(["failed", "changes"]);
  });
});
