/** Why a line steps on a day, in billing words: who moved what, and by which rule. Pure. */
import { addDays, periodOf, sayShort } from "../../core/day.ts";
import type { BoundContract, StepReason } from "../../core/desired.ts";
import type { Origin, Segment, Segments } from "../../core/model.ts";
import { at } from "../../core/segments.ts";
import type { Exclude, LineRule, Product } from "../../core/workspace.ts";
import type { LineContext } from "./draft.ts";
import type { Timeline } from "./timeline.ts";

/** One sentence per day on which the line steps: who moved what, and by which rule. */
export function reasonsOf(
  product: Product,
  rule: LineRule | undefined,
  members: readonly { readonly timeline: Timeline }[],
  stages: { readonly vendor: Segments; readonly excluded: Segments; readonly delayed: Segments },
  bound: BoundContract,
  context: LineContext,
  programOrigin: Origin,
): readonly StepReason[] {
  const origin = rule?.origin ?? bound.contract.origin;
  const reasons: StepReason[] = [];
  let previous: Segment = { from: "0000-01-01", quantity: 0 };
  for (const [index, segment] of stages.vendor.entries()) {
    const missing = members.find(({ timeline }) => timeline.missingFrom === segment.from)?.timeline;
    const change = segment.quantity - previous.quantity;
    const day = sayShort(segment.from, context.today);
    const later =
      change < 0 &&
      missing === undefined &&
      at(stages.delayed, segment.from).quantity > at(stages.excluded, segment.from).quantity;
    const text =
      missing !== undefined
        ? goneInWords(missing, -change, day, context)
        : index === 0
          ? `${context.vendor} bills ${seatsInWords(segment.quantity)} from ${day}.`
          : change > 0
            ? `${seatsInWords(change)} ${change === 1 ? "was" : "were"} added at ${context.vendor} on ${day}.`
            : change < 0
              ? `${seatsInWords(-change)} ${change === -1 ? "was" : "were"} removed at ${context.vendor} on ${day}.`
              : `${context.vendor}'s unit cost is ${segment.unitCost ?? "unknown"} from ${day}.`;
    const atEnd = bound.contract.policies.decreases === "term-end";
    const policy = later
      ? ` Decreases take effect at ${atEnd ? "the end of the term" : "the next billing period"} (decreases: ${bound.contract.policies.decreases}).`
      : "";
    const lastHeld = () => (atEnd ? bound.endsOn : periodOf(bound.periodsFrom, bound.months, segment.from).to);
    const effective = later ? addDays(lastHeld(), 1) : segment.from;
    const off = excludedInWords(rule?.exclude, segment.quantity, at(stages.excluded, segment.from).quantity);
    reasons.push({
      day: effective,
      mover: "vendor",
      reason: {
        rule: missing === undefined ? (change === 0 && index > 0 ? "PR-20" : "ZC-16") : "decision 5",
        text: text + off + policy,
        origin,
      },
    });
    previous = segment;
  }
  for (const price of rule?.prices ?? [])
    reasons.push({
      day: price.from,
      mover: "config",
      reason: { rule: "PR-20", text: "Declared price.", origin: price.origin },
    });
  const exclude = rule?.exclude;
  if (exclude !== undefined) {
    const day = exclude.from ?? "0000-01-01";
    const billed = at(stages.vendor, day).quantity;
    const taken = billed - at(stages.excluded, day).quantity;
    const said = `${sayUnits(exclude.quantity)} ${exclude.quantity === 1 ? "is" : "are"} excluded: ${exclude.reason}.`;
    const isWhole = exclude.from === undefined || taken === exclude.quantity;
    const text = isWhole ? said : `${said} Only ${billed} ${billed === 1 ? "is" : "are"} billed here.`;
    reasons.push({
      day,
      mover: "config",
      reason: { rule: "ZC-16", text, origin: exclude.origin },
    });
    if (exclude.until !== undefined)
      reasons.push({
        day: addDays(exclude.until, 1),
        mover: "config",
        reason: {
          rule: "ZC-16",
          text: `The exclusion of ${sayUnits(exclude.quantity)} ended on ${sayShort(exclude.until, context.today)}.`,
          origin: exclude.origin,
        },
      });
  }
  const ignore = rule?.ignore ?? product.ignore;
  if (ignore !== undefined)
    reasons.push({
      day: "0000-01-02",
      mover: "config",
      reason: { rule: "ZC-16", text: `Ignored: ${ignore.reason}.`, origin: ignore.origin },
    });
  return reasons
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map((step) =>
      step.reason.origin === undefined ? { ...step, reason: { ...step.reason, origin: programOrigin } } : step,
    );
}

/** What an exclusion takes off the seats of a line, where it takes off any. */
function excludedInWords(exclude: Exclude | undefined, billed: number, left: number): string {
  const taken = billed - left;
  if (exclude === undefined || taken <= 0) return "";
  const { quantity, reason, origin } = exclude;
  const place = `${origin.file}:${origin.line}`;
  if (left > 0) return ` ${taken} of them ${taken === 1 ? "is" : "are"} excluded: ${reason}.`;
  return ` All of them are excluded${quantity > taken ? ` (${place} excludes ${quantity})` : ""}: ${reason}.`;
}

function seatsInWords(units: number): string {
  return `${units} ${units === 1 ? "seat" : "seats"}`;
}

/** A subscription ended: proven by a final statement, or because it goes on under another product. */
function goneInWords({ missingBy }: Timeline, units: number, day: string, { vendor }: LineContext): string {
  return missingBy === undefined
    ? `${seatsInWords(units)} ${units === 1 ? "goes" : "go"} on under another product from ${day}.`
    : `${vendor} stopped billing ${seatsInWords(units)}: the final invoice ${missingBy.invoice} has no charge for ${units === 1 ? "it" : "them"} from ${day}.`;
}

/** `1 unit`, `2 units`. */
export function sayUnits(quantity: number): string {
  return `${quantity} ${quantity === 1 ? "unit" : "units"}`;
}
