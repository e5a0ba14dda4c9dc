/** What guardrails look at, and how they refuse. Pure. */
import { refusedChange } from "./approvals.ts";
import type { Decimal } from "./model.ts";
import { add, compare } from "./money.ts";
import type { Change, CustomerPlan } from "./plan.ts";
import type { Contribution, GuardrailRefusal } from "./plan-limits.ts";
import type { Guardrails } from "./workspace.ts";

/** So many customers that add most to a tenant's sum are named. */
const NAMED_AT_MOST = 5;

/** A customer that would be written, with its changes that nobody approved. */
export interface Judged {
  readonly customer: CustomerPlan;
  readonly open: readonly Change[];
  /** The tenant's limits, with the customer's own in their place. */
  readonly limits: Guardrails;
}

export interface Scene {
  readonly limits: Guardrails;
  readonly currency: string;
  readonly customers: readonly Judged[];
  /** Those with open changes: a limit over the whole tenant concerns them all. */
  readonly changing: readonly string[];
  readonly services: readonly Change[];
}

interface Excess {
  readonly limits: Guardrails;
  readonly guardrail: string;
  readonly limit: string;
  readonly value: string;
  readonly customers: readonly string[];
  readonly message: string;
  readonly changes: readonly Change[];
  readonly largest?: readonly Contribution[];
}

export function refuse({ limits, changes, largest = [], ...said }: Excess): GuardrailRefusal {
  const place = limits.places?.[said.guardrail] ?? limits.places?.[said.guardrail.split(".")[0] ?? ""] ?? limits.origin;
  return {
    ...said,
    ...(place === undefined ? {} : { origin: place }),
    changes: changes.map(refusedChange),
    ...(largest.length === 0 ? {} : { largest }),
  };
}

/** The customers whose changes come to most money, either way; those that come to none are not named. */
export function largestOf(customers: readonly Judged[], price: (each: Judged) => string): readonly Contribution[] {
  const size = ({ price: amount }: Contribution) => (amount.startsWith("-") ? amount.slice(1) : amount);
  return customers
    .map((each) => ({ customer: each.customer.key, name: each.customer.name, price: price(each) }))
    .filter((each) => compare(each.price, "0") !== 0)
    .sort((a, b) => compare(size(b), size(a)) || (a.customer < b.customer ? -1 : 1))
    .slice(0, NAMED_AT_MOST);
}

/** What changes come to a month, as price. */
export function monthlyOf(changes: readonly Change[]): Decimal {
  return add(...changes.map((change) => change.monthly?.price ?? "0"));
}
