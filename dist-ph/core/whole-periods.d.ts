import type { BoundContract, DesiredLine } from "./desired.ts";
import type { Day } from "./model.ts";
import type { ObservedContract } from "./observed.ts";
/** The first day from `day` on that a change can be dated on. */
export declare function boundaryFrom(day: Day, { changesOn, startsOn, periodsFrom, months, }: Pick<ObservedContract, "changesOn" | "startsOn" | "periodsFrom" | "months">): Day;
/**
 * The line with its days brought to the starts of periods, its reasons with it. Days after today stay as they are: they
 * count once they have come. Usage lies on whole periods already (decision 6).
 */
export declare function inWholePeriods(line: DesiredLine, bound: BoundContract, today: Day): DesiredLine;
