/** Days, money, counts and field names as a billing lead reads them. Money is worked out in decimals, never in floats. */
import Big from "big.js";
import type { Day, Decimal, Origin } from "../core/model.ts";
import type { Plan } from "../core/plan.ts";
/** The month of a day in full, for example `November`. */
export declare function monthOf(day: Day): string;
/** For example `1 Nov 2026`; without the year where it is the year of `beside`: `1 Nov`. */
export declare function dayInWords(day: Day, beside?: Day): string;
/** For example `Sat 21 Nov 2026`. */
export declare function dayWithWeekday(day: Day): string;
/** Whether the two days are the first and the last of one month. */
export declare function isWholeMonth(from: Day, to: Day): boolean;
/** The month before that of the day, for example `October` for a day in November. */
export declare function monthBefore(day: Day): string;
/** The wall clock of an instant in a time zone, for example `09:12`; with its day where that is not `today`. */
export declare function timeInWords(instant: string, timezone: string, today: Day): string;
/** The city of a time zone: `Amsterdam` for `Europe/Amsterdam`. */
export declare function placeOf(timezone: string): string;
/** A count with thousands separators, for example `12,345`. */
export declare function numberInWords(value: number): string;
/** An amount with thousands separators and two decimals, rounded half up: `1,039.00`. */
export declare function moneyInWords(amount: Decimal | Big): string;
/** A difference in money with its sign: `+103.00`, `-5.00`; `0` where there is none. */
export declare function differenceInWords(amount: Decimal | Big): string;
/** A unit price with all the decimals it was written with, and two at least: `20.60`, `0.0833`. */
export declare function priceInWords(amount: Decimal): string;
/** What is left of the price after the cost, in per cent of the price with one decimal: `16.5 %`; empty without a price. */
export declare function marginInWords(price: Big, cost: Big): string;
/** For example `1 change`, `12 changes`. */
export declare function counted(count: number, one: string, many?: string): string;
/** Words in a row: `a, b and c`. */
export declare function listed(words: readonly string[]): string;
/** For example `customers/contoso.yaml:12`. */
export declare function placeInFile(origin: Origin): string;
/** A field's name in words: `unit price` for `unitPrice`. */
export declare function fieldInWords(path: string): string;
/** A field's value as it reads: days, amounts, yes and no in words; `nothing` for null. */
export declare function valueInWords(path: string, value: string | number | boolean | null): string;
/** How long something takes: `2 seconds`, `12 minutes`. */
export declare function durationInWords(minutes: number): string;
/** The first characters of a digest, enough for a reader to compare. */
export declare function shortDigest(digest: string, length: number): string;
/** The configuration a plan was made of: its commit, or the digest of files that no commit holds as they are. */
export declare function configInWords({ commit, digest }: Plan["workspace"]): string;
