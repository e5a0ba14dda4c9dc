import type { Entity, Field } from "./fields.ts";
import { type State, type Value, type Values } from "./store.ts";
/** Collects `place: what is wrong`. */
export type Mistakes = string[];
/** The objects of a list; anything else is a mistake. */
export declare function checkList(list: unknown, at: string, mistakes: Mistakes): Record<string, unknown>[];
/** A value as a person writes it down: days without a time, references by id or name. */
export declare function readGiven(state: State, field: Field, value: unknown, at: string, mistakes: Mistakes): Value | undefined;
/** The values that a seed gives for a row; `beside` are properties that are no fields. `null` is a field without a value. */
export declare function checkGiven(state: State, entity: Entity, given: Readonly<Record<string, unknown>>, at: string, beside: ReadonlySet<string>, mistakes: Mistakes): {
    readonly values: Record<string, Value>;
    readonly empty: readonly string[];
};
/** What the API would not take; a seed may hold it with `legacy: true`, as old records do. */
export declare function checkWhole(state: State, entity: Entity, values: Values, at: string, mistakes: Mistakes): void;
