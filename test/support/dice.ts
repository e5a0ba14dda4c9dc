/** Chance that a seed repeats. */
import { createHash } from "node:crypto";

export interface Dice {
  /** From 0 up to 1. */
  roll(): number;
  /** True in this share of cases. */
  chance(share: number): boolean;
  /** A whole number, both ends included. */
  whole(from: number, to: number): number;
  pick<T>(from: readonly T[]): T;
}

/** Dice that fall the same way for the same seed, on every machine (mulberry32). */
export function diceOf(...seed: readonly (string | number)[]): Dice {
  let state = createHash("sha256").update(JSON.stringify(seed)).digest().readUInt32LE(0);
  const roll = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    roll,
    chance: (share) => roll() < share,
    whole: (from, to) => from + Math.floor(roll() * (to - from + 1)),
    pick: (from) => {
      const found = from[Math.floor(roll() * from.length)];
      if (found === undefined) throw new Error("there is nothing to pick from");
      return found;
    },
  };
}
