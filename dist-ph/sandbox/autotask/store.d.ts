/** The sandbox's database: tables of rows by id, and what a row does not show (effects of lines, posted rows). */
import type { Day } from "../../core/model.ts";
import { type Entity } from "./entities.ts";
import type { Effect, LineTerms, Period, Span } from "./periods.ts";
import { type AutotaskSwitches } from "./switches.ts";
export interface Udf {
    readonly name: string;
    readonly value: string | null;
}
export type Value = string | number | boolean | null | readonly Udf[];
export type Row = Record<string, Value>;
/** Rows by id. `sorted` is in order of id. */
declare function createTable(): {
    get: (id: number) => Row | undefined;
    newId(): number;
    put(row: Row): void;
    remove(id: number): void;
    sorted(): readonly Row[];
};
export type Table = ReturnType<typeof createTable>;
/** A line of a contract as the sandbox keeps it. */
export interface Line extends LineTerms {
    readonly id: number;
    readonly contractID: number;
    basePrice: number;
    baseCost: number;
    effects: Effect[];
    /** Posted rows by start: what days each settles. */
    readonly posted: Map<Day, Span>;
    /** Unit rows by start. */
    readonly rows: Map<Day, Row>;
}
export interface User {
    readonly userName: string;
    readonly secret: string;
    readonly integrationCode: string;
    readonly denied: readonly string[];
}
export interface PickListItem {
    readonly value: number;
    readonly label: string;
    readonly isActive?: boolean;
}
export interface State {
    readonly tables: ReadonlyMap<string, Table>;
    readonly lines: Map<number, Line>;
    readonly linesOf: Map<number, Line[]>;
    readonly periodsOf: Map<number, readonly Period[]>;
    users: readonly User[];
    /** Names of user-defined fields by entity. */
    udfs: Readonly<Record<string, readonly string[]>>;
    /** By `Entity.field`, besides the system's own. */
    pickLists: Readonly<Record<string, readonly PickListItem[]>>;
    switches: AutotaskSwitches;
    today: Day;
    /** Requests that the API takes in an hour. */
    threshold: number;
    nextAdjustment: number;
}
export declare function createState(today: Day, switches?: AutotaskSwitches): State;
export declare function tableOf(state: State, entity: string): Table;
/** A row with every field of its entity, null where nothing was given; user-defined fields too. */
export declare function completeRow(state: State, entity: Entity, values: Row): Row;
/** Every user-defined field of the entity, null where nothing was given. */
export declare function completeUdfs(state: State, entity: Entity, given: Value | undefined): readonly Udf[];
export declare const insert: (state: State, entity: string, values: Row) => Row;
/** A date-only value as Autotask shows it. */
export declare const showDay: (day: Day) => string;
/** The day of a value as shown. */
export declare const dayOf: (value: Value | undefined) => Day;
/** When something was made or changed: the sandbox's today, at noon. */
export declare const stamp: (state: State) => string;
export {};
