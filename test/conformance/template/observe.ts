/** Everything the engine asks, in as few requests as the API allows. What is unknown is never taken for absent. */
import type { Observation, TargetScope } from "../../../src/core/observed.ts";
import type { Check, Outside } from "../../../src/providers/provider.ts";
import type { Client } from "./client.ts";
import { toContract } from "./mapping.ts";

export async function observe(client: Client, scope: TargetScope, now: Outside["now"]): Promise<Observation> {
  const before = client.sent();
  const rows = await client.listContracts(scope.contracts.flatMap(({ id }) => id ?? []));
  return {
    accounts: [],
    contracts: rows.map(toContract),
    services: [],
    billingCodes: [],
    vendors: [],
    categories: [],
    charges: [],
    readAt: now().toISOString(),
    requests: client.sent() - before,
  };
}

/** Requests that observing so much takes where each answer fits on a page. */
export function predictRead(scope: TargetScope): number {
  return Math.min(1, scope.contracts.length);
}

/** The lines of `doctor`: reachable, login, then every right that reading and writing need. */
export async function checkAccess(client: Client): Promise<readonly Check[]> {
  const detail = `not written yet; ${client.sent()} requests sent`;
  return [{ what: "login", ok: false, detail, fix: "write observe.ts" }];
}
