/** Why a change was not made, or not made whole, in words and facts. */
import type { Change, TenantPlan } from "../core/plan.ts";
import type { Live } from "../providers/provider.ts";
/** Code of a change whose answer was lost and whose record could not be read: it may stand. */
export declare const OUTCOME_UNKNOWN = "OUTCOME_UNKNOWN";
/** What was made of a change that is not as planned: a new line may stand without its units. */
export declare function notMade(change: Change, { line }: Live): string;
export declare function codeOf(error: unknown): {
    readonly code?: string;
};
/** Its record could not be read, so it was not written. */
export declare function unread(error: unknown): string;
/** Anything else than an error of ours is thrown on. */
export declare function wordsOf(error: unknown): string;
/** The id of a record that was made before the error, and stands without the rest of its change. */
export declare function madeOf(error: unknown): string | undefined;
/**
 * Why a change cannot be made yet: it depends on one that was tried and not made, or that this run does not make and does
 * not find made, since its customer is not written now or it is in no plan. Undefined where nothing is missing.
 */
export declare function waitsFor({ dependsOn }: Change, notMade: ReadonlyMap<string, Change>, standing: ReadonlySet<string>, { services, withheld, customers }: TenantPlan): string | undefined;
