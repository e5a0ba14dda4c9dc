import type { Check } from "../providers/provider.ts";
import { type Context, type Selection } from "./context.ts";
export interface DoctorOptions extends Selection {
    readonly json: boolean;
}
export interface ConnectionReport {
    readonly tenant: string;
    readonly connection: string;
    readonly system: string;
    /** `file:line` at which it is declared. */
    readonly place: string;
    readonly checks: readonly Check[];
}
export declare function doctor(context: Context, options: DoctorOptions): Promise<number>;
