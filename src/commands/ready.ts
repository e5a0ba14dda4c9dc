/** The plan an apply is made from: one worked out now, or a reviewed file. */
import type { ApplyInput } from "../apply/run.ts";
import { madeSince } from "../audit/since.ts";
import type { AuditStore } from "../audit/store.ts";
import type { Plan } from "../core/plan.ts";
import { dueChanges } from "../core/plan-tenant.ts";
import type { Workspace } from "../core/workspace.ts";
import { UsageError } from "../errors.ts";
import type { Target } from "../providers/provider.ts";
import { sayStops } from "../render/stops.ts";
import { renderText } from "../render/text.ts";
import type { ApplyOptions } from "./apply.ts";
import type { Context } from "./context.ts";
import { connectionKey, gather, openConnection } from "./gather.ts";
import type { Watch } from "./outside.ts";
import { readPlanFile } from "./plan-file.ts";

/** What an apply needs before it writes: a plan, and the systems to write to. */
export interface Ready {
  readonly plan: Plan;
  readonly store: AuditStore;
  readonly targets: ReadonlyMap<string, Target>;
  readonly madeBy?: ApplyInput["madeBy"];
}

export async function planNow(
  context: Context,
  options: ApplyOptions,
  workspace: Workspace,
  watch: Watch,
): Promise<Ready> {
  const ready = await gather(context, options, workspace, watch);
  if (!options.json && ready.plan.tenants.length > 0)
    context.out(renderText(ready.plan, { colour: context.colour, width: context.width }));
  return ready;
}

/** A reviewed plan: fits this program, this workspace and this configuration, and is whole. */
export async function planFromFile(
  context: Context,
  options: ApplyOptions,
  file: string,
  workspace: Workspace,
  store: AuditStore,
  watch: Watch,
): Promise<Ready> {
  const plan = await readPlanFile(context, file, workspace, options.asOf);
  context.talk(sayStops(plan, context));
  if (options.tenant !== undefined || options.customer !== undefined)
    throw new UsageError(
      "PLAN_HAS_SCOPE",
      "a plan file already says for whom it is; leave out --tenant and --customer",
      { file },
    );
  const targets = new Map<string, Target>();
  for (const tenantPlan of plan.tenants) {
    const tenant = workspace.tenants.find((candidate) => candidate.name === tenantPlan.tenant);
    if (tenant === undefined)
      throw new UsageError(
        "PLAN_FOREIGN",
        `${file} plans for tenant ${tenantPlan.tenant}, which this workspace does not have`,
        { file },
      );
    for (const key of new Set(dueChanges(tenantPlan).map((change) => change.connection)))
      targets.set(
        connectionKey(tenant.name, key),
        (await openConnection(tenant, key, "target", context, watch, options.asOf)) as Target,
      );
  }
  const made = new Map<string, ReturnType<typeof madeSince>>();
  for (const { tenant } of plan.tenants) made.set(tenant, madeSince(await store.readState(tenant), plan.createdAt));
  return { plan, store, targets, madeBy: (tenant, change, live) => made.get(tenant)?.(change, live) };
}
