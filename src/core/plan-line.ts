/** One line of the plan: its dated changes, what is later, what a person must enter by hand, and why. Pure. */

import { type Amounts, type CatchUp, catchUps } from "./catch-up.ts";
import type { BoundContract, DesiredLine } from "./desired.ts";
import { changeId, fingerprint } from "./fingerprint.ts";
import { diffLine, dueOf, type LineDiff, type LineStep, openDay, type Writing } from "./line-diff.ts";
import type { Memory } from "./memory.ts";
import type { Day, Decimal, Segment, Segments } from "./model.ts";
import { canonical, compare, prorateUnits, sameAmount, subtract } from "./money.ts";
import type { ObservedCharge, ObservedLine, ObservedService } from "./observed.ts";
import type { Change, FieldChange, Later, ManualStep, Mover, PriceAndCost, Version } from "./plan.ts";
import { withOnce } from "./plan-contract.ts";
import { type Entry, type EntryScreen, enteredFor, entryDay, recognise, remainder, toManual } from "./plan-manual.ts";
import { laterReason, reasonOf } from "./plan-reasons.ts";
import { readAsWanted } from "./rounded.ts";
import { at, sameHolding } from "./segments.ts";
import { type LeftAt, lastLeft } from "./stood.ts";

export interface LineContext {
  readonly today: Day;
  readonly currency: string;
  readonly system: string;
  /** Human title of the target. */
  readonly target: string;
  readonly writing: Writing;
  readonly memory: Memory;
  readonly services: ReadonlyMap<string, ObservedService>;
  /** Prices of services that this plan makes, by key. */
  readonly newServices: ReadonlyMap<
    string,
    { readonly id: string; readonly unitPrice?: Decimal; readonly unitCost?: Decimal }
  >;
  /** Change that makes the contract, if this plan makes it. */
  readonly contractChange?: string;
  readonly charges: readonly ObservedCharge[];
  readonly customerName: string;
  readonly billingCode: string;
  readonly enter: (entry: Entry) => EntryScreen;
}

export interface PlannedLine {
  readonly line: DesiredLine;
  readonly observed?: ObservedLine;
  readonly diff: LineDiff;
  readonly changes: readonly Change[];
  readonly later: readonly Later[];
  readonly manual: readonly ManualStep[];
  /** Catch-ups already entered, recognised by their marker. */
  readonly recognised: readonly ObservedCharge[];
  /** What is entered by hand, or is to be, with the day it is billed on where that is known. */
  readonly entries: readonly { readonly day: Day; readonly price: Decimal }[];
  /** The contract's last day: nothing is billed after it. */
  readonly endsOn: Day;
  /**
   * Set where it holds one and the same before and after apply, from that day to the contract's end: as `before` and
   * `after` have it, which are asked for money line by line.
   */
  readonly steady?: Segment;
  /** Full holding on a day, with prices that are not ours filled in, before and after apply. */
  readonly before: (day: Day) => Segment;
  readonly after: (day: Day) => Segment;
}

export function planLine(line: DesiredLine, bound: BoundContract, context: LineContext): PlannedLine {
  const standing = bound.observed?.lines.find((candidate) => candidate.id === line.existing);
  const observed = withTakenDays(asWanted(standing, line, bound, context.today), line.key, context.memory);
  const diff = diffLine(line, observed, bound, context.today, context.writing);
  const list = listPrice(line, context);
  const entered = enteredFor(line, bound, context);
  const enteredOn = entered.map(({ day }) => day);
  const sorted = catchUps(line, diff.wanted, observed, bound, diff.openFrom, list, enteredOn).map((catchUp) => {
    const charges = recognise(catchUp, entered, bound);
    return { charges, open: remainder(catchUp, charges) };
  });
  const owed = sorted.flatMap(({ open }) => open ?? []);
  const changes: Change[] = [];
  for (const step of diff.steps)
    changes.push(toChange(step, changes.at(-1), line, observed, bound, diff, owed, context, list));
  const planned: PlannedLine = {
    line,
    ...(observed === undefined ? {} : { observed }),
    diff,
    changes,
    later: diff.later.map(({ day, before, after }) => {
      const monthly = monthlyDifference(
        withAmounts(before, list),
        withAmounts({ ...before, ...after }, list),
        bound.months,
      );
      return {
        key: line.key,
        title: line.title,
        day,
        fields: fieldsOf(before, after),
        reason: laterReason(line, bound, day, context),
        ...(monthly === undefined ? {} : { monthly }),
      };
    }),
    manual: sorted.flatMap(({ charges, open }) =>
      open === undefined ? [] : [toManual(open, charges, line, bound, context)],
    ),
    recognised: sorted.flatMap(({ charges }) => charges),
    entries: sorted.flatMap(({ charges, open }) => [
      ...charges.flatMap(({ day, amount }) => (day === undefined ? [] : [{ day, price: amount }])),
      ...(open === undefined ? [] : [{ day: entryDay(open, bound), price: open.price }]),
    ]),
    endsOn: bound.endsOn,
    ...holdingsOf(observed, diff, list, bound.endsOn),
  };
  return changes.length === 0 ? planned : { ...planned, changes: withOnce(planned, bound, context.today) };
}

/** What the line holds on a day, before and after apply. */
export function holdingsOf(
  observed: ObservedLine | undefined,
  { openFrom, projected }: Pick<LineDiff, "openFrom" | "projected">,
  list: Amounts,
  endsOn: Day,
): Pick<PlannedLine, "before" | "after"> {
  const filled = (segments: Segments, day: Day): Segment => {
    const held = at(segments, day);
    const seen = observed === undefined ? undefined : at(observed.segments, day);
    const unitPrice = held.unitPrice ?? seen?.unitPrice ?? list.unitPrice;
    const unitCost = held.unitCost ?? seen?.unitCost ?? list.unitCost;
    if (unitPrice === held.unitPrice && unitCost === held.unitCost) return held;
    return {
      ...held,
      ...(unitPrice === undefined ? {} : { unitPrice }),
      ...(unitCost === undefined ? {} : { unitCost }),
    };
  };
  return {
    before: (day) =>
      observed === undefined || day > endsOn ? { from: day, quantity: 0 } : filled(observed.segments, day),
    after: (day) => {
      if (day > endsOn) return { from: day, quantity: 0 };
      return day < openFrom ? filled(observed?.segments ?? [], day) : filled(projected, day);
    },
  };
}

/** Amounts that the system does not tell to more than the cents of their days are what is wanted, where that fits. */
function asWanted(
  observed: ObservedLine | undefined,
  line: DesiredLine,
  bound: BoundContract,
  today: Day,
): ObservedLine | undefined {
  if (observed?.rounded === undefined || line.usage) return observed;
  return readAsWanted(observed, dueOf(line, observed, bound, today), openDay(line, observed, bound));
}

/** A change on a period's first day leaves no trace in the rows read, so what was written there is remembered. */
function withTakenDays(observed: ObservedLine | undefined, key: string, memory: Memory): ObservedLine | undefined {
  const recorded = memory.remoteId(key);
  if (observed === undefined || (recorded !== undefined && recorded !== observed.id)) return observed;
  const taken = memory.takenOn(key);
  return taken.length === 0 ? observed : { ...observed, changedOn: [...observed.changedOn, ...taken] };
}

/** What a unit comes to by the catalogue. */
export function listPrice(
  line: Pick<DesiredLine, "serviceId" | "serviceKey">,
  context: Pick<LineContext, "services" | "newServices">,
): Amounts {
  return context.services.get(line.serviceId ?? "") ?? context.newServices.get(line.serviceKey) ?? {};
}

function withAmounts(holding: Segment, list: { readonly unitPrice?: Decimal; readonly unitCost?: Decimal }): Segment {
  return { ...list, ...holding };
}

/** A month's money of a holding. */
export function monthOf(holding: Segment, months: number): PriceAndCost {
  const a = (unit: Decimal | undefined) =>
    unit === undefined ? "0.00" : prorateUnits(unit, holding.quantity, 1, months);
  return { price: a(holding.unitPrice), cost: a(holding.unitCost) };
}

/** The difference a month; undefined where units stand at a price that is not known. */
export function monthlyDifference(before: Segment, after: Segment, months: number): PriceAndCost | undefined {
  if ([before, after].some(({ quantity, unitPrice }) => quantity !== 0 && unitPrice === undefined)) return undefined;
  const left = monthOf(before, months);
  const right = monthOf(after, months);
  return { price: subtract(right.price, left.price), cost: subtract(right.cost, left.cost) };
}

/** Fields that differ, in our words; a side that does not state an amount has none. */
function fieldsOf(before: Segment, after: Segment): readonly FieldChange[] {
  const fields: FieldChange[] = [];
  if (before.quantity !== after.quantity)
    fields.push({ path: "quantity", before: before.quantity, after: after.quantity });
  if (after.quantity === 0) return fields;
  for (const path of ["unitPrice", "unitCost"] as const) {
    const next = after[path];
    const now = before.quantity === 0 ? undefined : before[path];
    if (next !== undefined && !sameAmount(now, next))
      fields.push({ path, before: now === undefined ? null : canonical(now), after: canonical(next) });
  }
  return fields;
}

function toChange(
  step: LineStep,
  previous: Change | undefined,
  line: DesiredLine,
  observed: ObservedLine | undefined,
  bound: BoundContract,
  diff: LineDiff,
  owed: readonly CatchUp[],
  context: LineContext,
  list: { readonly unitPrice?: Decimal; readonly unitCost?: Decimal },
): Change {
  const creates = observed === undefined && previous === undefined;
  const action = creates ? "create" : step.after.quantity === 0 ? "end" : "update";
  const service = context.newServices.get(line.serviceKey);
  const base: Version = creates ? { kind: "absent" } : versionOf(diff.openFrom, step.base, step.baseOr);
  const target: Version = versionOf(diff.openFrom, step.target, step.targetOr);
  const seen = observed === undefined ? undefined : at(observed.segments, step.day);
  const before = withAmounts({ ...list, ...definedAmounts(seen), ...step.before }, list);
  const after = { ...before, ...step.after };
  // Usage is judged by what the period comes to, and what is given back is no sale.
  const sold = line.usage ? at(diff.wanted, step.day) : after;
  const belowCost =
    sold.quantity > 0 &&
    sold.unitPrice !== undefined &&
    sold.unitCost !== undefined &&
    compare(sold.unitPrice, sold.unitCost) < 0 &&
    !(line.usage && compare(sold.unitCost, "0") < 0);
  const dependsOn = [
    ...(previous === undefined ? [] : [previous.id]),
    ...(creates && context.contractChange !== undefined ? [context.contractChange] : []),
    ...(creates && line.serviceId === undefined && service !== undefined ? [service.id] : []),
  ];
  const reason = reasonOf(step, line, bound, diff, owed, context, before);
  const values = {
    contract: bound.observed?.id ?? null,
    contractKey: bound.key,
    service: line.serviceId ?? null,
    serviceKey: line.serviceKey,
    marker: line.marker,
    text: null,
    quantity: step.after.quantity,
    unitPrice: step.after.unitPrice ?? null,
    unitCost: step.after.unitCost ?? null,
    usage: line.usage,
  };
  const monthly = monthlyDifference(before, after, bound.months);
  return {
    id: changeId("line", line.key, action, step.day),
    connection: line.connection,
    system: context.system,
    kind: "line",
    key: line.key,
    title: line.title,
    action,
    effective: step.day,
    ...(observed === undefined ? {} : { remoteId: observed.id }),
    fields: fieldsOf(step.before, { ...step.before, ...step.after }),
    values,
    base,
    target,
    reason: reason.reason,
    mover: movedBy(step, reason.mover, lastLeft(line.key, observed, bound, context.memory)),
    ...(monthly === undefined ? {} : { monthly }),
    flags: [
      ...(line.chargedThrough !== undefined && step.day > line.chargedThrough ? (["provisional"] as const) : []),
      ...(belowCost ? (["below-cost"] as const) : []),
    ],
    dependsOn,
    fingerprint: fingerprint({ kind: "line", key: line.key, remoteId: observed?.id, values, monthly }, base, target),
  };
}

function versionOf(openFrom: Day, segments: Segments, or: readonly Segments[]): Version {
  return { kind: "line", openFrom, segments, ...(or.length === 0 ? {} : { or }) };
}

function definedAmounts(holding: Segment | undefined): { readonly unitPrice?: Decimal; readonly unitCost?: Decimal } {
  return {
    ...(holding?.unitPrice === undefined ? {} : { unitPrice: holding.unitPrice }),
    ...(holding?.unitCost === undefined ? {} : { unitCost: holding.unitCost }),
  };
}

/** Declared, last applied, live: a live value that is not what was last left there was moved by a person. */
function movedBy({ day, before }: LineStep, cause: Mover, left: LeftAt | undefined): Mover {
  return left === undefined || day < left.from || sameHolding(at(left.segments, day), before) ? cause : "person";
}

/** True where a planned line has nothing to write, now or later, and nothing by hand. */
export function isAsIs(planned: PlannedLine): boolean {
  return planned.changes.length === 0 && planned.later.length === 0 && planned.manual.length === 0;
}
