/** The lines of one customer: each is planned, and refused where it may not be written. Pure. */
import { refusedBy } from "./accept-contracts.ts";
import { sayDay } from "./day.ts";
import type { BoundContract, CustomerWish, DesiredLine } from "./desired.ts";
import { watchForDoubles } from "./doubled-lines.ts";
import type { Finding, Segment } from "./model.ts";
import { subtract } from "./money.ts";
import { indexOf, type ObservedIndex } from "./observed-index.ts";
import type { Blocked } from "./plan.ts";
import type { PlannedOn } from "./plan-contract.ts";
import type { CustomerContext, TargetFacts } from "./plan-customer.ts";
import { listPrice, monthOf, type PlannedLine, planLine } from "./plan-line.ts";
import { afterDay } from "./plan-money.ts";
import { at } from "./segments.ts";
import { planSteady } from "./steady.ts";
import { unknownAmounts, unstatedPrice } from "./unknown-amounts.ts";
import { inWholePeriods } from "./whole-periods.ts";

export interface PlannedLines {
  readonly planned: readonly PlannedOn[];
  readonly blocked: readonly Blocked[];
  readonly blockedSeats: number;
  readonly findings: readonly Finding[];
}

/** A line with all that it is planned by. */
interface Ground {
  readonly line: DesiredLine;
  readonly bound: BoundContract;
  readonly target: TargetFacts;
  readonly observed: ObservedIndex;
  /** The change that makes its contract. */
  readonly contractChange?: string;
}

/** `contractChanges`: changes that make contracts, by the contract's key. */
export function planLines(
  wish: CustomerWish,
  contractChanges: ReadonlyMap<string, string>,
  context: CustomerContext,
): PlannedLines {
  const planned: PlannedOn[] = [];
  const blocked: Blocked[] = [];
  const findings: Finding[] = [];
  const doubles = watchForDoubles(wish, context);
  let blockedSeats = 0;
  for (const asked of wish.lines) {
    const ground = groundOf(asked, wish, contractChanges, context);
    if (ground === undefined) continue;
    const { line, bound } = ground;
    const result = planAt(ground, wish, context);
    const refusals = refusalsOf(result, ground, wish, doubles, context);
    const refused = refusedBy(refusals, line.key, line.title, line.origin);
    if (refused === undefined) {
      findings.push(...refusals, ...warningsOf(result, ground, wish, context));
      planned.push({ bound, line: result });
      continue;
    }
    const held = result.before(context.today);
    const wanted = result.after(afterDay(result, context.today)).quantity;
    blockedSeats += line.usage ? 0 : wanted;
    const quantity = held.quantity > 0 ? held.quantity : wanted;
    blocked.push({ ...refused, quantity, ...statedPrice(result, held) });
  }
  return { planned, blocked, blockedSeats, findings };
}

function groundOf(
  asked: DesiredLine,
  wish: CustomerWish,
  contractChanges: ReadonlyMap<string, string>,
  context: CustomerContext,
): Ground | undefined {
  const bound = wish.bound.find((candidate) => candidate.key === asked.contract);
  const target = context.targets.get(asked.connection);
  const observed = observationOf(context, asked.connection);
  if (bound === undefined || target === undefined || observed === undefined) return undefined;
  const change = contractChanges.get(bound.key);
  const line = inWholePeriods(asked, bound, context.today);
  return { line, bound, target, observed, ...(change === undefined ? {} : { contractChange: change }) };
}

function planAt(
  { line, bound, target, observed, contractChange }: Ground,
  { customer }: CustomerWish,
  context: CustomerContext,
): PlannedLine {
  const charges = observed.charges.get(bound.observed?.id ?? "") ?? [];
  const known = { services: observed.services, newServices: context.newServices };
  const steady = planSteady(line, bound, charges, listPrice(line, known), context.today);
  if (steady !== undefined) return steady;
  return planLine(line, bound, {
    today: context.today,
    currency: context.currency,
    system: target.system,
    target: target.title,
    writing: target.writing,
    memory: context.memory,
    ...known,
    ...(contractChange === undefined ? {} : { contractChange }),
    charges,
    customerName: customer.name,
    billingCode: context.billingCodes.get(line.serviceKey) ?? "",
    enter: target.enter,
  });
}

/** Why the line may not be written; findings that are no errors among them. */
function refusalsOf(
  result: PlannedLine,
  { line, bound, target, observed, contractChange }: Ground,
  { customer }: CustomerWish,
  doubles: ReturnType<typeof watchForDoubles>,
  context: CustomerContext,
): readonly Finding[] {
  const refusals: Finding[] = [];
  if (result.observed?.unclear !== undefined) refusals.push(unclear(result.observed.unclear));
  const facts = { customer, today: context.today, currency: context.currency, target: target.title };
  refusals.push(...unstatedPrice(result, bound, facts));
  refusals.push(...doubles(result, bound));
  if (result.changes.length > 0) {
    const service = observed.services.get(line.serviceId ?? "");
    refusals.push(
      ...target.accept({
        kind: "line",
        contract: { startsOn: bound.startsOn, endsOn: bound.endsOn, recurring: true },
        ...(service === undefined ? {} : { service }),
        creates: result.observed === undefined,
        segments: result.diff.projected,
      }),
    );
  }
  if (contractChange === undefined && bound.observed === undefined) refusals.push(notMade(bound));
  if (line.serviceId === undefined && !context.newServices.has(line.serviceKey)) refusals.push(noService(line.title));
  return refusals;
}

function warningsOf(
  result: PlannedLine,
  { bound, target }: Ground,
  { customer }: CustomerWish,
  { today, currency }: CustomerContext,
): readonly Finding[] {
  const facts = { customer, today, currency, target: target.title };
  return [...unknownAmounts(result, bound, facts), ...lossFindings(result, customer.key, currency)];
}

/** The price of what stands on a day, where the system states one: the catalogue's in its place is a guess. */
export function statedPrice({ observed }: PlannedLine, held: Segment): Pick<Segment, "unitPrice"> {
  const isStated = observed !== undefined && at(observed.segments, held.from).unitPrice !== undefined;
  return isStated && held.unitPrice !== undefined ? { unitPrice: held.unitPrice } : {};
}

export function observationOf(context: CustomerContext, connection: string): ObservedIndex | undefined {
  const observation = context.observations.get(connection);
  return observation === undefined ? undefined : indexOf(observation);
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
