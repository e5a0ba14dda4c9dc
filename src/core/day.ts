/**
 * Days as ISO dates. Whole-day arithmetic on UTC day numbers: no zone, no clock, no time of day.
 * Zones are applied once, where an instant becomes a day (outside/zones.ts).
 */
import type { Day } from "./model.ts";

const PATTERN = /^\d{4}-\d{2}-\d{2}$/;
/** The last day of what has no end; no day comes after it. */
export const NO_END: Day = "9999-12-31";

/** Days from 0000-03-01 to 1970-01-01: counting years from March puts the leap day at the end of a year. */
const EPOCH = 719_468;
const DAYS_IN_400_YEARS = 146_097;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

// A plan of 100,000 lines asks for millions of days: the parts are read off the digits, no Date is made.
function digits(day: Day, at: number): number {
  return (day.charCodeAt(at) - 48) * 10 + day.charCodeAt(at + 1) - 48;
}

const yearOf = (day: Day): number => digits(day, 0) * 100 + digits(day, 2);
const monthOf = (day: Day): number => digits(day, 5);

const TWO_DIGITS: readonly string[] = Array.from({ length: 32 }, (_, number) => String(number).padStart(2, "0"));

function write(year: number, month: number, date: number): Day {
  if (year > 9999) return NO_END;
  const text = year > 999 ? year : String(year).padStart(4, "0");
  return `${text}-${TWO_DIGITS[month]}-${TWO_DIGITS[date]}`;
}

function lastOf(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

/** Days since 1970-01-01, in the Gregorian calendar. */
export function dayNumber(day: Day): number {
  const month = monthOf(day);
  const year = yearOf(day) - (month <= 2 ? 1 : 0);
  const cycle = Math.floor(year / 400);
  const yearOfCycle = year - cycle * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + digits(day, 8) - 1;
  const leapDays = Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100);
  return cycle * DAYS_IN_400_YEARS + yearOfCycle * 365 + leapDays + dayOfYear - EPOCH;
}

export function dayFromNumber(number: number): Day {
  const shifted = number + EPOCH;
  const cycle = Math.floor(shifted / DAYS_IN_400_YEARS);
  const dayOfCycle = shifted - cycle * DAYS_IN_400_YEARS;
  const leapDays = Math.floor(dayOfCycle / 1460) - Math.floor(dayOfCycle / 36_524) + Math.floor(dayOfCycle / 146_096);
  const yearOfCycle = Math.floor((dayOfCycle - leapDays) / 365);
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch + (fromMarch < 10 ? 3 : -9);
  const date = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return write(yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0), month, date);
}

/** True for a day that exists in the calendar, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return PATTERN.test(text) && digits(text, 8) > 0 && digits(text, 8) <= lastOf(yearOf(text), monthOf(text));
}

export function addDays(day: Day, days: number): Day {
  const date = digits(day, 8) + days;
  return date > 0 && date <= 28 ? write(yearOf(day), monthOf(day), date) : dayFromNumber(dayNumber(day) + days);
}

/** Days from `from` up to and including `to`; 0 or less where `to` lies before `from`. */
export function daysInclusive(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from) + 1;
}

/** `months` later, clamped to the month's end: 31 January plus one month is 28 or 29 February. */
export function addMonths(day: Day, months: number): Day {
  const count = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return write(year, month, Math.min(digits(day, 8), lastOf(year, month)));
}

export function earliest(days: readonly Day[]): Day | undefined {
  return days.reduce<Day | undefined>((least, day) => (least === undefined || day < least ? day : least), undefined);
}

export function latest(days: readonly Day[]): Day | undefined {
  return days.reduce<Day | undefined>((most, day) => (most === undefined || day > most ? day : most), undefined);
}

/** The earlier of two days. */
export function earlier(left: Day, right: Day): Day {
  return left <= right ? left : right;
}

/** The later of two days. */
export function later(left: Day, right: Day): Day {
  return left >= right ? left : right;
}

export interface Period {
  readonly from: Day;
  /** Last day, included. */
  readonly to: Day;
  readonly days: number;
}

/**
 * The billing period that holds `day`, on the grid that steps from `anchor` by `months`.
 * Each step is counted from the anchor, so a contract that starts on the 31st keeps month ends.
 */
export function periodOf(anchor: Day, months: number, day: Day): Period {
  const apart = (yearOf(day) - yearOf(anchor)) * 12 + monthOf(day) - monthOf(anchor);
  let step = Math.floor(apart / months);
  let from = addMonths(anchor, step * months);
  // The anchor's date may lie later in the month than the day's: then the period began a step before.
  if (from > day) {
    step -= 1;
    from = addMonths(anchor, step * months);
  }
  const to = addDays(addMonths(anchor, (step + 1) * months), -1);
  return { from, to, days: daysInclusive(from, to) };
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/** `1 Nov 2026`, as a billing lead writes it. */
export function sayDay(day: Day): string {
  return `${Number(day.slice(8, 10))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
}

/** English, in full, from January. */
export const MONTH_NAMES = [
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
  "December",
] as const;

/** `1 Nov`, with the year only where it is another than that of `near`. */
export function sayShort(day: Day, near: Day): string {
  return day.slice(0, 4) === near.slice(0, 4) ? sayDay(day).slice(0, -5) : sayDay(day);
}

/** `28 to 31 Oct`, `28 Oct to 3 Nov`, `28 Oct`; years as in {@link sayShort}. */
export function saySpan(from: Day, to: Day, near: Day): string {
  if (from === to) return sayShort(from, near);
  const end = sayShort(to, near);
  return from.slice(0, 7) === to.slice(0, 7)
    ? `${Number(from.slice(8, 10))} to ${end}`
    : `${sayShort(from, near)} to ${end}`;
}

/** `October` for a month's last day, `31 Oct and before` for any other: what is posted up to a day. */
export function sayThrough(day: Day, near: Day): string {
  const whole = addDays(day, 1).endsWith("-01");
  const month = MONTH_NAMES[Number(day.slice(5, 7)) - 1] ?? "";
  if (!whole) return `${sayShort(day, near)} and before`;
  return day.slice(0, 4) === near.slice(0, 4) ? month : `${month} ${day.slice(0, 4)}`;
}
