import type { Day } from "../core/model.ts";
import type { TenantPlan } from "../core/plan.ts";
export interface ApprovalDraft {
    /** Where it may be saved, from the workspace's folder. */
    readonly file: string;
    readonly yaml: readonly string[];
}
/** Undefined where no guardrail refuses anything that could be approved. */
export declare function draftApproval(tenant: TenantPlan, asOf: Day): ApprovalDraft | undefined;
