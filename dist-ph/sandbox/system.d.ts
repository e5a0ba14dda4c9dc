/** What the sandbox's server asks of one system. Each system mounts below its own path prefix. */
import type { Day } from "../core/model.ts";
/** A request below a system's prefix. Header names are lower case. */
export interface SandboxRequest {
    readonly method: string;
    /** Below the prefix, without a leading slash, percent-decoded, case as sent. */
    readonly path: string;
    readonly query: URLSearchParams;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
    /** Characters of path and query as sent: some servers refuse long ones. */
    readonly urlLength: number;
}
/** What a request is about, known from its head alone: for faults, counters and the limit on requests in flight. */
export interface Subject {
    readonly entity: string;
    /** For example `query`, `create`, `zone`. */
    readonly kind: string;
    /** Requests with one key share a limit on how many may be in flight. */
    readonly lane?: {
        readonly key: string;
        readonly limit: number;
    };
}
export interface Answer {
    readonly status: number;
    /** Left out: an answer without a body. */
    readonly body?: unknown;
    /** Over the usual ones. */
    readonly headers?: Readonly<Record<string, string>>;
}
/** One system's server, without the transport. */
export interface SandboxSystem {
    readonly name: string;
    /** First part of the path, lower case, for example `autotask`. */
    readonly prefix: string;
    inspect(method: string, path: string, headers: Readonly<Record<string, string>>): Subject;
    /** `crowded`: as many requests as the lane allows were already in flight when this one arrived. */
    answer(request: SandboxRequest, crowded: boolean): Answer;
    /** `/__sandbox/<name>/<verb>`; undefined when there is no such verb. */
    control(method: string, verb: string, body: unknown, query: URLSearchParams): Answer | undefined;
    /** Replaces the whole state. Returns every mistake in the seed; with one, nothing is replaced. */
    seed(seed: unknown): readonly string[];
    dump(): unknown;
    setToday(day: Day): void;
    /** What the days since `since` bring about by themselves, once the clock has moved. */
    passTime?(since: Day): void;
}
export declare const isRecord: (value: unknown) => value is Record<string, unknown>;
