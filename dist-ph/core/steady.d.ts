/**
 * The short way to a line's plan, for a line that holds already what it should: nearly every one.
 *
 * Law: where it answers, it answers what `plan-line.ts` works out by the long way. Where the line holds one and the same
 * on every day that is judged, and the same is wanted on all of them, no open day differs, so there is no step; no closed
 * day differs, so nothing is owed; and what is wanted steps on no later day, so nothing is to come.
 * test/laws/short-ways.test.ts holds the two ways equal.
 */
import type { Amounts } from "./catch-up.ts";
import type { BoundContract, DesiredLine } from "./desired.ts";
import type { Day } from "./model.ts";
import type { ObservedCharge } from "./observed.ts";
import { type PlannedLine } from "./plan-line.ts";
/** `charges`: what was entered by hand on the contract. Undefined: the line has to go the long way. */
export declare function planSteady(line: DesiredLine, bound: BoundContract, charges: readonly ObservedCharge[], list: Amounts, today: Day): PlannedLine | undefined;
