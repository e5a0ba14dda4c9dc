/**
 * The port: what the engine asks of a system, in the engine's words. Types only.
 * A {@link Source} is read; a {@link Target} is read and written. A provider's own words stay in its folder.
 */
import type { Billing } from "../core/charges.ts";
import type { Writing } from "../core/line-diff.ts";
import type { Day, Decimal, Finding, Segments } from "../core/model.ts";
import type { Observation, ObservedContract, ObservedLine, ObservedService, TargetScope } from "../core/observed.ts";
import type { Change } from "../core/plan.ts";
import type { Entry, EntryScreen } from "../core/plan-manual.ts";
import type { Standing } from "../core/standing.ts";
import type { Connection, SecretRef } from "../core/workspace.ts";
export type { ContractScope, NamedReference, Observation, ObservedAccount, ObservedCharge, ObservedContract, ObservedLine, ObservedService, TargetScope, } from "../core/observed.ts";
/** One request as a provider states it; the shell sends it. */
export interface HttpRequest {
    readonly method: "GET" | "POST" | "PATCH" | "PUT" | "DELETE";
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: unknown;
}
/** Any status is an answer; only a lost answer throws (UnknownOutcomeError), or one never sent (ProviderError). */
export interface HttpAnswer {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    /** Parsed JSON, or the text where it is none. */
    readonly body: unknown;
}
/** What the shell lends a provider. There is no other way to reach the outside. */
export interface Outside {
    readonly send: (request: HttpRequest) => Promise<HttpAnswer>;
    readonly secret: (ref: SecretRef, folder: string) => Promise<string>;
    readonly now: () => Date;
    readonly wait: (milliseconds: number) => Promise<void>;
    /** Progress on long reads, with counts; goes to the terminal. */
    readonly report: (progress: {
        readonly what: string;
        readonly done: number;
        readonly total?: number;
    }) => void;
}
/** One line of `doctor`. */
export interface Check {
    readonly what: string;
    readonly ok: boolean;
    readonly detail: string;
    readonly fix?: string;
}
export interface Source {
    readonly title: string;
    check(): Promise<readonly Check[]>;
    observe(): Promise<Billing>;
}
/** What a system cannot do, as data: shown at plan time, with where it is said (design: the port). */
export interface Limit {
    readonly code: string;
    readonly rule: string;
    readonly link: string;
    readonly verifiedOn: Day;
}
/** A write as the plan wants it, reduced to what `accept` judges. */
export type Proposal = {
    readonly kind: "line";
    readonly contract: Pick<ObservedContract, "startsOn" | "endsOn" | "recurring">;
    readonly service?: Pick<ObservedService, "active" | "name">;
    readonly creates: boolean;
    readonly segments: Segments;
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
/** A record as it stands now, read again just before it is written. */
export interface Live {
    readonly contract?: ObservedContract;
    readonly line?: ObservedLine;
    readonly service?: ObservedService;
}
export interface Receipt {
    readonly remoteId: string;
    readonly requests: number;
}
/** Who changed something in the system, as it names them, and on which day (UTC). */
export interface Moved {
    readonly by: string;
    readonly on: Day;
}
export interface Target {
    readonly title: string;
    readonly writing: Writing;
    /**
     * How a contract stops once nothing is billed on it any more (ZC-17): `status` where it has one that a run can write
     * both ways, which changes nothing of what it bills; `end` where only its last day stops it.
     */
    readonly standing: Standing;
    readonly limits: readonly Limit[];
    check(): Promise<readonly Check[]>;
    observe(scope: TargetScope): Promise<Observation>;
    /** Pure: what the system cannot store, in words, before anything is sent. Empty: it can. */
    accept(proposal: Proposal): readonly Finding[];
    /** Requests that writing these changes will take. Pure. */
    predict(changes: readonly Change[]): number;
    /** Requests that observing so much will take where each answer fits on a page. Pure. */
    predictRead(scope: TargetScope): number;
    /**
     * Who moved what these changes find otherwise than it was last written, by the change's id; with the requests it took.
     * For systems that keep a trail. What cannot be asked or told is left out, and is no error.
     */
    whoMoved?(changes: readonly Change[]): Promise<{
        readonly movers: ReadonlyMap<string, Moved>;
        readonly requests: number;
    }>;
    /**
     * Asked before a record is begun, so that none is left half-done: throws OutOfServiceError where so many requests
     * cannot be made now. Absent: the system counts none.
     */
    ready?(requests: number): Promise<void>;
    /** Where and how a person enters a charge, for manual steps (decision 25). */
    enter(entry: Entry): EntryScreen;
    /**
     * Writes one change. `live` is the record as read a moment ago; `ids` gives the remote ids of records made in this
     * run, by key. A lost answer throws UnknownOutcomeError; the engine settles it by observing. OutOfServiceError, here
     * and in `observe`, ends the run for this connection.
     */
    apply(change: Change, live: Live, ids: ReadonlyMap<string, string>): Promise<Receipt>;
}
/** Exported by name from every provider folder's index.ts. */
export type ProviderModule = {
    readonly system: string;
    readonly role: "source";
    readonly title: string;
    open(connection: Connection, outside: Outside): Promise<Source>;
} | {
    readonly system: string;
    readonly role: "target";
    readonly title: string;
    open(connection: Connection, outside: Outside): Promise<Target>;
};
