/** A contract of the plan: how it is made, what it bills for days gone by, and how it is shown. Pure. */
import { addDays, earlier, NO_END, periodOf, saySpan } from "./day.ts";
import type { BoundContract, DesiredContract } from "./desired.ts";
import { changeId, fingerprint } from "./fingerprint.ts";
import type { Day, Segments } from "./model.ts";
import { add, isZero, subtract } from "./money.ts";
import { postedThrough } from "./observed-index.ts";
import type { Change, ContractView, Version } from "./plan.ts";
import type { PlannedLine } from "./plan-line.ts";
import { integrate, normalise, splice, stepDays, total } from "./segments.ts";

export interface PlannedOn {
  readonly bound: BoundContract;
  readonly line: PlannedLine;
}

export function contractChange(contract: DesiredContract, system: string): Change {
  const values = {
    account: contract.account,
    name: contract.name,
    startsOn: contract.startsOn,
    endsOn: contract.endsOn,
    months: contract.months,
    category: contract.category,
    marker: contract.marker,
  };
  const after: Version = { kind: "fields", fields: values };
  return {
    id: changeId("contract", contract.key, "create", contract.startsOn),
    connection: contract.connection,
    system: system,
    kind: "contract",
    key: contract.key,
    title: contract.title,
    action: "create",
    effective: contract.startsOn,
    fields: [
      { path: "startsOn", before: null, after: contract.startsOn },
      { path: "endsOn", before: null, after: contract.endsOn },
    ],
    values,
    base: { kind: "absent" },
    target: after,
    reason: contract.reason,
    mover: "config",
    flags: contract.backBilling ? ["back-billing", "irreversible"] : ["irreversible"],
    dependsOn: [],
    fingerprint: fingerprint({ kind: "contract", key: contract.key, values }, { kind: "absent" }, after),
  };
}

/** A start before the present period bills the periods in between at once: the plan says what they come to (decision 3). */
export function withBackBilling(
  change: Change,
  planned: readonly PlannedOn[],
  context: { readonly today: Day; readonly currency: string },
): Change {
  const mine = planned.filter(({ bound }) => bound.key === change.key);
  const first = mine[0]?.bound;
  if (first === undefined) return change;
  const last = addDays(periodOf(first.periodsFrom, first.months, context.today).from, -1);
  const amounts = mine.map(({ line, bound }) =>
    total(integrate(filledSteps(line, bound.startsOn, last), bound.startsOn, last, bound.periodsFrom, bound.months)),
  );
  const span = saySpan(first.startsOn, last, context.today);
  const text = `${change.reason.text} It bills ${span} as well: ${add(...amounts.map(({ price }) => price))} ${context.currency}.`;
  return { ...change, reason: { ...change.reason, rule: "decision 3", text } };
}

/** What the line holds from a day to another, with amounts that are not ours filled in. */
export function filledSteps(line: PlannedLine, from: Day, to: Day, which: "before" | "after" = "after"): Segments {
  const end = line.endsOn < to ? [{ from: addDays(line.endsOn, 1), quantity: 0 }] : [];
  const steps = stepDays(line.diff.projected, line.observed?.segments ?? [], end);
  const days = [from, ...steps.filter((day) => day > from && day <= to)];
  // A day on which only the other function steps would cut a stretch in two, and each part is rounded to the cent.
  return normalise(days.map((day) => ({ ...line[which](day), from: day })));
}

/** The last day before the period that holds today, or the contract's last where that is earlier. */
export function lastEarlierDay({ periodsFrom, endsOn, months }: BoundContract, today: Day): Day {
  return earlier(addDays(periodOf(periodsFrom, months, today).from, -1), endsOn);
}

/**
 * A line's changes, each with what it adds to open days before the period that holds today: on those from its day to the
 * line's next change. A month's amount does not show it: those days are billed once, with the invoices of their own
 * periods. Together the changes come to what these invoices will differ by, to the cent.
 */
export function withOnce(line: PlannedLine, bound: BoundContract, today: Day): readonly Change[] {
  const first = line.changes[0]?.effective;
  if (first === undefined) return line.changes;
  const to = lastEarlierDay(bound, today);
  if (first > to) return line.changes;
  const start = periodOf(bound.periodsFrom, bound.months, first).from;
  const comes = (steps: Segments) => total(integrate(steps, start, to, bound.periodsFrom, bound.months));
  const [before, after] = [filledSteps(line, start, to, "before"), filledSteps(line, start, to)];
  let so = comes(before);
  return line.changes.map((change, index) => {
    const next = line.changes[index + 1]?.effective;
    const made = comes(next === undefined ? after : splice(after, next, before));
    const once = { price: subtract(made.price, so.price), cost: subtract(made.cost, so.cost) };
    so = made;
    return isZero(once.price) && isZero(once.cost) ? change : { ...change, once };
  });
}

export function viewOf(bound: BoundContract): ContractView {
  const posted = postedOn(bound);
  const { account } = bound.contract;
  return {
    key: bound.key,
    name: bound.contract.key,
    ...(account === undefined ? {} : { connection: account.in }),
    ...(bound.observed === undefined ? {} : { remoteId: bound.observed.id, remoteName: bound.observed.name }),
    ...(bound.observed?.url === undefined ? {} : { url: bound.observed.url }),
    period:
      { 1: "monthly", 3: "quarterly", 6: "half-yearly", 12: "yearly" }[bound.months] ?? `every ${bound.months} months`,
    startsOn: bound.startsOn,
    ...(bound.endsOn >= NO_END ? {} : { endsOn: bound.endsOn }),
    ...(posted === undefined ? {} : { postedThrough: posted }),
    ...(bound.stopped === undefined ? {} : { stopped: bound.stopped }),
    isNew: bound.observed === undefined,
  };
}

/** The last day that is posted on the contract, where it stands already. */
export function postedOn({ observed }: BoundContract): Day | undefined {
  return observed === undefined ? undefined : postedThrough(observed);
}
