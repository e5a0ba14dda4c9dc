/** Amounts that come to the same cents on the days that are left are no difference; a cent is one. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matches } from "../../src/apply/decide.ts";
import { prorateUnits } from "../../src/core/money.ts";
import type { RoundedStretch } from "../../src/core/observed.ts";
import { planLine } from "../../src/core/plan-line.ts";
import { readAsWanted } from "../../src/core/rounded.ts";
import { aBound, aDesiredLine, anObservedLine, aPlanContext, seg } from "../support/builders.ts";

const today = "2026-11-30";
const bound = { endsOn: "2026-11-30", openFrom: "2026-11-01" };

/** From a day of November to its end, which is the contract's: `units` at a cost that stands, as its row tells it. */
function held(from: string, units: number, unitCost: string, price = "24.00") {
  const days = 31 - Number(from.slice(-2));
  const stretch: RoundedStretch = {
    from,
    days,
    daysInPeriod: 30,
    unitCost: { amount: prorateUnits(unitCost, units, days, 30), besides: "0.00" },
  };
  return anObservedLine({ segments: [seg(from, units, price, unitCost)], rounded: [stretch] });
}

function changesFor(line: ReturnType<typeof held>, from: string, units: number, unitCost: string) {
  const wanted = aDesiredLine({ segments: [seg(from, units, "24.00", unitCost)], opinionFrom: from });
  return planLine(wanted, aBound({ ...bound, lines: [line] }), aPlanContext({ today })).changes;
}

describe("an amount that a row tells to the cent of its days only", () => {
  it("is changed exactly where the invoice of the days that are left would differ by a cent", () => {
    const cents = fc.integer({ min: 1500, max: 1900 }).map((amount) => (amount / 100).toFixed(2));
    const facts = fc.record({
      day: fc.integer({ min: 1, max: 30 }).map((day) => `2026-11-${String(day).padStart(2, "0")}`),
      units: fc.integer({ min: 1, max: 12 }),
      stands: cents,
      off: fc.integer({ min: -9, max: 9 }),
    });
    let same = 0;
    fc.assert(
      fc.property(facts, ({ day, units, stands, off }) => {
        const wanted = (Number(stands) + off / 100).toFixed(2);
        const days = 31 - Number(day.slice(-2));
        const isSame = prorateUnits(stands, units, days, 30) === prorateUnits(wanted, units, days, 30);
        expect(changesFor(held(day, units, stands), day, units, wanted)).toHaveLength(isSame ? 0 : 1);
        expect(matches(held(day, units, stands), [seg(day, units, undefined, wanted)], day)).toBe(isSame);
        if (isSame && off !== 0) same += 1;
      }),
      { numRuns: 500, seed: 20261130 },
    );
    expect(same).toBeGreaterThan(10);
  });

  it("stays as it reads where a step is wanted on its days, or units differ, or it began before it may be written", () => {
    const line = held("2026-11-28", 1, "18.30");
    const at18 = (from: string, units = 1) => seg(from, units, "24.00", "18.33");
    expect(readAsWanted(line, [at18("2026-11-28")], "2026-11-28").segments).toEqual([at18("2026-11-28")]);
    for (const wanted of [[at18("2026-11-28"), at18("2026-11-29", 2)], [at18("2026-11-28", 2)], []])
      expect(readAsWanted(line, wanted, "2026-11-28")).toBe(line);
    expect(readAsWanted(line, [at18("2026-11-28")], "2026-11-29")).toBe(line);
  });

  it("keeps what stands on later days, which have amounts of their own", () => {
    // 1 unit for 8 of 30 days: 4.89 at 18.33 and at 18.34.
    const stretch: RoundedStretch = {
      from: "2026-11-10",
      to: "2026-11-17",
      days: 8,
      daysInPeriod: 30,
      unitCost: { amount: "4.89", besides: "0.00" },
    };
    const line = anObservedLine({ segments: [seg("2026-11-10", 1, "24.00", "18.34")], rounded: [stretch] });
    expect(readAsWanted(line, [seg("2026-11-10", 1, "24.00", "18.33")], "2026-11-01").segments).toEqual([
      seg("2026-11-10", 1, "24.00", "18.33"),
      seg("2026-11-18", 1, "24.00", "18.34"),
    ]);
  });

  it("has in its row only what it adds to the units of another one", () => {
    // 25 at 20.00 are billed for all of November; from the 28th 1 at 18.33 is held: (18.33 − 500.00) × 3/30 = −48.167.
    const stretch: RoundedStretch = {
      from: "2026-11-28",
      days: 3,
      daysInPeriod: 30,
      unitCost: { amount: "-48.17", besides: "500.00" },
    };
    const segments = [seg("2026-11-01", 25, "24.00", "20.00"), seg("2026-11-28", 1, "24.00", "18.30")];
    const line = anObservedLine({ segments, rounded: [stretch] });
    const wants = (cost: string) => [seg("2026-11-01", 25, "24.00", "20.00"), seg("2026-11-28", 1, "24.00", cost)];
    expect(matches(line, wants("18.33"), "2026-11-01")).toBe(true);
    // (18.40 − 500.00) × 3/30 = −48.16.
    expect(matches(line, wants("18.40"), "2026-11-01")).toBe(false);
  });
});
