import type { RunEvent } from "./run.ts";
export interface LeftBehind {
    /** Of the process that wrote it. */
    readonly pid: number | undefined;
    /** Whose leases it may hold. */
    readonly tenants: readonly string[];
    readonly events: readonly RunEvent[];
    /** What was dropped, with its place; one sentence each. */
    readonly notes: readonly string[];
}
/** @param path of the journal, for the notes */
export declare function parseJournal(text: string, path: string, run: string): LeftBehind;
