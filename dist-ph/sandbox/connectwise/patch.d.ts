import type { Entity } from "./fields.ts";
import { type Problem } from "./refusal.ts";
import type { State, Value, Values } from "./store.ts";
/** The values after a PATCH's operations, and what is wrong with them. */
export declare function applyPatch(state: State, entity: Entity, current: Values, body: unknown): {
    readonly values: Record<string, Value>;
    readonly problems: Problem[];
};
