import type { CustomerWish } from "./desired.ts";
import type { Memory } from "./memory.ts";
import type { Day, Finding } from "./model.ts";
import type { Blocked, Change, Later } from "./plan.ts";
import type { PlannedOn } from "./plan-contract.ts";
import { type Standing } from "./standing.ts";
export interface StandingContext {
    readonly today: Day;
    readonly currency: string;
    readonly memory: Memory;
    readonly targets: ReadonlyMap<string, {
        readonly system: string;
        readonly title: string;
        readonly standing: Standing;
    }>;
}
/** What becomes of the contracts of a customer, given what is planned of their lines. */
export interface Standings {
    /** Contracts that are active again: before their lines are written. By key. */
    readonly before: ReadonlyMap<string, Change>;
    /** Contracts that stop: once their lines are written. */
    readonly after: readonly Change[];
    readonly later: readonly Later[];
    readonly findings: readonly Finding[];
}
export declare function planStandings(wish: CustomerWish, planned: readonly PlannedOn[], blocked: readonly Blocked[], context: StandingContext): Standings;
