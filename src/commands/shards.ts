/** `shards`: tenants in groups of like size, as a matrix for jobs that run side by side. Offline, but for the audit branch. */
import { type AuditStore, openAudit } from "../audit/store.ts";
import type { Plan } from "../core/plan.ts";
import { type Load, MOST_SHARDS, shardsOf } from "../core/shards.ts";
import type { Tenant } from "../core/workspace.ts";
import { ConcordatError } from "../errors.ts";
import { forTerminal } from "../render/escape.ts";
import { renderFindings } from "../render/findings.ts";
import { renderShards } from "../render/shards.ts";
import { type Context, EXIT } from "./context.ts";
import { readPlanFile } from "./plan-file.ts";
import { readWorkspace } from "./workspace.ts";

export interface ShardsOptions {
  /** At most so many groups. */
  readonly max?: number;
  /** A plan of all tenants: what it predicts goes before what is estimated. */
  readonly file?: string;
  readonly json: boolean;
}

export async function shards(context: Context, options: ShardsOptions): Promise<number> {
  const workspace = readWorkspace(context, {});
  if (workspace.findings.some((finding) => finding.severity === "error")) {
    context.talk(renderFindings(workspace.findings, { colour: context.colour, width: context.width }));
    return EXIT.config;
  }
  const plan = options.file === undefined ? undefined : await readPlanFile(context, options.file, workspace);
  const store = await openAudit({ folder: workspace.folder, branch: workspace.audit.branch, env: context.env });
  const loads: Load[] = [];
  for (const tenant of workspace.tenants) {
    const planned = plan === undefined ? undefined : predictedIn(plan, tenant.name);
    const known = planned === undefined ? await recordsKnown(store, tenant.name, context) : 0;
    loads.push({ tenant: tenant.name, requests: planned ?? estimate(tenant, known) });
  }
  const groups = shardsOf(loads, options.max ?? MOST_SHARDS);
  // The form that a workflow's `matrix: ${{ fromJSON(…) }}` takes; names go to --tenant as they are.
  const include = groups.map(({ shard, tenants, requests }) => ({ shard, tenants: tenants.join(","), requests }));
  context.out(options.json ? `${JSON.stringify({ include })}\n` : renderShards(groups, context));
  return EXIT.done;
}

/** A state that cannot be read stops its own tenant's run, not the dividing of the others: told, and taken for empty. */
async function recordsKnown(store: AuditStore, tenant: string, context: Context): Promise<number> {
  try {
    return Object.keys((await store.readState(tenant)).ids).length;
  } catch (error) {
    if (!(error instanceof ConcordatError)) throw error;
    context.talk(`${forTerminal(`${tenant}: ${error.message}\nIts size is estimated from its files alone.`)}\n`);
    return 0;
  }
}

function predictedIn(plan: Plan, name: string): number | undefined {
  const tenant = plan.tenants.find((candidate) => candidate.tenant === name);
  if (tenant === undefined) return undefined;
  const reads = tenant.reads.reduce((sum, { requests }) => sum + requests, 0);
  return reads + tenant.api.reduce((sum, { predictedRequests }) => sum + predictedRequests, 0);
}

/** Requests that a system takes whatever it holds: where it is, what is allowed, and one of each list. */
const CONSTANT = 12;
const PAGE = 500;
/** Lists that grow with the records: lines, their rows of open periods, and what hangs on them. */
const LISTS = 3;

/**
 * Without a plan: what reading takes, by the records that are known to exist or are declared. What writing will take only
 * a plan knows.
 */
function estimate(tenant: Tenant, known: number): number {
  const systems = new Set(tenant.programs.filter(({ enabled }) => enabled).map(({ to }) => to)).size;
  const contracts = tenant.customers.reduce((sum, customer) => sum + customer.contracts.length, 0);
  return systems * CONSTANT + LISTS * Math.ceil(Math.max(known, contracts) / PAGE);
}
