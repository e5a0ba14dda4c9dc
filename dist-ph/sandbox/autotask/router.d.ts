/** From a request to its answer: who asks, within which limits, for what. */
import type { Answer, SandboxRequest } from "../system.ts";
import { type State } from "./store.ts";
/** What the router needs beside the state. */
export interface Surroundings {
    /** `http://127.0.0.1:PORT`, for absolute URLs. */
    readonly origin: () => string;
    /** Counts a request in the hour's window and returns how many there are. */
    readonly countRequest: () => number;
    readonly requestsInWindow: () => number;
}
/** Autotask: not more than three requests of one integration at one entity at a time. */
export declare const THREADS = 3;
/** Answers one request, refusals included. */
export declare function answer(state: State, surroundings: Surroundings, request: SandboxRequest, crowded: boolean): Answer;
