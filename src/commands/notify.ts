/** Placeholder on this branch only: to be replaced whole. */
import { ConcordatError } from "../errors.ts";
import type { Context } from "./context.ts";

export async function notify(
  _context: Context,
  _options: { readonly json: boolean; readonly file?: string },
): Promise<number> {
  throw new ConcordatError("NOT_BUILT", "notify is not built yet", {});
}
