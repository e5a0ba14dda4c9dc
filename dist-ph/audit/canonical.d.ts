/** One text for one value: JSON without spaces, keys sorted, so that a hash over it does not depend on who wrote it. Pure. */
export type Json = null | boolean | number | string | readonly Json[] | {
    readonly [key: string]: Json;
};
/** Levels of the deepest value that any of our files holds, and many more. */
export declare const MOST_LEVELS = 100;
/** Whether a value is nested deeper than that: to write it would take more room than there is on the stack. */
export declare function isTooDeep(value: unknown, levels?: number): boolean;
/** Members without a value are left out, as in JSON. */
export declare function canonical(value: unknown): string;
/** The value with every object's keys in order, for printing. */
export declare function sorted(value: unknown): unknown;
