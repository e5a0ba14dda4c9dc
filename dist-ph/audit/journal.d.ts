import { type RunEvent } from "./run.ts";
import type { AuditStore } from "./store.ts";
export interface Journal {
    readonly path: string;
    readonly run: string;
    /** What happened, secrets masked, in order; also what could not be written. */
    readonly events: readonly RunEvent[];
    /**
     * Resolves when the event is safe on disk. One at a time. Throws `JOURNAL_FAILED` once, where the disk refuses; from
     * then on events are kept in memory alone.
     */
    append(event: RunEvent): Promise<void>;
    /** Says what is about to be written, before it is. It counts only where the run is cut off before its outcome. */
    intend(event: RunEvent): Promise<void>;
    /** The run is recorded: the journal is removed. */
    discard(): Promise<void>;
    /** Closes the file and leaves it for the next run. */
    close(): Promise<void>;
}
export interface Recovered {
    readonly run: string;
    readonly tenants: readonly string[];
    readonly events: number;
    /** What a person should know; one sentence each. */
    readonly notes: readonly string[];
}
/**
 * Starts the journal of a run.
 *
 * @param gitFolder `Repository.gitFolder`
 * @param pid of this process, so that no other run takes the journal for a dead one's
 * @param tenants whose leases the run takes: the next run lets go of them where this one is killed before its first event
 * @throws {ConcordatError} `JOURNAL_FAILED`, for example where the disk is full or the run's identifier was used before
 */
export declare function startJournal(gitFolder: string, run: string, pid: number, tenants?: readonly string[]): Promise<Journal>;
export interface Recovery {
    readonly gitFolder: string;
    /** This process; its own journals are of an earlier process with the same id. Start the run's journal after recovering. */
    readonly pid: number;
    readonly now: Date;
    readonly isRunning?: (pid: number) => boolean;
}
/**
 * Commits what killed runs left behind, and removes their journals. Safe to repeat and to be killed itself: what already stands in the
 * trail is not written again.
 *
 * @throws {ConcordatError} `JOURNAL_FAILED` where a journal is there and cannot be read: what it holds would be forgotten; and as
 *   `recordRun`, except `RUN_CONFLICT`: that journal is set aside, with a note
 */
export declare function recoverJournals(store: AuditStore, recovery: Recovery): Promise<Recovered[]>;
