/** Tenants in groups of like size, for jobs that run side by side (decision 26). A tenant is never divided: a system's limits are its own. Pure. */
/** The jobs of a GitHub Actions matrix. */
export declare const MOST_SHARDS = 256;
/** A tenant and the requests that a run over it is expected to make, both systems together. */
export interface Load {
    readonly tenant: string;
    readonly requests: number;
}
export interface Shard {
    /** From 1 on. */
    readonly shard: number;
    /** By name. */
    readonly tenants: readonly string[];
    readonly requests: number;
}
/**
 * At most `most` groups. The largest tenant first, each to the group that has least: no group exceeds the best possible
 * division by more than a third (Graham's bound for this order). The same tenants give the same groups, in whatever order
 * they come.
 */
export declare function shardsOf(loads: readonly Load[], most: number): readonly Shard[];
