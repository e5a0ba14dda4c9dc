/**
 * Whether a contract still has a subscription (ZC-17, decision 13). What is known of a subscription is its bill: billed is
 * active, a suspended one too, since the vendor goes on billing it; ended is proven missing (decision 5), or taken back.
 * What is not proven, is not read or is not mapped leaves a contract as it stands. Pure.
 */
import type { Charge } from "../../core/charges.ts";
import type { BoundContract, DesiredStanding } from "../../core/desired.ts";
import type { Day } from "../../core/model.ts";
import type { ObservedContract } from "../../core/observed.ts";
import type { BindContext } from "./binding.ts";
import type { LinesOfContract } from "./draft.ts";
import { endOf } from "./ends.ts";
import { type Feed } from "./gather.ts";
/** What one program bills on a contract. */
export interface Billed extends Pick<LinesOfContract, "subscriptions" | "usage"> {
    readonly feed: Feed;
    /** What people call the vendor. */
    readonly vendor: string;
}
/** Undefined where its status is not ours to follow, or cannot be told. `billed`: of each of its programs. */
export declare function standingOf(bound: BoundContract, billed: readonly Billed[], today: Day): DesiredStanding | undefined;
/**
 * The end that a contract is to have: the declared one; else, where a run ended it and the vendor bills on it again, the
 * end it had before. What a person set stays.
 */
export declare function endWanted(feed: Feed, contract: ObservedContract, context: Pick<BindContext, "tenant" | "memory">): ReturnType<typeof endOf>;
/** The first charge of a mapped product for days after a day that nothing has taken back. */
export declare function billedAfter(day: Day, feed: Feed, { tenant }: Pick<BindContext, "tenant">): Charge | undefined;
