import type { Day } from "../../core/model.ts";
import type * as observed from "../../core/observed.ts";
import { type Grid, type Proration } from "./limits.ts";
import type * as wire from "./wire.ts";
/** What the connection says of things that ConnectWise's documentation leaves open. */
export interface Reading {
    /** Whether an addition bills on its cancelled date (inferred: it does). */
    readonly cancelledDate: "last-day" | "next-day";
    readonly proration: Proration;
}
/** An addition as days: what it bills, and from when to when. */
export interface Version {
    readonly row: wire.AdditionRow;
    readonly from: Day;
    /** The last day it bills; before `from` where it bills none. */
    readonly to: Day;
    /** True where it ends by itself, and would not run on with its agreement. */
    readonly ends: boolean;
}
/** The cancelled date of an addition whose last billed day this is. */
export declare function cancelledDateOf(last: Day, reading: Reading): Day;
export declare function isCharge(row: wire.AdditionRow): boolean;
/** The versions of one line in order of their days. Its id is that of the oldest addition. */
export interface LineVersions {
    readonly id: string;
    readonly product: string;
    readonly marker?: string;
    readonly versions: readonly Version[];
    /** Why it is not known which additions follow these, in words. */
    readonly unclear?: string;
}
/** The lines that the additions of one agreement are; charges that a person entered are none. */
export declare function groupAdditions(rows: readonly wire.AdditionRow[], grid: Pick<Grid, "startsOn" | "endsOn">, reading: Reading): readonly LineVersions[];
/** The days that a version is billed for: whole periods where the agreement does not prorate. */
export declare function billedDays({ from, to }: Version, grid: Grid): {
    readonly from: Day;
    readonly to: Day;
};
/** One line, from the day that matters on. */
export declare function toLine(line: LineVersions, agreement: string, grid: Grid, from: Day, item: wire.CatalogRow | undefined): observed.ObservedLine;
/** Our marker in the internal notes of an agreement we made: no other field of it takes a key and can be read back. */
export declare function markerNoted(notes: string | null): string | undefined;
export declare function toContract(row: wire.AgreementRow, grid: Grid | string, lines: readonly observed.ObservedLine[], place: {
    readonly today: Day;
    readonly url: string;
}): observed.ObservedContract;
/** ConnectWise gives an item without a price the price 0.00. */
export declare function toService(row: wire.CatalogRow, months: number): observed.ObservedService;
/** A one-time charge that a person entered for a manual step. */
export declare function toCharge(row: wire.AdditionRow, item: wire.CatalogRow | undefined): observed.ObservedCharge;
