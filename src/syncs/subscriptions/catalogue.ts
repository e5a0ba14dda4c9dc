/**
 * Product sync (PR-4, PR-10 to PR-16): the PSA services that products in use are billed with. A service is made once,
 * under a name that may be changed afterwards; from then on only its price and cost are ours, by its id.
 */

import { sayDay } from "../../core/day.ts";
import type { DesiredService } from "../../core/desired.ts";
import { shortMarker } from "../../core/match.ts";
import type { Memory } from "../../core/memory.ts";
import type { Day, Decimal, Finding } from "../../core/model.ts";
import type { Observation, ObservedService } from "../../core/observed.ts";
import type { Product, Program, Tenant } from "../../core/workspace.ts";
import type { ProductUse } from "./draft.ts";
import { serviceKey, useOrder } from "./gather.ts";
import { maskOf, type PriceBook, retailOf } from "./prices.ts";

export interface Catalogue {
  readonly services: readonly DesiredService[];
  readonly findings: readonly Finding[];
  /** Services that cannot be made or are missing: their new lines are blocked, with why. By service key. */
  readonly problems: ReadonlyMap<string, string>;
}

export interface CatalogueContext {
  readonly tenant: Tenant;
  readonly today: Day;
  readonly observation: Observation;
  readonly memory: Memory;
  readonly target: string;
  /** Price sheets of a source connection. */
  readonly book: (connection: string) => PriceBook;
}

/**
 * Of the uses of a product, the newest says what its service should cost. One whose term could not be read says nothing of
 * the service: it counts only where there is no other.
 */
export function newerUse(known: ProductUse | undefined, use: ProductUse): ProductUse {
  const order = (one: ProductUse) => `${isRead(one) ? 1 : 0} ${useOrder(one.charge, one.charge.subscription)}`;
  return known === undefined || order(use) > order(known) ? use : known;
}

/** `uses`: one of each product, the newest. */
export function catalogueOf(connection: string, uses: readonly ProductUse[], context: CatalogueContext): Catalogue {
  const services: DesiredService[] = [];
  const findings: Finding[] = [];
  const problems = new Map<string, string>();
  for (const use of [...uses].sort((a, b) => (a.product.key < b.product.key ? -1 : 1))) {
    const { product } = use;
    const { program } = use.feed;
    if (!isRead(use)) continue;
    const key = serviceKey(context.tenant, product, connection);
    if (use.charge.currency !== context.tenant.currency) {
      problems.set(key, `It is billed in ${use.charge.currency}, not in ${context.tenant.currency}.`);
      continue;
    }
    const declared = product.service[connection];
    const found = findService(declared, key, context);
    const prices = pricesOf(use, context, context.book(use.feed.program.from));
    if (found === undefined && declared !== undefined) {
      const message = `${context.target} has no service ${declared}, or the API user may not see it`;
      findings.push({
        severity: "error",
        rule: "PR-12",
        message: `${message}: ${product.title} cannot be billed`,
        fix: `Correct the service of ${product.key} in ${product.origin.file}:${product.origin.line}, or leave it out to have it made.`,
        origin: product.origin,
        product: product.key,
      });
      problems.set(key, `${message}.`);
      continue;
    }
    if (found === undefined) {
      const reference = references(program, context);
      if ("problem" in reference) {
        problems.set(key, reference.problem);
        findings.push({
          severity: "error",
          rule: "PR-6",
          message: reference.problem,
          fix: reference.fix,
          origin: program.origin,
          product: product.key,
        });
        continue;
      }
      if (prices.unitPrice === undefined) {
        problems.set(key, prices.missing ?? "No source of a price.");
        findings.push({
          severity: "error",
          rule: "decision 8",
          message: `the service for ${product.title} cannot be made: ${prices.missing ?? "no source of a price"}`,
          fix: `Add the price sheet or a retail rule to ${product.key} in ${product.origin.file}:${product.origin.line}.`,
          origin: product.origin,
          product: product.key,
        });
        continue;
      }
      const recreate = context.memory.remoteId(key) !== undefined;
      services.push({
        ...frame(product, key, connection, use, reference, context),
        recreate,
        unitPrice: prices.unitPrice,
        unitCost: prices.unitCost,
        reason: recreate
          ? { rule: "PR-14", text: "The service was deleted; an equivalent one is made.", origin: product.origin }
          : { rule: "PR-10", text: "In use and not in the catalogue yet.", origin: product.origin },
      });
      continue;
    }
    const mask = maskOf(program.policies.pricingStrategy, false);
    if (product.usage || (!mask.cost && !mask.price)) continue;
    services.push({
      ...frame(product, key, connection, use, { billingCode: "", vendor: null }, context),
      remoteId: found.id,
      recreate: false,
      ...(mask.price && prices.unitPrice !== undefined ? { unitPrice: prices.unitPrice } : {}),
      ...(mask.cost ? { unitCost: prices.unitCost } : {}),
      reason: {
        rule: "PR-13",
        text: `${prices.because} The name and everything else stay as they are.`,
        origin: product.origin,
      },
    });
  }
  findings.push(
    ...orphans(
      new Set(uses.map(({ product }) => serviceKey(context.tenant, product, connection))),
      connection,
      context,
    ),
  );
  return { services, findings, problems };
}

/** Usage has no term; of seats it says what their price is for. */
function isRead({ product, charge }: ProductUse): boolean {
  return product.usage || charge.plan !== undefined;
}

/** Services we made whose product nobody is billed for any more: they stay, and are told once (PR-15). */
function orphans(
  used: ReadonlySet<string>,
  connection: string,
  { tenant, memory, target }: CatalogueContext,
): readonly Finding[] {
  const prefix = `${tenant.name}/services/`;
  const home = tenant.programs.some(({ to }) => to === connection);
  const idle = memory
    .identified(prefix)
    .filter((key) => !used.has(key))
    .map((key) => key.slice(prefix.length))
    .filter((name) => (name.includes("/") ? name.startsWith(`${connection}/`) : home))
    .map((name) => name.slice(name.indexOf("/") + 1));
  if (idle.length === 0) return [];
  const names = idle.slice(0, 5).join(", ") + (idle.length > 5 ? ` and ${idle.length - 5} more` : "");
  return [
    {
      severity: "note",
      rule: "PR-15",
      message: `no customer planned here is billed for ${names}: the services stay in ${target}'s catalogue`,
      origin: tenant.origin,
    },
  ];
}

/** By the declared id, the recorded id, else the marker that an interrupted run left. Never by name. */
function findService(
  declared: string | undefined,
  key: string,
  context: CatalogueContext,
): ObservedService | undefined {
  const { services } = context.observation;
  const id = declared ?? context.memory.remoteId(key);
  const byId = services.find((service) => service.id === id);
  if (byId !== undefined || declared !== undefined) return byId;
  const marker = shortMarker(key);
  return services.find((service) => service.marker === marker);
}

function references(
  program: Program,
  context: CatalogueContext,
):
  | { readonly billingCode: string; readonly vendor: string | null }
  | { readonly problem: string; readonly fix: string } {
  const place = `${program.origin.file}:${program.origin.line}`;
  const codes = context.observation.billingCodes.filter((code) => code.name === program.billingCode);
  const code = codes.find((candidate) => candidate.usable && candidate.active);
  if (code === undefined) {
    const why =
      codes.length === 0
        ? "does not exist"
        : codes.some((candidate) => candidate.usable)
          ? "is inactive"
          : "is not a code for recurring contract services";
    return {
      problem: `billing code "${program.billingCode}" ${why} in ${context.target}`,
      fix: `Correct billingCode of ${program.key} in ${place}.`,
    };
  }
  if (program.vendor === undefined) return { billingCode: code.id, vendor: null };
  const vendors = context.observation.vendors.filter((vendor) => vendor.name === program.vendor && vendor.active);
  if (vendors.length !== 1)
    return {
      problem:
        vendors.length === 0
          ? `${context.target} has no active vendor account "${program.vendor}"`
          : `${context.target} has ${vendors.length} active accounts named "${program.vendor}"`,
      fix: `Correct vendor of ${program.key} in ${place}, or leave it out.`,
    };
  return { billingCode: code.id, vendor: vendors[0]?.id ?? null };
}

/** The vendor's list cost and retail today, else what was last charged. */
function pricesOf(
  use: ProductUse,
  context: CatalogueContext,
  book: PriceBook,
): { readonly unitPrice?: Decimal; readonly unitCost: Decimal; readonly because: string; readonly missing?: string } {
  if (use.product.usage) return { unitPrice: "0.00", unitCost: "0.00", because: "Usage: the line carries the amount." };
  const sheet = book.find(use.charge, context.today);
  const unitCost = sheet?.unitCost ?? use.unitCost;
  const retail = retailOf(use.product.retail, use.charge, unitCost, [context.today, use.charge.from], book);
  const because = sheet === undefined ? `Cost as last charged.` : `Price sheet in force from ${sayDay(sheet.from)}.`;
  return "missing" in retail
    ? { unitCost, because, missing: retail.missing }
    : { unitPrice: retail.amount, unitCost, because };
}

/** `PC_` + SKU, plus term and plan where the SKU has several (PR-11, decision 20). */
function serviceName(product: Product, program: Program, id: string, tenant: Tenant): string {
  const several = tenant.products.filter((other) => other.ids.includes(id)).length > 1;
  const suffix = several
    ? [product.term, product.plan]
        .filter((part) => part !== undefined)
        .map((part) => `:${part}`)
        .join("")
    : "";
  return `${program.servicePrefix}${id}${suffix}`;
}

function frame(
  product: Product,
  key: string,
  connection: string,
  use: ProductUse,
  reference: { readonly billingCode: string; readonly vendor: string | null },
  context: CatalogueContext,
) {
  const id = product.ids.includes(use.charge.product) ? use.charge.product : (product.ids[0] ?? use.charge.product);
  return {
    kind: "service" as const,
    key,
    title: product.title,
    connection,
    marker: shortMarker(key),
    name: serviceName(product, use.feed.program, id, context.tenant),
    sku: id,
    description: product.title,
    months: { monthly: 1, annual: 12, triennial: 36 }[use.charge.plan ?? "monthly"],
    ...reference,
  };
}
