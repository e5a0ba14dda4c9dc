/** `apply`: plans and applies in one go, or applies a reviewed plan file; commits the audit either way. */

import { recoverJournals } from "../audit/journal.ts";
import { type AuditStore, openAudit } from "../audit/store.ts";
import type { TenantPlan } from "../core/plan.ts";
import { dueChanges } from "../core/plan-tenant.ts";
import { chance } from "../outside/clock.ts";
import { head, openRepository } from "../outside/git.ts";
import { dayIn } from "../outside/zones.ts";
import { forTerminal } from "../render/escape.ts";
import { renderFindings } from "../render/findings.ts";
import { sayOutcome } from "../render/outcome.ts";
import { actorOf } from "./actor.ts";
import { refuseOtherDay, refuseUncommitted } from "./apply-checks.ts";
import { type Context, EXIT, type Selection } from "./context.ts";
import { exitCodeOf, sayObstacles } from "./ending.ts";
import { masked, watchForStop, withoutSecrets } from "./outside.ts";
import { refuseUnmerged } from "./protected.ts";
import { planFromFile, planNow } from "./ready.ts";
import { type Report, startReport } from "./report.ts";
import type { RunFacts } from "./trail.ts";
import { readEarlier, readStates, unsettled } from "./unsettled.ts";
import { readWorkspace } from "./workspace.ts";
import { write } from "./write.ts";

export interface ApplyOptions extends Selection {
  readonly file?: string;
  readonly json: boolean;
  /** Where the report of the run is written, on every ending. */
  readonly out?: string;
}

export async function apply(given: Context, options: ApplyOptions): Promise<number> {
  const context = withoutSecrets(given);
  const report = startReport();
  let exit: number = EXIT.failed;
  try {
    exit = await run(context, options, report);
  } catch (error) {
    exit = report.fail(error);
    throw error;
  } finally {
    if (options.out !== undefined) await report.save(context, options.out, exit);
  }
  return exit;
}

async function run(context: Context, options: ApplyOptions, report: Report): Promise<number> {
  const workspace = readWorkspace(context, options);
  if (workspace.findings.some((finding) => finding.severity === "error")) {
    report.note({ findings: workspace.findings });
    context.talk(renderFindings(workspace.findings, { colour: context.colour, width: context.width }));
    return EXIT.config;
  }
  const repository = await openRepository(workspace.folder, context.env);
  const { commit, dirty } = await head(workspace.folder, context.env);
  const configCommit = refuseUncommitted(commit, dirty, workspace);
  if (options.asOf !== undefined) refuseOtherDay(workspace, options.asOf);
  await refuseUnmerged(context, workspace, repository, configCommit);

  const recovering = await openAudit({ folder: workspace.folder, branch: workspace.audit.branch, env: context.env });
  await recordCutOff(context, recovering, repository.gitFolder);
  const stop = watchForStop(context);
  const ready =
    options.file === undefined
      ? await planNow(context, options, workspace, stop.watch)
      : await planFromFile(context, options, options.file, workspace, recovering, stop.watch);
  const { plan, store, targets } = ready;
  report.note({ plan });
  if (stop.isAsked()) {
    context.talk("Stopped on request; nothing was written.\n");
    return EXIT.failed;
  }
  for (const warning of store.warnings) context.talk(`${forTerminal(warning)}\n`);
  if (plan.tenants.length === 0 && plan.findings.some((finding) => finding.severity === "error")) {
    context.talk(renderFindings(plan.findings, { colour: context.colour, width: context.width }));
    return EXIT.failed;
  }
  const started = context.now();
  const today = (tenant: TenantPlan) => dayIn(tenant.timezone, started, options.asOf);
  const states = await readStates(plan, store);
  const earlier = (await readEarlier(plan, states, targets, today)).map(masked);
  const settled = unsettled(plan, states);
  const wanting = plan.tenants.filter(
    (tenant) =>
      dueChanges(tenant).length > 0 ||
      settled.has(tenant.tenant) ||
      earlier.some((event) => event.tenant === tenant.tenant),
  );
  // A plan made here was printed already, with all that stands in its way.
  const unseen = options.json || options.file !== undefined ? sayObstacles(plan, context) : "";
  if (wanting.length === 0) {
    const code = exitCodeOf(plan, { events: [], stops: [], left: 0 });
    if (options.json) context.out(`${JSON.stringify({ run: null, events: [], stopped: [], left: 0 })}\n`);
    else if (code === EXIT.done) context.out(sayOutcome(plan, [], undefined));
    context.talk(unseen);
    return code;
  }
  const name = runName(started, context.pid);
  const facts: RunFacts = { run: name, actor: await actorOf(context), configCommit, planDigest: plan.digest };
  return write(context, report, {
    ...ready,
    workspace,
    gitFolder: repository.gitFolder,
    command: `concordat apply${options.file === undefined ? "" : ` ${options.file}`}`,
    json: options.json,
    wanting,
    earlier,
    settled,
    today,
    facts,
    unseen,
    beginWriting: stop.beginWriting,
  });
}

/** What a run had done that was cut off is recorded before anything else is planned. */
async function recordCutOff(context: Context, store: AuditStore, gitFolder: string): Promise<void> {
  const found = await recoverJournals(store, { gitFolder, pid: context.pid, now: context.now() });
  for (const { run: name, events, notes } of found) {
    if (events > 0)
      context.talk(
        `An earlier run (${forTerminal(name)}) was cut off; what it had done is recorded now (${events} events).\n`,
      );
    for (const note of notes) context.talk(`${forTerminal(note)}\n`);
  }
}

/** Containers give their processes the same ids, so two jobs of one second differ by chance alone. */
function runName(at: Date, pid: number): string {
  const drawn = Math.floor(chance() * 36 ** 5)
    .toString(36)
    .padStart(5, "0");
  return `${at
    .toISOString()
    .replace(/[-:]/g, "")
    .replace(/\.\d+Z$/, "Z")}-${pid.toString(36)}-${drawn}`;
}
