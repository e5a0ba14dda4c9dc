import type { Day } from "./model.ts";
import type { TenantPlan } from "./plan.ts";
import type { Tenant } from "./workspace.ts";
export declare function judge(plan: TenantPlan, tenant: Tenant, today: Day): TenantPlan;
