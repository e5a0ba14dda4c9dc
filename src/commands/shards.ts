/** Placeholder on this branch only: to be replaced whole. */
import { ConcordatError } from "../errors.ts";
import type { Context } from "./context.ts";

export async function shards(
  _context: Context,
  _options: { readonly json: boolean; readonly max?: number },
): Promise<number> {
  throw new ConcordatError("NOT_BUILT", "shards is not built yet", {});
}
