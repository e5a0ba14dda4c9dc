import type { TenantPlan } from "../core/plan.ts";
import type { Target } from "../providers/provider.ts";
/** Asks of changes that a person caused, and of no other. Where there is no answer the plan reads as before. */
export declare function nameMovers(plan: TenantPlan, targets: ReadonlyMap<string, Target>): Promise<TenantPlan>;
