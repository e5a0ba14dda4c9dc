import type { Change } from "../core/plan.ts";
import type { State } from "./state.ts";
/**
 * The run that has written a change's record since `createdAt` (ISO), where its record should no longer read as the plan
 * saw it. A system that answers from before that run would have the change written twice. `live` is the id of the record
 * as it was read: one that a run began and left half-made is gone on with, once it is seen.
 */
export declare function madeSince(state: State, createdAt: string): (change: Change, live?: string) => string | undefined;
