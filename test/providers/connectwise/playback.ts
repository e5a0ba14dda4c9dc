/** A scripted ConnectWise: answers in order, and fails on a request too many and on an answer left over. */
import type { Connection } from "../../../src/core/workspace.ts";
import type { HttpAnswer, HttpRequest, Outside } from "../../../src/providers/provider.ts";

export const SITE = "https://api-eu.myconnectwise.net";
export const BASE = `${SITE}/v4_6_release/apis/3.0/`;

/** One step of the script: the request that is expected, as `METHOD path`, and what becomes of it. */
export type Step = readonly [request: string, answer: Partial<HttpAnswer> | Error];

export const INFO = `GET ${SITE}/login/companyinfo/fabrikam`;
export const found = (codebase = "v4_6_release/"): Step => [
  INFO,
  { body: { CompanyName: "Fabrikam", Codebase: codebase, IsCloud: "True" } },
];
/** A page read forward; `next` names the page after it. */
export const page = (rows: readonly object[], next?: string): Partial<HttpAnswer> => ({
  body: rows,
  headers: { link: next === undefined ? "" : `<${next}>; rel="next"` },
});
export const refusal = (status: number, code: string, message: string): Partial<HttpAnswer> => ({
  status,
  body: { code, message, errors: null },
});
/** A record that is refused, field by field. */
export const invalid = (...errors: readonly (readonly [field: string, message: string])[]): Partial<HttpAnswer> => ({
  status: 400,
  body: {
    code: "InvalidObject",
    message: "object is invalid",
    errors: errors.map(([field, message]) => ({ code: "OutOfRange", message, resource: "record", field })),
  },
});
export const CROWDED: Partial<HttpAnswer> = {
  status: 429,
  body: { error: "ConnectWiseAPI", message: "Too many requests. Please try again in 30 seconds." },
};

export function aConnection(settings: Readonly<Record<string, unknown>> = {}): Connection {
  return {
    key: "psa",
    system: "connectwise",
    folder: "/",
    origin: { file: "t", line: 1, column: 1 },
    settings: {
      url: SITE,
      companyId: "fabrikam",
      publicKey: { env: "PUBLIC" },
      privateKey: { env: "PRIVATE" },
      clientId: { env: "CLIENT" },
      ...settings,
    },
  };
}

/** `BASE` and the query are left out of what the script names; a call elsewhere is named whole. */
function nameOf({ method, url }: HttpRequest): string {
  return `${method} ${url.replace(BASE, "").replace(/\?.*$/, "")}`;
}

/** The clock stands still but for what is waited. */
export function play(...steps: readonly Step[]) {
  const left = [...steps];
  const requests: HttpRequest[] = [];
  const waits: number[] = [];
  let now = Date.parse("2026-11-22T08:00:00Z");
  const outside: Outside = {
    send: async (request) => {
      requests.push(request);
      const asked = nameOf(request);
      const [expected, answer] = left.shift() ?? ["nothing", new Error("the script is over")];
      if (asked !== expected) throw new Error(`asked ${asked}, the script expects ${expected}`);
      if (answer instanceof Error) throw answer;
      return { status: 200, headers: {}, body: "", ...answer };
    },
    secret: async (ref) => ("env" in ref ? `the ${ref.env}` : ""),
    now: () => new Date(now),
    wait: async (milliseconds) => {
      waits.push(milliseconds);
      now += milliseconds;
    },
    report: () => {},
  };
  return { outside, requests, waits, unused: () => left.map(([request]) => request) };
}

/** What a request asks for: its query, decoded. */
export function queryOf(request: HttpRequest | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(new URL(request?.url ?? SITE).searchParams);
}
