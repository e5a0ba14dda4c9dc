import type { BoundContract, CustomerWish } from "./desired.ts";
import type { Memory } from "./memory.ts";
import type { Day } from "./model.ts";
import type { Change } from "./plan.ts";
import type { PlannedOn } from "./plan-contract.ts";
import { type PlannedLine } from "./plan-line.ts";
interface End {
    readonly change: Change;
    readonly before: Day;
    readonly after: Day;
}
type Ends = ReadonlyMap<string, End>;
/** A contract, and what is on it, waits until the one that it follows is cut: else both bill the days in between. */
export declare function cutBefore(key: string, wish: CustomerWish, ends: Ends): readonly string[];
/** The change of each contract's end, by the contract's key, with the end it has now. */
export declare function endChanges(wish: CustomerWish, context: {
    readonly today: Day;
    readonly memory: Memory;
    readonly targets: ReadonlyMap<string, {
        readonly system: string;
    }>;
}, refused?: ReadonlyMap<string, unknown>): Ends;
/** What the contract that this one follows billed for the same product on its last day, once that has come. */
export declare function takenOver(bound: BoundContract, { line }: PlannedLine, planned: readonly PlannedOn[]): Pick<Change, "takesOver">;
export {};
