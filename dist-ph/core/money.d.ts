/**
 * Decimals as strings; big.js where a product, a quotient or a rounding is needed. No float ever holds an amount.
 * Rounding is half up, away from zero, to the cent, as invoices do.
 */
import Big from "big.js";
import type { Decimal } from "./model.ts";
export declare function isDecimal(text: string): boolean;
/** Canonical form: no trailing zeros beyond two decimals, no negative zero; `20.6` is `20.60`. */
export declare function canonical(value: Decimal | Big): Decimal;
export declare function add(...values: readonly Decimal[]): Decimal;
/** The sum of any number of amounts; 0.00 of none. */
export declare function sum(values: readonly Decimal[]): Decimal;
export declare function subtract(left: Decimal, right: Decimal): Decimal;
export declare function negate(value: Decimal): Decimal;
/** Exact product with a whole number or another decimal; not rounded. */
export declare function multiply(value: Decimal, by: Decimal | number): Decimal;
export declare function compare(left: Decimal, right: Decimal): -1 | 0 | 1;
export declare function sameAmount(left: Decimal | undefined, right: Decimal | undefined): boolean;
export declare function isZero(value: Decimal): boolean;
/** Half up to the cent. */
export declare function toCents(value: Decimal | Big): Decimal;
/** Half up to a multiple of `step`, for example 0.05. */
export declare function roundTo(value: Decimal | Big, step: Decimal): Decimal;
/** `amount × days ÷ daysInPeriod`, half up to the cent: how a part of a period is billed. */
export declare function prorate(amount: Decimal, days: number, daysInPeriod: number): Decimal;
/** What units at an amount come to for a part of a period, half up to the cent. */
export declare function prorateUnits(unit: Decimal, units: number, days: number, daysInPeriod: number): Decimal;
/** `value` plus `percent` of it, not rounded. */
export declare function markUp(value: Decimal, percent: Decimal): Big;
/** Percent that `part` is of `whole`; undefined where `whole` is 0. */
export declare function shareOf(part: Decimal, whole: Decimal): Decimal | undefined;
