import { type Context } from "./context.ts";
export interface InitOptions {
    readonly tenant: string | undefined;
    readonly psa: string | undefined;
    readonly url: string | undefined;
    readonly timezone: string | undefined;
    readonly currency: string | undefined;
    readonly ci: string | undefined;
}
export declare function init(context: Context, options: InitOptions): Promise<number>;
