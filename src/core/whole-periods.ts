/**
 * Lines of a contract that bills whole periods (decision 18): a period is billed for the most units held on any of its
 * days, at what they come to on the first such day. So more units count from the start of their period, and fewer units
 * or another price from the next one; nothing that the vendor bills goes unbilled. Pure.
 */
import { addDays, later, periodOf, sayDay } from "./day.ts";
import type { BoundContract, DesiredLine, StepReason } from "./desired.ts";
import { ownedOnly } from "./line-diff.ts";
import type { Day, Segment, Segments } from "./model.ts";
import type { ObservedContract } from "./observed.ts";
import { at, normalise, sameHolding, splice, from as startFrom } from "./segments.ts";

/** The first day from `day` on that a change can be dated on. */
export function boundaryFrom(
  day: Day,
  {
    changesOn,
    startsOn,
    periodsFrom,
    months,
  }: Pick<ObservedContract, "changesOn" | "startsOn" | "periodsFrom" | "months">,
): Day {
  if (changesOn === "any-day" || day <= startsOn) return day;
  const { from, to } = periodOf(periodsFrom, months, day);
  return from === day ? day : addDays(to, 1);
}

/**
 * The line with its days brought to the starts of periods, its reasons with it. Days after today stay as they are: they
 * count once they have come. Usage lies on whole periods already (decision 6).
 */
export function inWholePeriods(line: DesiredLine, bound: BoundContract, today: Day): DesiredLine {
  if (bound.changesOn === "any-day" || line.usage) return line;
  const startOf = (day: Day) => later(periodOf(bound.periodsFrom, bound.months, day).from, bound.startsOn);
  const first = startOf(line.opinionFrom);
  const come = withStanding(
    line.segments.filter(({ from }) => from <= today),
    first,
    line,
    bound,
  );
  const billed = new Map<Day, Segment>();
  for (const start of new Set(come.flatMap(({ from }) => [startOf(from), nextStart(from, bound)])))
    billed.set(start, { ...mostHeld(come, start, bound), from: start });
  const segments = normalise([...billed.values(), ...line.segments.filter(({ from }) => from > today)]);
  return {
    ...line,
    segments,
    opinionFrom: first,
    steps: line.steps.map((step) => (step.day > today ? step : moved(step, come, segments, startOf(step.day), bound))),
  };
}

/**
 * With what stands on the days of the first period on which the vendor says nothing: they are not lowered, and the period
 * is billed for the most. Of a line that we made, what its own first period holds is what the vendor's days brought to its
 * start, so there only what stood before the period counts.
 */
function withStanding(segments: Segments, start: Day, line: DesiredLine, bound: BoundContract): Segments {
  if (line.opinionFrom <= start) return segments;
  const found = bound.observed?.lines.find(({ id }) => id === line.existing);
  if (found === undefined) return segments;
  const stood = ownedOnly(found.segments, segments);
  const before =
    found.marker === undefined ? startFrom(stood, start) : [{ ...at(stood, addDays(start, -1)), from: start }];
  return splice(before, line.opinionFrom, segments);
}

function nextStart(day: Day, bound: BoundContract): Day {
  return addDays(periodOf(bound.periodsFrom, bound.months, day).to, 1);
}

/** What a period is billed for, given where it starts. */
function mostHeld(segments: Segments, start: Day, bound: BoundContract): Segment {
  const { to } = periodOf(bound.periodsFrom, bound.months, start);
  const inside = [at(segments, start), ...segments.filter(({ from }) => from > start && from <= to)];
  return inside.reduce((most, one) => (one.quantity > most.quantity ? one : most));
}

/** The reason stands where its step counts, and says so: from the period's start where that is billed for what it brings. */
function moved(step: StepReason, come: Segments, billed: Segments, start: Day, bound: BoundContract): StepReason {
  if (start === step.day) return step;
  const counts = sameHolding(at(come, step.day), at(billed, start)) ? start : nextStart(step.day, bound);
  const text = `${step.reason.text} The contract bills whole periods, so it counts from ${sayDay(counts)}.`;
  return { ...step, day: counts, reason: { ...step.reason, text } };
}
