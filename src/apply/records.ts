/** Which changes share a record, what has to be read for them, and which record a change is about. Pure. */
import { versionMarker } from "../core/match.ts";
import type { Day } from "../core/model.ts";
import type { Observation, ObservedContract, ObservedService, TargetScope } from "../core/observed.ts";
import type { Change, TenantPlan } from "../core/plan.ts";
import type { Live } from "../providers/provider.ts";

/** Changes that share a record and are read, written and read back together. */
export interface Group {
  readonly connection: string;
  /** The contract's key, or the service's. */
  readonly key: string;
  readonly changes: readonly Change[];
}

export function customersByChange(tenant: TenantPlan): ReadonlyMap<string, string> {
  return new Map(
    tenant.customers.flatMap((customer) => customer.changes.map((change) => [change.id, customer.key] as const)),
  );
}

export function groupChanges(changes: readonly Change[]): readonly Group[] {
  const groups = new Map<string, { connection: string; key: string; changes: Change[] }>();
  for (const change of changes) {
    const key = change.kind === "line" ? String(change.values.contractKey) : change.key;
    const name = `${change.connection} ${change.kind === "service" ? "service" : "contract"} ${key}`;
    const group = groups.get(name) ?? { connection: change.connection, key, changes: [] };
    group.changes.push(change);
    groups.set(name, group);
  }
  const order = (group: Group) => (group.changes[0]?.kind === "service" ? 0 : 1);
  return [...groups.values()].sort((a, b) => order(a) - order(b));
}

/** What has to be read for the records of a group, and nothing else. */
export function scopeOf(group: Group, today: Day, ids: ReadonlyMap<string, string>): TargetScope {
  const lines = group.changes.filter((change) => change.kind === "line");
  const contract = group.changes.find((change) => change.kind === "contract");
  const services = group.changes.filter((change) => change.kind === "service");
  const id =
    ids.get(group.key) ??
    group.changes.find(({ kind, action }) => kind === "contract" && action === "update")?.remoteId ??
    lines.map((change) => change.values.contract).find((value) => typeof value === "string");
  const marker = contract?.values.marker;
  const days = lines.flatMap((change) => (change.target.kind === "line" ? [change.target.openFrom] : [])).sort();
  const reads = services.length === 0;
  return {
    today,
    accounts: [],
    contracts: reads
      ? [
          {
            ...(typeof id === "string" ? { id } : {}),
            ...(typeof marker === "string" ? { marker } : {}),
            ...(typeof contract?.values.account === "string" ? { account: contract.values.account } : {}),
            from: days[0] ?? today,
            ahead: lines.some((change) => change.effective > today),
          },
        ]
      : [],
    services: [
      ...services.flatMap((change) => change.remoteId ?? []),
      ...lines.flatMap((change) => (typeof change.values.service === "string" ? [change.values.service] : [])),
    ],
    serviceMarkers: services.flatMap((change) =>
      typeof change.values.marker === "string" ? [change.values.marker] : [],
    ),
    billingCodes: [],
    vendors: [],
    categories: [],
    chargesOn: [],
  };
}

/** The records of a change among what was read. */
export function liveOf(change: Change, live: Observation, ids: ReadonlyMap<string, string>): Live {
  const service = findService(change, live, ids);
  const contract = change.kind === "service" ? undefined : findContract(change, live, ids);
  const id = change.remoteId ?? ids.get(change.key);
  const markers = [change.values.marker, versionMarker(change.key)];
  const line =
    change.kind === "line"
      ? contract?.lines.find(
          (candidate) =>
            candidate.id === id ||
            (id === undefined && candidate.marker !== undefined && markers.includes(candidate.marker)),
        )
      : undefined;
  return {
    ...(contract === undefined ? {} : { contract }),
    ...(line === undefined ? {} : { line }),
    ...(service === undefined ? {} : { service }),
  };
}

function findContract(
  change: Change,
  live: Observation,
  ids: ReadonlyMap<string, string>,
): ObservedContract | undefined {
  const own = change.kind === "contract" ? change.remoteId : change.values.contract;
  const id =
    typeof own === "string"
      ? own
      : ids.get(change.kind === "contract" ? change.key : String(change.values.contractKey));
  const marker = change.kind === "contract" ? change.values.marker : undefined;
  return live.contracts.find((contract) => contract.id === id || (marker !== undefined && contract.marker === marker));
}

function findService(change: Change, live: Observation, ids: ReadonlyMap<string, string>): ObservedService | undefined {
  const id =
    change.kind === "service"
      ? (change.remoteId ?? ids.get(change.key))
      : (change.values.service ?? ids.get(String(change.values.serviceKey)));
  const marker = change.kind === "service" ? change.values.marker : undefined;
  return live.services.find(
    (service) => service.id === id || (typeof marker === "string" && service.marker === marker),
  );
}
