/** The laws of chaos, each over the whole course of a run: what was written, what was said, what was recorded. Pure. */
import type { ApplyEvent } from "../../src/apply/run.ts";
import type { AuditEntry } from "../../src/audit/entry.ts";
import { sayEvent } from "../../src/render/outcome.ts";
import type { Round } from "./rehearsal.ts";
import type { Course } from "./run.ts";

const CODES: readonly number[] = [0, 1, 4, 5];
const DONE: ReadonlySet<string> = new Set(["applied", "settled"]);
const TOLD: ReadonlySet<string> = new Set(["applied", "settled", "unknown", "failed"]);
/** What to do, or who does it. */
const WAY_OUT = /plan again|run again|run .*later|the next run|go on (from|with)|check |raise |correct |give its /i;

/** Every law that a course breaks, in words; empty where all hold. */
export function brokenLaws(course: Course): readonly string[] {
  return [
    ...converged(course),
    ...nothingDoubled(course),
    ...auditTellsAll(course),
    ...stateKnows(course),
    ...auditTellsTheTruth(course),
    ...nothingStaysUnknown(course),
    ...course.rounds.flatMap((round) => endsHonestly(round, course.whole)),
    ...noSecrets(course),
  ];
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What a list holds that the other does not, copies counted. */
function surplus(of: readonly string[], over: readonly string[]): readonly string[] {
  const rest = [...over];
  return of.filter((item) => {
    const place = rest.indexOf(item);
    if (place >= 0) rest.splice(place, 1);
    return place < 0;
  });
}

/** Law 1. */
function converged({ whole, rounds, isEmpty, journals }: Course): readonly string[] {
  const last = rounds.at(-1);
  const broken: string[] = [];
  if (!isEmpty)
    broken.push(
      `law 1: something is left after all calm applies: exit ${last?.ended?.code}: ${last?.ended?.out} ${last?.ended?.err}`,
    );
  if (!same(last?.essence, whole.essence)) broken.push(...differences(last?.essence, whole.essence));
  if (journals.length > 0) broken.push(`law 1: journals were left behind: ${journals.join(", ")}`);
  return broken;
}

function differences(is: unknown, owed: unknown): readonly string[] {
  const tables = new Set([...Object.keys(Object(is)), ...Object.keys(Object(owed))]);
  return [...tables].flatMap((table) => {
    const [has, should] = [is, owed].map(
      (one) => ((one as Record<string, string[]>)[table] ?? []) as readonly string[],
    );
    return [
      ...surplus(has ?? [], should ?? []).map((row) => `law 1: ${table} holds, and should not: ${row}`),
      ...surplus(should ?? [], has ?? []).map((row) => `law 1: ${table} should hold: ${row}`),
    ];
  });
}

/** Law 2. The writes that took effect are those of the run without a fault, each once. */
function nothingDoubled({ whole, rounds }: Course): readonly string[] {
  const made = rounds.flatMap(({ written }) => written.map(({ text }) => text));
  const owed = whole.written.map(({ text }) => text);
  return [
    ...surplus(made, owed).map((text) => `law 2: took effect once too often: ${text}`),
    ...surplus(owed, made).map((text) => `law 2: never took effect: ${text}`),
  ];
}

/** Law 3, first half: the trail of a run that came to its end holds what it said, in order. */
function auditTellsAll({ rounds, entries }: Course): readonly string[] {
  return rounds.flatMap(({ name, run, ended }) => {
    if (ended === undefined || run === undefined) return [];
    const said = ended.events.map(({ kind, change }) => `${kind} ${change.action} ${change.key} ${change.effective}`);
    const told = entries
      .filter((entry) => entry.run === run && entry.change !== undefined)
      .map(({ kind, action, ref, effective }) => `${kind} ${action} ${ref} ${effective}`);
    return same(said, told) ? [] : [`law 3: ${name} said ${said.join(", ")}, and the audit tells ${told.join(", ")}`];
  });
}

/** Law 3, beside it: the state names the records that there are. */
function stateKnows({ ids: { said, held } }: Course): readonly string[] {
  return [...said]
    .filter(([key, id]) => held.get(key) !== id)
    .map(([key, id]) => `law 3: the state says that ${key} is ${id}, and it is ${held.get(key) ?? "nothing"}`);
}

/** Law 3, second half: it accounts for every write that took effect, and for no other. */
function auditTellsTheTruth({ target, rounds, entries, verified, whole }: Course): readonly string[] {
  const broken: string[] = verified.code === 0 ? [] : [`law 3: the audit does not verify: ${verified.out}`];
  const known = new Set(whole.written.map(({ part }) => part));
  const partsOf = (entry: AuditEntry) => target.partsOf(entry).filter((part) => known.has(part));
  const made = new Set<string>();
  const claimed = new Map<string, string>();
  for (const round of rounds) {
    const told = entries.filter(({ run }) => run === round.run);
    const parts = new Set(told.filter(({ kind }) => TOLD.has(kind)).flatMap(partsOf));
    for (const { part, text } of round.written) {
      made.add(part);
      if (!parts.has(part)) broken.push(`law 3: ${round.name}: took effect and stands nowhere in the audit: ${text}`);
    }
    for (const entry of told.filter(({ kind }) => DONE.has(kind) || kind === "skipped")) {
      const own = partsOf(entry);
      const words = `${entry.kind} ${entry.action} ${entry.ref} ${entry.effective}`;
      if (own.length === 0) broken.push(`law 3: ${round.name}: the audit tells of what never had to be done: ${words}`);
      const missing = own.filter((part) => !made.has(part));
      if (missing.length > 0)
        broken.push(`law 3: ${round.name}: the audit says "${words}", but ${missing.join(", ")} never took effect`);
      if (!DONE.has(entry.kind)) continue;
      const name = `${entry.ref} ${entry.action} ${entry.effective}`;
      const before = claimed.get(name);
      if (before !== undefined)
        broken.push(`law 3: the audit says twice that it did ${name}: ${before}, ${round.name}`);
      claimed.set(name, round.name);
    }
  }
  return broken;
}

/** Law 3, at last: of every write that took effect unseen some run says that it was made. */
function nothingStaysUnknown({ target, rounds, entries, open }: Course): readonly string[] {
  const partsOf = (fits: (entry: AuditEntry) => boolean) =>
    new Set(entries.filter(fits).flatMap((entry) => target.partsOf(entry)));
  const lost = partsOf(({ kind }) => kind === "unknown");
  // What was made in part names its record.
  const told = partsOf(({ kind, remoteId }) => DONE.has(kind) || kind === "skipped" || remoteId !== undefined);
  const made = new Set(rounds.flatMap(({ written }) => written.map(({ part }) => part)));
  return [
    ...[...made]
      .filter((part) => lost.has(part) && !told.has(part))
      .map((part) => `law 3: ${part} took effect, its answer was lost, and no run says that it was made`),
    ...open.map((key) => `law 3: the state still does not know what came of ${key}`),
  ];
}

/** Law 4. */
function endsHonestly(round: Round, whole: Round): readonly string[] {
  if (round.ended === undefined) return [];
  const { code, err } = round.ended;
  // What it only read of an earlier run's writes is not its own.
  const events = round.ended.events.filter(({ earlier }) => earlier === undefined);
  const broken: string[] = [];
  const say = (what: string) => broken.push(`law 4: ${round.name} (exit ${code}) ${what}: ${err}`);
  const settled = new Set(events.filter(({ kind }) => kind === "settled").map(({ change }) => change.id));
  const missed = events.filter(
    ({ kind, change }) => kind === "failed" || kind === "stale" || (kind === "unknown" && !settled.has(change.id)),
  );
  if (!CODES.includes(code)) say("is none of the codes that apply ends with");
  if (code === 0 && missed.length > 0) say(`though ${missed.length} changes were not made`);
  if (code === 0 && !same(round.essence, whole.essence)) say("though the target does not hold what it should");
  if (code !== 0 && missed.length === 0 && !WAY_OUT.test(err)) say("without a word of why, or of what to do");
  const began = events.some(({ kind }) => DONE.has(kind) || kind === "unknown");
  if (code === 5 && round.written.length === 0 && !began) say("partly applied, though nothing was written");
  if ((code === 1 || code === 4) && round.written.length > 0)
    say(`not applied, though ${round.written.length} writes took effect`);
  for (const event of missed) broken.push(...speaksPlainly(event, round));
  return broken;
}

function speaksPlainly(event: ApplyEvent, round: Round): readonly string[] {
  const said = sayEvent(event, { colour: false, width: 500 });
  const who = event.customer ?? event.change.title;
  const broken: string[] = [];
  if (!said.includes(who)) broken.push(`law 4: ${round.name}: does not name ${who}: ${said}`);
  if (event.kind !== "unknown" && !WAY_OUT.test(event.message ?? ""))
    broken.push(`law 4: ${round.name}: does not say what to do: ${said}`);
  return broken;
}

/** Law 5. */
function noSecrets({ target, texts }: Course): readonly string[] {
  return Object.entries(target.secrets).flatMap(([name, secret]) =>
    texts
      .filter((text) => text.includes(secret))
      .map((text) => {
        const place = text.indexOf(secret);
        return `law 5: ${name} can be read: ${text.slice(Math.max(0, place - 120), place + secret.length + 40)}`;
      }),
  );
}
