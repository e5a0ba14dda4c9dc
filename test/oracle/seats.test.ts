/** The sync against a loop over days, for random histories of purchases, changes and cancellations. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Charge } from "../../src/core/charges.ts";
import { planLine } from "../../src/core/plan-line.ts";
import { at } from "../../src/core/segments.ts";
import { linesOf } from "../../src/syncs/subscriptions/lines.ts";
import { timelines } from "../../src/syncs/subscriptions/timeline.ts";
import {
  aBound,
  aCharge,
  aContract,
  aFeed,
  anObservedContract,
  aPlanContext,
  aRule,
  aSyncContext,
  origin,
  policies,
} from "../support/builders.ts";
import { DAYS, dayName, type History, type InvoiceLine, invoiceLines, isFirst, seatsByDay } from "./seats.ts";

/**
 * A history: bought on a day, then changed on later days; a cancellation ends it, inside a month, since one on a month's
 * first day leaves no line behind and only a final statement proves it (decision 5).
 */
const history = (subscription: string): fc.Arbitrary<History> =>
  fc
    .record({
      days: fc.uniqueArray(fc.integer({ min: 0, max: DAYS - 1 }), { minLength: 1, maxLength: 6 }),
      quantities: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 6, maxLength: 6 }),
      cancelled: fc.boolean(),
    })
    .map(({ days, quantities, cancelled }) => {
      const events = days
        .toSorted((a, b) => a - b)
        .map((day, index) => ({ day, quantity: quantities[index] ?? 1 }))
        .filter((event, index, all) => event.quantity !== all[index - 1]?.quantity);
      const last = events.at(-1);
      const ended = cancelled && last !== undefined && events.length > 1 && !isFirst(last.day);
      return { subscription, events: ended ? [...events.slice(0, -1), { ...last, quantity: 0 }] : events };
    });
const histories = fc
  .integer({ min: 1, max: 3 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => history(`sub-${index}`))));

function toCharge(line: InvoiceLine, index: number): Charge {
  return aCharge({
    id: `G-${line.month}/${index}`,
    invoice: `G-${line.month}`,
    subscription: line.subscription,
    kind: line.back ? "refund" : "recurring",
    chargeType: line.back ? "removeQuantity" : "cycleCharge",
    quantity: line.quantity,
    unitCost: (line.cents / 100).toFixed(2),
    from: dayName(line.from),
    to: dayName(line.to),
    termStart: "2026-07-01",
    origin: origin(`billing/G-${line.month}.csv`, index + 2),
  });
}

/** Last day that any line of the invoices covers. */
const lastCharged = (lines: readonly InvoiceLine[]) => Math.max(-1, ...lines.map(({ to }) => to));

describe("seats by day", () => {
  it("each subscription's charges say what it held on each day", () => {
    fc.assert(
      fc.property(histories, (bought) => {
        const lines = invoiceLines(bought);
        for (const timeline of timelines(lines.map(toCharge), [])) {
          expect(timeline.unclear).toBeUndefined();
          const own = bought.filter(({ subscription }) => subscription === timeline.subscription);
          const expected = seatsByDay(own, { excluded: 0, decreases: "now" });
          for (let day = 0; day < DAYS; day += 1)
            expect([dayName(day), at(timeline.steps, dayName(day)).quantity]).toEqual([dayName(day), expected[day]]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("the order in which charges are listed does not matter", () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 1, max: 30 }), (bought, by) => {
        const charges = invoiceLines(bought).map(toCharge);
        const turned = charges.map((_, index) => charges[(index + by) % charges.length] as Charge).toReversed();
        expect(timelines(turned, [])).toEqual(timelines(charges, []));
      }),
      { numRuns: 100 },
    );
  });

  it("decisions 1 and 17: the line of the contract holds what the loop holds, after exclusion and delayed decreases", () => {
    const rules = fc.record({
      excluded: fc.integer({ min: 0, max: 12 }),
      decreases: fc.constantFrom("now", "next-period", "term-end"),
    });
    fc.assert(
      fc.property(histories, rules, (bought, { excluded, decreases }) => {
        const lines = invoiceLines(bought);
        const exclude = { quantity: excluded, reason: "ours", origin: origin() };
        const rule = aRule(excluded === 0 ? {} : { exclude });
        const feed = aFeed({
          charges: lines.map(toCharge),
          contract: { lines: [rule], policies: policies({ decreases }) },
        });
        const contract = aContract({ lines: [rule], policies: policies({ decreases }) });
        const bound = aBound({ contract, lines: [], openFrom: "2026-07-01" });
        const made = linesOf(feed, bound, aSyncContext({ today: "2026-12-31" }));
        expect(made.blocked).toEqual([]);
        expect(made.lines).toHaveLength(1);
        const expected = seatsByDay(bought, { excluded, decreases });
        for (let day = 0; day <= lastCharged(lines); day += 1)
          expect([dayName(day), at(made.lines[0]?.segments ?? [], dayName(day)).quantity]).toEqual([
            dayName(day),
            expected[day],
          ]);
      }),
      { numRuns: 150 },
    );
  });

  it("decision 2: a contract that ended on any day is planned on each day up to its end, and on none after it", () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 0, max: DAYS - 2 }), (bought, end) => {
        const lines = invoiceLines(bought);
        const contract = aContract({ policies: policies({ decreases: "now" }) });
        const days = { startsOn: "2026-07-01", endsOn: dayName(end) };
        const observed = anObservedContract({ ...days, lines: [] });
        const bound = { ...aBound({ contract, ...days, openFrom: "2026-07-01" }), observed };
        const today = dayName(DAYS - 1);
        const made = linesOf(aFeed({ charges: lines.map(toCharge), contract }), bound, aSyncContext({ today }));
        const expected = seatsByDay(bought, { excluded: 0, decreases: "now" });
        for (const line of made.lines) {
          const planned = planLine(line, bound, aPlanContext({ today }));
          for (let day = 0; day <= lastCharged(lines); day += 1)
            expect([dayName(day), planned.after(dayName(day)).quantity]).toEqual([
              dayName(day),
              day <= end ? expected[day] : 0,
            ]);
        }
      }),
      { numRuns: 100 },
    );
  });
});
