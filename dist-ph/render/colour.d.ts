/** Colour for a terminal. It repeats what the symbols say, and is never the only carrier of a meaning. */
declare const codes: {
    readonly bold: readonly ["\u001B[1m", "\u001B[22m"];
    readonly dim: readonly ["\u001B[2m", "\u001B[22m"];
    readonly red: readonly ["\u001B[31m", "\u001B[39m"];
    readonly green: readonly ["\u001B[32m", "\u001B[39m"];
    readonly yellow: readonly ["\u001B[33m", "\u001B[39m"];
    readonly blue: readonly ["\u001B[34m", "\u001B[39m"];
    readonly magenta: readonly ["\u001B[35m", "\u001B[39m"];
    readonly cyan: readonly ["\u001B[36m", "\u001B[39m"];
};
export type Style = keyof typeof codes;
/** Puts a style around text that is already padded and wrapped, since the codes take no columns. */
export type Paint = (style: Style, text: string) => string;
export declare function paintWith(colour: boolean): Paint;
export {};
