/** What the state file holds, as the engine asks for it. Pure. */
import type { Memory } from "../core/memory.ts";
import type { State } from "./state.ts";
/** Between a line's key and a day that took a change, in the names of the state's resolved values. */
export declare const TAKEN = ".taken.";
export declare function memoryOf(state: State): Memory;
