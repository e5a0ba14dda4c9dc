/** Turns what happened into audit entries, and into what the state learns from it. Pure. */
import { OUTCOME_UNKNOWN } from "../apply/reasons.ts";
import type { ApplyEvent } from "../apply/run.ts";
import type { Json } from "../audit/canonical.ts";
import type { AuditFacts } from "../audit/entry.ts";
import { TAKEN } from "../audit/memory.ts";
import type { RunEvent } from "../audit/run.ts";
import type { Lease, StateEvent } from "../audit/state.ts";
import type { Day } from "../core/model.ts";
import type { CustomerPlan, Plan, TenantPlan } from "../core/plan.ts";
import { dueChanges } from "../core/plan-tenant.ts";
import { FORMER_END } from "../core/standing.ts";
import { stoodOn } from "../core/stood.ts";

/** Stands in the trail only where the run ended before it knew. */
const CUT_OFF = "the run was cut off while this was written; the next plan shows whether it was made";
/** A target's refusal of a second change on one day (decision 15). */
const SAME_DAY = "SAME_DAY";

export interface RunFacts {
  readonly run: string;
  readonly actor: string;
  readonly configCommit: string;
  readonly planDigest: string;
}

/** `cutOff`: the lease of a run before, which ended without recording what it did. */
export function startEntry(tenant: TenantPlan, facts: RunFacts, at: Date, cutOff?: Lease): RunEvent {
  const before =
    cutOff === undefined
      ? ""
      : `; the run ${cutOff.run} of ${cutOff.owner}${cutOff.url === undefined ? "" : ` (${cutOff.url})`} was cut off and recorded nothing: what it wrote is taken as it stands`;
  return {
    entry: {
      ...facts,
      at: at.toISOString(),
      tenant: tenant.tenant,
      kind: "run-started",
      message: `${dueChanges(tenant).length} changes to make${before}`,
    },
  };
}

export interface RunEnd {
  readonly events: readonly ApplyEvent[];
  /** Defaults settled by this run, by name. */
  readonly settled: Readonly<Record<string, string>>;
  /** ISO instant at which its plan was begun: what stood right was read after it. */
  readonly plannedAt: string;
  /** Why it ended before its last change, in words. */
  readonly stopped?: string;
}

export function finishEntry(tenant: TenantPlan, end: RunEnd, facts: RunFacts, now: Date): RunEvent {
  const mine = end.events.filter((event) => event.tenant === tenant.tenant);
  const count = (kinds: readonly string[]) => mine.filter((event) => kinds.includes(event.kind)).length;
  const message = `${count(["applied", "settled"])} made, ${count(["skipped"])} already so, ${count(["stale"])} stale, ${count(["failed"])} failed${end.stopped === undefined ? "" : `; ${end.stopped}`}`;
  const at = now.toISOString();
  return {
    entry: { ...facts, at, tenant: tenant.tenant, kind: "run-finished", message },
    learned: resolvedFrom(end.settled, facts.run, (name) => (stoodOn(name) === undefined ? at : end.plannedAt)),
  };
}

/**
 * What a customer's plan settles (decision 4) once it is applied, without the defaults of lines that are blocked or still
 * to be made, except the one of the key `made`: a line that is not made bills nothing, so what was to be billed on it is
 * planned anew.
 */
export function settledBy(customer: CustomerPlan, made?: string): Readonly<Record<string, string>> {
  const created = customer.changes.filter(({ kind, action }) => kind === "line" && action === "create");
  const waiting = new Set([...created, ...customer.blocked].map(({ key }) => key).filter((key) => key !== made));
  const settles = Object.entries(customer.settles ?? {});
  return Object.fromEntries(settles.filter(([name, value]) => !waiting.has(ownerOf(name, value))));
}

/** The key of the record that a default is of. One that names the line of a subscription is that line's. */
function ownerOf(name: string, value: string): string {
  const key = name.slice(0, name.indexOf("."));
  return value.startsWith(`${key}@`) ? value : key;
}

function resolvedFrom(
  settled: Readonly<Record<string, string>>,
  run: string,
  atOf: (name: string) => string,
): StateEvent[] {
  return Object.entries(settled).map(([name, value]): StateEvent => {
    const dot = name.lastIndexOf(".");
    return { at: atOf(name), run, kind: "resolved", key: name.slice(0, dot), what: name.slice(dot + 1), value };
  });
}

export function toRunEvent(event: ApplyEvent, plan: Plan, facts: RunFacts, now: Date): RunEvent {
  const { change } = event;
  const at = now.toISOString();
  const parts = change.kind === "service" ? [] : change.key.split("/");
  const tenant = plan.tenants.find((candidate) => candidate.tenant === event.tenant);
  const entry: AuditFacts = {
    ...facts,
    at,
    tenant: event.tenant,
    ...(event.customer === undefined ? {} : { customer: event.customer }),
    ...(parts[2] === undefined ? {} : { contract: parts[2] }),
    ...(parts[3] === undefined ? {} : { line: parts.slice(3).join("/") }),
    kind: event.kind === "attempt" ? "unknown" : event.kind,
    change: change.id,
    action: change.action,
    system: change.system,
    ...(event.remoteId === undefined ? {} : { remoteId: event.remoteId }),
    ref: change.key,
    effective: change.effective,
    fields: change.fields.map((field) => ({ path: field.path, before: field.before, after: field.after })),
    reason: {
      rule: change.reason.rule,
      ...(change.reason.origin === undefined ? {} : { origin: change.reason.origin }),
    },
    ...(change.monthly === undefined
      ? {}
      : { money: { monthly: change.monthly.price, currency: tenant?.currency ?? "" } }),
    ...messageOf(event),
  };
  return { entry, learned: learnedFrom(event, tenant, { at, run: facts.run }) };
}

/** What was found, and who approved what a guardrail would have refused (decision 23). */
function messageOf({ kind, message, change: { approved } }: ApplyEvent): { readonly message?: string } {
  if (kind === "attempt") return { message: CUT_OFF };
  const approval =
    approved === undefined
      ? []
      : [`approved by ${approved.by} on ${approved.on} (${approved.origin.file}:${approved.origin.line})`];
  const parts = [...(message === undefined ? [] : [message]), ...approval];
  return parts.length === 0 ? {} : { message: parts.join("; ") };
}

function learnedFrom(
  event: ApplyEvent,
  tenant: TenantPlan | undefined,
  when: { readonly at: string; readonly run: string },
): readonly StateEvent[] {
  const { change } = event;
  // Kept of an attempt only where the run was cut off before its outcome.
  if (event.kind === "attempt" || event.code === OUTCOME_UNKNOWN)
    return [{ ...when, kind: "unknown", key: change.key, change }];
  if (event.earlier !== undefined && event.kind === "stale")
    return [{ ...when, kind: "known", key: change.key }, ...identifiedIn(event, when)];
  if (event.kind === "failed" && event.code === SAME_DAY && change.remoteId !== undefined)
    return [
      { ...when, kind: "identified", key: change.key, system: change.system, id: change.remoteId },
      takenDay(change.key, change.effective, when),
    ];
  if (event.kind === "failed") return identifiedIn(event, when);
  if (
    (event.kind !== "applied" && event.kind !== "settled" && event.kind !== "skipped") ||
    event.remoteId === undefined
  )
    return [];
  const customer = tenant?.customers.find((candidate) => candidate.key === event.customer);
  const all = customer === undefined ? {} : settledBy(customer, change.key);
  // A write of an earlier run says nothing of the customer's other lines, which may be held or frozen now. What stands right
  // is recorded at the end of the run: it is long, and nothing depends on it before.
  const settled = Object.fromEntries(
    Object.entries(all).filter(
      ([name, value]) =>
        stoodOn(name) === undefined && (event.earlier === undefined || ownerOf(name, value) === change.key),
    ),
  );
  const { target } = change;
  const updates = change.kind === "contract" && change.action === "update";
  const fields: Record<string, Json> =
    target.kind === "line"
      ? { openFrom: target.openFrom, segments: target.segments.map((segment) => ({ ...segment })) }
      : target.kind === "fields"
        ? { ...target.fields, ...(updates && "endsOn" in target.fields ? endOf(target.fields) : {}) }
        : {};
  return [
    { ...when, kind: "identified", key: change.key, system: change.system, id: event.remoteId },
    { ...when, kind: "applied", key: change.key, fields },
    ...(change.kind === "line" || updates ? [takenDay(change.key, change.effective, when)] : []),
    ...resolvedFrom(settled, when.run, () => when.at),
  ];
}

/** An end that the files declare is not one that a run set for want of subscriptions: there is none to go back to. */
function endOf(fields: Readonly<Record<string, Json>>): Readonly<Record<string, Json>> {
  return { [FORMER_END]: fields[FORMER_END] ?? null };
}

/** A record that was made is known from now on, though it is not as planned yet. */
function identifiedIn(
  { change, remoteId }: ApplyEvent,
  when: { readonly at: string; readonly run: string },
): readonly StateEvent[] {
  if (remoteId === undefined || change.action !== "create") return [];
  return [{ ...when, kind: "identified", key: change.key, system: change.system, id: remoteId }];
}

function takenDay(key: string, day: Day, when: { readonly at: string; readonly run: string }): StateEvent {
  return { ...when, kind: "resolved", key: `${key}${TAKEN.slice(0, -1)}`, what: day, value: day };
}
