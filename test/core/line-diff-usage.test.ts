import { describe, expect, it } from "vitest";
import { diffLine } from "../../src/core/line-diff.ts";
import { ADJUSTING, aBound, aDesiredLine, anObservedLine, seg, TODAY } from "../support/builders.ts";

const GROUND = aBound();

describe("decision 6: usage is an amount per period", () => {
  const usage = (given: Parameters<typeof aDesiredLine>[0] = {}) =>
    aDesiredLine({
      segments: [seg("2026-11-01", 1, "120.00", "100.00"), seg("2026-12-01", 1, "0.00", "0.00")],
      opinionFrom: "2026-11-01",
      writeAhead: "2026-12-01",
      usage: true,
      ...given,
    });
  const amounts = (diff: ReturnType<typeof diffLine>) =>
    diff.steps.map(({ day, after }) => [day, after.unitPrice, after.unitCost]);

  it("writes the period and, ahead of its day, the 0 of the next one", () => {
    const diff = diffLine(usage(), anObservedLine({ segments: [] }), GROUND, TODAY, ADJUSTING);
    expect(amounts(diff)).toEqual([
      ["2026-11-01", "120.00", "100.00"],
      ["2026-12-01", "0.00", "0.00"],
    ]);
    expect(diff.later).toEqual([]);
  });

  it("does not write ahead what was not read", () => {
    const near = anObservedLine({ segments: [], readThrough: "2026-11-30" });
    const diff = diffLine(usage(), near, GROUND, TODAY, ADJUSTING);
    expect(amounts(diff)).toEqual([["2026-11-01", "120.00", "100.00"]]);
    expect(diff.later.map(({ day }) => day)).toEqual(["2026-12-01"]);
  });

  it("writes ahead what was read up to its very day", () => {
    const near = anObservedLine({ segments: [], readThrough: "2026-12-01" });
    const diff = diffLine(usage(), near, GROUND, TODAY, ADJUSTING);
    expect(amounts(diff).map(([day]) => day)).toEqual(["2026-11-01", "2026-12-01"]);
    expect(diff.later).toEqual([]);
  });

  it("writes what is due today, though it was set ahead only up to a day that is gone", () => {
    const january = usage({
      segments: [seg("2026-12-01", 1, "0.00", "0.00"), seg("2027-01-01", 1, "60.00", "50.00")],
      opinionFrom: "2026-12-01",
    });
    const standing = anObservedLine({ segments: [seg("2026-12-01", 1, "0.00", "0.00")] });
    expect(amounts(diffLine(january, standing, GROUND, "2027-01-10", ADJUSTING))).toEqual([
      ["2027-01-01", "60.00", "50.00"],
    ]);
  });

  it("decision 2: a line that does not stand yet carries the whole amount on the days that are not posted", () => {
    // 10 of 30 days are posted on the contract: 120.00 × 30/20 and 100.00 × 30/20.
    const posted = aBound({ openFrom: "2026-11-11" });
    const { existing: _none, ...line } = usage();
    expect(amounts(diffLine(line, undefined, posted, TODAY, ADJUSTING))).toEqual([
      ["2026-11-11", "180.00", "150.00"],
      ["2026-12-01", "0.00", "0.00"],
    ]);
  });

  it("is as it should be where the period comes to the amount, however its days are cut", () => {
    // 90.00 for 10 of 30 days and 135.00 for 20: 30.00 + 90.00 = 120.00; cost 75.00 and 112.50: 25.00 + 75.00 = 100.00
    const cut = anObservedLine({
      segments: [
        seg("2026-11-01", 1, "90.00", "75.00"),
        seg("2026-11-11", 1, "135.00", "112.50"),
        seg("2026-12-01", 1, "0.00", "0.00"),
      ],
    });
    expect(diffLine(usage(), cut, GROUND, TODAY, ADJUSTING).steps).toEqual([]);
  });

  it("decision 15: where the period's first day is taken, the rest of it carries the whole amount", () => {
    // 30.00 stands; 1 Nov took a change, so 1.00 of that day stays. 119.00 over 29 of 30 days is 119 × 30 ÷ 29 = 123.10;
    // cost 25.00 stands, 0.83 of it on 1 Nov: (100.00 − 0.83) × 30 ÷ 29 = 102.59.
    const taken = anObservedLine({
      segments: [seg("2026-11-01", 1, "30.00", "25.00"), seg("2026-12-01", 1, "0.00", "0.00")],
      changedOn: ["2026-11-01"],
    });
    const diff = diffLine(usage(), taken, GROUND, TODAY, ADJUSTING);
    expect(amounts(diff)).toEqual([["2026-11-02", "123.10", "102.59"]]);
    // The next run finds 1.00 + 119.00 and 0.83 + 99.17: as it should be.
    const next = anObservedLine({ segments: diff.projected, changedOn: ["2026-11-01", "2026-11-02"] });
    expect(diffLine(usage(), next, GROUND, TODAY, ADJUSTING).steps).toEqual([]);
  });

  it("decision 15: what carries the rest of one period is none for the next one that comes to the same", () => {
    // As above, and 120.00 for December too: 123.10 from 2 November is no 120.00 for December.
    const both = usage({
      segments: [seg("2026-11-01", 1, "120.00", "100.00"), seg("2027-01-01", 1, "0.00", "0.00")],
      writeAhead: "2027-01-01",
    });
    const cut = [seg("2026-11-01", 1, "30.00", "25.00"), seg("2026-11-02", 1, "123.10", "102.59")];
    const next = anObservedLine({ segments: [...cut, seg("2026-12-01", 1, "0.00", "0.00")] });
    expect(amounts(diffLine(both, next, GROUND, "2026-12-08", ADJUSTING))).toEqual([
      ["2026-12-01", "120.00", "100.00"],
      ["2027-01-01", "0.00", "0.00"],
    ]);
  });

  it("decision 15: a line that stood at no units on the taken day is as it should be once the rest carries it", () => {
    const first = anObservedLine({ segments: [], changedOn: ["2026-11-01"] });
    const diff = diffLine(usage(), first, GROUND, TODAY, ADJUSTING);
    // 120.00 × 30/29 = 124.14; 100.00 × 30/29 = 103.45
    expect(amounts(diff)[0]).toEqual(["2026-11-02", "124.14", "103.45"]);
    const next = anObservedLine({ segments: diff.projected, changedOn: ["2026-11-01", "2026-11-02", "2026-12-01"] });
    expect(diffLine(usage(), next, GROUND, TODAY, ADJUSTING).steps).toEqual([]);
  });

  it("a contract that ends inside the period bills the whole amount on the days up to its end", () => {
    // 15 of 30 days: 120.00 × 30/15.
    const ending = aBound({ endsOn: "2026-11-15" });
    const diff = diffLine(usage(), anObservedLine({ segments: [] }), ending, TODAY, ADJUSTING);
    expect(amounts(diff)).toEqual([["2026-11-01", "240.00", "200.00"]]);
    const next = anObservedLine({ segments: diff.projected });
    expect(diffLine(usage(), next, ending, TODAY, ADJUSTING).steps).toEqual([]);
  });

  it("decision 2: where the first days of the period are posted, the others carry what is missing", () => {
    // 10 of 30 days are posted at 60.00 a month: 20.00, and 15.00 of 45.00. The other 20 carry 100.00 and 85.00.
    const posted = anObservedLine({ segments: [seg("2026-11-01", 1, "60.00", "45.00")], openFrom: "2026-11-11" });
    const diff = diffLine(usage(), posted, GROUND, TODAY, ADJUSTING);
    expect(amounts(diff)[0]).toEqual(["2026-11-11", "150.00", "127.50"]);
  });

  it("is left as it stands where it is not known what the posted days of the period came to: unknown is never 0", () => {
    const untold = anObservedLine({ segments: [seg("2026-11-01", 1)], openFrom: "2026-11-11" });
    const days = diffLine(usage(), untold, GROUND, TODAY, ADJUSTING).steps.map(({ day }) => day);
    expect(days.filter((day) => day < "2026-12-01")).toEqual([]);
    const since = anObservedLine({
      segments: [seg("2026-11-01", 1), seg("2026-11-11", 1, "60.00", "45.00")],
      openFrom: "2026-11-11",
    });
    const left = diffLine(usage(), since, GROUND, TODAY, ADJUSTING).steps.map(({ day }) => day);
    expect(left).toEqual(["2026-12-01"]);
  });

  it("is set to 0 from the first open day on, long after the last statement", () => {
    const posted = anObservedLine({
      segments: [seg("2026-11-01", 1, "120.00", "100.00")],
      openFrom: "2027-02-01",
      postedThrough: "2027-01-31",
    });
    expect(amounts(diffLine(usage(), posted, GROUND, "2027-02-10", ADJUSTING))).toEqual([
      ["2027-02-01", "0.00", "0.00"],
    ]);
  });

  it("is written a cent off no more than once: a cent of rounding is no difference, two are", () => {
    const standing = (price: string) =>
      anObservedLine({ segments: [seg("2026-11-01", 1, price, "100.00"), seg("2026-12-01", 1, "0.00", "0.00")] });
    expect(diffLine(usage(), standing("119.99"), GROUND, TODAY, ADJUSTING).steps).toEqual([]);
    expect(amounts(diffLine(usage(), standing("119.98"), GROUND, TODAY, ADJUSTING))).toEqual([
      ["2026-11-01", "120.00", "100.00"],
    ]);
  });
});
