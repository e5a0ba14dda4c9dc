/** Laws of money, days, step functions and digests. Amounts are checked against whole cents in BigInt, days one by one. */
import Big from "big.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonths, dayNumber, daysInclusive, isDay, periodOf } from "../../src/core/day.ts";
import { canonicalJson, changeId, fingerprint } from "../../src/core/fingerprint.ts";
import type { Segments } from "../../src/core/model.ts";
import * as money from "../../src/core/money.ts";
import { at, combine, from, integrate, normalise, through, total } from "../../src/core/segments.ts";
import { delayDecreases, sum, withoutExcluded } from "../../src/syncs/subscriptions/holding.ts";

const cents = fc.bigInt({ min: -99_999_999n, max: 99_999_999n });
/** `-1234` → `-12.34`. */
const write = (value: bigint): string => {
  const text = (value < 0n ? -value : value).toString().padStart(3, "0");
  return `${value < 0n ? "-" : ""}${text.slice(0, -2)}.${text.slice(-2)}`;
};

describe("money", () => {
  it("adds, subtracts, negates and compares as whole cents do", () => {
    fc.assert(
      fc.property(cents, cents, cents, (a, b, c) => {
        const [x, y, z] = [write(a), write(b), write(c)];
        expect(money.add(x, y, z)).toBe(write(a + b + c));
        expect(money.add(z, y, x)).toBe(money.add(x, y, z));
        expect(money.subtract(x, y)).toBe(write(a - b));
        expect(money.negate(x)).toBe(write(-a));
        expect(money.compare(x, y)).toBe(a < b ? -1 : a > b ? 1 : 0);
        expect(money.isZero(x)).toBe(a === 0n);
      }),
    );
  });

  it("is exact whatever the number of decimals and however large, as big.js is", () => {
    const decimal = fc
      .tuple(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), fc.integer({ min: 0, max: 8 }))
      .map(([digits, places]) => new Big(digits.toString()).div(new Big(10).pow(places)).toFixed());
    fc.assert(
      fc.property(decimal, decimal, fc.integer({ min: 0, max: 1_000_000 }), (a, b, by) => {
        const [x, y] = [new Big(a), new Big(b)];
        expect(new Big(money.add(a, b)).eq(x.plus(y))).toBe(true);
        expect(new Big(money.subtract(a, b)).eq(x.minus(y))).toBe(true);
        expect(new Big(money.multiply(a, by)).eq(x.times(by))).toBe(true);
        expect(money.compare(a, b)).toBe(x.cmp(y));
        expect(new Big(money.toCents(a)).eq(x.round(2, Big.roundHalfUp))).toBe(true);
        expect(money.canonical(a)).toMatch(/^-?\d+\.\d\d(\d*[1-9])?$/);
      }),
    );
  });

  it("refuses what is no number", () => {
    for (const text of ["", "-", ".", "1.2.3", "1e", "12a", "--1"]) expect(() => money.add(text, "0"), text).toThrow();
  });

  it("multiplies exactly", () => {
    fc.assert(
      fc.property(cents, fc.integer({ min: 0, max: 100_000 }), (a, by) => {
        expect(money.multiply(write(a), by)).toBe(write(a * BigInt(by)));
      }),
    );
  });

  it("has one way to write an amount", () => {
    fc.assert(
      fc.property(cents, fc.constantFrom("", "0", "00"), (a, zeros) => {
        expect(money.canonical(write(a) + zeros)).toBe(write(a));
        expect(money.sameAmount(write(a), write(a) + zeros)).toBe(true);
      }),
    );
    expect(money.canonical("-0.00")).toBe("0.00");
  });

  it("prorates half up, away from zero, and a whole period is the whole amount", () => {
    fc.assert(
      fc.property(cents, fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 31 }), (a, b, c) => {
        const [days, period] = [BigInt(Math.min(b, c)), BigInt(Math.max(b, c))];
        const size = a < 0n ? -a : a;
        const rounded = (2n * size * days + period) / (2n * period);
        expect(money.prorate(write(a), Number(days), Number(period))).toBe(write(a < 0n ? -rounded : rounded));
        expect(money.prorate(write(a), Number(period), Number(period))).toBe(write(a));
      }),
    );
  });

  it("rounds to the nearest multiple of a step", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 99_999_999n }), fc.constantFrom(1n, 5n, 10n, 25n, 99n), (a, step) => {
        expect(money.roundTo(write(a), write(step))).toBe(write(((2n * a + step) / (2n * step)) * step));
      }),
    );
  });
});

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((offset) => addDays("1990-01-01", offset));
const grid = fc.constantFrom(1, 3, 6, 12);

describe("days", () => {
  it("there and back again", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, days) => {
        const other = addDays(day, days);
        expect(isDay(other)).toBe(true);
        expect(addDays(other, -days)).toBe(day);
        expect(daysInclusive(day, other)).toBe(days + 1);
        expect(dayNumber(other) - dayNumber(day)).toBe(days);
        expect(other < day).toBe(days < 0);
      }),
    );
  });

  it("a month later is the same day of the month, or that month's last", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -30, max: 60 }), (day, months) => {
        const other = addMonths(day, months);
        const last = new Date(Date.UTC(Number(other.slice(0, 4)), Number(other.slice(5, 7)), 0)).getUTCDate();
        expect(Number(other.slice(8))).toBe(Math.min(Number(day.slice(8)), last));
        const number = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(number(other) - number(day)).toBe(months);
      }),
    );
  });

  it("every day lies in one billing period, and periods follow on each other", () => {
    fc.assert(
      fc.property(anyDay, anyDay, grid, (anchor, day, months) => {
        const period = periodOf(anchor, months, day);
        expect(period.from <= day && day <= period.to).toBe(true);
        expect(period.days).toBe(daysInclusive(period.from, period.to));
        const next = periodOf(anchor, months, addDays(period.to, 1));
        expect(next.from).toBe(addDays(period.to, 1));
        expect(periodOf(anchor, months, period.from)).toEqual(period);
        expect(periodOf(anchor, months, anchor).from).toBe(anchor);
      }),
    );
  });
});

const START = "2026-07-01";
const holding = fc.record({
  from: fc.integer({ min: 0, max: 200 }).map((offset) => addDays(START, offset)),
  quantity: fc.integer({ min: 0, max: 40 }),
  unitPrice: fc.constantFrom("24.00", "19.95", "0.10"),
  unitCost: fc.constantFrom("20.00", "7.33"),
});
const lines: fc.Arbitrary<Segments> = fc.array(holding, { maxLength: 6 }).map(normalise);
const spans = fc
  .tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 }))
  .map(([a, b]) => [addDays(START, Math.min(a, b)), addDays(START, Math.max(a, b))] as const);
const eachDay = (first: string, last: string): readonly string[] =>
  Array.from({ length: daysInclusive(first, last) }, (_, offset) => addDays(first, offset));

describe("step functions", () => {
  it("what a line comes to is the sum of its parts: no day is left out, none counts twice", () => {
    fc.assert(
      fc.property(lines, spans, grid, (segments, [first, last], months) => {
        const parts = integrate(segments, first, last, START, months);
        expect(parts.flatMap((part) => eachDay(part.from, part.to))).toEqual(eachDay(first, last));
        for (const part of parts) {
          expect(part.days).toBe(daysInclusive(part.from, part.to));
          expect(part.daysInPeriod).toBe(periodOf(START, months, part.from).days);
          for (const day of eachDay(part.from, part.to)) expect(at(segments, day).quantity).toBe(part.holding.quantity);
        }
        const cut = parts[Math.floor(parts.length / 2)]?.from ?? first;
        if (cut === first) return;
        const left = total(integrate(segments, first, addDays(cut, -1), START, months));
        const right = total(integrate(segments, cut, last, START, months));
        expect(total(parts)).toEqual({
          price: money.add(left.price, right.price),
          cost: money.add(left.cost, right.cost),
        });
      }),
      { numRuns: 50 },
    );
  });

  it("a whole period with nothing moved comes to units × amount", () => {
    fc.assert(
      fc.property(holding, grid, (one, months) => {
        const segments = normalise([{ ...one, from: START }]);
        const { to } = periodOf(START, months, START);
        expect(total(integrate(segments, START, to, START, months))).toEqual({
          price: money.multiply(one.unitPrice, one.quantity),
          cost: money.multiply(one.unitCost, one.quantity),
        });
      }),
    );
  });

  it("cutting a function at a day keeps it on that side, day by day", () => {
    fc.assert(
      fc.property(lines, spans, (segments, [first, last]) => {
        for (const day of eachDay(START, "2027-01-31")) {
          expect(at(from(segments, first), day).quantity).toBe(day < first ? 0 : at(segments, day).quantity);
          expect(at(through(segments, last), day).quantity).toBe(day > last ? 0 : at(segments, day).quantity);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("a sum does not depend on the order of what is summed, and is the sum on every day", () => {
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 4 }), (functions) => {
        const units = functions.map((one) =>
          normalise(one.map(({ from: day, quantity }) => ({ from: day, quantity }))),
        );
        expect(sum(units.toReversed())).toEqual(sum(units));
        const added = combine(units, (holdings) => ({
          from: START,
          quantity: holdings.reduce((count, one) => count + one.quantity, 0),
        }));
        expect(sum(units)).toEqual(added);
      }),
      { numRuns: 50 },
    );
  });

  it("excluded units are taken off on their days only, never below 0", () => {
    fc.assert(
      fc.property(lines, spans, fc.integer({ min: 1, max: 20 }), (segments, [first, last], quantity) => {
        const origin = { file: "x", line: 1, column: 1 };
        const left = withoutExcluded(segments, { quantity, reason: "x", from: first, until: last, origin });
        for (const day of eachDay(START, "2027-01-31")) {
          const units = at(segments, day).quantity;
          expect(at(left, day).quantity).toBe(first <= day && day <= last ? Math.max(0, units - quantity) : units);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("decision 17: delayed decreases are the most held since the period began, so never below what is billed", () => {
    fc.assert(
      fc.property(lines, grid, fc.constantFrom("now", "next-period", "term-end"), (segments, months, policy) => {
        const endsOn = "2027-06-30";
        const delayed = delayDecreases(segments, policy, { anchor: START, months, endsOn }, new Set());
        let most = 0;
        for (const day of eachDay(START, "2027-01-31")) {
          const units = at(segments, day).quantity;
          const begins = periodOf(START, months, day).from === day;
          most = policy === "now" || (policy === "next-period" && begins) ? units : Math.max(most, units);
          expect([day, at(delayed, day).quantity]).toEqual([day, most]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("digests", () => {
  const json = fc.dictionary(fc.string({ maxLength: 5 }), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 6 });

  it("the order of keys does not matter, anything else does", () => {
    fc.assert(
      fc.property(json, json, (a, b) => {
        const turned = Object.fromEntries(Object.entries(a).toReversed());
        expect(canonicalJson(turned)).toBe(canonicalJson(a));
        const same = canonicalJson(a) === canonicalJson(b);
        expect(same).toBe(JSON.stringify(sortKeys(a)) === JSON.stringify(sortKeys(b)));
      }),
    );
  });

  it("a change is named by what it is, a fingerprint by the record, its base and its new values", () => {
    fc.assert(
      fc.property(lines, lines, fc.string({ minLength: 1 }), (base, target, key) => {
        const version = (segments: Segments) => ({ kind: "line" as const, openFrom: START, segments });
        const record = (remoteId: string) => ({ kind: "line" as const, key, remoteId, values: { service: "9001" } });
        const print = fingerprint(record("1"), version(base), version(target));
        expect(fingerprint(record("1"), version([...base]), version([...target]))).toBe(print);
        expect(fingerprint(record("2"), version(base), version(target))).not.toBe(print);
        const moved = [...target, { from: "2027-06-01", quantity: 99 }];
        expect(fingerprint(record("1"), version(base), version(moved))).not.toBe(print);
        expect(changeId("line", key, "update", START)).toBe(changeId("line", key, "update", START));
        expect(changeId("line", key, "update", START)).not.toBe(changeId("line", key, "end", START));
      }),
    );
  });
});

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([key, inner]) => [key, sortKeys(inner)]);
}
