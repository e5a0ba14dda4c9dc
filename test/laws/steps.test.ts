/** Laws of the diff: nothing to do where nothing differs, and what is written leads to what is wanted. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../src/core/day.ts";
import { diffLine, type LineStep } from "../../src/core/line-diff.ts";
import type { Day, Segment, Segments } from "../../src/core/model.ts";
import { at, normalise, sameHolding } from "../../src/core/segments.ts";
import { aDesiredLine, anObservedLine } from "../support/builders.ts";

const START = "2026-07-01";
const END = "2027-06-30";
const dayOf = fc.integer({ min: 0, max: 364 }).map((offset) => addDays(START, offset));

const holding = fc.record({
  from: dayOf,
  quantity: fc.integer({ min: 0, max: 30 }),
  unitPrice: fc.constantFrom("24.00", "26.00", "19.50"),
  unitCost: fc.constantFrom("20.00", "21.00"),
});
const lines: fc.Arbitrary<Segments> = fc.array(holding, { maxLength: 6 }).map(normalise);
const world = fc.record({
  today: dayOf,
  open: dayOf,
  manageFrom: fc.constantFrom(START, "2026-10-01", "2027-01-15"),
  months: fc.constantFrom(1, 3, 12),
  changedOn: fc.uniqueArray(dayOf, { maxLength: 4 }),
});
type World = typeof world extends fc.Arbitrary<infer Value> ? Value : never;

function diff(
  wanted: Segments,
  stands: Segments,
  { today, open, manageFrom, months, changedOn }: World,
  oneADay: boolean,
) {
  return diffLine(
    aDesiredLine({ segments: wanted, opinionFrom: START }),
    anObservedLine({ segments: stands, openFrom: open, changedOn: changedOn.toSorted() }),
    { startsOn: START, endsOn: END, periodsFrom: START, months, manageFrom, openFrom: open },
    today,
    { oneChangeADay: oneADay, steps: "differences" },
  );
}

/** What is booked on a line: differences in units, amounts from a day on. Apart from the program. */
interface Booked {
  readonly on: Day;
  readonly units: number;
  readonly price?: string;
  readonly cost?: string;
}

function standOn(booked: readonly Booked[], day: Day): Segment {
  let held: Segment = { from: day, quantity: 0 };
  for (const { on, units, price, cost } of booked.toSorted((a, b) => (a.on < b.on ? -1 : 1))) {
    if (on > day) break;
    const unitPrice = price ?? held.unitPrice ?? "0";
    held = { from: day, quantity: held.quantity + units, unitPrice, unitCost: cost ?? held.unitCost ?? "0" };
  }
  return held;
}

function book(segments: Segments): readonly Booked[] {
  return segments.map(({ from, quantity, unitPrice, unitCost }, index) => ({
    on: from,
    units: quantity - (segments[index - 1]?.quantity ?? 0),
    ...(unitPrice === undefined ? {} : { price: unitPrice }),
    ...(unitCost === undefined ? {} : { cost: unitCost }),
  }));
}

/** Writes one step as an adjustment does: the difference to what stands, and both amounts. */
function write(booked: readonly Booked[], step: LineStep, laterPrices: "kept" | "overwritten"): readonly Booked[] {
  const stands = standOn(booked, step.day);
  const units = step.after.quantity - stands.quantity;
  const price = step.after.unitPrice ?? stands.unitPrice ?? "0";
  const cost = step.after.unitCost ?? stands.unitCost ?? "0";
  const present = booked.filter(({ on }) => on === step.day).reduce((sum, one) => sum + one.units, 0);
  const others = booked
    .filter(({ on }) => on !== step.day)
    .map(({ on, units: own, ...amounts }) =>
      on > step.day && laterPrices === "overwritten" ? { on, units: own } : { on, units: own, ...amounts },
    );
  return [...others, { on: step.day, units: present + units, price, cost }];
}

describe("the diff of a line", () => {
  it("diff(a, a) is empty, whatever is posted, taken or managed", () => {
    fc.assert(
      fc.property(lines, world, fc.boolean(), (segments, about, oneADay) => {
        expect(diff(segments, segments, about, oneADay).steps).toEqual([]);
      }),
    );
  });

  it("diff(a, a) is empty where prices are not ours", () => {
    fc.assert(
      fc.property(lines, world, (segments, about) => {
        const units = normalise(segments.map(({ from, quantity }) => ({ from, quantity })));
        expect(diff(units, segments, about, true).steps).toEqual([]);
      }),
    );
  });

  it.each(["kept", "overwritten"] as const)(
    "its steps, written where later prices are %s, lead to what is due",
    (prices) => {
      fc.assert(
        fc.property(lines, lines, world, (wanted, stands, about) => {
          const { openFrom, steps } = diff(wanted, stands, { ...about, changedOn: [] }, false);
          const ended = steps.reduce((booked, step) => write(booked, step, prices), book(stands));
          // At 0 units a price that somebody dated later is out of sight (decision 16); what returns there is read back.
          fc.pre(steps.slice(0, -1).every(({ after }) => after.quantity > 0));
          if (about.today < about.manageFrom) {
            expect(steps).toEqual([]);
            return;
          }
          const due = wanted.filter(({ from }) => from <= about.today);
          for (let day = openFrom; day <= END; day = addDays(day, 1)) {
            const [is, should] = [standOn(ended, day), at(due, day)];
            // A step of a later day may stand there already, as it is wanted then.
            if (day > about.today && sameHolding(is, at(wanted, day))) continue;
            if (!sameHolding(is, should)) expect([day, is]).toEqual([day, should]);
          }
        }),
        { numRuns: 60 },
      );
    },
  );

  it("what is projected is what a second diff finds in order", () => {
    fc.assert(
      fc.property(lines, lines, world, (wanted, stands, about) => {
        const first = diff(wanted, stands, about, true);
        const changedOn = [...about.changedOn, ...first.steps.map(({ day }) => day)];
        const second = diff(wanted, first.projected, { ...about, open: first.openFrom, changedOn }, true);
        expect(second.steps).toEqual([]);
      }),
    );
  });

  it("no step lies before the first open day, after the contract's end, or on a day that is taken; none after today", () => {
    fc.assert(
      fc.property(lines, lines, world, (wanted, stands, about) => {
        const { openFrom, steps } = diff(wanted, stands, about, true);
        const days = steps.map(({ day }) => day);
        expect(days.filter((day) => day < openFrom || day > END || about.changedOn.includes(day))).toEqual([]);
        expect(new Set(days).size).toBe(days.length);
      }),
    );
  });

  it("the order in which segments are listed does not matter", () => {
    const listed = fc.uniqueArray(holding, { selector: ({ from }) => from, maxLength: 6 });
    fc.assert(
      fc.property(listed, lines, world, fc.nat(), (segments, stands, about, seed) => {
        const turned = segments.toSorted((a, b) => ((a.quantity * 31 + seed) % 7) - ((b.quantity * 31 + seed) % 7));
        const steps = (order: Segments) => diff(normalise(order), stands, about, true).steps;
        expect(steps(turned)).toEqual(steps(segments));
      }),
    );
  });
});
