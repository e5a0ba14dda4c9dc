import { describe, expect, it } from "vitest";
import { diffLine } from "../../src/core/line-diff.ts";
import type { Segments } from "../../src/core/model.ts";
import { ADJUSTING, aBound, aDesiredLine, anObservedLine, seg, TODAY } from "../support/builders.ts";

const GROUND = aBound();

function steps(diff: ReturnType<typeof diffLine>) {
  return diff.steps.map(({ day, before, after }) => [day, before.quantity, after.quantity]);
}

function wants(segments: Segments, given: Parameters<typeof aDesiredLine>[0] = {}) {
  return aDesiredLine({ segments, ...given });
}

describe("ZC-13: a step whose day has not come is told as later, and not written", () => {
  it("tells each later step from the one before it", () => {
    const line = wants([
      seg("2026-07-01", 10, "24.00", "20.00"),
      seg("2026-12-01", 8, "24.00", "20.00"),
      seg("2027-04-01", 8, "25.00", "20.00"),
    ]);
    const diff = diffLine(line, anObservedLine(), GROUND, TODAY, ADJUSTING);
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
    expect(steps(diffLine(on("2026-11-22"), anObservedLine(), GROUND, TODAY, ADJUSTING))).toEqual([
      ["2026-11-22", 10, 12],
    ]);
    const tomorrow = diffLine(on("2026-11-23"), anObservedLine(), GROUND, TODAY, ADJUSTING);
    expect(tomorrow.steps).toEqual([]);
    expect(tomorrow.later.map(({ day }) => day)).toEqual(["2026-11-23"]);
  });

  it("tells it from what the line holds today, not on the first open day", () => {
    const grown = [seg("2026-07-01", 10, "24.00", "20.00"), seg("2026-11-10", 15, "24.00", "20.00")];
    const line = wants([...grown, seg("2026-12-01", 10, "24.00", "20.00")]);
    const { later } = diffLine(line, anObservedLine({ segments: grown }), GROUND, TODAY, ADJUSTING);
    expect(later.map(({ day, before, after }) => [day, before.quantity, after.quantity])).toEqual([
      ["2026-12-01", 15, 10],
    ]);
  });

  it("tells nothing of what the line was once", () => {
    const history = [seg("2026-07-01", 8, "24.00", "20.00"), seg("2026-09-01", 10, "24.00", "20.00")];
    const diff = diffLine(wants(history), anObservedLine({ segments: history }), GROUND, TODAY, ADJUSTING);
    expect(diff.later).toEqual([]);
  });

  it("tells a declared price under cost-only, where today's price is not ours", () => {
    const line = wants([seg("2026-07-01", 10, undefined, "20.00"), seg("2027-01-01", 10, "26.00", "20.00")]);
    expect(
      diffLine(line, anObservedLine(), GROUND, TODAY, ADJUSTING).later.map(({ day, after }) => [day, after.unitPrice]),
    ).toEqual([["2027-01-01", "26.00"]]);
  });

  it("tells nothing past the contract's end", () => {
    const line = wants([seg("2026-07-01", 10, "24.00", "20.00"), seg("2027-07-01", 10, "25.00", "20.00")]);
    expect(diffLine(line, anObservedLine(), GROUND, TODAY, ADJUSTING).later).toEqual([]);
  });
});

describe("ZC-21: nothing is written before the day from which the contract is managed", () => {
  const ground = aBound({ manageFrom: "2026-12-01" });

  it("tells what will be written on that day", () => {
    const line = wants([seg("2026-07-01", 10, "24.00", "20.00"), seg("2026-11-10", 12, "24.00", "20.00")]);
    const diff = diffLine(line, anObservedLine(), ground, TODAY, ADJUSTING);
    expect(diff.steps).toEqual([]);
    expect(diff.later.map(({ day, before, after }) => [day, before.quantity, after.quantity])).toEqual([
      ["2026-12-01", 10, 12],
    ]);
  });

  it("tells nothing where that day finds the line as it should be", () => {
    expect(diffLine(aDesiredLine(), anObservedLine(), ground, TODAY, ADJUSTING).later).toEqual([]);
  });

  it("counts what steps between today and that day", () => {
    const line = wants([seg("2026-07-01", 10, "24.00", "20.00"), seg("2026-11-28", 8, "24.00", "20.00")]);
    const { later } = diffLine(line, anObservedLine(), ground, TODAY, ADJUSTING);
    expect(later.map(({ day, after }) => [day, after.quantity])).toEqual([["2026-12-01", 8]]);
  });

  it("tells none of the steps between today and that day, however many", () => {
    const line = wants([
      seg("2026-07-01", 10, "24.00", "20.00"),
      seg("2026-11-28", 8, "24.00", "20.00"),
      seg("2026-11-30", 9, "24.00", "20.00"),
    ]);
    const { later } = diffLine(line, anObservedLine(), ground, TODAY, ADJUSTING);
    expect(later.map(({ day, after }) => [day, after.quantity])).toEqual([["2026-12-01", 9]]);
  });

  it("counts what steps on the day itself, as a price declared from that day", () => {
    const line = wants([seg("2026-07-01", 10, "24.00", "20.00"), seg("2026-12-01", 10, "25.00", "20.00")]);
    const { later } = diffLine(line, anObservedLine(), ground, TODAY, ADJUSTING);
    expect(later.map(({ day, after }) => [day, after.unitPrice])).toEqual([["2026-12-01", "25.00"]]);
  });

  it("writes on the day itself", () => {
    const line = wants([seg("2026-07-01", 10, "24.00", "20.00"), seg("2026-11-10", 12, "24.00", "20.00")]);
    expect(steps(diffLine(line, anObservedLine(), ground, "2026-12-01", ADJUSTING))).toEqual([["2026-12-01", 10, 12]]);
  });

  it("decision 15: tells nothing as later that is written on the day after, because that day is taken", () => {
    const line = wants([seg("2026-07-01", 10, "24.00", "20.00"), seg("2026-11-10", 12, "24.00", "20.00")]);
    const taken = anObservedLine({ changedOn: [TODAY] });
    const diff = diffLine(line, taken, aBound({ manageFrom: TODAY }), TODAY, ADJUSTING);
    expect(steps(diff)).toEqual([["2026-11-23", 10, 12]]);
    expect(diff.later).toEqual([]);
  });

  it("tells what will be written on the contract's last day, where it is managed on that one alone", () => {
    const last = aBound({ manageFrom: "2027-06-30" });
    const { later } = diffLine(
      wants([seg("2026-07-01", 12, "24.00", "20.00")]),
      anObservedLine(),
      last,
      TODAY,
      ADJUSTING,
    );
    expect(later.map(({ day, before, after }) => [day, before.quantity, after.quantity])).toEqual([
      ["2027-06-30", 10, 12],
    ]);
  });

  it("has nothing to say of a contract that is managed only after its end", () => {
    const never = aBound({ manageFrom: "2027-07-01" });
    const diff = diffLine(wants([seg("2026-07-01", 99, "24.00", "20.00")]), anObservedLine(), never, TODAY, ADJUSTING);
    expect([diff.steps, diff.later]).toEqual([[], []]);
  });

  it("decision 6: before it is managed, tells usage and the 0.00 after it, though that would be set ahead", () => {
    const usage = {
      ...wants([seg("2026-12-01", 1, "120.00", "100.00"), seg("2027-01-01", 1, "0.00", "0.00")]),
      usage: true,
    };
    const soon = aBound({ manageFrom: "2026-12-01" });
    const { later } = diffLine({ ...usage, writeAhead: "2027-01-01" }, undefined, soon, TODAY, ADJUSTING);
    expect(later.map(({ day, after }) => [day, after.unitPrice])).toEqual([
      ["2026-12-01", "120.00"],
      ["2027-01-01", "0.00"],
    ]);
  });
});
