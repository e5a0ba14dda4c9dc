/** Groups of tenants, as a table for a person. Pure. */
import type { Shard } from "../core/shards.ts";
/** One row a group: its number, its requests, its tenants as `--tenant` takes them, cut where there are many. */
export declare function renderShards(shards: readonly Shard[], { width }: {
    readonly width: number;
}): string;
