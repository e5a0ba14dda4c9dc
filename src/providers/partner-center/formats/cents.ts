/** Money of a line in whole cents: exact, and many times faster than big decimals. Pure. */
import type { Decimal } from "../../../core/model.ts";

/**
 * An amount in whole cents, for the amounts of nearly every row, which would take most of a read as big decimals.
 * Undefined where it holds parts of a cent, or is too large for a whole number to hold it exactly.
 */
export function centsOf(amount: Decimal): number | undefined {
  if (amount.length > 13) return undefined;
  const point = amount.indexOf(".");
  if (point === -1) return Number(amount) * 100;
  const places = amount.length - point - 1;
  if (places > 2) return undefined;
  return Number(amount.slice(0, point) + amount.slice(point + 1)) * (places === 1 ? 10 : 1);
}

/** `left × right` in whole cents, cut towards zero; undefined where whole numbers do not hold the product exactly. */
export function cutProduct(left: Decimal, right: Decimal): number | undefined {
  const product = digitsOf(left) * digitsOf(right);
  const beyond = placesOf(left) + placesOf(right) - 2;
  const scaled = beyond < 0 ? product * 10 ** -beyond : product;
  if (!Number.isSafeInteger(scaled)) return undefined;
  const unit = 10 ** Math.max(0, beyond);
  return (scaled - (scaled % unit)) / unit;
}

function digitsOf(text: Decimal): number {
  const point = text.indexOf(".");
  return Number(point === -1 ? text : text.slice(0, point) + text.slice(point + 1));
}

function placesOf(text: Decimal): number {
  const point = text.indexOf(".");
  return point === -1 ? 0 : text.length - point - 1;
}

/** Few amounts stand in many lines, which share their text; those of usage are all different. */
const texts = new Map<number, Decimal>();
const MOST_TEXTS = 10_000;

/** Whole cents as an amount: 1450 is `14.50`. */
export function sayCents(cents: number): Decimal {
  const known = texts.get(cents);
  if (known !== undefined) return known;
  const digits = String(Math.abs(cents)).padStart(3, "0");
  const amount = `${cents < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
  if (texts.size < MOST_TEXTS) texts.set(cents, amount);
  return amount;
}
