/** The only way to reach a system over HTTP. It sends one request and tells what became of it; repeating is the caller's. */
import ky from "ky";
import { OutOfServiceError, ProviderError, UnknownOutcomeError } from "../errors.ts";
import type { HttpAnswer, HttpRequest, Outside } from "../providers/provider.ts";

export interface HttpOptions {
  /** Stands in for the network in tests. */
  readonly fetch?: typeof globalThis.fetch;
  /** From sending to the last byte of the answer. */
  readonly timeoutMs: number;
}

/** Bytes of an answer. Far above the longest page of any system. */
const MOST_BYTES = 64 * 1_048_576;

/** Why a request never left, in words with the host, what to do, and whether it may pass by itself. */
interface Obstacle {
  readonly why: (host: string) => string;
  readonly fix: string;
  readonly passing?: true;
}

const REFUSED: Obstacle = {
  why: (host) => `${host} refuses connections`,
  fix: "check host and port of the connection's url, and whether the system is up",
  passing: true,
};
const NO_WAY: Obstacle = {
  why: (host) => `there is no way from this machine to ${host}`,
  fix: "check the network, the firewall, and that this machine reaches it without a proxy",
  passing: true,
};
const UNTRUSTED: Obstacle = {
  why: (host) => `${host} shows a certificate that nobody whom this machine trusts has signed`,
  fix: "where a proxy opens traffic, name the file of its own certificate in NODE_EXTRA_CA_CERTS; otherwise somebody stands in between",
};
const NO_TLS: Obstacle = {
  why: (host) => `${host} does not speak https there`,
  fix: "check host and port of the connection's url",
};

/** Failures that come before the first byte of a request has left: nothing was done. */
const BEFORE_SENDING: ReadonlyMap<string, Obstacle> = new Map<string, Obstacle>([
  ["ECONNREFUSED", REFUSED],
  [
    "ENOTFOUND",
    {
      why: (host) => `no machine is known by the name ${host}`,
      fix: "check how the connection's url is spelt, and the name server (DNS) of this machine",
    },
  ],
  [
    "EAI_AGAIN",
    {
      why: (host) => `the name server gave no answer for ${host}`,
      fix: "check the name server (DNS) of this machine",
      passing: true,
    },
  ],
  ["ENETUNREACH", NO_WAY],
  ["EHOSTUNREACH", NO_WAY],
  ["UND_ERR_CONNECT_TIMEOUT", NO_WAY],
  [
    "CERT_HAS_EXPIRED",
    {
      why: (host) => `the certificate of ${host} has expired`,
      fix: "check the clock of this machine; if it is right, the system's operator must renew the certificate",
    },
  ],
  [
    "CERT_NOT_YET_VALID",
    { why: (host) => `the certificate of ${host} is not valid yet`, fix: "check the clock of this machine" },
  ],
  ["DEPTH_ZERO_SELF_SIGNED_CERT", UNTRUSTED],
  ["SELF_SIGNED_CERT_IN_CHAIN", UNTRUSTED],
  ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", UNTRUSTED],
  ["UNABLE_TO_GET_ISSUER_CERT_LOCALLY", UNTRUSTED],
  [
    "ERR_TLS_CERT_ALTNAME_INVALID",
    { why: (host) => `the certificate shown for ${host} is for another name`, fix: "check the connection's url" },
  ],
  ["ERR_SSL_WRONG_VERSION_NUMBER", NO_TLS],
]);

/** True for a host that is this machine itself, where plain http is allowed. */
export function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname);
}

/**
 * A sender of requests. Whatever the status, the answer is returned; it follows no redirect, repeats nothing, and
 * names in its messages neither headers, nor the body, nor the query of a URL.
 *
 * Its function throws {@link UnknownOutcomeError} `ANSWER_LOST` where the request may have taken effect;
 * {@link ProviderError} `INSECURE_URL`, and {@link OutOfServiceError} `NOT_SENT` (`facts.passing`: it may pass by itself)
 * or `REDIRECTED` (to another host, which gets nothing) where nothing was done. An answer that is not whole, or not the
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
    await refuseDetour(what, url, response);
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

/** True where a connection stood when it failed: what was sent on it may have arrived, whatever the code says. */
function wasUnderWay(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const own = "syscall" in error && (error.syscall === "read" || error.syscall === "write");
  const inner = error instanceof AggregateError ? error.errors : [];
  return own || wasUnderWay(error.cause) || inner.some(wasUnderWay);
}

/** The reason behind an error without a code. No words at all are what fetch gives for a 407 (Fetch Standard: HTTP-network-or-cache fetch). */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown reason";
  if (!(error.cause instanceof Error)) return error.name;
  return error.cause.message || "as where a proxy between this machine and the host asks for a login, 407";
}

function lost(what: string, host: string, timeoutMs: number, cause: unknown): ProviderError {
  const codes = codesOf(cause);
  const code = codes[0] ?? wordsOf(cause);
  const obstacle = wasUnderWay(cause)
    ? undefined
    : codes.map((one) => BEFORE_SENDING.get(one)).find((one) => one !== undefined);
  if (obstacle !== undefined) {
    const message = `${obstacle.why(host)} (${code}), nothing was sent; ${obstacle.fix}`;
    return new OutOfServiceError("NOT_SENT", message, { host, code, passing: obstacle.passing === true }, { cause });
  }
  const why = cause instanceof Error && cause.name === "TimeoutError" ? `no answer within ${timeoutMs / 1000} s` : code;
  const message = `the answer to ${what} was lost (${why}); it may have taken effect`;
  return new UnknownOutcomeError("ANSWER_LOST", message, { host, request: what, code, why }, { cause });
}

/** A redirect to another host, which is not followed. */
async function refuseDetour(what: string, url: URL, response: Response): Promise<void> {
  const { status } = response;
  const location = status >= 300 && status < 400 ? response.headers.get("location") : null;
  const to = location === null ? null : URL.parse(location, url.href);
  if (to === null || to.origin === url.origin) return;
  await response.body?.cancel();
  const fix = "check the connection's url, and whether a sign-in page or a proxy stands in between";
  const message = `${what} was answered with a redirect to ${to.host} (${status}); nothing was sent there, no credentials either; ${fix}`;
  // 303 says that the request was taken, and that its answer is to be found elsewhere.
  if (status === 303) throw new UnknownOutcomeError("REDIRECTED", message, { host: url.host, to: to.host, status });
  throw new OutOfServiceError("REDIRECTED", message, { host: url.host, to: to.host, status });
}

class TooLong extends Error {}

/** The text of an answer, unpacked where it came packed; read piece by piece, since a system may send without end. */
async function readText(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for await (const piece of response.body ?? []) {
    bytes += piece.length;
    if (bytes > MOST_BYTES)
      throw new TooLong(`the answer is longer than ${MOST_BYTES / 1_048_576} MB and was not read on`);
    text += decoder.decode(piece, { stream: true });
  }
  return text + decoder.decode();
}

async function readAnswer(request: HttpRequest, what: string, response: Response): Promise<HttpAnswer> {
  let text: string;
  try {
    text = await readText(response);
  } catch (cause) {
    if (cause instanceof TooLong) throw broken(request, what, cause.message, cause);
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
  const facts = { request: what, why };
  if (request.method === "GET") return new ProviderError("BAD_ANSWER", `${what}: ${why}`, facts, { cause });
  return new UnknownOutcomeError("BAD_ANSWER", `${what}: ${why}; it may have taken effect`, facts, { cause });
}
