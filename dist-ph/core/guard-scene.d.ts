import type { Decimal } from "./model.ts";
import type { Change, CustomerPlan } from "./plan.ts";
import type { Contribution, GuardrailRefusal } from "./plan-limits.ts";
import type { Guardrails } from "./workspace.ts";
/** A customer that would be written, with its changes that nobody approved. */
export interface Judged {
    readonly customer: CustomerPlan;
    readonly open: readonly Change[];
    /** The tenant's limits, with the customer's own in their place. */
    readonly limits: Guardrails;
}
export interface Scene {
    readonly limits: Guardrails;
    readonly currency: string;
    readonly customers: readonly Judged[];
    /** Those with open changes: a limit over the whole tenant concerns them all. */
    readonly changing: readonly string[];
    readonly services: readonly Change[];
}
interface Excess {
    readonly limits: Guardrails;
    readonly guardrail: string;
    readonly limit: string;
    readonly value: string;
    readonly customers: readonly string[];
    readonly message: string;
    readonly changes: readonly Change[];
    readonly largest?: readonly Contribution[];
}
export declare function refuse({ limits, changes, largest, ...said }: Excess): GuardrailRefusal;
/** The customers whose changes come to most money, either way; those that come to none are not named. */
export declare function largestOf(customers: readonly Judged[], price: (each: Judged) => string): readonly Contribution[];
/** What changes come to a month, as price. */
export declare function monthlyOf(changes: readonly Change[]): Decimal;
export {};
