import { type Context, type Selection } from "./context.ts";
export declare function githubApply(context: Context, { out, ...selection }: Selection & {
    readonly out?: string;
}): Promise<number>;
