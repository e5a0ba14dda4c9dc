import { type Author } from "./audit.ts";
import type { Entity } from "./fields.ts";
import { type Problem } from "./refusal.ts";
import { type Row, type State, type Values } from "./store.ts";
/** What one kind of record has beyond its fields. */
export interface Rules {
    /** Values with the defaults of what a POST or PUT left out. */
    readonly fill: (state: State, values: Values) => Values;
    /** What a change brings about in other fields. */
    readonly complete?: (state: State, values: Values) => Values;
    readonly check: (state: State, values: Values, before: Values | undefined) => Problem[];
}
export declare const rulesOf: (entity: Entity) => Rules;
/** Puts a record in the place of `before`, with who did it. */
export declare function storeRow(state: State, entity: Entity, before: Row | undefined, row: Pick<Row, "id" | "values" | "parent">, author: Author): Row;
export declare function createRecord(state: State, entity: Entity, parent: number | undefined, body: unknown, author: Author): Row;
export declare function patchRecord(state: State, entity: Entity, before: Row, body: unknown, author: Author): Row;
/** What the body leaves out goes back to its default, or to nothing. */
export declare function replaceRecord(state: State, entity: Entity, before: Row, body: unknown, author: Author): Row;
/** Takes a record away, with the additions of an agreement. */
export declare function dropRow(state: State, entity: Entity, row: Row, author: Author): void;
export declare function deleteRecord(state: State, entity: Entity, row: Row, author: Author): void;
