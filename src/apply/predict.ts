/** How many requests it takes to apply changes: each record is read, written, and read back. Pure. */
import type { Day } from "../core/model.ts";
import type { Change } from "../core/plan.ts";
import type { Target } from "../providers/provider.ts";
import { type Group, groupChanges, scopeOf } from "./records.ts";

type Predicting = Pick<Target, "predict" | "predictRead">;

/** Changes after which their record must be read again: a later one is about it, or waits for it. By id. */
export function findFollowed(changes: readonly Change[]): ReadonlySet<string> {
  const followed = new Set<string>();
  const keys = new Set<string>();
  const awaited = new Set<string>();
  for (const change of changes.toReversed()) {
    if (keys.has(change.key) || awaited.has(change.id)) followed.add(change.id);
    keys.add(change.key);
    for (const id of change.dependsOn) awaited.add(id);
  }
  return followed;
}

/** Requests for one record and what hangs on it, further pages aside. */
export function predictGroup(target: Predicting, group: Group, today: Day): number {
  const again = findFollowed(group.changes).size;
  const back = group.changes.some((change) => change.kind === "line") ? 1 : 0;
  return target.predict(group.changes) + (1 + again + back) * target.predictRead(scopeOf(group, today, new Map()));
}

/** Requests for all changes of one connection. */
export function predictRun(target: Predicting, changes: readonly Change[], today: Day): number {
  return groupChanges(changes).reduce((sum, group) => sum + predictGroup(target, group, today), 0);
}
