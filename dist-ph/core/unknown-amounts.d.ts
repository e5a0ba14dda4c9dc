import type { BoundContract } from "./desired.ts";
import type { Day, Finding } from "./model.ts";
import type { Change } from "./plan.ts";
import { type PlannedLine } from "./plan-line.ts";
import type { Customer } from "./workspace.ts";
export interface UnknownContext {
    readonly customer: Pick<Customer, "key" | "name">;
    readonly today: Day;
    readonly currency: string;
    /** Human title of the target. */
    readonly target: string;
}
/** True where it is not known what a change comes to a month. A contract that is made or runs on moves none by itself. */
export declare function isMoneyUnknown({ kind, monthly, unknownPrice }: Change): boolean;
/**
 * A change of units sends a price along. Where the price is not ours to say (PR-20) and none is stated for the units that
 * stand on its day, there is none to send.
 */
export declare function unstatedPrice({ line, observed, diff }: PlannedLine, { contract }: BoundContract, { target }: Pick<UnknownContext, "target">): readonly Finding[];
/**
 * Seats that stay at a price or a cost that is not stated, though one is wanted: a row that names none is not written over,
 * since it may be hidden from us and not missing. Usage is told period by period, where it is planned.
 */
export declare function unknownAmounts({ line, observed, diff }: PlannedLine, bound: BoundContract, { customer, today, currency, target }: UnknownContext): readonly Finding[];
