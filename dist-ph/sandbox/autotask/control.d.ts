import { type Answer } from "../system.ts";
import { type State } from "./store.ts";
/** Sets switches; those that shape unit rows are applied to every row that is not posted. */
export declare function setSwitches(state: State, switches: unknown): string[];
/** One verb of `/__sandbox/autotask/`; undefined where there is none. */
export declare function control(state: State, method: string, verb: string, body: unknown): Answer | undefined;
