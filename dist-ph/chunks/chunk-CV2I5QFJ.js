import {
  big_default
} from "./chunk-E7OH3MJV.js";

// src/core/money.ts
var PATTERN = /^-?\d+(\.\d+)?$/;
function isDecimal(text) {
  return PATTERN.test(text);
}
function canonical(value) {
  if (!(value instanceof big_default)) {
    const whole = wholeOf(value);
    if (!Number.isNaN(whole)) return writeWhole(whole);
  }
  const big = value instanceof big_default ? value : new big_default(value);
  const text = big.toFixed();
  const point = text.indexOf(".");
  const decimals = point === -1 ? 0 : text.length - point - 1;
  const fixed = decimals < 2 ? big.toFixed(2) : text;
  return /^-0\.?0*$/.test(fixed) ? fixed.slice(1) : fixed;
}
function wholeOf(value) {
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
  return Number.isSafeInteger(whole) ? negative ? -whole : whole : Number.NaN;
}
var HUNDREDTHS = Array.from({ length: 100 }, (_, cents) => String(cents).padStart(2, "0"));
function writeWhole(whole) {
  const size = Math.abs(whole);
  const parts = size % 1e4;
  const beyondCents = parts % 100;
  const cents = HUNDREDTHS[(parts - beyondCents) / 100] ?? "";
  const rest = beyondCents % 10 === 0 ? beyondCents / 10 : HUNDREDTHS[beyondCents] ?? "";
  return `${whole < 0 ? "-" : ""}${(size - parts) / 1e4}.${cents}${beyondCents === 0 ? "" : rest}`;
}
function divideHalfUp(whole, by) {
  const size = Math.abs(whole);
  const rest = size % by;
  const quotient = (size - rest) / by + (rest * 2 >= by ? 1 : 0);
  return whole < 0 ? -quotient : quotient;
}
function add(...values) {
  return sum(values);
}
function sum(values) {
  let whole = 0;
  for (const value of values) {
    whole += wholeOf(value);
    if (!Number.isSafeInteger(whole)) break;
  }
  if (Number.isSafeInteger(whole)) return writeWhole(whole);
  return canonical(values.reduce((so, value) => so.plus(value), new big_default(0)));
}
function subtract(left, right) {
  const whole = wholeOf(left) - wholeOf(right);
  return Number.isSafeInteger(whole) ? writeWhole(whole) : canonical(new big_default(left).minus(right));
}
function negate(value) {
  return subtract("0", value);
}
function multiply(value, by) {
  const whole = typeof by === "number" && Number.isInteger(by) ? wholeOf(value) * by : Number.NaN;
  return Number.isSafeInteger(whole) ? writeWhole(whole) : canonical(new big_default(value).times(by));
}
function compare(left, right) {
  const [one, other] = [wholeOf(left), wholeOf(right)];
  if (Number.isNaN(one) || Number.isNaN(other)) return new big_default(left).cmp(right);
  return one < other ? -1 : one > other ? 1 : 0;
}
function sameAmount(left, right) {
  if (left === right) return true;
  return left !== void 0 && right !== void 0 && compare(left, right) === 0;
}
function isZero(value) {
  return compare(value, "0") === 0;
}
function toCents(value) {
  const whole = value instanceof big_default ? Number.NaN : wholeOf(value);
  if (!Number.isNaN(whole)) return writeWhole(divideHalfUp(whole, 100) * 100);
  return canonical(new big_default(value).round(2, big_default.roundHalfUp));
}
function roundTo(value, step) {
  return canonical(new big_default(value).div(step).round(0, big_default.roundHalfUp).times(step));
}
function prorate(amount, days, daysInPeriod) {
  const whole = wholeOf(amount) * days;
  if (daysInPeriod > 0 && Number.isSafeInteger(whole)) return writeWhole(divideHalfUp(whole, daysInPeriod * 100) * 100);
  return toCents(new big_default(amount).times(days).div(daysInPeriod));
}
function prorateUnits(unit, units, days, daysInPeriod) {
  const whole = Number.isInteger(units) ? wholeOf(unit) * units * days : Number.NaN;
  if (daysInPeriod > 0 && Number.isSafeInteger(whole)) return writeWhole(divideHalfUp(whole, daysInPeriod * 100) * 100);
  return prorate(multiply(unit, units), days, daysInPeriod);
}
function markUp(value, percent) {
  return new big_default(value).times(new big_default(percent).plus(100)).div(100);
}
function shareOf(part, whole) {
  if (isZero(whole)) return void 0;
  return canonical(new big_default(part).times(100).div(whole).round(2, big_default.roundHalfUp));
}

export {
  isDecimal,
  canonical,
  add,
  sum,
  subtract,
  negate,
  multiply,
  compare,
  sameAmount,
  isZero,
  toCents,
  roundTo,
  prorate,
  prorateUnits,
  markUp,
  shareOf
};
