/** One line of the plan: its dated changes, what is later, what a person must enter by hand, and why. Pure. */

import Big from "big.js";
import type { CatchUp } from "./catch-up.ts";
import { catchUps } from "./catch-up.ts";
import { addDays, sayDay } from "./day.ts";
import type { BoundContract, DesiredLine, StepReason } from "./desired.ts";
import { changeId, fingerprint } from "./fingerprint.ts";
import { diffLine, type LineDiff, type LineStep } from "./line-diff.ts";
import type { Memory } from "./memory.ts";
import type { Day, Decimal, Segment, Segments } from "./model.ts";
import { canonical, compare, multiply, sameAmount, subtract, toCents } from "./money.ts";
import type { ObservedCharge, ObservedLine, ObservedService } from "./observed.ts";
import type { Change, FieldChange, Later, ManualStep, Mover, PriceAndCost, Reason, Version } from "./plan.ts";
import { at, sameHolding } from "./segments.ts";

export interface LineContext {
  readonly today: Day;
  readonly currency: string;
  readonly system: string;
  /** Human title of the target. */
  readonly target: string;
  readonly oneChangeADay: boolean;
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
  readonly screen: (contract: string) => { readonly where: string; readonly url?: string };
}

export interface PlannedLine {
  readonly line: DesiredLine;
  readonly observed?: ObservedLine;
  readonly diff: LineDiff;
  readonly changes: readonly Change[];
  readonly later: readonly Later[];
  readonly manual: readonly ManualStep[];
  /** Catch-ups already entered, recognised by their marker. */
  readonly recognised: readonly { readonly charge: ObservedCharge; readonly expected: Decimal }[];
  /** Full holding on a day, with prices that are not ours filled in, before and after apply. */
  readonly before: (day: Day) => Segment;
  readonly after: (day: Day) => Segment;
}

export function planLine(line: DesiredLine, bound: BoundContract, context: LineContext): PlannedLine {
  const observed = bound.observed?.lines.find((candidate) => candidate.id === line.existing);
  const diff = diffLine(line, observed, bound, context.today, context.oneChangeADay);
  const list = listPrice(line, context);
  const filled = (segments: Segments, day: Day): Segment => {
    const held = at(segments, day);
    const seen = observed === undefined ? undefined : at(observed.segments, day);
    const unitPrice = held.unitPrice ?? seen?.unitPrice ?? list.unitPrice;
    const unitCost = held.unitCost ?? seen?.unitCost ?? list.unitCost;
    return {
      ...held,
      ...(unitPrice === undefined ? {} : { unitPrice }),
      ...(unitCost === undefined ? {} : { unitCost }),
    };
  };
  const owed = catchUps(line, diff.wanted, observed, bound, diff.openFrom);
  const changes: Change[] = [];
  for (const step of diff.steps)
    changes.push(toChange(step, changes.at(-1), line, observed, bound, diff, owed, context, list));
  const sorted = owed.map((catchUp) => ({ catchUp, charge: recognise(catchUp, line, bound, context) }));
  return {
    line,
    ...(observed === undefined ? {} : { observed }),
    diff,
    changes,
    later: diff.later.map(({ day, before, after }) => ({
      key: line.key,
      title: line.title,
      day,
      fields: fieldsOf(before, after),
      reason: laterReason(line, bound, day, context),
      monthly: monthlyDifference(withAmounts(before, list), withAmounts({ ...before, ...after }, list), bound.months),
    })),
    manual: sorted
      .filter(({ charge }) => charge === undefined)
      .map(({ catchUp }) => toManual(catchUp, line, bound, context)),
    recognised: sorted.flatMap(({ catchUp, charge }) =>
      charge === undefined ? [] : [{ charge, expected: catchUp.price }],
    ),
    before: (day) => (observed === undefined ? { from: day, quantity: 0 } : filled(observed.segments, day)),
    after: (day) => (day < diff.openFrom ? filled(observed?.segments ?? [], day) : filled(diff.projected, day)),
  };
}

function listPrice(
  line: DesiredLine,
  context: LineContext,
): { readonly unitPrice?: Decimal; readonly unitCost?: Decimal } {
  return context.services.get(line.serviceId ?? "") ?? context.newServices.get(line.serviceKey) ?? {};
}

function withAmounts(holding: Segment, list: { readonly unitPrice?: Decimal; readonly unitCost?: Decimal }): Segment {
  return { ...list, ...holding };
}

/** A month's money of a holding. */
export function monthOf(holding: Segment, months: number): PriceAndCost {
  const a = (unit: Decimal | undefined) =>
    unit === undefined ? "0.00" : toCents(new Big(multiply(unit, holding.quantity)).div(months));
  return { price: a(holding.unitPrice), cost: a(holding.unitCost) };
}

export function monthlyDifference(before: Segment, after: Segment, months: number): PriceAndCost {
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
  const base: Version = creates ? { kind: "absent" } : { kind: "line", openFrom: diff.openFrom, segments: step.base };
  const target: Version = { kind: "line", openFrom: diff.openFrom, segments: step.target };
  const seen = observed === undefined ? undefined : at(observed.segments, step.day);
  const before = withAmounts({ ...list, ...definedAmounts(seen), ...step.before }, list);
  const after = { ...before, ...step.after };
  const belowCost =
    after.quantity > 0 &&
    after.unitPrice !== undefined &&
    after.unitCost !== undefined &&
    compare(after.unitPrice, after.unitCost) < 0;
  const dependsOn = [
    ...(previous === undefined ? [] : [previous.id]),
    ...(creates && context.contractChange !== undefined ? [context.contractChange] : []),
    ...(creates && line.serviceId === undefined && service !== undefined ? [service.id] : []),
  ];
  const reason = reasonOf(step, line, bound, diff, owed, context, before);
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
    values: {
      contract: bound.observed?.id ?? null,
      contractKey: bound.key,
      service: line.serviceId ?? null,
      serviceKey: line.serviceKey,
      marker: line.marker,
      text: null,
      quantity: step.after.quantity,
      unitPrice: step.after.unitPrice ?? null,
      unitCost: step.after.unitCost ?? null,
    },
    base,
    target,
    reason: reason.reason,
    mover: movedBy(step, line, reason.mover, context),
    monthly: monthlyDifference(before, after, bound.months),
    flags: [
      ...(line.chargedThrough !== undefined && step.day > line.chargedThrough ? (["provisional"] as const) : []),
      ...(belowCost ? (["below-cost"] as const) : []),
    ],
    dependsOn,
    fingerprint: fingerprint({ key: line.key, remoteId: observed?.id }, base, target),
  };
}

function definedAmounts(holding: Segment | undefined): { readonly unitPrice?: Decimal; readonly unitCost?: Decimal } {
  return {
    ...(holding?.unitPrice === undefined ? {} : { unitPrice: holding.unitPrice }),
    ...(holding?.unitCost === undefined ? {} : { unitCost: holding.unitCost }),
  };
}

/** Declared, last applied, live: a live value that is not what we last wrote was moved by a person. */
function movedBy(step: LineStep, line: DesiredLine, cause: Mover, context: LineContext): Mover {
  const last = context.memory.lastApplied(line.key)?.segments;
  if (!Array.isArray(last)) return cause;
  return sameHolding(at(last as Segments, step.day), step.before) ? cause : "person";
}

function reasonOf(
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
  const fits = known.filter((candidate) =>
    unitsMove ? candidate.reason.rule !== "PR-20" : candidate.reason.rule === "PR-20",
  );
  const chosen: StepReason | undefined = fits.at(-1) ?? known.at(-1);
  const contract = bound.observed?.id;
  const sentences: string[] = [];
  if (unitsMove || line.usage) sentences.push(chosen?.reason.text ?? "");
  else if (fits.length > 0) sentences.push(chosen?.reason.text ?? "");
  else sentences.push(amountSentence(step, context.currency));
  const wantedBefore = at(diff.wanted, addDays(chosen?.day ?? step.day, -1)).quantity;
  if (unitsMove && !line.usage && bound.observed !== undefined && step.before.quantity !== wantedBefore)
    sentences.push(
      `Contract ${contract ?? ""} ${step.before.quantity === 0 && diff.observed.length === 0 ? "does not bill it yet" : `holds ${step.before.quantity}`}.`,
    );
  if (unitsMove && step.before.quantity > 0) {
    const amounts = amountSentence(step, context.currency);
    if (amounts !== "") sentences.push(amounts);
  }
  if (
    step.meantFor < diff.openFrom &&
    step.day === diff.openFrom &&
    chosen !== undefined &&
    chosen.day < diff.openFrom &&
    chosen.day > "1000-01-01"
  ) {
    const posted =
      bound.observed?.lines.some((candidate) => candidate.postedThrough !== undefined) === true &&
      diff.openFrom > bound.manageFrom;
    const shown =
      owed.length === 0 ? "" : ` ${sayDay(owed[0]?.from ?? "")} to ${sayDay(owed.at(-1)?.to ?? "")} is by hand below.`;
    if (posted)
      sentences.push(
        `${sayDay(addDays(diff.openFrom, -1))} and before is posted, so ${sayDay(diff.openFrom)} is the first open day.${shown}`,
      );
    else if (diff.openFrom === bound.manageFrom)
      sentences.push(`The contract is managed from ${sayDay(bound.manageFrom)}.`);
  }
  if (
    step.day > diff.openFrom &&
    step.before !== step.after &&
    at(diff.observed, step.day).from !== step.day &&
    step.day !== step.meantFor &&
    step.meantFor >= diff.openFrom &&
    !line.usage
  ) {
    const day = monthlyDifference(before, { ...before, ...step.after }, 1);
    sentences.push(
      `${context.target} takes one change a day for a line, so it is dated ${sayDay(step.day)} (a day is about ${toCents(new Big(day.price).div(30))} ${context.currency}).`,
    );
  }
  const base = unitsMove || line.usage || fits.length > 0 ? chosen?.reason : undefined;
  return {
    reason: {
      rule: base?.rule ?? "PR-20",
      text: sentences.filter((sentence) => sentence !== "").join(" "),
      origin: base?.origin ?? line.origin,
    },
    mover: chosen?.mover ?? "config",
  };
}

function amountSentence(step: LineStep, currency: string): string {
  const parts: string[] = [];
  if (step.after.unitPrice !== undefined && !sameAmount(step.before.unitPrice, step.after.unitPrice))
    parts.push(`price ${step.before.unitPrice ?? "none"} → ${canonical(step.after.unitPrice)}`);
  if (step.after.unitCost !== undefined && !sameAmount(step.before.unitCost, step.after.unitCost))
    parts.push(`cost ${step.before.unitCost ?? "none"} → ${canonical(step.after.unitCost)}`);
  if (parts.length === 0) return "";
  const text = `${parts.join(", ")} ${currency} a unit.`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function laterReason(line: DesiredLine, bound: BoundContract, day: Day, context: LineContext): Reason {
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

/** Goes into the charge's name, so that the next run finds it again. */
function markerOf(catchUp: CatchUp, line: DesiredLine, bound: BoundContract): string {
  return `CONCORDAT-${bound.contract.key}-${line.key.slice(bound.key.length + 1)}-${catchUp.from}`;
}

function recognise(
  catchUp: CatchUp,
  line: DesiredLine,
  bound: BoundContract,
  context: LineContext,
): ObservedCharge | undefined {
  const marker = markerOf(catchUp, line, bound);
  return context.charges.find(
    (charge) =>
      charge.contract === bound.observed?.id && (charge.name === marker || charge.name.startsWith(`${marker} `)),
  );
}

function toManual(catchUp: CatchUp, line: DesiredLine, bound: BoundContract, context: LineContext): ManualStep {
  const marker = markerOf(catchUp, line, bound);
  const contract = bound.observed?.id ?? bound.contract.key;
  const screen = context.screen(contract);
  const credit = compare(catchUp.price, "0") < 0;
  const sum = catchUp.parts
    .map(
      (part) =>
        `${Math.abs(part.units)} ${Math.abs(part.units) === 1 ? "seat" : "seats"} × ${part.unitPrice} × ${part.days}/${part.daysInPeriod} days`,
    )
    .join(" + ");
  const span = catchUp.from === catchUp.to ? sayDay(catchUp.from) : `${sayDay(catchUp.from)} to ${sayDay(catchUp.to)}`;
  const amount = canonical(credit ? new Big(catchUp.price).neg() : catchUp.price);
  return {
    marker,
    key: line.key,
    title: `${credit ? "Credit" : "Charge"} ${context.customerName} ${context.currency} ${amount} for ${span}: ${sum}`,
    why: `${sayDay(catchUp.from).replace(/^\d+ /, "")} is approved and posted, so units cannot be dated before ${sayDay(addDays(lastClosed(catchUp, bound), 1))}`,
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

/** True where a planned line has nothing to write, now or later, and nothing by hand. */
export function isAsIs(planned: PlannedLine): boolean {
  return planned.changes.length === 0 && planned.later.length === 0 && planned.manual.length === 0;
}
