/**
 * Lines of a contract that bills whole periods (decision 18): a period is billed for the most units held on any of its
 * days, at what they come to on the first such day. So more units count from the start of their period, and fewer units
 * or another price from the next one; nothing that the vendor bills goes unbilled. Pure.
 */
import { addDays, later, periodOf, sayDay } from "./day.ts";
import type { BoundContract, DesiredLine, StepReason } from "./desired.ts";
import type { Day, Segment, Segments } from "./model.ts";
import { at, normalise } from "./segments.ts";

/**
 * The line with its days brought to the starts of periods, its reasons with it. Days after today stay as they are: they
 * count once they have come. Usage lies on whole periods already (decision 6).
 */
export function inWholePeriods(line: DesiredLine, bound: BoundContract, today: Day): DesiredLine {
  if (bound.changesOn === "any-day" || line.usage || line.segments.length === 0) return line;
  const startOf = (day: Day) => later(periodOf(bound.periodsFrom, bound.months, day).from, bound.startsOn);
  const come = line.segments.filter(({ from }) => from <= today);
  const billed = new Map<Day, Segment>();
  for (const start of new Set(come.flatMap(({ from }) => [startOf(from), nextStart(from, bound)])))
    billed.set(start, { ...mostHeld(come, start, bound), from: start });
  const segments = normalise([...billed.values(), ...line.segments.filter(({ from }) => from > today)]);
  return {
    ...line,
    segments,
    opinionFrom: startOf(line.opinionFrom),
    steps: line.steps.map((step) => (step.day > today ? step : moved(step, segments, startOf, bound))),
  };
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

/** The reason stands where its step counts, and says so. */
function moved(step: StepReason, segments: Segments, startOf: (day: Day) => Day, bound: BoundContract): StepReason {
  const start = startOf(step.day);
  if (start === step.day) return step;
  const counts = segments.some(({ from }) => from === start) ? start : nextStart(step.day, bound);
  const text = `${step.reason.text} The contract bills whole periods, so it counts from ${sayDay(counts)}.`;
  return { ...step, day: counts, reason: { ...step.reason, text } };
}
