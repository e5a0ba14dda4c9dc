/** What a plan and an apply said, short enough to be compared in a test. */
import type { Blocked, Change, CustomerPlan } from "../../src/core/plan.ts";
import type { Applied, Planned, Stand } from "./run.ts";
import { TENANT } from "./workspace.ts";

/** The one tenant's plan of a customer. */
export function customerOf({ plan: made }: Planned, key = "contoso"): CustomerPlan {
  const found = made.tenants.flatMap((tenant) => tenant.customers).find((customer) => customer.key === key);
  if (found === undefined) throw new Error(`no customer ${key} in the plan: ${JSON.stringify(made.findings)}`);
  return found;
}

/** Changes that the plan lists, the catalogue's first, short: `update tenant/… 2026-11-01 quantity 25→27`. */
export function changesOf({ plan: made }: Planned): readonly string[] {
  return made.tenants
    .flatMap((tenant) => [...tenant.services, ...tenant.customers.flatMap((customer) => customer.changes)])
    .map(sayChange);
}

export function sayChange(change: Change): string {
  const fields = change.fields.map(({ path, before, after }) => `${path} ${before}→${after}`);
  return [change.action, change.key.slice(TENANT.length + 1), change.effective, fields.join(", ")].join(" ").trim();
}

/** What happened, short: `applied update contoso/m365/premium`. */
export function eventsOf({ events }: Applied): readonly string[] {
  return events.map(({ kind, change }) => `${kind} ${change.action} ${change.key.slice(TENANT.length + 1)}`);
}

/** Rule, text and way out of everything that is blocked, one string each. */
export function blockedOf(planned: Planned, key = "contoso"): readonly string[] {
  return customerOf(planned, key).blocked.map(
    ({ reason, fix }: Blocked) => `${reason.rule} ${reason.text} Fix: ${fix}`,
  );
}

/** Every finding of the plan, wherever it stands: `severity RULE message Fix: …`. */
export function findingsOf({ plan: made }: Planned): readonly string[] {
  return [
    ...made.findings,
    ...made.tenants.flatMap((tenant) => [
      ...tenant.findings,
      ...tenant.customers.flatMap((customer) => customer.findings),
    ]),
  ].map(({ severity, rule, message, fix }) => `${severity} ${rule} ${message} Fix: ${fix ?? ""}`);
}

/** The law: apply, then a plan that has nothing to do. */
export async function applyAndSettle(stand: Stand): Promise<Applied> {
  const applied = await stand.apply();
  const again = await stand.plan({ exitCode: true });
  if (changesOf(again).length > 0) throw new Error(`the second plan is not empty: ${changesOf(again).join("; ")}`);
  return applied;
}
