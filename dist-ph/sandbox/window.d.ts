/** A window of real time that a vendor counts requests in. */
/** Autotask counts an hour, all integrations of a database together. */
export declare const AN_HOUR: Span;
/** ConnectWise counts a minute. */
export declare const A_MINUTE: Span;
interface Span {
    /** Milliseconds that are counted together. */
    readonly step: number;
    readonly steps: number;
}
/** Counts by step; what is older than the span before `now` no longer counts. */
export declare function createWindow(now: () => number, { step, steps }: Span): {
    total: () => number;
    count(): number;
    /** Milliseconds until the oldest requests no longer count; 0 where none do. */
    untilOldestLeaves(): number;
    clear: () => void;
};
export {};
