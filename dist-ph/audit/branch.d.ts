import { type Environment, type Repository } from "../outside/git.ts";
export interface AuditPlace {
    /** A folder of the workspace's clone. */
    readonly folder: string;
    readonly env: Environment;
    readonly branch: string;
    /** Default `origin`. */
    readonly remote?: string;
}
export interface AuditBranch {
    readonly repository: Repository;
    readonly branch: string;
    /** Absent: the clone has no remote at all, so the audit stays in it. */
    readonly remote: string | undefined;
}
export interface Tip {
    /** What to build on. Absent: the branch does not exist yet. */
    readonly commit: string | undefined;
    /** Where the branch stands at the remote; without a remote, in this clone. Absent: it is not there yet. */
    readonly published: string | undefined;
    readonly warning?: string;
}
export type Outcome = {
    readonly done: true;
    readonly tip: string;
}
/** Somebody else was first: build again on the new tip. */
 | {
    readonly done: false;
};
/**
 * @throws {ConcordatError} `NO_REMOTE` where the clone has remotes, but not this one; and as openRepository
 */
export declare function openBranch({ folder, env, branch, remote }: AuditPlace): Promise<AuditBranch>;
/**
 * The branch's tip now, with its commits brought into this clone.
 *
 * @throws {ConcordatError} `AUDIT_BRANCH_GONE` where the branch existed and was deleted: starting over would forget everything
 */
export declare function findTip(at: AuditBranch): Promise<Tip>;
/**
 * Makes a commit the branch's tip, if the branch still is where it was found.
 *
 * @throws {ConcordatError} `PUSH_REJECTED`, `REMOTE_LOGIN`, `REMOTE_UNREACHABLE`, `BRANCH_CHECKED_OUT`: nothing was published, the commit
 *   is kept in this clone and the message says how to publish it
 */
export declare function publish(at: AuditBranch, commit: string, base: Tip): Promise<Outcome>;
