import type { Ground } from "./line-diff.ts";
import type { Day, Decimal, Segments } from "./model.ts";
/** The first day from `day` on that took no change yet. */
export declare function freeDay(day: Day, taken: ReadonlySet<Day>): Day;
/**
 * Usage is compared by what each period comes to (decision 6): a period that comes to the wanted amount is as it should
 * be, however its days are cut. Where the period's first days are posted or taken, or the contract ends inside it, the
 * days that are left carry the whole amount; where it is not known what those first days came to, the period is left as
 * it stands.
 */
export declare function usageAsSteps(due: Segments, seen: Segments, readThrough: Day | undefined, open: Day, taken: ReadonlySet<Day>, ground: Ground): Segments;
/** Within half a cent of rounding on either side. */
export declare function comesToTheSame(left: Decimal, right: Decimal): boolean;
