/** Catch-ups as steps by hand: screen, field, value, reason, and how the next run knows they are done (decision 25). Pure. */

import Big from "big.js";
import type { CatchUp } from "./catch-up.ts";
import { addDays, isDay, periodOf, sayShort, saySpan } from "./day.ts";
import type { BoundContract, DesiredLine } from "./desired.ts";
import { sha256 } from "./fingerprint.ts";
import type { Day, Decimal } from "./model.ts";
import { add, canonical, compare, isZero, sameAmount, subtract, toCents } from "./money.ts";
import type { ObservedCharge } from "./observed.ts";
import type { ManualStep, Reason } from "./plan.ts";
import { postedOn } from "./plan-contract.ts";
import type { LineContext } from "./plan-line.ts";
import { saySettled } from "./plan-reasons.ts";

/** The shortest of the fields that it stands in. */
const LONGEST_MARKER = 50;

/** A charge that a person is to enter for days that are closed. */
export interface Entry {
  readonly contract: string;
  /** Begins with the marker, so that the next run finds it again. */
  readonly name: string;
  readonly marker: string;
  readonly billingCode: string;
  /** The catalogue's name of what the line bills, where it is known. */
  readonly service?: string;
  readonly day: Day;
  readonly price: Decimal;
  readonly cost: Decimal;
}

/** Where it is entered in a target, and what in which field, in the order of the screen. */
export interface EntryScreen {
  readonly where: string;
  readonly url?: string;
  readonly fields: readonly { readonly field: string; readonly value: string }[];
  /** How the next run recognises it, in words that follow "recognised by". */
  readonly recognisedBy: string;
}

/** Goes into the charge's name, so that the next run finds it again. */
function markerOf(day: Day, line: DesiredLine, bound: BoundContract): string {
  const marker = `CONCORDAT-${bound.contract.key}-${line.key.slice(bound.key.length + 1)}-${day}`;
  // The name it stands in is short; a long key gives way to its digest, so that it is still found.
  return marker.length <= LONGEST_MARKER ? marker : `CONCORDAT-${sha256(line.key).slice(0, 12)}-${day}`;
}

/** A charge that a person entered for a line, found by its name, and the day that its marker names. */
export interface Entered {
  readonly day: Day;
  readonly charge: ObservedCharge;
}

const A_DAY = "0000-00-00";

export function enteredFor(line: DesiredLine, bound: BoundContract, context: LineContext): readonly Entered[] {
  if (context.charges.length === 0) return [];
  const stem = markerOf(A_DAY, line, bound).slice(0, -A_DAY.length);
  const end = stem.length + A_DAY.length;
  return context.charges.flatMap((charge) => {
    const { contract, name } = charge;
    if (contract !== bound.observed?.id || !name.startsWith(stem)) return [];
    const [day, after] = [name.slice(stem.length, end), name.charAt(end)];
    return isDay(day) && (after === "" || after === " ") ? { day, charge } : [];
  });
}

/**
 * The charges entered for its billing period. Any day of the period will do: the first day of the differences moves when
 * the vendor corrects an invoice, and what was entered stays.
 */
export function recognise(
  catchUp: CatchUp,
  entered: readonly Entered[],
  bound: BoundContract,
): readonly ObservedCharge[] {
  const { from, to } = periodOf(bound.periodsFrom, bound.months, catchUp.from);
  return entered.flatMap(({ day, charge }) => (from <= day && day <= to ? charge : []));
}

/** What is still owed after the charges that were entered; undefined where nothing is. Cost goes with the price. */
export function remainder(catchUp: CatchUp, charges: readonly ObservedCharge[]): CatchUp | undefined {
  if (charges.length === 0) return catchUp;
  const price = subtract(catchUp.price, add(...charges.map((charge) => charge.amount)));
  if (isZero(price)) return undefined;
  const cost = isZero(catchUp.price) ? "0.00" : toCents(new Big(catchUp.cost).times(price).div(catchUp.price));
  return { ...catchUp, price, cost };
}

/** What a person enters, field by field, for days that are closed. */
export function toManual(
  catchUp: CatchUp,
  entered: readonly ObservedCharge[],
  line: DesiredLine,
  bound: BoundContract,
  context: LineContext,
): ManualStep {
  const marker = markerOf(catchUp.from, line, bound);
  const contract = bound.observed?.id ?? bound.contract.key;
  const screen = context.enter({
    contract,
    name: `${marker} ${line.title}`.slice(0, 100),
    marker,
    billingCode: context.billingCode,
    ...(line.serviceId === undefined ? {} : { service: context.services.get(line.serviceId)?.name ?? line.serviceId }),
    day: entryDay(catchUp, bound),
    price: canonical(catchUp.price),
    cost: canonical(catchUp.cost),
  });
  const credit = compare(catchUp.price, "0") < 0;
  const span = saySpan(catchUp.from, catchUp.to, context.today);
  const amount = canonical(credit ? new Big(catchUp.price).neg() : catchUp.price);
  return {
    marker,
    key: line.key,
    title: `${credit ? "Credit" : "Charge"} ${context.customerName} ${context.currency} ${amount} for ${span}: ${sumInWords(catchUp)}${enteredInWords(entered, context)}`,
    why: whyInWords(catchUp, bound, context),
    where: screen.where,
    ...(screen.url === undefined ? {} : { url: screen.url }),
    enter: screen.fields,
    recognisedBy: screen.recognisedBy,
    once: { price: catchUp.price, cost: catchUp.cost },
    reason: reasonInWords(catchUp, line, context),
  };
}

/** The day a charge for it is entered on: the first one that is not posted. */
export function entryDay(catchUp: Pick<CatchUp, "to">, bound: BoundContract): Day {
  return addDays(postedOn(bound) ?? catchUp.to, 1);
}

function whyInWords(catchUp: CatchUp, bound: BoundContract, { today }: LineContext): string {
  const posted = `${saySettled(catchUp.to, bound, today)} is approved and posted`;
  if (catchUp.usage !== undefined) return `${posted}, so its amount cannot be set any more`;
  return `${posted}, so units cannot be dated before ${sayShort(entryDay(catchUp, bound), today)}`;
}

function reasonInWords(catchUp: CatchUp, line: DesiredLine, { currency }: LineContext): Reason {
  const { usage } = catchUp;
  if (isSettled(catchUp))
    return {
      rule: "decision 2",
      text: `${line.title}: nothing is owed for these days any more, and what was entered for them stays on the invoice.`,
      origin: line.origin,
    };
  if (usage === undefined)
    return {
      rule: "decision 2",
      text: `${line.title}: the days were billed otherwise and are posted.`,
      origin: line.origin,
    };
  const cause = line.steps.findLast(({ day }) => day <= catchUp.from)?.reason;
  return {
    rule: "decision 2",
    text: `${cause?.text ?? ""} The period was posted with ${usage.posted} ${currency} instead of ${usage.owed} ${currency}.`.trim(),
    origin: cause?.origin ?? line.origin,
  };
}

/** What was posted is what the vendor bills: only what was entered by hand for it is too much, or too little. */
function isSettled({ parts, usage }: CatchUp): boolean {
  return usage === undefined ? parts.length === 0 : sameAmount(usage.owed, usage.posted);
}

function sumInWords(catchUp: CatchUp): string {
  const { parts, usage } = catchUp;
  if (isSettled(catchUp)) return "nothing is owed for these days any more";
  if (usage !== undefined) return `usage of ${usage.owed} instead of the ${usage.posted} that was posted`;
  return parts
    .map(({ terms, days, daysInPeriod }) => `${termsInWords(terms)} × ${days}/${daysInPeriod} days`)
    .join(" + ");
}

function termsInWords(terms: CatchUp["parts"][number]["terms"]): string {
  const words = terms.map(({ units, unitPrice }) => {
    const seats = Math.abs(units);
    return `${seats} ${seats === 1 ? "seat" : "seats"} × ${unitPrice}`;
  });
  return words.length > 1 ? `(${words.join(" + ")})` : (words[0] ?? "");
}

/** `, less 13.29 entered as charge 901`: why it is less than the days come to. */
function enteredInWords(charges: readonly ObservedCharge[], { currency }: LineContext): string {
  return charges.map(({ id, amount }) => `, less ${amount} ${currency} entered as charge ${id}`).join("");
}
