import type { Kind } from "./model.ts";
import type { Change, PriceAndCost, Version } from "./plan.ts";
/** JSON with sorted keys, so that equal values have equal text. */
export declare function canonicalJson(value: unknown): string;
export declare function sha256(text: string): string;
/** The same as `sha256(canonicalJson(value))`, without the whole text in memory: a plan's can be a hundred megabytes. */
export declare function digestJson(value: unknown): string;
/**
 * What an approval names and apply checks: the record, the version it was planned on, and its new values; of a line also
 * what it bills and what that comes to a month, since its versions are silent on the service and on prices that stand in
 * the catalogue; of an end what is no longer billed a month, since its versions say only the day.
 */
export declare function fingerprint(record: {
    readonly kind: Kind;
    readonly key: string;
    readonly remoteId?: string | undefined;
    readonly values: Change["values"];
    readonly monthly?: PriceAndCost | undefined;
    /** Of an end: units whose money is not known. */
    readonly unknownPrice?: number;
}, base: Version, target: Version): string;
/** Stable for the same change of the same record. */
export declare function changeId(kind: string, key: string, action: string, effective: string): string;
