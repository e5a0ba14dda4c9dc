/** What a refusal or a failure of GitHub's API means, and what to do about it: wait, look, send again, or give up. */
import { ConcordatError } from "../errors.ts";

/** Waiting for limits, in all, before a request is given up: a job's minutes cost money. */
const MOST_WAITED_MS = 5 * 60_000;
const MOST_ATTEMPTS = 4;
const MINUTE = 60_000;

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

interface Failure {
  readonly status: number;
  readonly message: string;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
}

/**
 * Sends, and sends again where that is right: after a limit's pause, which GitHub names, and after a failure of GitHub or
 * of the network. What makes something is sent again only where looking shows that nothing was made.
 *
 * @throws {ConcordatError} `GITHUB_TOKEN`, `GITHUB_FORBIDDEN`, `GITHUB_NOT_FOUND`, `GITHUB_REFUSED`, `GITHUB_LIMITED`, `GITHUB_FAILED`
 */
export async function attempt<T>({ what, right, send, find }: Attempt<T>, { now, wait }: Clock): Promise<T> {
  let waited = 0;
  for (let sent = 1; ; sent += 1) {
    try {
      return await send();
    } catch (cause) {
      const failure = failureOf(cause);
      if (failure === undefined) throw cause;
      const pause = pauseOf(failure, sent, now());
      const isLost = failure.status >= 500;
      if (pause === undefined && !isLost) throw refusal(what, right, failure, cause);
      const milliseconds = pause ?? 1_000 * 2 ** (sent - 1);
      if (sent >= MOST_ATTEMPTS || waited + milliseconds > MOST_WAITED_MS)
        throw pause === undefined ? failed(what, failure, cause) : limited(what, milliseconds, cause);
      await wait(milliseconds);
      waited += milliseconds;
      if (isLost && find !== undefined) {
        const found = await find();
        if (found !== undefined) return found;
      }
    }
  }
}

/** An answer's data, where the answer arrived whole: octokit gives a text for one that broke off or is no JSON. */
export function whole<T>({ data }: { readonly data: T }): T {
  if (typeof data === "object" && data !== null) return data;
  throw Object.assign(new Error("the answer was not whole"), { status: 502 });
}

/** Octokit's RequestError, which it also throws, with status 500, where the network failed. */
function failureOf(error: unknown): Failure | undefined {
  if (!(error instanceof Error) || !("status" in error) || typeof error.status !== "number") return undefined;
  const response =
    "response" in error ? (error.response as { readonly headers?: Failure["headers"] } | undefined) : undefined;
  return { status: error.status, message: error.message, headers: response?.headers ?? {} };
}

/**
 * How long GitHub asks to wait; undefined where it does not. A secondary limit is 403 or 429 with `retry-after`, a primary
 * one has no request left until `x-ratelimit-reset`; without either, a minute, and twice that each time.
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
function pauseOf({ status, message, headers }: Failure, sent: number, now: Date): number | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const retryAfter = Number(headers["retry-after"]);
  if (headers["retry-after"] !== undefined && Number.isFinite(retryAfter)) return Math.max(0, retryAfter) * 1_000;
  if (String(headers["x-ratelimit-remaining"]) === "0")
    return Math.max(1_000, Number(headers["x-ratelimit-reset"]) * 1_000 - now.getTime());
  return status === 429 || /secondary rate limit|abuse detection/i.test(message) ? MINUTE * 2 ** (sent - 1) : undefined;
}

function refusal(what: string, right: string, { status, message }: Failure, cause: unknown): ConcordatError {
  const facts = { what, status };
  const said = message.split(" - https://")[0] ?? message;
  if (status === 401)
    return new ConcordatError(
      "GITHUB_TOKEN",
      `${what}: GitHub does not know the token (401); pass the job's own, github.token`,
      facts,
      { cause },
    );
  if (status === 403)
    return new ConcordatError(
      "GITHUB_FORBIDDEN",
      `${what}: the token may not (403, ${said}); it needs the right "${right}"`,
      facts,
      { cause },
    );
  if (status === 404)
    return new ConcordatError(
      "GITHUB_NOT_FOUND",
      `${what}: not there, or the token may not see it (404); it needs the right "${right}"`,
      facts,
      { cause },
    );
  return new ConcordatError("GITHUB_REFUSED", `${what}: GitHub refused it (${status}, ${said})`, facts, { cause });
}

function limited(what: string, milliseconds: number, cause: unknown): ConcordatError {
  const minutes = Math.ceil(milliseconds / MINUTE);
  const message = `${what}: GitHub takes no more requests for ${minutes} ${minutes === 1 ? "minute" : "minutes"} (rate limit); run the job again after that`;
  return new ConcordatError("GITHUB_LIMITED", message, { what, milliseconds }, { cause });
}

function failed(what: string, { status, message }: Failure, cause: unknown): ConcordatError {
  const facts = { what, status };
  return new ConcordatError(
    "GITHUB_FAILED",
    `${what}: GitHub did not answer, ${MOST_ATTEMPTS} times (${message}); run the job again later`,
    facts,
    { cause },
  );
}
