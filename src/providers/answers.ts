/**
 * Reading a system's answers strictly: each field with its type. What does not fit is an error that names place, field
 * and value; nothing is guessed. Pure.
 */
import { isDay } from "../core/day.ts";
import type { Day, Decimal } from "../core/model.ts";
import { canonical } from "../core/money.ts";
import { ProviderError } from "../errors.ts";

export type Raw = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Raw {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value as a message shows it: short, whatever its length or depth. */
function show(value: unknown): string {
  if (value === undefined) return "missing";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (isRecord(value)) return `an object (${Object.keys(value).slice(0, 5).join(", ").slice(0, 80) || "empty"})`;
  return typeof value === "string" ? JSON.stringify(value.slice(0, 80)) : String(value);
}

/** The shortest decimal that reads back as the same JSON number: 20.6 is `20.60`, never 20.600000000000001. */
function toDecimal(value: number): Decimal {
  // Almost every amount has at most two decimals; for those no arithmetic is needed.
  const written = String(value);
  const decimals =
    /^-?\d+(?:\.(\d{1,2}))?$/.exec(written)?.[1]?.length ?? (Number.isSafeInteger(value) ? 0 : undefined);
  if (decimals === undefined || Object.is(value, -0)) return canonical(written);
  return decimals === 2 ? written : decimals === 1 ? `${written}0` : `${written}.00`;
}

const MOST_SHARED = 50_000;

const INSTANT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})?)?$/;

/** The readers of one system's answers. `at` names the record in messages, for example `Contracts 4711`. */
export type Readers = ReturnType<typeof readersOf>;

/**
 * @param title of the system, for messages
 * @param leavesOut true for a system that leaves empty fields out of a record; of others a missing field is an error
 */
export function readersOf(title: string, leavesOut: boolean) {
  /** @throws ProviderError `BAD_ANSWER`, always. */
  function misread(at: string, path: string, value: unknown, expected: string): never {
    const shown = show(value);
    // Where JSON was asked for, text is a web page: of a proxy, or of a network that wants a login first.
    const page =
      path === "the answer" && typeof value === "string" ? "a proxy or sign-in page answers in its place; " : "";
    const fix = `${page}check the connection's url and the network, then run again`;
    const message = `${title} ${at}: ${path} is ${shown}, expected ${expected}; nothing is done on an answer that is not understood; ${fix}`;
    throw new ProviderError("BAD_ANSWER", message, { at, path, value: shown });
  }

  const isEmpty = (raw: Raw, field: string): boolean => raw[field] === null || (leavesOut && raw[field] === undefined);

  /** What is empty is null. */
  const orNull =
    <Value>(read: (raw: Raw, field: string, at: string) => Value) =>
    (raw: Raw, field: string, at: string): Value | null =>
      isEmpty(raw, field) ? null : read(raw, field, at);

  /** The object that `value` must be. */
  function record(value: unknown, at: string, path = "the answer"): Raw {
    return isRecord(value) ? value : misread(at, path, value, "an object");
  }

  function list(raw: Raw, field: string, at: string): readonly unknown[] {
    const value = raw[field];
    return Array.isArray(value) ? value : misread(at, field, value, "a list");
  }

  function text(raw: Raw, field: string, at: string): string {
    const value = raw[field];
    return typeof value === "string" ? value : misread(at, field, value, "text");
  }

  function integer(raw: Raw, field: string, at: string): number {
    const value = raw[field];
    return typeof value === "number" && Number.isSafeInteger(value)
      ? value
      : misread(at, field, value, "a whole number");
  }

  function number(raw: Raw, field: string, at: string): number {
    const value = raw[field];
    return typeof value === "number" && Number.isFinite(value) ? value : misread(at, field, value, "a number");
  }

  function flag(raw: Raw, field: string, at: string): boolean {
    const value = raw[field];
    return typeof value === "boolean" ? value : misread(at, field, value, "true or false");
  }

  // Few amounts, days and owners stand in many records: each is read once, and all records share what was read. Bounded,
  // since a process may live long.
  const amounts = new Map<number, Decimal>();
  const days = new Map<unknown, Day>();
  const owners = new Map<number, string>();

  function decimal(raw: Raw, field: string, at: string): Decimal {
    const value = number(raw, field, at);
    const known = amounts.get(value);
    if (known !== undefined) return known;
    const read = toDecimal(value);
    if (amounts.size < MOST_SHARED) amounts.set(value, read);
    return read;
  }

  /** Contract days come as midnight (`2026-12-28T00:00:00Z`) and are days without a zone. */
  function day(raw: Raw, field: string, at: string): Day {
    const value = raw[field];
    const known = days.get(value);
    if (known !== undefined) return known;
    const found = typeof value === "string" && INSTANT.test(value) ? value.slice(0, 10) : "";
    if (!isDay(found)) misread(at, field, value, "a date");
    if (days.size < MOST_SHARED) days.set(value, found);
    return found;
  }

  const id = (raw: Raw, field: string, at: string): string => String(integer(raw, field, at));

  /** The id of a record that many others name. */
  function owner(raw: Raw, field: string, at: string): string {
    const value = integer(raw, field, at);
    const known = owners.get(value);
    if (known !== undefined) return known;
    const read = String(value);
    if (owners.size < MOST_SHARED) owners.set(value, read);
    return read;
  }

  return {
    misread,
    record,
    list,
    text,
    integer,
    number,
    flag,
    decimal,
    day,
    id,
    owner,
    textOrNull: orNull(text),
    integerOrNull: orNull(integer),
    numberOrNull: orNull(number),
    flagOrNull: orNull(flag),
    decimalOrNull: orNull(decimal),
    dayOrNull: orNull(day),
  };
}

/** Milliseconds that an answer asks to wait: `Retry-After` in seconds, or as a date (RFC 9110). */
export function readRetryAfter(headers: Readonly<Record<string, string>>, now: Date): number | undefined {
  const text = headers["retry-after"]?.trim() ?? "";
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now.getTime();
  return ms > 0 ? ms : undefined;
}
