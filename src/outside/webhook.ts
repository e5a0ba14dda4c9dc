/** Posts a message to a channel's webhook. Its URL is a secret as a whole: messages name the host alone. */
import { ConcordatError, ProviderError, UnknownOutcomeError } from "../errors.ts";
import { openHttp } from "./http.ts";
import { rememberSecret } from "./secrets.ts";

const TIMEOUT_MS = 60_000;
const LONGEST_SAID = 200;
const SHORTEST_SECRET = 16;

/**
 * Resolves once the channel's system has taken the message.
 *
 * @throws {ProviderError} `WEBHOOK_URL`, `WEBHOOK_REFUSED`, `WEBHOOK_UNREACHABLE`: nothing was posted; {@link UnknownOutcomeError}
 *   `WEBHOOK_LOST`: it may have been
 */
export async function postToChannel(kind: "slack" | "teams", address: string, message: unknown): Promise<void> {
  const url = URL.parse(address.trim());
  if (url === null) {
    const words = `the webhook of ${kind} is no address; copy it again from the channel's settings`;
    throw new ProviderError("WEBHOOK_URL", words, { kind });
  }
  const { host } = url;
  // A short path is an ordinary word, and would be masked wherever it stands.
  for (const part of [url.href, url.pathname, url.search]) if (part.length >= SHORTEST_SECRET) rememberSecret(part);
  const send = openHttp({ timeoutMs: TIMEOUT_MS });
  let answer: Awaited<ReturnType<typeof send>>;
  try {
    answer = await send({ method: "POST", url: url.href, headers: {}, body: message });
  } catch (error) {
    throw explain(kind, host, error);
  }
  const { status, body } = answer;
  const said = (typeof body === "string" ? body : JSON.stringify(body)).replace(/\s+/g, " ").trim();
  // Connectors of Teams answer 200 and say in words that they did not deliver.
  const isTaken = status >= 200 && status < 300 && !(kind === "teams" && /delivery failed|error/i.test(said));
  if (isTaken) return;
  const way =
    status === 429
      ? "it takes no more for now; the next run tries again"
      : status === 404 || status === 410 || status === 403
        ? "the webhook was removed or switched off: make a new one, and put its URL where the secret is found"
        : "the next run tries again; if it stays so, check the channel's webhook";
  const words = `${kind} (${host}) did not take the message: ${status}${said === "" ? "" : ` ${said.slice(0, LONGEST_SAID)}`}; ${way}`;
  throw new ProviderError("WEBHOOK_REFUSED", words, { kind, host, status });
}

function explain(kind: string, host: string, cause: unknown): ConcordatError {
  if (!(cause instanceof ConcordatError)) throw cause;
  const { code, facts } = cause;
  const why = String(facts.code ?? facts.why ?? code);
  if (code === "INSECURE_URL") {
    const words = `the webhook of ${kind} (${host}) is no https address; copy it again from the channel's settings`;
    return new ProviderError("WEBHOOK_URL", words, { kind, host }, { cause });
  }
  if (cause instanceof UnknownOutcomeError) {
    const words = `the answer of ${kind} (${host}) was lost (${why}); the message may have been posted`;
    return new UnknownOutcomeError("WEBHOOK_LOST", words, { kind, host, why }, { cause });
  }
  const words = `${kind} (${host}) could not be reached (${why}), nothing was posted; check the webhook's address, and that this machine may reach it`;
  return new ProviderError("WEBHOOK_UNREACHABLE", words, { kind, host, why }, { cause });
}
