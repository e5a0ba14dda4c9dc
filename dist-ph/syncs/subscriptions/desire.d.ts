/**
 * The subscriptions sync: what every customer's contracts should hold, from what the vendor bills and what the YAML
 * declares. Pure: configuration, billing, observation and state in; wishes and findings out.
 */
import type { Billing } from "../../core/charges.ts";
import type { TenantWish } from "../../core/desired.ts";
import type { Memory } from "../../core/memory.ts";
import type { Day } from "../../core/model.ts";
import type { Observation } from "../../core/observed.ts";
import type { Tenant } from "../../core/workspace.ts";
export interface DesireInput {
    readonly tenant: Tenant;
    readonly today: Day;
    /** By connection key. */
    readonly billings: ReadonlyMap<string, Billing>;
    readonly observations: ReadonlyMap<string, Observation>;
    readonly memory: Memory;
    /** What people call the systems, by connection key. */
    readonly titles: ReadonlyMap<string, string>;
    /** Plan only this customer; findings about unlinked vendor customers are still told. */
    readonly only?: string;
}
export declare function desire(input: DesireInput): TenantWish;
