import { type CommitFile } from "../outside/git-objects.ts";
import { type AuditPlace } from "./branch.ts";
import { type State } from "./state.ts";
import { type TrailFilter, type TrailReading } from "./trail.ts";
/** The files of the audit branch at one commit; empty where the branch does not exist yet. */
export interface Snapshot {
    readonly commit: string | undefined;
    /** A file's text; undefined where there is no such file. */
    read(path: string): Promise<string | undefined>;
    /** The texts of several files, by path; a file that does not exist is left out. */
    readAll(paths: readonly string[]): Promise<Map<string, string>>;
    /** The paths under a prefix, sorted. */
    list(prefix: string): Promise<string[]>;
}
export interface RunCommit {
    /**
     * The files of the commit, worked out from the branch as it stands. Called again on the new tip when another run was first, so it
     * must take everything that hangs on the tip from `current`. No files: no commit. A file without content is removed.
     */
    readonly files: (current: Snapshot) => Promise<readonly CommitFile[]>;
    readonly message: string;
    readonly trailers: Readonly<Record<string, string>>;
}
export interface CommitReceipt {
    /** Absent: there was nothing to write. */
    readonly commit?: string;
    /** False: it stands in this clone only, which has no remote. */
    readonly pushed: boolean;
    readonly tries: number;
}
export interface AuditStore extends Snapshot {
    readonly branch: string;
    /** False: the clone has no remote, so the audit stays in it. */
    readonly pushed: boolean;
    /** What a person should know about the branch; one sentence each. */
    readonly warnings: readonly string[];
    /** The branch as it stands at the remote now. */
    refresh(): Promise<void>;
    /** @throws {ConcordatError} `STATE_BROKEN`, `STATE_FOREIGN`, `STATE_VERSION`; its findings are in `facts.findings` */
    readState(tenant: string): Promise<State>;
    readEntries(tenant: string, filter?: TrailFilter): Promise<TrailReading>;
    /** Paths removed under a prefix in the branch's history, newest first. */
    listRemoved(prefix: string): Promise<{
        path: string;
        commit: string;
    }[]>;
    /** @throws {ConcordatError} `PUSH_REJECTED`, `AUDIT_CONTENDED`, and as `publish` */
    commitRun(wanted: RunCommit): Promise<CommitReceipt>;
}
/** How retries are spread; tests pass their own. */
export interface Pacing {
    readonly wait?: (milliseconds: number) => Promise<void>;
    /** From 0 up to 1. */
    readonly random?: () => number;
}
/**
 * Opens the audit branch of a workspace.
 *
 * @throws {ConcordatError} `NO_REPOSITORY`, `NO_REMOTE`, `AUDIT_BRANCH_GONE`, `REMOTE_LOGIN`, `REMOTE_UNREACHABLE`, `GIT_FAILED`
 */
export declare function openAudit(place: AuditPlace & Pacing): Promise<AuditStore>;
/** The state of a tenant at a commit of the audit branch; throws as {@link AuditStore.readState}. */
export declare function readState(at: Snapshot, tenant: string): Promise<State>;
