import { describe, expect, it } from "vitest";
import {
  at,
  combine,
  from,
  integrate,
  normalise,
  sameHolding,
  splice,
  stepDays,
  stretches,
  through,
  total,
} from "../../src/core/segments.ts";
import { seg } from "../support/builders.ts";

const LINE = [seg("2026-07-01", 10, "24.00", "20.00"), seg("2026-11-10", 12, "24.00", "20.00"), seg("2027-01-01", 0)];

describe("a segment holds from its day until the next one", () => {
  it("holds nothing before the first", () => {
    expect(at(LINE, "2026-06-30").quantity).toBe(0);
    expect(at([], "2026-11-22").quantity).toBe(0);
  });

  it.each([
    ["2026-07-01", 10],
    ["2026-11-09", 10],
    ["2026-11-10", 12],
    ["2026-12-31", 12],
    ["2027-01-01", 0],
    ["2099-12-31", 0],
  ])("on %s holds %i", (day, units) => {
    expect(at(LINE, day).quantity).toBe(units);
  });
});

describe("two holdings are the same where units and money are", () => {
  it("compares amounts by value", () => {
    expect(sameHolding(seg("2026-11-01", 10, "20.6"), seg("2026-12-01", 10, "20.60"))).toBe(true);
    expect(sameHolding(seg("2026-11-01", 10, "20.60"), seg("2026-11-01", 10, "20.61"))).toBe(false);
    expect(sameHolding(seg("2026-11-01", 10, "20.60", "17.00"), seg("2026-11-01", 10, "20.60", "17.20"))).toBe(false);
    expect(sameHolding(seg("2026-11-01", 10), seg("2026-11-01", 11))).toBe(false);
  });

  it("does not compare an amount that one side does not state", () => {
    expect(sameHolding(seg("2026-11-01", 10), seg("2026-11-01", 10, "20.60", "17.00"))).toBe(true);
    expect(sameHolding(seg("2026-11-01", 10, "20.60"), seg("2026-11-01", 10, undefined, "17.00"))).toBe(true);
  });

  it("decision 16: zero units have no price", () => {
    expect(sameHolding(seg("2026-11-01", 0, "20.60"), seg("2026-11-01", 0, "24.00"))).toBe(true);
  });
});

describe("normalised: sorted, one a day, no step that changes nothing", () => {
  it("sorts, and lets the last of a day win", () => {
    expect(normalise([seg("2026-12-01", 3), seg("2026-11-01", 1), seg("2026-12-01", 2)])).toEqual([
      seg("2026-11-01", 1),
      seg("2026-12-01", 2),
    ]);
  });

  it("drops a step that changes nothing, and a zero at the start", () => {
    expect(
      normalise([
        seg("2026-06-01", 0),
        seg("2026-07-01", 10, "24.0"),
        seg("2026-08-01", 10, "24.00"),
        seg("2026-09-01", 0),
      ]),
    ).toEqual([seg("2026-07-01", 10, "24.0"), seg("2026-09-01", 0)]);
  });

  it("keeps a step that states an amount the one before it does not", () => {
    const steps = [seg("2026-07-01", 10), seg("2026-08-01", 10, "24.00")];
    expect(normalise(steps)).toEqual(steps);
  });

  it("decision 16: a price that changes while there are no units is no step", () => {
    expect(normalise([seg("2026-07-01", 5, "24.00"), seg("2026-08-01", 0), seg("2026-09-01", 0, "26.00")])).toEqual([
      seg("2026-07-01", 5, "24.00"),
      seg("2026-08-01", 0),
    ]);
  });
});

describe("functions are cut and joined on a day", () => {
  it("from: what held before the day starts on the day itself", () => {
    expect(from(LINE, "2026-11-01")).toEqual([
      seg("2026-11-01", 10, "24.00", "20.00"),
      seg("2026-11-10", 12, "24.00", "20.00"),
      seg("2027-01-01", 0),
    ]);
    expect(from(LINE, "2026-11-10")[0]).toEqual(seg("2026-11-10", 12, "24.00", "20.00"));
    expect(from(LINE, "2026-06-01")[0]?.from).toBe("2026-07-01");
    expect(from(LINE, "2027-01-01")).toEqual([]);
  });

  it("stepDays: every day on which one of them steps, once, sorted", () => {
    expect(stepDays(LINE, [seg("2026-11-10", 1), seg("2026-01-01", 1)])).toEqual([
      "2026-01-01",
      "2026-07-01",
      "2026-11-10",
      "2027-01-01",
    ]);
  });

  it("through: nothing after the day", () => {
    expect(through(LINE, "2026-11-14")).toEqual([...LINE.slice(0, 2), seg("2026-11-15", 0)]);
    expect(through(LINE, "2026-06-30")).toEqual([]);
  });

  it("splice: one function before the day, the other from it on", () => {
    expect(splice(LINE, "2026-11-01", [seg("2026-08-01", 7, "24.00", "20.00")])).toEqual([
      LINE[0],
      seg("2026-11-01", 7, "24.00", "20.00"),
    ]);
    // The same on both sides of the joint is no step.
    expect(splice(LINE, "2026-11-01", LINE)).toEqual(LINE);
  });

  it("combine: joins what each holds, day by day", () => {
    const sum = combine([LINE, [seg("2026-08-01", 1), seg("2026-11-10", 2)]], (held, day) => ({
      from: day,
      quantity: held.reduce((units, one) => units + one.quantity, 0),
    }));
    // 10, then 10 + 1, then 12 + 2, then 0 + 2.
    expect(sum).toEqual([seg("2026-07-01", 10), seg("2026-08-01", 11), seg("2026-11-10", 14), seg("2027-01-01", 2)]);
  });
});

describe("stretches: days on which nothing steps, both ends included, none missing and none twice", () => {
  it("cuts at the steps inside", () => {
    expect(stretches(["2026-10-01", "2026-11-10", "2026-11-30", "2026-12-01"], "2026-11-01", "2026-11-30")).toEqual([
      { from: "2026-11-01", to: "2026-11-09" },
      { from: "2026-11-10", to: "2026-11-29" },
      { from: "2026-11-30", to: "2026-11-30" },
    ]);
  });

  it("does not cut at the first day, and has none where the span is empty", () => {
    expect(stretches(["2026-11-01"], "2026-11-01", "2026-11-30")).toEqual([{ from: "2026-11-01", to: "2026-11-30" }]);
    expect(stretches([], "2026-12-01", "2026-11-30")).toEqual([]);
  });
});

describe("what a line comes to: units × unit amount × days ÷ days in the period, each part to the cent", () => {
  it("bills a whole period whole", () => {
    const parts = integrate(LINE, "2026-10-01", "2026-10-31", "2026-07-01", 1);
    expect(parts).toHaveLength(1);
    expect(parts[0]).toMatchObject({ days: 31, daysInPeriod: 31, price: "240.00", cost: "200.00" });
  });

  it("cuts at a step inside the period", () => {
    // 10 × 24.00 × 9/30 = 72.00 and 12 × 24.00 × 21/30 = 201.60; cost 10 × 20 × 9/30 = 60.00 and 12 × 20 × 21/30 = 168.00
    const parts = integrate(LINE, "2026-11-01", "2026-11-30", "2026-07-01", 1);
    expect(parts.map(({ from: first, to, price, cost }) => [first, to, price, cost])).toEqual([
      ["2026-11-01", "2026-11-09", "72.00", "60.00"],
      ["2026-11-10", "2026-11-30", "201.60", "168.00"],
    ]);
    expect(total(parts)).toEqual({ price: "273.60", cost: "228.00" });
  });

  it("cuts at the bounds of periods, which have their own number of days", () => {
    // 10 × 24.00 × 4/31 = 30.9677 and 10 × 24.00 × 5/30 = 40.00
    expect(integrate(LINE, "2026-10-28", "2026-11-05", "2026-07-01", 1).map((part) => part.price)).toEqual([
      "30.97",
      "40.00",
    ]);
  });

  it("keeps to the contract's own grid", () => {
    // Periods from the 15th: 15 Oct to 14 Nov has 31 days, 10 × 24 × 9/31 = 69.677; 12 × 24 × 5/31 = 46.4516
    const parts = integrate(LINE, "2026-11-01", "2026-11-14", "2026-07-15", 1);
    expect(parts.map(({ days, daysInPeriod, price }) => [days, daysInPeriod, price])).toEqual([
      [9, 31, "69.68"],
      [5, 31, "46.45"],
    ]);
  });

  it("bills days without units at nothing, and counts a price that is not known as 0", () => {
    expect(total(integrate(LINE, "2027-01-01", "2027-01-31", "2026-07-01", 1)).price).toBe("0.00");
    expect(
      total(integrate([seg("2026-11-01", 3, undefined, "20.00")], "2026-11-01", "2026-11-30", "2026-07-01", 1)),
    ).toEqual({
      price: "0.00",
      cost: "60.00",
    });
    expect(integrate(LINE, "2026-11-02", "2026-11-01", "2026-07-01", 1)).toEqual([]);
  });
});
