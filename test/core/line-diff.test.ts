import { describe, expect, it } from "vitest";
import { diffLine, openDay } from "../../src/core/line-diff.ts";
import type { Segments } from "../../src/core/model.ts";
import { aBound, aDesiredLine, aNewLine, anObservedLine, seg, TODAY } from "../support/builders.ts";

const GROUND = aBound();

function steps(diff: ReturnType<typeof diffLine>) {
  return diff.steps.map(({ day, before, after }) => [day, before.quantity, after.quantity]);
}

function wants(segments: Segments, given: Parameters<typeof aDesiredLine>[0] = {}) {
  return aDesiredLine({ segments, ...given });
}

describe("what is as it should be has no step", () => {
  it("diff(a, a) is empty, in units, price and cost", () => {
    const diff = diffLine(aDesiredLine(), anObservedLine(), GROUND, TODAY, true);
    expect(diff.steps).toEqual([]);
    expect(diff.later).toEqual([]);
    expect(diff.projected).toEqual([seg("2026-11-01", 10, "24.00", "20.00")]);
  });

  it("compares amounts by value, not as written", () => {
    const diff = diffLine(wants([seg("2026-07-01", 10, "24", "20.0")]), anObservedLine(), GROUND, TODAY, true);
    expect(diff.steps).toEqual([]);
  });
});

describe("decision 2: a line is written from its first open day on", () => {
  it("takes the latest of: contract's start, managed from, the vendor's first word, the day after what is posted", () => {
    expect(openDay(aDesiredLine(), anObservedLine(), GROUND)).toBe("2026-11-01");
    expect(openDay(aDesiredLine(), anObservedLine(), aBound({ manageFrom: "2026-12-01" }))).toBe("2026-12-01");
    expect(openDay(aDesiredLine({ opinionFrom: "2026-11-09" }), anObservedLine(), GROUND)).toBe("2026-11-09");
    // A line without posted rows of its own on a contract that is posted through October.
    expect(openDay(aDesiredLine(), anObservedLine({ openFrom: "2026-01-01" }), GROUND)).toBe("2026-11-01");
    const unposted = aBound({ openFrom: "2026-07-01" });
    expect(openDay(aDesiredLine(), anObservedLine({ openFrom: "2026-01-01" }), unposted)).toBe("2026-07-01");
  });

  it("takes the contract's own first open day where the line does not exist yet", () => {
    expect(openDay(aNewLine(), undefined, aBound({ openFrom: "2026-11-01" }))).toBe("2026-11-01");
  });

  it("dates what the vendor changed on a posted day on the first open day, and keeps the day it was meant for", () => {
    const line = wants([seg("2026-07-01", 10, "24.00", "20.00"), seg("2026-10-28", 15, "24.00", "20.00")]);
    const diff = diffLine(line, anObservedLine(), GROUND, TODAY, true);
    expect(steps(diff)).toEqual([["2026-11-01", 10, 15]]);
    expect(diff.steps[0]?.meantFor).toBe("2026-10-28");
    expect(diff.steps[0]?.base).toEqual([seg("2026-11-01", 10, "24.00", "20.00")]);
    expect(diff.steps[0]?.target).toEqual([seg("2026-11-01", 15, "24.00", "20.00")]);
  });

  it("leaves a difference that lies on posted days only", () => {
    const line = wants([
      seg("2026-07-01", 10, "24.00", "20.00"),
      seg("2026-10-10", 15, "24.00", "20.00"),
      seg("2026-10-20", 10, "24.00", "20.00"),
    ]);
    expect(diffLine(line, anObservedLine(), GROUND, TODAY, true).steps).toEqual([]);
  });

  it("dates a step past today where today is posted already", () => {
    const line = wants([seg("2026-07-01", 10, "24.00", "20.00"), seg("2026-11-10", 12, "24.00", "20.00")]);
    const posted = anObservedLine({ openFrom: "2026-12-01", postedThrough: "2026-11-30" });
    expect(steps(diffLine(line, posted, GROUND, TODAY, true))).toEqual([["2026-12-01", 10, 12]]);
  });
});

describe("every open day on which they differ gets its step", () => {
  it("makes one step a day of change, each from what the one before it left", () => {
    const line = wants([
      seg("2026-07-01", 10, "24.00", "20.00"),
      seg("2026-11-05", 12, "24.00", "20.00"),
      seg("2026-11-15", 9, "24.00", "20.00"),
    ]);
    const diff = diffLine(line, anObservedLine(), GROUND, TODAY, true);
    expect(steps(diff)).toEqual([
      ["2026-11-05", 10, 12],
      ["2026-11-15", 12, 9],
    ]);
    expect(diff.steps[1]?.base).toEqual(diff.steps[0]?.target);
    expect(diff.projected).toEqual([
      seg("2026-11-01", 10, "24.00", "20.00"),
      seg("2026-11-05", 12, "24.00", "20.00"),
      seg("2026-11-15", 9, "24.00", "20.00"),
    ]);
  });

  it("counts a step by its difference: what stands after it moves along", () => {
    // The PSA holds 10 and, from 20 Nov, 13. 12 from 5 Nov makes that 15, so 20 Nov is brought back to 12.
    const observed = anObservedLine({
      segments: [seg("2026-07-01", 10, "24.00", "20.00"), seg("2026-11-20", 13, "24.00", "20.00")],
    });
    const line = wants([seg("2026-07-01", 10, "24.00", "20.00"), seg("2026-11-05", 12, "24.00", "20.00")]);
    const diff = diffLine(line, observed, GROUND, TODAY, true);
    expect(steps(diff)).toEqual([
      ["2026-11-05", 10, 12],
      ["2026-11-20", 15, 12],
    ]);
    expect(diff.projected.at(-1)).toEqual(seg("2026-11-05", 12, "24.00", "20.00"));
  });

  it("takes back a step that somebody dated after today", () => {
    const observed = anObservedLine({
      segments: [seg("2026-07-01", 10, "24.00", "20.00"), seg("2026-12-15", 11, "24.00", "20.00")],
    });
    expect(steps(diffLine(aDesiredLine(), observed, GROUND, TODAY, true))).toEqual([["2026-12-15", 11, 10]]);
  });

  it("leaves a step that somebody entered ahead of its day just as it is declared", () => {
    const observed = anObservedLine({
      segments: [seg("2026-07-01", 10, "24.00", "20.00"), seg("2026-12-15", 11, "24.00", "20.00")],
    });
    const line = wants([seg("2026-07-01", 10, "24.00", "20.00"), seg("2026-12-15", 11, "24.00", "20.00")]);
    const diff = diffLine(line, observed, GROUND, TODAY, true);
    expect([diff.steps, diff.later]).toEqual([[], []]);
  });

  it("says how else the line may read, where an amount may carry over a later step", () => {
    // 24.00 becomes 26.00 from 5 November; 12 units from the 20th on are there already, at 24.00.
    const observed = anObservedLine({
      segments: [seg("2026-07-01", 10, "24.00", "20.00"), seg("2026-11-20", 12, "24.00", "20.00")],
    });
    const line = wants([
      seg("2026-07-01", 10, "24.00", "20.00"),
      seg("2026-11-05", 10, "26.00", "20.00"),
      seg("2026-11-20", 12, "26.00", "20.00"),
    ]);
    const [first, second] = diffLine(line, observed, GROUND, TODAY, true).steps;
    expect(first?.target.at(-1)).toEqual(seg("2026-11-20", 12, "24.00", "20.00"));
    expect(first?.targetOr.map((reading) => reading.at(-1))).toEqual([seg("2026-11-20", 12, "26.00", "20.00")]);
    // Planned all the same: where it carried, the second step is found done.
    expect(second).toMatchObject({ day: "2026-11-20", after: { quantity: 12, unitPrice: "26.00" }, targetOr: [] });
  });

  it("makes a line that does not stand yet", () => {
    const diff = diffLine(
      aNewLine({ segments: [seg("2026-11-09", 5, "24.00", "20.00")] }),
      undefined,
      GROUND,
      TODAY,
      true,
    );
    expect(diff.steps[0]).toMatchObject({
      day: "2026-11-09",
      base: [],
      target: [seg("2026-11-09", 5, "24.00", "20.00")],
    });
  });

  it("brings units to 0 where nothing is wanted any more", () => {
    const diff = diffLine(
      wants([seg("2026-07-01", 10, "24.00", "20.00"), seg("2026-11-16", 0)]),
      anObservedLine(),
      GROUND,
      TODAY,
      true,
    );
    expect(steps(diff)).toEqual([["2026-11-16", 10, 0]]);
  });

  it("brings a line to 0 that no subscription is billed on", () => {
    const diff = diffLine(wants([], { opinionFrom: "2026-11-01" }), anObservedLine(), GROUND, TODAY, true);
    expect(steps(diff)).toEqual([["2026-11-01", 10, 0]]);
  });
});

describe("decision 15: a day that took a change takes no second one", () => {
  const line = wants([seg("2026-07-01", 10, "24.00", "20.00"), seg("2026-11-20", 12, "24.00", "20.00")]);

  it("dates the change on the next day", () => {
    const diff = diffLine(line, anObservedLine({ changedOn: ["2026-11-20"] }), GROUND, TODAY, true);
    expect(steps(diff)).toEqual([["2026-11-21", 10, 12]]);
    expect(diff.steps[0]?.meantFor).toBe("2026-11-20");
  });

  it("goes on to the first day that is free, past today too", () => {
    const changedOn = ["2026-11-20", "2026-11-21", "2026-11-22"];
    expect(steps(diffLine(line, anObservedLine({ changedOn }), GROUND, TODAY, true))).toEqual([["2026-11-23", 10, 12]]);
  });

  it("does not hold where the system takes several a day", () => {
    expect(steps(diffLine(line, anObservedLine({ changedOn: ["2026-11-20"] }), GROUND, TODAY, false))).toEqual([
      ["2026-11-20", 10, 12],
    ]);
  });

  it("makes no step where the next day is wanted as it stands", () => {
    // One day at 12 and back: the only day that could hold it is taken.
    const blip = wants([
      seg("2026-07-01", 10, "24.00", "20.00"),
      seg("2026-11-20", 12, "24.00", "20.00"),
      seg("2026-11-21", 10, "24.00", "20.00"),
    ]);
    expect(diffLine(blip, anObservedLine({ changedOn: ["2026-11-20"] }), GROUND, TODAY, true).steps).toEqual([]);
  });

  it("is not put past the contract's end", () => {
    const ends = aBound({ endsOn: "2026-11-20" });
    expect(diffLine(line, anObservedLine({ changedOn: ["2026-11-20"] }), ends, TODAY, true).steps).toEqual([]);
  });
});

describe("decision 16: zero units hide the price", () => {
  it("does not compare prices where both hold nothing", () => {
    const observed = anObservedLine({ segments: [] });
    expect(diffLine(wants([seg("2026-07-01", 0, "26.00")]), observed, GROUND, TODAY, true).steps).toEqual([]);
  });

  it("sends price and cost again when units return", () => {
    const observed = anObservedLine({
      segments: [seg("2026-07-01", 10, "24.00", "20.00"), seg("2026-10-01", 0)],
    });
    const line = wants([
      seg("2026-07-01", 10, "24.00", "20.00"),
      seg("2026-10-01", 0),
      seg("2026-11-10", 4, "24.00", "20.00"),
    ]);
    const diff = diffLine(line, observed, GROUND, TODAY, true);
    expect(diff.steps).toHaveLength(1);
    expect(diff.steps[0]?.after).toEqual(seg("2026-11-10", 4, "24.00", "20.00"));
    expect(diff.projected).toEqual([seg("2026-11-10", 4, "24.00", "20.00")]);
  });
});

describe("decision 7: an amount that is not ours is neither compared nor written", () => {
  const costOnly = (segments: Segments) => diffLine(wants(segments), anObservedLine(), GROUND, TODAY, true);

  it("leaves a price that a person set", () => {
    expect(costOnly([seg("2026-07-01", 10, undefined, "20.00")]).steps).toEqual([]);
    expect(costOnly([seg("2026-07-01", 10)]).steps).toEqual([]);
  });

  it("writes the cost and says nothing of the price", () => {
    const diff = costOnly([seg("2026-07-01", 10, undefined, "21.00")]);
    expect(diff.steps[0]?.after).toEqual(seg("2026-11-01", 10, undefined, "21.00"));
    expect(diff.steps[0]?.target).toEqual([seg("2026-11-01", 10, undefined, "21.00")]);
  });

  it("owns the price from the day it is declared for, and leaves it before", () => {
    const diff = costOnly([seg("2026-07-01", 10, undefined, "20.00"), seg("2026-11-15", 10, "22.00", "20.00")]);
    expect(diff.steps.map(({ day, after }) => [day, after.unitPrice])).toEqual([["2026-11-15", "22.00"]]);
  });
});

describe("ZC-13: a step whose day has not come is told as later, and not written", () => {
  it("tells each later step from the one before it", () => {
    const line = wants([
      seg("2026-07-01", 10, "24.00", "20.00"),
      seg("2026-12-01", 8, "24.00", "20.00"),
      seg("2027-04-01", 8, "25.00", "20.00"),
    ]);
    const diff = diffLine(line, anObservedLine(), GROUND, TODAY, true);
    expect(diff.steps).toEqual([]);
    expect(
      diff.later.map(({ day, before, after }) => [
        day,
        before.quantity,
        before.unitPrice,
        after.quantity,
        after.unitPrice,
      ]),
    ).toEqual([
      ["2026-12-01", 10, "24.00", 8, "24.00"],
      ["2027-04-01", 8, "24.00", 8, "25.00"],
    ]);
  });

  it("counts today as due and tomorrow as later", () => {
    const on = (day: string) => wants([seg("2026-07-01", 10, "24.00", "20.00"), seg(day, 12, "24.00", "20.00")]);
    expect(steps(diffLine(on("2026-11-22"), anObservedLine(), GROUND, TODAY, true))).toEqual([["2026-11-22", 10, 12]]);
    const tomorrow = diffLine(on("2026-11-23"), anObservedLine(), GROUND, TODAY, true);
    expect(tomorrow.steps).toEqual([]);
    expect(tomorrow.later.map(({ day }) => day)).toEqual(["2026-11-23"]);
  });

  it("tells a declared price under cost-only, where today's price is not ours", () => {
    const line = wants([seg("2026-07-01", 10, undefined, "20.00"), seg("2027-01-01", 10, "26.00", "20.00")]);
    expect(
      diffLine(line, anObservedLine(), GROUND, TODAY, true).later.map(({ day, after }) => [day, after.unitPrice]),
    ).toEqual([["2027-01-01", "26.00"]]);
  });

  it("tells nothing past the contract's end", () => {
    const line = wants([seg("2026-07-01", 10, "24.00", "20.00"), seg("2027-07-01", 10, "25.00", "20.00")]);
    expect(diffLine(line, anObservedLine(), GROUND, TODAY, true).later).toEqual([]);
  });
});

describe("ZC-21: nothing is written before the day from which the contract is managed", () => {
  const ground = aBound({ manageFrom: "2026-12-01" });

  it("tells what will be written on that day", () => {
    const line = wants([seg("2026-07-01", 10, "24.00", "20.00"), seg("2026-11-10", 12, "24.00", "20.00")]);
    const diff = diffLine(line, anObservedLine(), ground, TODAY, true);
    expect(diff.steps).toEqual([]);
    expect(diff.later.map(({ day, before, after }) => [day, before.quantity, after.quantity])).toEqual([
      ["2026-12-01", 10, 12],
    ]);
  });

  it("tells nothing where that day finds the line as it should be", () => {
    expect(diffLine(aDesiredLine(), anObservedLine(), ground, TODAY, true).later).toEqual([]);
  });

  it("counts what steps between today and that day", () => {
    const line = wants([seg("2026-07-01", 10, "24.00", "20.00"), seg("2026-11-28", 8, "24.00", "20.00")]);
    const { later } = diffLine(line, anObservedLine(), ground, TODAY, true);
    expect(later.map(({ day, after }) => [day, after.quantity])).toEqual([["2026-12-01", 8]]);
  });

  it("counts what steps on the day itself, as a price declared from that day", () => {
    const line = wants([seg("2026-07-01", 10, "24.00", "20.00"), seg("2026-12-01", 10, "25.00", "20.00")]);
    const { later } = diffLine(line, anObservedLine(), ground, TODAY, true);
    expect(later.map(({ day, after }) => [day, after.unitPrice])).toEqual([["2026-12-01", "25.00"]]);
  });

  it("writes on the day itself", () => {
    const line = wants([seg("2026-07-01", 10, "24.00", "20.00"), seg("2026-11-10", 12, "24.00", "20.00")]);
    expect(steps(diffLine(line, anObservedLine(), ground, "2026-12-01", true))).toEqual([["2026-12-01", 10, 12]]);
  });

  it("has nothing to say of a contract that is managed only after its end", () => {
    const never = aBound({ manageFrom: "2027-07-01" });
    const diff = diffLine(wants([seg("2026-07-01", 99, "24.00", "20.00")]), anObservedLine(), never, TODAY, true);
    expect([diff.steps, diff.later]).toEqual([[], []]);
  });
});

describe("nothing is written past the contract's end", () => {
  it("takes no step on a line whose days are all posted", () => {
    const over = aBound({ endsOn: "2026-10-31" });
    expect(
      diffLine(wants([seg("2026-07-01", 12, "24.00", "20.00")]), anObservedLine(), over, TODAY, true).steps,
    ).toEqual([]);
  });

  it("writes on the last day", () => {
    const line = wants([seg("2026-07-01", 10, "24.00", "20.00"), seg("2026-11-22", 12, "24.00", "20.00")]);
    const last = aBound({ endsOn: "2026-11-22" });
    expect(steps(diffLine(line, anObservedLine(), last, TODAY, true))).toEqual([["2026-11-22", 10, 12]]);
  });
});

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
    const diff = diffLine(usage(), anObservedLine({ segments: [] }), GROUND, TODAY, true);
    expect(amounts(diff)).toEqual([
      ["2026-11-01", "120.00", "100.00"],
      ["2026-12-01", "0.00", "0.00"],
    ]);
    expect(diff.later).toEqual([]);
  });

  it("does not write ahead what was not read", () => {
    const near = anObservedLine({ segments: [], readThrough: "2026-11-30" });
    const diff = diffLine(usage(), near, GROUND, TODAY, true);
    expect(amounts(diff)).toEqual([["2026-11-01", "120.00", "100.00"]]);
    expect(diff.later.map(({ day }) => day)).toEqual(["2026-12-01"]);
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
    expect(diffLine(usage(), cut, GROUND, TODAY, true).steps).toEqual([]);
  });

  it("decision 15: where the period's first day is taken, the rest of it carries the whole amount", () => {
    // 30.00 stands; 1 Nov took a change, so 1.00 of that day stays. 119.00 over 29 of 30 days is 119 × 30 ÷ 29 = 123.10;
    // cost 25.00 stands, 0.83 of it on 1 Nov: (100.00 − 0.83) × 30 ÷ 29 = 102.59.
    const taken = anObservedLine({
      segments: [seg("2026-11-01", 1, "30.00", "25.00"), seg("2026-12-01", 1, "0.00", "0.00")],
      changedOn: ["2026-11-01"],
    });
    const diff = diffLine(usage(), taken, GROUND, TODAY, true);
    expect(amounts(diff)).toEqual([["2026-11-02", "123.10", "102.59"]]);
    // The next run finds 1.00 + 119.00 and 0.83 + 99.17: as it should be.
    const next = anObservedLine({ segments: diff.projected, changedOn: ["2026-11-01", "2026-11-02"] });
    expect(diffLine(usage(), next, GROUND, TODAY, true).steps).toEqual([]);
  });

  it("decision 15: what carries the rest of one period is none for the next one that comes to the same", () => {
    // As above, and 120.00 for December too: 123.10 from 2 November is no 120.00 for December.
    const both = usage({
      segments: [seg("2026-11-01", 1, "120.00", "100.00"), seg("2027-01-01", 1, "0.00", "0.00")],
      writeAhead: "2027-01-01",
    });
    const cut = [seg("2026-11-01", 1, "30.00", "25.00"), seg("2026-11-02", 1, "123.10", "102.59")];
    const next = anObservedLine({ segments: [...cut, seg("2026-12-01", 1, "0.00", "0.00")] });
    expect(amounts(diffLine(both, next, GROUND, "2026-12-08", true))).toEqual([
      ["2026-12-01", "120.00", "100.00"],
      ["2027-01-01", "0.00", "0.00"],
    ]);
  });

  it("decision 15: a line that stood at no units on the taken day is as it should be once the rest carries it", () => {
    const first = anObservedLine({ segments: [], changedOn: ["2026-11-01"] });
    const diff = diffLine(usage(), first, GROUND, TODAY, true);
    // 120.00 × 30/29 = 124.14; 100.00 × 30/29 = 103.45
    expect(amounts(diff)[0]).toEqual(["2026-11-02", "124.14", "103.45"]);
    const next = anObservedLine({ segments: diff.projected, changedOn: ["2026-11-01", "2026-11-02", "2026-12-01"] });
    expect(diffLine(usage(), next, GROUND, TODAY, true).steps).toEqual([]);
  });

  it("a contract that ends inside the period bills the whole amount on the days up to its end", () => {
    // 15 of 30 days: 120.00 × 30/15.
    const ending = aBound({ endsOn: "2026-11-15" });
    const diff = diffLine(usage(), anObservedLine({ segments: [] }), ending, TODAY, true);
    expect(amounts(diff)).toEqual([["2026-11-01", "240.00", "200.00"]]);
    const next = anObservedLine({ segments: diff.projected });
    expect(diffLine(usage(), next, ending, TODAY, true).steps).toEqual([]);
  });

  it("decision 2: where the first days of the period are posted, the others carry what is missing", () => {
    // 10 of 30 days are posted at 60.00 a month: 20.00, and 15.00 of 45.00. The other 20 carry 100.00 and 85.00.
    const posted = anObservedLine({ segments: [seg("2026-11-01", 1, "60.00", "45.00")], openFrom: "2026-11-11" });
    const diff = diffLine(usage(), posted, GROUND, TODAY, true);
    expect(amounts(diff)[0]).toEqual(["2026-11-11", "150.00", "127.50"]);
  });

  it("is left as it stands where it is not known what the posted days of the period came to: unknown is never 0", () => {
    const untold = anObservedLine({ segments: [seg("2026-11-01", 1)], openFrom: "2026-11-11" });
    const days = diffLine(usage(), untold, GROUND, TODAY, true).steps.map(({ day }) => day);
    expect(days.filter((day) => day < "2026-12-01")).toEqual([]);
    const since = anObservedLine({
      segments: [seg("2026-11-01", 1), seg("2026-11-11", 1, "60.00", "45.00")],
      openFrom: "2026-11-11",
    });
    const left = diffLine(usage(), since, GROUND, TODAY, true).steps.map(({ day }) => day);
    expect(left).toEqual(["2026-12-01"]);
  });

  it("is set to 0 from the first open day on, long after the last statement", () => {
    const posted = anObservedLine({
      segments: [seg("2026-11-01", 1, "120.00", "100.00")],
      openFrom: "2027-02-01",
      postedThrough: "2027-01-31",
    });
    expect(amounts(diffLine(usage(), posted, GROUND, "2027-02-10", true))).toEqual([["2027-02-01", "0.00", "0.00"]]);
  });

  it("is written a cent off no more than once: a cent of rounding is no difference, two are", () => {
    const standing = (price: string) =>
      anObservedLine({ segments: [seg("2026-11-01", 1, price, "100.00"), seg("2026-12-01", 1, "0.00", "0.00")] });
    expect(diffLine(usage(), standing("119.99"), GROUND, TODAY, true).steps).toEqual([]);
    expect(amounts(diffLine(usage(), standing("119.98"), GROUND, TODAY, true))).toEqual([
      ["2026-11-01", "120.00", "100.00"],
    ]);
  });
});
