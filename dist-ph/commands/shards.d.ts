import { type Context } from "./context.ts";
export interface ShardsOptions {
    /** At most so many groups. */
    readonly max?: number;
    /** A plan of all tenants: what it predicts goes before what is estimated. */
    readonly file?: string;
    readonly json: boolean;
}
export declare function shards(context: Context, options: ShardsOptions): Promise<number>;
