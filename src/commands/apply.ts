/** `apply`: plans and applies in one go, or applies a reviewed plan file; commits the audit either way. */

import { type ApplyEvent, applyPlan, type Stop } from "../apply/run.ts";
import { type Journal, recoverJournals, startJournal } from "../audit/journal.ts";
import { recordRuns } from "../audit/run.ts";
import type { AuditStore, CommitReceipt } from "../audit/store.ts";
import { openAudit } from "../audit/store.ts";
import type { Plan, TenantPlan } from "../core/plan.ts";
import { dueChanges } from "../core/plan-tenant.ts";
import type { Workspace } from "../core/workspace.ts";
import { ConcordatError, UsageError } from "../errors.ts";
import { head, openRepository } from "../outside/git.ts";
import { isLoopback } from "../outside/http.ts";
import { redact } from "../outside/secrets.ts";
import { dayIn } from "../outside/zones.ts";
import { forJson, forTerminal, linesForTerminal } from "../render/escape.ts";
import { renderFindings } from "../render/findings.ts";
import { sayEvent, sayOutcome, sayUnrecorded } from "../render/outcome.ts";
import { type Context, EXIT, type Selection } from "./context.ts";
import { countLeft, type Ending, exitCodeOf, sayEnding, sayObstacles, whyEnded } from "./ending.ts";
import { watchForStop, withoutSecrets } from "./outside.ts";
import { planFromFile, planNow } from "./ready.ts";
import { finishEntry, type RunFacts, settledBy, startEntry, toRunEvent } from "./trail.ts";
import { readWorkspace } from "./workspace.ts";

export interface ApplyOptions extends Selection {
  readonly file?: string;
  readonly json: boolean;
}

export async function apply(given: Context, options: ApplyOptions): Promise<number> {
  const context = withoutSecrets(given);
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
        `An earlier run (${forTerminal(found.run)}) was cut off; what it had done is recorded now (${found.events} events).\n`,
      );
    for (const note of found.notes) context.talk(`${forTerminal(note)}\n`);
  }
  const stop = watchForStop(context);
  const ready =
    options.file === undefined
      ? await planNow(context, options, workspace, stop.watch)
      : await planFromFile(context, options, options.file, workspace, recovering, stop.watch);
  const { plan, store, targets } = ready;
  const madeBy = ready.madeBy === undefined ? {} : { madeBy: ready.madeBy };
  if (stop.isAsked()) {
    context.talk("Stopped on request; nothing was written.\n");
    return EXIT.failed;
  }
  for (const warning of store.warnings) context.talk(`${forTerminal(warning)}\n`);
  if (plan.tenants.length === 0 && plan.findings.some((finding) => finding.severity === "error")) {
    context.talk(renderFindings(plan.findings, { colour: context.colour, width: context.width }));
    return EXIT.failed;
  }
  const settled = await unsettled(plan, store);
  const busy = plan.tenants.filter((tenant) => dueChanges(tenant).length > 0 || settled.has(tenant.tenant));
  // A plan made here was printed already, with all that stands in its way.
  const unseen = options.json || options.file !== undefined ? sayObstacles(plan, context) : "";
  if (busy.length === 0) {
    const code = exitCodeOf(plan, { events: [], stops: [], left: 0 });
    if (options.json) context.out(`${JSON.stringify({ run: null, events: [], stopped: [], left: 0 })}\n`);
    else if (code === EXIT.done) context.out(sayOutcome(plan, [], undefined));
    context.talk(unseen);
    return code;
  }

  const started = context.now();
  const run = runName(started, context.pid);
  const facts: RunFacts = { run, actor: actorOf(context), configCommit: commit ?? "", planDigest: plan.digest };
  const journal = await startJournal(repository.gitFolder, run, context.pid);
  stop.beginWriting();
  const events: ApplyEvent[] = [];
  const stops: Stop[] = [];
  let broken: ConcordatError | undefined;
  try {
    for (const tenant of busy) await journal.append(startEntry(tenant, facts, context.now()));
    const today = (tenant: TenantPlan) => dayIn(tenant.timezone, started, options.asOf);
    for await (const said of applyPlan({ plan, targets, today, signal: context.signal, ...madeBy })) {
      const event = said.message === undefined ? said : { ...said, message: redact(said.message) };
      if (event.kind === "stopped") {
        stops.push(event);
        continue;
      }
      const entry = toRunEvent(event, plan, facts, context.now());
      if (event.kind === "attempt") {
        await journal.intend(entry);
        continue;
      }
      events.push(event);
      await journal.append(entry);
      if (!options.json) context.out(sayEvent(event, context));
    }
  } catch (error) {
    // The disk refuses what is about to be written, or what was: nothing more is sent, and the rest is done from memory.
    if (!(error instanceof ConcordatError) || error.code !== "JOURNAL_FAILED") throw error;
    broken = error;
  }
  const ending: Ending = {
    events,
    stops,
    left: countLeft(busy, events),
    ...(broken === undefined ? {} : { broken }),
    ...(context.signal.aborted ? { asked: true } : {}),
  };
  const stopped = whyEnded(ending);
  for (const tenant of busy)
    await journal.append(
      finishEntry(
        tenant,
        { events, settled: settled.get(tenant.tenant) ?? {}, ...(stopped === undefined ? {} : { stopped }) },
        facts,
        context.now(),
      ),
    );
  const command = `concordat apply${options.file === undefined ? "" : ` ${options.file}`}`;
  const told = { workspace, command, now: context.now() };
  let receipt: CommitReceipt;
  try {
    receipt = await record(context, store, journal, { tenants: busy, ending });
  } catch (error) {
    context.talk(sayEnding(ending, { ...told, recorded: false }));
    const code = exitCodeOf(plan, ending);
    if (!(error instanceof ConcordatError) || code !== EXIT.partly) throw error;
    context.talk(`${error.code}: ${linesForTerminal(redact(error.message))}\n`);
    return code;
  }
  if (options.json) {
    const { commit = null } = receipt;
    const { left } = ending;
    const said = { run, commit, pushed: receipt.pushed, events, stopped: stops, left };
    context.out(`${forJson(JSON.stringify(said, null, 2))}\n`);
  } else
    context.out(
      sayOutcome(plan, events, {
        run,
        branch: store.branch,
        ...(receipt.commit === undefined ? {} : { commit: receipt.commit }),
        pushed: receipt.pushed,
      }),
    );
  context.talk(sayEnding(ending, { ...told, recorded: true }) + unseen);
  return exitCodeOf(plan, ending);
}

/**
 * Commits what was done, then lets go of the journal. Where neither git nor the journal takes it, it is told, so that it
 * stands at least in the job's log.
 */
async function record(
  context: Context,
  store: AuditStore,
  journal: Journal,
  { tenants, ending }: { readonly tenants: readonly TenantPlan[]; readonly ending: Ending },
): Promise<CommitReceipt> {
  const { events, run } = journal;
  let receipt: CommitReceipt;
  try {
    receipt = await recordRuns(
      store,
      tenants.map(({ tenant }) => ({ tenant, run, events })),
    );
  } catch (error) {
    await journal.close().catch(() => undefined);
    context.talk(sayUnrecorded(ending.events, { journal: ending.broken === undefined ? journal.path : undefined }));
    throw error;
  }
  try {
    await journal.discard();
  } catch (error) {
    if (!(error instanceof ConcordatError)) throw error;
    context.talk(`${forTerminal(error.message)}; it is recorded all the same, and the next run removes it\n`);
  }
  return receipt;
}

/**
 * Defaults that this plan resolves and no run has recorded yet, by tenant: the first apply settles them (decision 4),
 * those of a line that is still to be made with the event that makes it.
 */
async function unsettled(
  plan: Plan,
  store: AuditStore,
): Promise<ReadonlyMap<string, Readonly<Record<string, string>>>> {
  const found = new Map<string, Readonly<Record<string, string>>>();
  for (const tenant of plan.tenants) {
    if (tenant.freeze !== undefined) continue;
    const { resolved } = await store.readState(tenant.tenant);
    const names = tenant.customers
      .filter((customer) => customer.status === "planned")
      .flatMap((customer) => Object.entries(settledBy(customer)))
      .filter(([name]) => resolved[name] === undefined);
    if (names.length > 0) found.set(tenant.tenant, Object.fromEntries(names));
  }
  return found;
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
