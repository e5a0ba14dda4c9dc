import type { DesiredEnd } from "../../core/desired.ts";
import type { Day } from "../../core/model.ts";
import type { ObservedContract } from "../../core/observed.ts";
import type { Reason } from "../../core/plan.ts";
import type { Contract, Customer } from "../../core/workspace.ts";
import type { Feed } from "./gather.ts";
/** The last day that the files declare, with why; undefined where they leave the end to the PSA. */
export declare function declaredEnd({ ended, endsOn, key, origin }: Contract): {
    on: Day;
    reason: Reason;
} | undefined;
/** The contract that comes after it, by the files, and goes on billing the program. */
export declare function successorOf(contract: Contract, customer: Customer, program: string): Contract | undefined;
/** What a declared end asks of a contract that stands in the PSA: its new end, or why it cannot have it. */
export declare function endOf(feed: Feed, contract: ObservedContract): {
    readonly endsOn: Day;
    readonly end?: DesiredEnd;
    readonly problem?: string;
};
/** What separates a contract's first day from the last of the one it follows, in words; undefined where nothing does. */
export declare function gapBetween(end: Day, start: Day, today: Day): string | undefined;
