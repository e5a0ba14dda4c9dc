import { type Context } from "./context.ts";
export interface SandboxOptions {
    readonly port?: number;
    readonly seed?: string;
    readonly clock?: string;
}
export declare function sandbox(context: Context, options: SandboxOptions): Promise<number>;
