import type { ApplyEvent, Stop } from "../apply/run.ts";
import type { Plan, TenantPlan } from "../core/plan.ts";
import type { Workspace } from "../core/workspace.ts";
import type { ConcordatError } from "../errors.ts";
import { type Context } from "./context.ts";
export interface Ending {
    readonly events: readonly ApplyEvent[];
    /** Connections that took nothing more. */
    readonly stops: readonly Stop[];
    /** Due changes that were not come to. */
    readonly left: number;
    /** The journal could no longer be written. */
    readonly broken?: ConcordatError;
    /** Somebody asked for the end. */
    readonly asked?: true;
}
/** Due changes without an outcome. */
export declare function countLeft(tenants: readonly TenantPlan[], events: readonly ApplyEvent[]): number;
/** Why the run ended before its last change, for the trail; undefined where it did not. */
export declare function whyEnded({ stops, left, broken, asked }: Ending): string | undefined;
export interface EndingFacts {
    readonly workspace: Workspace;
    /** What was called, to be called again. */
    readonly command: string;
    readonly now: Date;
    /** Whether what was done stands in the audit. */
    readonly recorded: boolean;
}
/** What a person should know of a run that ended before its last change; empty where it did not. */
export declare function sayEnding(ending: Ending, { workspace, command, now, recorded }: EndingFacts): string;
/** Everything that keeps a plan, or a part of it, from being applied, each with what to do; empty where nothing does. */
export declare function sayObstacles(plan: Plan, { colour, width }: Pick<Context, "colour" | "width">): string;
/** As {@link exitCodeOf}, where another run kept some tenants to itself: they wait for a person or for the next run. */
export declare function exitCodeOfSome(plan: Plan, ending: Ending): number;
/**
 * 5 where something was written and something was not. Where nothing was: 1 if the run could not get on, 4 if a person has
 * to act on a refusal or on a record that moved.
 */
export declare function exitCodeOf(plan: Plan, { events, stops, left, broken, asked }: Ending): number;
