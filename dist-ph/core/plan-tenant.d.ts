/** A tenant's plan, and the plan of all tenants: assembled, guarded, digested. Pure. */
import type { Billing } from "./charges.ts";
import type { TenantWish } from "./desired.ts";
import type { Memory } from "./memory.ts";
import type { Day, Finding } from "./model.ts";
import type { Observation } from "./observed.ts";
import type { Change, Plan, PlanResult, ReadReport, TenantPlan } from "./plan.ts";
import { type TargetFacts } from "./plan-customer.ts";
import type { Tenant } from "./workspace.ts";
export interface TenantInput {
    readonly tenant: Tenant;
    readonly today: Day;
    readonly wish: TenantWish;
    readonly memory: Memory;
    readonly targets: ReadonlyMap<string, TargetFacts>;
    readonly observations: ReadonlyMap<string, Observation>;
    readonly billings: ReadonlyMap<string, Billing>;
    readonly reads: readonly ReadReport[];
    /** Requests that applying changes will take, by connection. */
    readonly predict: (connection: string, changes: readonly Change[]) => number;
}
export declare function planTenant(input: TenantInput): TenantPlan;
export interface PlanInput {
    readonly version: string;
    readonly workspace: Plan["workspace"];
    readonly asOf: Day;
    readonly createdAt: string;
    readonly scope: Plan["scope"];
    readonly tenants: readonly TenantPlan[];
    readonly findings: readonly Finding[];
}
export declare function makePlan(input: PlanInput): Plan;
/** Everything but the moments at which things were read: the same plan has the same digest. */
export declare function digestOf(plan: Omit<Plan, "digest">): string;
/** Changes that apply would make now: not those of customers on hold, refused or not read, nor what a freeze holds. */
export declare function dueChanges(tenant: Pick<TenantPlan, "services" | "customers" | "freeze" | "refusals">): readonly Change[];
/** What a plan comes to, for people and exit codes. */
export declare function resultOf(tenants: readonly TenantPlan[], findings: readonly Finding[]): PlanResult;
