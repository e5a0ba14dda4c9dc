import { type Answer } from "../system.ts";
import { type State } from "./store.ts";
/** Sets switches; all of them say how answers are worked out, so they hold from the next one on. */
export declare function setSwitches(state: State, switches: unknown): string[];
/** One verb of `/__sandbox/connectwise/`; undefined where there is none. */
export declare function control(state: State, method: string, verb: string, body: unknown, query: URLSearchParams): Answer | undefined;
