/** The writing part of an apply: leases, the journal, one change after another, and the record of what was done. */
import { type ApplyEvent, type ApplyInput, applyPlan, type Stop } from "../apply/run.ts";
import { type Journal, startJournal } from "../audit/journal.ts";
import { recordRuns } from "../audit/run.ts";
import type { CommitReceipt } from "../audit/store.ts";
import type { TenantPlan } from "../core/plan.ts";
import type { Workspace } from "../core/workspace.ts";
import { ConcordatError } from "../errors.ts";
import { redact } from "../outside/secrets.ts";
import { forJson, forTerminal, linesForTerminal } from "../render/escape.ts";
import { sayEvent, sayOutcome, sayUnrecorded } from "../render/outcome.ts";
import { type Context, EXIT } from "./context.ts";
import { countLeft, type Ending, exitCodeOf, exitCodeOfSome, sayEnding, whyEnded } from "./ending.ts";
import { holdLeases, type Leases } from "./leases.ts";
import { masked } from "./outside.ts";
import type { Ready } from "./ready.ts";
import type { Report } from "./report.ts";
import { finishEntry, type RunFacts, startEntry, toRunEvent } from "./trail.ts";

/** A plan with something to write or to record. */
export interface Work extends Ready {
  readonly workspace: Workspace;
  readonly gitFolder: string;
  /** What was called, to be called again. */
  readonly command: string;
  readonly json: boolean;
  /** Tenants that this run writes. */
  readonly wanting: readonly TenantPlan[];
  /** Outcomes of earlier runs that were not known then. */
  readonly earlier: readonly ApplyEvent[];
  /** Defaults that are settled by this run, by tenant (decision 4). */
  readonly settled: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly today: ApplyInput["today"];
  readonly facts: RunFacts;
  /** What stands in the plan's way and was not printed yet. */
  readonly unseen: string;
  /** From here on a stop that is asked for waits for the request under way. */
  readonly beginWriting: () => void;
}

/** The tenants this run may write, once it has their leases. */
interface Leased {
  readonly busy: readonly TenantPlan[];
  readonly barred: ReadonlySet<string>;
  readonly leases: Leases;
  readonly journal: Journal;
}

/** The exit code. @throws {ConcordatError} where nothing could be written, or what was written could not be recorded */
export async function write(context: Context, report: Report, work: Work): Promise<number> {
  const { plan, wanting, facts, json } = work;
  const names = wanting.map(({ tenant }) => tenant);
  const journal = await startJournal(work.gitFolder, facts.run, context.pid, names);
  const leases = await takeLeases(context, work, journal);
  const barred = new Set(leases.refused.map(({ tenant }) => tenant));
  for (const { error } of leases.refused) context.talk(`${error.code}: ${linesForTerminal(error.message)}.\n`);
  const busy = wanting.filter(({ tenant }) => !barred.has(tenant));
  report.note({ run: facts.run, barred: leases.refused.map(({ error: { code, message } }) => ({ code, message })) });
  if (busy.length === 0) {
    await journal.discard();
    if (json) context.out(`${JSON.stringify({ run: null, events: [], stopped: [], left: countLeft(wanting, []) })}\n`);
    return EXIT.blocked;
  }
  const closed = work.earlier.filter(({ tenant }) => !barred.has(tenant));
  work.beginWriting();
  const leased: Leased = { busy, barred, leases, journal };
  const ending = await makeChanges(context, work, leased, closed);
  report.note({ events: [...closed, ...ending.events], stopped: ending.stops, left: ending.left });
  await writeLastEntries(context, work, leased, ending);
  const code = barred.size === 0 ? exitCodeOf(plan, ending) : exitCodeOfSome(plan, ending);
  const told = { workspace: work.workspace, command: work.command, now: context.now() };
  let receipt: CommitReceipt;
  try {
    receipt = await record(context, work, leased, ending);
  } catch (error) {
    context.talk(sayEnding(ending, { ...told, recorded: false }));
    if (!(error instanceof ConcordatError) || code !== EXIT.partly) throw error;
    report.fail(error);
    context.talk(`${error.code}: ${linesForTerminal(redact(error.message))}\n`);
    return code;
  }
  report.note(receipt.commit === undefined ? {} : { commit: receipt.commit });
  context.out(sayMade(work, ending, closed, receipt));
  context.talk(sayEnding(ending, { ...told, recorded: true }) + work.unseen);
  return code;
}

/** Where that fails, the journal goes, too. */
async function takeLeases(context: Context, work: Work, journal: Journal): Promise<Leases> {
  try {
    return await holdLeases(context, work.store, work.wanting, work.facts);
  } catch (error) {
    // Nothing was written, so there is nothing to go on from.
    await journal.discard();
    throw error;
  }
}

/** Errors that end the writing and not the run: what was done is still recorded. */
const ENDS_WRITING: ReadonlySet<string> = new Set(["JOURNAL_FAILED", "LEASE_LOST"]);

/**
 * Writes one change after another, each noted in the journal before it is sent. Ends early, with what was done, where the
 * journal or a lease is lost. `closed`: outcomes of earlier runs, which are told first.
 */
async function makeChanges(
  context: Context,
  { plan, targets, madeBy, today, facts, json, wanting }: Work,
  { busy, barred, leases, journal }: Leased,
  closed: readonly ApplyEvent[],
): Promise<Ending> {
  const events: ApplyEvent[] = [];
  const stops: Stop[] = [];
  let broken: ConcordatError | undefined;
  try {
    for (const tenant of busy)
      await journal.append(startEntry(tenant, facts, context.now(), leases.healed.get(tenant.tenant)));
    for (const event of closed) {
      await journal.append(toRunEvent(event, plan, facts, context.now()));
      if (!json) context.out(sayEvent(event, context));
    }
    const mine = { ...plan, tenants: plan.tenants.filter(({ tenant }) => !barred.has(tenant)) };
    const input = { plan: mine, targets, today, signal: context.signal, ...(madeBy === undefined ? {} : { madeBy }) };
    for await (const said of applyPlan(input)) {
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
      if (!json) context.out(sayEvent(event, context));
    }
  } catch (error) {
    // The disk refuses what is about to be written, or what was, or the lease is gone: nothing more is sent, and the rest is
    // done from memory.
    if (!(error instanceof ConcordatError) || !ENDS_WRITING.has(error.code)) throw error;
    broken = error;
  }
  return {
    events,
    stops,
    left: countLeft(wanting, events),
    ...(broken === undefined ? {} : { broken }),
    ...(context.signal.aborted ? { asked: true } : {}),
  };
}

async function writeLastEntries(
  context: Context,
  { plan, settled, facts }: Work,
  { busy, journal }: Leased,
  ending: Ending,
): Promise<void> {
  const stopped = whyEnded(ending);
  const why = stopped === undefined ? {} : { stopped };
  for (const tenant of busy) {
    const own = settled.get(tenant.tenant) ?? {};
    const done = { events: ending.events, settled: own, plannedAt: plan.createdAt, ...why };
    await journal.append(finishEntry(tenant, done, facts, context.now()));
  }
}

/**
 * Commits what was done, then lets go of the journal. Where neither git nor the journal takes it, it is told, so that it
 * stands at least in the job's log.
 */
async function record(
  context: Context,
  { store }: Work,
  { busy, journal }: Leased,
  ending: Ending,
): Promise<CommitReceipt> {
  const { events, run } = journal;
  let receipt: CommitReceipt;
  try {
    receipt = await recordRuns(
      store,
      busy.map(({ tenant }) => ({ tenant, run, events, release: true })),
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

function sayMade(
  { plan, facts, store, json }: Work,
  { events, stops, left }: Ending,
  closed: readonly ApplyEvent[],
  { commit, pushed }: CommitReceipt,
): string {
  if (json) {
    const all = [...closed, ...events];
    const said = { run: facts.run, commit: commit ?? null, pushed, events: all, stopped: stops, left };
    return `${forJson(JSON.stringify(said, null, 2))}\n`;
  }
  const recorded = commit === undefined ? {} : { commit };
  return sayOutcome(plan, events, { run: facts.run, branch: store.branch, ...recorded, pushed });
}
