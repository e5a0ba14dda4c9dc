/**
 * The lease that keeps two applies of one tenant apart. It stands in the tenant's state, is let go with the run's own
 * record, and heals by expiring, or at once where the job that held it is run again.
 */
import { ConcordatError } from "../errors.ts";
import { type Lease } from "./state.ts";
import { type AuditStore } from "./store.ts";
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
export declare function decideLease(held: Lease | undefined, wish: LeaseWish): {
    readonly granted: boolean;
    readonly lease: Lease;
};
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
export declare function takeLeases(store: AuditStore, tenants: readonly string[], wish: LeaseWish): Promise<TakenLeases>;
/**
 * Holds leases longer that were taken before, all of them or none, in one commit.
 *
 * @param mine by tenant, each as it was granted
 * @returns by tenant, each as it is held now; or the first tenant whose lease is another's, or nobody's, by now: somebody
 *   wrote meanwhile, or may have
 * @throws {ConcordatError} as {@link takeLeases}
 */
export declare function renewLeases(store: AuditStore, mine: ReadonlyMap<string, Lease>, wish: LeaseWish): Promise<ReadonlyMap<string, Lease> | {
    readonly lost: string;
    readonly held: Lease | undefined;
}>;
/** Why a tenant is not written now, and what to do. */
export declare function leaseHeld(tenant: string, held: Lease): ConcordatError;
