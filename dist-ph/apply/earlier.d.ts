/** What came of writes whose answers earlier runs lost and could not read: their records are read now, and nothing is written. */
import type { Day } from "../core/model.ts";
import type { Change } from "../core/plan.ts";
import type { Target } from "../providers/provider.ts";
import type { ApplyEvent } from "./run.ts";
export interface EarlierWrites {
    readonly tenant: string;
    /** Each with the run that sent it. */
    readonly writes: readonly {
        readonly change: Change;
        readonly run: string;
    }[];
    /** Opened targets, by `tenant/connection`. */
    readonly targets: ReadonlyMap<string, Target>;
    readonly today: Day;
    /** Remote ids by key, as the state has them. */
    readonly ids: ReadonlyMap<string, string>;
}
/** One event a write: `settled` where it was made, `stale` where it was not. One that cannot be read now stays unknown. */
export declare function settleEarlier(given: EarlierWrites): Promise<readonly ApplyEvent[]>;
