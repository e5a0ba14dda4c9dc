/** What a target says of contracts that are to be made, now or on a later day, before anything rests on them. Pure. */
import type { CustomerWish } from "./desired.ts";
import type { Finding, Origin } from "./model.ts";
import type { Blocked, Later } from "./plan.ts";
import type { TargetFacts } from "./plan-customer.ts";
/** `refused`: those that cannot be made, by key. `findings`: what is told of the others. */
export declare function acceptContracts({ customer, contracts, laterContracts }: CustomerWish, targets: ReadonlyMap<string, Pick<TargetFacts, "accept">>): {
    readonly refused: ReadonlyMap<string, Blocked>;
    readonly findings: readonly Finding[];
    readonly later: readonly Later[];
};
/** What the errors among the findings say of it; undefined where there is none. */
export declare function refusedBy(refusals: readonly Finding[], key: string, title: string, declaredAt: Origin | undefined): Blocked | undefined;
