import { describe, expect, it } from "vitest";
import {
  add,
  canonical,
  compare,
  isDecimal,
  isZero,
  markUp,
  multiply,
  negate,
  prorate,
  roundTo,
  sameAmount,
  shareOf,
  subtract,
  toCents,
} from "../../src/core/money.ts";

describe("canonical form: two decimals at least, no trailing zeros beyond them, no negative zero", () => {
  it.each([
    ["20", "20.00"],
    ["20.6", "20.60"],
    ["20.60", "20.60"],
    ["20.600", "20.60"],
    ["0.0417", "0.0417"],
    ["1.23400", "1.234"],
    ["-0.5", "-0.50"],
    ["-0", "0.00"],
    ["-0.000", "0.00"],
    ["007.10", "7.10"],
    ["1000000000000000000000.5", "1000000000000000000000.50"],
  ])("writes %s as %s", (written, form) => {
    expect(canonical(written)).toBe(form);
  });

  it("takes plain decimals only", () => {
    expect(["20", "-20.60", "0.0001"].map(isDecimal)).toEqual([true, true, true]);
    expect(["", "20,60", "1e3", "+1", ".5", "1.", " 1", "1 000", "NaN"].filter(isDecimal)).toEqual([]);
  });
});

describe("sums are exact: no float ever holds an amount", () => {
  it("adds tenths without a float's rest", () => {
    expect(add("0.10", "0.20")).toBe("0.30");
    expect(add()).toBe("0.00");
    expect(add("-3.00", "3.00")).toBe("0.00");
  });

  it("subtracts, negates and multiplies without rounding", () => {
    expect(subtract("20.60", "24.00")).toBe("-3.40");
    expect(negate("0.00")).toBe("0.00");
    expect(negate("-1.5")).toBe("1.50");
    expect(multiply("0.125", 3)).toBe("0.375");
    expect(multiply("20.60", "-2")).toBe("-41.20");
  });
});

describe("amounts are compared by value", () => {
  it("takes 20.6 and 20.60 as the same", () => {
    expect(sameAmount("20.6", "20.60")).toBe(true);
    expect(compare("20.6", "20.60")).toBe(0);
    expect(compare("9.00", "10.00")).toBe(-1);
    expect(compare("-1.00", "-2.00")).toBe(1);
    expect(isZero("-0.00")).toBe(true);
    expect(isZero("0.001")).toBe(false);
  });

  it("takes an amount that is not known as the same only as another that is not known", () => {
    expect(sameAmount(undefined, undefined)).toBe(true);
    expect(sameAmount(undefined, "0.00")).toBe(false);
    expect(sameAmount("0.00", undefined)).toBe(false);
  });
});

describe("rounding is half up, away from zero, to the cent", () => {
  it.each([
    ["2.344", "2.34"],
    ["2.345", "2.35"],
    ["2.355", "2.36"],
    ["1.005", "1.01"],
    ["-2.344", "-2.34"],
    ["-2.345", "-2.35"],
    ["-0.004", "0.00"],
  ])("rounds %s to %s", (exact, cents) => {
    expect(toCents(exact)).toBe(cents);
  });

  it("decision 8: rounds half up to a multiple of the declared step", () => {
    expect(roundTo("20.62", "0.05")).toBe("20.60"); // 412.4 steps
    expect(roundTo("20.625", "0.05")).toBe("20.65"); // 412.5 steps, up
    expect(roundTo("20.63", "0.05")).toBe("20.65"); // 412.6 steps
    expect(roundTo("20.49", "1")).toBe("20.00");
    expect(roundTo("20.50", "1")).toBe("21.00");
    expect(roundTo("23.97", "0.10")).toBe("24.00");
  });
});

describe("a part of a period costs amount × days ÷ days in the period", () => {
  it("works out the plan example: 5 seats × 20.60 × 4/31 days", () => {
    expect(prorate("103.00", 4, 31)).toBe("13.29"); // 412 ÷ 31 = 13.2903
    expect(prorate("86.00", 4, 31)).toBe("11.10"); // 344 ÷ 31 = 11.0967
  });

  it("bills a whole period whole, and gives back as much as it takes", () => {
    expect(prorate("247.20", 30, 30)).toBe("247.20");
    expect(prorate("-103.00", 4, 31)).toBe("-13.29");
    expect(prorate("0.15", 1, 30)).toBe("0.01"); // 0.005, up
  });
});

describe("shares and mark-ups are percent", () => {
  it("marks up without rounding", () => {
    expect(canonical(markUp("17.17", "20"))).toBe("20.604");
    expect(canonical(markUp("100.00", "-10"))).toBe("90.00");
    expect(canonical(markUp("0.00", "20"))).toBe("0.00");
  });

  it("gives the share to two decimals, and none of nothing", () => {
    expect(shareOf("1", "3")).toBe("33.33");
    expect(shareOf("2", "3")).toBe("66.67");
    expect(shareOf("-50.00", "200.00")).toBe("-25.00");
    expect(shareOf("5.00", "0.00")).toBeUndefined();
  });
});
