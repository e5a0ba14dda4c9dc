/** Sorts the charges of one contract by product; what nothing maps is named with its money (ZC-1, decision 21). */
import type { Charge } from "../../core/charges.ts";
import { sayDay } from "../../core/day.ts";
import type { Finding } from "../../core/model.ts";
import type { Reason } from "../../core/plan.ts";
import type { Product, Tenant } from "../../core/workspace.ts";
import { type Feed, productOf, productsById } from "./gather.ts";
import { unreadPlan } from "./refusals.ts";

export interface Stray {
  readonly title: string;
  readonly charges: readonly Charge[];
  readonly reason: Reason;
  readonly fix: string;
}

export interface SortedCharges {
  readonly byProduct: readonly (readonly [Product, readonly Charge[]])[];
  readonly unmapped: readonly Stray[];
  /** Subscriptions charged under more than one product, with all their charges. */
  readonly movedOn: ReadonlyMap<string, readonly Charge[]>;
  readonly findings: readonly Finding[];
}

export function sortCharges(feed: Feed, tenant: Tenant, vendor: string): SortedCharges {
  const products = productsById(tenant, feed.program.key);
  const byProduct = new Map<string, { product: Product; charges: Charge[] }>();
  const unmapped = new Map<string, Charge[]>();
  /** What each subscription is charged as first; undefined where it is charged as something else besides. */
  const chargedAs = new Map<string, string | undefined>();
  let moves = false;
  const findings: Finding[] = [];
  for (const charge of feed.charges) {
    if (charge.kind === "one-time" || charge.kind === "credit") {
      findings.push({
        severity: "note",
        rule: "decision 10",
        message: `${charge.kind === "credit" ? "credit" : "one-off charge"} of ${charge.net} ${charge.currency} for ${charge.title}, ${sayDay(charge.from)}: listed, never units`,
        fix: "Bill or credit it by hand where it is the customer's.",
        origin: charge.origin,
        customer: feed.customer.key,
        money: { amount: charge.net, currency: charge.currency },
      });
      continue;
    }
    if (charge.kind === "usage" && !feed.program.azure) {
      findings.push({
        severity: "warning",
        rule: "PR-5",
        message: `usage of ${charge.net} ${charge.currency} for ${charge.title} is not billed: azure is off for ${feed.program.key}`,
        fix: `Set azure: true on ${feed.program.key} in ${feed.program.origin.file}, or bill it by hand.`,
        origin: charge.origin,
        customer: feed.customer.key,
        money: { amount: charge.net, currency: charge.currency },
      });
      continue;
    }
    const product = productOf(products.get(charge.product) ?? [], charge);
    if (!chargedAs.has(charge.subscription)) chargedAs.set(charge.subscription, charge.product);
    else if (chargedAs.get(charge.subscription) !== charge.product) {
      chargedAs.set(charge.subscription, undefined);
      moves = true;
    }
    if (product === undefined) {
      const key = `${charge.product}|${charge.term ?? ""}|${charge.plan ?? ""}`;
      unmapped.set(key, [...(unmapped.get(key) ?? []), charge]);
    } else {
      const entry = byProduct.get(product.key);
      if (entry === undefined) byProduct.set(product.key, { product, charges: [charge] });
      else entry.charges.push(charge);
    }
  }
  const movedOn = new Map<string, Charge[]>();
  for (const charge of moves ? feed.charges : [])
    if (chargedAs.has(charge.subscription) && chargedAs.get(charge.subscription) === undefined)
      movedOn.set(charge.subscription, [...(movedOn.get(charge.subscription) ?? []), charge]);
  return {
    byProduct: [...byProduct.values()]
      .sort((a, b) => (a.product.key < b.product.key ? -1 : 1))
      .map(({ product, charges }) => [product, charges] as const),
    unmapped: [...unmapped.values()].map((charges) => strayOf(charges, tenant, vendor)),
    movedOn,
    findings,
  };
}

function strayOf(charges: readonly Charge[], tenant: Tenant, vendor: string): Stray {
  const newest = charges.reduce((latest, charge) => (charge.from >= latest.from ? charge : latest));
  const term = [newest.term, newest.plan].filter((part) => part !== undefined).join(" ");
  const near = tenant.products.find((product) => product.ids.includes(newest.product));
  const known =
    near === undefined
      ? "which no product of services.yaml names"
      : `but ${near.key} maps it only for ${[near.term, near.plan].filter(Boolean).join(" ")}`;
  const place = near?.origin ?? tenant.products[0]?.origin;
  if (newest.kind === "recurring" && newest.plan === undefined)
    return { title: newest.title, charges, ...unreadPlan(newest, vendor) };
  return {
    title: newest.title,
    charges,
    reason: {
      rule: "ZC-1",
      text: `${vendor} bills it as ${newest.product}${term === "" ? "" : ` (${term})`}, ${known}. Nothing is billed for it until it is mapped.`,
      origin: newest.origin,
    },
    fix: `Add ${newest.product} to a product in ${place?.file ?? "services.yaml"}, or ignore it with a reason; then plan again.`,
  };
}
