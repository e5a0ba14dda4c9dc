/** One customer of the plan: its contracts, changes, money and control totals. Pure. */

import { acceptContracts } from "./accept-contracts.ts";
import type { CustomerWish } from "./desired.ts";
import type { DoublesContext } from "./doubled-lines.ts";
import type { Writing } from "./line-diff.ts";
import type { Day, Decimal, Finding } from "./model.ts";
import type { Blocked, Change, CustomerPlan, Left } from "./plan.ts";
import { contractChange, viewOf, withBackBilling } from "./plan-contract.ts";
import { cutBefore, endChanges, takenOver } from "./plan-ends.ts";
import { isAsIs, type PlannedLine } from "./plan-line.ts";
import { observationOf, planLines, statedPrice } from "./plan-lines.ts";
import type { Entry, EntryScreen } from "./plan-manual.ts";
import { afterDay, moneyOf } from "./plan-money.ts";
import { planStandings } from "./plan-standing.ts";
import type { Standing } from "./standing.ts";
import { newlyRight } from "./stood.ts";

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
  const { planned, ...told } = planLines(wish, contractChanges, context);
  blocked.push(...told.blocked);
  findings.push(...told.findings);
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
    left: [...wish.left, ...lines.flatMap(sayEntered)],
    findings,
    ...(planned.length === 0 ? {} : { money: moneyOf(planned, context) }),
    ...(hasSeats(wish, billed, context.today)
      ? { seats: { ...wish.seats, blocked: wish.seats.blocked + told.blockedSeats, billed } }
      : {}),
    ...(Object.keys(settles).length === 0 ? {} : { settles }),
    origin: customer.origin,
  };
}

/** Steps by hand that somebody has taken. */
function sayEntered({ recognised }: PlannedLine): readonly Left[] {
  return recognised.map(({ name, id }) => ({ what: `catch-up ${name}`, why: `entered as charge ${id}`, count: 1 }));
}

/** Seats are compared once every contract is managed, and where there are any. */
function hasSeats({ seats, bound }: CustomerWish, billed: number, today: Day): boolean {
  return bound.every((contract) => contract.manageFrom <= today) && seats.vendor + billed + seats.blocked > 0;
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
