/** The lease that keeps two applies of one tenant apart. It stands in the tenant's state and heals by expiring. */
import { ConcordatError } from "../errors.ts";
import { stateFile } from "./paths.ts";
import { type Lease, type State, serialiseState } from "./state.ts";
import { type AuditStore, readState } from "./store.ts";

export interface LeaseWish {
  readonly tenant: string;
  readonly run: string;
  /** Who asks, for example `github:maria`. */
  readonly owner: string;
  /** The job's page. */
  readonly url?: string;
  readonly now: Date;
  /** How long it holds if it is never let go. */
  readonly minutes: number;
}

/** The lease a wish would become, or the one that stands in its way. A run may take its own lease again, to hold it longer. Pure. */
export function decideLease(
  held: Lease | undefined,
  wish: LeaseWish,
): { readonly granted: boolean; readonly lease: Lease } {
  if (held !== undefined && held.run !== wish.run && Date.parse(held.expiresAt) > wish.now.getTime())
    return { granted: false, lease: held };
  const expiresAt = new Date(wish.now.getTime() + wish.minutes * 60_000).toISOString();
  const url = wish.url === undefined ? {} : { url: wish.url };
  return {
    granted: true,
    lease: { run: wish.run, owner: wish.owner, ...url, takenAt: wish.now.toISOString(), expiresAt },
  };
}

/**
 * Takes the tenant's lease, or holds it longer.
 *
 * @throws {ConcordatError} `LEASE_HELD`, with who holds it and until when
 */
export async function takeLease(store: AuditStore, wish: LeaseWish): Promise<Lease> {
  let taken: Lease | undefined;
  await changeState(store, wish, "takes the lease", (state) => {
    const { granted, lease } = decideLease(state.lease, wish);
    if (!granted) throw leaseHeld(wish.tenant, lease);
    taken = lease;
    return { ...state, lease };
  });
  if (taken === undefined) throw new ConcordatError("LEASE_HELD", `the lease of ${wish.tenant} could not be taken`);
  return taken;
}

/** Lets go of the tenant's lease if the run still holds it. `recordRun` with `release` does it in the run's own commit. */
export async function releaseLease(
  store: AuditStore,
  held: { readonly tenant: string; readonly run: string },
): Promise<void> {
  await changeState(store, held, "lets go of the lease", (state) => {
    if (state.lease?.run !== held.run) return state;
    const { lease: _lease, ...rest } = state;
    return rest;
  });
}

async function changeState(
  store: AuditStore,
  { tenant, run }: { readonly tenant: string; readonly run: string },
  what: string,
  change: (state: State) => State,
): Promise<void> {
  await store.commitRun({
    files: async (current) => {
      const before = await readState(current, tenant);
      const after = change(before);
      return after === before ? [] : [{ path: stateFile(tenant), content: serialiseState(after) }];
    },
    message: `audit: ${tenant}, run ${run} ${what}`,
    trailers: { Run: run },
  });
}

function leaseHeld(tenant: string, held: Lease): ConcordatError {
  const where = held.url === undefined ? "" : ` (${held.url})`;
  const message = `another apply of ${tenant} is running: ${held.owner}${where}, since ${held.takenAt}. Wait until it ends; if it was cancelled, run again after ${held.expiresAt}`;
  return new ConcordatError("LEASE_HELD", message, { tenant, ...held });
}
