/** Why a change was not made, or not made whole, in words and facts. */
import type { Change } from "../core/plan.ts";
import { ConcordatError } from "../errors.ts";
import type { Live } from "../providers/provider.ts";

/** Code of a change whose answer was lost and whose record could not be read: it may stand. */
export const OUTCOME_UNKNOWN = "OUTCOME_UNKNOWN";

/** What was made of a change that is not as planned: a new line may stand without its units. */
export function notMade(change: Change, { line }: Live): string {
  if (change.action !== "create" || line === undefined) return "read back: it was not made. The next run makes it";
  return `read back: line ${line.id} was made, but its ${String(change.values.quantity)} units were not set. The next run sets them`;
}

export function codeOf(error: unknown): { readonly code?: string } {
  return error instanceof ConcordatError ? { code: error.code } : {};
}

/** Its record could not be read, so it was not written. */
export function unread(error: unknown): string {
  return `${wordsOf(error)}. Nothing of it was written; the next run makes it`;
}

/** Anything else than an error of ours is thrown on. */
export function wordsOf(error: unknown): string {
  if (error instanceof ConcordatError) return error.message;
  throw error;
}

/** The id of a record that was made before the error, and stands without the rest of its change. */
export function madeOf(error: unknown): string | undefined {
  const made = error instanceof ConcordatError ? error.facts.made : undefined;
  return typeof made === "string" ? made : undefined;
}
