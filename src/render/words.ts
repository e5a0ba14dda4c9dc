/** Days, money, counts and field names as a billing lead reads them. Money is worked out in decimals, never in floats. */
import Big from "big.js";
import { addMonths, dayNumber, MONTH_NAMES, NO_END, sayDay } from "../core/day.ts";
import type { Day, Decimal, Origin } from "../core/model.ts";
import type { Plan } from "../core/plan.ts";

const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] as const;

/** The month of a day in full, for example `November`. */
export function monthOf(day: Day): string {
  return MONTH_NAMES[Number(day.slice(5, 7)) - 1] ?? "";
}

/** For example `1 Nov 2026`; without the year where it is the year of `beside`: `1 Nov`. */
export function dayInWords(day: Day, beside?: Day): string {
  const words = sayDay(day);
  return beside?.slice(0, 4) === day.slice(0, 4) ? words.slice(0, -5) : words;
}

/** For example `Sat 21 Nov 2026`. */
export function dayWithWeekday(day: Day): string {
  // 1 January 1970 was a Thursday, the fourth of the list that starts on Sunday.
  return `${weekdays[(((dayNumber(day) + 4) % 7) + 7) % 7] ?? ""} ${sayDay(day)}`;
}

/** Whether the two days are the first and the last of one month. */
export function isWholeMonth(from: Day, to: Day): boolean {
  return from.endsWith("-01") && dayNumber(to) === dayNumber(addMonths(from, 1)) - 1;
}

/** The month before that of the day, for example `October` for a day in November. */
export function monthBefore(day: Day): string {
  return monthOf(addMonths(day, -1));
}

interface Clock {
  readonly time: Intl.DateTimeFormat;
  readonly day: Intl.DateTimeFormat;
}

/** Making a formatter costs more than all the rest of a row, so each time zone's is kept. */
const clocks = new Map<string, Clock>();

function clockOf(timeZone: string): Clock {
  const kept = clocks.get(timeZone);
  if (kept !== undefined) return kept;
  const clock = {
    time: new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone }),
    day: new Intl.DateTimeFormat("en-CA", { year: "numeric", month: "2-digit", day: "2-digit", timeZone }),
  };
  clocks.set(timeZone, clock);
  return clock;
}

/** The wall clock of an instant in a time zone, for example `09:12`; with its day where that is not `today`. */
export function timeInWords(instant: string, timezone: string, today: Day): string {
  const moment = Date.parse(instant);
  const clock = clockOf(timezone);
  const [time, day] = [clock.time.format(moment), clock.day.format(moment)];
  return day === today ? time : `${dayInWords(day, today)} ${time}`;
}

/** The city of a time zone: `Amsterdam` for `Europe/Amsterdam`. */
export function placeOf(timezone: string): string {
  return (timezone.split("/").at(-1) ?? timezone).replaceAll("_", " ");
}

function withThousands(plain: string): string {
  const [whole = "", part] = plain.split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return part === undefined ? grouped : `${grouped}.${part}`;
}

/** A count with thousands separators, for example `12,345`. */
export function numberInWords(value: number): string {
  return withThousands(String(value));
}

/** An amount with thousands separators and two decimals, rounded half up: `1,039.00`. */
export function moneyInWords(amount: Decimal | Big): string {
  const rounded = new Big(amount).round(2, Big.roundHalfUp);
  return withThousands((rounded.eq(0) ? rounded.abs() : rounded).toFixed(2));
}

/** A difference in money with its sign: `+103.00`, `-5.00`; `0` where there is none. */
export function differenceInWords(amount: Decimal | Big): string {
  const exact = new Big(amount);
  if (exact.eq(0)) return "0";
  return (exact.gt(0) ? "+" : "") + moneyInWords(exact);
}

/** A unit price with all the decimals it was written with, and two at least: `20.60`, `0.0833`. */
export function priceInWords(amount: Decimal): string {
  const exact = new Big(amount);
  const decimals = amount.split(".")[1]?.replace(/0+$/, "").length ?? 0;
  return withThousands(exact.toFixed(Math.max(2, decimals)));
}

/** What is left of the price after the cost, in per cent of the price with one decimal: `16.5 %`; empty without a price. */
export function marginInWords(price: Big, cost: Big): string {
  if (price.eq(0)) return "";
  return `${price.minus(cost).times(100).div(price).toFixed(1, Big.roundHalfUp)} %`;
}

/** For example `1 change`, `12 changes`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${numberInWords(count)} ${count === 1 ? one : many}`;
}

/** Words in a row: `a, b and c`. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

/** For example `customers/contoso.yaml:12`. */
export function placeInFile(origin: Origin): string {
  return `${origin.file}:${origin.line}`;
}

/** A field's name in words: `unit price` for `unitPrice`. */
export function fieldInWords(path: string): string {
  return path.replace(/([a-z0-9])([A-Z])/g, "$1 $2").replace(/\b[A-Z](?![A-Z])/g, (letter) => letter.toLowerCase());
}

/** A field's value as it reads: days, amounts, yes and no in words; `nothing` for null. */
export function valueInWords(path: string, value: string | number | boolean | null): string {
  if (value === null || value === "") return "nothing";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return numberInWords(value);
  if (value === NO_END) return "no end";
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return dayInWords(value);
  if (/(?:price|cost|amount)$/i.test(path) && /^-?\d+(?:\.\d+)?$/.test(value)) return priceInWords(value);
  return value;
}

/** How long something takes: `2 seconds`, `12 minutes`. */
export function durationInWords(minutes: number): string {
  if (minutes < 1.5) return counted(Math.max(1, Math.round(minutes * 60)), "second");
  return counted(Math.round(minutes), "minute");
}

/** The first characters of a digest, enough for a reader to compare. */
export function shortDigest(digest: string, length: number): string {
  return digest.replace(/^sha256:/, "").slice(0, length);
}

/** The configuration a plan was made of: its commit, or the digest of files that no commit holds as they are. */
export function configInWords({ commit, digest }: Plan["workspace"]): string {
  return commit === undefined ? `${shortDigest(digest, 7)}, not committed` : shortDigest(commit, 7);
}
