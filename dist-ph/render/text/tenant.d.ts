import type { TenantPlan } from "../../core/plan.ts";
import { type Page } from "./page.ts";
/** Whether one customer is all there is to say about the tenant, so that it needs no head of its own. */
export declare function isSolo(tenant: TenantPlan): boolean;
export declare function linesOfTenant(tenant: TenantPlan, page: Page): string[];
