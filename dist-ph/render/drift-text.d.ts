/** Drift as text for a terminal or a log: declared, last applied and live beside each other. */
import { type DriftReport } from "../core/drift.ts";
/**
 * The whole report as lines of at most `width` columns, ending with a line break. Everything from outside is made harmless.
 */
export declare function renderDrift(report: DriftReport, options: {
    readonly colour: boolean;
    readonly width: number;
}): string;
