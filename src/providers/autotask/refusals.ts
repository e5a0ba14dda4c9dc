/** What Autotask refuses, in words, and how its refusals are told from answers that were lost. Pure. */
import { OutOfServiceError, ProviderError } from "../../errors.ts";
import type { HttpAnswer } from "../provider.ts";
import { readReasons } from "./wire.ts";

/** Whether credentials may be sent to an address that the directory of zones named: the vendor's, or the one configured. */
export function isTrusted(address: string, configured: string): boolean {
  const [next, own] = [URL.parse(address), URL.parse(configured)];
  if (next === null || own === null) return false;
  const isVendors = ({ protocol, hostname }: URL): boolean =>
    protocol === "https:" && hostname.endsWith(".autotask.net");
  return next.origin === own.origin || (isVendors(next) && isVendors(own));
}

/** A page elsewhere would be sent the credentials; the same page again would never end. */
export function requireOwnPage(at: string, next: string, zoneUrl: string, seen: Set<string>): void {
  const host = URL.parse(next)?.host ?? "no address";
  if (URL.parse(next)?.origin !== URL.parse(zoneUrl)?.origin) {
    const message = `Autotask ${at}: the next page is said to be at ${host}, which is not the database's zone; it was not asked`;
    throw new ProviderError("FOREIGN_ADDRESS", message, { at, host });
  }
  if (seen.has(next)) {
    const message = `Autotask ${at}: the same next page was named twice, so the list cannot be read; run again`;
    throw new ProviderError("BAD_ANSWER", message, { at, host });
  }
  seen.add(next);
}

const CROWDED = /itgenatr005|thread threshold/i;
const SUSPENDED = /\bAPI\b.*\bsuspended\b|threshold of [\d,.]+ requests|request threshold/i;

/** Three requests were in flight already; the status varies, the text does not (Autotask: Thread Limiting). */
export function isCrowded(answer: HttpAnswer): boolean {
  return answer.status === 429 || CROWDED.test(readReasons(answer.body).join(" "));
}

/** The hour's requests of the database are used up. */
export function isSuspended(answer: HttpAnswer): boolean {
  return answer.status >= 400 && SUSPENDED.test(readReasons(answer.body).join(" "));
}

/** What Autotask writes where the fault is its own: whether the request took effect is then not known. */
const FAULT =
  /unexpected error|internal (server )?error|timeout expired|timed out|deadlock|try again later|temporarily/i;

/** True for a refusal: Autotask gives reasons with a 500 for what it does not do (Autotask: REST API Calls). */
export function isRefusal(answer: HttpAnswer): boolean {
  const said = readReasons(answer.body).join(" ");
  if (CROWDED.test(said) || SUSPENDED.test(said)) return true;
  return answer.status === 500 && said !== "" && !FAULT.test(said);
}

/** The text for a locked user or an expired password is not documented; a hint is enough, the login is then tried. */
export function speaksOfLogin(said: string): boolean {
  return /log ?in|credential|password|integration ?code|tracking identifier|unauthori[sz]ed|\b(api )?user\b|locked|expired/i.test(
    said,
  );
}

export function sayCrowded(request: string, times: number, resumeAt?: string): ProviderError {
  const fix = "run again later, with fewer integrations at once or lower threads on the connection";
  const message = `Autotask refused ${request} ${times === 1 ? "once" : `${times} times`} because too many requests were in flight; ${fix}`;
  return new OutOfServiceError("RATE_LIMITED", message, { request, ...(resumeAt === undefined ? {} : { resumeAt }) });
}

export function saySuspended(request: string, answer: HttpAnswer, resumeAt: string): ProviderError {
  const said = readReasons(answer.body).join("; ");
  const fix = "run again when other integrations of this database use less";
  const message = `Autotask takes no requests for now: ${said}; ${fix}`;
  return new OutOfServiceError("HOURLY_BUDGET", message, { request, resumeAt });
}

/** `requests`: how many more were about to be sent, 0 where it is only known that there is no room. */
export function sayUsedUp(
  facts: { readonly used: number; readonly hourly: number; readonly share: number; readonly connection: string },
  requests: number,
): ProviderError {
  const { used, hourly, share, connection } = facts;
  const state = `${used} of the ${hourly} requests that Autotask allows this database in an hour are used`;
  const part = `the ${Math.round(share * 100)}% allowed to ${connection}`;
  const why = requests === 0 ? `more than ${part}` : `and the next ${Math.ceil(requests)} do not fit into ${part}`;
  const message = `${state}, ${why}; run again later, or raise budgetShare on the connection`;
  return new OutOfServiceError("HOURLY_BUDGET", message, facts);
}

export function sayUnanswered(request: string, times: number, cause: ProviderError): ProviderError {
  if (cause.code === "NOT_SENT") return cause;
  const why = typeof cause.facts.why === "string" ? ` (${cause.facts.why})` : "";
  const message = `Autotask gave no usable answer to ${request}, asked ${times} times${why}; run again later`;
  if (cause.code === "BAD_ANSWER") return new ProviderError("BAD_ANSWER", message, { request }, { cause });
  return new OutOfServiceError("NO_ANSWER", message, { request }, { cause });
}

export function sayWrongLogin(reasons: readonly string[]): ProviderError {
  const fix =
    "check the username and the integration code (a wrong password would be a 401), and in Autotask whether the API user is active and not locked";
  const message = `Autotask refused the login: ${reasons.join("; ")}; ${fix}`;
  return new OutOfServiceError("WRONG_LOGIN", message, { status: 500 });
}

/** A refusal as an error: what was asked, what Autotask says, and what to do. */
export function sayRefused(request: string, answer: HttpAnswer): ProviderError {
  const { status } = answer;
  const reasons = readReasons(answer.body);
  const entity = request.split(/[ /]/)[1] ?? request;
  const said = reasons.join("; ") || `status ${status}`;
  const facts = { status, entity, request, reasons };
  if (status >= 300 && status < 400) {
    const message = `Autotask answered ${request} with a redirect (${status}), which is not followed; check the connection's url`;
    return new OutOfServiceError("REDIRECTED", message, facts);
  }
  switch (status) {
    case 401: {
      const message = "Autotask refused the API user's password; check the connection's secret";
      return new OutOfServiceError("WRONG_SECRET", message, facts);
    }
    case 403: {
      const why = "without the right its records look as if they did not exist, so nothing is planned";
      const message = `the API user may not use ${entity} (${request}); ${why}; give its security level the right`;
      return new OutOfServiceError("NO_RIGHTS", message, facts);
    }
    case 404:
    case 405: {
      const message = `Autotask has no such call as ${request}: ${said}; check the connection's url`;
      return new ProviderError("NO_SUCH_CALL", message, facts);
    }
    default:
      return new ProviderError(
        "REFUSED",
        `Autotask refused ${request}: ${said.replace(/\.$/, "")}; correct what it names, there or in the YAML, then run again`,
        facts,
      );
  }
}
