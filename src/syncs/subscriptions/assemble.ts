/** One desired line: a group of subscriptions of one cost, with exclude, ignore, policies and prices laid over it. Pure. */

import type { Charge } from "../../core/charges.ts";
import { addDays, earliest, later, sayDay } from "../../core/day.ts";
import type { BoundContract, DesiredLine } from "../../core/desired.ts";
import { lineMarker } from "../../core/match.ts";
import type { Day, Segment, Segments } from "../../core/model.ts";
import type { ObservedLine } from "../../core/observed.ts";
import { at, normalise, stepDays } from "../../core/segments.ts";
import type { Ignore, LineRule, Product } from "../../core/workspace.ts";
import { type Draft, type LineContext, openFromOf, serviceIdOf } from "./draft.ts";
import { type Feed, serviceKey } from "./gather.ts";
import { delayDecreases, ignored, type PricedStep, sum, takeOff, vendorSegments } from "./holding.ts";
import { declaredOn, maskOf, retailOf } from "./prices.ts";
import { reasonsOf } from "./reasons.ts";
import type { Timeline, VendorStep } from "./timeline.ts";
import { lineSlot, type Vintage } from "./vintages.ts";

export interface Priced extends PricedStep {
  readonly missing?: string;
}

/** The steps of a subscription with the price each is sold at, or why there is none. */
export function priceSteps(
  timeline: Timeline,
  product: Product,
  rule: LineRule | undefined,
  context: LineContext,
): readonly Priced[] {
  return timeline.steps.map((step) => priceStep(step, step.charge ?? timeline.latest, product, rule, context));
}

export function priceStep(
  { from, quantity, unitCost, priceDays }: VendorStep,
  sold: Charge,
  product: Product,
  rule: LineRule | undefined,
  context: LineContext,
): Priced {
  if (quantity === 0) return { from, quantity, unitCost };
  const retail = retailOf(product.retail, sold, unitCost, priceDays, context.book);
  if ("missing" in retail) return { from, quantity, unitCost, missing: retail.missing };
  return { from, quantity, unitCost, unitPrice: declaredOn(rule?.prices ?? [], from)?.amount ?? retail.amount };
}

export function assemble(
  product: Product,
  rule: LineRule | undefined,
  group: Vintage<Priced>,
  found: ObservedLine | undefined,
  off: Segments,
  feed: Feed,
  bound: BoundContract,
  context: LineContext,
  draft: Draft,
): { readonly line: DesiredLine; readonly left: Segments } {
  const { policies } = bound.contract;
  const service = serviceKey(context.tenant, product, bound.connection);
  const serviceId = serviceIdOf(product, bound.connection, context);
  const marker = lineMarker(group.key);
  if (found !== undefined) draft.taken.add(found.id);

  const vendor = sum(group.members.map(({ timeline, steps }) => vendorSegments(timeline, steps, policies.onMissing)));
  const { kept: excluded, left } = takeOff(vendor, off);
  const missing = new Set(group.members.flatMap(({ timeline }) => timeline.missingFrom ?? []));
  if (rule?.exclude?.from !== undefined) missing.add(rule.exclude.from);
  const delayed = delayDecreases(
    excluded,
    policies.decreases,
    { anchor: bound.periodsFrom, months: bound.months, endsOn: bound.endsOn },
    missing,
  );
  const waiting = at(delayed, context.today).quantity - at(excluded, context.today).quantity;
  if (waiting > 0) draft.seats.waiting = (draft.seats.waiting ?? 0) + waiting;
  const ignore = rule?.ignore ?? product.ignore;
  const from = openFromOf(found === undefined ? [] : [found], bound);
  const laid =
    ignore === undefined || (ignore.until !== undefined && ignore.until < from)
      ? delayed
      : ignored(delayed, from, ignore.until);
  const mask = maskOf(policies.pricingStrategy, found === undefined);
  const segments = applyPrices(laid, rule, mask);

  const running = group.members.filter(({ timeline }) => isRunning(timeline));
  const chargedThrough = earliest(running.map(({ timeline }) => timeline.chargedThrough));
  const line: DesiredLine = {
    kind: "line",
    key: group.key,
    customer: feed.customer.key,
    contract: bound.key,
    title: group.isFirst ? product.title : `${product.title} (price of ${sayDay(group.vintage)})`,
    connection: bound.connection,
    marker,
    serviceKey: service,
    ...(serviceId === undefined ? {} : { serviceId }),
    ...(found === undefined ? {} : { existing: found.id }),
    segments,
    opinionFrom: later(opinionFrom(group, ignore, from, context.today), bound.contract.billsFrom ?? bound.startsOn),
    ...(chargedThrough === undefined ? {} : { chargedThrough }),
    ...(rule?.prices[0] === undefined ? {} : { declaredPriceFrom: rule.prices[0].from }),
    usage: false,
    steps: reasonsOf(product, rule, group.members, { vendor, excluded, delayed }, bound, context, feed.program.origin),
    subscriptions: group.members.map(({ timeline }) => timeline.subscription),
    ...(group.unrecorded.length === 0
      ? {}
      : {
          slots: Object.fromEntries(
            group.unrecorded.map((subscription) => [lineSlot(`${bound.key}/${product.key}`, subscription), group.key]),
          ),
        }),
    origin: rule?.origin ?? bound.contract.origin,
  };
  return { line, left };
}

/** Still billed, as far as the charges tell. */
function isRunning({ steps, missingFrom }: Timeline): boolean {
  return missingFrom === undefined && (steps.at(-1)?.quantity ?? 0) > 0;
}

/** The first day on which the charges have a say: what was ignored on posted days is owed nothing. */
function opinionFrom(group: Vintage<Priced>, ignore: Ignore | undefined, open: Day, today: Day): Day {
  const first = earliest(group.members.map(({ timeline }) => timeline.steps[0]?.from ?? today)) ?? today;
  if (ignore === undefined) return first;
  return later(first, ignore.until === undefined || ignore.until >= open ? open : addDays(ignore.until, 1));
}

/** Declared prices over the retail ones; what is not ours to write is left out. */
export function applyPrices(
  segments: Segments,
  rule: LineRule | undefined,
  mask: { readonly cost: boolean; readonly price: boolean },
): Segments {
  const prices = rule?.prices ?? [];
  const days =
    prices.length === 0
      ? segments.map(({ from }) => from)
      : stepDays(
          segments,
          prices.map((price) => ({ from: price.from, quantity: 0 })),
        );
  return normalise(
    days.map((day): Segment => {
      const { unitCost, unitPrice, quantity } = at(segments, day);
      const declared = declaredOn(prices, day)?.amount;
      const price = declared ?? (mask.price ? unitPrice : undefined);
      const segment: { -readonly [Name in keyof Segment]: Segment[Name] } = { from: day, quantity };
      if (mask.cost && unitCost !== undefined) segment.unitCost = unitCost;
      if (price !== undefined && quantity > 0) segment.unitPrice = price;
      return segment;
    }),
  );
}
