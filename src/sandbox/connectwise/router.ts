/** From a request to its answer: who asks, within which limits, for what. */
import type { Answer, SandboxRequest } from "../system.ts";
import { AUDIT_TYPES, type Author, trailOf } from "./audit.ts";
import { columnsOf, memberColumns } from "./columns.ts";
import { type Condition, numbersOf, parseConditions } from "./conditions.ts";
import type { Entity } from "./fields.ts";
import { filterRows, type ListRequest, pageRows, readConditions } from "./list.ts";
import { authenticate, CURRENT_VERSION, describeCompany, readVersion, requireRight } from "./login.ts";
import { compileConditions, type Resolve } from "./predicate.ts";
import { createRecord, deleteRecord, patchRecord, replaceRecord } from "./records.ts";
import { noEndpoint, noRecord, Refusal, refuse, refuseCondition } from "./refusal.ts";
import { answerReport, countReport, describeReport, REPORTS } from "./reports.ts";
import { findRoute, type Route, splitCodebase } from "./routes.ts";
import { project, show, type View } from "./show.ts";
import { type AuditEntry, additionsOf, FIXED_CODEBASE, type Member, type Row, type State, tableOf } from "./store.ts";
import { parseBody } from "./writes.ts";

/** What the router needs beside the state. */
export interface Surroundings {
  /** `http://127.0.0.1:PORT`, for absolute URLs. */
  readonly origin: () => string;
  readonly requestsInWindow: () => number;
  readonly countRequest: () => void;
  /** Milliseconds until the window takes requests again. */
  readonly untilFree: () => number;
}

/** ConnectWise: Developer Guide. Longer URLs do not reach the API. */
const LONGEST_URL = 2_000;

const ok = (body: unknown, headers: Readonly<Record<string, string>> = {}): Answer => ({ status: 200, body, headers });

interface Call {
  readonly state: State;
  readonly request: SandboxRequest;
  readonly route: Route;
  readonly member: Member;
  readonly view: View;
}

function listRequestOf({ state, request, route, view }: Call, pagesForward: boolean): ListRequest {
  const path = splitCodebase(request.path)?.rest ?? "";
  return {
    query: request.query,
    address: `${view.base}${path}`,
    forwardOnly: pagesForward && (request.headers["pagination-type"] ?? "").toLowerCase() === "forward-only",
    switches: state.switches,
    child: route.parent !== undefined,
  };
}

/** The rows that the conditions leave room for: all of them, those of an agreement, or those of the ids that are named. */
function candidates(state: State, route: Route, entity: Entity, condition: Condition | undefined): readonly Row[] {
  if (route.parent !== undefined) return additionsOf(state, route.parent);
  const table = tableOf(state, entity.name);
  const ids = condition === undefined ? undefined : numbersOf(condition, "id");
  if (ids === undefined) return table.sorted();
  return [...new Set(ids)]
    .sort((a, b) => a - b)
    .map((id) => table.get(id))
    .filter((row) => row !== undefined);
}

/** Conditions on the items of a list: `types/name="Customer"`, or `caption="TenantId"` for custom fields. */
function filterByItems(rows: readonly Row[], text: string | null, list: string | undefined, request: ListRequest) {
  if (text === null || text.trim() === "") return rows;
  const condition = parseConditions(text);
  const name = list ?? /^[\s(]*(\w+)\//.exec(text)?.[1];
  if (name === undefined) throw refuseCondition("childConditions name a member of a list, for example types/name.");
  const prefix = list === undefined ? name : "";
  const test = compileConditions(condition, memberColumns(prefix), request.switches.dateFilters);
  return rows.filter((row) => {
    const items = row.values[name];
    return Array.isArray(items) && items.some((item) => test(item) === true);
  });
}

function selectRows(call: Call, entity: Entity, resolve: Resolve<Row>, list: ListRequest): readonly Row[] {
  const condition = readConditions(list);
  const rows = filterRows(candidates(call.state, call.route, entity, condition), condition, resolve, list);
  const byChild = filterByItems(rows, list.query.get("childConditions"), undefined, list);
  return filterByItems(byChild, list.query.get("customFieldConditions"), "customFields", list);
}

function answerRecords(call: Call, entity: Entity): Answer {
  const { state, route, request, view } = call;
  const list = listRequestOf(call, true);
  const resolve = columnsOf(state, entity);
  const rows = selectRows(call, entity, resolve, list);
  if (route.kind === "count") return ok({ count: rows.length });
  const page = pageRows(rows, ({ id }) => id, resolve, list);
  return ok(
    page.rows.map((row) => pick(call, entity, show(view, entity, row), request.query.get("fields"))),
    page.headers,
  );
}

const pick = ({ state }: Call, entity: Entity, shown: Readonly<Record<string, unknown>>, fields: string | null) =>
  project(
    shown,
    fields,
    (name) => name === "id" || name === "_info" || entity.byName.has(name),
    state.switches.unknownFields,
  );

/** The record that the path names. An addition is found under its own agreement alone. */
function findRow({ state, route }: Call, entity: Entity): Row {
  const row = tableOf(state, entity.name).get(route.id ?? 0);
  if (row === undefined || row.parent !== route.parent) throw noRecord(entity.resource, route.id ?? 0);
  return row;
}

function readBody({ request }: Call): unknown {
  if (!/^application\/json\b/i.test(request.headers["content-type"] ?? "")) {
    throw refuse(415, "UnsupportedMediaType", "The content type must be application/json.");
  }
  return parseBody(request.body);
}

function answerEntity(call: Call, entity: Entity): Answer {
  const { state, route, request, member, view } = call;
  const reads = route.kind === "list" || route.kind === "count" || route.kind === "get";
  requireRight(member, entity, !reads);
  if (route.parent !== undefined && tableOf(state, "Agreement").get(route.parent) === undefined) {
    throw noRecord("agreement", route.parent);
  }
  const author: Author = { identifier: member.identifier, source: "API" };
  switch (route.kind) {
    case "get":
      return ok(pick(call, entity, show(view, entity, findRow(call, entity)), request.query.get("fields")));
    case "create": {
      const row = createRecord(state, entity, route.parent, readBody(call), author);
      return { status: 201, body: show(view, entity, row) };
    }
    case "update":
      return ok(show(view, entity, patchRecord(state, entity, findRow(call, entity), readBody(call), author)));
    case "replace":
      return ok(show(view, entity, replaceRecord(state, entity, findRow(call, entity), readBody(call), author)));
    case "delete":
      deleteRecord(state, entity, findRow(call, entity), author);
      return { status: 204 };
    default:
      return answerRecords(call, entity);
  }
}

function resolveAudit(name: string): ReturnType<Resolve<AuditEntry>> {
  const names = ["text", "enteredBy", "auditType", "auditSubType", "auditSource", "enteredDate"] as const;
  const found = names.find((one) => one.toLowerCase() === name.toLowerCase());
  return found === undefined ? undefined : { type: "str", read: (entry) => entry[found] };
}

/** The trail of one record; it pages by number only. */
function answerAudit(call: Call): Answer {
  const { state, request, route } = call;
  const type = request.query.get("type") ?? "";
  const id = request.query.get("id") ?? "";
  if (!AUDIT_TYPES.has(type)) throw refuse(400, "InvalidParameter", `type does not take '${type}'.`);
  if (!/^\d+$/.test(id)) throw refuse(400, "InvalidParameter", "id must be a number.");
  const list = listRequestOf(call, false);
  const entries = filterRows(trailOf(state, type, Number(id)), readConditions(list), resolveAudit, list);
  if (route.about === "count") return ok({ count: entries.length });
  const page = pageRows(entries, (entry) => entry.id, resolveAudit, list);
  return ok(
    page.rows.map(({ id: _, ...entry }) => entry),
    page.headers,
  );
}

function answerReports(call: Call): Answer {
  const { state, route, member } = call;
  requireRight(member, "Report", false);
  if (state.switches.report === "missing") throw noEndpoint();
  if (route.kind === "reports") return ok(REPORTS.map((name) => ({ name })));
  const name = route.name ?? "";
  const list = listRequestOf(call, false);
  if (route.about === "count") return ok({ count: countReport(state, name, list) });
  if (route.about === "columns") return ok(describeReport(state, name));
  const { body, headers } = answerReport(state, name, list);
  return ok(body, headers);
}

const describeServer = (): unknown => ({
  version: `v${CURRENT_VERSION}.105333`,
  isCloud: true,
  serverTimeZone: "UTC",
  licenseBits: [],
  cloudRegion: "NA",
  maxWorkFlowRecordsAllowed: 500,
});

function answerCall(call: Call): Answer {
  const { route } = call;
  if (route.kind === "audit") return answerAudit(call);
  if (route.kind === "reports" || route.kind === "report") return answerReports(call);
  if (route.entity === undefined) throw noEndpoint();
  return answerEntity(call, route.entity);
}

function requireRoom(state: State, { requestsInWindow, countRequest, untilFree }: Surroundings): void {
  if (requestsInWindow() >= state.requestsPerMinute) {
    const seconds = Math.max(1, Math.ceil(untilFree() / 1_000));
    throw new Refusal({
      status: 429,
      body: { error: "ConnectWiseAPI", message: `Too many requests. Please try again in ${seconds} seconds.` },
      headers: { "retry-after": String(seconds) },
    });
  }
  countRequest();
}

function requireCodebase(state: State, codebase: string): void {
  const wanted = codebase.toLowerCase();
  if (wanted === state.codebase.toLowerCase()) return;
  if (wanted === FIXED_CODEBASE && state.switches.fixedCodebase === "routed") return;
  throw noEndpoint();
}

function route(state: State, surroundings: Surroundings, request: SandboxRequest): Answer {
  const found = findRoute(request.method, request.path);
  const isWrongVerb = found.refused === 405;
  const wrongVerb = () => refuse(405, "MethodNotAllowed", `The resource does not support ${request.method}.`);
  if (found.kind === "companyinfo") {
    if (isWrongVerb) throw wrongVerb();
    return ok(describeCompany(state, found.name ?? ""));
  }
  const api = splitCodebase(request.path);
  if (api === undefined || request.urlLength > LONGEST_URL) throw noEndpoint();
  requireCodebase(state, api.codebase);
  requireRoom(state, surroundings);
  // Seen on a self-hosted server: it tells its version without a login.
  if (found.kind === "info" && !isWrongVerb) return ok(describeServer());
  const member = authenticate(state, request.headers);
  const version = readVersion(request.headers);
  if (isWrongVerb) throw wrongVerb();
  if (found.refused === 404) throw noEndpoint();
  const view: View = { state, base: `${surroundings.origin()}/connectwise/${state.codebase}apis/3.0/` };
  const answer = answerCall({ state, request, route: found, member, view });
  const type = `application/vnd.connectwise.com+json; version=${version}; charset=utf-8`;
  return answer.status === 204
    ? answer
    : { ...answer, headers: { "content-type": type, "api-current-version": CURRENT_VERSION, ...answer.headers } };
}

/** Answers one request, refusals included. */
export function answer(state: State, surroundings: Surroundings, request: SandboxRequest): Answer {
  try {
    return route(state, surroundings, request);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { body } = error.answer as { body: { errors?: unknown } };
    if (body.errors !== null || state.switches.noErrors === "null") return error.answer;
    const { errors: _, ...rest } = body;
    return { ...error.answer, body: rest };
  }
}
