/** The leases an apply holds while it writes: taken for all its tenants at once, held longer when half their time is over. */
import { leaseHeld, takeLeases } from "../audit/lease.ts";
import type { Lease } from "../audit/state.ts";
import type { AuditStore } from "../audit/store.ts";
import type { TenantPlan } from "../core/plan.ts";
import { ConcordatError } from "../errors.ts";
import type { Context } from "./context.ts";

const MINUTE_MS = 60_000;
/** What a run is given beside the time its requests are predicted to take. */
const SPARE_MINUTES = 15;

export interface Leases {
  /** Tenants that another run is writing, and why. */
  readonly refused: readonly { readonly tenant: string; readonly error: ConcordatError }[];
  /** By tenant: a run that held it and was cut off without recording what it did. */
  readonly healed: ReadonlyMap<string, Lease>;
  /**
   * To be called before each write.
   *
   * @throws {ConcordatError} `LEASE_LOST` where another run took one after it expired, or it can be held no longer
   */
  keep(): Promise<void>;
}

/** @throws {ConcordatError} as `takeLeases` */
export async function holdLeases(
  context: Context,
  store: AuditStore,
  tenants: readonly TenantPlan[],
  { run, actor }: { readonly run: string; readonly actor: string },
): Promise<Leases> {
  const url = jobUrl(context.env);
  const minutes = SPARE_MINUTES + tenants.reduce((sum, tenant) => sum + 2 * minutesOf(tenant), 0);
  const ask = (names: readonly string[]) => {
    const wish = { run, owner: actor, now: context.now(), minutes, ...(url === undefined ? {} : { url }) };
    return takeLeases(store, names, wish);
  };
  const { taken, refused, healed } = await ask(tenants.map(({ tenant }) => tenant));
  const mine = [...taken.keys()];
  let until = earliestEnd(taken);
  return {
    refused: [...refused].map(([tenant, held]) => ({ tenant, error: leaseHeld(tenant, held) })),
    healed,
    async keep() {
      const left = until - context.now().getTime();
      if (mine.length === 0 || left > (minutes * MINUTE_MS) / 2) return;
      try {
        const again = await ask(mine);
        const [lost] = again.refused;
        if (lost !== undefined) throw leaseLost(leaseHeld(...lost));
        until = earliestEnd(again.taken);
      } catch (error) {
        // A remote that does not answer now may answer before the next write; nobody else may write before the lease ends.
        if (!(error instanceof ConcordatError) || error.code === "LEASE_LOST") throw error;
        if (left <= 0) throw leaseLost(error);
      }
    },
  };
}

function leaseLost(cause: ConcordatError): ConcordatError {
  const message = `this run can no longer be sure that it writes alone: ${cause.message}`;
  return new ConcordatError("LEASE_LOST", message, cause.facts, { cause });
}

function earliestEnd(leases: ReadonlyMap<string, Lease>): number {
  return Math.min(...[...leases.values()].map(({ expiresAt }) => Date.parse(expiresAt)));
}

function minutesOf({ api }: TenantPlan): number {
  return Math.ceil(api.reduce((sum, { minutes }) => sum + minutes, 0));
}

/** The page of the job this runs in, where the environment tells. The attempt tells a job from itself run again. */
export function jobUrl({
  GITHUB_SERVER_URL: server,
  GITHUB_REPOSITORY: repository,
  GITHUB_RUN_ID: id,
  GITHUB_RUN_ATTEMPT: attempt,
  CI_JOB_URL: gitlab,
}: Context["env"]): string | undefined {
  if (server === undefined || repository === undefined || id === undefined) return gitlab;
  return `${server}/${repository}/actions/runs/${id}${attempt === undefined ? "" : `/attempts/${attempt}`}`;
}
