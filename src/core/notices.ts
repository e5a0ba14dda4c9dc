/**
 * What a report leaves for people, and what it has looked at: only that can be told as resolved. A customer that was not
 * read, or a run over some tenants, says nothing of what it did not see. Pure.
 */
import type { About } from "./audience.ts";
import type { Finding } from "./model.ts";
import type { Notice } from "./notice.ts";
import { endedContracts, noticesOfFinding, noticesOfTenant } from "./notices-plan.ts";
import { isOfRunAlone, noticeOfEnd, noticesOfRun, type RunOutcomes, recordOfOutcome, unmade } from "./notices-run.ts";
import type { Plan } from "./plan.ts";
import type { Tenant } from "./workspace.ts";

/** A run, or a plan alone. */
export interface Report extends RunOutcomes {
  readonly isRun: boolean;
  /** Absent where it ended before there was one. */
  readonly plan?: Plan;
  /** Mistakes of the files, for which nothing was planned. */
  readonly findings: readonly Finding[];
}

/** A notice that somebody was told of earlier. */
export interface Known {
  readonly about: About;
  readonly title: string;
  readonly customer?: string;
  readonly customerName?: string;
  /** ISO instant at which it was first seen. */
  readonly since: string;
}

/** `resolved`: looked at, and gone. `over`: gone by itself, nothing to be told. `unseen`: not looked at. */
export type Verdict = "resolved" | "over" | "unseen";

export interface Found {
  readonly notices: readonly Notice[];
  /** Tenants that the report is about, read or not, in its order. */
  readonly tenants: readonly string[];
  /** What became of a notice that is not among `notices`. */
  judge(tenant: string | undefined, id: string, known: Known): Verdict;
}

const READ: ReadonlySet<string> = new Set(["planned", "held", "refused", "disabled"]);

export function findNotices(report: Report, tenants: readonly Tenant[]): Found {
  const { plan } = report;
  const notices = unique([
    ...(plan?.tenants ?? []).flatMap((tenant) => [
      ...noticesOfTenant(
        tenant,
        plan?.asOf ?? "",
        tenants.find(({ name }) => name === tenant.tenant),
      ),
      ...noticesOfRun(tenant, report),
    ]),
    ...noticesOfFiles(report),
    ...(report.error !== undefined && (plan?.tenants ?? []).length === 0 ? [noticeOfEnd(report.error)] : []),
  ]);
  const named = [...(plan?.tenants ?? []), ...notices].flatMap(({ tenant }) => tenant ?? []);
  return { notices, tenants: [...new Set(named)], judge: judgeBy(report, notices) };
}

/** Mistakes of the files and tenants that could not be read; those of tenants that the run is not about are theirs. */
function noticesOfFiles({ plan, findings }: Report): Notice[] {
  const wanted = plan?.scope.tenant?.split(",");
  return [...findings, ...(plan?.findings ?? [])].flatMap((finding) => {
    const tenant = tenantOf(finding);
    if (tenant !== undefined && wanted !== undefined && !wanted.includes(tenant)) return [];
    return noticesOfFinding(finding, tenant);
  });
}

/** Whose folder the finding points into. */
function tenantOf({ origin }: Finding): string | undefined {
  return /(?:^|\/)tenants\/([A-Za-z0-9][A-Za-z0-9._-]*)\//.exec(origin?.file ?? "")?.[1];
}

/** A finding may stand in the report and in its plan, and say the same of several places. */
function unique(notices: readonly Notice[]): Notice[] {
  const kept = new Map<string, Notice>();
  for (const notice of notices) {
    const name = `${notice.tenant ?? ""} ${notice.id}`;
    if (!kept.has(name)) kept.set(name, notice);
  }
  return [...kept.values()];
}

function judgeBy(report: Report, notices: readonly Notice[]): Found["judge"] {
  const { plan, isRun, error } = report;
  if (plan === undefined) return () => "unseen";
  const over = endedContracts(plan);
  const waiting = unmade(plan, report);
  const unreadable = new Set(notices.filter(({ id }) => id.startsWith("errors:")).map(({ tenant }) => tenant));
  const statuses = new Map(
    plan.tenants.map((tenant) => [tenant.tenant, new Map(tenant.customers.map(({ key, status }) => [key, status]))]),
  );
  return (tenant, id, { about, customer }) => {
    if (over.has(id) || about === "price-changes") return "over";
    if (isOfRunAlone(id) && (!isRun || error !== undefined)) return "unseen";
    // Where a run came to a plan, of whichever tenants, what kept one from it is over.
    if (tenant === undefined) return "resolved";
    const customers = statuses.get(tenant);
    if (customers === undefined) return "unseen";
    const record = recordOfOutcome(id);
    if (record !== undefined && waiting.has(record)) return "unseen";
    if (customer === undefined) return plan.scope.customer === undefined || isOfRunAlone(id) ? "resolved" : "unseen";
    const status = customers.get(customer);
    if (status !== undefined) return READ.has(status) ? "resolved" : "unseen";
    // A customer that left the files is done with; one whose file cannot be read is not.
    return plan.scope.customer === undefined && !unreadable.has(tenant) ? "resolved" : "unseen";
  };
}
