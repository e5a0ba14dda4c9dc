/** Time zones: the day it is at an instant. Apart from the clock, since what only tells the time needs no zones. */
import { DateTime } from "luxon";
import type { Day } from "../core/model.ts";
import { UsageError } from "../errors.ts";

/**
 * The day it is at an instant in a time zone, unless the user named a day (`--as-of`), which then stands.
 *
 * @param zone an IANA zone, for example `Europe/Amsterdam`
 * @param override a day as `YYYY-MM-DD`
 * @throws {UsageError} `UNKNOWN_TIME_ZONE`, `NOT_A_DAY`
 */
export function dayIn(zone: string, at: Date, override?: Day): Day {
  if (override !== undefined) {
    const named = DateTime.fromISO(override, { zone: "utc" });
    if (!/^\d{4}-\d{2}-\d{2}$/.test(override) || !named.isValid) {
      throw new UsageError("NOT_A_DAY", `"${override}" is not a day; write it as 2026-12-31`, { value: override });
    }
    return override;
  }
  const day = DateTime.fromJSDate(at, { zone }).toISODate();
  if (day === null) {
    throw new UsageError("UNKNOWN_TIME_ZONE", `"${zone}" is not a time zone; write it as Europe/Amsterdam`, { zone });
  }
  return day;
}

/** Milliseconds: up to so far a clock may be off without a word, and from so far on it is wrong whatever the hour. */
const SLIGHT_SKEW = 5 * 60_000;
const GREAT_SKEW = 12 * 3_600_000;

/**
 * What a skew means for the day it is: `fine` up to 5 minutes; `off`: worth a warning; `wrong`: more than 12 hours, or it
 * is another day in the time zone by the other clock.
 */
export function judgeSkew(skew: number, zone: string, at: Date): "fine" | "off" | "wrong" {
  if (Math.abs(skew) <= SLIGHT_SKEW) return "fine";
  const theirs = new Date(at.getTime() - skew);
  return Math.abs(skew) > GREAT_SKEW || dayIn(zone, theirs) !== dayIn(zone, at) ? "wrong" : "off";
}
