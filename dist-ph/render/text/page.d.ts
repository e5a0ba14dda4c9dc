/** What every part of the text needs to know about the sheet it is written on. */
import type { Day } from "../../core/model.ts";
import type { Paint } from "../colour.ts";
export interface Page {
    readonly width: number;
    readonly paint: Paint;
    readonly asOf: Day;
}
/** Where the words of a row begin: after the symbol and its name. */
export declare const textColumn = 11;
/** Blocks with one empty line between them; empty blocks take none. */
export declare function stack(blocks: readonly (readonly string[])[]): string[];
