import type { Day } from "../core/model.ts";
/**
 * The day it is at an instant in a time zone, unless the user named a day (`--as-of`), which then stands.
 *
 * @param zone an IANA zone, for example `Europe/Amsterdam`
 * @param override a day as `YYYY-MM-DD`
 * @throws {UsageError} `UNKNOWN_TIME_ZONE`, `NOT_A_DAY`
 */
export declare function dayIn(zone: string, at: Date, override?: Day): Day;
/**
 * What a skew means for the day it is: `fine` up to 5 minutes; `off`: worth a warning; `wrong`: more than 12 hours, or it
 * is another day in the time zone by the other clock.
 */
export declare function judgeSkew(skew: number, zone: string, at: Date): "fine" | "off" | "wrong";
