/** Why a product of a contract cannot be planned: its units stay as they are until somebody acts. Pure. */
import type { Charge } from "../../core/charges.ts";
import { sayDay } from "../../core/day.ts";
import type { BoundContract } from "../../core/desired.ts";
import type { Origin } from "../../core/model.ts";
import type { Reason } from "../../core/plan.ts";
import type { Product } from "../../core/workspace.ts";
import type { LineContext } from "./draft.ts";
import type { SortedCharges } from "./sorting.ts";
import { CYCLE_MONTHS, type Timeline } from "./timeline.ts";

export interface Refusal {
  readonly charge: Charge;
  readonly reason: Reason;
  readonly fix: string;
}

type Judge = (
  product: Product,
  charges: readonly Charge[],
  timelines: readonly Timeline[],
  sorted: SortedCharges,
  bound: BoundContract,
  context: LineContext,
) => Refusal | undefined;

/** The first reason that holds, in this order. */
const judges: readonly Judge[] = [staleMapping, unclearCharges, unclearPlan, foreignCurrency, otherPeriod];

export const refusalOf: Judge = (...facts) => {
  for (const judge of judges) {
    const refusal = judge(...facts);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
};

/**
 * The seats go on under an id that nothing maps: the same subscription, or another SKU of the same product where one
 * of ours ended. Without this the line would be zeroed for want of a mapping (ZC-1).
 */
function staleMapping(...[product, charges, timelines, sorted]: Parameters<Judge>): Refusal | undefined {
  if (sorted.unmapped.length === 0) return undefined;
  const subscriptions = new Set(charges.map((charge) => charge.subscription));
  const ended = timelines.some((timeline) => timeline.missingFrom !== undefined);
  const renewedAs = sorted.unmapped.find((stray) =>
    stray.charges.some((charge) => subscriptions.has(charge.subscription) || (ended && sameProductId(charge, product))),
  );
  const stray = renewedAs?.charges[0];
  const first = charges[0];
  if (stray === undefined || first === undefined) return undefined;
  const place = product.idOrigins[product.ids[0] ?? ""] ?? product.origin;
  return {
    charge: first,
    reason: {
      rule: "ZC-1",
      text: `Stale mapping: ${place.file}:${place.line} names ${product.ids.join(", ")}, but seats are billed as ${stray.product} from ${sayDay(stray.from)}, which nothing maps. The units stay; none is zeroed.`,
      origin: place,
    },
    fix: `Add ${stray.product} to the ids of ${product.key} in ${place.file}:${place.line}, or ignore it with a reason; then plan again.`,
  };
}

function sameProductId(charge: Charge, product: Product): boolean {
  const id = charge.product.split(":")[0];
  return product.ids.some((candidate) => candidate.split(":")[0] === id);
}

function unclearCharges(...[, , timelines, , , context]: Parameters<Judge>): Refusal | undefined {
  const unclear = timelines.find((timeline) => timeline.unclear !== undefined)?.unclear;
  if (unclear === undefined) return undefined;
  return {
    charge: unclear.charge,
    reason: {
      rule: "decision 1",
      text: `${context.vendor}'s charges do not say how many units there are: ${unclear.message}. The units stay.`,
      origin: unclear.charge.origin,
    },
    fix: "Add the invoice file that holds the missing lines to the billing folder, or ask the vendor for a corrected file.",
  };
}

/** Whether a price is for a month or for a year decides what is billed: it is never guessed. */
function unclearPlan(...[, charges, , , , context]: Parameters<Judge>): Refusal | undefined {
  const charge = charges.find(({ kind, plan }) => kind === "recurring" && plan === undefined);
  return charge === undefined ? undefined : { charge, ...unreadPlan(charge, context.vendor) };
}

export function unreadPlan(charge: Charge, vendor: string): Omit<Refusal, "charge"> {
  const place = `${charge.origin.file}:${charge.origin.line}`;
  return {
    reason: {
      rule: "decision 1",
      text: `${vendor}'s invoice ${charge.invoice} names no term and billing frequency for ${charge.product} that can be read, so what its price is for is not known. Nothing is planned for it.`,
      origin: charge.origin,
    },
    fix: `Compare ${place} with the invoice and get a corrected file; until then ignore the product with a reason and bill it by hand.`,
  };
}

function foreignCurrency(...[, charges, , , , context]: Parameters<Judge>): Refusal | undefined {
  const foreign = charges.find((charge) => charge.currency !== context.tenant.currency);
  return foreign === undefined ? undefined : currencyRefusal(foreign, context);
}

export function currencyRefusal(charge: Charge, { tenant }: LineContext): Refusal {
  return {
    charge,
    reason: {
      rule: "decision 10",
      text: `Billed in ${charge.currency}, but ${tenant.name} bills in ${tenant.currency}. Currencies are never converted.`,
      origin: charge.origin,
    },
    fix: `Ask the vendor to bill in ${tenant.currency}, or bill it by hand and ignore it with a reason.`,
  };
}

function otherPeriod(...[product, charges, , , bound, context]: Parameters<Judge>): Refusal | undefined {
  const other = charges.find(({ plan }) => plan !== undefined && CYCLE_MONTHS[plan] !== bound.months);
  if (other?.plan === undefined) return undefined;
  const cycle = CYCLE_MONTHS[other.plan];
  return {
    charge: other,
    reason: {
      rule: "PR-17",
      text: `Billed every ${cycle === 1 ? "month" : `${cycle} months`} by ${context.vendor}, but the contract bills every ${bound.months === 1 ? "month" : `${bound.months} months`}. Its price would be wrong on every invoice.`,
      origin: product.origin,
    },
    fix: "Give this product a contract whose billing period is the vendor's.",
  };
}

export function unpricedRefusal(product: Product, charge: Charge, missing: string): Refusal {
  return {
    charge,
    reason: {
      rule: "decision 8",
      text: `No source of a price: ${missing}. The line stays as it is.`,
      origin: product.retail?.origin ?? product.origin,
    },
    fix: `Add the price sheet, or a retail rule to ${product.key} in ${product.origin.file}:${product.origin.line}, or a price on the contract's line.`,
  };
}

export function ambiguousRefusal(product: Product, charge: Charge, problem: string, origin: Origin): Refusal {
  return {
    charge,
    reason: { rule: "decision 19", text: `${problem}; which of them bills ${product.title} cannot be told.`, origin },
    fix: "Name the line with `existing` on the contract's line; then plan again.",
  };
}
