/** Placeholder on this branch only: to be replaced whole. */
import { ConcordatError } from "../errors.ts";
import type { Context, Selection } from "./context.ts";

export async function github(
  _context: Context,
  _options: Selection & { readonly what?: string; readonly out?: string },
): Promise<number> {
  throw new ConcordatError("NOT_BUILT", "github is not built yet", {});
}
