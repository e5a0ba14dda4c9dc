import type { Day } from "./model.ts";
import type { Reason } from "./plan.ts";
import type { Frozen } from "./plan-limits.ts";
import type { Customer, Freeze } from "./workspace.ts";
/**
 * The freeze that holds on a day, up to its last day: one that another takes over from goes on. Undefined where none
 * holds. Freezes must leave a day of the month free, as the rules of the files see to. Past the year 9999 no day can be
 * written, so nothing takes over in it.
 */
export declare function frozenOn(freezes: readonly Freeze[], today: Day): Frozen | undefined;
export declare function freezeReason({ until, reason, origin }: Frozen): Reason;
/** The rule that a customer's changes wait by while its tenant is frozen. */
export declare const FREEZE = "freeze";
/** The rule that a customer's changes wait by while its own file holds them. */
export declare const HOLD = "hold";
/** Why a customer's changes wait, by its own file. */
export declare function holdOn({ hold }: Customer, today: Day): Reason | undefined;
