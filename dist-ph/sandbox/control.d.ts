import type { Faults } from "./faults.ts";
import type { Journal } from "./journal.ts";
import { type Answer, type SandboxSystem } from "./system.ts";
export interface Controlled {
    readonly systems: readonly SandboxSystem[];
    readonly journal: Journal;
    readonly faults: Faults;
    /** `date`: what answers carry as their `Date`; absent: they carry none. */
    readonly clock: {
        today: string;
        date?: string;
    };
}
/** Puts a seed into the systems that it names. A system that it does not name is left empty. */
export declare function applySeed(to: Controlled, seed: unknown): readonly string[];
/** Answers a request below `/__sandbox/`. */
export declare function control(to: Controlled, method: string, path: string, body: unknown, query?: URLSearchParams): Answer;
