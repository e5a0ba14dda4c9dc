/** What a run of apply came to, as JSON: written on every ending, so that a script never reads that of an earlier run. */
import type { Finding } from "../core/model.ts";
import type { Plan } from "../core/plan.ts";
import type { ApplyEvent, Stop } from "./run.ts";
export interface RunReport {
    readonly kind: "run";
    readonly formatVersion: 1;
    /** Absent where nothing was due. */
    readonly run?: string;
    /** ISO instant of the ending. */
    readonly at: string;
    /** Exit code of the command. */
    readonly exit: number;
    /** The commit of the audit branch that records it. */
    readonly commit?: string;
    /** What ended the command before its end. */
    readonly error?: {
        readonly code: string;
        readonly message: string;
    };
    /** Mistakes of the workspace: then nothing was planned. */
    readonly findings: readonly Finding[];
    readonly plan?: Plan;
    /** Tenants that another run kept to itself. */
    readonly barred: readonly {
        readonly code: string;
        readonly message: string;
    }[];
    readonly events: readonly ApplyEvent[];
    readonly stopped: readonly Stop[];
    /** Due changes that were not come to. */
    readonly left: number;
}
