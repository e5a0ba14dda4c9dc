/** One customer: who it is, what happens to each contract, what is left alone, what is done by hand, and the money. */
import type { CustomerPlan, TenantPlan } from "../../core/plan.ts";
import { type Page } from "./page.ts";
/** Everything about a customer, in blocks parted by empty lines. The seats come last, so that counts may follow them. */
export declare function linesOfCustomer(customer: CustomerPlan, tenant: TenantPlan, page: Page): string[];
