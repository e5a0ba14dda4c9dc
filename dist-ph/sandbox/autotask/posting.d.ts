/** Approve and post, which only a person can do in Autotask: rows become final, and billing items appear. */
import type { Day } from "../../core/model.ts";
import type { Effect } from "./periods.ts";
import { type Line, type State } from "./store.ts";
export interface Posting {
    /** Rows that end on or before this day. */
    readonly through: Day;
    /** Unpost only: rows that end on or after this day. */
    readonly from?: Day;
    /** Left out: every contract. */
    readonly contractID?: number;
    /** Contract charges bought by then as well. */
    readonly charges?: boolean;
}
/** An item for what an adjustment changes about days that are posted already. */
export declare function bookCatchUp(state: State, line: Line, effect: Effect, difference: {
    price: number;
    cost: number;
}): void;
/** Posts every open row that ends on or before the day. Returns how many. */
export declare function approveAndPost(state: State, posting: Posting): number;
/** Opens posted rows again and takes their billing items away. Returns the contracts whose rows must be worked out again. */
export declare function unpost(state: State, posting: Posting): readonly number[];
