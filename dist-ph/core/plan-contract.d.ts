import type { BoundContract, DesiredContract } from "./desired.ts";
import type { Day, Segments } from "./model.ts";
import type { Change, ContractView } from "./plan.ts";
import type { PlannedLine } from "./plan-line.ts";
export interface PlannedOn {
    readonly bound: BoundContract;
    readonly line: PlannedLine;
}
export declare function contractChange(contract: DesiredContract, system: string): Change;
/** A start before the present period bills the periods in between at once: the plan says what they come to (decision 3). */
export declare function withBackBilling(change: Change, planned: readonly PlannedOn[], context: {
    readonly today: Day;
    readonly currency: string;
}): Change;
/** What the line holds from a day to another, with amounts that are not ours filled in. */
export declare function filledSteps(line: PlannedLine, from: Day, to: Day, which?: "before" | "after"): Segments;
/** The last day before the period that holds today, or the contract's last where that is earlier. */
export declare function lastEarlierDay({ periodsFrom, endsOn, months }: BoundContract, today: Day): Day;
/**
 * A line's changes, each with what it adds to open days before the period that holds today: on those from its day to the
 * line's next change. A month's amount does not show it: those days are billed once, with the invoices of their own
 * periods. Together the changes come to what these invoices will differ by, to the cent.
 */
export declare function withOnce(line: PlannedLine, bound: BoundContract, today: Day): readonly Change[];
export declare function viewOf(bound: BoundContract): ContractView;
/** The last day that is posted on the contract, where it stands already. */
export declare function postedOn({ observed }: BoundContract): Day | undefined;
