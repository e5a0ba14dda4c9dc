/** `apply`: plans and applies in one go, or applies a reviewed plan file; commits the audit either way. */
import { type Context, type Selection } from "./context.ts";
export interface ApplyOptions extends Selection {
    readonly file?: string;
    readonly json: boolean;
    /** Where the report of the run is written, on every ending. */
    readonly out?: string;
}
export declare function apply(given: Context, options: ApplyOptions): Promise<number>;
