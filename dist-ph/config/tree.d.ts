/** A parsed YAML tree → a plain value, with where each part of it stands in the text. */
import { type Node } from "yaml";
import type { NumberPaths } from "../generated/number-paths.ts";
/**
 * For each list and group of a value: where each entry's key and value begin, as pairs of offsets in the order of
 * `Object.keys`. Bare numbers, since a workspace has hundreds of thousands of them.
 */
type Places = Map<object, readonly number[]>;
/** Where the entry of a list or group begins, and its key; undefined where it has none. */
export declare function placeOf(places: Places, around: unknown, step: string | number): {
    readonly key: number;
    readonly value: number;
} | undefined;
export interface TreeMistake {
    readonly offset: number;
    readonly rule: string;
    readonly message: string;
    readonly fix: string;
}
export interface Tree {
    readonly value: unknown;
    readonly places: Places;
    /** Where the value as a whole begins. */
    readonly start: number;
    readonly mistakes: readonly TreeMistake[];
}
export declare const maxDepth = 32;
/** Far above any list a person keeps; checking a list takes the square of its length. */
export declare const maxEntries = 5000;
/** Control characters but tab and line ends, lone surrogates, and marks that make text read other than it is. */
export declare const hiddenCharacter: RegExp;
/**
 * Numbers are text as written, except at the paths in `numbers`. Tags, keys that are not text, keys that stand twice and
 * aliases beyond a bound are mistakes; with any mistake the value is not to be used.
 */
export declare function readTree(root: Node, numbers: NumberPaths, lineAt: (offset: number) => number): Tree;
export declare function isSafeNumber(written: string): boolean;
export {};
