/** The page of a run, for a plan: what the comment says, with all its details, and what was read of which system. Pure. */
import type { Plan } from "../../core/plan.ts";
export declare function renderSummary(plan: Plan): string;
