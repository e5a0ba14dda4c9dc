/** How many requests it takes to apply changes: each record is read, written, and read back. Pure. */
import type { Day } from "../core/model.ts";
import type { Change } from "../core/plan.ts";
import type { Target } from "../providers/provider.ts";
import { type Group } from "./records.ts";
type Predicting = Pick<Target, "predict" | "predictRead">;
/** Changes after which their record must be read again: a later one is about it, or waits for it. By id. */
export declare function findFollowed(changes: readonly Change[]): ReadonlySet<string>;
/** Requests for one record and what hangs on it, further pages aside. */
export declare function predictGroup(target: Predicting, group: Group, today: Day): number;
/** Requests for all changes of one connection. */
export declare function predictRun(target: Predicting, changes: readonly Change[], today: Day): number;
export {};
