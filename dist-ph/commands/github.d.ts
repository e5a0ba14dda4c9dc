import type { Context, Selection } from "./context.ts";
export interface GitHubCommand extends Selection {
    /** plan, apply or drift. */
    readonly what?: string;
    /** Where the plan, or the report of apply, is saved. */
    readonly out?: string;
}
export declare function github(context: Context, { what, ...options }: GitHubCommand): Promise<number>;
