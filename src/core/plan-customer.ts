/** One customer of the plan: its contracts, changes, money and control totals. Pure. */
import { addDays, latest, periodOf, sayDay, saySpan } from "./day.ts";
import type { BoundContract, CustomerWish, DesiredContract } from "./desired.ts";
import { changeId, fingerprint } from "./fingerprint.ts";
import type { Memory } from "./memory.ts";
import type { Day, Decimal, Finding } from "./model.ts";
import { add, isZero, sameAmount, subtract } from "./money.ts";
import type { Observation, ObservedService } from "./observed.ts";
import type { Blocked, Change, ContractView, CustomerMoney, CustomerPlan, Left, Reason, Version } from "./plan.ts";
import { isAsIs, monthOf, type PlannedLine, planLine } from "./plan-line.ts";
import { integrate, total } from "./segments.ts";

/** What the planner asks of a target without reaching it: pure answers only. */
export interface TargetFacts {
  readonly system: string;
  readonly title: string;
  readonly oneChangeADay: boolean;
  readonly accept: (proposal: Proposal) => readonly Finding[];
  readonly screen: (contract: string) => { readonly where: string; readonly url?: string };
}

/** What `accept` judges; the port's own type has the same shape. */
export type Proposal =
  | {
      readonly kind: "line";
      readonly contract: { readonly startsOn: Day; readonly endsOn: Day; readonly recurring: boolean };
      readonly service?: { readonly active: boolean; readonly name: string };
      readonly creates: boolean;
      readonly segments: PlannedLine["diff"]["projected"];
    }
  | {
      readonly kind: "contract";
      readonly name: string;
      readonly startsOn: Day;
      readonly endsOn: Day;
      readonly months: number;
    }
  | { readonly kind: "service"; readonly name: string; readonly unitPrice: Decimal; readonly unitCost: Decimal };

export interface CustomerContext {
  readonly tenant: string;
  readonly today: Day;
  readonly currency: string;
  readonly memory: Memory;
  readonly targets: ReadonlyMap<string, TargetFacts>;
  readonly observations: ReadonlyMap<string, Observation>;
  readonly services: ReadonlyMap<string, ReadonlyMap<string, ObservedService>>;
  readonly newServices: ReadonlyMap<
    string,
    { readonly id: string; readonly unitPrice?: Decimal; readonly unitCost?: Decimal }
  >;
  readonly billingCodes: ReadonlyMap<string, string>;
}

export function planCustomer(wish: CustomerWish, context: CustomerContext): CustomerPlan {
  const { customer } = wish;
  const changes: Change[] = [];
  const blocked: Blocked[] = wish.blocked.map(({ contract: _contract, customer: _customer, ...rest }) => rest);
  const findings: Finding[] = [...wish.findings];
  const left: Left[] = [...wish.left];
  const planned: { readonly bound: BoundContract; readonly line: PlannedLine }[] = [];
  let blockedSeats = wish.seats.blocked;

  const contractChanges = new Map<string, string>();
  for (const contract of wish.contracts) {
    const target = context.targets.get(contract.connection);
    if (target === undefined) continue;
    const refusals = target.accept({
      kind: "contract",
      name: contract.name,
      startsOn: contract.startsOn,
      endsOn: contract.endsOn,
      months: contract.months,
    });
    if (refusals.some((finding) => finding.severity === "error")) {
      blocked.push(refusedBy(refusals, contract.key, contract.title, contract.reason));
      continue;
    }
    const change = contractChange(contract, target);
    contractChanges.set(contract.key, change.id);
    changes.push(change);
  }
  for (const line of wish.lines) {
    const bound = wish.bound.find((candidate) => candidate.key === line.contract);
    const target = context.targets.get(line.connection);
    const observation = context.observations.get(line.connection);
    if (bound === undefined || target === undefined || observation === undefined) continue;
    const contractId = contractChanges.get(bound.key);
    const result = planLine(line, bound, {
      today: context.today,
      currency: context.currency,
      system: target.system,
      target: target.title,
      oneChangeADay: target.oneChangeADay,
      memory: context.memory,
      services: context.services.get(line.connection) ?? new Map(),
      newServices: context.newServices,
      ...(contractId === undefined ? {} : { contractChange: contractId }),
      charges: observation.charges,
      customerName: customer.name,
      billingCode: context.billingCodes.get(line.serviceKey) ?? "",
      screen: target.screen,
    });
    const service = context.services.get(line.connection)?.get(line.serviceId ?? "");
    const refusals = [
      ...(result.observed?.unclear === undefined ? [] : [unclear(result.observed.unclear)]),
      ...(result.changes.length === 0
        ? []
        : target.accept({
            kind: "line",
            contract: { startsOn: bound.startsOn, endsOn: bound.endsOn, recurring: true },
            ...(service === undefined ? {} : { service }),
            creates: result.observed === undefined,
            segments: result.diff.projected,
          })),
      ...(contractId === undefined && bound.observed === undefined ? [notMade(bound)] : []),
    ];
    if (refusals.some((finding) => finding.severity === "error")) {
      const held = result.before(context.today);
      const wanted = result.after(latest([context.today, result.diff.openFrom]) ?? context.today).quantity;
      blockedSeats += line.usage ? 0 : wanted;
      blocked.push({
        ...refusedBy(refusals, line.key, line.title, { rule: "", text: "", origin: line.origin }),
        quantity: held.quantity > 0 ? held.quantity : wanted,
        ...(held.unitPrice === undefined ? {} : { unitPrice: held.unitPrice }),
      });
      continue;
    }
    findings.push(
      ...refusals,
      ...lossFindings(result, customer.key, context.currency),
      ...mismatchedCharges(result, customer.key, context.currency),
    );
    for (const { charge } of result.recognised)
      left.push({ what: `catch-up ${charge.name}`, why: `entered as charge ${charge.id}`, count: 1 });
    planned.push({ bound, line: result });
  }

  const lines = planned.map(({ line }) => line);
  for (const [index, change] of changes.entries())
    if (change.flags.includes("back-billing")) changes[index] = withBackBilling(change, planned, context);
  for (const line of lines) changes.push(...line.changes);
  const asIs = lines.filter(isAsIs);
  const speaks =
    changes.length > 0 ||
    blocked.length > 0 ||
    lines.some((line) => line.later.length > 0 || line.manual.length > 0) ||
    wish.laterContracts.length > 0;
  const billed = planned.reduce(
    (units, { line }) => units + (line.line.usage ? 0 : line.after(afterDay(line, context.today)).quantity),
    0,
  );
  const account = accountOf(wish, context);
  return {
    key: customer.key,
    name: customer.name,
    account,
    vendors: customer.vendors.map((link) => ({
      connection: link.from,
      id: link.id,
      ...(link.domain === undefined ? {} : { domain: link.domain }),
    })),
    status: wish.status,
    ...(wish.because === undefined ? {} : { because: wish.because }),
    contracts: wish.bound.map(viewOf),
    changes,
    later: [...wish.laterContracts, ...lines.flatMap((line) => line.later)],
    blocked,
    asIs: speaks
      ? asIs.map((line) => {
          const held = line.before(context.today);
          return {
            key: line.line.key,
            title: line.line.title,
            quantity: held.quantity,
            ...(held.unitPrice === undefined ? {} : { unitPrice: held.unitPrice }),
          };
        })
      : [],
    asIsCount: asIs.length,
    manual: lines.flatMap((line) => line.manual),
    left,
    findings,
    ...(planned.length === 0 ? {} : { money: moneyOf(planned, context) }),
    seats: { ...wish.seats, blocked: blockedSeats, billed },
    ...(Object.keys(wish.slots).length === 0 ? {} : { settles: wish.slots }),
    origin: customer.origin,
  };
}

function accountOf(wish: CustomerWish, context: CustomerContext): CustomerPlan["account"] {
  const { account } = wish.customer;
  const name = context.observations.get(account.in)?.accounts.find((candidate) => candidate.id === account.id)?.name;
  return {
    connection: account.in,
    system: context.targets.get(account.in)?.system ?? account.in,
    id: account.id,
    ...(name === undefined ? {} : { name }),
  };
}

function contractChange(contract: DesiredContract, target: TargetFacts): Change {
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
    system: target.system,
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
    fingerprint: fingerprint({ key: contract.key }, { kind: "absent" }, after),
  };
}

/** A start before the present period bills the periods in between at once: the plan says what they come to (decision 3). */
function withBackBilling(
  change: Change,
  planned: readonly { readonly bound: BoundContract; readonly line: PlannedLine }[],
  context: CustomerContext,
): Change {
  const mine = planned.filter(({ bound }) => bound.key === change.key);
  const first = mine[0]?.bound;
  if (first === undefined) return change;
  const last = addDays(periodOf(first.startsOn, first.months, context.today).from, -1);
  const amounts = mine.map(({ line, bound }) =>
    total(integrate(line.diff.projected, bound.startsOn, last, bound.startsOn, bound.months)),
  );
  const span = saySpan(first.startsOn, last, context.today);
  const text = `${change.reason.text} It bills ${span} as well: ${add(...amounts.map(({ price }) => price))} ${context.currency}.`;
  return { ...change, reason: { ...change.reason, rule: "decision 3", text } };
}

function refusedBy(
  refusals: readonly Finding[],
  key: string,
  title: string,
  at: Pick<Reason, "rule" | "text"> & { readonly origin?: Reason["origin"] },
): Blocked {
  const errors = refusals.filter((finding) => finding.severity === "error");
  const origin = errors[0]?.origin ?? at.origin;
  return {
    key,
    title,
    reason: {
      rule: errors[0]?.rule ?? at.rule,
      text: `${errors.map((finding) => finding.message).join("; ")}.`,
      ...(origin === undefined ? {} : { origin }),
    },
    fix: errors.map((finding) => finding.fix).find((fix) => fix !== undefined) ?? "Mend it, then plan again.",
  };
}

function unclear(why: string): Finding {
  return { severity: "error", rule: "UNCLEAR", message: why };
}

function notMade(bound: BoundContract): Finding {
  return {
    severity: "error",
    rule: "ZC-7",
    message: `contract ${bound.contract.key} cannot be made`,
    fix: "See the contract's own entry.",
  };
}

/** Selling below cost is a warning with its amount (decision 9). */
function lossFindings(planned: PlannedLine, customer: string, currency: string): readonly Finding[] {
  return planned.changes
    .filter((change) => change.flags.includes("below-cost"))
    .map((change) => {
      const after = planned.after(change.effective);
      const month = monthOf(after, 1);
      return {
        severity: "warning" as const,
        rule: "decision 9",
        message: `${change.title} is sold below cost from ${sayDay(change.effective)}: ${after.unitPrice ?? ""} against ${after.unitCost ?? ""} ${currency} a unit`,
        fix: "Raise the price, or accept it.",
        ...(change.reason.origin === undefined ? {} : { origin: change.reason.origin }),
        customer,
        money: { amount: subtract(month.price, month.cost), currency },
      };
    });
}

function mismatchedCharges(planned: PlannedLine, customer: string, currency: string): readonly Finding[] {
  return planned.recognised
    .filter(({ charge, expected }) => !sameAmount(charge.amount, expected))
    .map(({ charge, expected }) => ({
      severity: "warning" as const,
      rule: "decision 2",
      message: `charge ${charge.id} (${charge.name}) is ${charge.amount} ${currency}, worked out ${expected}`,
      fix: "Correct the charge if it is not billed yet.",
      customer,
      money: { amount: subtract(expected, charge.amount), currency },
    }));
}

function viewOf(bound: BoundContract): ContractView {
  const posted = latest(bound.observed?.lines.flatMap((line) => line.postedThrough ?? []) ?? []);
  return {
    key: bound.key,
    name: bound.contract.key,
    ...(bound.observed === undefined ? {} : { remoteId: bound.observed.id, remoteName: bound.observed.name }),
    ...(bound.observed?.url === undefined ? {} : { url: bound.observed.url }),
    period:
      { 1: "monthly", 3: "quarterly", 6: "half-yearly", 12: "yearly" }[bound.months] ?? `every ${bound.months} months`,
    startsOn: bound.startsOn,
    endsOn: bound.endsOn,
    ...(posted === undefined ? {} : { postedThrough: posted }),
    isNew: bound.observed === undefined,
  };
}

/** The day on which "after apply" is read: today, or the first open day where today is posted. */
function afterDay(line: PlannedLine, today: Day): Day {
  return line.diff.openFrom > today ? line.diff.openFrom : today;
}

function moneyOf(
  planned: readonly { readonly bound: BoundContract; readonly line: PlannedLine }[],
  context: CustomerContext,
): CustomerMoney {
  const { today } = context;
  const sum = (amounts: readonly { readonly price: Decimal; readonly cost: Decimal }[]) => ({
    price: add(...amounts.map((amount) => amount.price)),
    cost: add(...amounts.map((amount) => amount.cost)),
  });
  const now = sum(planned.map(({ bound, line }) => monthOf(line.before(today), bound.months)));
  const after = sum(planned.map(({ bound, line }) => monthOf(line.after(afterDay(line, today)), bound.months)));
  const days = [...new Set(planned.flatMap(({ line }) => line.later.map((later) => later.day)))].sort();
  const later = days.map((day) => ({
    day,
    amounts: sum([
      after,
      ...planned.flatMap(({ line }) =>
        line.later.filter((entry) => entry.day <= day).flatMap((entry) => entry.monthly ?? []),
      ),
    ]),
  }));
  const steps = planned.flatMap(({ line }) => line.manual.map((step) => step.once));
  const byHand = sum(steps);
  const first = planned[0]?.bound;
  const invoice = first === undefined ? undefined : invoiceOf(planned, first, today, byHand.price);
  return {
    currency: context.currency,
    now,
    after,
    later,
    ...(steps.length === 0 || (isZero(byHand.price) && isZero(byHand.cost)) ? {} : { onceByHand: byHand }),
    ...(invoice === undefined ? {} : { invoice }),
  };
}

/** What the period that holds today comes to after apply, with what is entered by hand, and the one before it. */
function invoiceOf(
  planned: readonly { readonly bound: BoundContract; readonly line: PlannedLine }[],
  first: BoundContract,
  today: Day,
  byHand: Decimal,
): NonNullable<CustomerMoney["invoice"]> | undefined {
  if (planned.some(({ bound }) => bound.months !== first.months || bound.startsOn.slice(8) !== first.startsOn.slice(8)))
    return undefined;
  const period = periodOf(first.startsOn, first.months, today);
  if (today > first.endsOn || today < first.startsOn) return undefined;
  const days = (line: PlannedLine, from: Day, to: Day, of: (day: Day) => ReturnType<PlannedLine["after"]>) => {
    const steps = [...line.diff.projected, ...(line.observed?.segments ?? [])]
      .map((segment) => segment.from)
      .filter((day) => day > from && day <= to);
    return [from, ...new Set(steps)].sort().map((day) => ({ ...of(day), from: day }));
  };
  const comes = (from: Day, to: Day, which: "before" | "after") =>
    add(
      ...planned.map(
        ({ line, bound }) =>
          total(integrate(days(line, from, to, line[which]), from, to, bound.startsOn, bound.months)).price,
      ),
    );
  const previous = periodOf(first.startsOn, first.months, addDays(period.from, -1));
  const known = planned.every(
    ({ line, bound }) =>
      bound.observed !== undefined &&
      (line.observed === undefined || (line.observed.segments[0]?.from ?? "9999-12-31") <= previous.from),
  );
  const price = add(comes(period.from, period.to, "after"), byHand);
  return {
    from: period.from,
    to: period.to,
    price,
    ...(known && previous.from >= first.startsOn ? { previous: comes(previous.from, previous.to, "before") } : {}),
  };
}
