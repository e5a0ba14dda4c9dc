/** Contracts that earlier runs stopped, since nothing was billed on them any more (ZC-17), as the state knows them. Pure. */
import type { Memory } from "./memory.ts";
import type { Day } from "./model.ts";
import type { ObservedContract } from "./observed.ts";
/** How a contract stops: by its status, which changes nothing of what it bills, or by its last day (decision 13). */
export type Standing = "status" | "end";
/** Fields of a contract's record in the state. `formerEnd` is the end it had before a run set another one. */
export declare const STATUS = "status";
export declare const FORMER_END = "formerEnd";
export type Stopped = "inactive" | "ended";
type Stands = Pick<ObservedContract, "id" | "active" | "endsOn">;
/** How a run stopped it, where it still stands so; undefined for one that runs, and for what a person did. */
export declare function stoppedByUs(key: string, contract: Stands, memory: Memory): Stopped | undefined;
/** The end that a contract had before a run set the one it has now. */
export declare function formerEndOf(key: string, contract: Omit<Stands, "active">, memory: Memory): Day | undefined;
export {};
