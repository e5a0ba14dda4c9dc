/** What ConnectWise refuses, in words: what was asked, what it says, and what to do. Pure. */
import { OutOfServiceError, ProviderError } from "../../errors.ts";
import type { HttpAnswer } from "../provider.ts";
import { readCode, readReasons, readRefusedFields } from "./wire.ts";

/** A page elsewhere would be sent the credentials; the same page again would never end. */
export function requireOwnPage(at: string, next: string, site: string, seen: Set<string>): void {
  const host = URL.parse(next)?.host ?? "no address";
  if (URL.parse(next)?.origin !== URL.parse(site)?.origin) {
    const message = `ConnectWise ${at}: the next page is said to be at ${host}, which is not the connection's site; it was not asked`;
    throw new ProviderError("FOREIGN_ADDRESS", message, { at, host });
  }
  if (seen.has(next)) {
    const message = `ConnectWise ${at}: the same next page was named twice, so the list cannot be read; run again`;
    throw new ProviderError("BAD_ANSWER", message, { at, host });
  }
  seen.add(next);
}

export function sayUnknownCompany(company: string, site: string): ProviderError {
  const message = `${site} knows no company "${company}"; correct companyId or url on the connection (companyId is the one of the login page)`;
  return new OutOfServiceError("UNKNOWN_COMPANY", message, { company });
}

export function sayCrowded(request: string, times: number, resumeAt?: string): ProviderError {
  const fix = "run again later, with fewer integrations at once or a lower budgetShare on the connection";
  const message = `ConnectWise refused ${request} ${times === 1 ? "once" : `${times} times`} because of too many requests in a minute; ${fix}`;
  return new OutOfServiceError("RATE_LIMITED", message, { request, ...(resumeAt === undefined ? {} : { resumeAt }) });
}

export function sayUnanswered(request: string, times: number, cause: ProviderError): ProviderError {
  if (cause.code === "NOT_SENT") return cause;
  const why = typeof cause.facts.why === "string" ? ` (${cause.facts.why})` : "";
  const message = `ConnectWise gave no usable answer to ${request}, asked ${times} times${why}; run again later`;
  if (cause.code === "BAD_ANSWER") return new ProviderError("BAD_ANSWER", message, { request }, { cause });
  return new OutOfServiceError("NO_ANSWER", message, { request }, { cause });
}

/**
 * A PATCH is judged with the whole record that stands there, so it may be refused for a value that nobody touched.
 * `sent`: the fields of the PATCH.
 */
function sayUntouched(body: unknown, sent: readonly string[]): string {
  const fields = readRefusedFields(body);
  if (sent.length === 0 || fields.length === 0 || fields.some((field) => sent.includes(field)))
    return "; correct what it names, there or in the YAML, then run again";
  return `; what is refused (${fields.join(", ")}) stood there before this change: correct it in ConnectWise, then run again`;
}

/** A refusal as an error. `sent`: the fields of a PATCH. */
export function sayRefused(request: string, answer: HttpAnswer, sent: readonly string[] = []): ProviderError {
  const { status } = answer;
  const [code, reasons] = [readCode(answer.body), readReasons(answer.body)];
  const said = reasons.join("; ") || `status ${status}`;
  const what = request.split(" ")[1] ?? request;
  const facts = { status, code, request, entity: what, reasons };
  if (status >= 300 && status < 400) {
    const message = `ConnectWise answered ${request} with a redirect (${status}), which is not followed; check the connection's url`;
    return new OutOfServiceError("REDIRECTED", message, facts);
  }
  if (code === "Security" && /ssl/i.test(said)) {
    const message = `ConnectWise wants its API host: ${said}; write https://api-… at url, for example https://api-eu.myconnectwise.net`;
    return new OutOfServiceError("WRONG_HOST", message, facts);
  }
  switch (status) {
    case 401: {
      const message = `ConnectWise refused the login (${said}); check companyId, publicKey and privateKey of the connection`;
      return new OutOfServiceError("WRONG_SECRET", message, facts);
    }
    case 403: {
      if (/clientid/i.test(said)) {
        const message = `ConnectWise refused the clientId (${said}); check clientId of the connection`;
        return new OutOfServiceError("WRONG_SECRET", message, facts);
      }
      const why = "without the right its records look as if they did not exist, so nothing is planned";
      const message = `the API member may not use ${what} (${request}: ${said}); ${why}; give its security role the right`;
      return new OutOfServiceError("NO_RIGHTS", message, facts);
    }
    case 404:
    case 405: {
      // The cloud answers wrong credentials with a 404 as well (ConnectWise: Developer Guide).
      const fix = "check the connection's url, companyId and keys: ConnectWise answers a wrong login like this, too";
      return new ProviderError(
        "NO_SUCH_CALL",
        `ConnectWise has no such record or call as ${request}: ${said}; ${fix}`,
        facts,
      );
    }
    case 409:
      return new ProviderError(
        "IN_USE",
        `ConnectWise refused ${request}, since the record is in use: ${said}; run again`,
        facts,
      );
    default:
      return new ProviderError(
        "REFUSED",
        `ConnectWise refused ${request}: ${said.replace(/\.$/, "")}${sayUntouched(answer.body, sent)}`,
        facts,
      );
  }
}
