/** Room in a comment: what does not fit stays out whole. */
import { type Markdown } from "./tag.ts";
export declare const bytesOf: ({ markdown }: Markdown) => number;
export interface Taken<T> {
    readonly kept: readonly Markdown[];
    readonly out: readonly T[];
    /** Bytes that the kept ones take, line breaks included. */
    readonly bytes: number;
}
/** The items that fit into the room, in order. `extra` is what the first of them costs besides, for a heading. */
export declare function takeFitting<T>(items: readonly T[], write: (item: T) => Markdown, room: number, extra?: number): Taken<T>;
/** The first names, as far as a sentence bears, and how many more: `Adatum, Litware and 12 more`. */
export declare function someNames(names: readonly string[]): Markdown;
