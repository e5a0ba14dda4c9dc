/** The only clock, and the only source of waiting and chance. Everything else is handed its time as an argument. */
import { DateTime } from "luxon";
import type { Day } from "../core/model.ts";
import { UsageError } from "../errors.ts";

/** This instant. */
export function now(): Date {
  return new Date();
}

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

/** Resolves after so many milliseconds. Passed in where a wait is needed, so that tests never sleep. */
export function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** A number from 0 up to 1, for spreading retries. */
export function chance(): number {
  return Math.random();
}
