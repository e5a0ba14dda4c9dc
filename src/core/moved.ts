/** Declared, last applied, live: what stands otherwise than a run last left it was moved by a person. Pure. */
import type { Memory } from "./memory.ts";
import { isDecimal, sameAmount } from "./money.ts";
import type { FieldChange, Mover } from "./plan.ts";

type Value = FieldChange["before"];

/** Who moved these fields of a record; `cause` where they stand as they were last applied, or never were. */
export function moverOf(
  { key, remoteId }: { readonly key: string; readonly remoteId: string },
  fields: readonly FieldChange[],
  cause: Mover,
  memory: Memory,
): Mover {
  // Another record stands for the key by now: what was applied was applied to the one before.
  if ((memory.remoteId(key) ?? remoteId) !== remoteId) return cause;
  const last = memory.lastApplied(key) ?? {};
  const isMoved = ({ path, before }: FieldChange): boolean => {
    const left = last[path] as Value | undefined;
    // What the system does not state is not compared.
    return before !== null && left !== undefined && left !== null && !sameValue(before, left);
  };
  return fields.some(isMoved) ? "person" : cause;
}

/** Amounts are compared as amounts. */
export function sameValue(left: Value, right: Value): boolean {
  if (typeof left === "string" && typeof right === "string" && isDecimal(left) && isDecimal(right))
    return sameAmount(left, right);
  return left === right;
}
