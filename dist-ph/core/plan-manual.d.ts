/** Catch-ups as steps by hand: screen, field, value, reason, and how the next run knows they are done (decision 25). Pure. */
import type { CatchUp } from "./catch-up.ts";
import type { BoundContract, DesiredLine } from "./desired.ts";
import type { Day, Decimal } from "./model.ts";
import type { ObservedCharge } from "./observed.ts";
import type { ManualStep } from "./plan.ts";
import type { LineContext } from "./plan-line.ts";
/** A charge that a person is to enter for days that are closed. */
export interface Entry {
    readonly contract: string;
    /** Begins with the marker, so that the next run finds it again. */
    readonly name: string;
    readonly marker: string;
    readonly billingCode: string;
    /** The catalogue's name of what the line bills, where it is known. */
    readonly service?: string;
    readonly day: Day;
    readonly price: Decimal;
    readonly cost: Decimal;
}
/** Where it is entered in a target, and what in which field, in the order of the screen. */
export interface EntryScreen {
    readonly where: string;
    readonly url?: string;
    readonly fields: readonly {
        readonly field: string;
        readonly value: string;
    }[];
    /** How the next run recognises it, in words that follow "recognised by". */
    readonly recognisedBy: string;
}
/** A charge that a person entered for a line, found by its name, and the day that its marker names. */
export interface Entered {
    readonly day: Day;
    readonly charge: ObservedCharge;
}
export declare function enteredFor(line: DesiredLine, bound: BoundContract, context: LineContext): readonly Entered[];
/**
 * The charges entered for its billing period. Any day of the period will do: the first day of the differences moves when
 * the vendor corrects an invoice, and what was entered stays.
 */
export declare function recognise(catchUp: CatchUp, entered: readonly Entered[], bound: BoundContract): readonly ObservedCharge[];
/** What is still owed after the charges that were entered; undefined where nothing is. Cost goes with the price. */
export declare function remainder(catchUp: CatchUp, charges: readonly ObservedCharge[]): CatchUp | undefined;
/** What a person enters, field by field, for days that are closed. */
export declare function toManual(catchUp: CatchUp, entered: readonly ObservedCharge[], line: DesiredLine, bound: BoundContract, context: LineContext): ManualStep;
/** The day a charge for it is entered on: the first one that is not posted. */
export declare function entryDay(catchUp: Pick<CatchUp, "to">, bound: BoundContract): Day;
