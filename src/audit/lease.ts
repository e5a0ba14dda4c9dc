/**
 * The lease that keeps two applies of one tenant apart. It stands in the tenant's state, is let go with the run's own
 * record, and heals by expiring, or at once where the job that held it is run again.
 */
import { ConcordatError } from "../errors.ts";
import type { CommitFile } from "../outside/git-objects.ts";
import { stateFile } from "./paths.ts";
import { type Lease, serialiseState } from "./state.ts";
import { type AuditStore, readState } from "./store.ts";

export interface LeaseWish {
  readonly run: string;
  /** Who asks, for example `github:maria`. */
  readonly owner: string;
  /** The job's page. */
  readonly url?: string;
  readonly now: Date;
  /** How long it holds if it is never let go. */
  readonly minutes: number;
}

/** The lease a wish would become, or the one that stands in its way. Pure. */
export function decideLease(
  held: Lease | undefined,
  wish: LeaseWish,
): { readonly granted: boolean; readonly lease: Lease } {
  if (held !== undefined && Date.parse(held.expiresAt) > wish.now.getTime() && !isEarlierAttempt(held.url, wish.url))
    return { granted: false, lease: held };
  return { granted: true, lease: leaseOf(wish) };
}

function leaseOf({ run, owner, url, now, minutes }: LeaseWish): Lease {
  const expiresAt = new Date(now.getTime() + minutes * 60_000).toISOString();
  return { run, owner, ...(url === undefined ? {} : { url }), takenAt: now.toISOString(), expiresAt };
}

const ATTEMPT = /^(.*)\/attempts\/(\d+)$/;

/** GitHub runs a job again only when its attempt before has ended, so that one's lease is nobody's any more. */
function isEarlierAttempt(held: string | undefined, mine: string | undefined): boolean {
  const [, job, attempt] = ATTEMPT.exec(held ?? "") ?? [];
  const [, sameJob, later] = ATTEMPT.exec(mine ?? "") ?? [];
  return job !== undefined && job === sameJob && Number(attempt) < Number(later);
}

export interface TakenLeases {
  /** By tenant, what the wish became. */
  readonly taken: ReadonlyMap<string, Lease>;
  /** By tenant, who holds it instead. */
  readonly refused: ReadonlyMap<string, Lease>;
  /** By tenant, a lease that expired without being let go: that run was cut off, and recorded nothing since. */
  readonly healed: ReadonlyMap<string, Lease>;
}

/**
 * Takes the leases of several tenants in one commit; those that others hold are left to them.
 *
 * @throws {ConcordatError} as {@link AuditStore.commitRun}, {@link AuditStore.readState}
 */
export async function takeLeases(store: AuditStore, tenants: readonly string[], wish: LeaseWish): Promise<TakenLeases> {
  const taken = new Map<string, Lease>();
  const refused = new Map<string, Lease>();
  const healed = new Map<string, Lease>();
  await store.commitRun({
    // Asked again on the new tip when another run was first.
    files: async (current) => {
      const files: CommitFile[] = [];
      for (const outcome of [taken, refused, healed]) outcome.clear();
      for (const tenant of tenants) {
        const state = await readState(current, tenant);
        const { granted, lease } = decideLease(state.lease, wish);
        (granted ? taken : refused).set(tenant, lease);
        if (!granted) continue;
        if (state.lease !== undefined) healed.set(tenant, state.lease);
        files.push({ path: stateFile(tenant), content: serialiseState({ ...state, lease }) });
      }
      return files;
    },
    message: `audit: ${tenants.join(", ")}, run ${wish.run} takes the lease`,
    trailers: { Run: wish.run },
  });
  return { taken, refused, healed };
}

/**
 * Holds leases longer that were taken before, all of them or none, in one commit.
 *
 * @param mine by tenant, each as it was granted
 * @returns by tenant, each as it is held now; or the first tenant whose lease is another's, or nobody's, by now: somebody
 *   wrote meanwhile, or may have
 * @throws {ConcordatError} as {@link takeLeases}
 */
export async function renewLeases(
  store: AuditStore,
  mine: ReadonlyMap<string, Lease>,
  wish: LeaseWish,
): Promise<ReadonlyMap<string, Lease> | { readonly lost: string; readonly held: Lease | undefined }> {
  const lease = leaseOf(wish);
  let lost: { readonly lost: string; readonly held: Lease | undefined } | undefined;
  await store.commitRun({
    files: async (current) => {
      const files: CommitFile[] = [];
      lost = undefined;
      for (const [tenant, { run, expiresAt }] of mine) {
        const state = await readState(current, tenant);
        if (state.lease?.run !== run || state.lease.expiresAt !== expiresAt) {
          lost = { lost: tenant, held: state.lease };
          return [];
        }
        files.push({ path: stateFile(tenant), content: serialiseState({ ...state, lease }) });
      }
      return files;
    },
    message: `audit: ${[...mine.keys()].join(", ")}, run ${wish.run} holds the lease longer`,
    trailers: { Run: wish.run },
  });
  return lost ?? new Map([...mine.keys()].map((tenant) => [tenant, lease]));
}

/** `2026-11-22 09:00 UTC`. */
function minute(instant: string): string {
  return `${instant.slice(0, 16).replace("T", " ")} UTC`;
}

/** Why a tenant is not written now, and what to do. */
export function leaseHeld(tenant: string, held: Lease): ConcordatError {
  const where = held.url === undefined ? "" : ` (${held.url})`;
  const message = `another apply of ${tenant} is at work: ${held.owner}${where}, since ${minute(held.takenAt)}. Wait until it has ended; if it was cut off, run again after ${minute(held.expiresAt)}`;
  return new ConcordatError("LEASE_HELD", message, { tenant, ...held });
}
