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
import type { Day } from "../../core/model.ts";
import { add, multiply } from "../../core/money.ts";
import type { Contract, LineRule, Product } from "../../core/workspace.ts";
import { assemble, priceSteps } from "./assemble.ts";
import { blockProduct, type Draft, type LineContext, type LinesOfContract, openFromOf, serviceIdOf } from "./draft.ts";
import { type Feed, useOrder } from "./gather.ts";
import { endMerged, reportUnbilled } from "./leftovers.ts";
import { declaredOn, maskOf } from "./prices.ts";
import { ambiguousRefusal, refusalOf, unpricedRefusal } from "./refusals.ts";
import { sortCharges } from "./sorting.ts";
import { statedCosts, type Timeline, timelineOf } from "./timeline.ts";
import { usageLine } from "./usage.ts";
import { groupByCost } from "./vintages.ts";

export function linesOf(feed: Feed, bound: BoundContract, context: LineContext): LinesOfContract {
  const draft: Draft = {
    lines: [],
    blocked: [],
    left: [],
    findings: [],
    uses: [],
    seats: { vendor: 0, blocked: 0, excluded: 0, ignored: 0 },
    taken: new Set(),
  };
  const sorted = sortCharges(feed, context.tenant, context.vendor);
  draft.findings.push(...sorted.findings);
  for (const stray of sorted.unmapped) {
    const timeline = timelineOf(stray.charges, feed.statements);
    const units = unitsOn(timeline, context.today);
    draft.seats.vendor += units;
    draft.seats.blocked += units;
    const usage = stray.charges.filter((charge) => charge.kind === "usage");
    const cost = timeline.steps.at(-1)?.unitCost ?? "0.00";
    const amount = usage.length > 0 ? add(...usage.map((charge) => charge.net)) : multiply(cost, units);
    draft.blocked.push({
      key: `${bound.key}/${stray.charges[0]?.product ?? ""}`,
      customer: feed.customer.key,
      contract: bound.key,
      title: stray.title,
      ...(usage.length > 0 ? {} : { quantity: units }),
      money: { amount, currency: stray.charges[0]?.currency ?? context.tenant.currency },
      reason: stray.reason,
      fix: stray.fix,
    });
  }
  for (const [product, charges] of sorted.byProduct)
    lineOfProduct(product, charges, sorted, feed, bound, context, draft);
  reportUnbilled(feed, bound, context, draft, new Set(sorted.byProduct.map(([product]) => product.key)));
  return draft;
}

function unitsOn(timeline: Timeline, day: Day): number {
  if (timeline.missingFrom !== undefined && timeline.missingFrom <= day) return 0;
  return timeline.steps.filter((step) => step.from <= day).at(-1)?.quantity ?? 0;
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
    usageLine(product, charges, feed, bound, context, draft);
    return;
  }
  const bySubscription = new Map<string, Charge[]>();
  for (const charge of charges)
    bySubscription.set(charge.subscription, [...(bySubscription.get(charge.subscription) ?? []), charge]);
  const known = knownCosts(charges, context);
  const timelines = [...bySubscription.values()].map((own) => movedOn(timelineOf(own, feed.statements, known), sorted));
  const newest = newestStep(timelines);
  draft.uses.push({ product, feed, charge: newest?.charge ?? first, unitCost: newest?.unitCost ?? first.unitCost });
  const units = timelines.reduce((total, timeline) => total + unitsOn(timeline, context.today), 0);
  draft.seats.vendor += units;
  const refusal = refusalOf(product, charges, timelines, sorted, bound, context);
  if (refusal !== undefined) {
    blockProduct(product, { units, ...refusal }, feed, bound, context, draft);
    return;
  }
  const rule = ruleFor(bound.contract, product);
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

  const priced = timelines.map((timeline) => ({ timeline, steps: priceSteps(timeline, product, rule, context) }));
  const openDay = openFromOf(existing, bound);
  for (const group of groupByCost(priced, openDay, `${bound.key}/${product.key}`, context.memory)) {
    const needsPrice = maskOf(bound.contract.policies.pricingStrategy, existing.length === 0).price;
    const unpriced = group.members
      .flatMap((member) => member.steps)
      .find((step) => step.missing !== undefined && step.quantity > 0);
    if (needsPrice && unpriced?.missing !== undefined && declaredOn(rule?.prices ?? [], context.today) === undefined) {
      const refused = unpricedRefusal(product, first, unpriced.missing);
      blockProduct(product, { units, ...refused }, feed, bound, context, draft);
      continue;
    }
    const match = matchGroup(product, rule, group.key, bound, context, draft);
    if (match.found === undefined && match.problem !== undefined) {
      const refused = ambiguousRefusal(product, first, match.problem, rule?.origin ?? bound.contract.origin);
      blockProduct(product, { units, ...refused }, feed, bound, context, draft);
      continue;
    }
    draft.lines.push(assemble(product, rule, group, match.found, units, feed, bound, context, draft));
  }
  endMerged(product, existing, feed, bound, context, draft);
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
  const steps = timelines.flatMap(({ subscription, steps }) =>
    steps.flatMap(({ charge, unitCost, quantity }) =>
      charge === undefined || quantity === 0 ? [] : { charge, unitCost, order: useOrder(charge, subscription) },
    ),
  );
  return steps.sort((a, b) => (a.order < b.order ? 1 : -1))[0];
}

function matchGroup(
  product: Product,
  rule: LineRule | undefined,
  key: string,
  bound: BoundContract,
  context: LineContext,
  draft: Draft,
): LineMatch {
  if (bound.observed === undefined) return {};
  const serviceId = serviceIdOf(product, bound.connection, context);
  return matchLine(
    { key, marker: lineMarker(key), serviceId, existing: rule?.existing },
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
