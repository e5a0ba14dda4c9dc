import type { Outside } from "../providers/provider.ts";
export interface HttpOptions {
    /** Stands in for the network in tests. */
    readonly fetch?: typeof globalThis.fetch;
    /** From sending to the last byte of the answer. */
    readonly timeoutMs: number;
}
/** True for a host that is this machine itself, where plain http is allowed. */
export declare function isLoopback(hostname: string): boolean;
/**
 * A sender of requests. Whatever the status, the answer is returned; it follows no redirect, repeats nothing, and
 * names in its messages neither headers, nor the body, nor the query of a URL.
 *
 * Its function throws {@link UnknownOutcomeError} `ANSWER_LOST` where the request may have taken effect;
 * {@link ProviderError} `INSECURE_URL`, and {@link OutOfServiceError} `NOT_SENT` (`facts.passing`: it may pass by itself)
 * or `REDIRECTED` (to another host, which gets nothing) where nothing was done. An answer that is not whole, or not the
 * JSON it claims to be, is `BAD_ANSWER`: a ProviderError for a GET, an UnknownOutcomeError for anything else.
 */
export declare function openHttp(options: HttpOptions): Outside["send"];
