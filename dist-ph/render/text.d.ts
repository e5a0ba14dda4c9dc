/** A plan as text for a terminal or a log: the same words and columns with and without colour. */
import type { Plan } from "../core/plan.ts";
export interface TextOptions {
    /** Columns; default 97. At least 80 keeps the columns beside each other; numbers are never cut to fit. */
    readonly width?: number;
    readonly colour: boolean;
    /** Shows these tenants and customers alone; the counts are theirs. */
    readonly only?: {
        readonly tenant?: string;
        readonly customer?: string;
    };
    /** The file the plan was saved to, named in the last line. */
    readonly saved?: string;
}
/**
 * The whole plan as lines of at most `width` columns (an address may be longer), ending with a line break.
 * Pure: the same plan and options give the same text. Everything from outside is made harmless first.
 */
export declare function renderText(plan: Plan, options: TextOptions): string;
