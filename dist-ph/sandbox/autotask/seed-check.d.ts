import { type Row, type State } from "./store.ts";
/** Collects `place: what is wrong`. */
export type Mistakes = string[];
/** The objects of a list; anything else is a mistake. */
export declare function checkList(list: unknown, at: string, mistakes: Mistakes): Record<string, unknown>[];
/** A row from what a seed gives and the defaults; `beside` are properties that are no fields. */
export declare function checkRow(state: State, name: string, given: Readonly<Record<string, unknown>>, defaults: Row, at: string, beside: ReadonlySet<string>, mistakes: Mistakes): Row;
