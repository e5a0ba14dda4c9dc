/** Catch-ups as steps by hand: screen, field, value, reason, and how the next run knows they are done (decision 25). Pure. */

import Big from "big.js";
import type { CatchUp } from "./catch-up.ts";
import { addDays, isDay, latest, periodOf, sayDay, sayShort, saySpan } from "./day.ts";
import type { BoundContract, DesiredLine } from "./desired.ts";
import { sha256 } from "./fingerprint.ts";
import type { Day } from "./model.ts";
import { add, canonical, compare, isZero, subtract, toCents } from "./money.ts";
import type { ObservedCharge } from "./observed.ts";
import type { ManualStep, Reason } from "./plan.ts";
import type { LineContext } from "./plan-line.ts";
import { saySettled } from "./plan-reasons.ts";

const LONGEST_MARKER = 80;

/** Goes into the charge's name, so that the next run finds it again. */
function markerOf(day: Day, line: DesiredLine, bound: BoundContract): string {
  const marker = `CONCORDAT-${bound.contract.key}-${line.key.slice(bound.key.length + 1)}-${day}`;
  // The name it stands in is short; a long key gives way to its digest, so that it is still found.
  return marker.length <= LONGEST_MARKER ? marker : `CONCORDAT-${sha256(line.key).slice(0, 12)}-${day}`;
}

/**
 * The charges a person entered for its billing period, found by their name. Any day of the period will do: the first
 * day of the differences moves when the vendor corrects an invoice, and what was entered stays.
 */
export function recognise(
  catchUp: CatchUp,
  line: DesiredLine,
  bound: BoundContract,
  context: LineContext,
): readonly ObservedCharge[] {
  const { from, to } = periodOf(bound.startsOn, bound.months, catchUp.from);
  const length = catchUp.from.length;
  const stem = markerOf(catchUp.from, line, bound).slice(0, -length);
  return context.charges.filter(({ contract, name }) => {
    if (contract !== bound.observed?.id || !name.startsWith(stem)) return false;
    const [day, after] = [name.slice(stem.length, stem.length + length), name.charAt(stem.length + length)];
    return isDay(day) && day >= from && day <= to && (after === "" || after === " ");
  });
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
  const screen = context.screen(contract);
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
    enter: [
      { field: "Name", value: `${marker} ${line.title}`.slice(0, 100) },
      { field: "Billing code", value: context.billingCode },
      { field: "Purchase date", value: sayDay(entryDay(catchUp, bound)) },
      { field: "Quantity", value: "1" },
      { field: "Unit price", value: canonical(catchUp.price) },
      { field: "Unit cost", value: canonical(catchUp.cost) },
    ],
    recognisedBy: `a charge on contract ${contract} whose name starts with ${marker}`,
    once: { price: catchUp.price, cost: catchUp.cost },
    reason: reasonInWords(catchUp, line, context),
  };
}

/** The day a charge for it is entered on: the first one that is not posted. */
export function entryDay(catchUp: Pick<CatchUp, "to">, bound: BoundContract): Day {
  const posted = latest(bound.observed?.lines.flatMap((line) => line.postedThrough ?? []) ?? []);
  return addDays(posted ?? catchUp.to, 1);
}

function whyInWords(catchUp: CatchUp, bound: BoundContract, { today }: LineContext): string {
  const posted = `${saySettled(catchUp.to, bound, today)} is approved and posted`;
  if (catchUp.usage !== undefined) return `${posted}, so its amount cannot be set any more`;
  return `${posted}, so units cannot be dated before ${sayShort(entryDay(catchUp, bound), today)}`;
}

function reasonInWords(catchUp: CatchUp, line: DesiredLine, { currency }: LineContext): Reason {
  const { usage } = catchUp;
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

function sumInWords({ parts, usage }: CatchUp): string {
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
