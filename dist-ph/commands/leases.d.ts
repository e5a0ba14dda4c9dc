import type { Lease } from "../audit/state.ts";
import type { AuditStore } from "../audit/store.ts";
import type { TenantPlan } from "../core/plan.ts";
import { ConcordatError } from "../errors.ts";
import { type Context } from "./context.ts";
export interface Leases {
    /** Tenants that another run is writing, and why. */
    readonly refused: readonly {
        readonly tenant: string;
        readonly error: ConcordatError;
    }[];
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
export declare function holdLeases(context: Pick<Context, "env" | "now">, store: AuditStore, tenants: readonly TenantPlan[], { run, actor }: {
    readonly run: string;
    readonly actor: string;
}): Promise<Leases>;
