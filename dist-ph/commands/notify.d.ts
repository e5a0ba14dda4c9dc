import { type Context } from "./context.ts";
export interface NotifyOptions {
    readonly json: boolean;
    readonly file?: string;
}
export declare function notify(given: Context, options: NotifyOptions): Promise<number>;
