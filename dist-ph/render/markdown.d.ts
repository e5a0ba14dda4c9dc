/** A plan as a pull request comment: a headline, a table by customer, findings, and each customer folded. */
import type { Plan } from "../core/plan.ts";
import { type Moves } from "./tally.ts";
export interface MarkdownOptions {
    /** Bytes of UTF-8 at most; default what GitHub takes in one comment. */
    readonly limit?: number;
    /** Where the plan stands in full, named where something is left out; default `the plan file`. */
    readonly full?: string;
}
/** Money both ways: `+103.00 and -20.50`. */
export declare function upAndDown({ up, down, isPartial }: Moves): string;
/** What happens, with its money: `2 changes, EUR +103.00 and -20.50 a month`. */
export declare function newsOf(plan: Plan): string;
/**
 * The plan as GitHub Markdown, never longer than the limit: cut at whole findings, rows and customers, saying what was
 * left out and where it stands. Everything from outside is escaped. Pure: the same plan gives the same text.
 */
export declare function renderMarkdown(plan: Plan, options?: MarkdownOptions): string;
