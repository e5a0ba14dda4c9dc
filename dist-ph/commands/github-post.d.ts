import type { Comment, GitHub } from "../outside/github-port.ts";
import type { RenderedCheck } from "../render/github/check.ts";
import type { Context } from "./context.ts";
import type { PullRequest, WorkflowRun } from "./github-run.ts";
/** Where it was put, or why it was not: a sentence for the log. */
export type Posted = {
    readonly url: string;
} | {
    readonly why: string;
};
/** Undefined where the job was given no token. */
export declare function openRepositoryOf(context: Context, run: WorkflowRun): GitHub | undefined;
/**
 * The one comment under the mark: made, or given its new text. Only comments that the token's own account wrote are taken
 * for it: anybody may write the mark. Where two runs made one each, the newest stays.
 */
export declare function keepComment(github: GitHub, number: number, mark: string, body: string): Promise<Comment>;
export declare function postComment(github: GitHub | undefined, pull: PullRequest, mark: string, body: string): Promise<Posted>;
/**
 * The comment of a pull request's plan, where it still asks for the commit that was planned: a run of an older one that is
 * run again leaves the newer plan as it stands.
 */
export declare function postPlan(github: GitHub | undefined, pull: PullRequest, mark: string, body: string): Promise<Posted>;
export declare function postCheck(github: GitHub | undefined, run: WorkflowRun, name: string, check: RenderedCheck): Promise<Posted>;
