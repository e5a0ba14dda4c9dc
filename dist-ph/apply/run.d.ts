/**
 * Walks a plan and writes what is due, one record at a time. Yields what happens as it happens, so that every event can
 * be put on disk before the next write.
 *
 *   services first, then each contract with its lines; a failure stops what depends on it and nothing else
 *   for each record: read it again; as the plan saw it → write; already as planned → skip; else → stale
 *   after a contract's writes: read it back; what it holds is what counts
 *   an answer that was lost: read the record, and say what is true; never send again blindly
 *   a system that takes nothing more: nothing more is sent to it, and what is left is left to the next run
 */
import type { Day } from "../core/model.ts";
import type { Change, Plan, TenantPlan } from "../core/plan.ts";
import type { Target } from "../providers/provider.ts";
export interface ApplyEvent {
    /** `attempt`: it is about to be written; its outcome follows. */
    readonly kind: "attempt" | "applied" | "skipped" | "settled" | "stale" | "failed" | "unknown";
    readonly tenant: string;
    readonly customer?: string;
    readonly change: Change;
    readonly remoteId?: string;
    /** In words, for a person: why it was not made, or what was found. */
    readonly message?: string;
    /** Stable code of the error that stopped it. */
    readonly code?: string;
    /** The earlier run that wrote it and did not learn what came of it; this one has read it. */
    readonly earlier?: string;
}
/** A connection takes nothing more in this run. What was not made yet has no event; the next run makes it. */
export interface Stop {
    readonly kind: "stopped";
    readonly tenant: string;
    readonly connection: string;
    /** Stable code of the error, and its message. */
    readonly code: string;
    readonly message: string;
    /** ISO instant from which it is worth another run, where that is known. */
    readonly resumeAt?: string;
}
export interface ApplyInput {
    readonly plan: Plan;
    /** Opened targets, by `tenant/connection`. */
    readonly targets: ReadonlyMap<string, Target>;
    readonly today: (tenant: TenantPlan) => Day;
    readonly signal: AbortSignal;
    /** The run that has made a change since it was planned, though its record, of the id `live`, may not read so. */
    readonly madeBy?: (tenant: string, change: Change, live?: string) => string | undefined;
}
export declare function applyPlan(input: ApplyInput): AsyncGenerator<ApplyEvent | Stop>;
