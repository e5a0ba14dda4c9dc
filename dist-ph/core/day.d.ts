/**
 * Days as ISO dates. Whole-day arithmetic on UTC day numbers: no zone, no clock, no time of day.
 * Zones are applied once, where an instant becomes a day (outside/zones.ts).
 */
import type { Day } from "./model.ts";
/** The last day of what has no end; no day comes after it. */
export declare const NO_END: Day;
/** Days since 1970-01-01, in the Gregorian calendar. */
export declare function dayNumber(day: Day): number;
export declare function dayFromNumber(number: number): Day;
/** True for a day that exists in the calendar, written `YYYY-MM-DD`. */
export declare function isDay(text: string): boolean;
export declare function addDays(day: Day, days: number): Day;
/** Days from `from` up to and including `to`; 0 or less where `to` lies before `from`. */
export declare function daysInclusive(from: Day, to: Day): number;
/** `months` later, clamped to the month's end: 31 January plus one month is 28 or 29 February. */
export declare function addMonths(day: Day, months: number): Day;
export declare function earliest(days: readonly Day[]): Day | undefined;
export declare function latest(days: readonly Day[]): Day | undefined;
/** The earlier of two days. */
export declare function earlier(left: Day, right: Day): Day;
/** The later of two days. */
export declare function later(left: Day, right: Day): Day;
export interface Period {
    readonly from: Day;
    /** Last day, included. */
    readonly to: Day;
    readonly days: number;
}
/**
 * The billing period that holds `day`, on the grid that steps from `anchor` by `months`.
 * Each step is counted from the anchor, so a contract that starts on the 31st keeps month ends.
 */
export declare function periodOf(anchor: Day, months: number, day: Day): Period;
/** `1 Nov 2026`, as a billing lead writes it. */
export declare function sayDay(day: Day): string;
/** English, in full, from January. */
export declare const MONTH_NAMES: readonly ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
/** `1 Nov`, with the year only where it is another than that of `near`. */
export declare function sayShort(day: Day, near: Day): string;
/** `28 to 31 Oct`, `28 Oct to 3 Nov`, `28 Oct`; years as in {@link sayShort}. */
export declare function saySpan(from: Day, to: Day, near: Day): string;
/** `October` for a month's last day, `31 Oct and before` for any other: what is posted up to a day. */
export declare function sayThrough(day: Day, near: Day): string;
