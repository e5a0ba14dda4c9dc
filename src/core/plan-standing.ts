/**
 * A contract's status follows its subscriptions (ZC-17, decision 13): once each of them has ended and nothing of ours is
 * held on it any more, it is made inactive where the system has a status that can be written, and ended where it has not.
 * It comes back when one is billed again. What a person did is left as it is. Pure.
 *
 * Making a contract inactive does not stop what it bills (hazard of the systems that have such a status), so what
 * stands on it beside our lines is told with its money; an end does stop it, so a contract that bills anything else is
 * not ended here.
 */
import { addDays, later, latest, periodOf, sayDay } from "./day.ts";
import type { BoundContract, CustomerWish, DesiredStanding } from "./desired.ts";
import { changeId, fingerprint } from "./fingerprint.ts";
import type { Memory } from "./memory.ts";
import type { Day, Finding, Segment } from "./model.ts";
import { add, isZero, multiply } from "./money.ts";
import type { ObservedContract } from "./observed.ts";
import { postedThrough } from "./observed-index.ts";
import type { Blocked, Change, Later, Version } from "./plan.ts";
import type { PlannedOn } from "./plan-contract.ts";
import type { PlannedLine } from "./plan-line.ts";
import { at, stepDays } from "./segments.ts";
import { FORMER_END, STATUS, type Standing } from "./standing.ts";

export interface StandingContext {
  readonly today: Day;
  readonly currency: string;
  readonly memory: Memory;
  readonly targets: ReadonlyMap<
    string,
    { readonly system: string; readonly title: string; readonly standing: Standing }
  >;
}

/** What becomes of the contracts of a customer, given what is planned of their lines. */
export interface Standings {
  /** Contracts that are active again: before their lines are written. By key. */
  readonly before: ReadonlyMap<string, Change>;
  /** Contracts that stop: once their lines are written. */
  readonly after: readonly Change[];
  readonly later: readonly Later[];
  readonly findings: readonly Finding[];
}

/** A contract that stands, with all that is planned of it. */
interface StoodContract {
  readonly bound: BoundContract;
  readonly observed: ObservedContract;
  readonly lines: readonly PlannedLine[];
  readonly standing: DesiredStanding | undefined;
  readonly target: { readonly system: string; readonly title: string; readonly standing: Standing };
}

export function planStandings(
  wish: CustomerWish,
  planned: readonly PlannedOn[],
  blocked: readonly Blocked[],
  context: StandingContext,
): Standings {
  const before = new Map<string, Change>();
  const after: Change[] = [];
  const waiting: Later[] = [];
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const bound of wish.bound) {
    const { observed } = bound;
    const target = context.targets.get(bound.connection);
    if (observed === undefined || target === undefined || seen.has(bound.key)) continue;
    seen.add(bound.key);
    const standing = wish.standings.find(({ key }) => key === bound.key);
    const lines = planned.filter((one) => one.bound.key === bound.key).map(({ line }) => line);
    const scene: StoodContract = { bound, observed, lines, standing, target };
    if (bound.stopped === "inactive") {
      if (standing?.is === "billed" || lines.some(({ changes }) => changes.length > 0))
        before.set(bound.key, activate(scene, context.today));
      else findings.push(...billsBeside(scene, context));
      continue;
    }
    const isHeld = blocked.some(({ key }) => key === bound.key || key.startsWith(`${bound.key}/`));
    if (standing?.is !== "ended" || isHeld || lines.some(({ manual }) => manual.length > 0)) continue;
    // What was entered by hand is invoiced with its period: an end before that would lose it.
    const posted = postedThrough(observed) ?? addDays(observed.startsOn, -1);
    if (target.standing === "end" && lines.some(({ entries }) => entries.some(({ day }) => day > posted))) continue;
    const from = emptyFrom(lines, addDays(standing.lastBilled, 1));
    if (from === undefined) continue;
    const stop =
      target.standing === "status"
        ? inactivate(scene, standing, context.today)
        : end(scene, standing, from, context.today);
    if (stop === undefined) continue;
    const beside = billsBeside(scene, context);
    findings.push(...beside);
    if (target.standing === "end" && beside.length > 0) continue;
    const day = later(from, dayAfterReturn(bound.key, context.memory) ?? from);
    const { fields, reason } = stop;
    if (day > context.today) waiting.push({ key: bound.key, title: observed.name, day, fields, reason });
    else after.push({ ...stop, dependsOn: lines.flatMap(({ changes }) => changes.at(-1)?.id ?? []) });
  }
  return { before, after, later: waiting, findings };
}

/** The day after a run brought it back: it stops on another day, so that a plan which is applied twice is applied once. */
function dayAfterReturn(key: string, memory: Memory): Day | undefined {
  const last = memory.lastApplied(key);
  const day = last?.[STATUS] === "active" || last?.[FORMER_END] === null ? latest(memory.takenOn(key)) : undefined;
  return day === undefined ? undefined : addDays(day, 1);
}

function activate(scene: StoodContract, today: Day): Change {
  const why =
    scene.standing?.is === "billed"
      ? scene.standing.reason.text
      : "Its lines are to change, which is done on an active contract only.";
  const text = `${why} It was made inactive since nothing was billed on it any more.`;
  return toChange(scene, { path: STATUS, before: "inactive", after: "active" }, { text, today });
}

function inactivate(scene: StoodContract, { reason }: DesiredStanding, today: Day): Change {
  const text = `${reason.text} ${scene.target.title} goes on billing what stands on an inactive contract; what is ours stands at 0.`;
  return toChange(scene, { path: STATUS, before: "active", after: "inactive" }, { text, today });
}

/**
 * Its end is the last day billed, or the first one after it that may still be written; undefined where it ends by then.
 * `from`: the first day on which nothing is held.
 */
function end(scene: StoodContract, { reason, lastBilled }: DesiredStanding, from: Day, today: Day): Change | undefined {
  const { observed } = scene;
  const posted = postedThrough(observed) ?? observed.startsOn;
  const wanted = later(later(addDays(from, -1), observed.startsOn), posted);
  const after = observed.changesOn === "any-day" ? wanted : periodOf(observed.periodsFrom, observed.months, wanted).to;
  if (after >= observed.endsOn) return undefined;
  const why =
    after === lastBilled
      ? ""
      : after === posted
        ? ` It is invoiced up to ${sayDay(posted)}, so it ends then.`
        : ` It ends on ${sayDay(after)}, the last day that it bills.`;
  return toChange(scene, { path: "endsOn", before: observed.endsOn, after }, { text: `${reason.text}${why}`, today });
}

/** A contract that is ended keeps the end it had in the state, so that it can have it back. */
function toChange(
  { bound, observed, target }: StoodContract,
  field: { readonly path: string; readonly before: string; readonly after: string },
  { text, today }: { readonly text: string; readonly today: Day },
): Change {
  const { key } = bound;
  const { path, before, after } = field;
  const ends = path === "endsOn";
  const base: Version = { kind: "fields", fields: { [path]: before } };
  const wanted: Version = { kind: "fields", fields: { [path]: after, ...(ends ? { [FORMER_END]: before } : {}) } };
  const record = { kind: "contract" as const, key, remoteId: observed.id, values: { contractKey: key } };
  return {
    id: changeId("contract", key, "update", after),
    connection: bound.connection,
    system: target.system,
    ...record,
    title: observed.name,
    action: "update",
    effective: today,
    fields: [field],
    base,
    target: wanted,
    reason: { rule: "ZC-17", text, origin: bound.contract.origin },
    mover: "vendor",
    flags: ends ? ["destructive"] : [],
    dependsOn: [],
    fingerprint: fingerprint(record, base, wanted),
  };
}

/** The first day from `first` on on which no line of ours holds anything any more; undefined where one holds for ever. */
function emptyFrom(lines: readonly PlannedLine[], first: Day): Day | undefined {
  let from = first;
  for (const line of lines) {
    const ahead = line.diff.later;
    // What is to be held begins on the first open day; at 0 it has no step there.
    const coming = [line.diff.openFrom, ...ahead.map(({ day }) => day)].map((from) => ({ from, quantity: 0 }));
    const days = stepDays(line.observed?.segments ?? [], line.diff.projected, coming);
    const last = days.findLastIndex((day) =>
      bills(line, ahead.findLast((one) => one.day <= day)?.after ?? line.after(day)),
    );
    if (last === -1) continue;
    const next = days[last + 1];
    if (next === undefined) return undefined;
    from = later(from, next);
  }
  return from;
}

/** Of usage the amount goes to 0, and the unit stays. */
function bills({ line }: PlannedLine, { quantity, unitPrice, unitCost }: Segment): boolean {
  if (quantity === 0) return false;
  return !line.usage || [unitPrice, unitCost].some((amount) => amount === undefined || !isZero(amount));
}

/** What a contract bills beside our lines: making it inactive does not stop that, and an end would. */
function billsBeside(
  { bound, observed, lines, target }: StoodContract,
  { today, currency }: StandingContext,
): readonly Finding[] {
  const ours = new Set(lines.map((line) => line.observed?.id));
  const held = observed.lines.flatMap(({ id, segments }) => {
    if (ours.has(id)) return [];
    const coming = [at(segments, today), ...segments.filter(({ from }) => from > today)];
    return coming
      .filter(({ quantity }) => quantity > 0)
      .slice(0, 1)
      .map((one) => ({ ...one, id }));
  });
  const { besides } = observed;
  const [first] = held;
  if (first === undefined && besides === undefined) return [];
  const units = held.reduce((total, { quantity }) => total + quantity, 0);
  const amount = add(
    besides ?? "0.00",
    ...held.map(({ unitPrice, quantity }) => multiply(unitPrice ?? "0.00", quantity)),
  );
  const unstated = held.some(({ unitPrice }) => unitPrice === undefined) ? ", some at a price that is not known" : "";
  const which = held.length === 1 ? `line ${first?.id}, which is not ours` : `${held.length} lines, which are not ours`;
  const what = [
    ...(first === undefined ? [] : [`${units === 1 ? "1 unit" : `${units} units`} on ${which}${unstated}`]),
    ...(besides === undefined ? [] : ["an amount of its own"]),
  ].join(", and ");
  const place = `${bound.contract.origin.file}:${bound.contract.origin.line}`;
  const [message, fix] =
    target.standing === "status"
      ? [
          `${target.title} goes on billing contract ${observed.id} while it is inactive: ${what}`,
          `If nobody is to pay for that, set the units to 0 or end the contract in ${target.title}; to keep it active, write status: never in ${place}.`,
        ]
      : [
          `contract ${observed.id} is not ended, though no subscription is billed on it any more: it bills ${what}`,
          `To end it, write ended: { on, reason } in ${place}; to leave it, write status: never there.`,
        ];
  const money = { amount, currency };
  const customer = bound.key.split("/")[1] ?? "";
  return [{ severity: "warning", rule: "ZC-17", message, fix, origin: bound.contract.origin, customer, money }];
}
