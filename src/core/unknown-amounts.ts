/**
 * Units at an amount that the system does not state. It is not known, so it is compared with nothing and nothing is put in
 * its place: where a price is needed the line is blocked, and what is left as it stands is told. Pure.
 */
import { addDays, earlier, sayDay, sayShort, saySpan } from "./day.ts";
import type { BoundContract } from "./desired.ts";
import type { Day, Finding, Segment } from "./model.ts";
import { canonical } from "./money.ts";
import type { Change } from "./plan.ts";
import { monthOf, type PlannedLine } from "./plan-line.ts";
import { at, stepDays } from "./segments.ts";
import type { Customer } from "./workspace.ts";

export interface UnknownContext {
  readonly customer: Pick<Customer, "key" | "name">;
  readonly today: Day;
  readonly currency: string;
  /** Human title of the target. */
  readonly target: string;
}

/** True where it is not known what a change comes to a month. A contract that is made or runs on moves none by itself. */
export function isMoneyUnknown({ kind, monthly, unknownPrice }: Change): boolean {
  return unknownPrice !== undefined || (kind === "line" && monthly === undefined);
}

/**
 * A change of units sends a price along. Where the price is not ours to say (PR-20) and none is stated for the units that
 * stand on its day, there is none to send.
 */
export function unstatedPrice(
  { line, observed, diff }: PlannedLine,
  { contract }: BoundContract,
  { target }: Pick<UnknownContext, "target">,
): readonly Finding[] {
  const held = ({ day }: { readonly day: Day }) => at(observed?.segments ?? [], day);
  const step = diff.steps.find((one) => [one.after, held(one)].every((holding) => hasUnits(holding, "unitPrice")));
  if (observed === undefined || step === undefined) return [];
  const { pricingStrategy } = contract.policies;
  return [
    {
      severity: "error",
      rule: "UNCLEAR",
      message: `Line ${observed.id} states no price for the ${held(step).quantity} units it holds on ${sayDay(step.day)}, which a change of units needs, and under pricingStrategy ${pricingStrategy} none is set`,
      fix: `Enter its price in ${target}, or declare one under prices.`,
      origin: line.origin,
    },
  ];
}

const AMOUNTS = ["unitPrice", "unitCost"] as const;

/** True for units without the amount. */
function hasUnits(holding: Segment, without: (typeof AMOUNTS)[number]): boolean {
  return holding.quantity > 0 && holding[without] === undefined;
}

/**
 * Seats that stay at a price or a cost that is not stated, though one is wanted: a row that names none is not written over,
 * since it may be hidden from us and not missing. Usage is told period by period, where it is planned.
 */
export function unknownAmounts(
  { line, observed, diff }: PlannedLine,
  bound: BoundContract,
  { customer, today, currency, target }: UnknownContext,
): readonly Finding[] {
  if (observed === undefined || line.usage || today < bound.manageFrom) return [];
  if (!diff.projected.some((holding) => AMOUNTS.some((amount) => hasUnits(holding, amount)))) return [];
  const last = earlier(observed.readThrough, bound.endsOn);
  const days = stepDays(diff.projected, diff.wanted, [{ from: diff.openFrom, quantity: 0 }]).filter(
    (day) => day >= diff.openFrom && day <= last,
  );
  const missing = (day: Day) =>
    AMOUNTS.filter((amount) => hasUnits(at(diff.projected, day), amount) && at(diff.wanted, day)[amount] !== undefined);
  const first = days.find((day) => missing(day).length > 0);
  if (first === undefined) return [];
  const known = days.find((day) => day > first && missing(day).length === 0);
  const span = known === undefined ? `from ${sayShort(first, today)} on` : saySpan(first, addDays(known, -1), today);
  const [wanted, { quantity }] = [at(diff.wanted, first), at(diff.projected, first)];
  const month = monthOf({ ...wanted, quantity }, bound.months);
  const fields = missing(first);
  const words = fields.map((field) => (field === "unitPrice" ? "no price" : "no cost")).join(" and ");
  const [unit, amount] = fields.includes("unitPrice") ? [wanted.unitPrice, month.price] : [wanted.unitCost, month.cost];
  return [
    {
      severity: "warning",
      rule: "PR-20",
      message: `${customer.name}: line ${observed.id} states ${words} for its ${quantity} units of ${line.title} ${span}, where ${canonical(unit ?? "0")} ${currency} a unit is wanted, ${amount} ${currency} a month; what is billed for them is not known, and left as it is`,
      fix: `Enter it in ${target}, or give the API user the right to see it.`,
      origin: line.origin,
      customer: customer.key,
      money: { amount, currency },
    },
  ];
}
