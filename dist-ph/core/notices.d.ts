/**
 * What a report leaves for people, and what it has looked at: only that can be told as resolved. A customer that was not
 * read, or a run over some tenants, says nothing of what it did not see. Pure.
 */
import type { About } from "./audience.ts";
import type { Finding } from "./model.ts";
import type { Notice } from "./notice.ts";
import { type RunOutcomes } from "./notices-run.ts";
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
export declare function findNotices(report: Report, tenants: readonly Tenant[]): Found;
