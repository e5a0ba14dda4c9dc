import type { Entity } from "./fields.ts";
import type { Resolve } from "./predicate.ts";
import { type Row, type State } from "./store.ts";
/** Names in any case. Lists are no columns: ConnectWise refuses them outside childConditions. */
export declare function columnsOf(state: State, entity: Entity): Resolve<Row>;
type Item = Readonly<Record<string, unknown>>;
/** The members of a list's items: numbers, texts and truths, by what they are called. */
export declare function memberColumns(prefix: string): Resolve<Item>;
export {};
