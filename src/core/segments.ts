/**
 * Step functions over days: what a line holds, who wants what, and how the two differ.
 * Everything a source or a target knows about a line is brought into this form (design: the model), so that
 * "no day unbilled" and "no day billed twice" are checks on it and a diff is a subtraction.
 */
import { addDays, daysInclusive, earlier, periodOf } from "./day.ts";
import type { Day, Decimal, Segment, Segments } from "./model.ts";
import { prorateUnits, sameAmount, sum } from "./money.ts";

const NOTHING: Segment = { from: "0000-01-01", quantity: 0 };

/** What holds on `day`; 0 units before the first segment. */
export function at(segments: Segments, day: Day): Segment {
  let low = 0;
  let high = segments.length - 1;
  let found = -1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.from ?? "") <= day) {
      found = middle;
      low = middle + 1;
    } else high = middle - 1;
  }
  return segments[found] ?? NOTHING;
}

/**
 * Same units and the same money. At 0 units price and cost do not exist (decision 16); a price that one side
 * does not state is not compared.
 */
export function sameHolding(left: Segment, right: Segment): boolean {
  if (left.quantity !== right.quantity) return false;
  if (left.quantity === 0) return true;
  const price =
    left.unitPrice === undefined || right.unitPrice === undefined || sameAmount(left.unitPrice, right.unitPrice);
  const cost = left.unitCost === undefined || right.unitCost === undefined || sameAmount(left.unitCost, right.unitCost);
  return price && cost;
}

function identical(left: Segment, right: Segment): boolean {
  if (left.quantity !== right.quantity) return false;
  if (left.quantity === 0) return true;
  return sameAmount(left.unitPrice, right.unitPrice) && sameAmount(left.unitCost, right.unitCost);
}

/** Sorted, the last of a day wins, no step that changes nothing, no leading zero. */
export function normalise(segments: Segments): Segments {
  if (segments.length < 2) return segments[0]?.quantity === 0 ? [] : segments;
  const byDay = new Map<Day, Segment>();
  for (const segment of segments) byDay.set(segment.from, segment);
  const sorted = [...byDay.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
  const kept: Segment[] = [];
  for (const segment of sorted) {
    const previous = kept.at(-1) ?? NOTHING;
    if (!identical(previous, segment)) kept.push(segment);
  }
  return kept;
}

/** Every day on which one of the functions steps, sorted. */
export function stepDays(...functions: readonly Segments[]): readonly Day[] {
  const days: Day[] = [];
  for (const segments of functions) for (const { from } of segments) if (!days.includes(from)) days.push(from);
  return days.length < 2 ? days : days.sort();
}

/** The function from `day` on; its first segment starts on `day` itself unless it is 0 there. */
export function from(segments: Segments, day: Day): Segments {
  // Nothing stands before it: so it is with nearly every line.
  if (segments[0]?.from === day) return normalise(segments);
  const first = { ...at(segments, day), from: day };
  return normalise([first, ...segments.filter((segment) => segment.from > day)]);
}

/** The function up to and including `day`, and 0 after it. */
export function through(segments: Segments, day: Day): Segments {
  return normalise([...segments.filter((segment) => segment.from <= day), { from: addDays(day, 1), quantity: 0 }]);
}

/** `before` on the days before `day`, `after` from `day` on. */
export function splice(before: Segments, day: Day, after: Segments): Segments {
  const head = before.filter((segment) => segment.from < day);
  const joint = { ...at(after, day), from: day };
  return normalise([...head, joint, ...after.filter((segment) => segment.from > day)]);
}

/** Combines functions day by day. */
export function combine(
  functions: readonly Segments[],
  join: (holdings: readonly Segment[], day: Day) => Segment,
): Segments {
  return normalise(
    stepDays(...functions).map((day) => ({
      ...join(
        functions.map((one) => at(one, day)),
        day,
      ),
      from: day,
    })),
  );
}

/** Stretches of days on which nothing steps, between two days, both included. */
export function stretches(
  days: readonly Day[],
  first: Day,
  last: Day,
): readonly { readonly from: Day; readonly to: Day }[] {
  if (first > last) return [];
  const found: { readonly from: Day; readonly to: Day }[] = [];
  let from = first;
  for (const day of days) {
    if (day <= from || day > last) continue;
    found.push({ from, to: addDays(day, -1) });
    from = day;
  }
  found.push({ from, to: last });
  return found;
}

/** One stretch of a line inside one billing period: what it comes to. */
export interface Part {
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
  readonly daysInPeriod: number;
  readonly holding: Segment;
  readonly price: Decimal;
  readonly cost: Decimal;
}

/**
 * What the line comes to between two days, part by part: units × unit amount × days ÷ days in the period, each part
 * rounded to the cent. A price that is not known counts as 0. The grid steps from `anchor` by `months`.
 */
export function integrate(segments: Segments, first: Day, last: Day, anchor: Day, months: number): readonly Part[] {
  const steps = stepDays(segments);
  const parts: Part[] = [];
  for (let day = first; day <= last; ) {
    const period = periodOf(anchor, months, day);
    const end = earlier(period.to, last);
    for (const { from, to } of stretches(steps, day, end)) {
      const holding = at(segments, from);
      const days = daysInclusive(from, to);
      const price = share(holding.unitPrice, holding.quantity, days, period.days);
      const cost = share(holding.unitCost, holding.quantity, days, period.days);
      parts.push({ from, to, days, daysInPeriod: period.days, holding, price, cost });
    }
    day = addDays(period.to, 1);
  }
  return parts;
}

function share(unit: Decimal | undefined, units: number, days: number, daysInPeriod: number): Decimal {
  return unit === undefined ? "0.00" : prorateUnits(unit, units, days, daysInPeriod);
}

/** What the parts come to; undefined where units stand at a price or a cost that is not known, which is never 0. */
export function knownTotal(parts: readonly Part[]): ReturnType<typeof total> | undefined {
  const isKnown = ({ quantity, unitPrice, unitCost }: Segment) =>
    quantity === 0 || (unitPrice !== undefined && unitCost !== undefined);
  return parts.every(({ holding }) => isKnown(holding)) ? total(parts) : undefined;
}

/** Sum of the parts. */
export function total(parts: readonly Part[]): { readonly price: Decimal; readonly cost: Decimal } {
  return { price: sum(parts.map((part) => part.price)), cost: sum(parts.map((part) => part.cost)) };
}
