/**
 * The lines of one contract: charges become subscriptions, subscriptions of one product and cost become a line, and
 * what the YAML says of the product (exclude, ignore, prices, policies) is laid over it. Pure.
 *
 *   charges ─ map to products ─▶ timelines ─ price ─▶ groups of one cost ─ sum ─▶ exclude · ignore · delay ─▶ line
 */
import type { Charge } from "../../core/charges.ts";
import { addDays, sayDay } from "../../core/day.ts";
import type { BoundContract } from "../../core/desired.ts";
import { type LineMatch, lineMarker, matchLine } from "../../core/match.ts";
import type { Day, Decimal } from "../../core/model.ts";
import { add, multiply } from "../../core/money.ts";
import { groupBy } from "../../core/observed-index.ts";
import { at } from "../../core/segments.ts";
import type { Contract, Exclude, LineRule, Product } from "../../core/workspace.ts";
import { assemble, type Priced, priceSteps } from "./assemble.ts";
import { blockProduct, type Draft, type LineContext, type LinesOfContract, openFromOf, serviceIdOf } from "./draft.ts";
import { type Feed, useOrder } from "./gather.ts";
import { excludeSegments } from "./holding.ts";
import { endMerged, reportIdleRules, reportUnbilled } from "./leftovers.ts";
import { takePlain } from "./plain.ts";
import { declaredOn, maskOf } from "./prices.ts";
import { ambiguousRefusal, type Refusal, refusalOf, unpricedRefusal } from "./refusals.ts";
import { type Stray, sortCharges } from "./sorting.ts";
import { isFullCycle, statedCosts, type Timeline, timelineOf, timelines } from "./timeline.ts";
import { usageLine } from "./usage.ts";
import { groupByCost, type Vintage } from "./vintages.ts";

export function linesOf(feed: Feed, bound: BoundContract, context: LineContext): LinesOfContract {
  const draft: Draft = {
    lines: [],
    blocked: [],
    left: [],
    findings: [],
    uses: [],
    late: [],
    subscriptions: [],
    usage: [],
    seats: { vendor: 0, blocked: 0, excluded: 0, ignored: 0 },
    taken: new Set(),
  };
  const sorted = sortCharges(feed, context.tenant, context.vendor);
  draft.findings.push(...sorted.findings);
  for (const stray of sorted.unmapped) blockStray(stray, feed, bound, context, draft);
  for (const [product, charges] of sorted.byProduct)
    lineOfProduct(product, charges, sorted, feed, bound, context, draft);
  reportIdleRules(sorted, feed, bound, context, draft);
  reportUnbilled(feed, bound, context, draft, new Set(sorted.byProduct.map(([product]) => product.key)));
  return draft;
}

/** What nothing maps: its seats, or its usage, with the money that is billed for it and by nobody. */
function blockStray(stray: Stray, feed: Feed, bound: BoundContract, context: LineContext, draft: Draft): void {
  const all = timelines(stray.charges, feed.statements);
  for (const currency of new Set(stray.charges.map((charge) => charge.currency))) {
    const running = all.filter(({ latest }) => latest.currency === currency);
    const usage = stray.charges.filter((charge) => charge.kind === "usage" && charge.currency === currency);
    if (running.length === 0 && usage.length === 0) continue;
    const { units, amount } = billedOn(running, context.today);
    draft.seats.vendor += units;
    draft.seats.blocked += units;
    draft.blocked.push({
      key: `${bound.key}/${stray.charges[0]?.product ?? ""}`,
      customer: feed.customer.key,
      contract: bound.key,
      title: stray.title,
      ...(usage.length > 0 ? {} : { quantity: units }),
      money: { amount: add(amount, ...usage.map((charge) => charge.net)), currency },
      reason: stray.reason,
      fix: stray.fix,
    });
  }
}

/** Units of subscriptions on a day and what they cost for a cycle; of one currency, or the sum means nothing. */
function billedOn(timelines: readonly Timeline[], day: Day): { readonly units: number; readonly amount: Decimal } {
  const held = timelines.map((timeline) => ({
    units: unitsOn(timeline, day),
    unitCost: timeline.steps.at(-1)?.unitCost ?? "0",
  }));
  return {
    units: held.reduce((total, { units }) => total + units, 0),
    amount: add(...held.map(({ units, unitCost }) => multiply(unitCost, units))),
  };
}

function unitsOn(timeline: Timeline, day: Day): number {
  if (timeline.missingFrom !== undefined && timeline.missingFrom <= day) return 0;
  return timeline.steps.findLast((step) => step.from <= day)?.quantity ?? 0;
}

function ruleFor(contract: Contract, product: Product): LineRule | undefined {
  return contract.lines.find((rule) => rule.product === product.key);
}

function lineOfProduct(
  product: Product,
  charges: readonly Charge[],
  sorted: ReturnType<typeof sortCharges>,
  feed: Feed,
  bound: BoundContract,
  context: LineContext,
  draft: Draft,
): void {
  const first = charges[0] as Charge;
  if (product.usage) {
    draft.uses.push({ product, feed, charge: first, unitCost: "0.00" });
    draft.usage.push(charges.reduce((last, charge) => (charge.to > last.to ? charge : last)));
    usageLine(product, charges, feed, bound, context, draft);
    return;
  }
  const rule = ruleFor(bound.contract, product);
  if (takePlain(product, rule, charges, sorted, feed, bound, context, draft)) return;
  const bySubscription = groupBy(charges, ({ subscription }) => subscription);
  // Only a charge for a part of a cycle asks what a whole one costs elsewhere.
  const known = charges.every(isFullCycle) ? [] : knownCosts(charges, context);
  const own = [...bySubscription.values()].map((one) => movedOn(timelineOf(one, feed.statements, known), sorted));
  draft.subscriptions.push(...own);
  const newest = newestStep(own);
  draft.uses.push({ product, feed, charge: newest?.charge ?? first, unitCost: newest?.unitCost ?? first.unitCost });
  const units = own.reduce((total, timeline) => total + unitsOn(timeline, context.today), 0);
  draft.seats.vendor += units;
  const refusal = refusalOf(product, charges, own, sorted, bound, context);
  if (refusal !== undefined) {
    blockByCurrency(product, own, refusal, feed, bound, context, draft);
    return;
  }
  const service = serviceIdOf(product, bound.connection, context);
  const existing = bound.observed?.lines.filter((line) => line.service === service) ?? [];
  const ignore = rule?.ignore ?? product.ignore;
  if (ignore !== undefined && (ignore.until === undefined || ignore.until >= context.today)) {
    draft.seats.ignored += units;
    draft.left.push({
      what: `${product.title}, ${units} units`,
      why: `ignored${ignore.until === undefined ? "" : ` until ${sayDay(ignore.until)}`}: ${ignore.reason}`,
      count: 1,
      origin: ignore.origin,
    });
    if (existing.length === 0) return;
  }

  const priced = own.map((timeline) => ({ timeline, steps: priceSteps(timeline, product, rule, context) }));
  const openDay = openFromOf(existing, bound);
  let off = excludeSegments(rule?.exclude);
  if (rule?.exclude !== undefined) countExcluded(product, rule.exclude, units, feed, context, draft);
  let blocked = false;
  for (const group of groupByCost(priced, openDay, `${bound.key}/${product.key}`, context.memory)) {
    const match = matchGroup(product, group.isFirst ? rule?.existing : undefined, group.key, bound, context, draft);
    const refusal = groupRefusal(product, rule, group, match, bound);
    if (refusal !== undefined) {
      const timelines = group.members.map(({ timeline }) => timeline);
      blockProduct(product, { ...refusal, ...billedOn(timelines, context.today) }, feed, bound, draft, match.found);
      blocked = true;
      continue;
    }
    const { line, left } = assemble(product, rule, group, match.found, off, feed, bound, context, draft);
    draft.lines.push(line);
    off = left;
  }
  // While seats of the product are blocked, none of its lines is taken for a leftover.
  if (blocked) return;
  endMerged(product, existing, feed, bound, context, draft);
}

/** Two currencies are never added: each is told with its own units and amount. */
function blockByCurrency(
  product: Product,
  own: readonly Timeline[],
  refusal: Refusal,
  feed: Feed,
  bound: BoundContract,
  context: LineContext,
  draft: Draft,
): void {
  const currencies = new Set(own.map(({ latest }) => latest.currency));
  for (const currency of currencies) {
    const mine = own.filter(({ latest }) => latest.currency === currency);
    const { units, amount } = billedOn(mine, context.today);
    const charge = refusal.charge.currency === currency ? refusal.charge : (mine[0]?.latest ?? refusal.charge);
    blockProduct(product, { ...refusal, units, amount, charge }, feed, bound, draft);
  }
}

/** Why one vintage of a product cannot be planned. */
function groupRefusal(
  product: Product,
  rule: LineRule | undefined,
  group: Vintage<Priced>,
  match: LineMatch,
  bound: BoundContract,
): Refusal | undefined {
  const charge = group.members[0]?.timeline.latest as Charge;
  if (match.found === undefined && match.problem !== undefined)
    return ambiguousRefusal(product, charge, match.problem, rule?.origin ?? bound.contract.origin);
  if (!maskOf(bound.contract.policies.pricingStrategy, match.found === undefined).price) return undefined;
  for (const { steps } of group.members)
    for (const { missing, quantity, from } of steps)
      if (missing !== undefined && quantity > 0 && declaredOn(rule?.prices ?? [], from) === undefined)
        return unpricedRefusal(product, charge, missing);
  return undefined;
}

function countExcluded(
  product: Product,
  exclude: Exclude,
  units: number,
  feed: Feed,
  context: LineContext,
  draft: Draft,
): void {
  const place = `${exclude.origin.file}:${exclude.origin.line}`;
  if (exclude.quantity > units && (exclude.until === undefined || exclude.until >= context.today))
    draft.findings.push({
      severity: "warning",
      rule: "ZC-16",
      message: `${feed.customer.name}: ${exclude.quantity} units of ${product.title} are excluded (${exclude.reason}), but ${context.vendor} bills only ${units}, so ${feed.customer.name} pays for none of them`,
      fix:
        units === 0
          ? `Take exclude out of ${place}.`
          : `Lower the quantity in ${place} to ${units} at most, or take exclude out.`,
      origin: exclude.origin,
      customer: feed.customer.key,
      product: product.key,
    });
  const off = at(excludeSegments(exclude), context.today).quantity;
  draft.seats.excluded += Math.min(off, units);
}

/** Costs of a whole cycle of this product: what its charges state, then the price sheet's. */
function knownCosts(charges: readonly Charge[], context: LineContext): readonly string[] {
  const sheet = charges.flatMap((charge) =>
    [charge.termStart ?? charge.from, charge.from].flatMap((day) => context.book.find(charge, day)?.unitCost ?? []),
  );
  return [...new Set([...statedCosts(charges), ...sheet])];
}

/** What the catalogue should cost: the newest commitment's newest charge. The order of lines in a file does not matter. */
function newestStep(
  timelines: readonly Timeline[],
): { readonly charge: Charge; readonly unitCost: string } | undefined {
  let newest: { readonly charge: Charge; readonly unitCost: string; readonly order: string } | undefined;
  for (const { subscription, steps } of timelines)
    for (const { charge, unitCost, quantity } of steps) {
      if (charge === undefined || quantity === 0) continue;
      const order = useOrder(charge, subscription);
      if (newest === undefined || order >= newest.order) newest = { charge, unitCost, order };
    }
  return newest;
}

function matchGroup(
  product: Product,
  existing: string | undefined,
  key: string,
  bound: BoundContract,
  context: LineContext,
  draft: Draft,
): LineMatch {
  if (bound.observed === undefined) return {};
  const serviceId = serviceIdOf(product, bound.connection, context);
  return matchLine(
    { key, marker: lineMarker(key), serviceId, existing },
    bound.observed,
    bound.adopted,
    context.memory,
    draft.taken,
  );
}

/** A subscription that goes on under another product ended here on the day before (conversion, new SKU at renewal). */
function movedOn(timeline: Timeline, sorted: ReturnType<typeof sortCharges>): Timeline {
  const day = addDays(timeline.chargedThrough, 1);
  const elsewhere = sorted.movedOn.get(timeline.subscription);
  if (elsewhere === undefined || timeline.missingFrom !== undefined) return timeline;
  const next = elsewhere.find((charge) => charge.from >= day && charge.product !== timeline.latest.product);
  return next === undefined ? timeline : { ...timeline, missingFrom: day };
}
