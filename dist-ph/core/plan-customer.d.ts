/** One customer of the plan: its contracts, changes, money and control totals. Pure. */
import type { CustomerWish } from "./desired.ts";
import type { Writing } from "./line-diff.ts";
import type { Memory } from "./memory.ts";
import type { Day, Decimal, Finding } from "./model.ts";
import type { Observation } from "./observed.ts";
import type { CustomerPlan } from "./plan.ts";
import { type PlannedLine } from "./plan-line.ts";
import type { Entry, EntryScreen } from "./plan-manual.ts";
import type { Standing } from "./standing.ts";
/** What the planner asks of a target without reaching it: pure answers only. */
export interface TargetFacts {
    readonly system: string;
    readonly title: string;
    readonly writing: Writing;
    readonly standing: Standing;
    readonly accept: (proposal: Proposal) => readonly Finding[];
    readonly enter: (entry: Entry) => EntryScreen;
}
/** What `accept` judges; the port's own type has the same shape. */
export type Proposal = {
    readonly kind: "line";
    readonly contract: {
        readonly startsOn: Day;
        readonly endsOn: Day;
        readonly recurring: boolean;
    };
    readonly service?: {
        readonly active: boolean;
        readonly name: string;
    };
    readonly creates: boolean;
    readonly segments: PlannedLine["diff"]["projected"];
} | {
    readonly kind: "contract";
    readonly name: string;
    readonly startsOn: Day;
    readonly endsOn: Day;
    readonly months: number;
} | {
    readonly kind: "service";
    readonly name: string;
    readonly unitPrice: Decimal;
    readonly unitCost: Decimal;
};
export interface CustomerContext {
    readonly tenant: string;
    readonly today: Day;
    readonly currency: string;
    readonly memory: Memory;
    readonly targets: ReadonlyMap<string, TargetFacts>;
    readonly observations: ReadonlyMap<string, Observation>;
    readonly newServices: ReadonlyMap<string, {
        readonly id: string;
        readonly unitPrice?: Decimal;
        readonly unitCost?: Decimal;
    }>;
    readonly billingCodes: ReadonlyMap<string, string>;
}
export declare function planCustomer(wish: CustomerWish, context: CustomerContext): CustomerPlan;
