import { type Context, type Selection } from "./context.ts";
export interface HistoryOptions extends Selection {
    readonly contract?: string;
    readonly line?: string;
    readonly verify: boolean;
    readonly json: boolean;
}
export declare function history(context: Context, options: HistoryOptions): Promise<number>;
