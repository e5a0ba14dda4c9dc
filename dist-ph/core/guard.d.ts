import type { Day } from "./model.ts";
import type { Change, CustomerPlan } from "./plan.ts";
import type { GuardrailRefusal, VendorData } from "./plan-limits.ts";
import type { Tenant } from "./workspace.ts";
export interface GuardInput {
    readonly tenant: Pick<Tenant, "name" | "currency" | "guardrails" | "customers" | "products">;
    readonly customers: readonly CustomerPlan[];
    /** Changes of the catalogue that these customers' changes bring. */
    readonly services: readonly Change[];
    readonly vendorData: readonly VendorData[];
    readonly today: Day;
}
export declare function guard(input: GuardInput): readonly GuardrailRefusal[];
