import { type Row, type State, type Value } from "./store.ts";
export declare const billedQuantity: (row: Row) => number;
/** The value of a row's field, worked out where it is not stored. */
export declare function compute(state: State, entity: string, row: Row, field: string): Value | undefined;
