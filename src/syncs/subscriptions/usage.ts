/**
 * Usage (Azure): an amount per billing period, not a unit price (decision 6, PR-5).
 *
 * Each statement's usage is billed in one period: the one that holds its last day, or the first open one where that is
 * posted already. Which one it is gets recorded at the first apply and does not move (decision 4). The period after it
 * is set to 0 in the same run, so that no amount is billed twice while the next statement is awaited.
 */
import type { Charge } from "../../core/charges.ts";
import { addDays, earliest, later, latest, periodOf, saySpan } from "../../core/day.ts";
import type { BoundContract, StepReason } from "../../core/desired.ts";
import { lineMarker, matchLine } from "../../core/match.ts";
import type { Day, Decimal, Finding, Segment } from "../../core/model.ts";
import { add, canonical, markUp, roundTo, toCents } from "../../core/money.ts";
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
  const currency = foreign?.currency ?? context.tenant.currency;
  const amount = add(...charges.filter((charge) => charge.currency === currency).map((charge) => charge.net));
  if (foreign !== undefined) {
    blockProduct(product, { units: 0, amount, ...currencyRefusal(foreign, context) }, feed, bound, draft);
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
    blockProduct(product, { units: 0, amount, ...refused }, feed, bound, draft);
    return;
  }
  if (match.found !== undefined) draft.taken.add(match.found.id);
  const observedOpen = later(match.found?.openFrom ?? bound.openFrom, bound.openFrom);
  const open = later(observedOpen, bound.manageFrom);

  const amounts = new Map<Day, Charge[]>();
  for (const charge of charges) {
    const recorded = context.memory.resolved(usageSlot(key, charge.invoice));
    const day = recorded ?? periodToBill(charge, open, bound);
    if (day > bound.endsOn) {
      draft.findings.push(unbillable(product, charge, feed, bound));
      continue;
    }
    amounts.set(day, [...(amounts.get(day) ?? []), charge]);
  }
  if (amounts.size === 0) return;
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
  for (const [day, billed] of [...amounts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const cost = add(...billed.map((charge) => charge.net));
    segments.push({ from: day, quantity: 1, unitCost: cost, unitPrice: retailAmount(product, cost) });
    const next = addDays(periodOf(bound.startsOn, bound.months, day).to, 1);
    writeAhead = next;
    if (!amounts.has(next)) segments.push({ from: next, quantity: 1, unitCost: "0.00", unitPrice: "0.00" });
    steps.push({
      day,
      mover: "vendor",
      reason: {
        rule: "PR-5",
        text: usageInWords(billed, cost, context),
        origin: billed.at(-1)?.origin ?? product.origin,
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
      [...amounts].flatMap(([day, billed]) => billed.map(({ invoice }) => [usageSlot(key, invoice), day])),
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
  const { retail } = product;
  if (retail?.markup === undefined) return canonical(cost);
  const price = markUp(cost, retail.markup);
  return retail.round === undefined ? toCents(price) : roundTo(price, retail.round);
}

function usageInWords(charges: readonly Charge[], cost: Decimal, { tenant, today }: LineContext): string {
  const from = earliest(charges.map((charge) => charge.from)) ?? today;
  const to = latest(charges.map((charge) => charge.to)) ?? today;
  const invoices = [...new Set(charges.map((charge) => charge.invoice))].join(", ");
  return `Usage of ${saySpan(from, to, today)}, invoice ${invoices}: ${cost} ${tenant.currency} at cost.`;
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
