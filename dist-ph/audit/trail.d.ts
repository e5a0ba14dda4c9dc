/** The trail of a tenant: every run's file of the audit branch, read as far as it can be read. */
import { type AuditEntry, type Break } from "./entry.ts";
import type { Snapshot } from "./store.ts";
/** What to keep; absent: everything. */
export interface TrailFilter {
    readonly customer?: string;
    readonly contract?: string;
    readonly line?: string;
    readonly run?: string;
}
export interface TrailEntry {
    readonly entry: AuditEntry;
    readonly file: string;
    /** From 1. */
    readonly line: number;
}
export interface TrailReading {
    /** In the order of the trail. */
    readonly entries: readonly TrailEntry[];
    /** Lines that could not be read: what they said is not in `entries`. */
    readonly breaks: readonly (Break & {
        readonly file: string;
    })[];
}
export interface RunReading {
    readonly run: string;
    readonly file: string;
    readonly entries: readonly {
        readonly entry: AuditEntry;
        readonly line: number;
    }[];
    readonly breaks: readonly Break[];
}
export declare function keeps(filter: TrailFilter, entry: AuditEntry): boolean;
/**
 * Every run's file, by path.
 *
 * @param atLeast read only the latest months, until they hold so many runs
 */
export declare function readTrail(at: Snapshot, tenant: string, atLeast?: number): Promise<{
    readonly runs: readonly RunReading[];
}>;
