/** What came of writes whose answers earlier runs lost and could not read: their records are read now, and nothing is written. */
import type { Day } from "../core/model.ts";
import type { Change } from "../core/plan.ts";
import { ConcordatError } from "../errors.ts";
import type { Live, Observation, Target } from "../providers/provider.ts";
import { decide, type Verdict } from "./decide.ts";
import { groupChanges, liveOf, scopeOf } from "./records.ts";
import type { ApplyEvent } from "./run.ts";

export interface EarlierWrites {
  readonly tenant: string;
  /** Each with the run that sent it. */
  readonly writes: readonly { readonly change: Change; readonly run: string }[];
  /** Opened targets, by `tenant/connection`. */
  readonly targets: ReadonlyMap<string, Target>;
  readonly today: Day;
  /** Remote ids by key, as the state has them. */
  readonly ids: ReadonlyMap<string, string>;
}

/** One event a write: `settled` where it was made, `stale` where it was not. One that cannot be read now stays unknown. */
export async function settleEarlier(given: EarlierWrites): Promise<readonly ApplyEvent[]> {
  const { tenant, writes, targets, today, ids } = given;
  const runs = new Map(writes.map(({ change, run }) => [change, run]));
  const events: ApplyEvent[] = [];
  for (const group of groupChanges([...runs.keys()])) {
    const target = targets.get(`${tenant}/${group.connection}`);
    if (target === undefined) continue;
    const scope = scopeOf(group, today, ids);
    let live: Observation;
    try {
      await target.ready?.(target.predictRead(scope));
      live = await target.observe(scope);
    } catch (error) {
      if (!(error instanceof ConcordatError)) throw error;
      continue;
    }
    for (const change of group.changes) {
      const own = liveOf(change, live, ids);
      const verdict = decide(change, own, []);
      const earlier = runs.get(change) ?? "";
      const customer = change.kind === "service" ? undefined : change.key.split("/")[1];
      const remoteId = verdict.verdict === "done" ? verdict.remoteId : own.line?.id;
      events.push({
        tenant,
        ...(customer === undefined ? {} : { customer }),
        change,
        kind: verdict.verdict === "done" ? "settled" : "stale",
        ...(remoteId === undefined ? {} : { remoteId }),
        message: `run ${earlier} did not learn what came of it; read now: ${sayFound(verdict, change, own)}`,
        earlier,
      });
    }
  }
  return events;
}

function sayFound(verdict: Verdict, change: Change, { line }: Live): string {
  if (verdict.verdict === "done") return "it was made";
  if (verdict.verdict === "stale") return verdict.why;
  if (change.action !== "create" || line === undefined) return "it was not made";
  return `line ${line.id} was made, but its ${String(change.values.quantity)} units were not set`;
}
