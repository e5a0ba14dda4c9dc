import {
  dayIn,
  judgeSkew
} from "./chunk-SLBPCLTN.js";
import {
  skewOf,
  wait
} from "./chunk-J3HAOK67.js";
import {
  placeOf,
  timeInWords
} from "./chunk-BZ6C3EK6.js";
import {
  readSecret,
  redact
} from "./chunk-MGQ447UL.js";
import {
  OutOfServiceError,
  ProviderError,
  UnknownOutcomeError
} from "./chunk-2OJCSNGY.js";

// src/outside/http.ts
import ky from "ky";
var MOST_BYTES = 64 * 1048576;
var REFUSED = {
  why: (host) => `${host} refuses connections`,
  fix: "check host and port of the connection's url, and whether the system is up",
  passing: true
};
var NO_WAY = {
  why: (host) => `there is no way from this machine to ${host}`,
  fix: "check the network, the firewall, and that this machine reaches it without a proxy",
  passing: true
};
var UNTRUSTED = {
  why: (host) => `${host} shows a certificate that nobody whom this machine trusts has signed`,
  fix: "where a proxy opens traffic, name the file of its own certificate in NODE_EXTRA_CA_CERTS; otherwise somebody stands in between"
};
var NO_TLS = {
  why: (host) => `${host} does not speak https there`,
  fix: "check host and port of the connection's url"
};
var BEFORE_SENDING = /* @__PURE__ */ new Map([
  ["ECONNREFUSED", REFUSED],
  [
    "ENOTFOUND",
    {
      why: (host) => `no machine is known by the name ${host}`,
      fix: "check how the connection's url is spelt, and the name server (DNS) of this machine"
    }
  ],
  [
    "EAI_AGAIN",
    {
      why: (host) => `the name server gave no answer for ${host}`,
      fix: "check the name server (DNS) of this machine",
      passing: true
    }
  ],
  ["ENETUNREACH", NO_WAY],
  ["EHOSTUNREACH", NO_WAY],
  ["UND_ERR_CONNECT_TIMEOUT", NO_WAY],
  [
    "CERT_HAS_EXPIRED",
    {
      why: (host) => `the certificate of ${host} has expired`,
      fix: "check the clock of this machine; if it is right, the system's operator must renew the certificate"
    }
  ],
  [
    "CERT_NOT_YET_VALID",
    { why: (host) => `the certificate of ${host} is not valid yet`, fix: "check the clock of this machine" }
  ],
  ["DEPTH_ZERO_SELF_SIGNED_CERT", UNTRUSTED],
  ["SELF_SIGNED_CERT_IN_CHAIN", UNTRUSTED],
  ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", UNTRUSTED],
  ["UNABLE_TO_GET_ISSUER_CERT_LOCALLY", UNTRUSTED],
  [
    "ERR_TLS_CERT_ALTNAME_INVALID",
    { why: (host) => `the certificate shown for ${host} is for another name`, fix: "check the connection's url" }
  ],
  ["ERR_SSL_WRONG_VERSION_NUMBER", NO_TLS]
]);
function isLoopback(hostname) {
  return hostname === "localhost" || hostname === "[::1]" || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname);
}
function openHttp(options) {
  return async (request) => {
    const url = readUrl(request.url);
    const what = `${request.method} ${url.origin}${url.pathname}`;
    let response;
    try {
      response = await ky(url, {
        method: request.method,
        headers: request.body === void 0 ? request.headers : { "content-type": "application/json", ...request.headers },
        ...request.body === void 0 ? {} : { body: JSON.stringify(request.body) },
        ...options.fetch === void 0 ? {} : { fetch: options.fetch },
        // By default ky sends GET, PUT and DELETE again after a failure, which may book a change twice.
        retry: 0,
        throwHttpErrors: false,
        redirect: "manual",
        timeout: false,
        signal: AbortSignal.timeout(options.timeoutMs)
      });
    } catch (cause) {
      throw lost(what, url.host, options.timeoutMs, cause);
    }
    await refuseDetour(what, url, response);
    return readAnswer(request, what, response);
  };
}
function readUrl(text) {
  const url = URL.parse(text);
  if (url?.protocol === "https:" || url?.protocol === "http:" && isLoopback(url.hostname)) return url;
  const shown = url === null ? "the address" : `${url.protocol}//${url.host}`;
  throw new ProviderError("INSECURE_URL", `${shown} is not an https address; write https:// in the connection's url`, {
    url: shown
  });
}
function codesOf(error) {
  if (!(error instanceof Error)) return [];
  const own = "code" in error && typeof error.code === "string" ? [error.code] : [];
  const inner = error instanceof AggregateError ? error.errors : [];
  return [...own, ...codesOf(error.cause), ...inner.flatMap(codesOf)];
}
function wasUnderWay(error) {
  if (!(error instanceof Error)) return false;
  const own = "syscall" in error && (error.syscall === "read" || error.syscall === "write");
  const inner = error instanceof AggregateError ? error.errors : [];
  return own || wasUnderWay(error.cause) || inner.some(wasUnderWay);
}
function wordsOf(error) {
  if (!(error instanceof Error)) return "unknown reason";
  if (!(error.cause instanceof Error)) return error.name;
  return error.cause.message || "as where a proxy between this machine and the host asks for a login, 407";
}
function lost(what, host, timeoutMs, cause) {
  const codes = codesOf(cause);
  const code = codes[0] ?? wordsOf(cause);
  const obstacle = wasUnderWay(cause) ? void 0 : codes.map((one) => BEFORE_SENDING.get(one)).find((one) => one !== void 0);
  if (obstacle !== void 0) {
    const message2 = `${obstacle.why(host)} (${code}), nothing was sent; ${obstacle.fix}`;
    return new OutOfServiceError("NOT_SENT", message2, { host, code, passing: obstacle.passing === true }, { cause });
  }
  const why = cause instanceof Error && cause.name === "TimeoutError" ? `no answer within ${timeoutMs / 1e3} s` : code;
  const message = `the answer to ${what} was lost (${why}); it may have taken effect`;
  return new UnknownOutcomeError("ANSWER_LOST", message, { host, request: what, code, why }, { cause });
}
async function refuseDetour(what, url, response) {
  const { status } = response;
  const location = status >= 300 && status < 400 ? response.headers.get("location") : null;
  const to = location === null ? null : URL.parse(location, url.href);
  if (to === null || to.origin === url.origin) return;
  await response.body?.cancel();
  const fix = "check the connection's url, and whether a sign-in page or a proxy stands in between";
  const message = `${what} was answered with a redirect to ${to.host} (${status}); nothing was sent there, no credentials either; ${fix}`;
  if (status === 303) throw new UnknownOutcomeError("REDIRECTED", message, { host: url.host, to: to.host, status });
  throw new OutOfServiceError("REDIRECTED", message, { host: url.host, to: to.host, status });
}
var TooLong = class extends Error {
};
async function readText(response) {
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for await (const piece of response.body ?? []) {
    bytes += piece.length;
    if (bytes > MOST_BYTES)
      throw new TooLong(`the answer is longer than ${MOST_BYTES / 1048576} MB and was not read on`);
    text += decoder.decode(piece, { stream: true });
  }
  return text + decoder.decode();
}
async function readAnswer(request, what, response) {
  let text;
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
function broken(request, what, why, cause) {
  const facts = { request: what, why };
  if (request.method === "GET") return new ProviderError("BAD_ANSWER", `${what}: ${why}`, facts, { cause });
  return new UnknownOutcomeError("BAD_ANSWER", `${what}: ${why}; it may have taken effect`, facts, { cause });
}

// src/commands/outside.ts
var REQUEST_TIMEOUT_MS = 3e5;
var MINUTE = 6e4;
function watchForStop(context) {
  let asked = false;
  let writing = false;
  context.signal.addEventListener("abort", () => {
    asked = true;
    const how = writing ? "after the request under way, and recording what was done" : "before anything is written";
    context.talk(`Stopping ${how}. Asked once more, it stops at once; the next run finds out what was made.
`);
  });
  return {
    watch: { skews: /* @__PURE__ */ new Map(), isStopped: () => asked && !writing },
    isAsked: () => asked,
    beginWriting: () => {
      writing = true;
    }
  };
}
function withoutSecrets(context) {
  return {
    ...context,
    out: (text) => context.out(redact(text)),
    talk: (text) => context.talk(redact(text))
  };
}
function outsideOf(context, watch, borrower) {
  const send = openHttp({ timeoutMs: REQUEST_TIMEOUT_MS });
  const { key, timezone, asOf } = borrower;
  return {
    async send(request) {
      if (watch.isStopped?.() === true) throw new OutOfServiceError("STOPPED", "stopped on request", { key });
      const known = watch.skews.get(key) ?? 0;
      if (asOf === void 0 && judgeSkew(known, timezone, context.now()) === "wrong") throw sayWrongClock(key, known);
      const answer = await send(request);
      const skew = skewOf(answer.headers, context.now());
      if (skew !== void 0 && Math.abs(skew) >= Math.abs(known)) watch.skews.set(key, skew);
      return answer;
    },
    secret: (ref, folder) => readSecret(ref, context.env, folder),
    now: context.now,
    wait,
    report: (progress) => {
      if (context.interactive)
        context.talk(
          `\r${progress.what} ${progress.done}${progress.total === void 0 ? "" : ` of ${progress.total}`}`.padEnd(
            context.width - 1
          )
        );
    }
  };
}
function skewInWords(skew) {
  const minutes = Math.round(Math.abs(skew) / MINUTE);
  const [count, unit] = minutes < 120 ? [minutes, "minute"] : [Math.round(minutes / 60), "hour"];
  return `${count} ${unit}${count === 1 ? "" : "s"} ${skew > 0 ? "ahead of" : "behind"}`;
}
function sayWrongClock(key, skew) {
  const connection = key.slice(key.indexOf("/") + 1);
  const message = `this machine's clock is ${skewInWords(skew)} the one of ${connection}, so today may be another day than it says, and today decides what is billed; set the clock (time service, NTP) and run again`;
  return new OutOfServiceError("CLOCK_WRONG", message, { connection, skew });
}
function whatNext({ facts }, { timezone }, at) {
  if (typeof facts.resumeAt !== "string") return "mend it and plan again";
  return `plan again from ${timeInWords(facts.resumeAt, timezone, dayIn(timezone, at))} (${placeOf(timezone)}) on`;
}
function clocksOff(workspace, watch, at, asOf) {
  return workspace.tenants.flatMap(
    (tenant) => Object.values(tenant.connections).flatMap((connection) => {
      const skew = watch.skews.get(`${tenant.name}/${connection.key}`) ?? 0;
      const judged = judgeSkew(skew, tenant.timezone, at);
      if (judged === "fine" || judged === "wrong" && asOf === void 0) return [];
      return [
        {
          severity: "warning",
          rule: "CLOCK_OFF",
          message: `this machine's clock is ${skewInWords(skew)} the one of ${connection.key} (${tenant.name})`,
          fix: "Set the clock (time service, NTP); where it may be another day by the other clock, nothing is planned or applied.",
          origin: connection.origin
        }
      ];
    })
  );
}

export {
  isLoopback,
  openHttp,
  watchForStop,
  withoutSecrets,
  outsideOf,
  skewInWords,
  whatNext,
  clocksOff
};
