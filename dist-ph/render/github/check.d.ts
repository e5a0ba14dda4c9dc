/** The check run of a plan: its verdict in the list of checks, and everything in its way beside the files. Pure. */
import type { Plan } from "../../core/plan.ts";
import type { Annotation } from "./annotations.ts";
declare const LEVELS: {
    readonly error: "failure";
    readonly warning: "warning";
    readonly notice: "notice";
};
export interface RenderedCheck {
    readonly conclusion: "success" | "failure" | "neutral";
    readonly title: string;
    readonly summary: string;
    readonly annotations: readonly {
        readonly path: string;
        readonly start_line: number;
        readonly end_line: number;
        readonly annotation_level: (typeof LEVELS)[keyof typeof LEVELS];
        readonly title: string;
        readonly message: string;
    }[];
}
/** @param failOnBlocked whether a plan of which a part is blocked or refused fails the check, or leaves it neutral */
export declare function renderCheck(plan: Plan, annotations: readonly Annotation[], { failOnBlocked }: {
    readonly failOnBlocked: boolean;
}): RenderedCheck;
export {};
