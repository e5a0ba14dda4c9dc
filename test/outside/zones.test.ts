import { describe, expect, it } from "vitest";
import { dayIn, judgeSkew } from "../../src/outside/zones.ts";

describe("the day at an instant is the day in the tenant's time zone", () => {
  // 23:30 UTC on 31 December is 00:30 on 1 January in Amsterdam (UTC+1) and 18:30 on 31 December in New York (UTC-5).
  const newYear = new Date("2026-12-31T23:30:00Z");

  it.each([
    ["Europe/Amsterdam", "2027-01-01"],
    ["America/New_York", "2026-12-31"],
    ["UTC", "2026-12-31"],
  ])("%s", (zone, day) => expect(dayIn(zone, newYear)).toBe(day));

  it("follows daylight saving: 22:30 UTC is the next day in Amsterdam in summer only", () => {
    expect(dayIn("Europe/Amsterdam", new Date("2026-07-01T22:30:00Z"))).toBe("2026-07-02");
    expect(dayIn("Europe/Amsterdam", new Date("2026-12-01T22:30:00Z"))).toBe("2026-12-01");
  });

  it("lets a day the user named stand", () =>
    expect(dayIn("Europe/Amsterdam", newYear, "2026-02-28")).toBe("2026-02-28"));

  it.each(["2026-02-30", "2026-2-3", "tomorrow", ""])("refuses %j as a day", (day) => {
    expect(() => dayIn("UTC", newYear, day)).toThrow(expect.objectContaining({ code: "NOT_A_DAY" }));
  });

  it("refuses an unknown zone", () => {
    expect(() => dayIn("Europe/Utopia", newYear)).toThrow(expect.objectContaining({ code: "UNKNOWN_TIME_ZONE" }));
  });
});

describe("what a skew of this machine's clock means", () => {
  const at = new Date("2026-11-22T09:00:00Z");
  const minutes = (count: number) => count * 60_000;

  it.each([
    [0, "fine"],
    [5, "fine"],
    [-5, "fine"],
    [6, "off"],
    [-6, "off"],
    // 10:00 in Amsterdam: 9:59 hours back is the same day still, 10 hours and a minute is the day before.
    [9 * 60 + 59, "off"],
    [10 * 60 + 1, "wrong"],
    // From 10:00 on it is the 22nd for 13:59 hours more, and yet 12 hours are too many.
    [-12 * 60, "off"],
    [-(12 * 60 + 1), "wrong"],
  ])("%i minutes at 10:00 in Amsterdam are %s", (skew, judged) =>
    expect(judgeSkew(minutes(skew), "Europe/Amsterdam", at)).toBe(judged),
  );

  it("six minutes are wrong where it is another day by the other clock", () => {
    const late = new Date("2026-11-21T23:03:00Z");
    expect(judgeSkew(minutes(6), "Europe/Amsterdam", late)).toBe("wrong");
    expect(judgeSkew(minutes(6), "UTC", late)).toBe("off");
  });
});
