/** `apply`: plans and applies in one go, or applies a reviewed plan file; commits the audit either way. */

import { type ApplyEvent, applyPlan, type Stop } from "../apply/run.ts";
import { type Journal, recoverJournals, startJournal } from "../audit/journal.ts";
import { recordRuns } from "../audit/run.ts";
import type { AuditStore, CommitReceipt } from "../audit/store.ts";
import { openAudit } from "../audit/store.ts";
import type { TenantPlan } from "../core/plan.ts";
import { dueChanges } from "../core/plan-tenant.ts";
import { ConcordatError } from "../errors.ts";
import { chance } from "../outside/clock.ts";
import { head, openRepository } from "../outside/git.ts";
import { redact } from "../outside/secrets.ts";
import { dayIn } from "../outside/zones.ts";
import { forJson, forTerminal, linesForTerminal } from "../render/escape.ts";
import { renderFindings } from "../render/findings.ts";
import { sayEvent, sayOutcome, sayUnrecorded } from "../render/outcome.ts";
import { actorOf } from "./actor.ts";
import { refuseOtherDay, refuseUncommitted } from "./apply-checks.ts";
import { type Context, EXIT, type Selection } from "./context.ts";
import { countLeft, type Ending, exitCodeOf, exitCodeOfSome, sayEnding, sayObstacles, whyEnded } from "./ending.ts";
import { holdLeases, type Leases } from "./leases.ts";
import { watchForStop, withoutSecrets } from "./outside.ts";
import { refuseUnmerged } from "./protected.ts";
import { planFromFile, planNow } from "./ready.ts";
import { type Report, startReport } from "./report.ts";
import { finishEntry, type RunFacts, startEntry, toRunEvent } from "./trail.ts";
import { readEarlier, readStates, unsettled } from "./unsettled.ts";
import { readWorkspace } from "./workspace.ts";

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
  report.note({ plan });
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
  const names = wanting.map(({ tenant }) => tenant);
  const journal = await startJournal(repository.gitFolder, name, context.pid, names);
  let leases: Leases;
  try {
    leases = await holdLeases(context, store, wanting, facts);
  } catch (error) {
    // Nothing was written, so there is nothing to go on from.
    await journal.discard();
    throw error;
  }
  const barred = new Set(leases.refused.map(({ tenant }) => tenant));
  for (const { error } of leases.refused) context.talk(`${error.code}: ${linesForTerminal(error.message)}.\n`);
  const busy = wanting.filter(({ tenant }) => !barred.has(tenant));
  report.note({ run: name, barred: leases.refused.map(({ error: { code, message } }) => ({ code, message })) });
  if (busy.length === 0) {
    await journal.discard();
    if (options.json)
      context.out(`${JSON.stringify({ run: null, events: [], stopped: [], left: countLeft(wanting, []) })}\n`);
    return EXIT.blocked;
  }
  const closed = earlier.filter(({ tenant }) => !barred.has(tenant));
  stop.beginWriting();
  const events: ApplyEvent[] = [];
  const stops: Stop[] = [];
  let broken: ConcordatError | undefined;
  try {
    for (const tenant of busy)
      await journal.append(startEntry(tenant, facts, context.now(), leases.healed.get(tenant.tenant)));
    for (const event of closed) {
      await journal.append(toRunEvent(event, plan, facts, context.now()));
      if (!options.json) context.out(sayEvent(event, context));
    }
    const mine = { ...plan, tenants: plan.tenants.filter(({ tenant }) => !barred.has(tenant)) };
    for await (const said of applyPlan({ plan: mine, targets, today, signal: context.signal, ...madeBy })) {
      const event = masked(said);
      if (event.kind === "stopped") {
        stops.push(event);
        continue;
      }
      const entry = toRunEvent(event, plan, facts, context.now());
      if (event.kind === "attempt") {
        await leases.keep();
        await journal.intend(entry);
        continue;
      }
      events.push(event);
      await journal.append(entry);
      if (!options.json) context.out(sayEvent(event, context));
    }
  } catch (error) {
    // The disk refuses what is about to be written, or what was, or the lease is gone: nothing more is sent, and the rest is
    // done from memory.
    if (!(error instanceof ConcordatError) || !ENDS_WRITING.has(error.code)) throw error;
    broken = error;
  }
  const ending: Ending = {
    events,
    stops,
    left: countLeft(wanting, events),
    ...(broken === undefined ? {} : { broken }),
    ...(context.signal.aborted ? { asked: true } : {}),
  };
  report.note({ events: [...closed, ...events], stopped: stops, left: ending.left });
  const stopped = whyEnded(ending);
  for (const tenant of busy)
    await journal.append(
      finishEntry(
        tenant,
        {
          events,
          settled: settled.get(tenant.tenant) ?? {},
          plannedAt: plan.createdAt,
          ...(stopped === undefined ? {} : { stopped }),
        },
        facts,
        context.now(),
      ),
    );
  const command = `concordat apply${options.file === undefined ? "" : ` ${options.file}`}`;
  const told = { workspace, command, now: context.now() };
  const code = barred.size === 0 ? exitCodeOf(plan, ending) : exitCodeOfSome(plan, ending);
  let receipt: CommitReceipt;
  try {
    receipt = await record(context, store, journal, { tenants: busy, ending });
  } catch (error) {
    context.talk(sayEnding(ending, { ...told, recorded: false }));
    if (!(error instanceof ConcordatError) || code !== EXIT.partly) throw error;
    report.fail(error);
    context.talk(`${error.code}: ${linesForTerminal(redact(error.message))}\n`);
    return code;
  }
  const recorded = receipt.commit === undefined ? {} : { commit: receipt.commit };
  report.note(recorded);
  if (options.json) {
    const { commit: at = null } = receipt;
    const all = [...closed, ...events];
    const said = { run: name, commit: at, pushed: receipt.pushed, events: all, stopped: stops, left: ending.left };
    context.out(`${forJson(JSON.stringify(said, null, 2))}\n`);
  } else
    context.out(sayOutcome(plan, events, { run: name, branch: store.branch, ...recorded, pushed: receipt.pushed }));
  context.talk(sayEnding(ending, { ...told, recorded: true }) + unseen);
  return code;
}

/** Errors that end the writing and not the run: what was done is still recorded. */
const ENDS_WRITING: ReadonlySet<string> = new Set(["JOURNAL_FAILED", "LEASE_LOST"]);

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
      tenants.map(({ tenant }) => ({ tenant, run, events, release: true })),
    );
  } catch (error) {
    await journal.close().catch(() => undefined);
    context.talk(
      sayUnrecorded(ending.events, { journal: ending.broken?.code === "JOURNAL_FAILED" ? undefined : journal.path }),
    );
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

/** What a system says may repeat a secret. */
function masked<Said extends { readonly message?: string }>(said: Said): Said {
  return said.message === undefined ? said : { ...said, message: redact(said.message) };
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
