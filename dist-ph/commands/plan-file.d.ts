import type { Day } from "../core/model.ts";
import type { Plan } from "../core/plan.ts";
import type { Workspace } from "../core/workspace.ts";
import type { Context } from "./context.ts";
/** `asOf`: the day, where the user named it. */
export declare function readPlanFile(context: Context, file: string, workspace: Workspace, asOf?: Day): Promise<Plan>;
