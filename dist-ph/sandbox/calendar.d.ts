/** Days as `YYYY-MM-DD` for the sandbox's own books. Kept apart from the product's calendar, so that one can prove the other. */
import type { Day } from "../core/model.ts";
/** True for a day that exists in the calendar, written `YYYY-MM-DD`. */
export declare const isDay: (value: unknown) => value is Day;
export declare function addDays(day: Day, days: number): Day;
/** Months after `day`, the date cut to the month's last: 31 January and one month is 28 or 29 February. */
export declare function addMonths(day: Day, months: number): Day;
export declare function earlierOf(one: Day, other: Day): Day;
export declare function laterOf(one: Day, other: Day): Day;
/** Days from the first to the last, both counted. */
export declare const countDays: (first: Day, last: Day) => number;
