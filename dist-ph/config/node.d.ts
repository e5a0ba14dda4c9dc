import type { Origin } from "../core/model.ts";
import type { ParsedFile } from "./parse.ts";
/** A value in a file, with the way to it: the place around it, and the step from there. */
export interface Place {
    readonly file: ParsedFile;
    readonly value: unknown;
    readonly around?: Place;
    readonly step?: string | number;
}
export declare function rootOf(file: ParsedFile): Place;
export declare function isGroup(value: unknown): value is Readonly<Record<string, unknown>>;
/** What stands under a key, if anything. */
export declare function child(place: Place | undefined, key: string): Place | undefined;
/** The items of a list; none where it is no list. */
export declare function items(place: Place | undefined): Place[];
/** The keys of a group and what stands under them; none where it is no group. */
export declare function entries(place: Place | undefined): [string, Place][];
export declare function textOf(place: Place | undefined): string | undefined;
/** Text that is a day of the calendar. */
export declare function dayOf(place: Place | undefined): string | undefined;
/** Where the value stands. */
export declare function originOf(place: Place): Origin;
/** Where its key stands. */
export declare function keyOriginOf(place: Place): Origin;
/** `file:line`, for a message that names a second place. */
export declare function lineOf(place: Place): string;
