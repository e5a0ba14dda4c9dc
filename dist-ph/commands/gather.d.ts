/** Gathers everything a plan needs: files, state, vendors, PSAs. Then one pure call makes the plan. */
import { type AuditStore } from "../audit/store.ts";
import type { Day } from "../core/model.ts";
import type { Plan } from "../core/plan.ts";
import type { Tenant, Workspace } from "../core/workspace.ts";
import type { Source, Target } from "../providers/provider.ts";
import { type Context, type Selection } from "./context.ts";
import { type Watch } from "./outside.ts";
/** Everything one command needs of the world, opened once. */
export interface Gathered {
    readonly plan: Plan;
    readonly workspace: Workspace;
    readonly store: AuditStore;
    readonly targets: ReadonlyMap<string, Target>;
}
/** Key of an opened connection: connection keys are unique in a tenant only. */
export declare function connectionKey(tenant: string, connection: string): string;
/** `watch`: the clocks seen, and whether to stop reading; what is opened here keeps to it. */
export declare function gather(context: Context, selection: Selection, workspace: Workspace, watch?: Watch): Promise<Gathered>;
/** Opens one connection in the role a program needs of it. `asOf`: the day, where the user named it. */
export declare function openConnection(tenant: Tenant, key: string, role: "source" | "target", context: Context, watch: Watch, asOf?: Day): Promise<Source | Target>;
