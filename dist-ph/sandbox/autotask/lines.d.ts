/** Services on a contract: their effects, and the unit rows that follow from them. */
import type { Day } from "../../core/model.ts";
import { type Effect } from "./periods.ts";
import { type Line, type Row, type State } from "./store.ts";
/** An adjustment, its references already looked up. */
export interface Adjustment {
    readonly on: Day;
    readonly unitChange: number;
    readonly unitPrice?: number;
    readonly unitCost?: number;
}
export declare const linesOf: (state: State, contractID: number) => readonly Line[];
/** Contract dates or switches moved: the grid is worked out again for all its lines. */
export declare function regenerateContract(state: State, contractID: number): void;
/** The adjusted price that a contract service shows is the one in force today. */
export declare function refreshPrice(state: State, line: Line): void;
/** Puts a service on a contract, without units. */
export declare function addLine(state: State, values: Row, terms: {
    price: number;
    cost: number;
    effects?: Effect[];
}): Line;
/** Takes a line and its rows out of the books. */
export declare function removeLine(state: State, line: Line): void;
/** Refuses what an adjustment of this line may not be; undefined where it may be made. */
export declare function checkAdjustment(state: State, contract: Row, line: Line | undefined, adjustment: Adjustment): void;
/** Books an adjustment that was checked. Returns its id, which the API never tells. */
export declare function adjust(state: State, line: Line, adjustment: Adjustment): number;
/** The contract's end moved: effects after a nearer end are gone, and do not come back when it moves on again. */
export declare function moveEnd(state: State, contract: Row, end: Day): void;
/**
 * A price without a date (adjustedPrice): it becomes the price of every period that is not posted.
 * What it does to dated price changes is not known.
 */
export declare function setPrice(state: State, line: Line, price: number): void;
