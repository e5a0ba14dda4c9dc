import type { Entity } from "./fields.ts";
import { type Row, type State } from "./store.ts";
/** `{base}company/companies/5` and the like; `base` ends with a slash. */
export interface View {
    readonly state: State;
    readonly base: string;
}
/** The members of a reference besides its id and `_info`, by the entity it refers to. */
export declare function nameMembers(state: State, entity: string, row: Row): Readonly<Record<string, string | boolean>>;
export declare function show(view: View, entity: Entity, row: Row): Record<string, unknown>;
/** Keeps the members that `fields` names, for example `id,name,company/id`. `_info` goes unless it is named. */
export declare function project(shown: Readonly<Record<string, unknown>>, fields: string | null, isKnown: (name: string) => boolean, unknownFields: "dropped" | "refused"): Readonly<Record<string, unknown>>;
