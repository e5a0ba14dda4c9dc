/** Which billing period of a contract bills a statement of usage, and what is known of each (decisions 4 and 6). Pure. */
import type { Charge } from "../../core/charges.ts";
import type { BoundContract, DesiredLine } from "../../core/desired.ts";
import type { Day, Decimal, Finding, Segment } from "../../core/model.ts";
import type { ObservedLine } from "../../core/observed.ts";
import type { Product } from "../../core/workspace.ts";
import type { Draft, LateUsage, LineContext } from "./draft.ts";
import { type Feed } from "./gather.ts";
/** State entry that holds the period a statement's usage is billed in. */
export declare function usageSlot(lineKey: string, invoice: string): string;
/**
 * Charges by the first day of the period that bills them; what no open period is left for is late. An invoice that took
 * the place of another is billed where that one was, so that a period comes to what holds of it and to nothing beside.
 * What the contract that follows has billed once stays there, though a period is opened again here (decision 4).
 */
export declare function periodsToBill(product: Product, charges: readonly Charge[], open: Day, feed: Feed, bound: BoundContract, context: LineContext, draft: Draft): ReadonlyMap<Day, readonly Charge[]>;
export declare function sumOf(charges: readonly Charge[]): Decimal;
/** What a contract that is over and was made inactive has not billed, so that nothing of it is lost (decision 6). */
export declare function unbilledBy(feed: Feed, { tenant, today, memory }: Pick<LineContext, "tenant" | "today" | "memory">): readonly LateUsage[];
/** Charges of usage that this contract bills by what earlier runs recorded, whichever contract's days they are of. */
export declare function billedUsage(feed: Feed, { tenant, memory }: Pick<LineContext, "tenant" | "memory">): readonly Charge[];
/** The first period that is open from its first day on. */
export declare function firstWholePeriod(open: Day, bound: BoundContract): Day;
/** Periods that earlier runs billed an invoice in of which no charge is here, with those invoices. */
export interface Uncharged {
    /** Of invoices that are not read: what such a period should come to is not known, and unknown is never nothing. */
    readonly unread: ReadonlyMap<Day, readonly string[]>;
    /** Of invoices that are read, themselves or what took their place: they bill nothing of it any more. */
    readonly emptied: ReadonlyMap<Day, readonly string[]>;
}
export declare function unchargedPeriods(key: string, charges: readonly Charge[], { statements, contract, billing }: Feed, { memory }: LineContext): Uncharged;
/** What the line comes to in a period as it stands, as the amount of that period; without one where it is not known. */
export declare function asItStands(found: ObservedLine | undefined, day: Day, bound: BoundContract): Segment;
/**
 * Periods of a line that are not judged, since what they bill is not known: no price or no cost is stated there, or they
 * are closed and the line that billed them is gone (one that no run ever made billed nothing, which is known). Unknown
 * is never 0, so nothing is owed for them or given back.
 */
export declare function unknownPeriods(line: DesiredLine, bound: BoundContract): readonly {
    readonly from: Day;
    readonly to: Day;
}[];
/** Tells them, with what they should have come to. */
export declare function notJudged(product: Product, line: DesiredLine, periods: readonly {
    readonly from: Day;
    readonly to: Day;
}[], feed: Feed, { tenant, today }: LineContext): readonly Finding[];
/**
 * Usage is billed by the contract that runs on its last day; units are clipped to a contract's days by themselves. What it
 * took over from the one before, and billed, is its own as well: that one may not hand it on any more (decision 4).
 */
export declare function ownUsage(feed: Feed, { startsOn, endsOn }: Pick<BoundContract, "startsOn" | "endsOn">, input: Pick<LineContext, "tenant" | "memory">): Feed;
