/** Declared, last applied, live: what stands otherwise than a run last left it was moved by a person. Pure. */
import type { Memory } from "./memory.ts";
import type { FieldChange, Mover } from "./plan.ts";
type Value = FieldChange["before"];
/** Who moved these fields of a record; `cause` where they stand as they were last applied, or never were. */
export declare function moverOf({ key, remoteId }: {
    readonly key: string;
    readonly remoteId: string;
}, fields: readonly FieldChange[], cause: Mover, memory: Memory): Mover;
/** Amounts are compared as amounts. */
export declare function sameValue(left: Value, right: Value): boolean;
export {};
