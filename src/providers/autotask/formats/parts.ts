/** Amounts counted in parts, which are ten-thousandths: a unit price has at most 4 decimals. Pure. */
import type { Decimal } from "../../../core/model.ts";

export function toParts(amount: Decimal | number): number {
  return Math.round(Number(amount) * 10_000);
}

/** Few amounts stand in many rows, which share their text; those of usage are all different. */
const texts = new Map<number, Decimal>();
const MOST_TEXTS = 10_000;

export function toDecimal(parts: number): Decimal {
  const known = texts.get(parts);
  if (known !== undefined) return known;
  const digits = String(Math.abs(parts)).padStart(5, "0");
  const amount = `${parts < 0 ? "-" : ""}${digits.slice(0, -4)}.${digits.slice(-4).replace(/0{1,2}$/, "")}`;
  if (texts.size < MOST_TEXTS) texts.set(parts, amount);
  return amount;
}
