import { describe, expect, it } from "vitest";
import { diffLine, openDay } from "../../src/core/line-diff.ts";
import type { Segments } from "../../src/core/model.ts";
import { ADJUSTING, ANY_DAY, aBound, aDesiredLine, aNewLine, anObservedLine, seg, TODAY } from "../support/builders.ts";

const GROUND = aBound();

function steps(diff: ReturnType<typeof diffLine>) {
  return diff.steps.map(({ day, before, after }) => [day, before.quantity, after.quantity]);
}

function wants(segments: Segments, given: Parameters<typeof aDesiredLine>[0] = {}) {
  return aDesiredLine({ segments, ...given });
}

describe("what is as it should be has no step", () => {
  it("diff(a, a) is empty, in units, price and cost", () => {
    const diff = diffLine(aDesiredLine(), anObservedLine(), GROUND, TODAY, ADJUSTING);
    expect(diff.steps).toEqual([]);
    expect(diff.later).toEqual([]);
    expect(diff.projected).toEqual([seg("2026-11-01", 10, "24.00", "20.00")]);
  });

  it("compares amounts by value, not as written", () => {
    const diff = diffLine(wants([seg("2026-07-01", 10, "24", "20.0")]), anObservedLine(), GROUND, TODAY, ADJUSTING);
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
    const diff = diffLine(line, anObservedLine(), GROUND, TODAY, ADJUSTING);
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
    expect(diffLine(line, anObservedLine(), GROUND, TODAY, ADJUSTING).steps).toEqual([]);
  });

  it("dates a step past today where today is posted already", () => {
    const line = wants([seg("2026-07-01", 10, "24.00", "20.00"), seg("2026-11-10", 12, "24.00", "20.00")]);
    const posted = anObservedLine({ openFrom: "2026-12-01", postedThrough: "2026-11-30" });
    expect(steps(diffLine(line, posted, GROUND, TODAY, ADJUSTING))).toEqual([["2026-12-01", 10, 12]]);
  });
});

describe("every open day on which they differ gets its step", () => {
  it("makes one step a day of change, each from what the one before it left", () => {
    const line = wants([
      seg("2026-07-01", 10, "24.00", "20.00"),
      seg("2026-11-05", 12, "24.00", "20.00"),
      seg("2026-11-15", 9, "24.00", "20.00"),
    ]);
    const diff = diffLine(line, anObservedLine(), GROUND, TODAY, ADJUSTING);
    expect(steps(diff)).toEqual([
      ["2026-11-05", 10, 12],
      ["2026-11-15", 12, 9],
    ]);
    expect(diff.steps.map(({ meantFor }) => meantFor)).toEqual(["2026-11-05", "2026-11-15"]);
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
    const diff = diffLine(line, observed, GROUND, TODAY, ADJUSTING);
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
    expect(steps(diffLine(aDesiredLine(), observed, GROUND, TODAY, ADJUSTING))).toEqual([["2026-12-15", 11, 10]]);
  });

  it("leaves a step that somebody entered ahead of its day just as it is declared", () => {
    const observed = anObservedLine({
      segments: [seg("2026-07-01", 10, "24.00", "20.00"), seg("2026-12-15", 11, "24.00", "20.00")],
    });
    const line = wants([seg("2026-07-01", 10, "24.00", "20.00"), seg("2026-12-15", 11, "24.00", "20.00")]);
    const diff = diffLine(line, observed, GROUND, TODAY, ADJUSTING);
    expect([diff.steps, diff.later]).toEqual([[], []]);
  });

  it("leaves a stop that was entered ahead of its day, on days that are posted already", () => {
    // November is posted on the 22nd; the stop of the 28th stands, so December finds nothing to put back.
    const posted = anObservedLine({
      segments: [seg("2026-07-01", 10, "24.00", "20.00"), seg("2026-11-28", 0)],
      openFrom: "2026-12-01",
      postedThrough: "2026-11-30",
    });
    const line = wants([seg("2026-07-01", 10, "24.00", "20.00"), seg("2026-11-28", 0)]);
    const diff = diffLine(line, posted, GROUND, TODAY, ADJUSTING);
    expect([diff.steps, diff.later]).toEqual([[], []]);
  });

  it("makes a line that does not stand yet", () => {
    const diff = diffLine(
      aNewLine({ segments: [seg("2026-11-09", 5, "24.00", "20.00")] }),
      undefined,
      GROUND,
      TODAY,
      ADJUSTING,
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
      ADJUSTING,
    );
    expect(steps(diff)).toEqual([["2026-11-16", 10, 0]]);
  });

  it("brings a line to 0 that no subscription is billed on", () => {
    const diff = diffLine(wants([], { opinionFrom: "2026-11-01" }), anObservedLine(), GROUND, TODAY, ADJUSTING);
    expect(steps(diff)).toEqual([["2026-11-01", 10, 0]]);
    expect(diff.steps[0]).toMatchObject({ base: [seg("2026-11-01", 10, "24.00", "20.00")], target: [] });
  });
});

describe("decision 15: a day that took a change takes no second one", () => {
  const line = wants([seg("2026-07-01", 10, "24.00", "20.00"), seg("2026-11-20", 12, "24.00", "20.00")]);

  it("dates the change on the next day", () => {
    const diff = diffLine(line, anObservedLine({ changedOn: ["2026-11-20"] }), GROUND, TODAY, ADJUSTING);
    expect(steps(diff)).toEqual([["2026-11-21", 10, 12]]);
    expect(diff.steps[0]?.meantFor).toBe("2026-11-20");
  });

  it("goes on to the first day that is free, past today too", () => {
    const changedOn = ["2026-11-20", "2026-11-21", "2026-11-22"];
    expect(steps(diffLine(line, anObservedLine({ changedOn }), GROUND, TODAY, ADJUSTING))).toEqual([
      ["2026-11-23", 10, 12],
    ]);
  });

  it("does not hold where the system takes several a day", () => {
    expect(steps(diffLine(line, anObservedLine({ changedOn: ["2026-11-20"] }), GROUND, TODAY, ANY_DAY))).toEqual([
      ["2026-11-20", 10, 12],
    ]);
  });

  it("moves nothing of a taken day that is as it should be", () => {
    const stands = [seg("2026-07-01", 10, "24.00", "20.00"), seg("2026-11-20", 12, "24.00", "20.00")];
    const observed = anObservedLine({ segments: stands, changedOn: ["2026-11-20"] });
    const diff = diffLine(
      wants([...stands, seg("2026-11-21", 13, "24.00", "20.00")]),
      observed,
      GROUND,
      TODAY,
      ADJUSTING,
    );
    expect(steps(diff)).toEqual([["2026-11-21", 12, 13]]);
    expect(diff.steps[0]).toMatchObject({ meantFor: "2026-11-21" });
    expect(diff.steps[0]).not.toHaveProperty("movedFrom");
  });

  it("makes no step where the next day is wanted as it stands", () => {
    // One day at 12 and back: the only day that could hold it is taken.
    const blip = wants([
      seg("2026-07-01", 10, "24.00", "20.00"),
      seg("2026-11-20", 12, "24.00", "20.00"),
      seg("2026-11-21", 10, "24.00", "20.00"),
    ]);
    expect(diffLine(blip, anObservedLine({ changedOn: ["2026-11-20"] }), GROUND, TODAY, ADJUSTING).steps).toEqual([]);
  });

  it("is not put past the contract's end", () => {
    const ends = aBound({ endsOn: "2026-11-20" });
    expect(diffLine(line, anObservedLine({ changedOn: ["2026-11-20"] }), ends, TODAY, ADJUSTING).steps).toEqual([]);
  });
});

describe("nothing is written past the contract's end", () => {
  it("takes no step on a line whose days are all posted", () => {
    const over = aBound({ endsOn: "2026-10-31" });
    expect(
      diffLine(wants([seg("2026-07-01", 12, "24.00", "20.00")]), anObservedLine(), over, TODAY, ADJUSTING).steps,
    ).toEqual([]);
  });

  it("writes on the last day", () => {
    const line = wants([seg("2026-07-01", 10, "24.00", "20.00"), seg("2026-11-22", 12, "24.00", "20.00")]);
    const last = aBound({ endsOn: "2026-11-22" });
    expect(steps(diffLine(line, anObservedLine(), last, TODAY, ADJUSTING))).toEqual([["2026-11-22", 10, 12]]);
  });
});
