/** Drift as Markdown: a headline, a table by customer and line, what to do, and what was not compared. */
import { type DriftReport, type TenantDrift } from "../core/drift.ts";
import type { Day } from "../core/model.ts";
import { type Markdown } from "./markdown/tag.ts";
/** A tenant's drift, cut at whole customers where there is more than fits. */
export declare function tenantAsMarkdown(tenant: TenantDrift, asOf: Day, room: number): Markdown;
/** The whole report as GitHub Markdown of `most` bytes at most. Everything from outside is escaped. */
export declare function renderDriftMarkdown(report: DriftReport, most?: number): string;
