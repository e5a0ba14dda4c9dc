/**
 * Autotask's REST API as calls: finds the zone, signs, pages, keeps within the limits, and turns every refusal into an
 * error with a code. What a lost answer means is decided here: a read is asked again, a write never.
 */
import pLimit from "p-limit";
import type { Connection } from "../../core/workspace.ts";
import { OutOfServiceError, ProviderError, UnknownOutcomeError } from "../../errors.ts";
import { readRetryAfter } from "../answers.ts";
import type { HttpAnswer, HttpRequest, Outside } from "../provider.ts";
import { readSecret, readShare } from "../settings.ts";
import { LIST } from "./limits.ts";
import * as refusals from "./refusals.ts";
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
/** Milliseconds before a read whose answer was lost is asked again, and before what could not be sent is sent again. */
const LOST_WAITS = [1000, 2000, 4000];
/** The same until Autotask has answered once: what was never reached is rather not there. */
const FIRST_WAITS = [500];
/** Milliseconds; asked to wait for longer, the run stops instead. */
const LONGEST_WAIT = 60_000;
/** Requests after which the hour's use is asked for again: other integrations of the database use it too. */
const ASK_AGAIN = 250;
/** The hour rolls: what was used by now no longer counts after it. */
const HOUR = 3_600_000;

interface Budget {
  readonly hourly: number;
  /** By all integrations of the database, when it was asked for. */
  readonly used: number;
  /** What this connection may use of it. */
  readonly allowed: number;
  readonly sentBefore: number;
}

interface Call extends HttpRequest {
  /** For messages: verb and path, without the query. */
  readonly what: string;
  readonly writes: boolean;
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
  /** Reasons that speak of the login, though the login was found to be in order. */
  const harmless = new Set<string>();
  let sent = 0;
  let answered = false;
  let stopped: OutOfServiceError | undefined;
  let zone: Zone | undefined;
  let zoneAsked: Promise<Zone> | undefined;
  let budgetAsked: Promise<Budget> | undefined;
  const later = (ms: number): string => new Date(outside.now().getTime() + ms).toISOString();

  /** Nothing more is sent after this: it would fail alike, and a login that fails often is locked. */
  function stop(error: ProviderError): ProviderError {
    if (error instanceof OutOfServiceError) stopped = error;
    return error;
  }

  /** The answer, or the error by which it was lost. What was not even sent, and will not be, throws. */
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
      answered = true;
      if (answer.status < 500 || refusals.isRefusal(answer)) return answer;
      // The API refuses with its reasons; a gateway has none, and neither tells whether a broken request took effect.
      const why = wire.readReasons(answer.body).join("; ") || `status ${answer.status} without a reason`;
      const message = `the answer to ${what} was lost (${why}); it may have taken effect`;
      return new UnknownOutcomeError("ANSWER_LOST", message, { request: what, status: answer.status, why });
    } catch (error) {
      if (error instanceof UnknownOutcomeError) return error;
      if (error instanceof ProviderError && (error.code === "BAD_ANSWER" || error.facts.passing === true)) return error;
      throw error;
    }
  }

  /** Sends until the API takes it. Refused for crowding means that nothing was done, so even a write may be repeated. */
  async function send(call: Call): Promise<HttpAnswer> {
    for (let crowded = 0, lost = 0; ; ) {
      if (stopped !== undefined) throw stopped;
      const answer = await attempt(call);
      if (answer instanceof ProviderError) {
        if (call.writes && answer.code !== "NOT_SENT") throw answer;
        const pause = (answered ? LOST_WAITS : FIRST_WAITS)[lost];
        if (pause === undefined) throw refusals.sayUnanswered(call.what, lost + 1, answer);
        lost += 1;
        await outside.wait(pause);
        continue;
      }
      if (refusals.isSuspended(answer)) throw stop(refusals.saySuspended(call.what, answer, later(HOUR)));
      if (!refusals.isCrowded(answer)) return answer;
      const asked = readRetryAfter(answer.headers, outside.now());
      const pause = asked ?? CROWDED_WAITS[crowded];
      const over = asked !== undefined && asked > LONGEST_WAIT;
      if (over) throw stop(refusals.sayCrowded(call.what, crowded + 1, later(asked)));
      if (pause === undefined || crowded === CROWDED_WAITS.length) throw refusals.sayCrowded(call.what, crowded + 1);
      crowded += 1;
      await outside.wait(pause);
    }
  }

  async function discover(): Promise<Zone> {
    const address = `${base}v1.0/zoneInformation?user=${encodeURIComponent(user)}`;
    const what = "GET zoneInformation";
    const answer = await send({ method: "GET", url: address, headers: {}, what, writes: false });
    if (answer.status !== 200) {
      if (answer.status < 400) throw refusals.sayRefused(what, answer);
      const reasons = wire.readReasons(answer.body).join("; ") || `status ${answer.status}`;
      const fix = "check the username, which is the API user's Username (Key), and the connection's url";
      const message = `Autotask does not know where this user's database is: ${reasons}; ${fix}`;
      throw new ProviderError("WRONG_LOGIN", message, { request: what, status: answer.status });
    }
    const found = wire.readZone(answer.body);
    if (!refusals.isTrusted(found.url, base)) {
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
  async function askBudget(): Promise<Budget> {
    const call = await makeCall("GET", "ThresholdInformation", false);
    const answer = await send(call);
    if (answer.status === 500) throw refusals.sayWrongLogin(wire.readReasons(answer.body));
    if (answer.status !== 200) throw stop(refusals.sayRefused(call.what, answer));
    const budget = wire.readThreshold(answer.body);
    return { ...budget, allowed: Math.floor(budget.hourly * share), sentBefore: sent };
  }

  async function readBudget(): Promise<Budget> {
    budgetAsked ??= askBudget();
    return budgetAsked;
  }

  const usedNow = ({ used, sentBefore }: Budget): number => used + sent - sentBefore;

  function requireRoom(budget: Budget, requests: number): void {
    const used = usedNow(budget);
    if (used + requests <= budget.allowed) return;
    const facts = { used, hourly: budget.hourly, share, connection: connection.key, resumeAt: later(HOUR) };
    throw refusals.sayUsedUp(facts, requests);
  }

  /**
   * Returns where so many requests fit into what is left of the hour; Autotask is asked anew before it is said that they
   * do not. What needs more than half of the connection's share at once is begun on half of it.
   * @throws OutOfServiceError `HOURLY_BUDGET`
   */
  async function ready(requests: number): Promise<void> {
    const known = await readBudget();
    const needed = Math.min(requests, known.allowed / 2);
    const old = sent - known.sentBefore >= ASK_AGAIN;
    if (old || usedNow(known) + needed > known.allowed) budgetAsked = askBudget();
    requireRoom(await readBudget(), needed);
  }

  /** A refusal as an error. One that speaks of the login is looked into: the user may have been locked meanwhile. */
  async function explain(what: string, answer: HttpAnswer): Promise<ProviderError> {
    const said = wire.readReasons(answer.body).join("; ");
    if (answer.status === 500 && refusals.speaksOfLogin(said) && !harmless.has(said)) {
      const error = await askBudget().catch((thrown: unknown) => thrown);
      if (error instanceof OutOfServiceError) return stop(error);
      harmless.add(said);
    }
    const refused = refusals.sayRefused(what, answer);
    return answer.status === 401 ? stop(refused) : refused;
  }

  /** One call within every limit; any answer but 200 is an error. */
  async function call(method: Call["method"], path: string, writes: boolean, body?: unknown): Promise<unknown> {
    const made = await makeCall(method, path, writes, body);
    const answer = await limit(async () => {
      requireRoom(await readBudget(), 0);
      return send(made);
    });
    if (answer.status !== 200) throw await explain(made.what, answer);
    return answer.body;
  }

  /** All records that fit, page after page. */
  async function query<Row>(shape: wire.Shape<Row>, filter: readonly Condition[]): Promise<readonly Row[]> {
    const body = { MaxRecords: LIST, IncludeFields: shape.fields, Filter: filter };
    const rows: Row[] = [];
    const [asked, ids] = [new Set<string>(), new Set<unknown>()];
    let path: string | null = `${shape.entity}/query`;
    while (path !== null) {
      // Every page is asked for by POST with the same body, since the query began so; a GET is answered with 405.
      const answer = await call("POST", path, false, body);
      const { rows: page, next } = wire.readPage(shape, answer, ids);
      for (const row of page) rows.push(row);
      outside.report({ what: `Autotask ${shape.entity}`, done: rows.length });
      if (next !== null) refusals.requireOwnPage(`${shape.entity}/query`, next, (await findZone()).url, asked);
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
  return { sent: () => sent, zone: () => zone, findZone, readBudget, ready, query, queryIn, peek, describe, write };
}
