import type { Workspace } from "../core/workspace.ts";
import { type Context, type Selection } from "./context.ts";
/** The workspace, or an error that names every mistake in it. Tenants whose files have errors are never planned. */
export declare function readWorkspace(context: Context, selection: Selection): Workspace;
