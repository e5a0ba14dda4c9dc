/** Who a customer is and which record a contract is, in the words of a heading. */
import type { Day } from "../core/model.ts";
import type { ContractView, CustomerPlan, TenantPlan } from "../core/plan.ts";
/** What a heading needs to know of a customer and of its tenant. */
type Named = Pick<CustomerPlan, "name" | "account" | "vendors" | "contracts">;
type Reads = Pick<TenantPlan, "reads" | "timezone">;
/** `read: Microsoft 09:12, Autotask 09:13`; empty where nothing was read. */
export declare function readTimes(tenant: Reads, connections: readonly string[], asOf: Day): string;
/** The connections a customer is read from: its vendors first, then its PSA. */
export declare function connectionsOf(customer: Named): string[];
/** `plan as of Sat 21 Nov 2026, Amsterdam`. */
export declare function asOfInWords(asOf: Day, tenant: Reads, what?: string): string;
/** `contoso.onmicrosoft.com → Autotask account 29683512`; the account's own name too where it is another. */
export declare function linkInWords(customer: Named, tenant: Reads): string;
/** The record in the system: `Autotask 4711, Cloud for Contoso`, or `new in Autotask`. */
export declare function recordInWords(contract: ContractView, customer: Named, tenant: Reads): string;
/** Period, start and end, and what is closed: `monthly`, `1 Jul 2026 to 30 Jun 2027`, `posted up to 31 Oct`. */
export declare function termsInWords(contract: ContractView, asOf: Day): string[];
/** Why a customer as a whole is not written, with its symbol; undefined where it is. */
export declare const statusMarks: {
    readonly held: readonly ["| held", "blue"];
    readonly refused: readonly ["! refused", "red"];
    readonly failed: readonly ["! stopped", "red"];
    readonly unsupported: readonly ["! not done", "red"];
    readonly disabled: readonly ["= off", "dim"];
};
export {};
