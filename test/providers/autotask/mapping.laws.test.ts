/**
 * Whatever a line does, and whatever its rows look like, reading the rows gives back what it does. The rows are made by
 * the few lines below, which share nothing with the code that reads them.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Segments } from "../../../src/core/model.ts";
import { readAsWanted } from "../../../src/core/rounded.ts";
import { at, sameHolding } from "../../../src/core/segments.ts";
import type { UnitRow } from "../../../src/providers/autotask/wire.ts";
import { aContract, read, row } from "./rows.ts";

interface Step {
  readonly day: number;
  readonly units: number;
  /** Cents. */
  readonly price: number;
}

interface Shape {
  readonly units: "total" | "delta";
  readonly ends: "day-before" | "effective-date";
  readonly amounts: "prorated" | "full";
}

/** November and December 2026, and January 2027: day 0 is 1 November. */
const MONTHS = [
  { first: 0, days: 30 },
  { first: 30, days: 31 },
  { first: 61, days: 31 },
] as const;
const dayOf = (index: number): string => new Date(Date.UTC(2026, 10, 1 + index)).toISOString().slice(0, 10);
const cents = (amount: number): string => (Math.round(amount + 1e-9) / 100).toFixed(2);

function rowsFor(steps: readonly Step[], shape: Shape): readonly UnitRow[] {
  const standing = (day: number): Step => steps.findLast((step) => step.day <= day) ?? { day: 0, units: 0, price: 0 };
  return MONTHS.flatMap(({ first, days }) => {
    const last = first + days - 1;
    const starts = [first, ...steps.map((step) => step.day).filter((day) => day > first && day <= last)];
    return starts.map((start, index) => {
      const next = starts[index + 1];
      const now = standing(start);
      const before = shape.units === "delta" && index > 0 ? standing(start - 1) : { units: 0, price: 0 };
      const through = shape.units === "delta" || next === undefined ? last : next - 1;
      const shown = through < last && shape.ends === "effective-date" ? through + 1 : through;
      const share = shape.amounts === "full" ? 1 : (through - start + 1) / days;
      const amount = (now.units * now.price - before.units * before.price) * share;
      return row(dayOf(start), dayOf(shown), now.units - before.units, cents(amount));
    });
  });
}

const shapes: readonly Shape[] = [
  { units: "total", ends: "day-before", amounts: "prorated" },
  { units: "total", ends: "day-before", amounts: "full" },
  { units: "total", ends: "effective-date", amounts: "prorated" },
  { units: "total", ends: "effective-date", amounts: "full" },
  { units: "delta", ends: "day-before", amounts: "prorated" },
  { units: "delta", ends: "day-before", amounts: "full" },
];

/** Two lines that every database of that shape can be expected to hold: one changes in mid-November. */
const proofFor = (shape: Shape) => [
  rowsFor(
    [
      { day: 0, units: 10, price: 1000 },
      { day: 14, units: 12, price: 1000 },
    ],
    shape,
  ),
];

function linesOf(prices: fc.Arbitrary<number>): fc.Arbitrary<readonly Step[]> {
  const step = fc.record({
    day: fc.integer({ min: 0, max: 91 }),
    units: fc.integer({ min: 0, max: 400 }),
    price: prices,
  });
  return fc
    .uniqueArray(step, { minLength: 1, maxLength: 5, selector: ({ day }) => day })
    .map((steps) => steps.toSorted((a, b) => a.day - b.day));
}

describe.each(shapes)("rows of $units units, $ends, $amounts amounts", (shape) => {
  const others = proofFor(shape);

  it("give back the units of every day", () => {
    fc.assert(
      fc.property(linesOf(fc.integer({ min: 1, max: 500_000 })), (steps) => {
        const line = read(rowsFor(steps, shape), { others });
        for (let day = 0; day < 92; day += 1) {
          const expected = steps.findLast((step) => step.day <= day)?.units ?? 0;
          expect(at(line.segments, dayOf(day)).quantity, dayOf(day)).toBe(expected);
        }
        expect(line.unclear).toBeUndefined();
        expect(line.changedOn).toEqual(
          expect.arrayContaining(steps.filter(({ day }) => ![0, 30, 61].includes(day)).map(({ day }) => dayOf(day))),
        );
      }),
      { numRuns: 200, seed: 20261122 },
    );
  });

  it("give back the unit price of every day, where it does not change", () => {
    const lines = fc.integer({ min: 1, max: 500_000 }).chain((price) => linesOf(fc.constant(price)));
    fc.assert(
      fc.property(lines, (steps) => {
        const [{ price } = { price: 0 }] = steps;
        const line = read(rowsFor(steps, shape), { others, line: { internalAdjustedPrice: cents(price) } });
        for (const { quantity, unitPrice } of line.segments)
          expect(unitPrice).toBe(quantity === 0 ? undefined : cents(price));
      }),
      { numRuns: 200, seed: 20261122 },
    );
  });

  it("give back unit prices that come to the same row amounts, where they change", () => {
    fc.assert(
      fc.property(linesOf(fc.integer({ min: 100, max: 50_000 })), (steps) => {
        const line = read(rowsFor(steps, shape), { others });
        for (const { first, days } of MONTHS) {
          // A month that nothing splits has one row, of which the price follows exactly.
          if (steps.some(({ day }) => day > first && day < first + days)) continue;
          const held = steps.findLast((step) => step.day <= first);
          if (held === undefined || held.units === 0) continue;
          expect(at(line.segments, dayOf(first)).unitPrice, dayOf(first)).toBe(cents(held.price));
        }
      }),
      { numRuns: 200, seed: 20261122 },
    );
  });

  it("of a contract's last month read as what is wanted exactly where that comes to the very same rows", () => {
    const contract = aContract({ endsOn: dayOf(91) });
    /** Few units at prices that differ by cents, so that rows of few days tell them apart now and then only. */
    const lastMonth = fc
      .record({
        held: fc.record({ units: fc.integer({ min: 1, max: 4 }), price: fc.integer({ min: 1700, max: 1900 }) }),
        day: fc.integer({ min: 62, max: 91 }),
        units: fc.integer({ min: 1, max: 4 }),
        price: fc.integer({ min: 1700, max: 1900 }),
        off: fc.integer({ min: -12, max: 12 }),
      })
      .map(({ held, day, units, price, off }) => ({
        truth: [
          { day: 61, ...held },
          { day, units, price },
        ],
        wanted: [
          { day: 61, ...held },
          { day, units, price: price + off },
        ],
      }));
    const segmentsOf = (steps: readonly Step[]): Segments =>
      steps.map(({ day, units, price }) => ({ from: dayOf(day), quantity: units, unitPrice: cents(price) }));
    const amountsOf = (steps: readonly Step[]) => rowsFor(steps, shape).map(({ price }) => price);
    let taken = 0;
    fc.assert(
      fc.property(lastMonth, ({ truth, wanted }) => {
        const line = read(rowsFor(truth, shape), { others, contract, from: dayOf(61), rowAmounts: shape.amounts });
        const segments = segmentsOf(wanted);
        const readsAsWanted = ({ segments: held }: typeof line) =>
          segments.every(({ from }) => sameHolding(at(held, from), at(segments, from)));
        if (readsAsWanted(line)) return;
        const isTaken = readsAsWanted(readAsWanted(line, segments, dayOf(61)));
        expect(isTaken).toBe(amountsOf(truth).join() === amountsOf(wanted).join());
        if (isTaken) taken += 1;
      }),
      { numRuns: 500, seed: 20261122 },
    );
    // Where amounts are for the whole period, cents are told by the rows themselves.
    if (shape.amounts === "prorated") expect(taken).toBeGreaterThan(20);
  });
});
