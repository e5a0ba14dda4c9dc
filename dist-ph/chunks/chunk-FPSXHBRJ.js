// src/core/day.ts
var PATTERN = /^\d{4}-\d{2}-\d{2}$/;
var NO_END = "9999-12-31";
var EPOCH = 719468;
var DAYS_IN_400_YEARS = 146097;
var MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function digits(day, at) {
  return (day.charCodeAt(at) - 48) * 10 + day.charCodeAt(at + 1) - 48;
}
var yearOf = (day) => digits(day, 0) * 100 + digits(day, 2);
var monthOf = (day) => digits(day, 5);
var TWO_DIGITS = Array.from({ length: 32 }, (_, number) => String(number).padStart(2, "0"));
function write(year, month, date) {
  if (year > 9999) return NO_END;
  const text = year > 999 ? year : String(year).padStart(4, "0");
  return `${text}-${TWO_DIGITS[month]}-${TWO_DIGITS[date]}`;
}
function lastOf(year, month) {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : MONTH_DAYS[month - 1] ?? 0;
}
function dayNumber(day) {
  const month = monthOf(day);
  const year = yearOf(day) - (month <= 2 ? 1 : 0);
  const cycle = Math.floor(year / 400);
  const yearOfCycle = year - cycle * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + digits(day, 8) - 1;
  const leapDays = Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100);
  return cycle * DAYS_IN_400_YEARS + yearOfCycle * 365 + leapDays + dayOfYear - EPOCH;
}
function dayFromNumber(number) {
  const shifted = number + EPOCH;
  const cycle = Math.floor(shifted / DAYS_IN_400_YEARS);
  const dayOfCycle = shifted - cycle * DAYS_IN_400_YEARS;
  const leapDays = Math.floor(dayOfCycle / 1460) - Math.floor(dayOfCycle / 36524) + Math.floor(dayOfCycle / 146096);
  const yearOfCycle = Math.floor((dayOfCycle - leapDays) / 365);
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch + (fromMarch < 10 ? 3 : -9);
  const date = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return write(yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0), month, date);
}
function isDay(text) {
  return PATTERN.test(text) && digits(text, 8) > 0 && digits(text, 8) <= lastOf(yearOf(text), monthOf(text));
}
function addDays(day, days) {
  const date = digits(day, 8) + days;
  return date > 0 && date <= 28 ? write(yearOf(day), monthOf(day), date) : dayFromNumber(dayNumber(day) + days);
}
function daysInclusive(from, to) {
  return dayNumber(to) - dayNumber(from) + 1;
}
function addMonths(day, months) {
  const count = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return write(year, month, Math.min(digits(day, 8), lastOf(year, month)));
}
function earliest(days) {
  return days.reduce((least, day) => least === void 0 || day < least ? day : least, void 0);
}
function latest(days) {
  return days.reduce((most, day) => most === void 0 || day > most ? day : most, void 0);
}
function earlier(left, right) {
  return left <= right ? left : right;
}
function later(left, right) {
  return left >= right ? left : right;
}
function periodOf(anchor, months, day) {
  const apart = (yearOf(day) - yearOf(anchor)) * 12 + monthOf(day) - monthOf(anchor);
  let step = Math.floor(apart / months);
  let from = addMonths(anchor, step * months);
  if (from > day) {
    step -= 1;
    from = addMonths(anchor, step * months);
  }
  const to = addDays(addMonths(anchor, (step + 1) * months), -1);
  return { from, to, days: daysInclusive(from, to) };
}
var MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
function sayDay(day) {
  return `${Number(day.slice(8, 10))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
}
var MONTH_NAMES = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December"
];
function sayShort(day, near) {
  return day.slice(0, 4) === near.slice(0, 4) ? sayDay(day).slice(0, -5) : sayDay(day);
}
function saySpan(from, to, near) {
  if (from === to) return sayShort(from, near);
  const end = sayShort(to, near);
  return from.slice(0, 7) === to.slice(0, 7) ? `${Number(from.slice(8, 10))} to ${end}` : `${sayShort(from, near)} to ${end}`;
}
function sayThrough(day, near) {
  const whole = addDays(day, 1).endsWith("-01");
  const month = MONTH_NAMES[Number(day.slice(5, 7)) - 1] ?? "";
  if (!whole) return `${sayShort(day, near)} and before`;
  return day.slice(0, 4) === near.slice(0, 4) ? month : `${month} ${day.slice(0, 4)}`;
}

export {
  NO_END,
  dayNumber,
  isDay,
  addDays,
  daysInclusive,
  addMonths,
  earliest,
  latest,
  earlier,
  later,
  periodOf,
  sayDay,
  MONTH_NAMES,
  sayShort,
  saySpan,
  sayThrough
};
