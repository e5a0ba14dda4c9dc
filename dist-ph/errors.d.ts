/**
 * An error the program throws: something outside (a system, a file, git) did not do what it was asked.
 * A mistake in the user's files is never thrown; it is a {@link Finding}, so that all of them are reported at once.
 */
export declare class ConcordatError extends Error {
    /** Stable code in capitals, for scripts and tests. */
    readonly code: string;
    /** What the message says, as data. Never holds a secret. */
    readonly facts: Readonly<Record<string, unknown>>;
    constructor(code: string, message: string, facts?: Readonly<Record<string, unknown>>, options?: ErrorOptions);
    /** The same error, its message led by what else is to be known, and that beside its facts. */
    ledBy(words: string, facts?: Readonly<Record<string, unknown>>): ConcordatError;
}
/** What a user asked for cannot be done as asked (arguments, git state, a plan file). Exit code 3. */
export declare class UsageError extends ConcordatError {
}
/** A system answered with a refusal or with something that cannot be understood. */
export declare class ProviderError extends ConcordatError {
}
/** The answer to a request was lost: it may have taken effect. It is settled by observing, never by sending again. */
export declare class UnknownOutcomeError extends ProviderError {
}
/**
 * A system takes nothing more in this run: its limit is reached, the login or a right is gone, or it cannot be reached.
 * Every further request would fail the same way, so none is sent. `facts.resumeAt`, an ISO instant, says from when on it
 * is worth another run, where that is known.
 */
export declare class OutOfServiceError extends ProviderError {
}
