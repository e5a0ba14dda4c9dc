import type { Day, Finding } from "./model.ts";
import type { Change, CustomerPlan } from "./plan.ts";
import type { RefusedChange } from "./plan-limits.ts";
import type { Tenant } from "./workspace.ts";
/** The rule of every finding about approvals. */
export declare const APPROVALS = "decision 23";
/** The record as an approval names it: its key without the tenant. */
export declare function recordOf(change: Change): string;
export declare function refusedChange(change: Change): RefusedChange;
/** Marks the changes that an approval in force names. An earlier mark is taken off. */
export declare function approver(tenant: Tenant, today: Day): (change: Change) => Change;
/**
 * What became of the approvals that approve nothing in this plan: expired, of a change that is another now, or done
 * with. Nothing is said of records that this plan does not look at.
 */
export declare function approvalFindings(tenant: Tenant, customers: readonly CustomerPlan[], services: readonly Change[], today: Day): readonly Finding[];
/** What a reviewer looks at first: `units 25 → 15, EUR -240.00 a month, from 1 Nov 2026, price 24.00 → 26.00`. */
export declare function changeInWords(change: Change, currency: string): string;
