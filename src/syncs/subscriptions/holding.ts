/**
 * Step functions of units: what the vendor bills, less what is excluded, lowered when the policy allows it. Pure.
 */
import { addDays, periodOf } from "../../core/day.ts";
import type { Day, Decimal, Segment, Segments } from "../../core/model.ts";
import { at, normalise, stepDays } from "../../core/segments.ts";
import type { Decreases, Exclude, OnMissing } from "../../core/workspace.ts";
import type { Timeline } from "./timeline.ts";

/** A step of a subscription with the price it is sold at, where one is known. */
export interface PricedStep {
  readonly from: Day;
  readonly quantity: number;
  readonly unitCost: Decimal;
  readonly unitPrice?: Decimal;
}

/** The timeline as segments; a subscription that is proven missing ends unless the policy keeps it (decision 5). */
export function vendorSegments(timeline: Timeline, priced: readonly PricedStep[], onMissing: OnMissing): Segments {
  const segments: Segment[] = priced.map(({ from, quantity, unitCost, unitPrice }) =>
    unitPrice === undefined ? { from, quantity, unitCost } : { from, quantity, unitCost, unitPrice },
  );
  if (timeline.missingFrom !== undefined && onMissing !== "keep")
    segments.push({ from: timeline.missingFrom, quantity: 0 });
  return normalise(segments);
}

/** Adds up subscriptions of one cost: units are summed, cost and price are those of whoever holds units that day. */
export function sum(functions: readonly Segments[]): Segments {
  const [only] = functions;
  if (only !== undefined && functions.length === 1) return normalise(only);
  return normalise(
    stepDays(...functions).map((day) => {
      const holdings = functions.map((segments) => at(segments, day));
      const quantity = holdings.reduce((units, holding) => units + holding.quantity, 0);
      const speaks = holdings.find((holding) => holding.quantity > 0);
      return {
        from: day,
        quantity,
        ...(speaks?.unitCost === undefined ? {} : { unitCost: speaks.unitCost }),
        ...(speaks?.unitPrice === undefined ? {} : { unitPrice: speaks.unitPrice }),
      };
    }),
  );
}

/** Units to take off, by day. */
export function excludeSegments(exclude: Exclude | undefined): Segments {
  if (exclude === undefined) return [];
  const on = { from: exclude.from ?? "0000-01-01", quantity: exclude.quantity };
  return exclude.until === undefined ? [on] : [on, { from: addDays(exclude.until, 1), quantity: 0 }];
}

/** `segments` less `off`, never below 0, and what is left to take off elsewhere. */
export function takeOff(segments: Segments, off: Segments): { readonly kept: Segments; readonly left: Segments } {
  if (off.length === 0) return { kept: segments, left: off };
  const less = (day: Day) => Math.min(at(segments, day).quantity, at(off, day).quantity);
  const days = stepDays(segments, off);
  return {
    kept: normalise(
      days.map((day) => ({ ...at(segments, day), from: day, quantity: at(segments, day).quantity - less(day) })),
    ),
    left: normalise(days.map((day) => ({ from: day, quantity: at(off, day).quantity - less(day) }))),
  };
}

/** Takes `exclude.quantity` units off on the days it holds; never below 0. */
export function withoutExcluded(segments: Segments, exclude: Exclude | undefined): Segments {
  return takeOff(segments, excludeSegments(exclude)).kept;
}

/** 0 units from `from` on, up to and including `until`. */
export function ignored(segments: Segments, from: Day, until: Day | undefined): Segments {
  const after = until === undefined ? undefined : addDays(until, 1);
  const kept = segments.filter((segment) => segment.from < from || (after !== undefined && segment.from > after));
  const back = after === undefined ? [] : [{ ...at(segments, after), from: after }];
  return normalise([...kept, { from, quantity: 0 }, ...back]);
}

/**
 * Increases take effect at once; decreases at the start of the next billing period, at the end of the term, or at
 * once (decision 17). `exempt` days lower at once whatever the policy: a subscription that is no longer billed
 * (decision 5), a declared exclusion or ignore.
 */
export function delayDecreases(
  segments: Segments,
  policy: Decreases,
  grid: { readonly anchor: Day; readonly months: number; readonly endsOn: Day },
  exempt: ReadonlySet<Day>,
): Segments {
  if (policy === "now") return segments;
  const result: Segment[] = [];
  let pending: { day: Day } | undefined;
  const boundaryAfter = (day: Day): Day => {
    if (policy === "term-end") return addDays(grid.endsOn, 1);
    const period = periodOf(grid.anchor, grid.months, day);
    return period.from === day ? day : addDays(period.to, 1);
  };
  const settle = (before: Day) => {
    if (pending !== undefined && pending.day < before) {
      result.push({ ...at(segments, pending.day), from: pending.day });
      pending = undefined;
    }
  };
  let billed = 0;
  for (const segment of segments) {
    settle(segment.from);
    const held = result.at(-1)?.quantity ?? 0;
    // What an exempt day takes off goes at once; what waits from before goes on waiting.
    const atOnce = exempt.has(segment.from) ? Math.max(0, billed - segment.quantity) : 0;
    const kept = Math.max(segment.quantity, held - atOnce);
    billed = segment.quantity;
    const day = boundaryAfter(segment.from);
    if (kept === segment.quantity || day === segment.from) {
      pending = undefined;
      result.push(segment);
      continue;
    }
    pending ??= { day };
    result.push({ ...(segment.quantity === 0 ? result.at(-1) : segment), from: segment.from, quantity: kept });
  }
  if (pending !== undefined) result.push({ ...at(segments, pending.day), from: pending.day });
  return normalise(result);
}
