/** Words of the files that stand for a number. Each is checked by its schema before it comes here. */
import type { Decimal } from "../core/model.ts";
/** `1 year` → 12, `18 months` → 18. */
export declare function monthsIn(text: string): number;
/** `30 days` → 30. */
export declare function daysIn(text: string): number;
/** `20%` → `20`. */
export declare function percentIn(text: string): Decimal;
