/** A request that the sandbox refuses as ConnectWise would; the router turns it into an answer. */
import type { Answer } from "../system.ts";
/** One entry of an answer's `errors`. */
export interface Problem {
    readonly code: string;
    readonly message: string;
    readonly resource: string;
    readonly field: string;
}
export declare class Refusal extends Error {
    readonly answer: Answer;
    constructor(answer: Answer);
}
/** A refusal without a list of problems; the router writes its `errors` as the switch has them. */
export declare const refuse: (status: number, code: string, message: string) => Refusal;
/** A record that is not valid, with every problem. */
export declare const refuseRecord: (resource: string, errors: readonly Problem[]) => Refusal;
/** A mistake in the query language. */
export declare const refuseCondition: (message: string) => Refusal;
export declare const noEndpoint: () => Refusal;
export declare const noRecord: (resource: string, id: number) => Refusal;
