/** From a request to its answer: who asks, within which limits, for what. */
import type { Answer, SandboxRequest } from "../system.ts";
import { type State } from "./store.ts";
/** What the router needs beside the state. */
export interface Surroundings {
    /** `http://127.0.0.1:PORT`, for absolute URLs. */
    readonly origin: () => string;
    readonly requestsInWindow: () => number;
    readonly countRequest: () => void;
    /** Milliseconds until the window takes requests again. */
    readonly untilFree: () => number;
}
/** Answers one request, refusals included. */
export declare function answer(state: State, surroundings: Surroundings, request: SandboxRequest): Answer;
