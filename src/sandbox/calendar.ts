/** Days as `YYYY-MM-DD` for the sandbox's own books. Kept apart from the product's calendar, so that one can prove the other. */
import type { Day } from "../core/model.ts";

const MS_A_DAY = 86_400_000;

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

const parts = (day: Day): readonly [year: number, month: number, date: number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8, 10)),
];

const serial = (day: Day): number => {
  const [year, month, date] = parts(day);
  return Date.UTC(year, month - 1, date) / MS_A_DAY;
};

/** True for a day that exists in the calendar, written `YYYY-MM-DD`. */
export const isDay = (value: unknown): value is Day =>
  typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) && addDays(value, 0) === value;

export function addDays(day: Day, days: number): Day {
  const moved = new Date((serial(day) + days) * MS_A_DAY);
  return `${pad(moved.getUTCFullYear(), 4)}-${pad(moved.getUTCMonth() + 1, 2)}-${pad(moved.getUTCDate(), 2)}`;
}

/** Months after `day`, the date cut to the month's last: 31 January and one month is 28 or 29 February. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = parts(day);
  const index = year * 12 + (month - 1) + months;
  const inYear = Math.floor(index / 12);
  const inMonth = index - inYear * 12;
  const last = new Date(Date.UTC(inYear, inMonth + 1, 0)).getUTCDate();
  return `${pad(inYear, 4)}-${pad(inMonth + 1, 2)}-${pad(Math.min(date, last), 2)}`;
}

export function earlierOf(one: Day, other: Day): Day {
  if (one < other) return one;
  return other;
}

export function laterOf(one: Day, other: Day): Day {
  if (one > other) return one;
  return other;
}

/** Days from the first to the last, both counted. */
export const countDays = (first: Day, last: Day): number => serial(last) - serial(first) + 1;
