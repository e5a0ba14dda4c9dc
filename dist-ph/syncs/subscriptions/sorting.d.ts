/** Sorts the charges of one contract by product; what nothing maps is named with its money (ZC-1, decision 21). */
import type { Charge } from "../../core/charges.ts";
import type { Finding } from "../../core/model.ts";
import type { Reason } from "../../core/plan.ts";
import type { Product, Tenant } from "../../core/workspace.ts";
import { type Feed } from "./gather.ts";
export interface Stray {
    readonly title: string;
    readonly charges: readonly Charge[];
    readonly reason: Reason;
    readonly fix: string;
}
export interface SortedCharges {
    readonly byProduct: readonly (readonly [Product, readonly Charge[]])[];
    readonly unmapped: readonly Stray[];
    /** Subscriptions charged under more than one product, with all their charges. */
    readonly movedOn: ReadonlyMap<string, readonly Charge[]>;
    readonly findings: readonly Finding[];
}
export declare function sortCharges(feed: Feed, tenant: Tenant, vendor: string): SortedCharges;
