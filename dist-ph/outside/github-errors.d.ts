export interface Clock {
    readonly now: () => Date;
    readonly wait: (milliseconds: number) => Promise<void>;
}
export interface Attempt<T> {
    /** For messages: `comment on pull request 7`. */
    readonly what: string;
    /** The right it needs, as a workflow's `permissions` words it: `pull-requests: write`. */
    readonly right: string;
    readonly send: () => Promise<T>;
    /** Of a request that makes something: looks for what a request whose answer was lost has made. Absent: sending twice is the same as once. */
    readonly find?: () => Promise<T | undefined>;
}
/**
 * Sends, and sends again where that is right: after a limit's pause, which GitHub names, and after a failure of GitHub or
 * of the network. What makes something is sent again only where looking shows that nothing was made.
 *
 * @throws {ConcordatError} `GITHUB_TOKEN`, `GITHUB_FORBIDDEN`, `GITHUB_NOT_FOUND`, `GITHUB_REFUSED`, `GITHUB_LIMITED`, `GITHUB_FAILED`
 */
export declare function attempt<T>({ what, right, send, find }: Attempt<T>, { now, wait }: Clock): Promise<T>;
/** An answer's data, where the answer arrived whole: octokit gives a text for one that broke off or is no JSON. */
export declare function whole<T>({ data }: {
    readonly data: T;
}): T;
