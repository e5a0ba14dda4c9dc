/** The leases an apply holds while it writes: taken for all its tenants at once, held longer when half their time is over. */
import { leaseHeld, renewLeases, takeLeases } from "../audit/lease.ts";
import type { Lease } from "../audit/state.ts";
import type { AuditStore } from "../audit/store.ts";
import type { TenantPlan } from "../core/plan.ts";
import { ConcordatError } from "../errors.ts";
import { type Context, jobUrl } from "./context.ts";

const MINUTE_MS = 60_000;
/** What a run is given beside the time its requests are predicted to take. */
const SPARE_MINUTES = 15;
/** A request may be waited for this long (outside.ts), and must have ended before another run writes. */
const LONGEST_WRITE_MS = 5 * MINUTE_MS;

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
  context: Pick<Context, "env" | "now">,
  store: AuditStore,
  tenants: readonly TenantPlan[],
  { run, actor }: { readonly run: string; readonly actor: string },
): Promise<Leases> {
  const url = jobUrl(context.env);
  const minutes = SPARE_MINUTES + tenants.reduce((sum, tenant) => sum + 2 * minutesOf(tenant), 0);
  const wish = () => ({ run, owner: actor, now: context.now(), minutes, ...(url === undefined ? {} : { url }) });
  const names = tenants.map(({ tenant }) => tenant);
  const { taken, refused, healed } = await takeLeases(store, names, wish());
  let mine = taken;
  /** Milliseconds until another run may take the first of them. */
  const left = () => earliestEnd(mine) - context.now().getTime();
  return {
    refused: [...refused].map(([tenant, held]) => ({ tenant, error: leaseHeld(tenant, held) })),
    healed,
    async keep() {
      if (mine.size === 0 || left() > (minutes * MINUTE_MS) / 2) return;
      try {
        const renewed = await renewLeases(store, mine, wish());
        if ("lost" in renewed) throw leaseLost(lostTo(renewed.lost, renewed.held));
        mine = renewed;
      } catch (error) {
        // A remote that does not answer now may answer before the next write; until then nobody else may write.
        if (!(error instanceof ConcordatError) || error.code === "LEASE_LOST") throw error;
        if (left() < LONGEST_WRITE_MS) throw leaseLost(error);
      }
    },
  };
}

function lostTo(tenant: string, held: Lease | undefined): ConcordatError {
  if (held !== undefined) return leaseHeld(tenant, held);
  const message = `the lease of ${tenant} expired, and another run took it and let it go since`;
  return new ConcordatError("LEASE_HELD", message, { tenant });
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
