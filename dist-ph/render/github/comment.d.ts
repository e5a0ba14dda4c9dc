/** The one comment that a pull request gets, for each workspace and shard: the plan, under a mark that finds it again. Pure. */
import type { Plan } from "../../core/plan.ts";
export interface Place {
    /** The workspace's folder from the repository's top; empty where it is the top. */
    readonly folder: string;
    readonly shard: string;
}
/** First line of the comment, not shown: several workspaces or shards of a repository have a comment each. */
export declare function markOf(what: string, { folder, shard }: Place): string;
export interface CommentFacts extends Place {
    /** The page of the run. */
    readonly url: string;
    /** The pull request's head. What a job checks out is its merge with the base, which nobody has seen. */
    readonly commit: string;
}
export declare function renderComment(plan: Plan, facts: CommentFacts): string;
