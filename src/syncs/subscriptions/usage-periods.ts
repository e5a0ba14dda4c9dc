/** Which billing period of a contract bills a statement of usage, and what is known of each (decisions 4 and 6). Pure. */
import type { Charge } from "../../core/charges.ts";
import { addDays, earlier, later, periodOf } from "../../core/day.ts";
import type { BoundContract } from "../../core/desired.ts";
import type { Day, Finding, Segment } from "../../core/model.ts";
import type { ObservedLine } from "../../core/observed.ts";
import { at, integrate, total } from "../../core/segments.ts";
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

/** What the line comes to in a period as it stands, as the amount of that period. */
export function asItStands(found: ObservedLine | undefined, day: Day, bound: BoundContract): Segment {
  const last = earlier(periodOf(bound.startsOn, bound.months, day).to, bound.endsOn);
  const { price, cost } = total(integrate(found?.segments ?? [], day, last, bound.startsOn, bound.months));
  return { from: day, quantity: at(found?.segments ?? [], last).quantity, unitCost: cost, unitPrice: price };
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
