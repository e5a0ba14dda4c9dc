/** What runs have made since a plan was made, by the state they left. Pure. */
import { canonicalJson } from "../core/fingerprint.ts";
import type { Change, Version } from "../core/plan.ts";
import type { Applied, State } from "./state.ts";

/**
 * The run that has written a change's record since `createdAt` (ISO), where its record should no longer read as the plan
 * saw it. A system that answers from before that run would have the change written twice. `live` is the id of the record
 * as it was read: one that a run began and left half-made is gone on with, once it is seen.
 */
export function madeSince(state: State, createdAt: string): (change: Change, live?: string) => string | undefined {
  return (change, live) => {
    const last = state.lastApplied[change.key];
    if (last !== undefined && last.at > createdAt && !isBase(last, change.base)) return last.run;
    const own = change.action === "create" ? state.ids[change.key] : undefined;
    return own !== undefined && own.at > createdAt && own.id !== live ? own.run : undefined;
  };
}

/** True where a plan's later step builds on what that run wrote. */
function isBase({ fields }: Applied, base: Version): boolean {
  if (base.kind === "line")
    return canonicalJson(fields) === canonicalJson({ openFrom: base.openFrom, segments: base.segments });
  // Of its other fields nothing was written: a contract's end says nothing of its status.
  return (
    base.kind === "fields" &&
    Object.entries(base.fields).every(([name, value]) => fields[name] === undefined || fields[name] === value)
  );
}
