/**
 * Approvals (decision 23): which changes somebody approved, exactly as a plan showed them, and what became of the others.
 * A change is the same while its record, the version it was planned on and its new values are; else it is another.
 * Pure.
 */
import { addDays, sayDay } from "./day.ts";
import type { Day, Finding } from "./model.ts";
import { compare } from "./money.ts";
import type { Change, CustomerPlan, FieldChange } from "./plan.ts";
import type { Approved, RefusedChange } from "./plan-limits.ts";
import type { Approval, Tenant } from "./workspace.ts";

/** The rule of every finding about approvals. */
export const APPROVALS = "decision 23";

type Entry = Approval["changes"][number];

/** The record as an approval names it: its key without the tenant. */
export function recordOf(change: Change): string {
  return change.key.slice(change.key.indexOf("/") + 1);
}

export function refusedChange(change: Change): RefusedChange {
  return { record: recordOf(change), fingerprint: change.fingerprint };
}

/** Days that an approval of the catalogue holds where it names no last one. */
const CATALOGUE_DAYS = 30;

const ofCatalogue = ({ record }: Entry): boolean => record.startsWith("services/");

/**
 * The last day on which an approval counts for one of its changes; undefined while the change itself bounds it: once a
 * line or an end is made, the next change is another. A price of the catalogue has no day, so the very same step may come
 * again at any time, and what was reviewed once is not reviewed then.
 */
function lastDayOf({ until, on }: Approval, entry: Entry): Day | undefined {
  return until ?? (ofCatalogue(entry) ? addDays(on, CATALOGUE_DAYS) : undefined);
}

function holds(approval: Approval, entry: Entry, today: Day): boolean {
  const last = lastDayOf(approval, entry);
  return last === undefined || today <= last;
}

/** Marks the changes that an approval in force names. An earlier mark is taken off. */
export function approver(tenant: Tenant, today: Day): (change: Change) => Change {
  const named = new Map<string, Approved>();
  for (const approval of tenant.approvals)
    for (const entry of approval.changes) {
      if (!holds(approval, entry, today)) continue;
      const { by, on, reason } = approval;
      named.set(`${entry.record} ${entry.fingerprint}`, { by, on, reason, origin: entry.origin });
    }
  return (change) => {
    if (named.size === 0 && change.approved === undefined) return change;
    const approved = named.get(`${recordOf(change)} ${change.fingerprint}`);
    if (approved === undefined && change.approved === undefined) return change;
    const { approved: _before, ...plain } = change;
    return approved === undefined ? plain : { ...plain, approved };
  };
}

/**
 * What became of the approvals that approve nothing in this plan: expired, of a change that is another now, or done
 * with. Nothing is said of records that this plan does not look at.
 */
export function approvalFindings(
  tenant: Tenant,
  customers: readonly CustomerPlan[],
  services: readonly Change[],
  today: Day,
): readonly Finding[] {
  if (tenant.approvals.length === 0) return [];
  const byRecord = new Map<string, Change[]>();
  for (const change of [...services, ...customers.flatMap((customer) => customer.changes)]) {
    const record = recordOf(change);
    byRecord.set(record, [...(byRecord.get(record) ?? []), change]);
  }
  const planned = new Set(
    customers
      .filter(({ status }) => status !== "failed" && status !== "unsupported" && status !== "disabled")
      .map(({ key }) => key),
  );
  const whole = customers.length === tenant.customers.length && planned.size === customers.length;
  const isLookedAt = ({ record }: Entry) => {
    const owner = record.split("/")[0] ?? "";
    return owner === "services" ? whole : planned.has(owner);
  };
  return tenant.approvals.flatMap((approval) =>
    judgeApproval(approval, approval.changes.filter(isLookedAt), byRecord, tenant, today),
  );
}

function judgeApproval(
  approval: Approval,
  entries: readonly Entry[],
  byRecord: ReadonlyMap<string, readonly Change[]>,
  tenant: Tenant,
  today: Day,
): readonly Finding[] {
  const { by, on, until } = approval;
  const found = (entry: Entry) =>
    byRecord.get(entry.record)?.find(({ fingerprint }) => fingerprint === entry.fingerprint);
  const current = new Set(entries.filter((entry) => found(entry) !== undefined).map(({ record }) => record));
  const findings: Finding[] = [];
  let done = 0;
  for (const entry of entries) {
    const same = found(entry);
    const others = byRecord.get(entry.record) ?? [];
    if (same !== undefined) {
      const last = lastDayOf(approval, entry);
      if (last === undefined || today <= last) continue;
      const why = until === undefined ? `, ${CATALOGUE_DAYS} days, since it names no until` : "";
      findings.push({
        severity: "warning",
        rule: APPROVALS,
        message: `the approval of ${entry.record} by ${by} held until ${sayDay(last)}${why}: it no longer counts`,
        fix: "Have the change approved again, or take the entry out.",
        origin: entry.origin,
      });
    } else if (others.length > 0 && !current.has(entry.record)) {
      // Of a line that steps several times, an entry beside one that still stands is of a step that was made.
      findings.push({
        severity: "warning",
        rule: APPROVALS,
        message: `${by} approved a change of ${entry.record} on ${sayDay(on)}, but the change is another now: ${others.map((change) => changeInWords(change, tenant.currency)).join("; ")}`,
        fix: "Look at it again: approve it as the plan shows it now, or take the entry out.",
        origin: entry.origin,
      });
    } else done += 1;
  }
  if (done > 0)
    findings.push({
      severity: "note",
      rule: APPROVALS,
      message: `the approval by ${by} of ${sayDay(on)}: ${done} of its ${approval.changes.length} ${approval.changes.length === 1 ? "change is" : "changes are"} made or no longer planned`,
      fix: "Take them out, or remove the file; the record of what was done stays in the audit.",
      origin: approval.origin,
    });
  return findings;
}

const WORDS: Readonly<Record<string, string>> = {
  quantity: "units",
  unitPrice: "price",
  unitCost: "cost",
  startsOn: "from",
  endsOn: "to",
};

/** What a reviewer looks at first: `units 25 → 15, EUR -240.00 a month, from 1 Nov 2026, price 24.00 → 26.00`. */
export function changeInWords(change: Change, currency: string): string {
  const { monthly, unknownPrice, fields } = change;
  const say = ({ path, before, after }: FieldChange) =>
    `${WORDS[path] ?? path} ${before === null ? "" : `${String(before)} → `}${String(after)}`;
  const isAmount = ({ path }: FieldChange) => path === "unitPrice" || path === "unitCost";
  return [
    ...fields.filter((field) => !isAmount(field)).map(say),
    ...(monthly === undefined || compare(monthly.price, "0") === 0
      ? []
      : [`${currency} ${compare(monthly.price, "0") > 0 ? "+" : ""}${monthly.price} a month`]),
    ...(unknownPrice === undefined ? [] : [`${unknownPrice} units at a price that is not known`]),
    `from ${sayDay(change.effective)}`,
    ...fields.filter(isAmount).map(say),
  ].join(", ");
}
