/**
 * Decimals as strings; big.js where a product, a quotient or a rounding is needed. No float ever holds an amount.
 * Rounding is half up, away from zero, to the cent, as invoices do.
 */
import Big from "big.js";
import type { Decimal } from "./model.ts";

const PATTERN = /^-?\d+(\.\d+)?$/;

export function isDecimal(text: string): boolean {
  return PATTERN.test(text);
}

/** Canonical form: no trailing zeros beyond two decimals, no negative zero; `20.6` is `20.60`. */
export function canonical(value: Decimal | Big): Decimal {
  const big = value instanceof Big ? value : new Big(value);
  const text = big.toFixed();
  const point = text.indexOf(".");
  const decimals = point === -1 ? 0 : text.length - point - 1;
  const fixed = decimals < 2 ? big.toFixed(2) : text;
  return /^-0\.?0*$/.test(fixed) ? fixed.slice(1) : fixed;
}

export function add(...values: readonly Decimal[]): Decimal {
  return canonical(values.reduce((sum, value) => sum.plus(value), new Big(0)));
}

export function subtract(left: Decimal, right: Decimal): Decimal {
  return canonical(new Big(left).minus(right));
}

export function negate(value: Decimal): Decimal {
  return canonical(new Big(value).neg());
}

/** Exact product with a whole number or another decimal; not rounded. */
export function multiply(value: Decimal, by: Decimal | number): Decimal {
  return canonical(new Big(value).times(by));
}

export function compare(left: Decimal, right: Decimal): -1 | 0 | 1 {
  return new Big(left).cmp(right);
}

export function sameAmount(left: Decimal | undefined, right: Decimal | undefined): boolean {
  if (left === right) return true;
  return left !== undefined && right !== undefined && compare(left, right) === 0;
}

export function isZero(value: Decimal): boolean {
  return new Big(value).eq(0);
}

/** Half up to the cent. */
export function toCents(value: Decimal | Big): Decimal {
  return canonical(new Big(value).round(2, Big.roundHalfUp));
}

/** Half up to a multiple of `step`, for example 0.05. */
export function roundTo(value: Decimal | Big, step: Decimal): Decimal {
  return canonical(new Big(value).div(step).round(0, Big.roundHalfUp).times(step));
}

/** `amount × days ÷ daysInPeriod`, half up to the cent: how a part of a period is billed. */
export function prorate(amount: Decimal, days: number, daysInPeriod: number): Decimal {
  return toCents(new Big(amount).times(days).div(daysInPeriod));
}

/** `value` plus `percent` of it, not rounded. */
export function markUp(value: Decimal, percent: Decimal): Big {
  return new Big(value).times(new Big(percent).plus(100)).div(100);
}

/** Percent that `part` is of `whole`; undefined where `whole` is 0. */
export function shareOf(part: Decimal, whole: Decimal): Decimal | undefined {
  if (isZero(whole)) return undefined;
  return canonical(new Big(part).times(100).div(whole).round(2, Big.roundHalfUp));
}
