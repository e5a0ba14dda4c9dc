/** Which answers are refusals and which were lost, and what each says in words. Pure. */
import { ProviderError } from "../../../src/errors.ts";

/** Until a part is written, it says so. */
export function notWritten(what: string): ProviderError {
  return new ProviderError("NOT_WRITTEN", `${what} of Template PSA is not written yet`, { what });
}
