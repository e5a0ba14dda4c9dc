import { type CustomerDrift, type Drifted, type TenantDrift } from "../core/drift.ts";
import type { Orphaned, Unread } from "../core/drift-ledger.ts";
import type { Day } from "../core/model.ts";
/** One field in the columns of a table. */
export interface DriftRow {
    readonly field: string;
    readonly declared: string;
    readonly applied: string;
    readonly live: string;
    /** Of the whole record, in its first row. */
    readonly amount: string;
    readonly from: string;
}
export declare function rowsOfDrifted(drifted: Drifted): readonly DriftRow[];
/** Why it is declared so and who moved it, what to do, and what only its cost tells. */
export declare function paragraphsOf(drifted: Drifted, customer: CustomerDrift | undefined, tenant: TenantDrift): string[];
/** Where it is declared, and which run left it otherwise. */
export declare function footnotesOf({ reason, applied }: Drifted, tenant: TenantDrift, asOf: Day): readonly string[];
/** `northwind/m365/premium (autotask 8101): the customer's file is gone. …`. */
export declare function orphanInWords({ key, left, system, remoteId, quantity, unitPrice, amount, at }: Orphaned, { currency, timezone }: TenantDrift, asOf: Day): string;
export declare const ORPHANS_WAY_OUT = "Put it back into the files, or end it in the system by hand.";
export declare function unreadInWords({ what, why, fix, origin, records }: Unread): string;
/** `+72.00 and -10.00 EUR a month`, live beside declared; empty where nothing is known to differ. */
export declare function moneyOfDrift(tenant: TenantDrift): string;
/** What there is to say of a tenant, in parts: `2 records moved by hand`, `+72.00 EUR a month`, … */
export declare function driftInWords(tenant: TenantDrift): readonly string[];
