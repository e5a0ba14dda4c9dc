/** Names who moved by hand what a plan brings back, where the system keeps a trail of it. */
import { sayDay } from "../core/day.ts";
import type { Change, TenantPlan } from "../core/plan.ts";
import type { Moved, Target } from "../providers/provider.ts";

/** Changes of a plan that are asked about, for each connection: a trail is asked record by record. */
const ASKED_AT_MOST = 20;

/** Asks of changes that a person caused, and of no other. Where there is no answer the plan reads as before. */
export async function nameMovers(plan: TenantPlan, targets: ReadonlyMap<string, Target>): Promise<TenantPlan> {
  const all = [...plan.customers.flatMap(({ changes }) => changes), ...plan.services];
  const byHand = all.filter(({ mover }) => mover === "person");
  let named = plan;
  for (const [connection, target] of targets) {
    const asked = byHand.filter((change) => change.connection === connection).slice(0, ASKED_AT_MOST);
    if (asked.length === 0 || target.whoMoved === undefined) continue;
    const { movers, requests } = await target.whoMoved(asked);
    named = {
      ...named,
      services: named.services.map((change) => withMover(change, movers.get(change.id))),
      customers: named.customers.map((customer) =>
        customer.changes.some(({ id }) => movers.has(id))
          ? { ...customer, changes: customer.changes.map((change) => withMover(change, movers.get(change.id))) }
          : customer,
      ),
      reads: named.reads.map((read) =>
        read.connection === connection ? { ...read, requests: read.requests + requests } : read,
      ),
    };
  }
  return named;
}

function withMover(change: Change, moved: Moved | undefined): Change {
  if (moved === undefined) return change;
  const text = `${change.reason.text} ${moved.by.slice(0, 100)} changed it on ${sayDay(moved.on)} (audit trail).`;
  return { ...change, reason: { ...change.reason, text } };
}
