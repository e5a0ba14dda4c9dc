import { type Context, type Selection } from "./context.ts";
export declare function githubDrift(context: Context, options: Selection): Promise<number>;
