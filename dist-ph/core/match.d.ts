/**
 * Which record of the target stands for which key (decision 19): the id in the state, else the marker in the record,
 * else what the YAML declares. Never a name. Two candidates are an error, never a guess.
 */
import type { Memory } from "./memory.ts";
import type { ObservedContract, ObservedLine } from "./observed.ts";
/** Written on a contract or a service we make; at most 50 characters. */
export declare function shortMarker(key: string): string;
/** Written on a line we make; at most 100 characters. */
export declare function lineMarker(key: string): string;
/** Written on each version of a line, a day behind it, where a line is made of dated versions; at most 39 characters. */
export declare function versionMarker(key: string): string;
export declare function isOurMarker(marker: string | undefined): boolean;
export type LineMatch = {
    readonly found: ObservedLine;
} | {
    readonly found?: undefined;
    readonly problem?: string;
};
export interface LineIdentity {
    readonly key: string;
    readonly marker: string;
    readonly serviceId?: string | undefined;
    readonly existing?: string | undefined;
}
/**
 * The line of `contract` that stands for `line`. `adopted`: the pair contract + service identifies a line that nobody
 * marked. `taken` holds ids already bound to other keys.
 */
export declare function matchLine(line: LineIdentity, contract: ObservedContract, adopted: boolean, memory: Memory, taken: ReadonlySet<string>): LineMatch;
