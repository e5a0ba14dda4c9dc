/** The sentences of a line's changes: why this, why now, why on this day. Pure. */

import type { CatchUp } from "./catch-up.ts";
import { addDays, daysInclusive, earlier, periodOf, sayDay, sayShort, saySpan, sayThrough } from "./day.ts";
import type { BoundContract, DesiredLine, StepReason } from "./desired.ts";
import type { LineDiff, LineStep } from "./line-diff.ts";
import type { Day, Segment } from "./model.ts";
import { canonical, prorate, sameAmount } from "./money.ts";
import type { Mover, Reason } from "./plan.ts";
import { type LineContext, monthlyDifference } from "./plan-line.ts";
import { at } from "./segments.ts";

/** Why a step is made, in the words of whoever caused it, and where it stands in the files. */
export function reasonOf(
  step: LineStep,
  line: DesiredLine,
  bound: BoundContract,
  diff: LineDiff,
  owed: readonly CatchUp[],
  context: LineContext,
  before: Segment,
): { readonly reason: Reason; readonly mover: Mover } {
  const unitsMove = step.before.quantity !== step.after.quantity;
  const known = line.steps.filter((candidate) => candidate.day <= step.day);
  const declared = priceMoves(step) ? known.findLast(isDeclaredPrice) : undefined;
  const fitting = unitsMove
    ? known.findLast((candidate) => candidate.reason.rule !== "PR-20")
    : (declared ?? (costMoves(step) ? known.findLast(isVendorCost) : undefined));
  const chosen: StepReason | undefined = fitting ?? known.at(-1);
  const contract = bound.observed?.id;
  const sentences: string[] = [];
  if (unitsMove || line.usage || fitting !== undefined) sentences.push(chosen?.reason.text ?? "");
  else sentences.push(amountSentence(step, context.currency));
  const wantedBefore = at(diff.wanted, addDays(chosen?.day ?? step.day, -1)).quantity;
  if (unitsMove && !line.usage && bound.observed !== undefined && step.before.quantity !== wantedBefore)
    sentences.push(
      `Contract ${contract ?? ""} ${step.before.quantity === 0 && !hasBilled(line, bound) ? "does not bill it yet" : `holds ${step.before.quantity}`}.`,
    );
  if (unitsMove && step.before.quantity > 0) {
    const amounts = amountSentence(step, context.currency);
    if (amounts !== "") sentences.push(declared === undefined ? amounts : `${amounts} ${declaredAt(declared)}`);
  }
  if (line.usage) sentences.push(spreadSentence(step, bound, diff, context));
  if (
    (step.meantFor < diff.openFrom || chosen === declared) &&
    step.day === diff.openFrom &&
    chosen !== undefined &&
    chosen.day < diff.openFrom &&
    chosen.day > "1000-01-01"
  ) {
    const posted =
      bound.observed?.lines.some((candidate) => candidate.postedThrough !== undefined) === true &&
      diff.openFrom > bound.manageFrom;
    const shown =
      owed.length === 0
        ? ""
        : ` ${saySpan(owed[0]?.from ?? "", owed.at(-1)?.to ?? "", context.today)} is by hand below.`;
    if (posted)
      sentences.push(
        `${saySettled(addDays(diff.openFrom, -1), bound, context.today)} is posted, so ${sayShort(diff.openFrom, context.today)} is the first open day.${shown}`,
      );
    else if (diff.openFrom === bound.manageFrom)
      sentences.push(`The contract is managed from ${sayDay(bound.manageFrom)}.`);
  }
  if (step.movedFrom !== undefined && !line.usage) {
    const moved = daysInclusive(step.movedFrom, addDays(step.day, -1));
    const { days } = periodOf(bound.periodsFrom, bound.months, step.day);
    const amount = monthlyDifference(before, { ...before, ...step.after }, 1)?.price;
    const comes =
      amount === undefined
        ? ""
        : ` (${moved === 1 ? "the day" : `${moved} days`} before ${moved === 1 ? "comes" : "come"} to ${prorate(amount, moved, days)} ${context.currency})`;
    sentences.push(
      `${context.target} takes one change a day for a line, so it is dated ${sayShort(step.day, context.today)}${comes}.`,
    );
  }
  const base = unitsMove || line.usage || fitting !== undefined ? chosen?.reason : undefined;
  return {
    reason: {
      rule: base?.rule ?? "PR-20",
      text: sentences.filter((sentence) => sentence !== "").join(" "),
      origin: base?.origin ?? line.origin,
    },
    mover: chosen?.mover ?? "config",
  };
}

/** Units on any day that was read, closed ones too. */
function hasBilled({ existing }: DesiredLine, { observed }: BoundContract): boolean {
  const found = observed?.lines.find(({ id }) => id === existing);
  return found?.segments.some(({ quantity }) => quantity > 0) === true;
}

/** A price declared in the YAML goes before whatever else moves a price, from its day on (decision 7). */
function isDeclaredPrice({ mover, reason }: StepReason): boolean {
  return mover === "config" && reason.rule === "PR-20";
}

function isVendorCost({ mover, reason }: StepReason): boolean {
  return mover === "vendor" && reason.rule === "PR-20";
}

function declaredAt({ reason }: StepReason): string {
  return reason.origin === undefined ? "" : `The price is declared in ${reason.origin.file}:${reason.origin.line}.`;
}

function priceMoves({ before, after }: LineStep): boolean {
  return after.unitPrice !== undefined && !sameAmount(before.unitPrice, after.unitPrice);
}

function costMoves({ before, after }: LineStep): boolean {
  return after.unitCost !== undefined && !sameAmount(before.unitCost, after.unitCost);
}

/** Usage whose period has fewer days left than it has: what the amount of the whole period is. */
function spreadSentence(step: LineStep, bound: BoundContract, diff: LineDiff, { currency }: LineContext): string {
  const { unitPrice } = at(diff.wanted, step.day);
  if (unitPrice === undefined || sameAmount(unitPrice, step.after.unitPrice)) return "";
  const period = periodOf(bound.periodsFrom, bound.months, step.day);
  const days = daysInclusive(step.day, earlier(period.to, bound.endsOn));
  return `${days} of the period's ${period.days} days carry the ${unitPrice} ${currency} it comes to.`;
}

/** What is posted up to a day: `October`, `9 Oct and before`; of longer periods than a month `1 Jul to 30 Sep`. */
export function saySettled(day: Day, { periodsFrom, months }: BoundContract, today: Day): string {
  return months === 1 ? sayThrough(day, today) : saySpan(periodOf(periodsFrom, months, day).from, day, today);
}

function amountSentence(step: LineStep, currency: string): string {
  const parts: string[] = [];
  if (step.after.unitPrice !== undefined && priceMoves(step))
    parts.push(`price ${step.before.unitPrice ?? "none"} → ${canonical(step.after.unitPrice)}`);
  if (step.after.unitCost !== undefined && costMoves(step))
    parts.push(`cost ${step.before.unitCost ?? "none"} → ${canonical(step.after.unitCost)}`);
  if (parts.length === 0) return "";
  const text = `${parts.join(", ")} ${currency} a unit.`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Why nothing is written yet. */
export function laterReason(line: DesiredLine, bound: BoundContract, day: Day, context: LineContext): Reason {
  const known = line.steps.filter((candidate) => candidate.day <= day).at(-1);
  const text =
    day === bound.manageFrom && context.today < bound.manageFrom
      ? `Managed from ${sayDay(day)}.`
      : (known?.reason.text ?? "");
  return {
    rule: day === bound.manageFrom && context.today < bound.manageFrom ? "ZC-21" : (known?.reason.rule ?? "PR-20"),
    text: `${text} The run of ${sayDay(day)} writes it; nothing is written today.`.trim(),
    origin: known?.reason.origin ?? line.origin,
  };
}
