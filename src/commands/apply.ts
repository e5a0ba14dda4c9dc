/** `apply`: plans and applies in one go, or applies a reviewed plan file; commits the audit either way. */

import { type ApplyEvent, applyPlan } from "../apply/run.ts";
import { recoverJournals, startJournal } from "../audit/journal.ts";
import { recordRuns } from "../audit/run.ts";
import type { AuditStore } from "../audit/store.ts";
import { openAudit } from "../audit/store.ts";
import type { Plan, TenantPlan } from "../core/plan.ts";
import { dueChanges } from "../core/plan-tenant.ts";
import type { Workspace } from "../core/workspace.ts";
import { UsageError } from "../errors.ts";
import { dayIn } from "../outside/clock.ts";
import { head, openRepository } from "../outside/git.ts";
import { isLoopback } from "../outside/http.ts";
import type { Target } from "../providers/provider.ts";
import { renderFindings } from "../render/findings.ts";
import { sayEvent, sayOutcome } from "../render/outcome.ts";
import { renderText } from "../render/text.ts";
import { type Context, EXIT, type Selection } from "./context.ts";
import { connectionKey, gather, openConnection, readWorkspace } from "./gather.ts";
import { readPlanFile } from "./plan-file.ts";
import { finishEntry, type RunFacts, startEntry, toRunEvent } from "./trail.ts";

export interface ApplyOptions extends Selection {
  readonly file?: string;
  readonly json: boolean;
}

export async function apply(context: Context, options: ApplyOptions): Promise<number> {
  const workspace = readWorkspace(context, options);
  if (workspace.findings.some((finding) => finding.severity === "error")) {
    context.talk(renderFindings(workspace.findings, { colour: context.colour, width: context.width }));
    return EXIT.config;
  }
  const repository = await openRepository(workspace.folder, context.env);
  const { commit, dirty } = await head(workspace.folder, context.env);
  refuseUncommitted(commit, dirty);
  if (options.asOf !== undefined) refuseOtherDay(workspace, options.asOf);

  const recovering = await openAudit({ folder: workspace.folder, branch: workspace.audit.branch, env: context.env });
  for (const found of await recoverJournals(recovering, {
    gitFolder: repository.gitFolder,
    pid: context.pid,
    now: context.now(),
  })) {
    if (found.events > 0)
      context.talk(
        `An earlier run (${found.run}) was cut off; what it had done is recorded now (${found.events} events).\n`,
      );
    for (const note of found.notes) context.talk(`${note}\n`);
  }
  const ready =
    options.file === undefined
      ? await planNow(context, options, workspace)
      : await planFromFile(context, options, options.file, workspace, recovering);
  const { plan, store, targets } = ready;
  for (const warning of store.warnings) context.talk(`${warning}\n`);
  if (plan.tenants.length === 0 && plan.findings.some((finding) => finding.severity === "error")) {
    context.talk(renderFindings(plan.findings, { colour: context.colour, width: context.width }));
    return EXIT.failed;
  }
  const settled = await unsettled(plan, store);
  const busy = plan.tenants.filter((tenant) => dueChanges(tenant).length > 0 || settled.has(tenant.tenant));
  if (busy.length === 0) {
    context.out(options.json ? `${JSON.stringify({ run: null, events: [] })}\n` : sayOutcome(plan, [], undefined));
    return exitCodeOf(plan, []);
  }

  const started = context.now();
  const run = runName(started, context.pid);
  const facts: RunFacts = { run, actor: actorOf(context), configCommit: commit ?? "", planDigest: plan.digest };
  const journal = await startJournal(repository.gitFolder, run, context.pid);
  const events: ApplyEvent[] = [];
  try {
    for (const tenant of busy) await journal.append(startEntry(tenant, facts, context.now()));
    const today = (tenant: TenantPlan) => dayIn(tenant.timezone, started, options.asOf);
    for await (const event of applyPlan({ plan, targets, today, signal: context.signal })) {
      const entry = toRunEvent(event, plan, facts, context.now());
      if (event.kind === "attempt") {
        await journal.intend(entry);
        continue;
      }
      await journal.append(entry);
      events.push(event);
      if (!options.json) context.out(sayEvent(event, context));
    }
    for (const tenant of busy)
      await journal.append(
        finishEntry(
          tenant,
          { events, settled: settled.get(tenant.tenant) ?? {}, stopped: context.signal.aborted },
          facts,
          context.now(),
        ),
      );
  } finally {
    await journal.close();
  }
  const receipt = await recordRuns(
    store,
    busy.map((tenant) => ({ tenant: tenant.tenant, run, events: journal.events })),
  );
  await journal.discard();
  if (options.json)
    context.out(
      `${JSON.stringify({ run, commit: receipt.commit ?? null, pushed: receipt.pushed, events }, null, 2)}\n`,
    );
  else
    context.out(
      sayOutcome(plan, events, {
        run,
        branch: store.branch,
        ...(receipt.commit === undefined ? {} : { commit: receipt.commit }),
        pushed: receipt.pushed,
      }),
    );
  const left = busy.flatMap(dueChanges).length - events.filter(({ kind }) => kind !== "unknown").length;
  if (!context.signal.aborted || left <= 0) return exitCodeOf(plan, events);
  context.talk(
    `Stopped on request: the request under way was finished, ${left} of the changes are left for the next run.\n`,
  );
  return events.some(({ kind }) => kind === "applied" || kind === "settled") ? EXIT.partly : EXIT.failed;
}

/** Defaults that this plan resolves and no run has recorded yet, by tenant: the first apply settles them (decision 4). */
async function unsettled(
  plan: Plan,
  store: AuditStore,
): Promise<ReadonlyMap<string, Readonly<Record<string, string>>>> {
  const found = new Map<string, Readonly<Record<string, string>>>();
  for (const tenant of plan.tenants) {
    const { resolved } = await store.readState(tenant.tenant);
    const names = tenant.customers
      .filter((customer) => customer.status === "planned")
      .flatMap((customer) => Object.entries(customer.settles ?? {}))
      .filter(([name]) => resolved[name] === undefined);
    if (names.length > 0) found.set(tenant.tenant, Object.fromEntries(names));
  }
  return found;
}

interface Ready {
  readonly plan: Plan;
  readonly store: AuditStore;
  readonly targets: ReadonlyMap<string, Target>;
}

async function planNow(context: Context, options: ApplyOptions, workspace: Workspace): Promise<Ready> {
  const ready = await gather(context, options, workspace);
  if (!options.json && ready.plan.tenants.length > 0)
    context.out(renderText(ready.plan, { colour: context.colour, width: context.width }));
  return ready;
}

/** A reviewed plan: fits this program, this workspace and this configuration, and is whole. */
async function planFromFile(
  context: Context,
  options: ApplyOptions,
  file: string,
  workspace: Workspace,
  store: AuditStore,
): Promise<Ready> {
  const plan = await readPlanFile(context, file, workspace);
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
      targets.set(connectionKey(tenant.name, key), (await openConnection(tenant, key, "target", context)) as Target);
  }
  return { plan, store, targets };
}

/** Real systems are written on the real day; another one is for a sandbox. */
function refuseOtherDay(workspace: Workspace, asOf: string): void {
  const real = workspace.tenants.flatMap((tenant) =>
    Object.values(tenant.connections).filter(({ system, settings }) => {
      const url = typeof settings.url === "string" ? URL.parse(settings.url) : null;
      return system !== "partner-center" && (url === null || !isLoopback(url.hostname));
    }),
  );
  const first = real[0];
  if (first !== undefined)
    throw new UsageError(
      "AS_OF_REAL",
      `apply --as-of ${asOf} is for a sandbox on this machine; connection ${first.key} (${first.origin.file}:${first.origin.line}) is a real system. Leave out --as-of, or use it with plan`,
      { asOf, connection: first.key },
    );
}

/** The audit names the commit that was applied, so what is applied must be in it. */
function refuseUncommitted(commit: string | undefined, dirty: readonly string[]): void {
  if (commit === undefined)
    throw new UsageError("NO_COMMIT", "the repository has no commit yet; commit the workspace, then apply", {});
  const files = dirty.filter((path) => /\.ya?ml$/.test(path) || path.startsWith("tenants/"));
  if (files.length > 0)
    throw new UsageError(
      "UNCOMMITTED",
      `not committed: ${files.slice(0, 5).join(", ")}${files.length > 5 ? ` and ${files.length - 5} more` : ""}; commit (or restore) them, so that the audit can name what was applied`,
      { files },
    );
}

function runName(at: Date, pid: number): string {
  return `${at
    .toISOString()
    .replace(/[-:]/g, "")
    .replace(/\.\d+Z$/, "Z")}-${pid.toString(36)}`;
}

function actorOf(context: Context): string {
  const { env } = context;
  if (env.GITHUB_ACTOR !== undefined) return `github:${env.GITHUB_ACTOR}`;
  if (env.GITLAB_USER_LOGIN !== undefined) return `gitlab:${env.GITLAB_USER_LOGIN}`;
  return env.USER ?? env.USERNAME ?? "unknown";
}

function exitCodeOf(plan: Plan, events: readonly ApplyEvent[]): number {
  const wrote = events.some((event) => event.kind === "applied" || event.kind === "settled");
  const missed = events.some((event) => event.kind === "failed" || event.kind === "stale");
  if (missed) return wrote ? EXIT.partly : EXIT.blocked;
  if (plan.findings.some((finding) => finding.severity === "error")) return wrote ? EXIT.partly : EXIT.failed;
  return plan.result === "blocked" || plan.result === "failed" ? EXIT.blocked : EXIT.done;
}
