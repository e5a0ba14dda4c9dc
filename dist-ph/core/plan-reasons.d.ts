/** The sentences of a line's changes: why this, why now, why on this day. Pure. */
import type { CatchUp } from "./catch-up.ts";
import type { BoundContract, DesiredLine } from "./desired.ts";
import type { LineDiff, LineStep } from "./line-diff.ts";
import type { Day, Segment } from "./model.ts";
import type { Mover, Reason } from "./plan.ts";
import { type LineContext } from "./plan-line.ts";
/** Why a step is made, in the words of whoever caused it, and where it stands in the files. */
export declare function reasonOf(step: LineStep, line: DesiredLine, bound: BoundContract, diff: LineDiff, owed: readonly CatchUp[], context: LineContext, before: Segment): {
    readonly reason: Reason;
    readonly mover: Mover;
};
/** What is posted up to a day: `October`, `9 Oct and before`; of longer periods than a month `1 Jul to 30 Sep`. */
export declare function saySettled(day: Day, { periodsFrom, months }: BoundContract, today: Day): string;
/** Why nothing is written yet. */
export declare function laterReason(line: DesiredLine, bound: BoundContract, day: Day, context: LineContext): Reason;
