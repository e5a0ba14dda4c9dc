/** One customer of the plan: its contracts, changes, money and control totals. Pure. */

import { acceptContracts, refusedBy } from "./accept-contracts.ts";
import { sayDay } from "./day.ts";
import type { BoundContract, CustomerWish } from "./desired.ts";
import { type DoublesContext, watchForDoubles } from "./doubled-lines.ts";
import type { Writing } from "./line-diff.ts";
import type { Day, Decimal, Finding, Segment } from "./model.ts";
import { subtract } from "./money.ts";
import { indexOf, type ObservedIndex } from "./observed-index.ts";
import type { Blocked, Change, CustomerPlan, Left } from "./plan.ts";
import { contractChange, type PlannedOn, viewOf, withBackBilling } from "./plan-contract.ts";
import { cutBefore, endChanges, takenOver } from "./plan-ends.ts";
import { isAsIs, listPrice, monthOf, type PlannedLine, planLine } from "./plan-line.ts";
import type { Entry, EntryScreen } from "./plan-manual.ts";
import { afterDay, moneyOf } from "./plan-money.ts";
import { planStandings } from "./plan-standing.ts";
import { at } from "./segments.ts";
import type { Standing } from "./standing.ts";
import { planSteady } from "./steady.ts";
import { newlyRight } from "./stood.ts";
import { unknownAmounts, unstatedPrice } from "./unknown-amounts.ts";
import { inWholePeriods } from "./whole-periods.ts";

/** What the planner asks of a target without reaching it: pure answers only. */
export interface TargetFacts {
  readonly system: string;
  readonly title: string;
  readonly writing: Writing;
  readonly standing: Standing;
  readonly accept: (proposal: Proposal) => readonly Finding[];
  readonly enter: (entry: Entry) => EntryScreen;
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

export interface CustomerContext extends DoublesContext {
  readonly targets: ReadonlyMap<string, TargetFacts>;
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
  const planned: PlannedOn[] = [];
  let blockedSeats = wish.seats.blocked;

  const accepted = acceptContracts(wish, context.targets);
  blocked.push(...accepted.refused.values());
  findings.push(...accepted.findings);
  const ends = endChanges(wish, context, accepted.refused);
  for (const { change } of ends.values()) changes.push(change);
  const contractChanges = new Map<string, string>();
  for (const contract of wish.contracts) {
    const target = context.targets.get(contract.connection);
    if (target === undefined || accepted.refused.has(contract.key)) continue;
    const change = { ...contractChange(contract, target.system), dependsOn: cutBefore(contract.key, wish, ends) };
    contractChanges.set(contract.key, change.id);
    changes.push(change);
  }
  const doubles = watchForDoubles(wish, context);
  for (const asked of wish.lines) {
    const bound = wish.bound.find((candidate) => candidate.key === asked.contract);
    const target = context.targets.get(asked.connection);
    const observed = observationOf(context, asked.connection);
    if (bound === undefined || target === undefined || observed === undefined) continue;
    const line = inWholePeriods(asked, bound, context.today);
    const contractId = contractChanges.get(bound.key);
    const entered = observed.charges.get(bound.observed?.id ?? "") ?? [];
    const known = { services: observed.services, newServices: context.newServices };
    const result =
      planSteady(line, bound, entered, listPrice(line, known), context.today) ??
      planLine(line, bound, {
        today: context.today,
        currency: context.currency,
        system: target.system,
        target: target.title,
        writing: target.writing,
        memory: context.memory,
        ...known,
        ...(contractId === undefined ? {} : { contractChange: contractId }),
        charges: entered,
        customerName: customer.name,
        billingCode: context.billingCodes.get(line.serviceKey) ?? "",
        enter: target.enter,
      });
    const service = observed.services.get(line.serviceId ?? "");
    const facts = { customer, today: context.today, currency: context.currency, target: target.title };
    const refusals: Finding[] = [];
    if (result.observed?.unclear !== undefined) refusals.push(unclear(result.observed.unclear));
    refusals.push(...unstatedPrice(result, bound, facts));
    refusals.push(...doubles(result, bound));
    if (result.changes.length > 0)
      refusals.push(
        ...target.accept({
          kind: "line",
          contract: { startsOn: bound.startsOn, endsOn: bound.endsOn, recurring: true },
          ...(service === undefined ? {} : { service }),
          creates: result.observed === undefined,
          segments: result.diff.projected,
        }),
      );
    if (contractId === undefined && bound.observed === undefined) refusals.push(notMade(bound));
    if (line.serviceId === undefined && !context.newServices.has(line.serviceKey)) refusals.push(noService(line.title));
    const refused = refusedBy(refusals, line.key, line.title, line.origin);
    if (refused !== undefined) {
      const held = result.before(context.today);
      const wanted = result.after(afterDay(result, context.today)).quantity;
      blockedSeats += line.usage ? 0 : wanted;
      blocked.push({
        ...refused,
        quantity: held.quantity > 0 ? held.quantity : wanted,
        ...statedPrice(result, held),
      });
      continue;
    }
    findings.push(...refusals, ...unknownAmounts(result, bound, facts));
    findings.push(...lossFindings(result, customer.key, context.currency));
    for (const charge of result.recognised)
      left.push({ what: `catch-up ${charge.name}`, why: `entered as charge ${charge.id}`, count: 1 });
    planned.push({ bound, line: result });
  }

  const lines = planned.map(({ line }) => line);
  for (const [index, change] of changes.entries())
    if (change.flags.includes("back-billing")) changes[index] = withBackBilling(change, planned, context);
  const standings = planStandings(wish, planned, blocked, context);
  changes.push(...standings.before.values());
  findings.push(...standings.findings);
  for (const { bound, line } of planned) {
    if (line.changes.length === 0) continue;
    const end = ends.get(bound.key);
    const active = standings.before.get(bound.key);
    // What begins after the present end needs the contract to run on first.
    const taken = takenOver(bound, line, planned);
    const cut = cutBefore(bound.key, wish, ends);
    for (const change of line.changes) {
      const runsOn = end !== undefined && change.effective > end.before ? [end.change.id] : [];
      const begins = change.action === "create" && change.effective === bound.startsOn;
      changes.push({
        ...change,
        ...(begins ? taken : {}),
        dependsOn: [...change.dependsOn, ...(active === undefined ? [] : [active.id]), ...runsOn, ...cut],
      });
    }
  }
  changes.push(...standings.after);
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
  const settles = { ...wish.slots, ...(wish.status === "planned" ? newlyRight(planned, context) : {}) };
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
    later: [...accepted.later, ...lines.flatMap((line) => line.later), ...standings.later],
    blocked,
    asIs: speaks
      ? asIs.map((line) => {
          const held = line.before(context.today);
          return {
            key: line.line.key,
            title: line.line.title,
            quantity: held.quantity,
            ...statedPrice(line, held),
          };
        })
      : [],
    asIsCount: asIs.length,
    manual: lines.flatMap((line) => line.manual),
    left,
    findings,
    ...(planned.length === 0 ? {} : { money: moneyOf(planned, context) }),
    ...(hasSeats(wish, billed, context.today) ? { seats: { ...wish.seats, blocked: blockedSeats, billed } } : {}),
    ...(Object.keys(settles).length === 0 ? {} : { settles }),
    origin: customer.origin,
  };
}

/** The price of what stands on a day, where the system states one: the catalogue's in its place is a guess. */
function statedPrice({ observed }: PlannedLine, held: Segment): Pick<Segment, "unitPrice"> {
  const isStated = observed !== undefined && at(observed.segments, held.from).unitPrice !== undefined;
  return isStated && held.unitPrice !== undefined ? { unitPrice: held.unitPrice } : {};
}

/** Seats are compared once every contract is managed, and where there are any. */
function hasSeats({ seats, bound }: CustomerWish, billed: number, today: Day): boolean {
  return bound.every((contract) => contract.manageFrom <= today) && seats.vendor + billed + seats.blocked > 0;
}

function observationOf(context: CustomerContext, connection: string): ObservedIndex | undefined {
  const observation = context.observations.get(connection);
  return observation === undefined ? undefined : indexOf(observation);
}

function accountOf(wish: CustomerWish, context: CustomerContext): CustomerPlan["account"] {
  const { account } = wish.customer;
  const name = observationOf(context, account.in)?.accounts.get(account.id)?.name;
  return {
    connection: account.in,
    system: context.targets.get(account.in)?.system ?? account.in,
    id: account.id,
    ...(name === undefined ? {} : { name }),
  };
}

function unclear(why: string): Finding {
  return { severity: "error", rule: "UNCLEAR", message: why };
}

function noService(title: string): Finding {
  return {
    severity: "error",
    rule: "PR-10",
    message: `the service that bills ${title} cannot be made`,
    fix: "See the finding on the product.",
  };
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
