/** Gathers everything a plan needs: files, state, vendors, PSAs. Then one pure call makes the plan. */

import { predictRun } from "../apply/predict.ts";
import { memoryOf } from "../audit/memory.ts";
import type { State } from "../audit/state.ts";
import { type AuditStore, openAudit, readFormerStates } from "../audit/store.ts";
import type { Billing } from "../core/charges.ts";
import type { Memory } from "../core/memory.ts";
import type { Day, Finding, Origin } from "../core/model.ts";
import type { Observation } from "../core/observed.ts";
import type { Plan, ReadReport, TenantPlan } from "../core/plan.ts";
import type { TargetFacts } from "../core/plan-customer.ts";
import { makePlan, planTenant } from "../core/plan-tenant.ts";
import type { Tenant, Workspace } from "../core/workspace.ts";
import { ConcordatError, UsageError } from "../errors.ts";
import { head } from "../outside/git.ts";
import { redact } from "../outside/secrets.ts";
import { dayIn } from "../outside/zones.ts";
import type { Source, Target } from "../providers/provider.ts";
import { loadProvider, systems } from "../providers/registry.ts";
import { desire } from "../syncs/subscriptions/desire.ts";
import { feedsOf, hasUnmade, scopeOf } from "../syncs/subscriptions/gather.ts";
import { uncommittedInputs } from "./apply-checks.ts";
import { type Context, type Selection, tenantsIn } from "./context.ts";
import { nameMovers } from "./movers.ts";
import { relativeOrigins } from "./origins.ts";
import { clocksOff, outsideOf, type Watch, whatNext } from "./outside.ts";
import { missingSecrets } from "./secretless.ts";

/** Everything one command needs of the world, opened once. */
export interface Gathered {
  readonly plan: Plan;
  readonly workspace: Workspace;
  readonly store: AuditStore;
  readonly targets: ReadonlyMap<string, Target>;
}

/** Key of an opened connection: connection keys are unique in a tenant only. */
export function connectionKey(tenant: string, connection: string): string {
  return `${tenant}/${connection}`;
}

/** `watch`: the clocks seen, and whether to stop reading; what is opened here keeps to it. */
export async function gather(
  context: Context,
  selection: Selection,
  workspace: Workspace,
  watch: Watch = { skews: new Map() },
): Promise<Gathered> {
  const store = await openAudit({ folder: workspace.folder, branch: workspace.audit.branch, env: context.env });
  const { commit, dirty } = await head(workspace.folder, context.env);
  const isCommitted = commit !== undefined && uncommittedInputs(dirty, workspace).length === 0;
  const at = context.now();
  const targets = new Map<string, Target>();
  const tenants: TenantPlan[] = [];
  const findings: Finding[] = [...workspace.findings];
  const named = tenantsIn(selection);
  const inFiles = new Set(workspace.tenants.map(({ name }) => name));
  let unnamed: Promise<readonly State[]> | undefined;
  // Whatever was selected: a tenant of another shard is no former one.
  const former = () => {
    unnamed ??= readFormerStates(store, inFiles);
    return unnamed;
  };
  for (const tenant of workspace.tenants) {
    if (named !== undefined && !named.includes(tenant.name)) continue;
    if (selection.customer !== undefined && !tenant.customers.some((customer) => customer.key === selection.customer))
      continue;
    const missing = missingSecrets(tenant, context);
    if (missing.length > 0) {
      findings.push(...missing);
      continue;
    }
    try {
      tenants.push(
        await gatherTenant(
          tenant,
          context,
          selection,
          store,
          dayIn(tenant.timezone, at, selection.asOf),
          targets,
          watch,
          former,
        ),
      );
    } catch (error) {
      if (!(error instanceof ConcordatError)) throw error;
      findings.push({
        severity: "error",
        rule: error.code,
        // By this beginning notices know it for the same, whatever is answered next time.
        message: `${tenant.name}: ${redact(error.message)}`,
        fix: `Nothing of this tenant is planned; ${whatNext(error, tenant, at)}.`,
        origin: (error.facts.origin as Origin | undefined) ?? tenant.origin,
      });
    }
  }
  findings.push(...clocksOff(workspace, watch, at, selection.asOf));
  const firstZone = workspace.tenants[0]?.timezone ?? "UTC";
  const plan = makePlan({
    version: context.version,
    workspace: { digest: workspace.digest, ...(isCommitted ? { commit } : {}) },
    asOf: dayIn(firstZone, at, selection.asOf),
    createdAt: at.toISOString(),
    scope: {
      ...(named === undefined ? {} : { tenant: named.join(",") }),
      ...(selection.customer === undefined ? {} : { customer: selection.customer }),
    },
    tenants: relativeOrigins(tenants, workspace.folder),
    findings: relativeOrigins(findings, workspace.folder),
  });
  return { plan, workspace, store, targets };
}

/** Opens one connection in the role a program needs of it. `asOf`: the day, where the user named it. */
export async function openConnection(
  tenant: Tenant,
  key: string,
  role: "source" | "target",
  context: Context,
  watch: Watch,
  asOf?: Day,
): Promise<Source | Target> {
  const connection = tenant.connections[key];
  if (connection === undefined)
    throw new UsageError("NO_CONNECTION", `tenant ${tenant.name} has no connection "${key}"`, { connection: key });
  const module = await loadProvider(connection.system);
  if (module === undefined)
    throw new UsageError(
      "UNKNOWN_SYSTEM",
      `no system "${connection.system}" (connection ${key}); there are: ${systems.join(", ")}`,
      { system: connection.system },
    );
  if (module.role !== role)
    throw new UsageError("WRONG_ROLE", `connection ${key} (${module.title}) cannot be used as a ${role}`, {
      connection: key,
    });
  const borrower = { key: connectionKey(tenant.name, key), timezone: tenant.timezone };
  return module.open(connection, outsideOf(context, watch, { ...borrower, ...(asOf === undefined ? {} : { asOf }) }));
}

function connectionOf(tenant: Tenant, key: string): Origin {
  return tenant.connections[key]?.origin ?? tenant.origin;
}

/** What fails on a connection is told where the connection stands in the files. */
async function at<Result>(origin: Origin, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ConcordatError)) throw error;
    throw new ConcordatError(error.code, error.message, { ...error.facts, origin }, { cause: error });
  }
}

/** By itself, so that of a state that may be tens of megabytes only what is asked of it is kept. */
async function readMemory(tenant: Tenant, store: AuditStore, former: () => Promise<readonly State[]>): Promise<Memory> {
  const state = await store.readState(tenant.name);
  return memoryOf(state, hasUnmade(tenant, state.ids) ? await former() : []);
}

async function gatherTenant(
  tenant: Tenant,
  context: Context,
  selection: Selection,
  store: AuditStore,
  today: Day,
  opened: Map<string, Target>,
  watch: Watch,
  former: () => Promise<readonly State[]>,
): Promise<TenantPlan> {
  const memory = await readMemory(tenant, store, former);
  const programs = tenant.programs.filter((program) => program.enabled);
  const titles = new Map<string, string>();
  const reads: ReadReport[] = [];
  const billings = new Map<string, Billing>();
  for (const key of new Set(programs.map((program) => program.from))) {
    const source = (await at(connectionOf(tenant, key), () =>
      openConnection(tenant, key, "source", context, watch, selection.asOf),
    )) as Source;
    const billing = await at(connectionOf(tenant, key), () => source.observe());
    billings.set(key, billing);
    titles.set(key, source.title);
    reads.push({
      connection: key,
      system: tenant.connections[key]?.system ?? key,
      title: source.title,
      at: billing.readAt,
      requests: billing.requests,
    });
  }
  const customers = tenant.customers.filter(
    (customer) => selection.customer === undefined || customer.key === selection.customer,
  );
  const feeds = customers.flatMap((customer) => feedsOf(tenant, customer, billings));
  const observations = new Map<string, Observation>();
  const facts = new Map<string, TargetFacts>();
  const targets = new Map<string, Target>();
  for (const key of new Set([...programs.map((program) => program.to), ...feeds.map(({ connection }) => connection)])) {
    const target = (await at(connectionOf(tenant, key), () =>
      openConnection(tenant, key, "target", context, watch, selection.asOf),
    )) as Target;
    const scope = scopeOf(tenant, key, feeds, today, memory);
    const observation = await at(connectionOf(tenant, key), () => target.observe(scope));
    observations.set(key, observation);
    targets.set(key, target);
    opened.set(connectionKey(tenant.name, key), target);
    titles.set(key, target.title);
    reads.push({
      connection: key,
      system: tenant.connections[key]?.system ?? key,
      title: target.title,
      at: observation.readAt,
      requests: observation.requests,
    });
    facts.set(key, {
      system: tenant.connections[key]?.system ?? key,
      title: target.title,
      writing: target.writing,
      standing: target.standing,
      accept: (proposal) => target.accept(proposal),
      enter: (entry) => target.enter(entry),
    });
  }
  const wish = desire({
    tenant,
    today,
    billings,
    observations,
    memory,
    titles,
    ...(selection.customer === undefined ? {} : { only: selection.customer }),
  });
  const plan = planTenant({
    tenant,
    today,
    wish,
    memory,
    targets: facts,
    observations,
    billings,
    reads,
    predict: (connection, changes) => {
      const target = targets.get(connection);
      return target === undefined ? 0 : predictRun(target, changes, today);
    },
  });
  return nameMovers(plan, targets);
}
