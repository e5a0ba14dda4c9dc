import type { Context } from "./context.ts";
export interface PullRequest {
    readonly number: number;
    /** The commit that is asked to be merged; the job itself works on its merge with the base. */
    readonly commit: string;
    /** It comes from another repository: the job gets no secrets and may write nothing. */
    readonly isFork: boolean;
}
export interface WorkflowRun {
    /** `owner/name`. */
    readonly repository: string;
    readonly serverUrl: string;
    readonly apiUrl: string;
    readonly token?: string;
    /** Its page. */
    readonly url: string;
    /** Tells this run, attempt included, from every other. */
    readonly id: string;
    /** The commit that a check belongs to. */
    readonly commit: string;
    readonly pull?: PullRequest;
    /** The workspace's folder from the repository's top; empty where it is the top. */
    readonly folder: string;
    /** The name of this part of the workspace, where it is planned in shards. */
    readonly shard: string;
    readonly wants: {
        readonly comment: boolean;
        readonly check: boolean;
        readonly failOnBlocked: boolean;
    };
}
/**
 * @throws {UsageError} `NOT_IN_ACTIONS` outside of a workflow, `PULL_REQUEST_TARGET` in one that would lend its secrets to
 *   strangers' files, `EVENT_UNREADABLE`
 */
export declare function readRun(context: Context): Promise<WorkflowRun>;
