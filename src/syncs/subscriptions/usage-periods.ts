/** Which billing period of a contract bills a statement of usage, and what is known of each (decisions 4 and 6). Pure. */
import type { Charge } from "../../core/charges.ts";
import { addDays, earlier, later, latest, periodOf, saySpan } from "../../core/day.ts";
import type { BoundContract, DesiredLine } from "../../core/desired.ts";
import { openDay } from "../../core/line-diff.ts";
import type { Day, Finding, Segment } from "../../core/model.ts";
import { isZero, sum } from "../../core/money.ts";
import type { ObservedLine } from "../../core/observed.ts";
import { at, integrate, knownTotal } from "../../core/segments.ts";
import type { Product } from "../../core/workspace.ts";
import type { Draft, LineContext } from "./draft.ts";
import type { Feed } from "./gather.ts";

/** State entry that holds the period a statement's usage is billed in. */
export function usageSlot(lineKey: string, invoice: string): string {
  return `${lineKey}.usage.${invoice}`;
}

/** Charges by the first day of the period that bills them; what no open period is left for is told. */
export function periodsToBill(
  product: Product,
  charges: readonly Charge[],
  open: Day,
  feed: Feed,
  bound: BoundContract,
  context: LineContext,
  draft: Draft,
): ReadonlyMap<Day, readonly Charge[]> {
  const amounts = new Map<Day, Charge[]>();
  for (const charge of charges) {
    const recorded = context.memory.resolved(usageSlot(`${bound.key}/${product.key}`, charge.invoice));
    const day = recorded ?? periodToBill(charge, open, bound);
    if (day > bound.endsOn) draft.findings.push(unbillable(product, charge, feed, bound));
    else amounts.set(day, [...(amounts.get(day) ?? []), charge]);
  }
  return amounts;
}

function periodToBill(charge: Charge, open: Day, bound: BoundContract): Day {
  const natural = periodOf(bound.startsOn, bound.months, later(charge.to, bound.startsOn)).from;
  return natural >= open ? natural : firstWholePeriod(open, bound);
}

/** The first period that is open from its first day on. */
export function firstWholePeriod(open: Day, bound: BoundContract): Day {
  const period = periodOf(bound.startsOn, bound.months, open);
  return period.from === open ? open : addDays(period.to, 1);
}

/**
 * Periods that earlier runs billed an invoice in which is not read any more, with those invoices. What such a period
 * should come to is not known, and unknown is never nothing.
 */
export function unreadPeriods(
  key: string,
  first: Day,
  charges: readonly Charge[],
  { statements, contract }: Feed,
  { memory }: LineContext,
): ReadonlyMap<Day, readonly string[]> {
  const read = new Set([
    ...charges.map(({ invoice }) => invoice),
    ...statements.filter(({ to }) => to >= (contract.billsFrom ?? "")).map(({ invoice }) => invoice),
  ]);
  const found = new Map<Day, string[]>();
  for (const [invoice, day] of memory.resolvedBelow(`${key}.usage`))
    if (!read.has(invoice) && day >= first) found.set(day, [...(found.get(day) ?? []), invoice]);
  return found;
}

/** What the line comes to in a period as it stands, as the amount of that period; without one where it is not known. */
export function asItStands(found: ObservedLine | undefined, day: Day, bound: BoundContract): Segment {
  const last = earlier(periodOf(bound.startsOn, bound.months, day).to, bound.endsOn);
  const stands = knownTotal(integrate(found?.segments ?? [], day, last, bound.startsOn, bound.months));
  const amounts = stands === undefined ? {} : { unitCost: stands.cost, unitPrice: stands.price };
  return { from: day, quantity: at(found?.segments ?? [], last).quantity, ...amounts };
}

/**
 * Periods of a line that are not judged, since what they bill is not known: no price or no cost is stated there, or they
 * are closed and the line that billed them is gone. Unknown is never 0, so nothing is owed for them or given back.
 */
export function unknownPeriods(
  line: DesiredLine,
  bound: BoundContract,
): readonly { readonly from: Day; readonly to: Day }[] {
  const found = bound.observed?.lines.find(({ id }) => id === line.existing);
  const open = openDay(line, found, bound);
  const first = latest([line.opinionFrom, bound.startsOn, bound.manageFrom, bound.readFrom]) ?? line.opinionFrom;
  const last = earlier(later(open, line.writeAhead ?? open), bound.endsOn);
  const unknown: { from: Day; to: Day }[] = [];
  for (let day = first; day <= last; ) {
    const period = periodOf(bound.startsOn, bound.months, day);
    const to = earlier(period.to, bound.endsOn);
    const parts = integrate(found?.segments ?? [], period.from, to, bound.startsOn, bound.months);
    const isGone = found === undefined && to < open && !isZero(at(line.segments, day).unitPrice ?? "0.00");
    if (period.from >= first && (isGone || knownTotal(parts) === undefined)) unknown.push({ from: period.from, to });
    day = addDays(period.to, 1);
  }
  return unknown;
}

/** Tells them, with what they should have come to. */
export function notJudged(
  product: Product,
  line: DesiredLine,
  periods: readonly { readonly from: Day; readonly to: Day }[],
  feed: Feed,
  { tenant, today }: LineContext,
): readonly Finding[] {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return [];
  const wanted = sum(periods.map(({ from }) => at(line.segments, from).unitPrice ?? "0.00"));
  const why =
    line.existing === undefined ? "its line is gone" : `line ${line.existing} states no price or no cost there`;
  return [
    {
      severity: "warning",
      rule: "decision 6",
      message: `${feed.customer.name}: what ${product.title} bills for ${saySpan(first.from, last.to, today)} is not known, since ${why}; it should come to ${wanted} ${tenant.currency}, and nothing is charged or given back for it`,
      fix: "Compare with what the customer was invoiced, and enter what is missing by hand.",
      origin: line.origin,
      customer: feed.customer.key,
      product: product.key,
      money: { amount: wanted, currency: tenant.currency },
    },
  ];
}

/** Usage for which the contract has no open period left: told with its money, never lost. */
function unbillable(product: Product, charge: Charge, feed: Feed, bound: BoundContract): Finding {
  return {
    severity: "error",
    rule: "decision 6",
    message: `usage of ${charge.net} ${charge.currency} for ${product.title} (invoice ${charge.invoice}) has no open period left on contract ${bound.contract.key}`,
    fix: "Bill it by hand, or move the contract's end.",
    origin: charge.origin,
    customer: feed.customer.key,
    product: product.key,
    money: { amount: charge.net, currency: charge.currency },
  };
}
