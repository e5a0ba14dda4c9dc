/** A request that the sandbox refuses as Autotask would; the router turns it into an answer. */
import type { Answer } from "../system.ts";
export declare class Refusal extends Error {
    readonly answer: Answer;
    constructor(answer: Answer);
}
/** A mistake in what was sent. Autotask: every unsuccessful operation is a 500 with a list of texts. */
export declare const refuse: (...errors: readonly string[]) => Refusal;
/** A route or verb that does not exist: the web server's own body, not the API's. */
export declare const noRoute: (status: 404 | 405, message: string) => Refusal;
