import type { ApplyEvent } from "../apply/run.ts";
import type { RunEvent } from "../audit/run.ts";
import type { Lease } from "../audit/state.ts";
import type { CustomerPlan, Plan, TenantPlan } from "../core/plan.ts";
export interface RunFacts {
    readonly run: string;
    readonly actor: string;
    readonly configCommit: string;
    readonly planDigest: string;
}
/** `cutOff`: the lease of a run before, which ended without recording what it did. */
export declare function startEntry(tenant: TenantPlan, facts: RunFacts, at: Date, cutOff?: Lease): RunEvent;
export interface RunEnd {
    readonly events: readonly ApplyEvent[];
    /** Defaults settled by this run, by name. */
    readonly settled: Readonly<Record<string, string>>;
    /** Why it ended before its last change, in words. */
    readonly stopped?: string;
}
export declare function finishEntry(tenant: TenantPlan, end: RunEnd, facts: RunFacts, now: Date): RunEvent;
/**
 * What a customer's plan settles (decision 4) once it is applied, without the defaults of lines that are blocked or still
 * to be made, except the one of the key `made`: a line that is not made bills nothing, so what was to be billed on it is
 * planned anew.
 */
export declare function settledBy(customer: CustomerPlan, made?: string): Readonly<Record<string, string>>;
export declare function toRunEvent(event: ApplyEvent, plan: Plan, facts: RunFacts, now: Date): RunEvent;
