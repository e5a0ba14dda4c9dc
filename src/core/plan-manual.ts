/** Catch-ups as steps by hand: screen, field, value, reason, and how the next run knows they are done (decision 25). Pure. */

import Big from "big.js";
import type { CatchUp } from "./catch-up.ts";
import { addDays, sayDay, sayShort, saySpan, sayThrough } from "./day.ts";
import type { BoundContract, DesiredLine } from "./desired.ts";
import { sha256 } from "./fingerprint.ts";
import type { Day } from "./model.ts";
import { add, canonical, compare, isZero, subtract, toCents } from "./money.ts";
import type { ObservedCharge } from "./observed.ts";
import type { ManualStep } from "./plan.ts";
import type { LineContext } from "./plan-line.ts";

const LONGEST_MARKER = 80;

/** Goes into the charge's name, so that the next run finds it again. */
function markerOf(catchUp: CatchUp, line: DesiredLine, bound: BoundContract): string {
  const marker = `CONCORDAT-${bound.contract.key}-${line.key.slice(bound.key.length + 1)}-${catchUp.from}`;
  // The name it stands in is short; a long key gives way to its digest, so that it is still found.
  return marker.length <= LONGEST_MARKER ? marker : `CONCORDAT-${sha256(line.key).slice(0, 12)}-${catchUp.from}`;
}

/** The charges a person entered for it, found by their name. */
export function recognise(
  catchUp: CatchUp,
  line: DesiredLine,
  bound: BoundContract,
  context: LineContext,
): readonly ObservedCharge[] {
  const marker = markerOf(catchUp, line, bound);
  return context.charges.filter(
    (charge) =>
      charge.contract === bound.observed?.id && (charge.name === marker || charge.name.startsWith(`${marker} `)),
  );
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
  const marker = markerOf(catchUp, line, bound);
  const contract = bound.observed?.id ?? bound.contract.key;
  const screen = context.screen(contract);
  const credit = compare(catchUp.price, "0") < 0;
  const sum = catchUp.parts
    .map(({ terms, days, daysInPeriod }) => `${termsInWords(terms)} × ${days}/${daysInPeriod} days`)
    .join(" + ");
  const span = saySpan(catchUp.from, catchUp.to, context.today);
  const amount = canonical(credit ? new Big(catchUp.price).neg() : catchUp.price);
  return {
    marker,
    key: line.key,
    title: `${credit ? "Credit" : "Charge"} ${context.customerName} ${context.currency} ${amount} for ${span}: ${sum}${enteredInWords(entered, context)}`,
    why: `${sayThrough(catchUp.to, context.today)} is approved and posted, so units cannot be dated before ${sayShort(addDays(lastClosed(catchUp, bound), 1), context.today)}`,
    where: screen.where,
    ...(screen.url === undefined ? {} : { url: screen.url }),
    enter: [
      { field: "Name", value: `${marker} ${line.title}`.slice(0, 100) },
      { field: "Billing code", value: context.billingCode },
      { field: "Purchase date", value: sayDay(addDays(lastClosed(catchUp, bound), 1)) },
      { field: "Quantity", value: "1" },
      { field: "Unit price", value: canonical(catchUp.price) },
      { field: "Unit cost", value: canonical(catchUp.cost) },
    ],
    recognisedBy: `a charge on contract ${contract} whose name starts with ${marker}`,
    once: { price: catchUp.price, cost: catchUp.cost },
    reason: {
      rule: "decision 2",
      text: `${line.title}: the days were billed otherwise and are posted.`,
      origin: line.origin,
    },
  };
}

function lastClosed(catchUp: CatchUp, bound: BoundContract): Day {
  const posted = bound.observed?.lines
    .flatMap((line) => line.postedThrough ?? [])
    .sort()
    .at(-1);
  return posted ?? catchUp.to;
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
