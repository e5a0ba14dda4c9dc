import type { Fault } from "../wire.ts";
export interface TextReader {
    /** The text of the next piece up to what is damaged, and that damage. */
    read(piece: Uint8Array): {
        readonly text: string;
        readonly damage?: string;
    };
    /** Damage at the end: the text breaks off within a character. */
    end(): string | undefined;
}
export declare function openText(): TextReader;
/** A fault for damage that stands on a line. */
export declare function damaged(line: number, message: string): Fault;
/** How many lines end in a text. */
export declare function countLines(text: string): number;
