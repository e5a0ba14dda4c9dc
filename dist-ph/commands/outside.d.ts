/** What a command lends the providers, and how far this machine's clock is off by what the systems' answers say. */
import type { Day, Finding } from "../core/model.ts";
import type { Tenant, Workspace } from "../core/workspace.ts";
import { type ConcordatError } from "../errors.ts";
import type { Outside } from "../providers/provider.ts";
import type { Context } from "./context.ts";
/** What a command keeps an eye on while connections are read. */
export interface Watch {
    /** By `tenant/connection`: how far this machine's clock is ahead of the system's at most, in milliseconds. */
    readonly skews: Map<string, number>;
    /** True once nothing more is to be read. Absent: never. */
    readonly isStopped?: () => boolean;
}
export interface StopWatch {
    readonly watch: Watch;
    readonly isAsked: () => boolean;
    /** From now on what is under way is brought to its end. */
    beginWriting(): void;
}
/** While plans are made a stop is obeyed at the next request; while records are written, after the one under way. */
export declare function watchForStop(context: Context): StopWatch;
/** The same, with every secret masked in what it prints: systems repeat them in their messages. */
export declare function withoutSecrets(context: Context): Context;
/** Whose connection it is. */
export interface Borrower {
    /** `tenant/connection`. */
    readonly key: string;
    readonly timezone: string;
    /** Named by the user: then no clock decides what is due. */
    readonly asOf?: Day;
}
/**
 * The network, secrets and time for one connection. Its `send` also throws OutOfServiceError: `CLOCK_WRONG` before
 * anything is sent on a day that may be the wrong one, and `STOPPED`.
 */
export declare function outsideOf(context: Context, watch: Watch, borrower: Borrower): Outside;
/** `7 minutes ahead of`, `13 hours behind`. */
export declare function skewInWords(skew: number): string;
/** What to do about an error that ended a tenant's reading: mend it, or wait where it says until when. */
export declare function whatNext({ facts }: ConcordatError, { timezone }: Tenant, at: Date): string;
/** Clocks that differ by minutes: nothing is wrong yet, and one day it will be. */
export declare function clocksOff(workspace: Workspace, watch: Watch, at: Date, asOf?: Day): readonly Finding[];
