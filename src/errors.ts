/**
 * An error the program throws: something outside (a system, a file, git) did not do what it was asked.
 * A mistake in the user's files is never thrown; it is a {@link Finding}, so that all of them are reported at once.
 */
export class ConcordatError extends Error {
  /** Stable code in capitals, for scripts and tests. */
  readonly code: string;
  /** What the message says, as data. Never holds a secret. */
  readonly facts: Readonly<Record<string, unknown>>;

  constructor(code: string, message: string, facts: Readonly<Record<string, unknown>> = {}, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
    this.facts = facts;
  }
}

/** What a user asked for cannot be done as asked (arguments, git state, a plan file). Exit code 3. */
export class UsageError extends ConcordatError {}

/** A system answered with a refusal or with something that cannot be understood. */
export class ProviderError extends ConcordatError {}

/** The answer to a request was lost: it may have taken effect. It is settled by observing, never by sending again. */
export class UnknownOutcomeError extends ProviderError {}
