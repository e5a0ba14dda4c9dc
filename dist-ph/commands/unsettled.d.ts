import type { ApplyEvent } from "../apply/run.ts";
import type { State } from "../audit/state.ts";
import type { AuditStore } from "../audit/store.ts";
import type { Day } from "../core/model.ts";
import type { Plan, TenantPlan } from "../core/plan.ts";
import type { Target } from "../providers/provider.ts";
/** By tenant. */
type States = ReadonlyMap<string, State>;
export declare function readStates(plan: Plan, store: AuditStore): Promise<States>;
/**
 * Defaults that this plan resolves and no run has recorded yet, by tenant: the first apply settles them (decision 4),
 * those of a line that is still to be made with the event that makes it.
 */
export declare function unsettled(plan: Plan, states: States): ReadonlyMap<string, Readonly<Record<string, string>>>;
/** What came of the writes that earlier runs lost sight of, of the customers that are planned now, read from their records. */
export declare function readEarlier(plan: Plan, states: States, targets: ReadonlyMap<string, Target>, today: (tenant: TenantPlan) => Day): Promise<readonly ApplyEvent[]>;
export {};
