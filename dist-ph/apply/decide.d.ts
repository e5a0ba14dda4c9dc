import type { Day, Segments } from "../core/model.ts";
import type { ObservedLine } from "../core/observed.ts";
import type { Change, Version } from "../core/plan.ts";
import type { Live } from "../providers/provider.ts";
export type Verdict = {
    readonly verdict: "write";
} | {
    readonly verdict: "done";
    readonly remoteId: string;
} | {
    readonly verdict: "stale";
    readonly why: string;
};
/** `after`: the target versions of the changes that follow this one on the same record, in order. */
export declare function decide(change: Change, live: Live, after: readonly Version[]): Verdict;
/** True where the line reads as the version, in any of the ways it may read. */
export declare function reads(line: ObservedLine, version: Extract<Version, {
    readonly kind: "line";
}>): boolean;
/** Equal on every day from `from` to the last day read, in the fields that `segments` states. */
export declare function matches(line: ObservedLine, segments: Segments, from: Day): boolean;
