/** What `doctor` found, for people. Pure. */
import type { Check } from "../providers/provider.ts";
export interface CheckedConnection {
    readonly tenant: string;
    readonly connection: string;
    readonly system: string;
    /** `file:line` at which it is declared; shown where a check failed. */
    readonly place?: string;
    readonly checks: readonly Check[];
}
export declare function renderChecks(connections: readonly CheckedConnection[], options: {
    readonly colour: boolean;
    readonly width: number;
}): string;
