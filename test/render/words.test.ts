import Big from "big.js";
import { describe, expect, it } from "vitest";
import {
  dayInWords,
  dayWithWeekday,
  differenceInWords,
  durationInWords,
  fieldInWords,
  isWholeMonth,
  marginInWords,
  moneyInWords,
  monthBefore,
  priceInWords,
  shortDigest,
  timeInWords,
  valueInWords,
} from "../../src/render/words.ts";

describe("money", () => {
  it.each([
    ["1039", "1,039.00"],
    ["-1234567.8", "-1,234,567.80"],
    ["0.005", "0.01"],
    ["-0.004", "0.00"],
    ["90071992547409.93", "90,071,992,547,409.93"],
  ])("%s reads %s", (amount, words) => {
    expect(moneyInWords(amount)).toBe(words);
  });

  it.each([
    ["103", "+103.00"],
    ["-5", "-5.00"],
    ["0.00", "0"],
  ])("a difference of %s reads %s", (amount, words) => {
    expect(differenceInWords(amount)).toBe(words);
  });

  it.each([
    ["20.6", "20.60"],
    ["0.0833", "0.0833"],
    ["20.6000", "20.60"],
    ["14123.4567", "14,123.4567"],
  ])("a unit price of %s keeps its decimals: %s", (amount, words) => {
    expect(priceInWords(amount)).toBe(words);
  });

  it("a margin is a share of the price, and of nothing there is none", () => {
    // 154.50 / 936.00 = 16.506 %
    expect(marginInWords(new Big("936.00"), new Big("781.50"))).toBe("16.5 %");
    expect(marginInWords(new Big("0"), new Big("5"))).toBe("");
    expect(marginInWords(new Big("10"), new Big("15"))).toBe("-50.0 %");
  });
});

describe("days", () => {
  it("with month, weekday, and the year where it is another", () => {
    expect(dayInWords("2026-11-01")).toBe("1 Nov 2026");
    expect(dayInWords("2026-10-31", "2026-11-21")).toBe("31 Oct");
    expect(dayInWords("2025-12-31", "2026-11-21")).toBe("31 Dec 2025");
    expect(dayWithWeekday("2026-11-21")).toBe("Sat 21 Nov 2026");
    expect(dayWithWeekday("1969-12-31")).toBe("Wed 31 Dec 1969");
    expect(dayWithWeekday("2028-02-29")).toBe("Tue 29 Feb 2028");
  });

  it("whole months", () => {
    expect(isWholeMonth("2028-02-01", "2028-02-29")).toBe(true);
    expect(isWholeMonth("2027-02-01", "2027-02-27")).toBe(false);
    expect(isWholeMonth("2026-11-15", "2026-12-14")).toBe(false);
    expect(monthBefore("2027-01-01")).toBe("December");
  });

  it("the wall clock of the tenant, in winter and in summer", () => {
    expect(timeInWords("2026-11-21T08:12:00Z", "Europe/Amsterdam", "2026-11-21")).toBe("09:12");
    expect(timeInWords("2026-07-21T08:12:00Z", "Europe/Amsterdam", "2026-07-21")).toBe("10:12");
    expect(timeInWords("2026-11-21T23:12:00Z", "Europe/Amsterdam", "2026-11-22")).toBe("00:12");
  });
});

describe("fields, durations and digests", () => {
  it("names and values", () => {
    expect(fieldInWords("unitPrice")).toBe("unit price");
    expect(fieldInWords("billingCodeID")).toBe("billing code ID");
    expect(valueInWords("endsOn", "2026-12-31")).toBe("31 Dec 2026");
    expect(valueInWords("unitCost", "17.2")).toBe("17.20");
    expect(valueInWords("sku", "17.2")).toBe("17.2");
    expect(valueInWords("active", false)).toBe("no");
    expect(valueInWords("description", null)).toBe("nothing");
  });

  it("seconds, then minutes", () => {
    expect(durationInWords(0.03)).toBe("2 seconds");
    expect(durationInWords(0)).toBe("1 second");
    expect(durationInWords(12.4)).toBe("12 minutes");
    expect(shortDigest("sha256:8c41d0f2", 6)).toBe("8c41d0");
  });
});
