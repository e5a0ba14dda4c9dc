/** The table by customer of a plan: all of it, or the first in sight and the others folded. Pure. */
import type { CustomerPlan, Plan, TenantPlan } from "../../core/plan.ts";
import { type Block } from "./customer.ts";
export interface Tables {
    readonly blocks: readonly Block[];
    /** Rows that are left out. */
    readonly out: number;
    readonly bytes: number;
}
/** The table of each tenant that has something to say; the other tenants are one sentence. */
export declare function tablesOf(plan: Plan, room: number, write: (tenant: TenantPlan, room: number) => Tables): Tables;
/** One table, in the plan's order. */
export declare function plainTable(tenant: TenantPlan, room: number): Tables;
/** Of more customers than anybody reads at once: first who needs somebody, then by money; all but the first are folded. */
export declare function foldedTable(tenant: TenantPlan, room: number): Tables;
/** Whoever cannot be planned, is refused or blocked comes first; then who gains or loses most a month. */
export declare function byWeight(customers: readonly CustomerPlan[]): readonly CustomerPlan[];
