interface FaultMatch {
    readonly method?: string;
    readonly entity?: string;
    readonly kind?: string;
    /** Part of the path, any case. */
    readonly path?: string;
}
/** `reset-before`: nothing was done. `reset-after`: it took effect, and the answer is lost. `truncate`: half an answer. */
type FaultAction = "status" | "latency" | "reset-before" | "reset-after" | "truncate";
export interface Fault {
    readonly match?: FaultMatch;
    /** Fires on the n-th matching request from now, once. */
    readonly at?: number;
    /** Fires on the n-th matching request from now and on every one after it. */
    readonly from?: number;
    /** Fires on this share of matching requests, drawn from `seed`. */
    readonly rate?: number;
    readonly seed?: number;
    readonly do: FaultAction;
    readonly status?: number;
    readonly body?: unknown;
    /** For `status`: the answer as it is, in place of `body`; it need not be JSON. */
    readonly text?: string;
    /** For `status`: over the usual ones, for example `retry-after` or `content-type`. */
    readonly headers?: Readonly<Record<string, string>>;
    /** Milliseconds, for `latency`. */
    readonly ms?: number;
    /** Fires one time only. */
    readonly once?: boolean;
}
/** The armed faults of one server. */
export declare function createFaults(): {
    /** Adds faults to those armed; returns every mistake in the list, and then adds none. */
    add(list: unknown): string[];
    clear(): void;
    list: () => {
        armed: {
            matched: number;
            fired: number;
            match?: FaultMatch;
            at?: number;
            from?: number;
            rate?: number;
            seed?: number;
            do: FaultAction;
            status?: number;
            body?: unknown;
            text?: string;
            headers?: Readonly<Record<string, string>>;
            ms?: number;
            once?: boolean;
        }[];
        fired: {
            n: number;
            do: FaultAction;
            method: string;
            path: string;
        }[];
    };
    /** The faults that fire on this request: any number of latencies, and the first of the others. */
    strike(request: {
        n: number;
        method: string;
        path: string;
        entity: string;
        kind: string;
    }): readonly Fault[];
};
export type Faults = ReturnType<typeof createFaults>;
export {};
