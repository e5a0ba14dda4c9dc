/** How much of each a plan holds, and the words for it. */
import Big from "big.js";
import type { Finding } from "../core/model.ts";
import type { Change, CustomerPlan, CustomerStatus, Plan, TenantPlan } from "../core/plan.ts";
import { isMoneyUnknown } from "../core/unknown-amounts.ts";
import { serviceStatus } from "./rows.ts";
import { counted, durationInWords, listed } from "./words.ts";

export interface Tally {
  /** What apply would write today. */
  readonly changes: number;
  readonly held: number;
  readonly refused: number;
  readonly later: number;
  readonly blocked: number;
  readonly byHand: number;
  readonly asIs: number;
  /** Customers that could not be planned. */
  readonly failed: number;
  readonly errors: number;
  readonly warnings: number;
}

const nothing: Tally = {
  changes: 0,
  held: 0,
  refused: 0,
  later: 0,
  blocked: 0,
  byHand: 0,
  asIs: 0,
  failed: 0,
  errors: 0,
  warnings: 0,
};

function sum(tallies: readonly Tally[]): Tally {
  const total: Record<keyof Tally, number> = { ...nothing };
  for (const tally of tallies) {
    for (const [name, count] of Object.entries(tally)) total[name as keyof Tally] += count;
  }
  return total;
}

function tallyOfFindings(findings: readonly Finding[]): Tally {
  const count = (severity: Finding["severity"]) => findings.filter((each) => each.severity === severity).length;
  return { ...nothing, errors: count("error"), warnings: count("warning") };
}

/** A held or refused customer's changes are counted as that, since apply does not write them. */
function tallyOfCustomer(customer: CustomerPlan): Tally {
  const { status, changes, later, blocked, manual, asIsCount, findings } = customer;
  return {
    ...tallyOfFindings(findings),
    changes: status === "planned" ? changes.length : 0,
    held: status === "held" ? changes.length : 0,
    refused: status === "refused" ? changes.length : 0,
    failed: isUnplanned(status) ? 1 : 0,
    later: later.length,
    blocked: blocked.length,
    byHand: manual.length,
    asIs: asIsCount,
  };
}

function tallyOfTenant(tenant: TenantPlan): Tally {
  const services = tenant.services.map(serviceStatus(tenant));
  const count = (status: CustomerStatus) => services.filter((each) => each === status).length;
  return sum([
    {
      ...tallyOfFindings(tenant.findings),
      changes: count("planned"),
      held: count("held"),
      refused: count("refused"),
    },
    ...tenant.customers.map(tallyOfCustomer),
  ]);
}

export function tallyOfPlan(plan: Plan): Tally {
  return sum([tallyOfFindings(plan.findings), ...plan.tenants.map(tallyOfTenant)]);
}

/** What stands in a plan beside its changes, in the order of the summary: `2 held`, `1 later`, … */
function standing(tally: Tally): string[] {
  return [
    ...(tally.held > 0 ? [counted(tally.held, "held", "held")] : []),
    ...(tally.refused > 0 ? [counted(tally.refused, "refused", "refused")] : []),
    ...(tally.later > 0 ? [counted(tally.later, "later", "later")] : []),
    ...(tally.blocked > 0 ? [counted(tally.blocked, "blocked", "blocked")] : []),
    ...(tally.byHand > 0 ? [counted(tally.byHand, "by hand", "by hand")] : []),
  ];
}

/** The counts, without those that are zero: `1 change`, `1 later`, `1 blocked`, `1 by hand`, `1 as is`. */
function isUnplanned(status: CustomerStatus): boolean {
  return status === "failed" || status === "unsupported";
}

function countsOf(tally: Tally, none: string): string[] {
  return [
    tally.changes === 0 ? none : counted(tally.changes, "change"),
    ...standing(tally),
    ...(tally.asIs > 0 ? [counted(tally.asIs, "as is", "as is")] : []),
    ...(tally.failed > 0 ? [counted(tally.failed, "customer not planned", "customers not planned")] : []),
    ...(tally.errors > 0 ? [counted(tally.errors, "error")] : []),
    ...(tally.warnings > 0 ? [counted(tally.warnings, "warning")] : []),
  ];
}

/** The same for one customer, where `No changes` goes without saying beside anything else. */
export function customerInWords(customer: CustomerPlan): string[] {
  const tally = tallyOfCustomer(customer);
  const [changes = "", ...others] = countsOf({ ...tally, failed: 0 }, "No changes");
  const unread = isUnplanned(customer.status) ? ["not planned"] : [];
  return tally.changes === 0 && others.length + unread.length > 0 ? [...unread, ...others] : [changes, ...others];
}

const isIncomplete = (plan: Plan, tally: Tally) => plan.result === "failed" || tally.failed > 0;

/** What is said in place of a count of changes when there is none: only a complete plan without refusals has `No changes`. */
export function noneInWords(plan: Plan): string {
  const tally = tallyOfPlan(plan);
  if (isIncomplete(plan, tally)) return "Nothing planned";
  return tally.refused > 0 ? "Nothing to apply" : "No changes";
}

/** The counts of a plan, without those that are zero: `1 change`, `1 later`, `1 blocked`, `1 by hand`, `1 as is`. */
export function planInWords(plan: Plan): string[] {
  return countsOf(tallyOfPlan(plan), noneInWords(plan));
}

/**
 * One sentence where there is nothing to write or not all could be planned; undefined where the changes speak for themselves.
 * What is held, later, blocked or by hand does not make a plan that has changes, but it must not go unsaid.
 */
export function verdictOf(plan: Plan): string | undefined {
  const tally = tallyOfPlan(plan);
  if (tally.failed > 0) {
    return `This plan is not complete: ${counted(tally.failed, "customer")} could not be planned; each says why.`;
  }
  if (isIncomplete(plan, tally)) {
    return tally.errors > 0 ? "This plan is not complete: see the errors below." : "This plan is not complete.";
  }
  if (tally.changes > 0) return undefined;
  const below = standing({ ...tally, refused: 0 });
  const stands = below.length === 0 ? "" : ` Below: ${listed(below)}.`;
  if (tally.refused === 0) return `No changes: apply has nothing to write today.${stands}`;
  return `Nothing can be applied: guardrails refuse ${counted(tally.refused, "change")}.${stands}`;
}

/** Money a month that a customer's changes add and take, as price. */
export interface Moves {
  readonly up: Big;
  readonly down: Big;
  /** Some change's money is not known. */
  readonly isPartial: boolean;
}

export function movesOf(changes: readonly Change[]): Moves {
  const prices = changes.flatMap((change) => (change.monthly === undefined ? [] : [new Big(change.monthly.price)]));
  const add = (numbers: readonly Big[]) => numbers.reduce((total, each) => total.plus(each), new Big(0));
  return {
    up: add(prices.filter((price) => price.gt(0))),
    down: add(prices.filter((price) => price.lt(0))),
    isPartial: changes.some(isMoneyUnknown),
  };
}

/** Units that changes add and take; lines whose units are not told count as none. */
export function unitsOf(changes: readonly Change[]): { readonly up: number; readonly down: number } {
  const steps = changes
    .filter((change) => change.kind === "line")
    .map((change) => {
      const field = change.fields.find(({ path }) => path === "quantity");
      return Number(field?.after ?? 0) - Number(field?.before ?? 0);
    });
  const add = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
  return { up: add(steps.filter((step) => step > 0)), down: add(steps.filter((step) => step < 0)) };
}

/** Whether a customer has more to say than that all is as it should be. */
export function hasSomethingToSay(customer: CustomerPlan): boolean {
  const { status, changes, later, blocked, manual, findings } = customer;
  if (status === "held" || status === "refused" || isUnplanned(status)) return true;
  return [changes, later, blocked, manual, findings].some((list) => list.length > 0);
}

/** How many runs apply takes where the systems' hourly limits allow for less: `3 runs, an hour apart`. */
export function runsInWords(plan: Plan): string[] {
  const runs = Math.max(1, ...plan.tenants.flatMap(({ api }) => api.map((budget) => budget.runs ?? 1)));
  return runs === 1 ? [] : [`${runs} runs, an hour apart`];
}

/** What apply will ask of the systems: `4 requests, 2 seconds`; empty where it asks nothing. */
export function requestsInWords(plan: Plan): string[] {
  const budgets = plan.tenants.flatMap(({ api }) => api);
  const requests = budgets.reduce((sum, budget) => sum + budget.predictedRequests, 0);
  const minutes = budgets.reduce((sum, budget) => sum + budget.minutes, 0);
  return requests === 0 ? [] : [`${counted(requests, "request")}, ${durationInWords(minutes)}`, ...runsInWords(plan)];
}
