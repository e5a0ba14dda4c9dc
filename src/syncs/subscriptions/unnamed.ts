/**
 * Contracts of ours that no file names any more and that go on billing: most likely the contract, its customer or its
 * tenant was given another key. With a contract made beside one, both would bill the same (decision 19: never a guess).
 * Pure.
 */
import { sayDay } from "../../core/day.ts";
import { shortMarker } from "../../core/match.ts";
import type { Memory } from "../../core/memory.ts";
import type { Day, Finding } from "../../core/model.ts";
import type { Observation, ObservedContract } from "../../core/observed.ts";
import { groupBy, indexOf } from "../../core/observed-index.ts";
import { from } from "../../core/segments.ts";
import type { Tenant } from "../../core/workspace.ts";
import { type BindContext, type Binding, refuse } from "./binding.ts";
import { type Feed, serviceKey, unnamedContracts } from "./gather.ts";

interface Unnamed {
  readonly key: string;
  readonly contract: ObservedContract;
}

type ByAccount = ReadonlyMap<string, readonly Unnamed[]>;
const lookedFor = new WeakMap<Memory, WeakMap<Observation, ByAccount>>();

/** Those that stand in a target and carry our marker, by account; looked for once. */
function unnamedOn(observation: Observation, tenant: Tenant, memory: Memory): ByAccount {
  const known = lookedFor.get(memory) ?? new WeakMap<Observation, ByAccount>();
  lookedFor.set(memory, known);
  const before = known.get(observation);
  if (before !== undefined) return before;
  const standing = unnamedContracts(tenant, memory).flatMap((key): readonly Unnamed[] => {
    const contract = indexOf(observation).contracts.get(memory.remoteId(key) ?? "");
    return contract?.marker === shortMarker(key) ? [{ key, contract }] : [];
  });
  const found = groupBy(standing, ({ contract }) => contract.account);
  known.set(observation, found);
  return found;
}

/** The refusal of a contract that is to be made, where an unnamed one bills its customer what it is to bill. */
export function billedByUnnamed(feed: Feed, startsOn: Day, context: BindContext, place: string): Binding | undefined {
  const { tenant, memory, observation, target } = context;
  const products = tenant.products.filter(({ program }) => program === feed.program.key);
  const [, ...ownPath] = feed.key.split("/");
  for (const { key, contract: other } of unnamedOn(observation, tenant, memory).get(feed.account.id) ?? []) {
    const [tenantOfOther = "", ...path] = key.split("/");
    const madeHere = tenantOfOther === tenant.name;
    const services = new Set(
      products.flatMap((one) => {
        const own = serviceKey({ ...tenant, name: tenantOfOther }, one, feed.connection);
        return one.service[feed.connection] ?? memory.remoteId(own) ?? [];
      }),
    );
    const bills = other.lines.some(
      ({ service, segments }) => services.has(service) && from(segments, startsOn).some(({ quantity }) => quantity > 0),
    );
    // Of a tenant that was given another name it is the same contract, whatever is billed on it now.
    const isSame = !madeHere && path.join("/") === ownPath.join("/");
    if (!(bills || isSame) || other.endsOn < startsOn) continue;
    const asBefore = madeHere ? `Give it its old key back in ${place}` : `Name the tenant ${tenantOfOther} again`;
    const refused = refuse(
      feed,
      "decision 19",
      `Contract ${other.id} (${other.name}) was made for ${key}, which no file names any more, and ${bills ? "bills" : "stands for"} ${feed.customer.name} up to ${sayDay(other.endsOn)}: with another contract it would be billed twice.`,
      `${asBefore}; or write adopt: ${other.id} with a manageFrom in place of create; or end it in ${target} first.`,
    );
    return madeHere ? refused : { ...refused, formerly: { tenant: tenantOfOther, id: other.id } };
  }
  return undefined;
}

/** A contract that is not made, since a tenant that no file names any more made it. */
export interface Former {
  /** The contract to be made. */
  readonly feed: Feed;
  /** The name of the tenant that made it. */
  readonly tenant: string;
  readonly id: string;
}

const NAMED = 5;

/** That the tenant was most likely given another name: once for each name that it may have had. */
export function formerTenants(tenant: Tenant, former: readonly Former[]): readonly Finding[] {
  return [...groupBy(former, (one) => one.tenant)].map(([before, contracts]): Finding => {
    const ids = contracts.map(({ feed, id }) => `${feed.customer.key}/${feed.contract.key} adopt: ${id}`);
    const more = ids.length > NAMED ? ` and ${ids.length - NAMED} more` : "";
    const stands = ids.length === 1 ? "1 contract" : `${ids.length} contracts`;
    return {
      severity: "error",
      rule: "decision 19",
      message: `No file names the tenant ${before} any more, and ${stands} that it made would be made again for ${tenant.name}: their customers would be billed twice, so none of them is made`,
      fix: `If it was given another name, name it ${before} again: its folder, and name in its tenant.yaml. If it is to be ${tenant.name}, adopt its contracts in place of create: ${ids.slice(0, NAMED).join(", ")}${more}.`,
      origin: tenant.origin,
    };
  });
}
