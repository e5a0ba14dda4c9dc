/**
 * The diff of one line: what stands against what should, as dated steps.
 *
 * Terminology
 *   open day    a day whose period is not approved and posted; only open days can be written (decision 2)
 *   due         a desired step whose day has come; steps after today are shown as later and not written (ZC-13)
 *   taken day   a day that took a change already and takes no second one (decision 15)
 *
 * Premise: hands off by making the inputs equal. Before the subtraction, desired is made equal to observed wherever it
 * has nothing to say or may not be written: before the first open day, after the contract's end, on taken days, and in
 * every field that is not ours. What is left differs because somebody must act.
 *
 *   have := observed, from the first open day on
 *   for each day on which desired or observed steps, in order:
 *     if desired(day) ≠ have(day): one step; from that day on have := have + the step
 */

import { earlier, latest } from "./day.ts";
import type { DesiredLine } from "./desired.ts";
import type { Day, Segment, Segments } from "./model.ts";
import { sameAmount } from "./money.ts";
import type { ObservedLine } from "./observed.ts";
import { at, normalise, sameHolding, from as startFrom, stepDays } from "./segments.ts";
import { freeDay, usageAsSteps } from "./usage-steps.ts";

/** The contract a line stands on, as far as its days are concerned. */
export interface Ground {
  readonly startsOn: Day;
  readonly endsOn: Day;
  /** A day on which one of its billing periods begins. */
  readonly periodsFrom: Day;
  readonly months: number;
  readonly manageFrom: Day;
  /** First day that is not posted on the contract as a whole: a line that does not exist yet cannot start before it. */
  readonly openFrom: Day;
}

/** How a target takes a step. */
export interface Writing {
  /** True where a line takes one change a day and a second one must be dated the next day (decision 15). */
  readonly oneChangeADay: boolean;
  /**
   * What a step does to later steps of the line. `differences`: their units move by as much, as they do after a dated
   * adjustment; how far amounts carry is not known. `versions`: nothing, since it holds until the next one begins.
   */
  readonly steps: "differences" | "versions";
}

export interface LineStep {
  readonly day: Day;
  /** What the line holds on that day before and after the step; only what is ours in `after`. */
  readonly before: Segment;
  readonly after: Segment;
  /** The day the step was meant for, where a posted or taken day moved it. */
  readonly meantFor: Day;
  /** The day it would have been written on, were that day not taken already (decision 15). */
  readonly movedFrom?: Day;
  /** The whole function from the first open day on, before and after. */
  readonly base: Segments;
  readonly target: Segments;
  /** What base and target may read as instead, since it is not known how far an amount carries. */
  readonly baseOr: readonly Segments[];
  readonly targetOr: readonly Segments[];
}

/**
 * How far an amount that is set on a day carries over later steps of the line. The systems do not say, so a plan is
 * made for the first, and the record may read as any of them.
 *
 * - `nowhere`: later steps keep their units, too (versions).
 * - `to-next-step`: every later step keeps its own amounts.
 * - `while-the-same`: over later steps that had the amounts of the day before.
 * - `on`: over every later step.
 */
type Carry = "nowhere" | "to-next-step" | "while-the-same" | "on";
const OTHER_CARRIES: readonly Carry[] = ["while-the-same", "on"];

export interface LineDiff {
  readonly openFrom: Day;
  readonly steps: readonly LineStep[];
  readonly later: readonly { readonly day: Day; readonly before: Segment; readonly after: Segment }[];
  /** Observed from the first open day on, and after every step was made. */
  readonly observed: Segments;
  readonly projected: Segments;
  /** Desired as far as it is due, with nothing moved: what closed days are judged by. */
  readonly wanted: Segments;
}

/** First day this line can be written: after what is posted, inside the contract, and not before it is managed. */
export function openDay(desired: DesiredLine, observed: ObservedLine | undefined, ground: Ground): Day {
  // What is posted on the contract is closed for a line that has no posted rows of its own, too.
  const days = [ground.startsOn, ground.manageFrom, desired.opinionFrom, ground.openFrom];
  if (observed !== undefined) days.push(observed.openFrom);
  return latest(days) ?? ground.startsOn;
}

export function diffLine(
  desired: DesiredLine,
  observed: ObservedLine | undefined,
  ground: Ground,
  today: Day,
  writing: Writing,
): LineDiff {
  const open = openDay(desired, observed, ground);
  const limit = writeLimit(desired, observed, today);
  const inside = desired.segments.filter((segment) => segment.from <= ground.endsOn);
  const due = dueOf(desired, observed, ground, today);
  const standing = observed === undefined ? [] : startFrom(ownedOnly(observed.segments, due), open);
  const taken = new Set(writing.oneChangeADay ? (observed?.changedOn ?? []) : []);

  const wanted = desired.usage
    ? usageAsSteps(due, ownedOnly(observed?.segments ?? [], due), observed?.readThrough, open, taken, ground)
    : leaveAhead(startFrom(due, open), standing, inside, { limit, open });
  const steps: LineStep[] = [];
  let have = standing;
  const carries = writing.steps === "versions" ? [] : OTHER_CARRIES;
  let others: readonly Segments[] = carries.map(() => standing);
  if (today >= ground.manageFrom) {
    for (const day of stepDays(wanted, standing)) {
      if (sameHolding(at(wanted, day), at(have, day))) continue;
      const free = freeDay(day, taken);
      const want = at(wanted, free);
      const before = at(have, free);
      if (free > ground.endsOn || sameHolding(want, before)) continue;
      const after = makeStep(have, free, want, writing.steps === "versions" ? "nowhere" : "to-next-step");
      const readings = carries.map((carry, index) => makeStep(others[index] ?? have, free, want, carry));
      steps.push({
        day: free,
        before,
        after: want,
        meantFor: reasonDay(due, day),
        ...(free === day ? {} : { movedFrom: day }),
        base: normalise(have),
        target: normalise(after),
        baseOr: besides(others, have),
        targetOr: besides(readings, after),
      });
      taken.add(free);
      have = after;
      others = readings;
    }
  }
  return {
    openFrom: open,
    steps,
    later: laterSteps(inside, { limit, open, today }, have, observed?.segments ?? [], ground),
    observed: standing,
    projected: normalise(have),
    wanted: due,
  };
}

/** What is desired, as far as it is written now. */
export function dueOf(desired: DesiredLine, observed: ObservedLine | undefined, ground: Ground, today: Day): Segments {
  const last = earlier(writeLimit(desired, observed, today), ground.endsOn);
  return normalise(desired.segments.filter((segment) => segment.from <= last));
}

/**
 * A step that somebody entered ahead of its day, just as it is declared, is left alone: on days after the last one that
 * is written now, desired is made equal to what stands where that is what is wanted then.
 */
function leaveAhead(
  due: Segments,
  standing: Segments,
  inside: Segments,
  { limit, open }: { readonly limit: Day; readonly open: Day },
): Segments {
  const days = stepDays(standing, inside, [{ from: open, quantity: 0 }]);
  const ahead = days.filter((day) => day > limit);
  if (ahead.length === 0) return due;
  const after = ahead.map((day) => {
    const stands = at(standing, day);
    return { ...(sameHolding(stands, at(inside, day)) ? stands : at(due, day)), from: day };
  });
  return normalise([...due, ...after]);
}

/** Last day whose steps are written now. What was not read cannot be compared, so it is not written either. */
function writeLimit(desired: DesiredLine, observed: ObservedLine | undefined, today: Day): Day {
  if (desired.writeAhead === undefined || desired.writeAhead <= today) return today;
  return observed !== undefined && observed.readThrough < desired.writeAhead ? today : desired.writeAhead;
}

/** Drops from `segments` the prices and costs that `desired` never states: they are not ours. */
export function ownedOnly(segments: Segments, desired: Segments): Segments {
  const price = desired.some((segment) => segment.unitPrice !== undefined);
  const cost = desired.some((segment) => segment.unitCost !== undefined);
  const empty = desired.length === 0;
  return normalise(
    segments.map(({ from, quantity, unitCost, unitPrice }) => ({
      from,
      quantity,
      ...((cost || empty) && unitCost !== undefined ? { unitCost } : {}),
      ...((price || empty) && unitPrice !== undefined ? { unitPrice } : {}),
    })),
  );
}

/** The day a due step was written down for: the latest desired step on or before `day`. */
function reasonDay(due: Segments, day: Day): Day {
  return due.filter((segment) => segment.from <= day).at(-1)?.from ?? day;
}

/** Readings that differ from the one the plan is made for, each once. */
function besides(readings: readonly Segments[], plan: Segments): readonly Segments[] {
  const known = new Set([JSON.stringify(normalise(plan))]);
  return readings.map(normalise).filter((reading) => {
    const text = JSON.stringify(reading);
    if (known.has(text)) return false;
    known.add(text);
    return true;
  });
}

/** `segments` after a step on `day`: units move by the difference from then on, amounts as far as they carry. */
function makeStep(segments: Segments, day: Day, want: Segment, carry: Carry): Segments {
  const before = at(segments, day);
  const change = want.quantity - before.quantity;
  const amounts = {
    ...(want.unitCost === undefined ? {} : { unitCost: want.unitCost }),
    ...(want.unitPrice === undefined ? {} : { unitPrice: want.unitPrice }),
  };
  const stepped = segments
    .filter((segment) => segment.from > day)
    .map((segment) => {
      const quantity = segment.quantity + (carry === "nowhere" ? 0 : change);
      const same = sameAmount(segment.unitPrice, before.unitPrice) && sameAmount(segment.unitCost, before.unitCost);
      const carries = carry === "on" || (carry === "while-the-same" && same);
      return { ...segment, ...(carries ? amounts : {}), quantity };
    });
  // A step that changes nothing is kept: its day has amounts of its own, over which another amount may not carry.
  return [
    ...segments.filter((segment) => segment.from < day),
    { ...before, ...amounts, from: day, quantity: want.quantity },
    ...stepped,
  ];
}

function laterSteps(
  inside: Segments,
  days: { readonly limit: Day; readonly open: Day; readonly today: Day },
  have: Segments,
  seen: Segments,
  ground: Ground,
): LineDiff["later"] {
  const { limit, open, today } = days;
  // While it is not managed yet, nothing is written now: not what would be set ahead of its day, either.
  const waits = today < ground.manageFrom && ground.manageFrom <= ground.endsOn;
  const first = waits ? [{ ...at(inside, ground.manageFrom), from: ground.manageFrom }] : [];
  const told = waits ? ground.manageFrom : limit;
  const steps = [...first, ...inside.filter((segment) => segment.from > told)];
  if (steps.length === 0) return [];
  const later: { day: Day; before: Segment; after: Segment }[] = [];
  const start = limit < open ? open : limit;
  // A price that is not ours today may be declared from a later day on, so it is compared with the live one.
  let before: Segment = { ...at(seen, start), ...at(have, start) };
  for (const after of steps) {
    const stands = { ...at(seen, after.from), ...at(have, after.from) };
    if (!sameHolding(before, after) && !sameHolding(stands, after)) later.push({ day: after.from, before, after });
    before = { ...before, ...after };
  }
  return later;
}
