import {
  UsageError
} from "./chunk-2OJCSNGY.js";

// src/outside/zones.ts
import { DateTime } from "luxon";
function dayIn(zone, at, override) {
  if (override !== void 0) {
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
var SLIGHT_SKEW = 5 * 6e4;
var GREAT_SKEW = 12 * 36e5;
function judgeSkew(skew, zone, at) {
  if (Math.abs(skew) <= SLIGHT_SKEW) return "fine";
  const theirs = new Date(at.getTime() - skew);
  return Math.abs(skew) > GREAT_SKEW || dayIn(zone, theirs) !== dayIn(zone, at) ? "wrong" : "off";
}

export {
  dayIn,
  judgeSkew
};
