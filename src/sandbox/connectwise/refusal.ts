/** A request that the sandbox refuses as ConnectWise would; the router turns it into an answer. */
import type { Answer } from "../system.ts";

/** One entry of an answer's `errors`. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly resource: string;
  readonly field: string;
}

export class Refusal extends Error {
  readonly answer: Answer;

  constructor(answer: Answer) {
    super(JSON.stringify(answer.body));
    this.answer = answer;
  }
}

/** A refusal without a list of problems; the router writes its `errors` as the switch has them. */
export const refuse = (status: number, code: string, message: string): Refusal =>
  new Refusal({ status, body: { code, message, errors: null } });

/** A record that is not valid, with every problem. */
export const refuseRecord = (resource: string, errors: readonly Problem[]): Refusal =>
  new Refusal({ status: 400, body: { code: "InvalidObject", message: `${resource} object is invalid`, errors } });

/** A mistake in the query language. */
export const refuseCondition = (message: string): Refusal => refuse(400, "ApiFindCondition", message);

export const noEndpoint = (): Refusal => refuse(404, "ConnectWiseApi", "The endpoint does not exist.");

export const noRecord = (resource: string, id: number): Refusal =>
  refuse(404, "NotFound", `${resource} ${id} was not found.`);
