/** What stands in the way of a plan, at the lines of YAML it rests on, as GitHub shows it beside them. Pure. */
import type { RunReport } from "../../apply/report.ts";
import type { Plan } from "../../core/plan.ts";
export type Level = "error" | "warning" | "notice";
export interface Annotation {
    readonly level: Level;
    readonly title: string;
    readonly message: string;
    /** From the repository's top. */
    readonly file?: string;
    readonly line?: number;
    readonly column?: number;
}
/**
 * Everything that is to be seen beside the files, the most important first.
 *
 * @param folder the workspace's folder from the repository's top; empty where it is the top
 */
export declare function annotationsOf(plan: Plan, folder: string): readonly Annotation[];
/** Of an apply: what ended it, what was not made, and what stands in the way of the rest. */
export declare function annotationsOfRun(report: RunReport, folder: string): readonly Annotation[];
/** As many as GitHub shows of a step; where there are more of a level, the last one says how many, and where they stand. */
export declare function annotationsOfStep(all: readonly Annotation[], full: string): readonly Annotation[];
