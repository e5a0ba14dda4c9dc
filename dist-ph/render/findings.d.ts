/** Findings as `file:line:column  severity  RULE  message`, each with its money and its way out. */
import type { Finding } from "../core/model.ts";
import { type Paint } from "./colour.ts";
export interface FindingsOptions {
    readonly colour: boolean;
    /** Columns; default 97. */
    readonly width?: number;
}
/** The findings in lines, in the order given. Texts must already be harmless for a terminal. */
export declare function linesOfFindings(findings: readonly Finding[], width: number, paint: Paint): string[];
/** How many of each: `2 errors, 1 warning`; empty where there are none. */
export declare function countFindings(findings: readonly Finding[]): string;
/**
 * All findings, sorted as given, and how many there are. Ends with a line break; everything from outside is made harmless.
 */
export declare function renderFindings(findings: readonly Finding[], options: FindingsOptions): string;
