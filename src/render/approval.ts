/** The approval file that a tenant's refusals ask for, ready to be signed: nobody types a fingerprint (decision 23). */
import { changeInWords, recordOf } from "../core/approvals.ts";
import type { Day } from "../core/model.ts";
import type { Change, TenantPlan } from "../core/plan.ts";
import { refusedServices } from "../core/plan-limits.ts";
import { forTerminal } from "./escape.ts";

/** A comment stays within a screen; the record says in full what it is about. */
const LONGEST_COMMENT = 93;

export interface ApprovalDraft {
  /** Where it may be saved, from the workspace's folder. */
  readonly file: string;
  readonly yaml: readonly string[];
}

/** Undefined where no guardrail refuses anything that could be approved. */
export function draftApproval(tenant: TenantPlan, asOf: Day): ApprovalDraft | undefined {
  const refused = refusedServices(tenant.refusals);
  const changes = [
    ...tenant.services,
    ...(tenant.withheld ?? []),
    ...tenant.customers.flatMap((customer) => customer.changes),
  ].filter(({ fingerprint }) => refused.has(fingerprint));
  const [first] = changes;
  if (first === undefined) return undefined;
  return {
    file: `tenants/${tenant.tenant}/approvals/${asOf}-${first.fingerprint.slice(0, 6)}.yaml`,
    yaml: [
      "kind: approval",
      "by:",
      "reason:",
      `on: ${asOf}`,
      "changes:",
      ...changes.flatMap((change) => [
        `  # ${comment(change, tenant.currency)}`,
        `  - record: ${recordOf(change)}`,
        `    fingerprint: ${change.fingerprint}`,
      ]),
    ],
  };
}

/** On one line, without what would end a code block. */
function comment(change: Change, currency: string): string {
  const text = forTerminal(`${change.title}: ${changeInWords(change, currency)}`).replaceAll("`", "'");
  return text.length > LONGEST_COMMENT ? `${text.slice(0, LONGEST_COMMENT - 1)}…` : text;
}
