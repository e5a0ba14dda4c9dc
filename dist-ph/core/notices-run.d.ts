/** What a run leaves for people beside its plan: changes that failed or were stale, systems that took no more. Pure. */
import { type Notice } from "./notice.ts";
import type { Change, Plan, TenantPlan } from "./plan.ts";
/** What became of a change; the last one said of it counts. */
export interface Outcome {
    readonly kind: string;
    readonly tenant: string;
    readonly customer?: string;
    readonly change: Change;
    /** Why, in words. */
    readonly message?: string;
}
/** A connection that took nothing more. */
export interface Stopped {
    readonly tenant: string;
    readonly connection: string;
    readonly code: string;
    readonly message: string;
}
export interface RunOutcomes {
    readonly events: readonly Outcome[];
    readonly stopped: readonly Stopped[];
    /** Due changes that were not come to. */
    readonly left: number;
    /** What ended the command before its end. */
    readonly error?: {
        readonly code: string;
        readonly message: string;
    };
}
export declare function noticesOfRun(tenant: TenantPlan, run: RunOutcomes): Notice[];
/** Of a run that ended before it had a plan, so that nobody knows for whom. */
export declare function noticeOfEnd({ code, message }: NonNullable<RunOutcomes["error"]>, tenant?: string): Notice;
/** Keys of records that the plan changes and the run did not: what failed of them before stands still. */
export declare function unmade(plan: Plan, run: RunOutcomes): ReadonlySet<string>;
/** Of which record the id says that it was not made. */
export declare function recordOfOutcome(id: string): string | undefined;
/** Whether only a run, and no plan, can show that it is mended. */
export declare function isOfRunAlone(id: string): boolean;
