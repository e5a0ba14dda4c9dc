/**
 * Judges one planned change against the record as it stands now (design: plan and apply). Pure.
 *
 *   write  the record is as the plan saw it
 *   done   the record is already as planned (decision 24)
 *   stale  it is neither: somebody moved it
 */
import { addDays, sayDay } from "../core/day.ts";
import type { Day, Segment, Segments } from "../core/model.ts";
import { canonical, isDecimal, isZero, sameAmount } from "../core/money.ts";
import type { ObservedContract, ObservedLine } from "../core/observed.ts";
import { postedThrough } from "../core/observed-index.ts";
import type { Change, Version } from "../core/plan.ts";
import { readAsWanted } from "../core/rounded.ts";
import { at, sameHolding, from as startFrom, stepDays } from "../core/segments.ts";
import { FORMER_END, STATUS } from "../core/standing.ts";
import type { Live } from "../providers/provider.ts";

export type Verdict =
  | { readonly verdict: "write" }
  | { readonly verdict: "done"; readonly remoteId: string }
  | { readonly verdict: "stale"; readonly why: string };

/** `after`: the target versions of the changes that follow this one on the same record, in order. */
export function decide(change: Change, live: Live, after: readonly Version[]): Verdict {
  if (change.kind === "line") return decideLine(change, live, after);
  if (change.kind === "service") return decideService(change, live);
  const { contract } = live;
  if (change.action === "update") return decideContract(change, contract);
  if (contract !== undefined) return { verdict: "done", remoteId: contract.id };
  return { verdict: "write" };
}

function decideContract(change: Change, contract: ObservedContract | undefined): Verdict {
  if (contract === undefined)
    return { verdict: "stale", why: `contract ${change.remoteId ?? ""} (${change.title}) no longer exists` };
  const status = change.fields.find(({ path }) => path === STATUS);
  if (status === undefined) return decideEnd(change, contract);
  const stands = contract.active ? "active" : "inactive";
  return stands === status.after ? { verdict: "done", remoteId: contract.id } : { verdict: "write" };
}

function decideEnd(change: Change, contract: ObservedContract): Verdict {
  const field = change.fields.find(({ path }) => path === "endsOn");
  if (contract.endsOn === field?.after) return { verdict: "done", remoteId: contract.id };
  const posted = postedThrough(contract);
  if (posted !== undefined && String(field?.after) < posted)
    return { verdict: "stale", why: `contract ${contract.id} was posted up to ${sayDay(posted)} meanwhile` };
  if (contract.endsOn === field?.before) {
    const { target } = change;
    const isStop = target.kind === "fields" && typeof target.fields[FORMER_END] === "string";
    const billing = isStop ? billsAfter(contract, String(field?.after)) : undefined;
    return billing === undefined ? { verdict: "write" } : { verdict: "stale", why: billing };
  }
  const ended = `contract ${contract.id} ends on ${sayDay(contract.endsOn)} now`;
  return { verdict: "stale", why: `${ended}, and ended on ${sayDay(String(field?.before))} when it was planned` };
}

/** What a contract would stop billing that is ended since nothing was billed on it any more (ZC-17). */
function billsAfter(contract: ObservedContract, end: Day): string | undefined {
  if (contract.besides !== undefined) return `contract ${contract.id} bills an amount of its own by now`;
  const held = contract.lines.find(({ segments }) => startFrom(segments, addDays(end, 1)).some(isBilled));
  return held === undefined
    ? undefined
    : `line ${held.id} of contract ${contract.id} bills units after ${sayDay(end)} now`;
}

/** Of usage the amount goes to 0, and the unit stays. */
function isBilled({ quantity, unitPrice, unitCost }: Segment): boolean {
  return quantity > 0 && [unitPrice, unitCost].some((amount) => amount === undefined || !isZero(amount));
}

function decideService(change: Change, live: Live): Verdict {
  const { service } = live;
  if (change.action === "create")
    return service === undefined ? { verdict: "write" } : { verdict: "done", remoteId: service.id };
  if (service === undefined)
    return { verdict: "stale", why: `service ${change.remoteId ?? ""} (${change.title}) no longer exists` };
  const now = { unitPrice: service.unitPrice, unitCost: service.unitCost };
  const reads = change.fields.map((field) => ({ field, value: now[field.path as keyof typeof now] }));
  if (reads.every(({ field, value }) => same(field.after, value))) return { verdict: "done", remoteId: service.id };
  const moved = reads.filter(({ field, value }) => !same(field.before, value));
  if (moved.length === 0) return { verdict: "write" };
  return {
    verdict: "stale",
    why: moved
      .map(
        ({ field, value }) =>
          `${word(field.path)} of service ${service.id} is ${show(value)} now, ${show(field.before)} when it was planned`,
      )
      .join("; "),
  };
}

function decideLine(change: Change, live: Live, after: readonly Version[]): Verdict {
  const { line, contract } = live;
  if (change.target.kind !== "line")
    return { verdict: "stale", why: "the plan does not say what the line should hold" };
  if (line?.unclear !== undefined) return { verdict: "stale", why: line.unclear };
  const later = [change.target, ...after.filter((version) => version.kind === "line")];
  if (line !== undefined) {
    const reached = later.find((version) => reads(line, version));
    if (reached !== undefined) return { verdict: "done", remoteId: line.id };
  }
  if (contract !== undefined && !contract.recurring)
    return { verdict: "stale", why: `contract ${contract.id} is no longer a recurring-service contract` };
  if (contract !== undefined && !contract.active)
    return { verdict: "stale", why: `contract ${contract.id} is inactive now` };
  if (contract !== undefined && (change.effective > contract.endsOn || change.effective < contract.startsOn))
    return { verdict: "stale", why: `contract ${contract.id} now runs ${contract.startsOn} to ${contract.endsOn}` };
  if (change.base.kind === "absent") {
    const interrupted = line !== undefined && matches(line, [], change.target.openFrom);
    if (line !== undefined && !interrupted)
      return { verdict: "stale", why: `line ${line.id} was made meanwhile and holds something else` };
    const posted = contract?.lines
      .flatMap((other) => other.postedThrough ?? [])
      .sort()
      .at(-1);
    if (posted !== undefined && posted >= change.effective)
      return { verdict: "stale", why: `${posted} and before was posted meanwhile` };
    if (contract === undefined && change.values.contract !== null)
      return { verdict: "stale", why: `contract ${String(change.values.contract)} no longer exists` };
    return { verdict: "write" };
  }
  if (line === undefined) return { verdict: "stale", why: `line ${change.remoteId ?? ""} no longer exists` };
  if (change.base.kind !== "line") return { verdict: "stale", why: "the plan does not say what the line held" };
  if (line.openFrom > change.effective)
    return { verdict: "stale", why: `${line.postedThrough ?? "the period"} and before was posted meanwhile` };
  if (reads(line, change.base)) return { verdict: "write" };
  const day = firstDifference(line, change.base) ?? change.effective;
  const held = at(line.segments, day);
  const planned = at(change.base.segments, day);
  return {
    verdict: "stale",
    why: `line ${line.id} holds ${held.quantity} units at ${held.unitPrice ?? "no price"} now from ${sayDay(day)}, and held ${planned.quantity} at ${planned.unitPrice ?? held.unitPrice ?? "no price"} when it was planned`,
  };
}

function firstDifference(
  line: ObservedLine,
  { segments, openFrom }: { segments: Segments; openFrom: Day },
): Day | undefined {
  const held = readAsWanted(line, segments, openFrom);
  return comparedDays(held, segments, openFrom).find((day) => !sameHolding(at(held.segments, day), at(segments, day)));
}

/** True where the line reads as the version, in any of the ways it may read. */
export function reads(line: ObservedLine, version: Extract<Version, { readonly kind: "line" }>): boolean {
  return [version.segments, ...(version.or ?? [])].some((segments) => matches(line, segments, version.openFrom));
}

/** Equal on every day from `from` to the last day read, in the fields that `segments` states, as far as amounts are told. */
export function matches(line: ObservedLine, segments: Segments, from: Day): boolean {
  const held = readAsWanted(line, segments, from);
  return comparedDays(held, segments, from).every((day) => sameHolding(at(held.segments, day), at(segments, day)));
}

function comparedDays(line: ObservedLine, segments: Segments, from: Day): readonly Day[] {
  return [from, ...stepDays(line.segments, segments).filter((day) => day > from && day <= line.readThrough)];
}

function same(planned: string | number | boolean | null, live: string | undefined): boolean {
  return typeof planned === "string" && isDecimal(planned) ? sameAmount(planned, live) : planned === (live ?? null);
}

function show(value: unknown): string {
  return typeof value === "string" && isDecimal(value) ? canonical(value) : String(value ?? "nothing");
}

function word(path: string): string {
  return { unitPrice: "the unit price", unitCost: "the unit cost" }[path] ?? path;
}
