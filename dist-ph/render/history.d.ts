/** The trail of a tenant for people: one block a run, one line an event. Pure. */
import type { AuditEntry } from "../audit/entry.ts";
/** Oldest first, as they were written. */
export declare function renderHistory(tenant: string, entries: readonly AuditEntry[], options: {
    readonly colour: boolean;
    readonly width: number;
}): string;
