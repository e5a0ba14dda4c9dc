/** A scripted Autotask: answers in order, and fails on a request too many and on an answer left over. */
import type { Connection } from "../../../src/core/workspace.ts";
import type { HttpAnswer, HttpRequest, Outside } from "../../../src/providers/provider.ts";

export const ZONE = "https://webservices3.autotask.net/ATServicesRest/";

/** One step of the script: the request that is expected, as `METHOD path`, and what becomes of it. */
export type Step = readonly [request: string, answer: Partial<HttpAnswer> | Error];

export const zone: Step = [
  "GET https://webservices.autotask.net/atservicesrest/v1.0/zoneInformation",
  { body: { zoneName: "America East", url: ZONE, webUrl: "https://ww3.autotask.net/", ci: 1 } },
];
export const budget = (used: number, hourly = 10_000): Step => [
  "GET ThresholdInformation",
  { body: { externalRequestThreshold: hourly, requestThresholdTimeframe: 60, currentTimeframeRequestCount: used } },
];
export const page = (items: readonly object[], nextPageUrl: string | null = null): Partial<HttpAnswer> => ({
  body: { items, pageDetails: { count: items.length, requestCount: 500, prevPageUrl: null, nextPageUrl } },
});
export const refusal = (status: number, ...errors: readonly string[]): Partial<HttpAnswer> => ({
  status,
  body: { errors },
});

export const CROWDED = "The Autotask API thread threshold of 3 threads has been exceeded. (Itgenatr005)";

export function aConnection(settings: Readonly<Record<string, unknown>> = {}): Connection {
  const secrets = { username: { env: "USER" }, secret: { env: "SECRET" }, integrationCode: { env: "CODE" } };
  return {
    key: "psa",
    system: "autotask",
    folder: "/",
    origin: { file: "t", line: 1, column: 1 },
    settings: { ...secrets, ...settings },
  };
}

export function play(...steps: readonly Step[]) {
  const left = [...steps];
  const requests: HttpRequest[] = [];
  const waits: number[] = [];
  const outside: Outside = {
    send: async (request) => {
      requests.push(request);
      const asked = `${request.method} ${request.url.replace(`${ZONE}V1.0/`, "").replace(/\?.*$/, "")}`;
      const [expected, answer] = left.shift() ?? ["nothing", new Error("the script is over")];
      if (asked !== expected) throw new Error(`asked ${asked}, the script expects ${expected}`);
      if (answer instanceof Error) throw answer;
      return { status: 200, headers: {}, body: "", ...answer };
    },
    secret: async (ref) => ("env" in ref ? `the ${ref.env}` : ""),
    now: () => new Date("2026-11-22T08:00:00Z"),
    wait: async (milliseconds) => void waits.push(milliseconds),
    report: () => {},
  };
  return { outside, requests, waits, unused: () => left.map(([request]) => request) };
}
