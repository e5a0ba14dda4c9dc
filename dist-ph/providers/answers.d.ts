import type { Day, Decimal } from "../core/model.ts";
export type Raw = Readonly<Record<string, unknown>>;
export declare function isRecord(value: unknown): value is Raw;
/** The readers of one system's answers. `at` names the record in messages, for example `Contracts 4711`. */
export type Readers = ReturnType<typeof readersOf>;
/**
 * @param title of the system, for messages
 * @param leavesOut true for a system that leaves empty fields out of a record; of others a missing field is an error
 */
export declare function readersOf(title: string, leavesOut: boolean): {
    misread: (at: string, path: string, value: unknown, expected: string) => never;
    record: (value: unknown, at: string, path?: string) => Raw;
    list: (raw: Raw, field: string, at: string) => readonly unknown[];
    text: (raw: Raw, field: string, at: string) => string;
    integer: (raw: Raw, field: string, at: string) => number;
    number: (raw: Raw, field: string, at: string) => number;
    flag: (raw: Raw, field: string, at: string) => boolean;
    decimal: (raw: Raw, field: string, at: string) => Decimal;
    day: (raw: Raw, field: string, at: string) => Day;
    id: (raw: Raw, field: string, at: string) => string;
    owner: (raw: Raw, field: string, at: string) => string;
    textOrNull: (raw: Raw, field: string, at: string) => string | null;
    integerOrNull: (raw: Raw, field: string, at: string) => number | null;
    numberOrNull: (raw: Raw, field: string, at: string) => number | null;
    flagOrNull: (raw: Raw, field: string, at: string) => boolean | null;
    decimalOrNull: (raw: Raw, field: string, at: string) => string | null;
    dayOrNull: (raw: Raw, field: string, at: string) => string | null;
};
/** Milliseconds that an answer asks to wait: `Retry-After` in seconds, or as a date (RFC 9110). */
export declare function readRetryAfter(headers: Readonly<Record<string, string>>, now: Date): number | undefined;
