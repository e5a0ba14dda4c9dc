/**
 * The ledger `state/<tenant>.json`: which remote record stands for which key, what was last applied, what was resolved once
 * (decision 4), which steps wait for a person, who holds the lease, and where the trail stands. Pure.
 */
import type { Finding } from "../core/model.ts";
import type { Change } from "../core/plan.ts";
import { type Json } from "./canonical.ts";
import { type ChainHead } from "./entry.ts";
export interface RemoteId {
    readonly system: string;
    readonly id: string;
    readonly at: string;
    readonly run: string;
}
export interface Applied {
    readonly fields: Readonly<Record<string, Json>>;
    readonly at: string;
    readonly run: string;
}
export interface Resolved {
    readonly value: Json;
    readonly at: string;
    readonly run: string;
}
/** A step a person has to do (decision 25), by its change id. */
export interface ManualStep {
    readonly status: "open" | "done" | "waived";
    readonly at: string;
    readonly run: string;
    readonly note?: string;
}
/** A write whose answer was lost, and whose record could not be read since; `change` is the plan's. */
export interface UnknownOutcome {
    readonly change: Change;
    readonly at: string;
    readonly run: string;
}
/** Keeps two applies of one tenant apart; one that was cut off lets go when it expires. ISO instants. */
export interface Lease {
    readonly run: string;
    readonly owner: string;
    readonly url?: string;
    readonly takenAt: string;
    readonly expiresAt: string;
}
export interface State {
    readonly formatVersion: 1;
    readonly tenant: string;
    /** The last entry of the trail; absent before the first run. */
    readonly chain?: ChainHead & {
        readonly run: string;
    };
    readonly lease?: Lease;
    readonly ids: Readonly<Record<string, RemoteId>>;
    readonly lastApplied: Readonly<Record<string, Applied>>;
    /** By `<key>.<what>`; `what` holds no dot. */
    readonly resolved: Readonly<Record<string, Resolved>>;
    readonly manual: Readonly<Record<string, ManualStep>>;
    /** By the record's key; absent where every outcome is known. */
    readonly unknown?: Readonly<Record<string, UnknownOutcome>>;
}
/** What a run learned. `at` and `run` say when and by which run. */
export type StateEvent = {
    readonly at: string;
    readonly run: string;
} & ({
    readonly kind: "identified";
    readonly key: string;
    readonly system: string;
    readonly id: string;
}
/** Fields that were written; what was last applied to the others of the record stands. */
 | {
    readonly kind: "applied";
    readonly key: string;
    readonly fields: Readonly<Record<string, Json>>;
} | {
    readonly kind: "resolved";
    readonly key: string;
    readonly what: string;
    readonly value: Json;
} | {
    readonly kind: "manual";
    readonly change: string;
    readonly status: ManualStep["status"];
    readonly note?: string;
}
/** What came of a write is not known; `known`, or `applied`, ends that. */
 | {
    readonly kind: "unknown";
    readonly key: string;
    readonly change: Change;
} | {
    readonly kind: "known";
    readonly key: string;
}
/** The key is no longer managed: everything known of it is dropped. */
 | {
    readonly kind: "forgotten";
    readonly key: string;
});
export type StateReading = {
    readonly ok: true;
    readonly state: State;
}
/** Never taken for an empty state: that would make everything a second time. */
 | {
    readonly ok: false;
    readonly findings: readonly Finding[];
};
export declare function emptyState(tenant: string): State;
/** Where the trail stands. */
export declare function headOf(state: State): ChainHead;
/** Adds one thing that a run learned; see {@link recordAll}. */
export declare function record(state: State, event: StateEvent): State;
/**
 * Adds what a run learned, in order. What is older than what is known of it changes nothing, so that a late report
 * cannot undo a newer one. The tables are copied once, however much was learned.
 */
export declare function recordAll(state: State, events: readonly StateEvent[]): State;
/** The file's text: keys in order, two spaces, a final newline, so that two runs differ only where something changed. */
export declare function serialiseState(state: State): string;
/**
 * Reads a state file strictly.
 *
 * @param text undefined where the file does not exist: the tenant was never applied
 */
export declare function parseState(text: string | undefined, tenant: string, file: string): StateReading;
/** What is read of a change to find its record again and to compare it. */
export declare function isChange(value: unknown): value is Change;
export declare function isInstant(value: unknown): boolean;
export declare function isRecord(value: unknown): value is Record<string, unknown>;
