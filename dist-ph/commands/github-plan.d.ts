import { type Context, type Selection } from "./context.ts";
export declare function githubPlan(given: Context, options: Selection & {
    readonly out?: string;
}): Promise<number>;
