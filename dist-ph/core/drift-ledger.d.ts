/** What earlier runs recorded, against what the files and a plan still know of: what left the files, what was not compared. Pure. */
import type { Day, Decimal, Origin } from "./model.ts";
import type { TenantPlan } from "./plan.ts";
import type { Tenant } from "./workspace.ts";
/** The part of the state that drift is judged by. */
export interface Ledger {
    readonly ids: Readonly<Record<string, {
        readonly system: string;
        readonly id: string;
    }>>;
    readonly lastApplied: Readonly<Record<string, {
        readonly fields: Readonly<Record<string, unknown>>;
        readonly at: string;
        readonly run: string;
    }>>;
}
/** A line that runs wrote and no file speaks of any more. It bills on as it stands, and nobody keeps it right. */
export interface Orphaned {
    readonly key: string;
    /** The customer's key in the YAML, as it was. */
    readonly customer: string;
    /** What left: the customer's file, the contract in it, or the product. */
    readonly left: "customer" | "contract" | "product";
    readonly system: string;
    readonly remoteId: string;
    /** What it was last left at, for today; what stands there now was not read. */
    readonly quantity: number;
    readonly unitPrice?: Decimal;
    /** Of a period of its contract. */
    readonly amount?: Decimal;
    readonly at: string;
    readonly run: string;
}
/** What was applied once and could not be compared now. */
export interface Unread {
    /** What people call it: the tenant, the customer, or customer and line. */
    readonly what: string;
    readonly why: string;
    readonly fix?: string;
    readonly origin?: Origin;
    /** How many records it is about. */
    readonly records: number;
}
/** Lines that were left billing something, and stand in no file any more. */
export declare function orphanedFrom(tenant: Tenant, ledger: Ledger, today: Day): readonly Orphaned[];
/**
 * What could not be compared, and how many records were. `planned`: undefined where the tenant could not be planned.
 */
export declare function notCompared(tenant: Tenant, ledger: Ledger, planned: TenantPlan | undefined, { only, orphaned }: {
    readonly only: string | undefined;
    readonly orphaned: readonly Orphaned[];
}): {
    readonly unread: readonly Unread[];
    readonly compared: number;
};
