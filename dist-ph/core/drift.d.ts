/**
 * Drift: what people changed in a system since the last apply. Each field three ways: what is declared now, what was last
 * applied, what stands there. Pure.
 *
 *   live = last applied, declared another    the files or the vendor moved; an ordinary change, and not drift
 *   live ≠ last applied, declared another    somebody moved it by hand: drift
 *   live ≠ last applied, live = declared     somebody moved it to what is wanted; nothing is left to do
 *
 * What was never applied has nothing to be compared with: the plan shows how it differs from what is declared.
 */
import { type Ledger, type Orphaned, type Unread } from "./drift-ledger.ts";
import type { Day, Finding, Kind, Origin } from "./model.ts";
import type { ContractView, CustomerPlan, CustomerStatus, FieldChange, Plan, PriceAndCost, ReadReport, Reason } from "./plan.ts";
import type { Frozen } from "./plan-limits.ts";
import type { Tenant } from "./workspace.ts";
type Value = FieldChange["before"];
/** One field three ways. `live` is null where the record, or the value, is not there. */
export interface DriftedField {
    readonly path: string;
    readonly declared: Value;
    readonly applied: Value;
    readonly live: Value;
}
/** A run that wrote a record: its name, and the instant. */
export interface AppliedBy {
    readonly run: string;
    readonly at: string;
}
/** A record that stands otherwise than it was left. */
export interface Drifted {
    readonly key: string;
    readonly title: string;
    readonly kind: Kind;
    readonly connection: string;
    readonly system: string;
    readonly remoteId?: string;
    /** True where somebody deleted it. */
    readonly gone: boolean;
    /** The day from which it stands otherwise, as far as that day can be written. */
    readonly day: Day;
    readonly fields: readonly DriftedField[];
    /** What it makes a month beside what is declared; left out where that is not known. */
    readonly monthly?: PriceAndCost;
    readonly applied: AppliedBy;
    /** Why it is declared as it is, and who moved it where the system tells. */
    readonly reason: Reason;
}
export interface CustomerDrift {
    readonly key: string;
    readonly name: string;
    readonly account: CustomerPlan["account"];
    readonly vendors: CustomerPlan["vendors"];
    /** Whether apply puts it back: it does where this is `planned`. */
    readonly status: CustomerStatus;
    readonly because?: Reason;
    readonly contracts: readonly ContractView[];
    readonly drifted: readonly Drifted[];
    readonly origin: Origin;
}
export interface TenantDrift {
    readonly tenant: string;
    readonly timezone: string;
    readonly currency: string;
    readonly reads: readonly ReadReport[];
    readonly freeze?: Frozen;
    /** The newest run that wrote anything of it. */
    readonly lastApply?: AppliedBy;
    /** Customers with drift. */
    readonly customers: readonly CustomerDrift[];
    /** Of the catalogue. */
    readonly services: readonly Drifted[];
    /** Records that were compared with what was last applied. */
    readonly compared: number;
    readonly orphaned: readonly Orphaned[];
    /** What was applied once and could not be compared: that nothing is told of it does not mean that it stands. */
    readonly unread: readonly Unread[];
}
export interface DriftReport {
    readonly kind: "drift";
    readonly formatVersion: 1;
    readonly tool: Plan["tool"];
    readonly workspace: Plan["workspace"];
    readonly asOf: Day;
    readonly createdAt: string;
    readonly scope: Plan["scope"];
    readonly tenants: readonly TenantDrift[];
    /** Mistakes of the files, and what could not be read. */
    readonly findings: readonly Finding[];
}
/** A tenant of the files that was asked for, with what earlier runs recorded of it. */
export interface DriftInput {
    readonly tenant: Tenant;
    readonly ledger: Ledger;
}
/** `tenants`: all that were asked for; those that the plan lacks could not be read. */
export declare function driftOf(plan: Plan, tenants: readonly DriftInput[]): DriftReport;
/** Whether anything drifted. */
export declare function hasDrift({ customers, services }: Pick<TenantDrift, "customers" | "services">): boolean;
/** All that drifted of a tenant, the catalogue's first. */
export declare function driftedOf({ customers, services }: Pick<TenantDrift, "customers" | "services">): readonly Drifted[];
export {};
