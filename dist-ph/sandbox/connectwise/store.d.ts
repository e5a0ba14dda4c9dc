/** The sandbox's database: records by id, what was invoiced, and the audit trail. */
import type { Day } from "../../core/model.ts";
import { type ConnectWiseSwitches } from "./switches.ts";
/** To a record that the sandbox holds: its id alone. To another: as it was sent. */
export interface Reference {
    readonly id: number;
    readonly [member: string]: unknown;
}
export type Value = string | number | boolean | Reference | readonly unknown[];
/** A field that holds nothing is not among them. */
export type Values = Readonly<Record<string, Value>>;
/** Who made a record and who changed it last. */
export interface Info {
    readonly dateEntered: string;
    readonly enteredBy: string;
    readonly lastUpdated: string;
    readonly updatedBy: string;
}
export interface Row {
    readonly id: number;
    readonly values: Values;
    readonly info: Info;
    /** The agreement of an addition. */
    readonly parent?: number;
}
/** Rows by id. `sorted` is in order of id. */
declare function createTable(): {
    get: (id: number) => Row | undefined;
    newId(): number;
    put(row: Row): void;
    remove(id: number): void;
    sorted(): readonly Row[];
};
export type Table = ReturnType<typeof createTable>;
export interface Member {
    readonly identifier: string;
    readonly publicKey: string;
    readonly privateKey: string;
    /** Entities on which the member has no rights at all. */
    readonly denied: readonly string[];
    /** Entities that the member may only read. */
    readonly readOnly: readonly string[];
}
/** One addition on an invoice, or the part of it that falls into the period. */
export interface InvoicedLine {
    readonly addition: number;
    readonly product: number;
    /** The days of the period that it bills, both counted. */
    readonly first: Day;
    readonly last: Day;
    readonly days: number;
    readonly quantity: number;
    /** A unit, a period. */
    readonly price: number;
    readonly cost: number;
    /** To the cent. */
    readonly amount: number;
    readonly costAmount: number;
}
/** A period of an agreement that was invoiced. */
export interface InvoicedPeriod {
    readonly invoice: number;
    readonly agreement: number;
    readonly first: Day;
    readonly last: Day;
    readonly lines: readonly InvoicedLine[];
    readonly total: number;
}
export interface AuditEntry {
    readonly id: number;
    readonly text: string;
    readonly enteredDate: string;
    readonly enteredBy: string;
    readonly auditType: string;
    readonly auditSubType: string;
    readonly auditSource: string;
}
export interface State {
    readonly tables: ReadonlyMap<string, Table>;
    /** Additions by agreement. */
    readonly additionsOf: Map<number, Map<number, Row>>;
    /** By agreement, in order of time. */
    readonly invoiced: Map<number, InvoicedPeriod[]>;
    /** By type and id of the record. */
    readonly audit: Map<string, AuditEntry[]>;
    members: readonly Member[];
    companyId: string;
    /** With a slash at its end, as companyinfo gives it. */
    codebase: string;
    requestsPerMinute: number;
    switches: ConnectWiseSwitches;
    today: Day;
    writes: number;
}
export declare const FIXED_CODEBASE = "v4_6_release/";
export declare function createState(today: Day, switches?: ConnectWiseSwitches): State;
export declare function tableOf(state: State, entity: string): Table;
export declare function putRow(state: State, entity: string, row: Row): void;
export declare function removeRow(state: State, entity: string, row: Row): void;
/** In order of id. */
export declare const additionsOf: (state: State, agreement: number) => readonly Row[];
export declare const isReference: (value: unknown) => value is Reference;
/** The id that a field refers to. */
export declare const idOf: (value: Value | undefined) => number | undefined;
/** The record that a field of a row refers to. */
export declare function follow(state: State, row: Row, field: string, entity: string): Row | undefined;
/** A day as records show it. */
export declare const showDay: (day: Day) => string;
/** The day of a value as shown; undefined where there is none. */
export declare const dayOf: (value: Value | undefined) => Day | undefined;
/** The instant of the next write: a second apart, from noon of the sandbox's today. */
export declare function stampWrite(state: State): string;
export {};
