/** How old the vendor's bills are that a plan rests on, and which of them should be here by now. Pure. */
import type { Billing } from "./charges.ts";
import type { CustomerWish } from "./desired.ts";
import type { Day, Finding } from "./model.ts";
import type { VendorData } from "./plan-limits.ts";
import type { Tenant } from "./workspace.ts";
/** The newest invoice of every program that is billed. */
export declare function vendorDataOf(tenant: Tenant, billings: ReadonlyMap<string, Billing>, titles: ReadonlyMap<string, string>): readonly VendorData[];
/** A warning for each program of which an invoice is overdue: what is missing, and what carries on without it (decision 1). */
export declare function overdueInvoices(tenant: Tenant, data: readonly VendorData[], carried: Carried, today: Day): readonly Finding[];
/** Lines whose units no charge proves today, and their customers, by program. */
export type Carried = Map<string, {
    lines: number;
    customers: number;
}>;
/** Adds what one customer's lines carry on. */
export declare function countCarried(carried: Carried, { customer, lines }: CustomerWish, today: Day): void;
/** Days from the last day of the newest invoice's period to today; undefined where there is no invoice. */
export declare function ageOf({ to }: VendorData, today: Day): number | undefined;
