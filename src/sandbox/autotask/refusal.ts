/** A request that the sandbox refuses as Autotask would; the router turns it into an answer. */
import type { Answer } from "../system.ts";

export class Refusal extends Error {
  readonly answer: Answer;

  constructor(answer: Answer) {
    super(JSON.stringify(answer.body));
    this.answer = answer;
  }
}

/** A mistake in what was sent. Autotask: every unsuccessful operation is a 500 with a list of texts. */
export const refuse = (...errors: readonly string[]): Refusal => new Refusal({ status: 500, body: { errors } });

/** A route or verb that does not exist: the web server's own body, not the API's. */
export const noRoute = (status: 404 | 405, message: string): Refusal =>
  new Refusal({ status, body: { Message: message } });
