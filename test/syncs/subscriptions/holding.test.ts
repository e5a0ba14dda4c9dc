import { describe, expect, it } from "vitest";
import type { Segments } from "../../../src/core/model.ts";
import {
  delayDecreases,
  ignored,
  sum,
  vendorSegments,
  withoutExcluded,
} from "../../../src/syncs/subscriptions/holding.ts";
import { timelineOf } from "../../../src/syncs/subscriptions/timeline.ts";
import { aCharge, aStatement, origin, seg } from "../../support/builders.ts";

const NONE: ReadonlySet<string> = new Set();
const GRID = { anchor: "2026-07-01", months: 1, endsOn: "2027-06-30" };

describe("decision 5: what is proven missing ends the day after its last charge, unless it is kept", () => {
  const gone = timelineOf([aCharge()], [aStatement()]);
  const ten = [{ from: "2026-11-01", quantity: 10, unitCost: "20.00" }];

  it("zero: ends", () => {
    expect(vendorSegments(gone, ten, "zero")).toEqual([
      seg("2026-11-01", 10, undefined, "20.00"),
      seg("2026-12-01", 0),
    ]);
  });

  it("keep: carries on", () => {
    expect(vendorSegments(gone, ten, "keep")).toEqual([seg("2026-11-01", 10, undefined, "20.00")]);
  });

  it("carries on where nothing proves it gone", () => {
    expect(vendorSegments(timelineOf([aCharge()], []), ten, "zero")).toHaveLength(1);
  });
});

describe("decision 1: subscriptions of one cost are summed per day", () => {
  it("adds units, at the cost of whoever holds some", () => {
    const a = [seg("2026-07-01", 10, "24.00", "20.00"), seg("2026-11-16", 0)];
    const b = [seg("2026-09-01", 5, "24.00", "20.00")];
    expect(sum([a, b])).toEqual([
      seg("2026-07-01", 10, "24.00", "20.00"),
      seg("2026-09-01", 15, "24.00", "20.00"),
      seg("2026-11-16", 5, "24.00", "20.00"),
    ]);
  });

  it("is no step where one gives what the other takes over", () => {
    const a = [seg("2026-07-01", 10, "24.00", "20.00"), seg("2026-11-16", 6, "24.00", "20.00")];
    const b = [seg("2026-11-16", 4, "24.00", "20.00")];
    expect(sum([a, b])).toEqual([seg("2026-07-01", 10, "24.00", "20.00")]);
    expect(sum([])).toEqual([]);
  });
});

describe("ZC-16: excluded units are taken off on the days the exclusion holds", () => {
  const exclude = (quantity: number, from?: string, until?: string) => ({
    quantity,
    reason: "our own admin accounts",
    origin: origin(),
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  });
  const units = (segments: Segments) => segments.map(({ from, quantity }) => [from, quantity]);
  const ten = [seg("2026-07-01", 10, "24.00", "20.00"), seg("2026-11-10", 12, "24.00", "20.00")];

  it("on every day where no day is written", () => {
    expect(units(withoutExcluded(ten, exclude(2)))).toEqual([
      ["2026-07-01", 8],
      ["2026-11-10", 10],
    ]);
    expect(withoutExcluded(ten, undefined)).toBe(ten);
  });

  it("from its first to its last day, both included", () => {
    expect(units(withoutExcluded(ten, exclude(2, "2026-10-15", "2026-11-20")))).toEqual([
      ["2026-07-01", 10],
      ["2026-10-15", 8],
      ["2026-11-10", 10],
      ["2026-11-21", 12],
    ]);
  });

  it("never below 0, and back with the units it was taken from", () => {
    const few = [seg("2026-07-01", 1, "24.00"), seg("2026-08-01", 5, "24.00"), seg("2026-09-01", 0)];
    expect(units(withoutExcluded(few, exclude(2)))).toEqual([
      ["2026-08-01", 3],
      ["2026-09-01", 0],
    ]);
  });

  it("holds on one day only", () => {
    expect(units(withoutExcluded([seg("2026-07-01", 10)], exclude(10, "2026-08-01", "2026-08-01")))).toEqual([
      ["2026-07-01", 10],
      ["2026-08-01", 0],
      ["2026-08-02", 10],
    ]);
  });
});

describe("an ignored product holds nothing from a day on, up to and including its last day", () => {
  const ten = [seg("2026-07-01", 10, "24.00"), seg("2026-11-10", 12, "24.00"), seg("2027-04-01", 12, "25.00")];

  it("for good, or until its day", () => {
    expect(ignored(ten, "2026-11-01", undefined)).toEqual([seg("2026-07-01", 10, "24.00"), seg("2026-11-01", 0)]);
    expect(ignored(ten, "2026-11-01", "2027-03-31")).toEqual([
      seg("2026-07-01", 10, "24.00"),
      seg("2026-11-01", 0),
      seg("2027-04-01", 12, "25.00"),
    ]);
    expect(ignored(ten, "2026-11-01", "2026-12-31")).toEqual([
      seg("2026-07-01", 10, "24.00"),
      seg("2026-11-01", 0),
      seg("2027-01-01", 12, "24.00"),
      seg("2027-04-01", 12, "25.00"),
    ]);
  });
});

describe("decision 17: increases take effect at once", () => {
  it("whatever the policy", () => {
    const up = [seg("2026-07-01", 10), seg("2026-11-10", 12)];
    for (const policy of ["now", "next-period", "term-end"] as const)
      expect(delayDecreases(up, policy, GRID, NONE)).toEqual(up);
  });
});

describe("decision 17: decreases take effect by policy, never below what the vendor still bills", () => {
  const units = (
    segments: Segments,
    policy: "now" | "next-period" | "term-end" = "next-period",
    exempt = NONE,
    grid = GRID,
  ) => delayDecreases(segments, policy, grid, exempt).map(({ from, quantity }) => [from, quantity]);
  const fall = [seg("2026-07-01", 10), seg("2026-11-10", 8)];

  it("now: on the day", () => {
    expect(units(fall, "now")).toEqual([
      ["2026-07-01", 10],
      ["2026-11-10", 8],
    ]);
  });

  it("next-period: on the next first day of the contract's own period", () => {
    expect(units(fall)).toEqual([
      ["2026-07-01", 10],
      ["2026-12-01", 8],
    ]);
    expect(units(fall, "next-period", NONE, { ...GRID, anchor: "2026-07-15" })).toEqual([
      ["2026-07-01", 10],
      ["2026-11-15", 8],
    ]);
    expect(units(fall, "next-period", NONE, { ...GRID, months: 3 })).toEqual([
      ["2026-07-01", 10],
      ["2027-01-01", 8],
    ]);
  });

  it("next-period: at once on a period's first day", () => {
    expect(units([seg("2026-07-01", 10), seg("2026-11-01", 8)])).toEqual([
      ["2026-07-01", 10],
      ["2026-11-01", 8],
    ]);
  });

  it("term-end: the day after the contract's last day", () => {
    expect(units(fall, "term-end")).toEqual([
      ["2026-07-01", 10],
      ["2027-07-01", 8],
    ]);
  });

  it("several decreases of one period take effect together", () => {
    expect(units([seg("2026-07-01", 10), seg("2026-11-10", 8), seg("2026-11-20", 5)])).toEqual([
      ["2026-07-01", 10],
      ["2026-12-01", 5],
    ]);
  });

  it("decreases of two periods take effect one after the other", () => {
    expect(units([seg("2026-07-01", 10), seg("2026-10-10", 8), seg("2026-11-20", 5)])).toEqual([
      ["2026-07-01", 10],
      ["2026-11-01", 8],
      ["2026-12-01", 5],
    ]);
  });

  it("a decrease that is taken back inside the period is none", () => {
    expect(units([seg("2026-07-01", 10), seg("2026-11-10", 8), seg("2026-11-20", 10)])).toEqual([["2026-07-01", 10]]);
  });

  it("a re-increase short of the old number leaves a smaller decrease", () => {
    expect(units([seg("2026-07-01", 10), seg("2026-11-10", 6), seg("2026-11-20", 9)])).toEqual([
      ["2026-07-01", 10],
      ["2026-12-01", 9],
    ]);
  });

  it("a re-increase past the old number takes effect at once and ends the wait", () => {
    expect(units([seg("2026-07-01", 10), seg("2026-11-10", 6), seg("2026-11-20", 13)])).toEqual([
      ["2026-07-01", 10],
      ["2026-11-20", 13],
    ]);
  });

  it("a change on the very day the wait ends is what holds from then on", () => {
    const to = (quantity: number) => units([seg("2026-07-01", 10), seg("2026-11-10", 6), seg("2026-12-01", quantity)]);
    expect(to(7)).toEqual([
      ["2026-07-01", 10],
      ["2026-12-01", 7],
    ]);
    expect(to(11)).toEqual([
      ["2026-07-01", 10],
      ["2026-12-01", 11],
    ]);
  });

  it("the money of units that wait is that of the day, and a line that goes to 0 keeps its price until then", () => {
    const price = [seg("2026-07-01", 10, "24.00"), seg("2026-11-10", 8, "26.00")];
    expect(delayDecreases(price, "next-period", GRID, NONE)).toEqual([
      seg("2026-07-01", 10, "24.00"),
      seg("2026-11-10", 10, "26.00"),
      seg("2026-12-01", 8, "26.00"),
    ]);
    const zero = [seg("2026-07-01", 10, "24.00"), seg("2026-11-10", 0)];
    expect(delayDecreases(zero, "next-period", GRID, NONE)).toEqual([
      seg("2026-07-01", 10, "24.00"),
      seg("2026-12-01", 0),
    ]);
  });

  it("decision 5: a subscription that is no longer billed lowers at once", () => {
    expect(units([seg("2026-07-01", 10), seg("2026-11-16", 6)], "next-period", new Set(["2026-11-16"]))).toEqual([
      ["2026-07-01", 10],
      ["2026-11-16", 6],
    ]);
  });

  it("lowers at once by what is no longer billed, and leaves what waits for its day", () => {
    // 15 billed; 2 seats taken off on 10 November wait for December; 5 are no longer billed from the 20th.
    const line = [seg("2026-07-01", 15), seg("2026-11-10", 13), seg("2026-11-20", 8)];
    expect(units(line, "next-period", new Set(["2026-11-20"]))).toEqual([
      ["2026-07-01", 15],
      ["2026-11-20", 10],
      ["2026-12-01", 8],
    ]);
  });
});
