import type { Finding } from "../core/model.ts";
import type { Plan } from "../core/plan.ts";
import { type Context, type Selection } from "./context.ts";
export interface PlanOptions extends Selection {
    readonly out?: string;
    readonly format: "text" | "markdown" | "json";
    readonly exitCode: boolean;
}
export declare function plan(context: Context, options: PlanOptions): Promise<number>;
export interface WorkedOut {
    readonly made: Plan;
    /** False where the workspace has errors: then they are all that the plan holds. */
    readonly isReadable: boolean;
}
export declare function workOutPlan(context: Context, selection: Selection): Promise<WorkedOut>;
/** A plan is written on every ending, so that a script never reads the one of an earlier run. */
export declare function failedPlan(context: Context, options: Selection, digest: string, findings: readonly Finding[]): Plan;
/** @throws {ConcordatError} `PLAN_NOT_SAVED` */
export declare function savePlan(context: Context, made: Plan, file: string): Promise<void>;
/** The plan as a person reads it; where there is none, what stood in its way. */
export declare function planAsText({ colour, width }: Context, made: Plan, saved?: string): string;
