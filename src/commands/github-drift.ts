/** Placeholder on this branch only: to be replaced whole. */
import { ConcordatError } from "../errors.ts";
import type { Context, Selection } from "./context.ts";

export async function githubDrift(_context: Context, _options: Selection): Promise<number> {
  throw new ConcordatError("NOT_BUILT", "github drift is not built yet", {});
}
