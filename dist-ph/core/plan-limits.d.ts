/** What a plan says of its limits: what guardrails refuse, what was approved, when nothing is written. Pure. */
import type { Day, Decimal, Origin } from "./model.ts";
export interface GuardrailRefusal {
    /** Name in the YAML, for example `monthlyMoney.up`. */
    readonly guardrail: string;
    readonly limit: string;
    readonly value: string;
    readonly customers: readonly string[];
    readonly message: string;
    /** Where the limit stands. */
    readonly origin?: Origin;
    /** The changes it counted, as an approval file names them. */
    readonly changes?: readonly RefusedChange[];
    /** Of a limit over the whole tenant: the customers that add most to it, the largest first, at most five. */
    readonly largest?: readonly Contribution[];
}
export interface RefusedChange {
    /** The change's key without its tenant. */
    readonly record: string;
    readonly fingerprint: string;
}
export interface Contribution {
    /** The customer's key. */
    readonly customer: string;
    readonly name: string;
    /** A month, or once where the limit is of one-time money. */
    readonly price: Decimal;
}
/** The newest invoice of a program; without its days there is none. */
export interface VendorData {
    readonly program: string;
    readonly title: string;
    readonly invoice?: string;
    readonly from?: Day;
    readonly to?: Day;
}
/** Nothing is written for the tenant until after a day. */
export interface Frozen {
    readonly until: Day;
    readonly reason: string;
    readonly origin: Origin;
}
/** Who approved a change, and where the file says so (decision 23). */
export interface Approved {
    readonly by: string;
    readonly on: Day;
    readonly reason: string;
    /** Where the approval names it. */
    readonly origin: Origin;
}
/** Fingerprints of the changes that guardrails refuse, by which a change of the catalogue is left out. */
export declare function refusedServices(refusals: readonly GuardrailRefusal[]): ReadonlySet<string>;
