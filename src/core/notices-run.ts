/** What a run leaves for people beside its plan: changes that failed or were stale, systems that took no more. Pure. */
import { lasting, type Notice, saying } from "./notice.ts";
import type { Change, Plan, TenantPlan } from "./plan.ts";
import { dueChanges } from "./plan-tenant.ts";

/** What became of a change; the last one said of it counts. */
export interface Outcome {
  readonly kind: string;
  readonly tenant: string;
  readonly customer?: string;
  readonly change: Change;
  /** Why, in words. */
  readonly message?: string;
}

/** A connection that took nothing more. */
export interface Stopped {
  readonly tenant: string;
  readonly connection: string;
  readonly code: string;
  readonly message: string;
}

export interface RunOutcomes {
  readonly events: readonly Outcome[];
  readonly stopped: readonly Stopped[];
  /** Due changes that were not come to. */
  readonly left: number;
  /** What ended the command before its end. */
  readonly error?: { readonly code: string; readonly message: string };
}

/** Begins the id of a change that was not made. */
const OUTCOME = "errors:run:";
const STOP = "errors:stop:";
const ENDED = "errors:ended";

export function noticesOfRun(tenant: TenantPlan, run: RunOutcomes): Notice[] {
  const names = new Map(tenant.customers.map(({ key, name }) => [key, name]));
  const stopped = run.stopped.filter((stop) => stop.tenant === tenant.tenant);
  const lost = [...lastOutcomes(run, tenant.tenant).values()].filter(isLost);
  return [
    ...lost.map((outcome): Notice => noticeOfOutcome(outcome, names)),
    ...stopped.map(
      ({ connection, code, message }): Notice => ({
        id: `${STOP}${connection}`,
        fingerprint: saying(code),
        about: "errors",
        tenant: tenant.tenant,
        title: `${connection} took nothing more`,
        text: message,
        fix: "Mend what is named; the next run goes on from there, and makes nothing twice.",
      }),
    ),
    ...(run.error === undefined ? leftOver(tenant, run) : [noticeOfEnd(run.error, tenant.tenant)]),
  ];
}

/** Of a run that ended before it had a plan, so that nobody knows for whom. */
export function noticeOfEnd({ code, message }: NonNullable<RunOutcomes["error"]>, tenant?: string): Notice {
  return {
    id: ENDED,
    fingerprint: saying(code, lasting(message)),
    about: "errors",
    ...(tenant === undefined ? {} : { tenant }),
    title: "The run ended early",
    text: message,
    fix: "Mend what is named; the next run goes on from there, and makes nothing twice.",
  };
}

/** Of a run that was asked to stop, or was cut off: no system's stop says why its changes were not come to. */
function leftOver(tenant: TenantPlan, run: RunOutcomes): Notice[] {
  if (run.left === 0 || run.stopped.length > 0) return [];
  const outcomes = lastOutcomes(run, tenant.tenant);
  const left = dueChanges(tenant).filter(({ id }) => !outcomes.has(id)).length;
  if (left === 0) return [];
  const message = `${left} of its changes ${left === 1 ? "was" : "were"} not come to`;
  return [{ ...noticeOfEnd({ code: "LEFT", message }, tenant.tenant), fingerprint: saying("LEFT") }];
}

function noticeOfOutcome(
  { kind, tenant, customer, change, message }: Outcome,
  names: ReadonlyMap<string, string>,
): Notice {
  const { key, title, reason } = change;
  const text = message ?? "";
  return {
    id: `${OUTCOME}${key}`,
    fingerprint: saying(kind, lasting(text)),
    about: "errors",
    tenant,
    ...(customer === undefined ? {} : { customer: { key: customer, name: names.get(customer) ?? customer } }),
    record: key,
    title: `${title} ${kind === "stale" ? "had moved, and was left" : "could not be written"}`,
    text,
    fix:
      kind === "stale"
        ? "The next run plans it again."
        : "The next run tries again; if it fails again, mend what is named.",
    ...(reason.origin === undefined ? {} : { origin: reason.origin }),
  };
}

function isLost({ kind }: Outcome): boolean {
  return kind === "failed" || kind === "stale";
}

function lastOutcomes({ events }: RunOutcomes, tenant: string): ReadonlyMap<string, Outcome> {
  return new Map(events.filter((event) => event.tenant === tenant).map((event) => [event.change.id, event]));
}

/** Keys of records that the plan changes and the run did not: what failed of them before stands still. */
export function unmade(plan: Plan, run: RunOutcomes): ReadonlySet<string> {
  const keys = plan.tenants.flatMap((tenant) => {
    const outcomes = lastOutcomes(run, tenant.tenant);
    const made = (change: Change) => /^(?:applied|settled|skipped)$/.test(outcomes.get(change.id)?.kind ?? "");
    const changes = [
      ...tenant.services,
      ...(tenant.withheld ?? []),
      ...tenant.customers.flatMap((customer) => customer.changes),
    ];
    return changes.filter((change) => !made(change)).map(({ key }) => key);
  });
  return new Set(keys);
}

/** Of which record the id says that it was not made. */
export function recordOfOutcome(id: string): string | undefined {
  return id.startsWith(OUTCOME) ? id.slice(OUTCOME.length) : undefined;
}

/** Whether only a run, and no plan, can show that it is mended. */
export function isOfRunAlone(id: string): boolean {
  return id === ENDED || id.startsWith(STOP);
}
