/** The state that the ConnectWise sandbox starts from. Every mistake is reported with its place. */
import type { Day } from "../../core/model.ts";
import { type State } from "./store.ts";
/**
 * Any field of the record, by its API name; what is left out gets a default. References may be an id or a name, days go
 * without a time. `legacy: true` lets a row hold what the API would refuse.
 */
interface SeedRow {
    readonly id?: number;
    readonly legacy?: boolean;
    readonly [field: string]: unknown;
}
interface SeedMember {
    readonly identifier: string;
    readonly publicKey: string;
    readonly privateKey: string;
    /** Entities, or `Report`, on which the member has no rights. */
    readonly denied?: readonly string[];
    /** Entities that the member may only read. */
    readonly readOnly?: readonly string[];
}
interface SeedCompany extends SeedRow {
    /** Default: one, which is the defaultContact. */
    readonly contacts?: readonly SeedRow[];
}
/** Default: no end, monthly, calendar year, the first type, the company's first contact. */
interface SeedAgreement extends SeedRow {
    readonly name: string;
    readonly startDate: Day;
    /** Default: 1 unit at the product's price and cost, billable, from the agreement's start. */
    readonly additions?: readonly SeedRow[];
    /** Periods that start on or before this day are invoiced. */
    readonly invoicedThrough?: Day;
}
export interface ConnectWiseSeed {
    /** The company of the login. Default `sandbox`. */
    readonly companyId?: string;
    /** Default `v4_6_release/`. */
    readonly codebase?: string;
    /** Default 1,000. */
    readonly requestsPerMinute?: number;
    /** Default: `concordat` with the keys `public` and `private`. */
    readonly members?: readonly SeedMember[];
    readonly companies?: readonly SeedCompany[];
    /** Default: Weekly 1, Monthly 2, Quarterly 3, BiMonthly 4, SemiAnnual 5, Yearly 6. */
    readonly billingCycles?: readonly SeedRow[];
    /** Default: Managed Services. */
    readonly agreementTypes?: readonly SeedRow[];
    /** Default: Cloud subscriptions. */
    readonly subcategories?: readonly SeedRow[];
    /** Default: Cloud. */
    readonly productTypes?: readonly SeedRow[];
    /** Needs identifier. Default: the first subcategory and product type. */
    readonly catalog?: readonly SeedRow[];
    readonly agreements?: readonly SeedAgreement[];
}
/** Fills an empty state. Returns every mistake; with one, the state must not be used. */
export declare function loadSeed(state: State, given: unknown): readonly string[];
export {};
