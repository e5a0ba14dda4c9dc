/**
 * Usage (Azure): an amount per billing period, not a unit price (decision 6, PR-5).
 *
 * Each statement's usage is billed in one period: the one that holds its last day, or the first open one where that is
 * posted already. Which one it is gets recorded at the first apply and does not move (decision 4). The period after it
 * is set to 0 in the same run, so that no amount is billed twice while the next statement is awaited. So usage that
 * arrives after its days were posted, as it usually does, is billed in the open period; only an amount that was to be
 * billed in a period and was corrected after it was posted is a catch-up.
 */
import type { Charge } from "../../core/charges.ts";
import { addDays, earlier, earliest, latest, periodOf, sayDay, saySpan } from "../../core/day.ts";
import type { BoundContract, DesiredLine, StepReason } from "../../core/desired.ts";
import { type LineMatch, lineMarker, matchLine } from "../../core/match.ts";
import type { Day, Decimal, Finding, Origin, Segment } from "../../core/model.ts";
import { canonical, isZero, markUp, multiply, roundTo, toCents } from "../../core/money.ts";
import type { ObservedLine } from "../../core/observed.ts";
import { at, normalise } from "../../core/segments.ts";
import type { Ignore, LineRule, Product } from "../../core/workspace.ts";
import { blockProduct, type Draft, type LineContext, openFromOf, serviceIdOf } from "./draft.ts";
import { type Feed, serviceKey } from "./gather.ts";
import { ambiguousRefusal, currencyRefusal } from "./refusals.ts";
import {
  asItStands,
  firstWholePeriod,
  notJudged,
  periodsToBill,
  sumOf,
  unchargedPeriods,
  unknownPeriods,
  usageSlot,
} from "./usage-periods.ts";

export function usageLine(
  product: Product,
  charges: readonly Charge[],
  feed: Feed,
  bound: BoundContract,
  context: LineContext,
  draft: Draft,
): void {
  if (charges.some((charge) => charge.currency !== context.tenant.currency)) {
    blockForeign(product, charges, feed, bound, context, draft);
    return;
  }
  const rule = bound.contract.lines.find((candidate) => candidate.product === product.key);
  const ignore = rule?.ignore ?? product.ignore;
  const match = matchUsage(product, rule, bound, context, draft);
  if (ignore !== undefined && (ignore.until === undefined || ignore.until >= context.today)) {
    ignoreUsage(product, ignore, charges, match.found, feed, bound, context, draft);
    return;
  }
  if (match.found === undefined && match.problem !== undefined) {
    const refused = ambiguousRefusal(
      product,
      charges[0] as Charge,
      match.problem,
      rule?.origin ?? bound.contract.origin,
    );
    blockProduct(product, { units: 0, amount: sumOf(charges), ...refused }, feed, bound, draft);
    return;
  }
  if (match.found !== undefined) draft.taken.add(match.found.id);
  const open = openFromOf(match.found === undefined ? [] : [match.found], bound);
  // What was used up to the last day of an ignore is billed by nobody, also once the ignore is over.
  const counted = charges.filter(({ to }) => ignore?.until === undefined || to > ignore.until);
  const amounts = periodsToBill(product, counted, open, feed, bound, context, draft);
  const key = `${bound.key}/${product.key}`;
  const { unread, emptied } = unchargedPeriods(key, charges, feed, context);
  const days = [...new Set([...amounts.keys(), ...emptied.keys()])].sort();
  const first = days[0];
  if (first === undefined) return;
  if (product.retail === undefined) draft.findings.push(soldAtCost(product, feed));
  const segments: Segment[] = [];
  const steps: StepReason[] = [];
  const origin = rule?.origin ?? bound.contract.origin;
  for (const day of days) {
    const billed = amounts.get(day) ?? [];
    const cost = sumOf(billed);
    const next = addDays(periodOf(bound.periodsFrom, bound.months, day).to, 1);
    segments.push({ from: day, quantity: 1, unitCost: cost, unitPrice: retailAmount(product, cost) });
    steps.push(
      vendorStep(
        day,
        usageInWords(billed, emptied.get(day) ?? [], cost, bound, context),
        billed.at(-1)?.origin ?? product.origin,
      ),
      vendorStep(next, "Set to 0 until the next statement arrives, so that nothing is billed twice.", origin),
    );
    if (!days.includes(next)) segments.push({ from: next, quantity: 1, unitCost: "0.00", unitPrice: "0.00" });
  }
  for (const [day, invoices] of unread) {
    if (day < first) continue;
    const { to } = periodOf(bound.periodsFrom, bound.months, day);
    const after = { ...at(normalise(segments), addDays(to, 1)), from: addDays(to, 1) };
    segments.push(asItStands(match.found, day, bound), after);
    if (day >= open || days.includes(day)) draft.findings.push(leftUnread(product, day, invoices, feed));
  }
  const line: DesiredLine = {
    ...frame(product, match.found, feed, bound, context),
    segments: normalise(segments.filter((segment) => segment.from <= bound.endsOn)),
    writeAhead: addDays(periodOf(bound.periodsFrom, bound.months, days.at(-1) ?? first).to, 1),
    opinionFrom: first,
    ...(match.found === undefined && context.memory.remoteId(key) === undefined ? { unmade: true } : {}),
    ...(unread.size === 0 ? {} : { unread: [...unread.keys()] }),
    steps,
    subscriptions: [...new Set(charges.map((charge) => charge.subscription))],
    slots: Object.fromEntries(
      [...amounts].flatMap(([day, billed]) =>
        billed.map(({ invoice }) => {
          const slot = usageSlot(key, invoice);
          return [slot, context.memory.resolved(slot) ?? day];
        }),
      ),
    ),
    origin,
  };
  draft.lines.push(line);
  draft.findings.push(...notJudged(product, line, unknownPeriods(line, bound), feed, context));
}

function matchUsage(
  product: Product,
  rule: LineRule | undefined,
  bound: BoundContract,
  context: LineContext,
  draft: Draft,
): LineMatch {
  if (bound.observed === undefined) return {};
  const key = `${bound.key}/${product.key}`;
  const serviceId = serviceIdOf(product, bound.connection, context);
  const wanted = { key, marker: lineMarker(key), serviceId, existing: rule?.existing };
  return matchLine(wanted, bound.observed, bound.adopted, context.memory, draft.taken);
}

/** What the line is, whatever it bills. */
function frame(
  product: Product,
  found: ObservedLine | undefined,
  feed: Feed,
  bound: BoundContract,
  context: LineContext,
) {
  const key = `${bound.key}/${product.key}`;
  const serviceId = serviceIdOf(product, bound.connection, context);
  return {
    kind: "line" as const,
    key,
    customer: feed.customer.key,
    contract: bound.key,
    title: product.title,
    connection: bound.connection,
    marker: lineMarker(key),
    serviceKey: serviceKey(context.tenant, product, bound.connection),
    ...(serviceId === undefined ? {} : { serviceId }),
    ...(found === undefined ? {} : { existing: found.id }),
    usage: true,
  };
}

/**
 * An ignored product comes to nothing from the first open period on, as ignored seats do: an amount that was written for
 * one month would be billed every month.
 */
function ignoreUsage(
  product: Product,
  ignore: Ignore,
  charges: readonly Charge[],
  found: ObservedLine | undefined,
  feed: Feed,
  bound: BoundContract,
  context: LineContext,
  draft: Draft,
): void {
  const newest = charges.reduce((latest, charge) => (charge.to >= latest.to ? charge : latest));
  const amount = sumOf(charges.filter(({ invoice }) => invoice === newest.invoice));
  const until = ignore.until === undefined ? "" : ` until ${sayDay(ignore.until)}`;
  const from = firstWholePeriod(openFromOf(found === undefined ? [] : [found], bound), bound);
  const stands = found === undefined ? undefined : at(found.segments, context.today);
  const goesOn =
    found === undefined || from <= context.today || bound.endsOn < context.today || isNothing(stands)
      ? ""
      : `; line ${found.id} bills ${multiply(stands?.unitPrice ?? "0.00", stands?.quantity ?? 0)} ${newest.currency} up to ${sayDay(earlier(addDays(from, -1), bound.endsOn))}`;
  draft.left.push({
    what: `${product.title}, ${amount} ${newest.currency} of usage on invoice ${newest.invoice}`,
    why: `ignored${until}: ${ignore.reason}${goesOn}`,
    count: 1,
    origin: ignore.origin,
  });
  if (found === undefined) return;
  draft.taken.add(found.id);
  const held = [at(found.segments, from), ...found.segments.filter((segment) => segment.from > from)];
  if (from > bound.endsOn || held.every(isNothing)) return;
  const text = `Ignored${until}: ${ignore.reason}.`;
  draft.lines.push({
    ...frame(product, found, feed, bound, context),
    segments: [{ from, quantity: 1, unitCost: "0.00", unitPrice: "0.00" }],
    writeAhead: from,
    opinionFrom: from,
    steps: [{ day: from, mover: "config", reason: { rule: "decision 21", text, origin: ignore.origin } }],
    subscriptions: [],
    origin: ignore.origin,
  });
}

function isNothing(holding: Segment | undefined): boolean {
  if (holding === undefined || holding.quantity === 0) return true;
  const { unitPrice, unitCost } = holding;
  return unitPrice !== undefined && isZero(unitPrice) && (unitCost === undefined || isZero(unitCost));
}

/** Two currencies are never added: each is told with its own amount. */
function blockForeign(
  product: Product,
  charges: readonly Charge[],
  feed: Feed,
  bound: BoundContract,
  context: LineContext,
  draft: Draft,
): void {
  const foreign = charges.find((charge) => charge.currency !== context.tenant.currency) as Charge;
  const refused = currencyRefusal(foreign, context);
  for (const currency of new Set(charges.map((charge) => charge.currency))) {
    const own = charges.filter((charge) => charge.currency === currency);
    const amount = sumOf(own);
    blockProduct(product, { units: 0, amount, ...refused, charge: own[0] as Charge }, feed, bound, draft);
  }
}

function vendorStep(day: Day, text: string, origin: Origin): StepReason {
  return { day, mover: "vendor", reason: { rule: "PR-5", text, origin } };
}

/** Usage is sold by the declared rule, else at cost; the price sheet has no price for an amount. */
function retailAmount(product: Product, cost: Decimal): Decimal {
  const { retail } = product;
  if (retail?.markup === undefined) return canonical(cost);
  const price = markUp(cost, retail.markup);
  return retail.round === undefined ? toCents(price) : roundTo(price, retail.round);
}

function usageInWords(
  charges: readonly Charge[],
  emptied: readonly string[],
  cost: Decimal,
  { contract, startsOn }: BoundContract,
  { tenant, today }: LineContext,
): string {
  if (charges.length === 0) return `No usage is billed any more in place of what invoice ${emptied.join(", ")} billed.`;
  const from = earliest(charges.map((charge) => charge.from)) ?? today;
  const to = latest(charges.map((charge) => charge.to)) ?? today;
  const invoices = [...new Set(charges.map((charge) => charge.invoice))].join(", ");
  const late =
    contract.follows !== undefined && charges.some((charge) => charge.to < startsOn)
      ? ` ${contract.follows} is posted up to its end, so ${contract.key} bills what came after it.`
      : "";
  return `Usage of ${saySpan(from, to, today)}, invoice ${invoices}: ${cost} ${tenant.currency} at cost.${late}`;
}

function soldAtCost(product: Product, feed: Feed): Finding {
  return {
    severity: "warning",
    rule: "decision 6",
    message: `${product.title} is sold at cost: it has no retail rule`,
    fix: `Add retail: { markup: … % } to ${product.key} in ${product.origin.file}:${product.origin.line}.`,
    origin: product.origin,
    customer: feed.customer.key,
    product: product.key,
  };
}

function leftUnread(product: Product, day: Day, invoices: readonly string[], feed: Feed): Finding {
  const names = [...invoices].sort().join(", ");
  return {
    severity: "warning",
    rule: "decision 6",
    message: `${feed.customer.name}: what ${product.title} bills from ${sayDay(day)} is left as it is, since ${invoices.length === 1 ? `invoice ${names}, which it bills, is` : `invoices ${names}, which it bills, are`} not among the files read`,
    fix: "Put the file back into the billing folder; a vendor corrects an invoice by another one.",
    origin: product.origin,
    customer: feed.customer.key,
    product: product.key,
  };
}
