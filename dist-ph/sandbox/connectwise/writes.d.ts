import type { Entity, Field } from "./fields.ts";
import { type Problem } from "./refusal.ts";
import { type State, type Value, type Values } from "./store.ts";
export declare function parseBody(text: string): unknown;
export declare const problem: (entity: Entity, code: string, field: string, message: string) => Problem;
/** A value as it is kept; a problem is added where there is one, and then nothing is returned. */
export declare function readValue(state: State, entity: Entity, field: Field, value: unknown, problems: Problem[]): Value | undefined;
/** Everything that the vendor's document says about a whole record, untouched fields included. */
export declare function checkValues(state: State, entity: Entity, values: Values, update: boolean): Problem[];
/** The values that a POST or PUT sets. `null` sets nothing. */
export declare function readWhole(state: State, entity: Entity, body: unknown, id: number | undefined): {
    readonly values: Record<string, Value>;
    readonly problems: Problem[];
};
/** @throws Refusal `InvalidObject` with every problem, where there is one. */
export declare function requireNone(entity: Entity, problems: readonly Problem[]): void;
