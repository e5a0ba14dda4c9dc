/** The only way to reach a system over HTTP. It sends one request and tells what became of it; repeating is the caller's. */
import ky from "ky";
import { ProviderError, UnknownOutcomeError } from "../errors.ts";
import type { HttpAnswer, HttpRequest, Outside } from "../providers/provider.ts";

export interface HttpOptions {
  /** Stands in for the network in tests. */
  readonly fetch?: typeof globalThis.fetch;
  /** From sending to the last byte of the answer. */
  readonly timeoutMs: number;
}

/** Failures that come before the first byte of a request has left: nothing was done. */
const BEFORE_SENDING: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ENETUNREACH",
  "EHOSTUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
  "CERT_HAS_EXPIRED",
  "CERT_NOT_YET_VALID",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "ERR_TLS_CERT_ALTNAME_INVALID",
]);

/** True for a host that is this machine itself, where plain http is allowed. */
export function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname);
}

/**
 * A sender of requests. Whatever the status, the answer is returned; it follows no redirect, repeats nothing, and
 * names in its messages neither headers, nor the body, nor the query of a URL.
 *
 * Its function throws {@link UnknownOutcomeError} `ANSWER_LOST` where the request may have taken effect, and
 * {@link ProviderError} `INSECURE_URL` or `NOT_SENT` where nothing was done. An answer that is not whole, or not the
 * JSON it claims to be, is `BAD_ANSWER`: a ProviderError for a GET, an UnknownOutcomeError for anything else.
 */
export function openHttp(options: HttpOptions): Outside["send"] {
  return async (request) => {
    const url = readUrl(request.url);
    const what = `${request.method} ${url.origin}${url.pathname}`;
    let response: Response;
    try {
      response = await ky(url, {
        method: request.method,
        headers:
          request.body === undefined ? request.headers : { "content-type": "application/json", ...request.headers },
        ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
        ...(options.fetch === undefined ? {} : { fetch: options.fetch }),
        // By default ky sends GET, PUT and DELETE again after a failure, which may book a change twice.
        retry: 0,
        throwHttpErrors: false,
        redirect: "manual",
        timeout: false,
        signal: AbortSignal.timeout(options.timeoutMs),
      });
    } catch (cause) {
      throw lost(what, url.host, options.timeoutMs, cause);
    }
    return readAnswer(request, what, response);
  };
}

function readUrl(text: string): URL {
  const url = URL.parse(text);
  if (url?.protocol === "https:" || (url?.protocol === "http:" && isLoopback(url.hostname))) return url;
  const shown = url === null ? "the address" : `${url.protocol}//${url.host}`;
  throw new ProviderError("INSECURE_URL", `${shown} is not an https address; write https:// in the connection's url`, {
    url: shown,
  });
}

/** Every `code` on the way down to the reason; fetch wraps the reason in a TypeError, and that in an AggregateError. */
function codesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [];
  const own = "code" in error && typeof error.code === "string" ? [error.code] : [];
  const inner = error instanceof AggregateError ? error.errors : [];
  return [...own, ...codesOf(error.cause), ...inner.flatMap(codesOf)];
}

function lost(what: string, host: string, timeoutMs: number, cause: unknown): ProviderError {
  const codes = codesOf(cause);
  const code = codes[0] ?? (cause instanceof Error ? cause.name : "unknown reason");
  if (codes.some((one) => BEFORE_SENDING.has(one))) {
    const fix = `check the connection's url, and that ${host} can be reached from this machine (name, firewall, proxy, certificate)`;
    return new ProviderError(
      "NOT_SENT",
      `${host} could not be reached (${code}), nothing was sent; ${fix}`,
      { host, code },
      { cause },
    );
  }
  const why = cause instanceof Error && cause.name === "TimeoutError" ? `no answer within ${timeoutMs / 1000} s` : code;
  const message = `the answer to ${what} was lost (${why}); it may have taken effect`;
  return new UnknownOutcomeError("ANSWER_LOST", message, { host, request: what, code }, { cause });
}

async function readAnswer(request: HttpRequest, what: string, response: Response): Promise<HttpAnswer> {
  let text: string;
  try {
    text = await response.text();
  } catch (cause) {
    throw broken(request, what, "the answer ended before it was whole", cause);
  }
  const headers = Object.fromEntries(response.headers);
  const claimsJson = /\bjson\b/i.test(headers["content-type"] ?? "");
  if (text === "" || !(claimsJson || /^\s*[[{]/.test(text))) return { status: response.status, headers, body: text };
  try {
    return { status: response.status, headers, body: JSON.parse(text) };
  } catch (cause) {
    if (!claimsJson) return { status: response.status, headers, body: text };
    throw broken(request, what, "the answer is not valid JSON", cause);
  }
}

function broken(request: HttpRequest, what: string, why: string, cause: unknown): ProviderError {
  const facts = { request: what };
  if (request.method === "GET") return new ProviderError("BAD_ANSWER", `${what}: ${why}`, facts, { cause });
  return new UnknownOutcomeError("BAD_ANSWER", `${what}: ${why}; it may have taken effect`, facts, { cause });
}
