/**
 * Days as ISO dates. Whole-day arithmetic on UTC day numbers: no zone, no clock, no time of day.
 * Zones are applied once, where an instant becomes a day (outside/clock.ts).
 */
import type { Day } from "./model.ts";

const DAY_MS = 86_400_000;
const PATTERN = /^\d{4}-\d{2}-\d{2}$/;

/** Days since 1970-01-01. */
export function dayNumber(day: Day): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / DAY_MS;
}

export function dayFromNumber(number: number): Day {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

/** True for a day that exists in the calendar, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return PATTERN.test(text) && !Number.isNaN(dayNumber(text)) && dayFromNumber(dayNumber(text)) === text;
}

export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days);
}

/** Days from `from` up to and including `to`; 0 or less where `to` lies before `from`. */
export function daysInclusive(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from) + 1;
}

/** `months` later, clamped to the month's end: 31 January plus one month is 28 or 29 February. */
export function addMonths(day: Day, months: number): Day {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7)) - 1 + months;
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(Number(day.slice(8, 10)), last))).toISOString().slice(0, 10);
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
  const apart =
    (Number(day.slice(0, 4)) - Number(anchor.slice(0, 4))) * 12 + Number(day.slice(5, 7)) - Number(anchor.slice(5, 7));
  let step = Math.floor(apart / months);
  while (addMonths(anchor, step * months) > day) step -= 1;
  while (addMonths(anchor, (step + 1) * months) <= day) step += 1;
  const from = addMonths(anchor, step * months);
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
