/**
 * Usage (Azure): an amount per billing period, not a unit price (decision 6, PR-5).
 *
 * Each statement's usage is billed in one period: the one that holds its last day, or the first open one where that is
 * posted already. Which one it is gets recorded at the first apply and does not move (decision 4). The period after it
 * is set to 0 in the same run, so that no amount is billed twice while the next statement is awaited.
 */
import type { Charge } from "../../core/charges.ts";
import { addDays, later, periodOf, saySpan } from "../../core/day.ts";
import type { BoundContract, StepReason } from "../../core/desired.ts";
import { lineMarker, matchLine } from "../../core/match.ts";
import type { Day, Decimal, Segment } from "../../core/model.ts";
import { add, canonical, compare, markUp, toCents } from "../../core/money.ts";
import { normalise } from "../../core/segments.ts";
import type { Product } from "../../core/workspace.ts";
import { blockProduct, type Draft, type LineContext, serviceIdOf } from "./draft.ts";
import { type Feed, serviceKey } from "./gather.ts";

import { ambiguousRefusal, currencyRefusal } from "./refusals.ts";

/** State entry that holds the period a statement's usage is billed in. */
export function usageSlot(lineKey: string, invoice: string): string {
  return `${lineKey}.usage.${invoice}`;
}

export function usageLine(
  product: Product,
  charges: readonly Charge[],
  feed: Feed,
  bound: BoundContract,
  context: LineContext,
  draft: Draft,
): void {
  const first = charges[0] as Charge;
  const foreign = charges.find((charge) => charge.currency !== context.tenant.currency);
  if (foreign !== undefined) {
    blockProduct(product, { units: 1, ...currencyRefusal(foreign, context) }, feed, bound, context, draft);
    return;
  }
  const rule = bound.contract.lines.find((candidate) => candidate.product === product.key);
  const ignore = rule?.ignore ?? product.ignore;
  if (ignore !== undefined && (ignore.until === undefined || ignore.until >= context.today)) {
    draft.left.push({ what: product.title, why: `ignored: ${ignore.reason}`, count: 1, origin: ignore.origin });
    return;
  }
  const key = `${bound.key}/${product.key}`;
  const service = serviceKey(context.tenant, product);
  const serviceId = serviceIdOf(product, bound.connection, context);
  const match =
    bound.observed === undefined
      ? {}
      : matchLine(
          { key, marker: lineMarker(key), serviceId, existing: rule?.existing },
          bound.observed,
          bound.adopted,
          context.memory,
          draft.taken,
        );
  if (match.found === undefined && "problem" in match && match.problem !== undefined) {
    const refused = ambiguousRefusal(product, first, match.problem, rule?.origin ?? bound.contract.origin);
    blockProduct(product, { units: 1, ...refused }, feed, bound, context, draft);
    return;
  }
  if (match.found !== undefined) draft.taken.add(match.found.id);
  const observedOpen = match.found?.openFrom ?? bound.openFrom;
  const open = later(observedOpen, bound.manageFrom);

  const amounts = new Map<Day, { cost: Decimal; invoices: string[]; usage: Charge }>();
  for (const charge of charges) {
    const recorded = context.memory.resolved(usageSlot(key, charge.invoice));
    const day = recorded ?? periodToBill(charge, open, bound);
    const entry = amounts.get(day);
    amounts.set(day, {
      cost: add(entry?.cost ?? "0", charge.net),
      invoices: [...(entry?.invoices ?? []), charge.invoice],
      usage: charge,
    });
  }
  if (product.retail === undefined)
    draft.findings.push({
      severity: "warning",
      rule: "decision 6",
      message: `${product.title} is sold at cost: it has no retail rule`,
      fix: `Add retail: { markup: … % } to ${product.key} in ${product.origin.file}:${product.origin.line}.`,
      origin: product.origin,
      customer: feed.customer.key,
      product: product.key,
    });
  const segments: Segment[] = [];
  const steps: StepReason[] = [];
  let writeAhead: Day | undefined;
  for (const [day, amount] of [...amounts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const price = retailAmount(product, amount.cost);
    segments.push({ from: day, quantity: 1, unitCost: amount.cost, unitPrice: price });
    const next = addDays(periodOf(bound.startsOn, bound.months, day).to, 1);
    writeAhead = next;
    if (!amounts.has(next)) segments.push({ from: next, quantity: 1, unitCost: "0.00", unitPrice: "0.00" });
    steps.push({
      day,
      mover: "vendor",
      reason: {
        rule: "PR-5",
        text: `Usage of ${saySpan(amount.usage.from, amount.usage.to, context.today)}, invoice ${[...new Set(amount.invoices)].join(", ")}: ${amount.cost} ${context.tenant.currency} at cost.`,
        origin: amount.usage.origin,
      },
    });
    steps.push({
      day: next,
      mover: "vendor",
      reason: {
        rule: "PR-5",
        text: "Set to 0 until the next statement arrives, so that nothing is billed twice.",
        origin: rule?.origin ?? bound.contract.origin,
      },
    });
  }
  const inside = segments.filter((segment) => segment.from <= bound.endsOn);
  draft.lines.push({
    kind: "line",
    key,
    customer: feed.customer.key,
    contract: bound.key,
    title: product.title,
    connection: bound.connection,
    marker: lineMarker(key),
    serviceKey: service,
    ...(serviceId === undefined ? {} : { serviceId }),
    ...(match.found === undefined ? {} : { existing: match.found.id }),
    segments: normalise(inside),
    ...(writeAhead === undefined ? {} : { writeAhead }),
    opinionFrom: inside[0]?.from ?? context.today,
    usage: true,
    steps,
    subscriptions: [...new Set(charges.map((charge) => charge.subscription))],
    slots: Object.fromEntries(
      [...amounts].flatMap(([day, amount]) => amount.invoices.map((invoice) => [usageSlot(key, invoice), day])),
    ),
    origin: rule?.origin ?? bound.contract.origin,
  });
}

function periodToBill(charge: Charge, open: Day, bound: BoundContract): Day {
  const natural = periodOf(bound.startsOn, bound.months, later(charge.to, bound.startsOn)).from;
  if (natural >= open) return natural;
  const period = periodOf(bound.startsOn, bound.months, open);
  return period.from === open ? open : addDays(period.to, 1);
}

/** Usage is sold by the declared rule, else at cost; the price sheet has no price for an amount. */
function retailAmount(product: Product, cost: Decimal): Decimal {
  if (product.retail?.markup !== undefined && compare(cost, "0") > 0)
    return toCents(markUp(cost, product.retail.markup));
  return canonical(cost);
}
