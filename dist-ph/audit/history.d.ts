/** The trail of one customer, contract or line, and the check that nobody changed it. */
import type { Finding } from "../core/model.ts";
import { type AuditStore } from "./store.ts";
import { type TrailEntry, type TrailFilter } from "./trail.ts";
export interface History {
    /** Oldest first. */
    readonly entries: readonly TrailEntry[];
    readonly findings: readonly Finding[];
}
export interface Verification {
    readonly runs: number;
    readonly entries: number;
    /** Empty: the trail is whole, from its first entry to the one the state names. */
    readonly findings: readonly Finding[];
}
export declare function readHistory(store: AuditStore, wanted: TrailFilter & {
    readonly tenant: string;
}): Promise<History>;
/**
 * Checks the whole trail of a tenant: every run's chain, the order of the runs, the entry the state names as the last, and that
 * no other file stands among them.
 *
 * @throws {ConcordatError} as {@link AuditStore.readState}
 */
export declare function verifyHistory(store: AuditStore, tenant: string): Promise<Verification>;
