/** What a contract holds beside the lines that are wanted: told, or ended where it is ours. Pure. */
import type { BoundContract } from "../../core/desired.ts";
import { isOurMarker, lineMarker, versionMarker } from "../../core/match.ts";
import { multiply } from "../../core/money.ts";
import type { ObservedLine } from "../../core/observed.ts";
import { at } from "../../core/segments.ts";
import type { Product } from "../../core/workspace.ts";
import { type Draft, type LineContext, openFromOf, serviceIdOf } from "./draft.ts";
import { type Feed, serviceKey } from "./gather.ts";
import { sayUnits } from "./reasons.ts";
import type { SortedCharges } from "./sorting.ts";

/** A line we made for a price vintage that has since joined another line goes to 0 units: its seats are billed there. */
export function endMerged(
  product: Product,
  existing: readonly ObservedLine[],
  feed: Feed,
  bound: BoundContract,
  context: LineContext,
  draft: Draft,
): void {
  const rest = existing.filter(({ id, marker }) => isOurMarker(marker) && !draft.taken.has(id));
  if (rest.length === 0) return;
  const prefix = `${bound.key}/${product.key}`;
  const known = [prefix, ...context.memory.identified(prefix)];
  for (const line of rest) {
    // A long key stands in a marker by its digest: the state knows which it is.
    const own = (one: string) =>
      context.memory.remoteId(one) === line.id || [lineMarker(one), versionMarker(one)].includes(line.marker ?? "");
    const key = known.find(own) ?? line.marker?.slice("concordat:".length) ?? "";
    if (key !== prefix && !key.startsWith(`${prefix}@`)) continue;
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
      serviceKey: serviceKey(context.tenant, product, bound.connection),
      serviceId: line.service,
      existing: line.id,
      segments: [],
      opinionFrom: from,
      usage: false,
      steps: [
        {
          day: from,
          mover: "vendor",
          reason: {
            rule: "decision 1",
            text: "Its subscriptions now cost the same as the others and are billed on their line.",
            origin: bound.contract.origin,
          },
        },
      ],
      subscriptions: [],
      origin: bound.contract.origin,
    });
  }
}

/** A managed product that the contract holds and the vendor does not bill at all is told, and left as it is. */
export function reportUnbilled(
  feed: Feed,
  bound: BoundContract,
  context: LineContext,
  draft: Draft,
  billed: ReadonlySet<string>,
): void {
  if (bound.endsOn < context.today) return;
  const rest = bound.observed?.lines.filter(({ id }) => !draft.taken.has(id)) ?? [];
  if (rest.length === 0) return;
  const products = context.tenant.products.filter((product) => product.program === feed.program.key);
  const byService = new Map(
    products.flatMap((product) => {
      const id = serviceIdOf(product, bound.connection, context);
      return id === undefined ? [] : [[id, product] as const];
    }),
  );
  let others = 0;
  for (const line of rest) {
    const held = at(line.segments, context.today);
    const product = byService.get(line.service);
    if (product === undefined) {
      others += 1;
      continue;
    }
    if (held.quantity === 0 || draft.blocked.some(({ key }) => key === `${bound.key}/${product.key}`)) continue;
    const second = billed.has(product.key);
    draft.findings.push({
      severity: "warning",
      rule: "decision 5",
      message: second
        ? `contract ${bound.observed?.id ?? ""} bills ${held.quantity} more units of ${product.title} on line ${line.id}, which no charge stands for`
        : `contract ${bound.observed?.id ?? ""} bills ${held.quantity} units of ${product.title}, for which ${context.vendor} has no charge here`,
      fix: "If nobody should pay for them, set the line to 0 units by hand; it is left as it is.",
      origin: bound.contract.origin,
      customer: feed.customer.key,
      product: product.key,
      ...(held.unitPrice === undefined
        ? {}
        : { money: { amount: multiply(held.unitPrice, held.quantity), currency: context.tenant.currency } }),
    });
    draft.left.push({
      what: product.title,
      why: "on the contract, but not billed by the vendor in the files read",
      count: 1,
    });
  }
  if (others > 0)
    draft.left.push({
      what: `${others === 1 ? "line" : "lines"} of contract ${bound.observed?.id ?? ""}`,
      why: `${others === 1 ? "its service is" : "their services are"} not in services.yaml`,
      count: others,
    });
}

/** An exclusion or a price for a product that the customer is not billed for has no effect, and is most likely a slip. */
export function reportIdleRules(
  sorted: SortedCharges,
  feed: Feed,
  bound: BoundContract,
  context: LineContext,
  draft: Draft,
): void {
  const billed = new Set(sorted.byProduct.map(([product]) => product.key));
  for (const rule of bound.contract.lines) {
    if (billed.has(rule.product) || (rule.exclude === undefined && rule.prices.length === 0)) continue;
    const what = rule.exclude === undefined ? "the price" : `the exclusion of ${sayUnits(rule.exclude.quantity)}`;
    draft.findings.push({
      severity: "warning",
      rule: "ZC-16",
      message: `${what} of ${rule.product} has no effect: ${context.vendor} bills ${feed.customer.name} none of it`,
      fix: "Correct the product's key, or take the line out.",
      origin: rule.exclude?.origin ?? rule.origin,
      customer: feed.customer.key,
      product: rule.product,
    });
  }
}
