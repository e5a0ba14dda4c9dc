import type { Finding, Origin } from "../core/model.ts";
/** An error at a place; `fix` says what to do next. */
export declare function errorAt(origin: Origin, rule: string, message: string, fix?: string): Finding;
export declare function warningAt(origin: Origin, rule: string, message: string, fix?: string): Finding;
/** Mistakes of one file that are told one by one. */
export declare const mostTold = 100;
/** Stands where the first of the mistakes stands that are not told. */
export declare function moreAt(origin: Origin, count: number): Finding;
/** The first character of a file: where a finding about the whole file points. */
export declare function startOf(file: string): Origin;
/** By file, line and column, so that the list reads like the files do. */
export declare function sortFindings(findings: readonly Finding[]): Finding[];
export declare function compare(a: string, b: string): number;
/** `a`, `a or b`, `a, b or c`. */
export declare function anyOf(words: readonly string[]): string;
/** The known word nearest to a mistyped one, if one is near enough to be meant. */
export declare function nearest(word: string, known: Iterable<string>): string | undefined;
/** `did you mean x?`, or else which ones there are. */
export declare function suggest(word: string, known: Iterable<string>): string | undefined;
