/** What a customer's plan shows in rows: one a change, later item, blocked or unchanged line, gathered by contract. */
import type { Change, ContractView, CustomerPlan, CustomerStatus, Reason, TenantPlan } from "../core/plan.ts";
import { type Cells } from "./cells.ts";
import type { Style } from "./colour.ts";
export interface Row {
    /** Symbol and word, for example `~ change`. */
    readonly mark: string;
    readonly style: Style;
    readonly title: string;
    readonly cells: Cells;
    /** Fields that have no column of their own. */
    readonly fields: readonly string[];
    /** Why, and the way out. */
    readonly paragraphs: readonly string[];
    /** What the reason rests on; absent where nothing needs one. */
    readonly footnote?: Footnote;
}
export interface Footnote {
    /** Rule id. */
    readonly rule: string;
    /** `customers/contoso.yaml:12`, and what a reviewer should be warned of. */
    readonly parts: readonly string[];
}
/** The rows of one contract; without one, those that belong to none. */
export interface Section {
    readonly contract?: ContractView;
    /** The contract's key in the YAML, where no PSA holds it. */
    readonly name?: string;
    readonly rows: readonly Row[];
}
export declare function footnoteOf(reason: Reason, warnings?: readonly string[]): Footnote;
/** Whether a change of the catalogue is written: a freeze holds it, a guardrail may refuse it. */
export declare function serviceStatus({ freeze, refusals }: TenantPlan): (change: Change) => CustomerStatus;
export declare function rowOfChange(change: Change, status: CustomerStatus): Row;
/**
 * A customer's rows by contract, in the order of the plan. Contracts that stand in no PSA, because they are made later or
 * could not be found, come after those that do; what belongs to no contract comes last.
 */
export declare function sectionsOf(customer: CustomerPlan): Section[];
/** How many unchanged lines are counted but not listed beside those that are. */
export declare function unlistedLines(customer: CustomerPlan): number;
