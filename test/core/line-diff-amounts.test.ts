import { describe, expect, it } from "vitest";
import { diffLine } from "../../src/core/line-diff.ts";
import type { Segments } from "../../src/core/model.ts";
import { ADJUSTING, aBound, aDesiredLine, anObservedLine, seg, TODAY } from "../support/builders.ts";

const GROUND = aBound();

function wants(segments: Segments, given: Parameters<typeof aDesiredLine>[0] = {}) {
  return aDesiredLine({ segments, ...given });
}

describe("decision 7: an amount that is not ours is neither compared nor written", () => {
  const costOnly = (segments: Segments) => diffLine(wants(segments), anObservedLine(), GROUND, TODAY, ADJUSTING);

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

  it("owns the cost from the day it is declared for, too", () => {
    const diff = costOnly([seg("2026-07-01", 10, "24.00"), seg("2026-11-15", 10, "24.00", "21.00")]);
    expect(diff.steps.map(({ day, after }) => [day, after.unitCost])).toEqual([["2026-11-15", "21.00"]]);
  });

  it("writes the price and says nothing of the cost", () => {
    const [step] = costOnly([seg("2026-07-01", 10, "26.00")]).steps;
    expect(step?.base).toStrictEqual([seg("2026-11-01", 10, "24.00")]);
    expect(step?.target).toStrictEqual([seg("2026-11-01", 10, "26.00")]);
  });

  it("says no amount before its step where none stands", () => {
    const bare = anObservedLine({ segments: [seg("2026-07-01", 10)] });
    const [step] = diffLine(wants([seg("2026-07-01", 12, "26.00", "21.00")]), bare, GROUND, TODAY, ADJUSTING).steps;
    expect(step?.base).toStrictEqual([seg("2026-11-01", 10)]);
    expect(step?.target).toStrictEqual([seg("2026-11-01", 12, "26.00", "21.00")]);
  });

  it("moves units without the amount that was ours once and is no more: it stays as it stands", () => {
    // 12 stand from today on already, so 2 more from the 5th make that 14, which is brought back to 12.
    const ten = seg("2026-07-01", 10, "24.00", "20.00");
    const observed = anObservedLine({ segments: [ten, seg(TODAY, 12, "24.00", "20.00")] });
    const left = [seg("2026-11-01", 10, "24.00", "20.00"), seg("2026-11-05", 12, "24.00", "20.00")];
    for (const [price, cost] of [
      [undefined, "20.00"],
      ["24.00", undefined],
    ]) {
      const line = wants([ten, seg("2026-09-01", 10, price, cost), seg("2026-11-05", 12, price, cost)]);
      const diff = diffLine(line, observed, GROUND, TODAY, ADJUSTING);
      expect(diff.steps.map(({ day, after }) => [day, after.quantity, after.unitPrice, after.unitCost])).toEqual([
        ["2026-11-05", 12, price, cost],
        [TODAY, 12, price, cost],
      ]);
      expect(diff.projected).toEqual(left);
    }
  });
});

describe("decision 16: zero units hide the price", () => {
  it("does not compare prices where both hold nothing", () => {
    const observed = anObservedLine({ segments: [] });
    expect(diffLine(wants([seg("2026-07-01", 0, "26.00")]), observed, GROUND, TODAY, ADJUSTING).steps).toEqual([]);
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
    const diff = diffLine(line, observed, GROUND, TODAY, ADJUSTING);
    expect(diff.steps).toHaveLength(1);
    expect(diff.steps[0]?.after).toEqual(seg("2026-11-10", 4, "24.00", "20.00"));
    expect(diff.projected).toEqual([seg("2026-11-10", 4, "24.00", "20.00")]);
  });
});

describe("it is not known how far an amount carries over later steps: each reading is told once", () => {
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
    const [first, second] = diffLine(line, observed, GROUND, TODAY, ADJUSTING).steps;
    expect(first?.target.at(-1)).toEqual(seg("2026-11-20", 12, "24.00", "20.00"));
    expect(first?.targetOr.map((reading) => reading.at(-1))).toEqual([seg("2026-11-20", 12, "26.00", "20.00")]);
    // Planned all the same: where it carried, the second step is found done.
    expect(second).toMatchObject({ day: "2026-11-20", after: { quantity: 12, unitPrice: "26.00" }, targetOr: [] });
  });

  it("over steps that had the amounts of the day before, or over all; and on from there", () => {
    // 26.00 from 5 November; 12 units stand from the 10th at the old 24.00, and from the 15th at 25.00.
    const ten = seg("2026-11-01", 10, "24.00", "20.00");
    const stands = [seg("2026-11-10", 12, "24.00", "20.00"), seg("2026-11-15", 12, "25.00", "20.00")];
    const dearer = seg("2026-11-05", 10, "26.00", "20.00");
    const more = seg("2026-11-18", 14, "25.00", "20.00");
    const observed = anObservedLine({ segments: [seg("2026-07-01", 10, "24.00", "20.00"), ...stands] });
    const line = wants([seg("2026-07-01", 10, "24.00", "20.00"), dearer, ...stands, more]);
    const [first, second] = diffLine(line, observed, GROUND, TODAY, ADJUSTING).steps;
    const toNext = [ten, dearer, ...stands];
    const whileTheSame = [
      ten,
      dearer,
      seg("2026-11-10", 12, "26.00", "20.00"),
      seg("2026-11-15", 12, "25.00", "20.00"),
    ];
    const overAll = [ten, dearer, seg("2026-11-10", 12, "26.00", "20.00")];
    expect(first).toMatchObject({ base: [ten, ...stands], baseOr: [] });
    expect(first).toMatchObject({ target: toNext, targetOr: [whileTheSame, overAll] });
    expect(second).toMatchObject({ base: toNext, baseOr: [whileTheSame, overAll] });
    expect(second).toMatchObject({
      target: [...toNext, more],
      targetOr: [
        [...whileTheSame, more],
        [...overAll, more],
      ],
    });
  });
});
