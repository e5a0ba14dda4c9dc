/** Findings of the subscriptions sync that need live data: one named function each. Pure. */
import type { Billing } from "../../core/charges.ts";
import type { Finding } from "../../core/model.ts";
import type { Customer, Tenant } from "../../core/workspace.ts";
/**
 * A vendor customer that is charged for and linked by no customer file: money nobody bills (decision 21). The money is
 * that of its newest invoice.
 */
export declare function unlinkedVendorCustomers(tenant: Tenant, connection: string, billing: Billing): readonly Finding[];
/**
 * Statements that prove nothing, because their total is not known (decision 10). One that is wrong is told by its
 * source, with what to do about it.
 */
export declare function uncheckedStatements(billing: Billing): readonly Finding[];
/** What the YAML may declare already and this version does not do: refused by name, never half done. */
export declare function notBuilt(tenant: Tenant, customer: Customer): readonly Finding[];
