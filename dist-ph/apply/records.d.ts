import type { Day } from "../core/model.ts";
import type { Observation, TargetScope } from "../core/observed.ts";
import type { Change, TenantPlan } from "../core/plan.ts";
import type { Live } from "../providers/provider.ts";
/** Changes that share a record and are read, written and read back together. */
export interface Group {
    readonly connection: string;
    /** The contract's key, or the service's. */
    readonly key: string;
    readonly changes: readonly Change[];
}
export declare function customersByChange(tenant: TenantPlan): ReadonlyMap<string, string>;
export declare function groupChanges(changes: readonly Change[]): readonly Group[];
/** What has to be read for the records of a group, and nothing else. */
export declare function scopeOf(group: Group, today: Day, ids: ReadonlyMap<string, string>): TargetScope;
/** The records of a change among what was read. */
export declare function liveOf(change: Change, live: Observation, ids: ReadonlyMap<string, string>): Live;
