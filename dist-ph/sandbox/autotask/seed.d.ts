/** The state that the Autotask sandbox starts from. Every mistake is reported with its place. */
import type { Day } from "../../core/model.ts";
import { type PickListItem, type State } from "./store.ts";
/** Any field of the entity, by its API name; what is left out gets a default or null. */
interface SeedRow {
    readonly id?: number;
    readonly [field: string]: unknown;
}
interface SeedUser {
    readonly userName: string;
    readonly secret: string;
    readonly integrationCode: string;
    /** Entities on which the user has no rights. */
    readonly denied?: readonly string[];
}
/** A change of a line on a day, as made by an adjustment. */
interface SeedChange {
    readonly on: Day;
    readonly unitChange: number;
    readonly unitPrice?: number;
    readonly unitCost?: number;
}
interface SeedLine {
    /** The ContractService's id. */
    readonly id?: number;
    readonly serviceID: number;
    readonly units: number;
    /** A unit, a period. Default: the service's. */
    readonly unitPrice?: number;
    readonly unitCost?: number;
    readonly internalDescription?: string;
    readonly invoiceDescription?: string;
    /** The first day with units. Default: the contract's start. */
    readonly from?: Day;
    readonly changes?: readonly SeedChange[];
}
/** Default: an active monthly recurring service contract. */
interface SeedContract extends SeedRow {
    readonly companyID: number;
    readonly contractName: string;
    readonly startDate: Day;
    readonly endDate: Day;
    readonly services?: readonly SeedLine[];
    /** Rows that end on or before this day are approved and posted. */
    readonly postedThrough?: Day;
}
export interface AutotaskSeed {
    /** Default: one user, `api@sandbox.example` / `sandbox` / `SANDBOX`. */
    readonly users?: readonly SeedUser[];
    /** Needs companyName. Company 0, the provider's own, is there in any case. */
    readonly companies?: readonly SeedRow[];
    /** Needs name. Default: active, for recurring services (useType 5). */
    readonly billingCodes?: readonly SeedRow[];
    /** Needs name and unitPrice. Default: active, monthly, the first recurring-service billing code. */
    readonly services?: readonly SeedRow[];
    readonly contracts?: readonly SeedContract[];
    /** ContractCharges. */
    readonly charges?: readonly SeedRow[];
    /** Names of user-defined fields by entity. */
    readonly udfs?: Readonly<Record<string, readonly string[]>>;
    /** By `Entity.field`, for example `Contracts.contractCategory`. */
    readonly pickLists?: Readonly<Record<string, readonly PickListItem[]>>;
    /** Requests an hour. Default 10,000. */
    readonly threshold?: number;
}
/** Fills an empty state. Returns every mistake; with one, the state must not be used. */
export declare function loadSeed(state: State, given: unknown): readonly string[];
export {};
