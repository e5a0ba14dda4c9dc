import { type AuditFacts } from "./entry.ts";
import { type StateEvent } from "./state.ts";
import { type AuditStore, type CommitReceipt } from "./store.ts";
/** One thing that happened, and what is to be remembered of it. */
export interface RunEvent {
    readonly entry: AuditFacts;
    readonly learned?: readonly StateEvent[];
}
export interface RunRecord {
    readonly tenant: string;
    readonly run: string;
    /** All events of the run so far, in order. Those of other tenants are left aside. */
    readonly events: readonly RunEvent[];
    /** Added at the end when anything is written. */
    readonly closing?: RunEvent;
    /** Also lets go of the tenant's lease, if this run holds it. */
    readonly release?: boolean;
}
/**
 * Safe to repeat: events that already stand in the run's file are not written again, and the ones after them are added.
 *
 * @throws {ConcordatError} `RUN_CONFLICT` where the run's file holds other events, or another run was recorded since; and as
 *   {@link AuditStore.commitRun}, {@link AuditStore.readState}
 */
export declare function recordRun(store: AuditStore, wanted: RunRecord): Promise<CommitReceipt>;
/**
 * The same for several tenants of one run, in one commit. Their files never meet, so each is built from the same tip.
 *
 * @throws {ConcordatError} as {@link recordRun}
 */
export declare function recordRuns(store: AuditStore, wanted: readonly RunRecord[]): Promise<CommitReceipt>;
/** No secret enters the trail, whatever a system wrote into its messages. */
export declare function maskSecrets(event: RunEvent): RunEvent;
