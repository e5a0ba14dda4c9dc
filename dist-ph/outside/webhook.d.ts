/**
 * Resolves once the channel's system has taken the message.
 *
 * @throws {ProviderError} `WEBHOOK_URL`, `WEBHOOK_REFUSED`, `WEBHOOK_UNREACHABLE`: nothing was posted; {@link UnknownOutcomeError}
 *   `WEBHOOK_LOST`: it may have been
 */
export declare function postToChannel(kind: "slack" | "teams", address: string, message: unknown): Promise<void>;
