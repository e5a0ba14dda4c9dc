import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../src/core/day.ts";
import { freezeReason, frozenOn, holdOn } from "../../src/core/freeze.ts";
import type { Freeze } from "../../src/core/workspace.ts";
import { aCustomer, origin } from "../support/builders.ts";

const place = origin("concordat.yaml", 4);
const monthly = (from: number, to: number, reason = "month end"): Freeze => ({
  monthly: { from, to },
  reason,
  origin: place,
});
const span = (from: string, to: string, reason = "year end"): Freeze => ({ from, to, reason, origin: place });
const until = (freezes: readonly Freeze[], day: string) => frozenOn(freezes, day)?.until;

describe("a freeze from a day to a day holds on both", () => {
  it.each([
    ["2026-12-23", undefined],
    ["2026-12-24", "2027-01-02"],
    ["2027-01-02", "2027-01-02"],
    ["2027-01-03", undefined],
  ])("on %s: until %s", (day, last) => {
    expect(until([span("2026-12-24", "2027-01-02")], day)).toBe(last);
  });
});

describe("a monthly freeze", () => {
  it.each([
    // Within the month.
    [5, 10, "2026-11-04", undefined],
    [5, 10, "2026-11-05", "2026-11-10"],
    [5, 10, "2026-11-11", undefined],
    // Over the end of the month, and of the year.
    [28, 3, "2026-11-27", undefined],
    [28, 3, "2026-11-28", "2026-12-03"],
    [28, 3, "2026-12-03", "2026-12-03"],
    [28, 3, "2026-12-04", undefined],
    [28, 3, "2026-12-31", "2027-01-03"],
    // A day that a month does not have is its last.
    [31, 2, "2026-11-29", undefined],
    [31, 2, "2026-11-30", "2026-12-02"],
    [31, 2, "2027-02-28", "2027-03-02"],
    [31, 2, "2028-02-28", undefined],
    [31, 2, "2028-02-29", "2028-03-02"],
    [25, 31, "2026-11-25", "2026-11-30"],
    [31, 31, "2026-02-28", "2026-02-28"],
  ])("from the %i. to the %i.: on %s until %s", (from, to, day, last) => {
    expect(until([monthly(from, to)], day)).toBe(last);
  });
});

describe("freezes that meet are one: it ends where no other takes over", () => {
  it("names the last day of all, each reason once, and the place of the first", () => {
    const freezes = [
      monthly(28, 3),
      { ...span("2026-12-04", "2026-12-06", "audit"), origin: origin("tenant.yaml", 9) },
    ];
    expect(frozenOn(freezes, "2026-11-30")).toEqual({ until: "2026-12-06", reason: "month end; audit", origin: place });
    expect(until(freezes, "2026-12-07")).toBeUndefined();
    expect(frozenOn([span("2026-12-01", "2026-12-02"), span("2026-12-01", "2026-12-05")], "2026-12-01")).toMatchObject({
      until: "2026-12-05",
      reason: "year end",
    });
  });

  it("one that lasts as long as days can be written ends there, whatever comes every month", () => {
    expect(until([span("2026-12-01", "9999-12-31"), monthly(28, 3)], "2026-12-05")).toBe("9999-12-31");
    expect(until([span("2026-12-01", "9998-12-28"), monthly(28, 3)], "2026-12-05")).toBe("9999-01-03");
  });

  it("there is none where nothing is declared", () => {
    expect(frozenOn([], "2026-12-01")).toBeUndefined();
  });

  it("law: frozen up to its last day, every day of it, and free the day after", () => {
    const days = fc.integer({ min: 0, max: 800 }).map((days) => addDays("2026-01-01", days));
    // The 15th stays free, so that every freeze ends.
    const month = fc
      .tuple(fc.integer({ min: 16, max: 31 }), fc.integer({ min: 1, max: 14 }))
      .map(([from, to]) => monthly(from, to));
    const dated = fc
      .tuple(days, fc.integer({ min: 0, max: 40 }))
      .map(([from, length]) => span(from, addDays(from, length)));
    fc.assert(
      fc.property(fc.array(fc.oneof(month, dated), { maxLength: 4 }), days, (freezes, day) => {
        const last = until(freezes, day);
        if (last === undefined) return;
        for (let each = day; each <= last; each = addDays(each, 1)) expect(until(freezes, each)).toBe(last);
        expect(until(freezes, addDays(last, 1))).toBeUndefined();
      }),
    );
  });
});

it("says until when and why", () => {
  expect(freezeReason({ until: "2026-12-03", reason: "month end", origin: place })).toEqual({
    rule: "freeze",
    text: "frozen until 3 Dec 2026: month end",
    origin: place,
  });
});

it("a hold counts up to its last day", () => {
  const customer = aCustomer({ hold: { until: "2026-12-10", reason: "dispute", origin: place } });
  expect(holdOn(customer, "2026-12-10")).toEqual({
    rule: "hold",
    text: "waits until 10 Dec 2026: dispute",
    origin: place,
  });
  expect(holdOn(customer, "2026-12-11")).toBeUndefined();
  expect(holdOn(aCustomer(), "2026-12-11")).toBeUndefined();
});
