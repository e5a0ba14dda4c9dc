import type { Day, Finding } from "./model.ts";
import { type Notice } from "./notice.ts";
import type { CustomerPlan, Plan, TenantPlan } from "./plan.ts";
import type { Tenant } from "./workspace.ts";
/** `tenant`: as the files have it now; absent where they do not have it or cannot be read. */
export declare function noticesOfTenant(plan: TenantPlan, asOf: Day, tenant: Tenant | undefined): Notice[];
/** Contracts whose end has come: nothing is to be said of it any more, and it was not averted either. */
export declare function endedContracts({ tenants, asOf }: Plan): ReadonlySet<string>;
interface PlanScene {
    readonly plan: TenantPlan;
    readonly asOf: Day;
    readonly names: ReadonlyMap<string, string>;
    /** Keys of contracts that another one follows, or that are declared to end. */
    readonly providedFor: ReadonlySet<string>;
    /** Keys of products that are billed by usage, whose amounts are another every month. */
    readonly usage: ReadonlySet<string>;
    readonly refusalsOf: ReadonlyMap<string, readonly string[]>;
}
/** A mistake, what nothing maps, or a sale below cost; other warnings and notes stand in the plan alone. */
export declare function noticesOfFinding(finding: Finding, tenant: string | undefined, scene?: Pick<PlanScene, "names">, of?: CustomerPlan): Notice[];
export {};
