/**
 * Walks a plan and writes what is due, one record at a time. Yields what happens as it happens, so that every event can
 * be put on disk before the next write.
 *
 *   services first, then each contract with its lines; a failure stops what depends on it and nothing else
 *   for each record: read it again; as the plan saw it → write; already as planned → skip; else → stale
 *   after a contract's writes: read it back; what it holds is what counts
 *   an answer that was lost: read the record, and say what is true; never send again blindly
 *   a system that takes nothing more: nothing more is sent to it, and what is left is left to the next run
 */

import type { Day } from "../core/model.ts";
import type { Change, Plan, TenantPlan, Version } from "../core/plan.ts";
import { dueChanges } from "../core/plan-tenant.ts";
import { OutOfServiceError, UnknownOutcomeError } from "../errors.ts";
import type { Live, Observation, Target, TargetScope } from "../providers/provider.ts";
import { decide, reads } from "./decide.ts";
import { findFollowed, predictGroup } from "./predict.ts";
import { codeOf, madeOf, notMade, OUTCOME_UNKNOWN, unread, waitsFor, wordsOf } from "./reasons.ts";
import { customersByChange, type Group, groupChanges, liveOf, scopeOf } from "./records.ts";

export interface ApplyEvent {
  /** `attempt`: it is about to be written; its outcome follows. */
  readonly kind: "attempt" | "applied" | "skipped" | "settled" | "stale" | "failed" | "unknown";
  readonly tenant: string;
  readonly customer?: string;
  readonly change: Change;
  readonly remoteId?: string;
  /** In words, for a person: why it was not made, or what was found. */
  readonly message?: string;
  /** Stable code of the error that stopped it. */
  readonly code?: string;
  /** The earlier run that wrote it and did not learn what came of it; this one has read it. */
  readonly earlier?: string;
}

/** A connection takes nothing more in this run. What was not made yet has no event; the next run makes it. */
export interface Stop {
  readonly kind: "stopped";
  readonly tenant: string;
  readonly connection: string;
  /** Stable code of the error, and its message. */
  readonly code: string;
  readonly message: string;
  /** ISO instant from which it is worth another run, where that is known. */
  readonly resumeAt?: string;
}

export interface ApplyInput {
  readonly plan: Plan;
  /** Opened targets, by `tenant/connection`. */
  readonly targets: ReadonlyMap<string, Target>;
  readonly today: (tenant: TenantPlan) => Day;
  readonly signal: AbortSignal;
  /** The run that has made a change since it was planned, though its record, of the id `live`, may not read so. */
  readonly madeBy?: (tenant: string, change: Change, live?: string) => string | undefined;
}

export async function* applyPlan(input: ApplyInput): AsyncGenerator<ApplyEvent | Stop> {
  for (const tenant of input.plan.tenants) {
    const customers = customersByChange(tenant);
    const run = new TenantRun(tenant, input, customers);
    for (const group of groupChanges(dueChanges(tenant))) {
      if (input.signal.aborted) return;
      yield* run.group(group);
    }
  }
}

/** What one tenant's run knows: the ids it made, and the changes that were not made. */
class TenantRun {
  readonly #tenant: TenantPlan;
  readonly #input: ApplyInput;
  readonly #customers: ReadonlyMap<string, string>;
  readonly #ids = new Map<string, string>();
  readonly #notMade = new Map<string, Change>();
  /** Changes that stand by now, made in this run or before it. */
  readonly #standing = new Set<string>();
  /** Connections that take nothing more. */
  readonly #stopped = new Map<string, OutOfServiceError>();

  constructor(tenant: TenantPlan, input: ApplyInput, customers: ReadonlyMap<string, string>) {
    this.#tenant = tenant;
    this.#input = input;
    this.#customers = customers;
  }

  async *group(group: Group): AsyncGenerator<ApplyEvent | Stop> {
    if (this.#stopped.has(group.connection)) {
      for (const change of group.changes) this.#notMade.set(change.id, change);
      return;
    }
    yield* this.#walk(group);
    const error = this.#stopped.get(group.connection);
    if (error !== undefined) yield this.#stop(group.connection, error);
  }

  async *#walk(group: Group): AsyncGenerator<ApplyEvent> {
    const target = this.#input.targets.get(`${this.#tenant.tenant}/${group.connection}`);
    if (target === undefined) {
      for (const change of group.changes)
        yield this.#lost(change, "failed", `connection ${group.connection} is not open`);
      return;
    }
    let live: Observation;
    try {
      await target.ready?.(predictGroup(target, group, this.#input.today(this.#tenant)));
      live = await target.observe(this.#scope(group));
    } catch (error) {
      if (this.#isOver(group, error)) return;
      for (const change of group.changes) yield this.#lost(change, "failed", unread(error));
      return;
    }
    const written: Change[] = [];
    const followed = findFollowed(group.changes);
    for (const [index, change] of group.changes.entries()) {
      if (this.#input.signal.aborted) return;
      const waits = waitsFor(change, this.#notMade, this.#standing, this.#tenant);
      if (waits !== undefined) {
        yield this.#lost(change, "stale", waits);
        continue;
      }
      const after = group.changes
        .slice(index + 1)
        .filter((other) => other.key === change.key && other.kind === change.kind)
        .map((other) => other.target);
      const own = this.#liveOf(change, live);
      const verdict = decide(change, own, after);
      if (verdict.verdict === "stale") {
        yield this.#lost(change, "stale", `${verdict.why}. Plan again`);
        continue;
      }
      if (verdict.verdict === "done") {
        this.#stands(change, verdict.remoteId);
        yield this.#event(change, "skipped", verdict.remoteId, "it is so already");
        continue;
      }
      const madeBy = this.#input.madeBy?.(this.#tenant.tenant, change, own.line?.id);
      if (madeBy !== undefined) {
        const why = `run ${madeBy} made it since this plan was made, and its record does not read so now`;
        yield this.#lost(change, "stale", `${why}. Plan again`);
        continue;
      }
      yield this.#event(change, "attempt");
      const event = await this.#write(change, target, group, live, after);
      yield event.first;
      if (event.settled !== undefined) yield event.settled;
      if (this.#stopped.has(group.connection)) return;
      if (this.#notMade.has(change.id)) continue;
      written.push(change);
      if (followed.has(change.id)) {
        try {
          live = await target.observe(this.#scope(group));
        } catch (error) {
          if (this.#isOver(group, error)) return;
          for (const other of group.changes.slice(index + 1)) yield this.#lost(other, "failed", unread(error));
          break;
        }
      }
    }
    yield* this.#readBack(group, written, target);
  }

  async #write(
    change: Change,
    target: Target,
    group: Group,
    live: Observation,
    after: readonly Version[],
  ): Promise<{ readonly first: ApplyEvent; readonly settled?: ApplyEvent }> {
    try {
      const receipt = await target.apply(change, this.#liveOf(change, live), this.#ids);
      this.#stands(change, receipt.remoteId);
      return { first: this.#event(change, "applied", receipt.remoteId) };
    } catch (error) {
      this.#isOver(group, error);
      if (!(error instanceof UnknownOutcomeError))
        return { first: { ...this.#lost(change, "failed", wordsOf(error), madeOf(error)), ...codeOf(error) } };
      const first = this.#event(change, "unknown", undefined, error.message);
      return { first, settled: await this.#settle(change, target, group, after) };
    }
  }

  /** The answer was lost: the record itself says whether the change was made. */
  async #settle(change: Change, target: Target, group: Group, after: readonly Version[]): Promise<ApplyEvent> {
    try {
      const live = await target.observe(this.#scope(group));
      const own = this.#liveOf(change, live);
      const verdict = decide(change, own, after);
      if (verdict.verdict === "done") {
        this.#stands(change, verdict.remoteId);
        return this.#event(change, "settled", verdict.remoteId, "read back: it was made");
      }
      const why = verdict.verdict === "stale" ? `${verdict.why}. The next run makes it` : notMade(change, own);
      // Of an update that reads neither as planned nor as before, a part was made: writing has begun (decision 22).
      const begun = change.action === "create" || verdict.verdict === "stale";
      return this.#lost(change, "failed", why, begun ? own.line?.id : undefined);
    } catch (error) {
      this.#isOver(group, error);
      const why = `whether it was made is not known (${wordsOf(error)}). The next run reads it and goes on from there`;
      return { ...this.#lost(change, "failed", why), code: OUTCOME_UNKNOWN };
    }
  }

  #stands({ key, id }: Change, remoteId: string): void {
    this.#ids.set(key, remoteId);
    this.#standing.add(id);
  }

  /** What the lines hold after the writes; a difference is told as a failure, for the next plan to mend. */
  async *#readBack(group: Group, written: readonly Change[], target: Target): AsyncGenerator<ApplyEvent> {
    const last = new Map<string, Change>();
    for (const change of written) if (change.kind === "line") last.set(change.key, change);
    if (last.size === 0) return;
    let live: Observation;
    try {
      live = await target.observe(this.#scope(group));
    } catch (error) {
      // They were written, each with its receipt; the next plan reads them.
      if (this.#isOver(group, error)) return;
      const why = `it was written, but could not be read back: ${wordsOf(error)}. The next run reads it`;
      for (const change of last.values()) yield this.#lost(change, "failed", why);
      return;
    }
    for (const change of last.values()) {
      const { line } = this.#liveOf(change, live);
      if (line === undefined || change.target.kind !== "line") {
        yield this.#lost(change, "failed", "it was written, but the line cannot be found again");
        continue;
      }
      if (!reads(line, change.target)) {
        const held = line.segments.filter((segment) => segment.from <= change.effective).at(-1);
        yield this.#lost(
          change,
          "failed",
          `it was written, but line ${line.id} holds ${held?.quantity ?? 0} units at ${held?.unitPrice ?? "no price"} when read back. Plan again`,
        );
      }
    }
  }

  /** Takes note of a system that takes nothing more; false for every other error. */
  #isOver(group: Group, error: unknown): boolean {
    if (!(error instanceof OutOfServiceError)) return false;
    this.#stopped.set(group.connection, error);
    return true;
  }

  #stop(connection: string, { code, message, facts }: OutOfServiceError): Stop {
    const resumeAt = typeof facts.resumeAt === "string" ? { resumeAt: facts.resumeAt } : {};
    return { kind: "stopped", tenant: this.#tenant.tenant, connection, code, message, ...resumeAt };
  }

  #scope(group: Group): TargetScope {
    return scopeOf(group, this.#input.today(this.#tenant), this.#ids);
  }

  #liveOf(change: Change, live: Observation): Live {
    return liveOf(change, live, this.#ids);
  }

  #event(
    change: Change,
    kind: "attempt" | "applied" | "skipped" | "settled" | "unknown",
    remoteId?: string,
    message?: string,
  ): ApplyEvent {
    const customer = this.#customers.get(change.id);
    return {
      tenant: this.#tenant.tenant,
      ...(customer === undefined ? {} : { customer }),
      change,
      kind,
      ...(remoteId === undefined ? {} : { remoteId }),
      ...(message === undefined ? {} : { message }),
    };
  }

  /** `remoteId`: of a record that was made, though it is not as planned yet. */
  #lost(change: Change, kind: "stale" | "failed", message: string, remoteId?: string): ApplyEvent {
    this.#notMade.set(change.id, change);
    return { ...this.#event(change, "skipped", remoteId, message), kind };
  }
}
