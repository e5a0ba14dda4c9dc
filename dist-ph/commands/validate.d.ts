import { type Context, type Selection } from "./context.ts";
export interface ValidateOptions extends Selection {
    readonly json: boolean;
}
export declare function validate(context: Context, options: ValidateOptions): Promise<number>;
