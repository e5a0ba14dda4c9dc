/**
 * Autotask's REST API as calls: finds the zone, signs, pages, keeps within the limits, and turns every refusal into an
 * error with a code. What a lost answer means is decided here: a read is asked again, a write never.
 */
import pLimit from "p-limit";
import type { Connection, SecretRef } from "../../core/workspace.ts";
import { ProviderError, UnknownOutcomeError } from "../../errors.ts";
import type { HttpAnswer, HttpRequest, Outside } from "../provider.ts";
import * as wire from "./wire.ts";

export interface Condition {
  readonly op: "eq" | "in" | "gt" | "gte" | "lte" | "beginsWith";
  readonly field: string;
  readonly value: string | number | readonly (string | number)[];
}

export type Client = Awaited<ReturnType<typeof openClient>>;

const DEFAULT_URL = "https://webservices.autotask.net/atservicesrest/";
/** Autotask: at most 500 records a page, and 500 conditions joined by OR, which is what `in` becomes. */
const PAGE = 500;
interface Call extends HttpRequest {
  /** For messages: verb and path, without the query. */
  readonly what: string;
  readonly entity: string;
  readonly writes: boolean;
}

function isSecretRef(value: unknown): value is SecretRef {
  return typeof value === "object" && value !== null && ("env" in value || "exec" in value || "file" in value);
}

async function readSecret(connection: Connection, outside: Outside, name: string): Promise<string> {
  const ref = connection.settings[name];
  if (isSecretRef(ref)) return outside.secret(ref, connection.folder);
  throw new ProviderError(
    "NO_CREDENTIALS",
    `the connection ${connection.key} does not say where its ${name} is found`,
    { setting: name },
  );
}

/** Whether credentials may be sent to an address that the vendor's directory named. */
function isTrusted(address: string, configured: string): boolean {
  const [next, own] = [URL.parse(address), URL.parse(configured)];
  if (next === null || own === null) return false;
  const vendors = (url: URL): boolean => url.protocol === "https:" && url.hostname.endsWith(".autotask.net");
  return (
    next.origin === own.origin ||
    (vendors(next) && vendors(own)) ||
    (isLoopback(next.hostname) && isLoopback(own.hostname))
  );
}

/** Percent as written in the settings, `50%`, as a share. */
function readShare(value: unknown): number {
  return typeof value === "string" ? Number(value.replace("%", "").trim()) / 100 : 0.5;
}

/** Opens a connection; nothing is sent yet. @throws ConcordatError where a secret cannot be read. */
export async function openClient(connection: Connection, outside: Outside): Promise<Client> {
  const { url = DEFAULT_URL, threads = 2, budgetShare } = connection.settings;
  const base = String(url).endsWith("/") ? String(url) : `${String(url)}/`;
  const user = await readSecret(connection, outside, "username");
  const headers = {
    UserName: user,
    Secret: await readSecret(connection, outside, "secret"),
    ApiIntegrationCode: await readSecret(connection, outside, "integrationCode"),
    "Content-Type": "application/json",
    Accept: "application/json",
  };
  const share = readShare(budgetShare);
  const limit = pLimit(Number(threads));
  let sent = 0;
  let zone: Zone | undefined;
  let zoneAsked: Promise<Zone> | undefined;
  let budgetAsked: Promise<{ hourly: number; used: number; before: number }> | undefined;

  async function waitFor(call: Call, answer: HttpAnswer, round: number): Promise<void> {
    const longest = THREAD_WAITS[round];
    const seconds = Number(answer.headers["retry-after"]);
    if (longest === undefined) {
      const fix = "run fewer integrations at once, or lower threads on the connection";
      throw new ProviderError(
        "RATE_LIMITED",
        `Autotask refused ${call.what} 6 times because too many requests were in flight; ${fix}`,
        {
          entity: call.entity,
          request: call.what,
        },
      );
    }
    await outside.wait(Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : longest);
  }

  /** Sends until the server takes it. Refused for crowding means that nothing was done, so even a write may be repeated. */
  async function send(call: Call): Promise<HttpAnswer> {
    for (let crowded = 0, lost = 0; ; ) {
      sent += 1;
      let answer: HttpAnswer;
      try {
        answer = await outside.send({ method: call.method, url: call.url, headers: call.headers, body: call.body });
      } catch (error) {
        const repeats = error instanceof ProviderError && error.code !== "NOT_SENT" && error.code !== "INSECURE_URL";
        if (call.writes || !repeats) throw error;
        const pause = READ_WAITS[lost];
        if (pause === undefined) throw unanswered(call, error);
        lost += 1;
        await outside.wait(pause);
        continue;
      }
      const reasons = wire.readReasons(answer.body).join("; ");
      if (HOURLY_TEXT.test(reasons)) {
        const fix = "wait until other integrations use less, and run again";
        throw new ProviderError(
          "HOURLY_BUDGET",
          `Autotask refuses all requests of this database for now: ${reasons}; ${fix}`,
          { request: call.what },
        );
      }
      if (answer.status === 429 || THREAD_TEXT.test(reasons)) {
        await waitFor(call, answer, crowded);
        crowded += 1;
        continue;
      }
      // A gateway's own failure: the API itself always gives reasons, so it is not known whether it saw the request.
      if (answer.status >= 500 && reasons === "") {
        if (call.writes) {
          const message = `the answer to ${call.what} was lost (status ${answer.status} without a reason); it may have taken effect`;
          throw new UnknownOutcomeError("ANSWER_LOST", message, { request: call.what, status: answer.status });
        }
        const pause = READ_WAITS[lost];
        if (pause === undefined) throw unanswered(call, new Error(`status ${answer.status}`));
        lost += 1;
        await outside.wait(pause);
        continue;
      }
      return answer;
    }
  }

  async function discover(): Promise<Zone> {
    const what = "GET zoneInformation";
    const address = `${base}v1.0/zoneInformation?user=${encodeURIComponent(user)}`;
    const call: Call = {
      method: "GET",
      url: address,
      headers: { Accept: "application/json" },
      what,
      entity: "zoneInformation",
      writes: false,
    };
    const answer = await send(call);
    if (answer.status !== 200) {
      const reasons = wire.readReasons(answer.body).join("; ") || `status ${answer.status}`;
      const fix = "check the username, which is the API user's Username (Key), and the connection's url";
      throw new ProviderError(
        "WRONG_LOGIN",
        `Autotask does not know where this user's database is: ${reasons}; ${fix}`,
        { request: what },
      );
    }
    const found = wire.readZone(answer.body);
    if (!isTrusted(found.url, base)) {
      const host = URL.parse(found.url)?.host ?? "no address";
      throw new ProviderError(
        "FOREIGN_ADDRESS",
        `Autotask named ${host} as the database's zone; credentials are sent to Autotask's own hosts only`,
        { host },
      );
    }
    zone = found;
    return found;
  }

  async function findZone(): Promise<Zone> {
    zoneAsked ??= discover();
    return zoneAsked;
  }

  async function callTo(method: Call["method"], path: string, writes: boolean, body?: unknown): Promise<Call> {
    const { url: zoneUrl } = await findZone();
    const address = path.startsWith("http") ? path : `${zoneUrl}V1.0/${path}`;
    const shown = URL.parse(address)?.pathname.replace(/^.*\/v1\.0\//i, "") ?? path;
    return {
      method,
      url: address,
      headers,
      body,
      what: `${method} ${shown}`,
      entity: shown.split("/")[0] ?? shown,
      writes,
    };
  }

  async function askBudget(): Promise<{ hourly: number; used: number; before: number }> {
    const before = sent;
    const answer = await send(await callTo("GET", "ThresholdInformation", false));
    if (answer.status === 500) {
      const reasons = wire.readReasons(answer.body).join("; ");
      const fix =
        "check the username and the integration code; Autotask names neither (a wrong password would be a 401)";
      throw new ProviderError("WRONG_LOGIN", `Autotask refused the login: ${reasons}; ${fix}`, { status: 500 });
    }
    if (answer.status !== 200) throw refusal(await callTo("GET", "ThresholdInformation", false), answer);
    return { ...wire.readThreshold(answer.body), before: before + 1 };
  }

  async function readBudget(): Promise<{ hourly: number; used: number; before: number }> {
    budgetAsked ??= askBudget();
    return budgetAsked;
  }

  async function requireBudget(): Promise<void> {
    const { hourly, used, before } = await readBudget();
    const now = used + sent - before;
    if (now <= hourly * share) return;
    const own = `${now.toLocaleString("en")} of ${hourly.toLocaleString("en")} requests of this hour are used`;
    const fix = "run again later, or raise budgetShare on the connection";
    const message = `${own}, above the ${share * 100}% that the connection ${connection.key} may use up; ${fix}`;
    throw new ProviderError("HOURLY_BUDGET", `Autotask: ${message}`, { used: now, hourly, share });
  }

  /** One call within every limit; any answer but 200 is an error. */
  async function call(method: Call["method"], path: string, writes: boolean, body?: unknown): Promise<unknown> {
    await requireBudget();
    const made = await callTo(method, path, writes, body);
    const answer = await limit(async () => {
      await requireBudget();
      return send(made);
    });
    if (answer.status !== 200) throw refusal(made, answer);
    return answer.body;
  }

  async function query<Row>(shape: wire.Shape<Row>, filter: readonly Condition[]): Promise<readonly Row[]> {
    const body = { MaxRecords: PAGE, IncludeFields: shape.fields, Filter: filter };
    const rows: Row[] = [];
    const seen = new Set<string>();
    // A page is asked for by POST with the same body, since the query began so; GET answers 405.
    for (let path: string | null = `${shape.entity}/query`; path !== null; ) {
      const page: { readonly rows: readonly Row[]; readonly next: string | null } = wire.readPage(
        shape,
        await call("POST", path, false, body),
      );
      for (const row of page.rows) rows.push(row);
      outside.report({ what: `Autotask ${shape.entity}`, done: rows.length });
      if (page.next !== null) requireOwnPage(page.next, (await findZone()).url, seen);
      path = page.next;
    }
    return rows;
  }

  async function queryIn<Row>(
    shape: wire.Shape<Row>,
    field: string,
    values: readonly (string | number)[],
    filter: readonly Condition[] = [],
  ): Promise<readonly Row[]> {
    const own = [...new Set(values)];
    const chunks = Array.from({ length: Math.ceil(own.length / PAGE) }, (_, index) =>
      own.slice(index * PAGE, (index + 1) * PAGE),
    );
    const pages = await Promise.all(chunks.map((value) => query(shape, [{ op: "in", field, value }, ...filter])));
    return pages.flat();
  }

  return {
    sent: () => sent,
    zone: () => zone,
    findZone,
    readBudget,
    query,
    queryIn,
    peek: async (entity) => {
      const body = { MaxRecords: 1, IncludeFields: ["id"], Filter: [{ op: "gte", field: "id", value: 0 }] };
      await call("POST", `${entity}/query`, false, body);
    },
    describe: (entity, part) =>
      call("GET", `${entity}/entityInformation${part === undefined ? "" : `/${part}`}`, false),
    write: async (method, path, body) => {
      const answer = await call(method, path, true, body);
      try {
        return wire.readItemId(answer, `${method} ${path}`);
      } catch (cause) {
        throw new UnknownOutcomeError(
          "BAD_ANSWER",
          `Autotask took ${method} ${path} but its answer names no record`,
          { request: path },
          { cause },
        );
      }
    },
  };
}

/** A page elsewhere would be sent the credentials; the same page again would never end. */
function requireOwnPage(next: string, zoneUrl: string, seen: Set<string>): void {
  if (URL.parse(next)?.origin !== URL.parse(zoneUrl)?.origin) {
    throw new ProviderError(
      "FOREIGN_ADDRESS",
      "Autotask named a next page outside the database's zone; it was not asked for",
      { next: URL.parse(next)?.host },
    );
  }
  if (seen.has(next))
    throw new ProviderError(
      "BAD_ANSWER",
      "Autotask named the same next page twice; the list cannot be read to its end",
      {},
    );
  seen.add(next);
}
