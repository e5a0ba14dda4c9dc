import type { BlockedLine, BoundContract, DesiredContract, DesiredEnd, LaterContract } from "../../core/desired.ts";
import type { Memory } from "../../core/memory.ts";
import type { Day, Finding } from "../../core/model.ts";
import type { Observation, ObservedContract } from "../../core/observed.ts";
import type { Tenant } from "../../core/workspace.ts";
import { type Feed } from "./gather.ts";
export interface Binding {
    readonly bound?: BoundContract;
    readonly desired?: DesiredContract;
    readonly later?: LaterContract;
    /** Where the files declare another end than the PSA has. */
    readonly end?: DesiredEnd;
    /** Its last day, known even while it is made later: what follows it starts the day after. */
    readonly endsOn?: Day;
    /** It is over and was made inactive since: what it has not billed is for the one that follows it. */
    readonly over?: Pick<BoundContract, "startsOn" | "endsOn">;
    readonly blocked?: BlockedLine;
    readonly findings: readonly Finding[];
    /** Defaults settled here, recorded at the first apply. */
    readonly slots: Readonly<Record<string, string>>;
}
export interface BindContext {
    readonly tenant: Tenant;
    readonly today: Day;
    readonly observation: Observation;
    readonly memory: Memory;
    /** What people call the target. */
    readonly target: string;
    /** How the contract was bound that this one follows, where it follows one. */
    readonly predecessor?: Binding;
}
export declare function refuse(feed: Feed, rule: string, text: string, fix: string, origin?: import("../../core/model.ts").Origin): Binding;
/** What makes an existing contract unfit to hold our lines, in words. */
export declare function unusable(contract: ObservedContract, feed: Feed, { memory }: BindContext): string | undefined;
/**
 * A contract past its end bills nothing more, whatever the vendor goes on billing: that is told. Its days up to the end
 * are planned all the same: they may be open still, or owe something.
 */
export declare function endedBefore(contract: ObservedContract, feed: Feed, context: BindContext, place: string): Pick<Binding, "blocked">;
export declare function endsSoon(contract: ObservedContract, feed: Feed, context: BindContext): Finding[];
/** ZC-24: a contract begins the day after the one it follows ends; no day unbilled, none billed twice. */
export declare function separation(feed: Feed, startsOn: Day | undefined, context: BindContext): Binding | undefined;
export declare function bindObserved(feed: Feed, observed: ObservedContract, manageFrom: Day, adopted: boolean, { today, memory }: Pick<BindContext, "today" | "memory">): BoundContract;
/** Where whole periods are billed, a day within one is no day to begin on: the next one is told until it has come. */
export declare function managedLater(feed: Feed, observed: ObservedContract, manageFrom: Day, { today }: BindContext): readonly Finding[];
/** A contract that is over and was made inactive since is no obstacle to the one that follows it. */
export declare function bindOver(contract: ObservedContract, feed: Feed, { today }: BindContext): Binding | undefined;
