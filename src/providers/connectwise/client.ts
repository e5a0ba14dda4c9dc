/**
 * ConnectWise's REST API as calls: finds the codebase, signs, pages forward, keeps within the limit, and turns every
 * refusal into an error with a code. A read is asked again, a write never (ConnectWise: Developer Guide).
 */
import pLimit from "p-limit";
import type { Connection } from "../../core/workspace.ts";
import { OutOfServiceError, ProviderError, UnknownOutcomeError } from "../../errors.ts";
import { readRetryAfter } from "../answers.ts";
import type { HttpAnswer, HttpRequest, Outside } from "../provider.ts";
import { readSecret, readShare } from "../settings.ts";
import * as limits from "./limits.ts";
import * as refusals from "./refusals.ts";
import * as wire from "./wire.ts";

export type Client = Awaited<ReturnType<typeof openClient>>;

/** The model that answers are read in; without it they change with ConnectWise's releases. */
const VERSION = "2026.4";
/** Milliseconds before a request that was refused for crowding is sent again, unless the answer says how long. */
const CROWDED_WAITS = [1000, 2000, 4000, 8000, 16_000];
/** Milliseconds before a read whose answer was lost is asked again, and before what could not be sent is sent again. */
const LOST_WAITS = [1000, 2000, 4000];
/** The same until ConnectWise has answered once: what was never reached is rather not there. */
const FIRST_WAITS = [500];
/** Milliseconds; asked to wait for longer, the run stops instead. */
const LONGEST_WAIT = 120_000;
const MINUTE = 60_000;
const OR = " or ";
/** Of all programs that use the site's API (ConnectWise: Rate Limiting). */
const REQUESTS_A_MINUTE = 1_000;

interface Call extends HttpRequest {
  /** For messages: verb and path, without the query. */
  readonly what: string;
  readonly writes: boolean;
}

/** Opens a connection; nothing is sent yet. @throws ConcordatError where a secret cannot be read. */
export async function openClient(connection: Connection, outside: Outside) {
  const { url, threads = 4, budgetShare } = connection.settings;
  const site = String(url).replace(/\/+$/, "");
  const company = String(connection.settings.companyId);
  const [publicKey, privateKey, clientId] = await Promise.all(
    ["publicKey", "privateKey", "clientId"].map((name) => readSecret(connection, outside, name)),
  );
  const headers = {
    Authorization: `Basic ${Buffer.from(`${company}+${publicKey}:${privateKey}`).toString("base64")}`,
    clientId: clientId ?? "",
    Accept: `application/vnd.connectwise.com+json; version=${VERSION}`,
    "Content-Type": "application/json",
  };
  const allowed = Math.max(1, Math.floor(REQUESTS_A_MINUTE * readShare(budgetShare)));
  const limit = pLimit(Number(threads));
  let sent = 0;
  let answered = false;
  let stopped: OutOfServiceError | undefined;
  let base: Promise<string> | undefined;
  let lookedInto: string | undefined;
  /** Instants at which the requests of the last minute were sent. */
  const recent: number[] = [];

  function stop(error: ProviderError): ProviderError {
    if (error instanceof OutOfServiceError) stopped = error;
    return error;
  }

  /** Waits until another request fits into the minute. */
  async function pace(): Promise<void> {
    for (;;) {
      const now = outside.now().getTime();
      // Instants that lie ahead were noted before the clock was set back, and say nothing any more.
      while (recent[0] !== undefined && (recent[0] <= now - MINUTE || recent[0] > now)) recent.shift();
      const [first] = recent;
      if (first === undefined || recent.length < allowed) {
        recent.push(now);
        return;
      }
      await outside.wait(first + MINUTE - now);
      // A clock that stands still (as in tests) is not waited for twice.
      if (outside.now().getTime() <= now) recent.shift();
    }
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
      if (answer.status < 500) return answer;
      const why = wire.readReasons(answer.body).join("; ") || `status ${answer.status} without a reason`;
      const message = `the answer to ${what} was lost (${why}); it may have taken effect`;
      return new UnknownOutcomeError("ANSWER_LOST", message, { request: what, status: answer.status, why });
    } catch (error) {
      if (error instanceof UnknownOutcomeError) return error;
      if (error instanceof ProviderError && (error.code === "BAD_ANSWER" || error.facts.passing === true)) return error;
      throw error;
    }
  }

  /** Sends until the API takes it. Too many requests means that nothing was done, so even a write may be repeated. */
  async function send(call: Call): Promise<HttpAnswer> {
    for (let crowded = 0, lost = 0; ; ) {
      if (stopped !== undefined) throw stopped;
      await pace();
      const answer = await attempt(call);
      if (answer instanceof ProviderError) {
        if (call.writes && answer.code !== "NOT_SENT") throw answer;
        const pause = (answered ? LOST_WAITS : FIRST_WAITS)[lost];
        if (pause === undefined) throw refusals.sayUnanswered(call.what, lost + 1, answer);
        lost += 1;
        await outside.wait(pause);
        continue;
      }
      if (answer.status !== 429) return answer;
      const asked = readRetryAfter(answer.headers, outside.now());
      const pause = asked ?? CROWDED_WAITS[crowded];
      if (asked !== undefined && asked > LONGEST_WAIT) {
        const resumeAt = new Date(outside.now().getTime() + asked).toISOString();
        throw stop(refusals.sayCrowded(call.what, crowded + 1, resumeAt));
      }
      if (pause === undefined || crowded === CROWDED_WAITS.length) throw refusals.sayCrowded(call.what, crowded + 1);
      crowded += 1;
      await outside.wait(pause);
    }
  }

  /** Asked without credentials: they are sent to the site that the connection names, and to no other. */
  async function discover(): Promise<string> {
    const what = "GET login/companyinfo";
    const address = `${site}/login/companyinfo/${encodeURIComponent(company)}`;
    const answer = await send({ method: "GET", url: address, headers: {}, what, writes: false });
    if (answer.status !== 200) throw stop(refusals.sayRefused(what, answer));
    const codebase = wire.readCodebase(answer.body);
    if (codebase === undefined) throw stop(refusals.sayUnknownCompany(company, site));
    return `${site}/${codebase}apis/3.0/`;
  }

  async function findBase(): Promise<string> {
    base ??= discover();
    return base;
  }

  /** Where the API is now, after a 404 at `from`: the codebase of the cloud moves with releases. Looked into once. */
  async function findMoved(from: string): Promise<string> {
    if ((await findBase()) === from && lookedInto !== from) {
      lookedInto = from;
      base = discover();
    }
    return findBase();
  }

  /** One call; any answer but 2xx is an error. */
  async function call(
    method: Call["method"],
    path: string,
    { body, more = {} }: { readonly body?: unknown; readonly more?: Readonly<Record<string, string>> } = {},
  ): Promise<HttpAnswer> {
    const what = `${method} ${whatOf(path)}`;
    const signed = { ...headers, ...more };
    const ask = (from: string): Promise<HttpAnswer> =>
      limit(() => send({ method, url: `${from}${path}`, headers: signed, body, what, writes: method !== "GET" }));
    const isWhole = path.startsWith("http");
    const from = isWhole ? "" : await findBase();
    let answer = await ask(from);
    if (answer.status === 404 && !isWhole) {
      const moved = await findMoved(from);
      if (moved !== from) answer = await ask(moved);
    }
    if (answer.status >= 200 && answer.status < 300) return answer;
    const fields = Array.isArray(body) ? body.map((operation: { readonly path: string }) => operation.path) : [];
    const refused = refusals.sayRefused(what, answer, fields);
    throw refused.code === "NO_RIGHTS" ? refused : stop(refused);
  }

  function whatOf(path: string): string {
    return (URL.parse(path)?.pathname.replace(/^.*\/apis\/3\.0\//i, "") ?? path).split("?")[0] ?? path;
  }

  /** All records of a collection that fit the conditions, forward from page to page. */
  async function list<Row>(shape: wire.Shape<Row>, conditions?: string): Promise<readonly Row[]> {
    const words = new URLSearchParams({ fields: shape.fields.join(","), pageSize: String(limits.PAGE) });
    if (conditions !== undefined) words.set("conditions", conditions);
    const rows: Row[] = [];
    const seen = new Set<unknown>();
    const asked = new Set<string>();
    let path: string | undefined = `${shape.path}?${encode(words)}`;
    while (path !== undefined) {
      const answer = await call("GET", path, { more: { "pagination-type": "forward-only" } });
      const page = wire.readPage(shape, answer.body, seen);
      rows.push(...page);
      outside.report({ what: `ConnectWise ${shape.path}`, done: rows.length });
      // Forward paging names a next page always; a page that is not full is the last one.
      const next = page.length < limits.PAGE ? undefined : wire.readNext(answer.headers, shape.path);
      if (next === undefined) break;
      refusals.requireOwnPage(shape.path, next, site, asked);
      path = next;
    }
    return rows;
  }

  /** All records whose field is one of the values, in as few calls as the length of an address allows. */
  async function listIn<Row>(shape: wire.Shape<Row>, field: string, ids: readonly string[]): Promise<readonly Row[]> {
    const lists = limits.inLists([...new Set(ids)], roomOf(shape.path, shape.fields));
    return (await Promise.all(lists.map((some) => list(shape, `${field} in (${some.join(",")})`)))).flat();
  }

  /** All records whose field is one of the texts. ConnectWise compares them, in any case. */
  async function listNamed<Row>(shape: wire.Shape<Row>, field: string, texts: readonly string[]) {
    const each = [...new Set(texts)].map((text) => `${field}=${limits.quote(text)}`);
    const lists = limits.inLists(each, roomOf(shape.path, shape.fields), OR);
    return (await Promise.all(lists.map((some) => list(shape, some.join(OR))))).flat();
  }

  /** What of an address is taken before the first value of a list; a codebase of another name may be longer. */
  function roomOf(path: string, names: readonly string[]): number {
    return site.length + path.length + encode(new URLSearchParams({ fields: names.join(",") })).length + 250;
  }

  /** The additions of agreements by the report, in as few calls as the length of an address and of a page allow. */
  async function reportIn(agreements: readonly string[]): Promise<readonly wire.AdditionRow[]> {
    const lists = limits.inLists(agreements, roomOf(wire.REPORT, wire.REPORT_COLUMNS));
    return (await Promise.all(lists.map(reportOf))).flat();
  }

  async function reportOf(agreements: readonly string[]): Promise<readonly wire.AdditionRow[]> {
    const rows: wire.AdditionRow[] = [];
    const seen = new Set<string>();
    const conditions = `AGR_RecID in (${agreements.join(",")})`;
    // Without an order of its own one addition might stand on two pages, and another on none.
    const asked = { columns: wire.REPORT_COLUMNS.join(","), conditions, orderBy: "Addition_RecId asc" };
    for (let page = 1; ; page += 1) {
      const words = new URLSearchParams({ ...asked, page: String(page), pageSize: String(limits.PAGE) });
      const found = wire.readReport((await call("GET", `${wire.REPORT}?${encode(words)}`)).body, seen);
      rows.push(...found);
      outside.report({ what: `ConnectWise ${wire.REPORT}`, done: rows.length });
      if (found.length < limits.PAGE) return rows;
    }
  }

  /**
   * Writes once, and gives the record that ConnectWise answers with.
   * @throws UnknownOutcomeError where the answer was lost
   */
  async function write(method: "POST" | "PATCH", path: string, body: unknown) {
    const answer = await call(method, path, { body });
    try {
      return wire.readRecord(answer.body, path);
    } catch (cause) {
      const message = `ConnectWise took ${method} ${path}, but its answer cannot be read`;
      throw new UnknownOutcomeError("BAD_ANSWER", message, { request: path }, { cause });
    }
  }

  async function get(path: string): Promise<unknown> {
    return (await call("GET", path)).body;
  }

  return {
    sent: () => sent,
    site: () => site,
    company: () => company,
    findBase,
    list,
    listIn,
    listNamed,
    reportIn,
    get,
    write,
  };
}

/** Spaces as %20: a plus sign is text to some servers. */
function encode(words: URLSearchParams): string {
  return words.toString().replaceAll("+", "%20");
}
