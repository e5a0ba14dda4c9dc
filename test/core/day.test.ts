import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  dayFromNumber,
  dayNumber,
  daysInclusive,
  earlier,
  earliest,
  isDay,
  later,
  latest,
  periodOf,
  sayDay,
  sayShort,
  saySpan,
  sayThrough,
} from "../../src/core/day.ts";

describe("a day is an ISO date that exists in the calendar", () => {
  it.each(["2026-11-22", "2028-02-29", "2000-02-29", "1970-01-01"])("takes %s", (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    "2026-02-29",
    "2100-02-29",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "2026-1-1",
    "22-11-2026",
    "2026-11-22T00:00:00Z",
    "",
  ])("refuses %j", (text) => {
    expect(isDay(text)).toBe(false);
  });

  it("is the day that the calendar of the platform counts, every day from 1600 to 2400", () => {
    const first = Date.UTC(1600, 0, 1) / 86_400_000;
    const last = Date.UTC(2400, 11, 31) / 86_400_000;
    for (let number = first; number <= last; number += 1) {
      const day = new Date(number * 86_400_000).toISOString().slice(0, 10);
      if (dayFromNumber(number) !== day || dayNumber(day) !== number || !isDay(day))
        expect.fail(`${day} is day ${number}; counted ${dayNumber(day)} and ${dayFromNumber(number)}`);
    }
  });

  it("writes a year with four digits, however early", () => {
    expect(addDays("0999-12-31", 1)).toBe("1000-01-01");
    expect(addDays("1000-01-01", -1)).toBe("0999-12-31");
    expect(addMonths("0009-12-31", 2)).toBe("0010-02-28");
  });

  it("counts days since 1970, and back", () => {
    expect(dayNumber("1970-01-02")).toBe(1);
    expect(dayFromNumber(0)).toBe("1970-01-01");
    expect(dayFromNumber(dayNumber("2028-02-29"))).toBe("2028-02-29");
  });
});

describe("days are added over month ends, year ends and leap days", () => {
  it.each([
    ["2026-12-31", 1, "2027-01-01"],
    ["2027-02-28", 1, "2027-03-01"],
    ["2028-02-28", 1, "2028-02-29"],
    ["2026-03-01", -1, "2026-02-28"],
    // The clock goes forward on 29 March 2026 in Europe; a day has no clock.
    ["2026-03-28", 2, "2026-03-30"],
  ])("%s and %i days is %s", (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });

  it("counts both ends", () => {
    expect(daysInclusive("2026-10-28", "2026-10-31")).toBe(4);
    expect(daysInclusive("2026-10-28", "2026-10-28")).toBe(1);
    expect(daysInclusive("2026-10-28", "2026-10-27")).toBe(0);
    expect(daysInclusive("2028-01-01", "2028-12-31")).toBe(366);
  });
});

describe("months are added to the same day of the month, or its end", () => {
  it.each([
    ["2027-01-31", 1, "2027-02-28"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2027-01-31", 3, "2027-04-30"],
    ["2028-02-29", 12, "2029-02-28"],
    ["2028-02-29", 48, "2032-02-29"],
    ["2026-11-15", 2, "2027-01-15"],
    ["2027-01-15", -1, "2026-12-15"],
    ["2027-03-31", -1, "2027-02-28"],
    ["2026-07-01", 12, "2027-07-01"],
  ])("%s and %i months is %s", (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });
});

describe("a period is the step of the contract's own grid that holds the day", () => {
  it("steps by calendar months from the 1st", () => {
    expect(periodOf("2026-07-01", 1, "2026-11-22")).toEqual({ from: "2026-11-01", to: "2026-11-30", days: 30 });
    expect(periodOf("2026-07-01", 1, "2026-11-01").from).toBe("2026-11-01");
    expect(periodOf("2026-07-01", 1, "2026-10-31")).toEqual({ from: "2026-10-01", to: "2026-10-31", days: 31 });
  });

  it("steps by quarters, half-years and years from the contract's start", () => {
    expect(periodOf("2026-07-01", 3, "2026-11-22")).toEqual({ from: "2026-10-01", to: "2026-12-31", days: 92 });
    expect(periodOf("2026-07-01", 6, "2027-01-01")).toEqual({ from: "2027-01-01", to: "2027-06-30", days: 181 });
    // 1 July 2027 to 30 June 2028 holds 29 February.
    expect(periodOf("2026-07-01", 12, "2028-02-29")).toEqual({ from: "2027-07-01", to: "2028-06-30", days: 366 });
  });

  it("keeps month ends for a contract that starts on the 31st", () => {
    // Steps: 31 Jan, 28 Feb, 31 Mar, 30 Apr, 31 May.
    expect(periodOf("2027-01-31", 1, "2027-02-27")).toEqual({ from: "2027-01-31", to: "2027-02-27", days: 28 });
    expect(periodOf("2027-01-31", 1, "2027-02-28")).toEqual({ from: "2027-02-28", to: "2027-03-30", days: 31 });
    expect(periodOf("2027-01-31", 1, "2027-03-30").from).toBe("2027-02-28");
    expect(periodOf("2027-01-31", 1, "2027-03-31")).toEqual({ from: "2027-03-31", to: "2027-04-29", days: 30 });
    expect(periodOf("2027-01-31", 1, "2027-05-31").from).toBe("2027-05-31");
  });

  it("takes the 29th and the 30th back after February", () => {
    expect(periodOf("2026-12-30", 1, "2027-02-28")).toEqual({ from: "2027-02-28", to: "2027-03-29", days: 30 });
    expect(periodOf("2026-12-30", 1, "2027-03-30").from).toBe("2027-03-30");
    expect(periodOf("2026-12-29", 1, "2027-03-01")).toEqual({ from: "2027-02-28", to: "2027-03-28", days: 29 });
    expect(periodOf("2027-12-29", 1, "2028-03-01")).toEqual({ from: "2028-02-29", to: "2028-03-28", days: 29 });
  });

  it("looks back before the anchor on the same grid", () => {
    expect(periodOf("2026-07-01", 1, "2026-06-30")).toEqual({ from: "2026-06-01", to: "2026-06-30", days: 30 });
    expect(periodOf("2026-07-01", 12, "2026-06-30").from).toBe("2025-07-01");
    expect(periodOf("2026-07-31", 1, "2026-06-30")).toEqual({ from: "2026-06-30", to: "2026-07-30", days: 31 });
  });
});

describe("the earliest and the latest of some days", () => {
  it("says none of none", () => {
    expect(earliest([])).toBeUndefined();
    expect(latest([])).toBeUndefined();
    expect(earliest(["2026-11-02", "2026-02-11", "2026-11-01"])).toBe("2026-02-11");
    expect(latest(["2026-11-02", "2027-02-11", "2026-11-01"])).toBe("2027-02-11");
    expect(earlier("2026-11-02", "2026-11-01")).toBe("2026-11-01");
    expect(later("2026-11-02", "2026-11-01")).toBe("2026-11-02");
  });
});

describe("days are said as a billing lead writes them", () => {
  it("says a day with its year", () => {
    expect(sayDay("2026-11-01")).toBe("1 Nov 2026");
    expect(sayDay("2027-05-31")).toBe("31 May 2027");
  });

  it("leaves out the year that is meant anyway", () => {
    expect(sayShort("2026-11-01", "2026-11-22")).toBe("1 Nov");
    expect(sayShort("2027-01-01", "2026-11-22")).toBe("1 Jan 2027");
  });

  it.each([
    ["2026-10-28", "2026-10-31", "28 to 31 Oct"],
    ["2026-10-28", "2026-11-03", "28 Oct to 3 Nov"],
    ["2026-10-28", "2026-10-28", "28 Oct"],
    ["2025-10-28", "2025-10-31", "28 to 31 Oct 2025"],
    ["2025-12-30", "2026-01-02", "30 Dec 2025 to 2 Jan"],
    ["2026-12-30", "2027-01-02", "30 Dec to 2 Jan 2027"],
    // The same month of two years is no one month.
    ["2025-11-10", "2026-11-09", "10 Nov 2025 to 9 Nov"],
  ])("says %s to %s as %s", (from, to, said) => {
    expect(saySpan(from, to, "2026-11-22")).toBe(said);
  });

  it.each([
    ["2026-10-31", "October"],
    ["2027-02-28", "February 2027"],
    ["2028-02-28", "28 Feb 2028 and before"],
    ["2028-02-29", "February 2028"],
    ["2026-11-14", "14 Nov and before"],
    ["2025-12-31", "December 2025"],
  ])("says posted up to %s as %s", (day, said) => {
    expect(sayThrough(day, "2026-11-22")).toBe(said);
  });
});
