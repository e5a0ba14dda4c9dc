/**
 * The lines of one contract: charges become subscriptions, subscriptions of one product and cost become a line, and
 * what the YAML says of the product (exclude, ignore, prices, policies) is laid over it. Pure.
 *
 *   charges ─ map to products ─▶ timelines ─ price ─▶ groups of one cost ─ sum ─▶ exclude · ignore · delay ─▶ line
 */
import type { Charge } from "../../core/charges.ts";
import { addDays, periodOf, sayDay } from "../../core/day.ts";
import type { BlockedLine, BoundContract, DesiredLine, StepReason } from "../../core/desired.ts";
import { isOurMarker, type LineMatch, matchLine, recordMarker } from "../../core/match.ts";
import type { Memory } from "../../core/memory.ts";
import type { Day, Finding, Origin, Segment, Segments } from "../../core/model.ts";
import { add, multiply } from "../../core/money.ts";
import type { ObservedLine, ObservedService } from "../../core/observed.ts";
import type { Left, Reason } from "../../core/plan.ts";
import { at, normalise, stepDays } from "../../core/segments.ts";
import type { Contract, LineRule, Product, Tenant } from "../../core/workspace.ts";
import type { Feed } from "./gather.ts";
import { serviceKey } from "./gather.ts";
import { delayDecreases, ignored, type PricedStep, sum, vendorSegments, withoutExcluded } from "./holding.ts";
import { declaredOn, maskOf, type PriceBook, retailOf } from "./prices.ts";
import { groupByCost, lineSlot } from "./vintages.ts";
import { sortCharges } from "./sorting.ts";
import { type Timeline, timelineOf } from "./timeline.ts";
import { usageLine } from "./usage.ts";

export interface LineContext {
  readonly tenant: Tenant;
  readonly today: Day;
  readonly book: PriceBook;
  readonly memory: Memory;
  readonly services: ReadonlyMap<string, ObservedService>;
  /** Human title of the source, for sentences: `Microsoft`. */
  readonly vendor: string;
}

/** A product in use, with what its catalogue service should cost (PR-4, PR-13). */
export interface ProductUse {
  readonly product: Product;
  readonly feed: Feed;
  readonly charge: Charge;
}

export interface LinesOfContract {
  readonly lines: readonly DesiredLine[];
  readonly blocked: readonly BlockedLine[];
  readonly left: readonly Left[];
  readonly findings: readonly Finding[];
  readonly uses: readonly ProductUse[];
  readonly seats: { readonly vendor: number; readonly blocked: number; readonly excluded: number; readonly ignored: number };
}

/** Everything gathered while the products of one contract are worked through. */
export interface Draft {
  readonly lines: DesiredLine[];
  readonly blocked: BlockedLine[];
  readonly left: Left[];
  readonly findings: Finding[];
  readonly uses: ProductUse[];
  readonly seats: { vendor: number; blocked: number; excluded: number; ignored: number };
  readonly taken: Set<string>;
}

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
    const cost = timeline.steps.at(-1)?.unitCost ?? "0.00";
    draft.blocked.push({
      key: `${bound.key}/${stray.charges[0]?.product ?? ""}`,
      customer: feed.customer.key,
      contract: bound.key,
      title: stray.title,
      quantity: units,
      money: { amount: multiply(cost, units), currency: context.tenant.currency },
      reason: stray.reason,
      fix: stray.fix,
    });
  }
  for (const [product, charges] of sorted.byProduct) lineOfProduct(product, charges, sorted, feed, bound, context, draft);
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

/** Blocks one product of a contract: its units stay as they are until somebody acts. */
export function blockProduct(
  product: Product,
  facts: { readonly units: number; readonly charge: Charge; readonly reason: Reason; readonly fix: string },
  feed: Feed,
  bound: BoundContract,
  context: LineContext,
  draft: Draft,
): void {
  draft.seats.blocked += facts.units;
  const observed = bound.observed?.lines.find((line) => line.service === product.service[bound.connection]);
  const held = observed === undefined ? undefined : at(observed.segments, context.today);
  if (observed !== undefined) draft.taken.add(observed.id);
  draft.blocked.push({
    key: `${bound.key}/${product.key}`,
    customer: feed.customer.key,
    contract: bound.key,
    title: product.title,
    quantity: facts.units,
    ...(held?.unitPrice === undefined ? {} : { unitPrice: held.unitPrice }),
    money: { amount: multiply(facts.charge.unitCost, facts.units), currency: facts.charge.currency },
    reason: facts.reason,
    fix: facts.fix,
  });
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
  draft.uses.push({ product, feed, charge: charges.reduce((newest, charge) => (charge.from >= newest.from ? charge : newest), first) });
  if (product.usage) {
    usageLine(product, charges, feed, bound, context, draft);
    return;
  }
  const bySubscription = new Map<string, Charge[]>();
  for (const charge of charges) bySubscription.set(charge.subscription, [...(bySubscription.get(charge.subscription) ?? []), charge]);
  const timelines = [...bySubscription.values()].map((own) => movedOn(timelineOf(own, feed.statements), sorted));
  const units = timelines.reduce((total, timeline) => total + unitsOn(timeline, context.today), 0);
  draft.seats.vendor += units;
  const block = (charge: Charge, reason: Reason, fix: string) =>
    blockProduct(product, { units, charge, reason, fix }, feed, bound, context, draft);

  const renewedAs = sorted.unmapped.find((stray) => stray.charges.some((charge) => bySubscription.has(charge.subscription) || sameProductId(charge, product)));
  if (renewedAs !== undefined) {
    const stray = renewedAs.charges[0] as Charge;
    const place = product.idOrigins[product.ids[0] ?? ""] ?? product.origin;
    return block(
      first,
      {
        rule: "ZC-1",
        text: `Stale mapping: ${place.file}:${place.line} names ${product.ids.join(", ")}, but seats are billed as ${stray.product} from ${sayDay(stray.from)}, which nothing maps. The units stay; none is zeroed.`,
        origin: place,
      },
      `Add ${stray.product} to the ids of ${product.key} in ${place.file}:${place.line}, or ignore it with a reason; then plan again.`,
    );
  }
  const unclear = timelines.find((timeline) => timeline.unclear !== undefined)?.unclear;
  if (unclear !== undefined)
    return block(
      unclear.charge,
      { rule: "decision 1", text: `${context.vendor}'s charges do not say how many units there are: ${unclear.message}. The units stay.`, origin: unclear.charge.origin },
      "Add the invoice file that holds the missing lines to the billing folder, or ask the vendor for a corrected file.",
    );
  const foreign = charges.find((charge) => charge.currency !== context.tenant.currency);
  if (foreign !== undefined)
    return block(
      foreign,
      { rule: "decision 10", text: `Billed in ${foreign.currency}, but ${context.tenant.name} bills in ${context.tenant.currency}. Currencies are never converted.`, origin: foreign.origin },
      `Ask the vendor to bill in ${context.tenant.currency}, or bill this product by hand and ignore it with a reason.`,
    );
  const cycle = { monthly: 1, annual: 12, triennial: 36 }[first.plan ?? "monthly"];
  if (cycle !== bound.months)
    return block(
      first,
      { rule: "PR-17", text: `Billed every ${cycle} month${cycle === 1 ? "" : "s"} by ${context.vendor}, but the contract bills every ${bound.months}. Its price would be wrong on every invoice.`, origin: product.origin },
      "Give this product a contract whose billing period is the vendor's.",
    );

  const rule = ruleFor(bound.contract, product);
  const existing = bound.observed?.lines.filter((line) => line.service === (product.service[bound.connection] ?? context.memory.remoteId(serviceKey(context.tenant, product)))) ?? [];
  const ignore = rule?.ignore ?? product.ignore;
  if (ignore !== undefined && (ignore.until === undefined || ignore.until >= context.today)) {
    draft.seats.ignored += units;
    draft.left.push({ what: `${product.title}, ${units} units`, why: `ignored${ignore.until === undefined ? "" : ` until ${sayDay(ignore.until)}`}: ${ignore.reason}`, count: 1, origin: ignore.origin });
    if (existing.length === 0) return;
  }

  const priced = timelines.map((timeline) => ({ timeline, steps: priceSteps(timeline, product, rule, context) }));
  const openDay = openFromOf(existing, bound);
  for (const group of groupByCost(priced, openDay, `${bound.key}/${product.key}`, context.memory)) {
    const needsPrice = maskOf(bound.contract.policies.pricingStrategy, existing.length === 0).price;
    const unpriced = group.members.flatMap((member) => member.steps).find((step) => step.missing !== undefined && step.quantity > 0);
    if (needsPrice && unpriced?.missing !== undefined && declaredOn(rule?.prices ?? [], context.today) === undefined) {
      block(
        first,
        { rule: "decision 8", text: `No source of a price: ${unpriced.missing}. The line stays as it is.`, origin: product.retail?.origin ?? product.origin },
        `Add the price sheet, or a retail rule to ${product.key} in ${product.origin.file}:${product.origin.line}, or a price on the contract's line.`,
      );
      continue;
    }
    const match = matchGroup(product, rule, group.key, bound, context, draft);
    if (match.found === undefined && match.problem !== undefined) {
      block(
        first,
        { rule: "decision 19", text: `${match.problem}; which of them bills ${product.title} cannot be told.`, origin: rule?.origin ?? bound.contract.origin },
        "Name the line with `existing` on the contract's line; then plan again.",
      );
      continue;
    }
    draft.lines.push(assemble(product, rule, group, match.found, units, feed, bound, context, draft));
  }
  endMerged(product, existing, feed, bound, context, draft);
}

function matchGroup(product: Product, rule: LineRule | undefined, key: string, bound: BoundContract, context: LineContext, draft: Draft): LineMatch {
  if (bound.observed === undefined) return {};
  const serviceId = product.service[bound.connection] ?? context.memory.remoteId(serviceKey(context.tenant, product));
  return matchLine({ key, marker: recordMarker(key), serviceId, existing: rule?.existing }, bound.observed, bound.adopted, context.memory, draft.taken);
}

/** A line we made for a price vintage that has since joined another line goes to 0 units: its seats are billed there. */
function endMerged(product: Product, existing: readonly ObservedLine[], feed: Feed, bound: BoundContract, context: LineContext, draft: Draft): void {
  const prefix = `${bound.key}/${product.key}`;
  for (const line of existing) {
    const key = line.marker?.slice("concordat:".length) ?? "";
    if (draft.taken.has(line.id) || !isOurMarker(line.marker) || !(key === prefix || key.startsWith(`${prefix}@`))) continue;
    draft.taken.add(line.id);
    const from = openFromOf([line], bound);
    draft.lines.push({
      kind: "line",
      key,
      customer: feed.customer.key,
      contract: bound.key,
      title: product.title,
      connection: bound.connection,
      marker: line.marker ?? "",
      serviceKey: serviceKey(context.tenant, product),
      serviceId: line.service,
      existing: line.id,
      segments: [],
      opinionFrom: from,
      usage: false,
      steps: [{ day: from, mover: "vendor", reason: { rule: "decision 1", text: "Its subscriptions now cost the same as the others and are billed on their line.", origin: bound.contract.origin } }],
      subscriptions: [],
      origin: bound.contract.origin,
    });
  }
}

/** A subscription that goes on under another product ended here on the day before (conversion, new SKU at renewal). */
function movedOn(timeline: Timeline, sorted: ReturnType<typeof sortCharges>): Timeline {
  const day = addDays(timeline.chargedThrough, 1);
  const elsewhere = sorted.movedOn.get(timeline.subscription);
  if (elsewhere === undefined || timeline.missingFrom !== undefined) return timeline;
  const next = elsewhere.find((charge) => charge.from >= day && charge.product !== timeline.latest.product);
  return next === undefined ? timeline : { ...timeline, missingFrom: day };
}

function sameProductId(charge: Charge, product: Product): boolean {
  const id = charge.product.split(":")[0];
  return product.ids.some((candidate) => candidate.split(":")[0] === id);
}

/** The first day any of the lines can be written, or the contract's first day. */
function openFromOf(lines: readonly ObservedLine[], bound: BoundContract): Day {
  const open = lines.map((line) => line.openFrom).sort()[0] ?? bound.openFrom;
  return open > bound.manageFrom ? open : bound.manageFrom;
}

interface Priced extends PricedStep {
  readonly missing?: string;
}

function priceSteps(timeline: Timeline, product: Product, rule: LineRule | undefined, context: LineContext): readonly Priced[] {
  return timeline.steps.map((step) => {
    const sold = step.charge ?? timeline.latest;
    const base = { from: step.from, quantity: step.quantity, unitCost: step.unitCost };
    if (step.quantity === 0) return base;
    const retail = retailOf(product.retail, sold, step.unitCost, step.priceDays, context.book);
    if ("missing" in retail) return { ...base, missing: retail.missing };
    return { ...base, unitPrice: declaredOn(rule?.prices ?? [], step.from)?.amount ?? retail.amount };
  });
}

function assemble(
  product: Product,
  rule: LineRule | undefined,
  group: ReturnType<typeof groupByCost>[number],
  found: ObservedLine | undefined,
  productUnits: number,
  feed: Feed,
  bound: BoundContract,
  context: LineContext,
  draft: Draft,
): DesiredLine {
  const { policies } = bound.contract;
  const service = serviceKey(context.tenant, product);
  const serviceId = product.service[bound.connection] ?? context.memory.remoteId(service);
  const marker = recordMarker(group.key);
  if (found !== undefined) draft.taken.add(found.id);

  const vendor = sum(group.members.map(({ timeline, steps }) => vendorSegments(timeline, steps, policies.onMissing)));
  const exclude = group.isFirst ? rule?.exclude : undefined;
  if (exclude !== undefined && exclude.quantity > productUnits)
    draft.findings.push({
      severity: "warning",
      rule: "ZC-16",
      message: `${exclude.quantity} units of ${product.title} are excluded, but ${context.vendor} bills only ${productUnits}`,
      fix: "Lower the excluded quantity, or remove it.",
      origin: exclude.origin,
      customer: feed.customer.key,
      product: product.key,
    });
  if (exclude !== undefined && isOn(exclude, context.today)) draft.seats.excluded += Math.min(exclude.quantity, productUnits);
  const excluded = withoutExcluded(vendor, exclude);
  const missing = new Set(group.members.flatMap(({ timeline }) => timeline.missingFrom ?? []));
  if (exclude?.from !== undefined) missing.add(exclude.from);
  const delayed = delayDecreases(excluded, policies.decreases, { anchor: bound.startsOn, months: bound.months, endsOn: bound.endsOn }, missing);
  const ignore = rule?.ignore ?? product.ignore;
  const from = openFromOf(found === undefined ? [] : [found], bound);
  const laid = ignore === undefined || (ignore.until !== undefined && ignore.until < from) ? delayed : ignored(delayed, from, ignore.until);
  const mask = maskOf(policies.pricingStrategy, found === undefined);
  const segments = applyPrices(laid, rule, mask);

  const chargedThrough = group.members.map(({ timeline }) => timeline.chargedThrough).sort()[0];
  return {
    kind: "line",
    key: group.key,
    customer: feed.customer.key,
    contract: bound.key,
    title: group.isFirst ? product.title : `${product.title} (price of ${sayDay(group.vintage)})`,
    connection: bound.connection,
    marker,
    serviceKey: service,
    ...(serviceId === undefined ? {} : { serviceId }),
    ...(found !== undefined ? { existing: found.id } : rule?.existing === undefined ? {} : { existing: rule.existing }),
    segments,
    opinionFrom: group.members.map(({ timeline }) => timeline.steps[0]?.from ?? context.today).sort()[0] ?? context.today,
    ...(chargedThrough === undefined ? {} : { chargedThrough }),
    ...(rule?.prices[0] === undefined ? {} : { declaredPriceFrom: rule.prices[0].from }),
    usage: false,
    steps: reasonsOf(product, rule, group.members, { vendor, excluded, delayed }, bound, context, feed.program.origin),
    subscriptions: group.members.map(({ timeline }) => timeline.subscription),
    slots: Object.fromEntries(group.members.map(({ timeline }) => [lineSlot(`${bound.key}/${product.key}`, timeline.subscription), group.key])),
    origin: rule?.origin ?? bound.contract.origin,
  };
}

function isOn(span: { readonly from?: Day; readonly until?: Day }, day: Day): boolean {
  return (span.from === undefined || span.from <= day) && (span.until === undefined || day <= span.until);
}

/** Declared prices over the retail ones; what is not ours to write is left out. */
function applyPrices(segments: Segments, rule: LineRule | undefined, mask: { readonly cost: boolean; readonly price: boolean }): Segments {
  const prices = rule?.prices ?? [];
  const days = stepDays(segments, prices.map((price) => ({ from: price.from, quantity: 0 })));
  return normalise(
    days.map((day): Segment => {
      const { unitCost, unitPrice, quantity } = at(segments, day);
      const declared = declaredOn(prices, day)?.amount;
      const price = declared ?? (mask.price ? unitPrice : undefined);
      return {
        from: day,
        quantity,
        ...(mask.cost && unitCost !== undefined ? { unitCost } : {}),
        ...(price !== undefined && quantity > 0 ? { unitPrice: price } : {}),
      };
    }),
  );
}

/** One sentence per day on which the line steps: who moved what, and by which rule. */
function reasonsOf(
  product: Product,
  rule: LineRule | undefined,
  members: readonly { readonly timeline: Timeline; readonly steps: readonly Priced[] }[],
  stages: { readonly vendor: Segments; readonly excluded: Segments; readonly delayed: Segments },
  bound: BoundContract,
  context: LineContext,
  programOrigin: Origin,
): readonly StepReason[] {
  const origin = rule?.origin ?? bound.contract.origin;
  const reasons: StepReason[] = [];
  let previous: Segment = { from: "0000-01-01", quantity: 0 };
  for (const [index, segment] of stages.vendor.entries()) {
    const missing = members.find(({ timeline }) => timeline.missingFrom === segment.from)?.timeline;
    const change = segment.quantity - previous.quantity;
    const day = sayDay(segment.from);
    const boundary = periodOf(bound.startsOn, bound.months, segment.from);
    const later = change < 0 && missing === undefined && at(stages.delayed, segment.from).quantity > at(stages.excluded, segment.from).quantity;
    const text =
      missing !== undefined
        ? `${context.vendor} stopped billing ${-change} units: the final invoice ${missing.missingBy?.invoice ?? ""} has no charge for them from ${day}.`.replace("  ", " ")
        : index === 0
          ? `${context.vendor} bills ${segment.quantity} ${segment.quantity === 1 ? "seat" : "seats"} from ${day}.`
          : change > 0
            ? `${change} ${change === 1 ? "seat was" : "seats were"} added at ${context.vendor} on ${day}.`
            : change < 0
              ? `${-change} ${change === -1 ? "seat was" : "seats were"} removed at ${context.vendor} on ${day}.`
              : `${context.vendor}'s unit cost is ${segment.unitCost ?? "unknown"} from ${day}.`;
    const policy = later ? ` Decreases take effect at the next billing period (decreases: ${bound.contract.policies.decreases}).` : "";
    const effective = later ? addDays(boundary.to, 1) : segment.from;
    reasons.push({
      day: effective,
      mover: "vendor",
      reason: { rule: missing === undefined ? (change === 0 && index > 0 ? "PR-20" : "ZC-16") : "decision 5", text: text + policy, origin },
    });
    previous = segment;
  }
  for (const price of rule?.prices ?? [])
    reasons.push({ day: price.from, mover: "config", reason: { rule: "PR-20", text: "Declared price.", origin: price.origin } });
  const exclude = rule?.exclude;
  if (exclude !== undefined) {
    const text = `${exclude.quantity} units are excluded: ${exclude.reason}.`;
    reasons.push({ day: exclude.from ?? "0000-01-01", mover: "config", reason: { rule: "ZC-16", text, origin: exclude.origin } });
    if (exclude.until !== undefined)
      reasons.push({ day: addDays(exclude.until, 1), mover: "config", reason: { rule: "ZC-16", text: `The exclusion of ${exclude.quantity} units ended on ${sayDay(exclude.until)}.`, origin: exclude.origin } });
  }
  const ignore = rule?.ignore ?? product.ignore;
  if (ignore !== undefined) reasons.push({ day: "0000-01-02", mover: "config", reason: { rule: "ZC-16", text: `Ignored: ${ignore.reason}.`, origin: ignore.origin } });
  return reasons.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).map((step) => (step.reason.origin === undefined ? { ...step, reason: { ...step.reason, origin: programOrigin } } : step));
}

/** A managed product that the contract holds and the vendor does not bill at all is told, and left as it is. */
function reportUnbilled(feed: Feed, bound: BoundContract, context: LineContext, draft: Draft, billed: ReadonlySet<string>): void {
  const products = context.tenant.products.filter((product) => product.program === feed.program.key && !billed.has(product.key));
  const byService = new Map(products.flatMap((product) => {
    const id = product.service[bound.connection];
    return id === undefined ? [] : [[id, product] as const];
  }));
  let others = 0;
  for (const line of bound.observed?.lines ?? []) {
    if (draft.taken.has(line.id)) continue;
    const held = at(line.segments, context.today);
    const product = byService.get(line.service);
    if (product === undefined) {
      others += 1;
      continue;
    }
    if (held.quantity === 0) continue;
    draft.findings.push({
      severity: "warning",
      rule: "decision 5",
      message: `contract ${bound.observed?.id ?? ""} bills ${held.quantity} units of ${product.title}, for which ${context.vendor} has no charge here`,
      fix: "If the subscription is gone, set the line to 0 units by hand; it is left as it is.",
      origin: bound.contract.origin,
      customer: feed.customer.key,
      product: product.key,
      ...(held.unitPrice === undefined ? {} : { money: { amount: add(multiply(held.unitPrice, held.quantity)), currency: context.tenant.currency } }),
    });
    draft.left.push({ what: product.title, why: "on the contract, but not billed by the vendor in the files read", count: 1 });
  }
  if (others > 0) draft.left.push({ what: `lines of contract ${bound.observed?.id ?? ""}`, why: "their services are not in services.yaml", count: others });
}

