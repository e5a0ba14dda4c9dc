import type { Day } from "./model.ts";
import type { CustomerMoney } from "./plan.ts";
import { type PlannedOn } from "./plan-contract.ts";
import { type PlannedLine } from "./plan-line.ts";
/** The day on which "after apply" is read: today, or the first open day where today is posted. */
export declare function afterDay(line: PlannedLine, today: Day): Day;
export declare function moneyOf(planned: readonly PlannedOn[], context: {
    readonly today: Day;
    readonly currency: string;
}): CustomerMoney;
