import type { Entity } from "./entities.ts";
import type { Row, State } from "./store.ts";
export interface Query {
    readonly matches: (row: Row) => boolean;
    readonly maxRecords: number;
    readonly includeFields?: readonly string[];
}
/** Reads a query; refuses what Autotask would. */
export declare function compileQuery(state: State, entity: Entity, body: unknown): Query;
export interface Page {
    readonly items: readonly Row[];
    /** The last id of this page, where another follows. */
    readonly next?: number;
}
/** One page, from the first id after `after`. */
export declare function runQuery(state: State, entity: Entity, query: Query, after: number | undefined): Page;
export declare function countQuery(state: State, entity: Entity, query: Query): number;
