/** The plan an apply is made from: one worked out now, or a reviewed file. */
import type { ApplyInput } from "../apply/run.ts";
import type { AuditStore } from "../audit/store.ts";
import type { Plan } from "../core/plan.ts";
import type { Workspace } from "../core/workspace.ts";
import type { Target } from "../providers/provider.ts";
import type { ApplyOptions } from "./apply.ts";
import type { Context } from "./context.ts";
import type { Watch } from "./outside.ts";
/** What an apply needs before it writes: a plan, and the systems to write to. */
export interface Ready {
    readonly plan: Plan;
    readonly store: AuditStore;
    readonly targets: ReadonlyMap<string, Target>;
    readonly madeBy?: ApplyInput["madeBy"];
}
export declare function planNow(context: Context, options: ApplyOptions, workspace: Workspace, watch: Watch): Promise<Ready>;
/** A reviewed plan: fits this program, this workspace and this configuration, and is whole. */
export declare function planFromFile(context: Context, options: ApplyOptions, file: string, workspace: Workspace, store: AuditStore, watch: Watch): Promise<Ready>;
