/** What an apply did, for people: one line an event, and the closing lines. Pure. */
import type { ApplyEvent } from "../apply/run.ts";
import type { Plan } from "../core/plan.ts";
export declare function sayEvent(event: ApplyEvent, options: {
    readonly colour: boolean;
    readonly width: number;
}): string;
export interface RunPlace {
    readonly run: string;
    readonly branch: string;
    readonly commit?: string;
    readonly pushed: boolean;
}
export declare function sayOutcome(plan: Plan, events: readonly ApplyEvent[], place: RunPlace | undefined): string;
/**
 * What was done and stands nowhere in the audit yet, one line each.
 *
 * @param journal the file that holds it for the next run; undefined where not even that could be written
 */
export declare function sayUnrecorded(events: readonly ApplyEvent[], { journal }: {
    readonly journal: string | undefined;
}): string;
