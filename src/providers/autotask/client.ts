/**
 * Autotask's REST API as calls: finds the zone, signs, pages, keeps within the limits, and turns every refusal into an
 * error with a code. What a lost answer means is decided here: a read is asked again, a write never.
 */
import pLimit from "p-limit";
import type { Connection, SecretRef } from "../../core/workspace.ts";
import { ProviderError, UnknownOutcomeError } from "../../errors.ts";
import type { HttpAnswer, HttpRequest, Outside } from "../provider.ts";
import { isCrowded, isSuspended, LIST, sayCrowded, sayRefused, saySuspended, sayUnanswered } from "./limits.ts";
import * as wire from "./wire.ts";

export interface Condition {
  readonly op: "eq" | "in" | "gt" | "gte" | "lte" | "beginsWith";
  readonly field: string;
  readonly value: string | number | readonly (string | number)[];
}

export type Client = Awaited<ReturnType<typeof openClient>>;
type Zone = ReturnType<typeof wire.readZone>;

const DEFAULT_URL = "https://webservices.autotask.net/atservicesrest/";
/** Milliseconds before a request that was refused for crowding is sent again, unless the answer says how long. */
const CROWDED_WAITS = [1000, 2000, 4000, 8000, 8000];
/** Milliseconds before a read whose answer was lost is asked again. */
const LOST_WAITS = [1000, 2000, 4000];

interface Call extends HttpRequest {
  /** For messages: verb and path, without the query. */
  readonly what: string;
  readonly writes: boolean;
}

function isSecretRef(value: unknown): value is SecretRef {
  return typeof value === "object" && value !== null && ("env" in value || "exec" in value || "file" in value);
}

async function readSecret(connection: Connection, outside: Outside, name: string): Promise<string> {
  const ref = connection.settings[name];
  if (isSecretRef(ref)) return outside.secret(ref, connection.folder);
  const message = `the connection ${connection.key} does not say where its ${name} is found`;
  throw new ProviderError("NO_CREDENTIALS", message, { setting: name });
}

/** Whether credentials may be sent to an address that the directory of zones named: the vendor's, or the one configured. */
function isTrusted(address: string, configured: string): boolean {
  const [next, own] = [URL.parse(address), URL.parse(configured)];
  if (next === null || own === null) return false;
  const isVendors = ({ protocol, hostname }: URL): boolean =>
    protocol === "https:" && hostname.endsWith(".autotask.net");
  return next.origin === own.origin || (isVendors(next) && isVendors(own));
}

/** A percentage as written in the settings, `50%`, as a share. */
function readShare(value: unknown): number {
  return typeof value === "string" ? Number(value.replace("%", "").trim()) / 100 : 0.5;
}

/** A page elsewhere would be sent the credentials; the same page again would never end. */
function requireOwnPage(next: string, zoneUrl: string, seen: Set<string>): void {
  const host = URL.parse(next)?.host ?? "no address";
  if (URL.parse(next)?.origin !== URL.parse(zoneUrl)?.origin) {
    const message = `Autotask named ${host} for the next page, which is not the database's zone; it was not asked`;
    throw new ProviderError("FOREIGN_ADDRESS", message, { host });
  }
  if (seen.has(next)) {
    throw new ProviderError("BAD_ANSWER", "Autotask named the same next page twice; the list cannot be read", { host });
  }
  seen.add(next);
}

/** Opens a connection; nothing is sent yet. @throws ConcordatError where a secret cannot be read. */
export async function openClient(connection: Connection, outside: Outside) {
  const { url = DEFAULT_URL, threads = 2, budgetShare } = connection.settings;
  const base = String(url).endsWith("/") ? String(url) : `${String(url)}/`;
  const user = await readSecret(connection, outside, "username");
  const headers = {
    UserName: user,
    Secret: await readSecret(connection, outside, "secret"),
    ApiIntegrationCode: await readSecret(connection, outside, "integrationCode"),
    "Content-Type": "application/json",
  };
  const share = readShare(budgetShare);
  const limit = pLimit(Number(threads));
  let sent = 0;
  let zone: Zone | undefined;
  let zoneAsked: Promise<Zone> | undefined;
  let budgetAsked: Promise<{ hourly: number; used: number; sentBefore: number }> | undefined;

  /** The answer, or the error by which it was lost. What was not even sent, throws. */
  async function attempt({
    method,
    url: address,
    headers: signed,
    body,
    what,
  }: Call): Promise<HttpAnswer | ProviderError> {
    sent += 1;
    try {
      const answer = await outside.send({ method, url: address, headers: signed, body });
      if (answer.status < 500 || wire.readReasons(answer.body).length > 0) return answer;
      // The API itself gives its reasons; a gateway does not, and does not tell whether the API saw the request.
      const message = `the answer to ${what} was lost (status ${answer.status} without a reason); it may have taken effect`;
      return new UnknownOutcomeError("ANSWER_LOST", message, { request: what, status: answer.status });
    } catch (error) {
      if (error instanceof UnknownOutcomeError) return error;
      if (error instanceof ProviderError && error.code === "BAD_ANSWER") return error;
      throw error;
    }
  }

  /** Sends until the API takes it. Refused for crowding means that nothing was done, so even a write may be repeated. */
  async function send(call: Call): Promise<HttpAnswer> {
    for (let crowded = 0, lost = 0; ; ) {
      const answer = await attempt(call);
      if (answer instanceof ProviderError) {
        if (call.writes) throw answer;
        const pause = LOST_WAITS[lost];
        if (pause === undefined) throw sayUnanswered(call.what, lost + 1, answer);
        lost += 1;
        await outside.wait(pause);
        continue;
      }
      if (isSuspended(answer)) throw saySuspended(call.what, answer);
      if (!isCrowded(answer)) return answer;
      const pause = CROWDED_WAITS[crowded];
      if (pause === undefined) throw sayCrowded(call.what, crowded + 1);
      crowded += 1;
      const asked = Number(answer.headers["retry-after"]);
      await outside.wait(asked > 0 ? asked * 1000 : pause);
    }
  }

  async function discover(): Promise<Zone> {
    const address = `${base}v1.0/zoneInformation?user=${encodeURIComponent(user)}`;
    const what = "GET zoneInformation";
    const answer = await send({ method: "GET", url: address, headers: {}, what, writes: false });
    if (answer.status !== 200) {
      const reasons = wire.readReasons(answer.body).join("; ") || `status ${answer.status}`;
      const fix = "check the username, which is the API user's Username (Key), and the connection's url";
      const message = `Autotask does not know where this user's database is: ${reasons}; ${fix}`;
      throw new ProviderError("WRONG_LOGIN", message, { request: what, status: answer.status });
    }
    const found = wire.readZone(answer.body);
    if (!isTrusted(found.url, base)) {
      const host = URL.parse(found.url)?.host ?? "no address";
      const message = `Autotask named ${host} as the database's zone; credentials are sent to Autotask's own hosts only`;
      throw new ProviderError("FOREIGN_ADDRESS", message, { host });
    }
    zone = found;
    return found;
  }

  async function findZone(): Promise<Zone> {
    zoneAsked ??= discover();
    return zoneAsked;
  }

  async function makeCall(method: Call["method"], path: string, writes: boolean, body?: unknown): Promise<Call> {
    const address = path.startsWith("http") ? path : `${(await findZone()).url}V1.0/${path}`;
    const shown = URL.parse(address)?.pathname.replace(/^.*\/v1\.0\//i, "") ?? path;
    return { method, url: address, headers, body, what: `${method} ${shown}`, writes };
  }

  /** The first signed request. Autotask answers an unknown user or a wrong integration code with a 500, not a 401. */
  async function askBudget() {
    const call = await makeCall("GET", "ThresholdInformation", false);
    const answer = await send(call);
    if (answer.status === 500) {
      const reasons = wire.readReasons(answer.body).join("; ");
      const fix = "check the username and the integration code (a wrong password would be a 401)";
      throw new ProviderError("WRONG_LOGIN", `Autotask refused the login: ${reasons}; ${fix}`, { status: 500 });
    }
    if (answer.status !== 200) throw sayRefused(call.what, answer);
    return { ...wire.readThreshold(answer.body), sentBefore: sent };
  }

  async function readBudget(): Promise<{
    readonly hourly: number;
    readonly used: number;
    readonly sentBefore: number;
  }> {
    budgetAsked ??= askBudget();
    return budgetAsked;
  }

  async function requireBudget(): Promise<void> {
    const { hourly, used, sentBefore } = await readBudget();
    const now = used + sent - sentBefore;
    if (now <= hourly * share) return;
    const state = `${now} of the ${hourly} requests that Autotask allows this database in an hour are used`;
    const fix = "run again later, or raise budgetShare on the connection";
    const message = `${state}, more than the ${Math.round(share * 100)}% allowed to ${connection.key}; ${fix}`;
    throw new ProviderError("HOURLY_BUDGET", message, { used: now, hourly, share });
  }

  /** One call within every limit; any answer but 200 is an error. */
  async function call(method: Call["method"], path: string, writes: boolean, body?: unknown): Promise<unknown> {
    const made = await makeCall(method, path, writes, body);
    const answer = await limit(async () => {
      await requireBudget();
      return send(made);
    });
    if (answer.status !== 200) throw sayRefused(made.what, answer);
    return answer.body;
  }

  /** All records that fit, page after page. */
  async function query<Row>(shape: wire.Shape<Row>, filter: readonly Condition[]): Promise<readonly Row[]> {
    const body = { MaxRecords: LIST, IncludeFields: shape.fields, Filter: filter };
    const rows: Row[] = [];
    const seen = new Set<string>();
    let path: string | null = `${shape.entity}/query`;
    while (path !== null) {
      // Every page is asked for by POST with the same body, since the query began so; a GET is answered with 405.
      const answer = await call("POST", path, false, body);
      const { rows: page, next } = wire.readPage(shape, answer);
      for (const row of page) rows.push(row);
      outside.report({ what: `Autotask ${shape.entity}`, done: rows.length });
      if (next !== null) requireOwnPage(next, (await findZone()).url, seen);
      path = next;
    }
    return rows;
  }

  /** All records whose field is one of the values: as few queries as the limit of 500 conditions allows. */
  async function queryIn<Row>(
    shape: wire.Shape<Row>,
    field: string,
    values: readonly (string | number)[],
    filter: readonly Condition[] = [],
  ): Promise<readonly Row[]> {
    const own = [...new Set(values)];
    const lists = Array.from({ length: Math.ceil(own.length / LIST) }, (_, at) =>
      own.slice(at * LIST, (at + 1) * LIST),
    );
    const pages = await Promise.all(lists.map((value) => query(shape, [{ op: "in", field, value }, ...filter])));
    return pages.flat();
  }

  /** One record of an entity, to see whether it may be read at all. */
  async function peek(entity: string): Promise<void> {
    const filter = [{ op: "gte", field: "id", value: 0 }];
    await call("POST", `${entity}/query`, false, { MaxRecords: 1, IncludeFields: ["id"], Filter: filter });
  }

  async function describe(entity: string, part: "" | "/fields" = ""): Promise<unknown> {
    return call("GET", `${entity}/entityInformation${part}`, false);
  }

  /**
   * Writes once. The id of the record, or null where Autotask names none.
   * @throws UnknownOutcomeError where the answer was lost
   */
  async function write(method: "POST" | "PATCH", path: string, body: Readonly<Record<string, unknown>>) {
    const answer = await call(method, path, true, body);
    try {
      return wire.readItemId(answer, `${method} ${path}`);
    } catch (cause) {
      const message = `Autotask took ${method} ${path}, but its answer cannot be read`;
      throw new UnknownOutcomeError("BAD_ANSWER", message, { request: path }, { cause });
    }
  }

  /** `sent` counts every request, repeated ones included; `zone` is known once something was sent. */
  return { sent: () => sent, zone: () => zone, findZone, readBudget, query, queryIn, peek, describe, write };
}
