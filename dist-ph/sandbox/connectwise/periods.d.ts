/** An agreement's billing periods: what its billing cycle and its invoicing cycle make of its start. */
import type { Day } from "../../core/model.ts";
import { type Row, type State } from "./store.ts";
export interface Period {
    readonly first: Day;
    readonly last: Day;
}
/** The first and the last day on which the agreement bills anything. */
export declare function termOf(agreement: Row): Period | undefined;
/** The first period that is not invoiced, even beyond the agreement's end; undefined after a one-time agreement's only one. */
export declare function nextPeriod(state: State, agreement: Row): Period | undefined;
