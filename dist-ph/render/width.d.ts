/** How many columns text takes in a terminal, and the padding and wrapping that follow from it. */
/** Columns that the text takes in a terminal: East Asian wide characters and emoji take two, combining marks none. */
export declare function displayWidth(text: string): number;
/** The text with spaces after it up to the width; longer text stays whole. */
export declare function padRight(text: string, width: number): string;
/** The text with spaces before it up to the width; longer text stays whole. */
export declare function padLeft(text: string, width: number): string;
/**
 * The text in lines no wider than the width, broken at spaces; the first line may have less room, and is then empty
 * where its first word does not fit. Always at least one line.
 */
export declare function wrap(text: string, width: number, firstWidth?: number): string[];
/** Wrapped lines, each after the same indent. */
export declare function wrapIndented(text: string, indent: number, width: number): string[];
/** Parts joined by ` · `, broken only between parts where they fit; lines after the first are indented. */
export declare function wrapParts(parts: readonly string[], indent: number, width: number): string[];
/** One text at the left edge and one at the right, on one line where both fit, else the right one goes below. */
export declare function spread(left: string, right: string, width: number): string[];
