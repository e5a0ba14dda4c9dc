/** What the sandbox was asked: counters, the highest number in flight, and the log of every request with its answer. */
import type { Subject } from "./system.ts";
/** One request and its answer. `at` is its number since the start, from 1. */
export interface TrafficEntry {
    readonly n: number;
    readonly system: string;
    readonly entity: string;
    readonly kind: string;
    readonly method: string;
    readonly path: string;
    readonly query: string;
    /** Secrets are masked. */
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
    /** Null where the connection was cut before an answer. */
    readonly status: number | null;
    readonly answer: string;
    /** Faults that fired on it. */
    readonly faults: readonly string[];
}
/** Counters and log of one server. */
export declare function createJournal(): {
    enter: (system: string, method: string, subject: Subject) => {
        n: number;
        crowded: boolean;
        leave: () => void;
    };
    log: (entry: TrafficEntry) => void;
    traffic: () => {
        dropped: number;
        requests: TrafficEntry[];
    };
    resetTraffic: () => void;
    counters: () => {
        total: number;
        sinceReset: number;
        requests: {
            system: string;
            method: string;
            entity: string;
            kind: string;
            total: number;
            sinceReset: number;
        }[];
        inFlight: Record<string, Record<string, number>>;
        maxInFlight: Record<string, Record<string, number>>;
    };
    resetCounters: () => void;
};
export type Journal = ReturnType<typeof createJournal>;
