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
  if (!(value instanceof Big)) {
    const whole = wholeOf(value);
    if (!Number.isNaN(whole)) return writeWhole(whole);
  }
  const big = value instanceof Big ? value : new Big(value);
  const text = big.toFixed();
  const point = text.indexOf(".");
  const decimals = point === -1 ? 0 : text.length - point - 1;
  const fixed = decimals < 2 ? big.toFixed(2) : text;
  return /^-0\.?0*$/.test(fixed) ? fixed.slice(1) : fixed;
}

/**
 * Ten-thousandths as a whole number, NaN where the decimal is longer than that or too large to stay exact. A plan adds
 * and multiplies millions of amounts, nearly all of which fit; the others go to big.js.
 */
function wholeOf(value: Decimal): number {
  const { length } = value;
  const negative = value.charCodeAt(0) === 45;
  if (length > 16 || length === (negative ? 1 : 0)) return Number.NaN;
  let whole = 0;
  let places = -1;
  for (let at = negative ? 1 : 0; at < length; at += 1) {
    const code = value.charCodeAt(at);
    if (code === 46 && places < 0 && at < length - 1) places = 0;
    else if (code < 48 || code > 57 || places === 4) return Number.NaN;
    else {
      whole = whole * 10 + code - 48;
      if (places >= 0) places += 1;
    }
  }
  for (let at = Math.max(places, 0); at < 4; at += 1) whole *= 10;
  return Number.isSafeInteger(whole) ? (negative ? -whole : whole) : Number.NaN;
}

const HUNDREDTHS: readonly string[] = Array.from({ length: 100 }, (_, cents) => String(cents).padStart(2, "0"));

/** Canonical, from ten-thousandths. */
function writeWhole(whole: number): Decimal {
  const size = Math.abs(whole);
  const parts = size % 10_000;
  const beyondCents = parts % 100;
  const cents = HUNDREDTHS[(parts - beyondCents) / 100] ?? "";
  const rest = beyondCents % 10 === 0 ? beyondCents / 10 : (HUNDREDTHS[beyondCents] ?? "");
  return `${whole < 0 ? "-" : ""}${(size - parts) / 10_000}.${cents}${beyondCents === 0 ? "" : rest}`;
}

/** Half up, away from zero; exact, since the remainder of two safe integers is. */
function divideHalfUp(whole: number, by: number): number {
  const size = Math.abs(whole);
  const rest = size % by;
  const quotient = (size - rest) / by + (rest * 2 >= by ? 1 : 0);
  return whole < 0 ? -quotient : quotient;
}

export function add(...values: readonly Decimal[]): Decimal {
  return sum(values);
}

/** The sum of any number of amounts; 0.00 of none. */
export function sum(values: readonly Decimal[]): Decimal {
  let whole = 0;
  for (const value of values) {
    whole += wholeOf(value);
    if (!Number.isSafeInteger(whole)) break;
  }
  if (Number.isSafeInteger(whole)) return writeWhole(whole);
  return canonical(values.reduce((so, value) => so.plus(value), new Big(0)));
}

export function subtract(left: Decimal, right: Decimal): Decimal {
  const whole = wholeOf(left) - wholeOf(right);
  return Number.isSafeInteger(whole) ? writeWhole(whole) : canonical(new Big(left).minus(right));
}

export function negate(value: Decimal): Decimal {
  return subtract("0", value);
}

/** Exact product with a whole number or another decimal; not rounded. */
export function multiply(value: Decimal, by: Decimal | number): Decimal {
  const whole = typeof by === "number" && Number.isInteger(by) ? wholeOf(value) * by : Number.NaN;
  return Number.isSafeInteger(whole) ? writeWhole(whole) : canonical(new Big(value).times(by));
}

export function compare(left: Decimal, right: Decimal): -1 | 0 | 1 {
  const [one, other] = [wholeOf(left), wholeOf(right)];
  if (Number.isNaN(one) || Number.isNaN(other)) return new Big(left).cmp(right);
  return one < other ? -1 : one > other ? 1 : 0;
}

export function sameAmount(left: Decimal | undefined, right: Decimal | undefined): boolean {
  if (left === right) return true;
  return left !== undefined && right !== undefined && compare(left, right) === 0;
}

export function isZero(value: Decimal): boolean {
  return compare(value, "0") === 0;
}

/** Half up to the cent. */
export function toCents(value: Decimal | Big): Decimal {
  const whole = value instanceof Big ? Number.NaN : wholeOf(value);
  if (!Number.isNaN(whole)) return writeWhole(divideHalfUp(whole, 100) * 100);
  return canonical(new Big(value).round(2, Big.roundHalfUp));
}

/** Half up to a multiple of `step`, for example 0.05. */
export function roundTo(value: Decimal | Big, step: Decimal): Decimal {
  return canonical(new Big(value).div(step).round(0, Big.roundHalfUp).times(step));
}

/** `amount × days ÷ daysInPeriod`, half up to the cent: how a part of a period is billed. */
export function prorate(amount: Decimal, days: number, daysInPeriod: number): Decimal {
  const whole = wholeOf(amount) * days;
  if (daysInPeriod > 0 && Number.isSafeInteger(whole)) return writeWhole(divideHalfUp(whole, daysInPeriod * 100) * 100);
  return toCents(new Big(amount).times(days).div(daysInPeriod));
}

/** What units at an amount come to for a part of a period, half up to the cent. */
export function prorateUnits(unit: Decimal, units: number, days: number, daysInPeriod: number): Decimal {
  const whole = Number.isInteger(units) ? wholeOf(unit) * units * days : Number.NaN;
  if (daysInPeriod > 0 && Number.isSafeInteger(whole)) return writeWhole(divideHalfUp(whole, daysInPeriod * 100) * 100);
  return prorate(multiply(unit, units), days, daysInPeriod);
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
