/** What earlier runs left open: defaults that nobody has recorded, and writes of which nobody knows what came of them. */
import { settleEarlier } from "../apply/earlier.ts";
import type { ApplyEvent } from "../apply/run.ts";
import type { State } from "../audit/state.ts";
import type { AuditStore } from "../audit/store.ts";
import type { Day } from "../core/model.ts";
import type { Plan, TenantPlan } from "../core/plan.ts";
import type { Target } from "../providers/provider.ts";
import { settledBy } from "./trail.ts";

/** By tenant. */
type States = ReadonlyMap<string, State>;

export async function readStates(plan: Plan, store: AuditStore): Promise<States> {
  const states = new Map<string, State>();
  for (const { tenant } of plan.tenants) states.set(tenant, await store.readState(tenant));
  return states;
}

/**
 * Defaults that this plan resolves and no run has recorded yet, by tenant: the first apply settles them (decision 4),
 * those of a line that is still to be made with the event that makes it.
 */
export function unsettled(plan: Plan, states: States): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const found = new Map<string, Readonly<Record<string, string>>>();
  for (const tenant of plan.tenants) {
    if (tenant.freeze !== undefined) continue;
    const resolved = states.get(tenant.tenant)?.resolved ?? {};
    const names = tenant.customers
      .filter((customer) => customer.status === "planned")
      .flatMap((customer) => Object.entries(settledBy(customer)))
      .filter(([name]) => resolved[name] === undefined);
    if (names.length > 0) found.set(tenant.tenant, Object.fromEntries(names));
  }
  return found;
}

/** What came of the writes that earlier runs lost sight of, of the customers that are planned now, read from their records. */
export async function readEarlier(
  plan: Plan,
  states: States,
  targets: ReadonlyMap<string, Target>,
  today: (tenant: TenantPlan) => Day,
): Promise<readonly ApplyEvent[]> {
  const events: ApplyEvent[] = [];
  for (const planned of plan.tenants) {
    const { tenant } = planned;
    const { unknown = {}, ids = {} } = states.get(tenant) ?? {};
    const customers = new Set(planned.customers.map(({ key }) => key));
    const writes = Object.values(unknown).filter(
      ({ change: { kind, key } }) => kind === "service" || customers.has(key.split("/")[1] ?? ""),
    );
    const known = new Map(Object.entries(ids).map(([key, { id }]) => [key, id]));
    events.push(...(await settleEarlier({ tenant, writes, targets, today: today(planned), ids: known })));
  }
  return events;
}
