/**
 * From charges to a step function per subscription (decisions 1 and 5).
 *
 * Premise: a recurring charge says how many units its subscription has, and what one costs, from its first to its last
 * day. A change in the middle of a cycle comes as a pair: a refund that takes the old charge back for the rest of the
 * cycle, and a charge for the new number. Numbers are never added up: a refund shortens the charge it takes back, and
 * what then covers a day is what holds on it.
 *
 *   cover  = the recurring charges, each from its first to its last day
 *   for each refund: find the charge it takes back; cut the refunded days out of its cover
 *   a day covered twice              → not understood: the subscription is blocked
 *   a refund that takes back nothing → not understood, unless a new charge stands for the same days
 *   after the last covered day the units carry on, provisionally, until a final statement proves them gone
 */

import Big from "big.js";
import type { Charge, Statement } from "../../core/charges.ts";
import { addDays, addMonths, daysInclusive, periodOf } from "../../core/day.ts";
import type { Day, Decimal, Origin } from "../../core/model.ts";
import { toCents } from "../../core/money.ts";

export interface VendorStep {
  readonly from: Day;
  readonly quantity: number;
  /** Of one unit for one full billing cycle. */
  readonly unitCost: Decimal;
  /** Days whose price sheet may give the retail price, best first: the start of the commitment, then the charge's. */
  readonly priceDays: readonly Day[];
  /** The charge that says so; absent where the step is an end. */
  readonly charge?: Charge;
}

export interface Timeline {
  readonly subscription: string;
  readonly customer: string;
  readonly steps: readonly VendorStep[];
  /** Last day a charge covers. */
  readonly chargedThrough: Day;
  /** First day a final statement proves it is no longer billed. */
  readonly missingFrom?: Day;
  readonly missingBy?: Statement;
  /** The latest charge: names the product, term and plan it goes by now. */
  readonly latest: Charge;
  readonly firstTermStart: Day;
  readonly origin: Origin;
  /** Why its charges cannot be turned into units. */
  readonly unclear?: { readonly message: string; readonly charge: Charge };
}

interface Cover {
  readonly from: Day;
  readonly to: Day;
  readonly charge: Charge;
}

export const CYCLE_MONTHS = { monthly: 1, annual: 12, triennial: 36 } as const;

function cycleMonths(charge: Charge): number {
  return CYCLE_MONTHS[charge.plan ?? "monthly"];
}

/** On the grid of its commitment where that is known: 30 January to 27 February is no whole month of one from the 28th. */
export function isFullCycle(charge: Charge): boolean {
  // What its cost is for is not known, so it stands as it is; the product is refused.
  if (charge.plan === undefined) return true;
  const months = cycleMonths(charge);
  const whole = addDays(charge.to, 1) >= addMonths(charge.from, months);
  if (!whole || charge.termStart === undefined || charge.termStart > charge.from) return whole;
  const cycle = periodOf(charge.termStart, months, charge.from);
  return cycle.from === charge.from || daysInclusive(charge.from, charge.to) >= cycle.days;
}

/** What a charge for a whole cycle says by itself, from its first day on. */
export function stepOf(charge: Charge): VendorStep {
  const { from, quantity, unitCost, termStart } = charge;
  return { from, quantity, unitCost, priceDays: termStart === undefined ? [from] : [termStart, from], charge };
}

/**
 * Days of the whole cycle that a part-cycle charge ends: of its commitment's own, where that ends on the day. A charge may
 * be cut to end with another commitment; one of the 31st has its next cycle on 30 November too, so where the day after is
 * its month's last the cycle may have begun on any of the last days of a month, the first of which is the likeliest.
 */
function cycleDays(charge: Charge): readonly [number, ...number[]] {
  const months = cycleMonths(charge);
  const { from, to, termStart } = charge;
  const own = termStart === undefined || termStart > from ? undefined : periodOf(termStart, months, from);
  if (own?.to === to) return [own.days];
  const next = addDays(to, 1);
  const first = addMonths(next, -months);
  const days = daysInclusive(first, to);
  const last = addDays(next, 1).endsWith("-01") ? addDays(addMonths(`${first.slice(0, 7)}-01`, 1), -1) : first;
  return [days, ...Array.from({ length: daysInclusive(first, last) - 1 }, (_, index) => days - 1 - index)];
}

/** What one unit costs for a full cycle, read off a charge for part of one, rounded to the cent. */
function scaleToCycle(charge: Charge): Decimal {
  return toCents(new Big(charge.unitCost).times(cycleDays(charge)[0]).div(daysInclusive(charge.from, charge.to)));
}

/** The vendor cuts a prorated cost to the cent, so a whole cycle's cost is known only within a cent times the scale. */
function mayCost(charge: Charge, cost: Decimal): boolean {
  const ofDays = new Big(cost).times(daysInclusive(charge.from, charge.to));
  return cycleDays(charge).some((days) => {
    const prorated = ofDays.div(days);
    return [Big.roundDown, Big.roundHalfUp].some((mode) => prorated.round(2, mode).eq(charge.unitCost));
  });
}

/**
 * The unit cost of a full cycle. A part-cycle charge is prorated by the vendor, so the cost is taken from the nearest
 * full charge of the same commitment (costs are held for a commitment), then from the first cost known of the product
 * that the charge can be a part of, then scaled up.
 */
function cycleCost(charge: Charge, all: readonly Charge[], known: readonly Decimal[]): Decimal {
  if (isFullCycle(charge)) return charge.unitCost;
  const full = all.filter(isFullCycle);
  const sameTerm = full.filter((other) => other.termStart === charge.termStart);
  const held = sameTerm.findLast((other) => other.from <= charge.from) ?? sameTerm[0];
  if (held !== undefined) return held.unitCost;
  const costs = [...full.map((other) => other.unitCost), ...known];
  return costs.find((cost) => mayCost(charge, cost)) ?? scaleToCycle(charge);
}

/** Costs of one unit for a whole cycle that the charges of a product state, each once. */
export function statedCosts(charges: readonly Charge[]): readonly Decimal[] {
  const full = charges.filter((charge) => charge.kind === "recurring" && isFullCycle(charge));
  return [...new Set(full.map((charge) => charge.unitCost))].sort();
}

function byDays(a: Charge, b: Charge): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  if (a.to !== b.to) return a.to < b.to ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function takeBack(covers: readonly Cover[], refund: Charge): readonly Cover[] | undefined {
  const taken = covers.find(
    (cover) => cover.charge.quantity === refund.quantity && cover.from <= refund.from && cover.to >= refund.to,
  );
  if (taken === undefined) return undefined;
  const rest: Cover[] = [];
  if (taken.from < refund.from) rest.push({ ...taken, to: addDays(refund.from, -1) });
  if (taken.to > refund.to) rest.push({ ...taken, from: addDays(refund.to, 1) });
  return covers.flatMap((cover) => (cover === taken ? rest : [cover]));
}

/**
 * Turns the recurring charges and refunds of one subscription into steps. `charges` must not be empty. `known` are
 * costs of the product from elsewhere: its other subscriptions, the price sheet.
 */
export function timelineOf(
  charges: readonly Charge[],
  statements: readonly Statement[],
  known: readonly Decimal[] = [],
): Timeline {
  const sorted = [...charges].sort(byDays);
  const recurring = sorted.filter((charge) => charge.kind === "recurring");
  const refunds = sorted.filter((charge) => charge.kind === "refund");
  const latest = recurring.at(-1) ?? (sorted.at(-1) as Charge);

  let covers: readonly Cover[] = recurring.map((charge) => ({ from: charge.from, to: charge.to, charge }));
  let unclear: Timeline["unclear"];
  const ends: Day[] = [];
  for (const refund of refunds) {
    const replaced = covers.some((cover) => cover.from === refund.from && cover.charge.quantity !== refund.quantity);
    const next = takeBack(covers, refund);
    if (next === undefined) {
      if (!replaced)
        unclear ??= {
          message: `a refund of ${refund.quantity} units takes back no charge that is here`,
          charge: refund,
        };
      continue;
    }
    covers = next;
    if (!covers.some((cover) => cover.from <= refund.from && cover.to >= refund.from)) ends.push(refund.from);
  }

  const ordered = [...covers].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  for (const [index, cover] of ordered.entries()) {
    const next = ordered[index + 1];
    if (next !== undefined && next.from <= cover.to)
      unclear ??= {
        message: `${cover.charge.quantity} units and ${next.charge.quantity} units are both charged from ${next.from}`,
        charge: next.charge,
      };
  }

  const steps: VendorStep[] = ordered.map(({ from, charge }) => ({
    ...stepOf(charge),
    from,
    unitCost: cycleCost(charge, recurring, known),
  }));
  for (const day of ends) steps.push({ from: day, quantity: 0, unitCost: "0.00", priceDays: [day] });
  steps.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));

  const chargedThrough = ordered.at(-1)?.to ?? addDays(sorted[0]?.from ?? latest.from, -1);
  const stillRuns = (steps.at(-1)?.quantity ?? 0) > 0;
  const dayAfter = addDays(chargedThrough, 1);
  const covering = statements.filter((statement) => statement.from <= dayAfter && statement.to >= dayAfter);
  // One that is not final may bill it still; one that bills no seats at all proves nothing about seats (decision 5).
  const proven = stillRuns && covering.length > 0 && covering.every((statement) => statement.final);
  const missingBy = proven ? covering.find((statement) => statement.recurring > 0) : undefined;

  return {
    subscription: latest.subscription,
    customer: latest.customer,
    steps,
    chargedThrough,
    ...(missingBy === undefined ? {} : { missingFrom: dayAfter, missingBy }),
    latest,
    firstTermStart: recurring[0]?.termStart ?? recurring[0]?.from ?? latest.from,
    origin: latest.origin,
    ...(unclear === undefined ? {} : { unclear }),
  };
}

/** One timeline per subscription, in order of subscription id. Usage, one-time charges and credits are not units. */
export function timelines(charges: readonly Charge[], statements: readonly Statement[]): readonly Timeline[] {
  const bySubscription = new Map<string, Charge[]>();
  for (const charge of charges) {
    if (charge.kind !== "recurring" && charge.kind !== "refund") continue;
    const list = bySubscription.get(charge.subscription);
    if (list === undefined) bySubscription.set(charge.subscription, [charge]);
    else list.push(charge);
  }
  return [...bySubscription.keys()]
    .sort()
    .map((subscription) => timelineOf(bySubscription.get(subscription) ?? [], statements));
}
