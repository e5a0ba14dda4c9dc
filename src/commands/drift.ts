/** Placeholder on this branch only: to be replaced whole. */
import { ConcordatError } from "../errors.ts";
import type { Context, Selection } from "./context.ts";

export async function drift(
  _context: Context,
  _options: Selection & { readonly format: "text" | "markdown" | "json"; readonly exitCode: boolean },
): Promise<number> {
  throw new ConcordatError("NOT_BUILT", "drift is not built yet", {});
}
