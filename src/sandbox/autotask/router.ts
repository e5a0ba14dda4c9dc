/** From a request to its answer: who asks, within which limits, for what. */
import type { Answer, SandboxRequest } from "../system.ts";
import { createCompany, createService, updatePlain, updateService } from "./catalogue.ts";
import {
  checkParent,
  createAdjustment,
  createCharge,
  createContract,
  createContractService,
  deleteCharge,
  updateCharge,
  updateContract,
  updateContractService,
} from "./contracts.ts";
import type { Entity } from "./entities.ts";
import { describeEntity, describeFields, describeUdfs } from "./metadata.ts";
import { compileQuery, countQuery, runQuery } from "./query.ts";
import { noRoute, Refusal, refuse } from "./refusal.ts";
import { findRoute, type Route } from "./routes.ts";
import { type Row, type State, tableOf, type User } from "./store.ts";
import { parseBody, type WriteMode } from "./writes.ts";

/** What the router needs beside the state. */
export interface Surroundings {
  /** `http://127.0.0.1:PORT`, for absolute URLs. */
  readonly origin: () => string;
  /** Counts a request in the hour's window and returns how many there are. */
  readonly countRequest: () => number;
  readonly requestsInWindow: () => number;
}

/** Autotask: not more than three requests of one integration at one entity at a time. */
export const THREADS = 3;
const THREAD_TEXT = "The Autotask API thread threshold of 3 threads has been exceeded. (Itgenatr005)";
/** Longer URLs do not reach the API: a search in the URL has to be short. */
const LONGEST_URL = 2_100;

const ok = (body: unknown): Answer => ({ status: 200, body });

function authenticate(state: State, headers: Readonly<Record<string, string>>): User {
  const name = headers.username ?? "";
  const user = state.users.find((candidate) => candidate.userName.toLowerCase() === name.toLowerCase());
  if (user === undefined) throw refuse("The user name or the integration code is not valid.");
  if (headers.secret !== user.secret) {
    throw new Refusal({ status: 401, body: { errors: ["Unauthorized"] } });
  }
  if (headers.apiintegrationcode !== user.integrationCode)
    throw refuse("The user name or the integration code is not valid.");
  return user;
}

/** Reads a page address's `paging`: the last id of the page before and, where it began with GET, the search. */
function readPaging(text: string | null): { after: number; search?: string } {
  try {
    const paging = JSON.parse(Buffer.from(text ?? "", "base64url").toString("utf8")) as {
      after: number;
      search?: string;
    };
    if (Number.isInteger(paging.after)) return paging;
  } catch {
    // Falls through to the refusal below: the address was not one of ours.
  }
  throw refuse("Invalid query syntax. The paging information is not valid.");
}

const parseSearch = (search: string | null): unknown => parseBody(search ?? "");

function pageAddress(surroundings: Surroundings, entity: Entity, paging: { after: number; search?: string }): string {
  const token = Buffer.from(JSON.stringify(paging)).toString("base64url");
  return `${surroundings.origin()}/autotask/ATServicesRest/V1.0/${entity.name}/query/next?paging=${token}`;
}

function answerPage(
  state: State,
  surroundings: Surroundings,
  entity: Entity,
  search: { body: unknown; text?: string },
  after: number | undefined,
): Answer {
  const query = compileQuery(state, entity, search.body);
  const page = runQuery(state, entity, query, after);
  const paging =
    page.next === undefined ? undefined : { after: page.next, ...(search.text ? { search: search.text } : {}) };
  return ok({
    items: page.items,
    pageDetails: {
      count: page.items.length,
      requestCount: query.maxRecords,
      prevPageUrl: null,
      nextPageUrl: paging === undefined ? null : pageAddress(surroundings, entity, paging),
    },
  });
}

function answerQuery(
  state: State,
  surroundings: Surroundings,
  request: SandboxRequest,
  route: Route,
  entity: Entity,
): Answer {
  const byGet = request.method === "GET";
  if (byGet && request.urlLength > LONGEST_URL) throw noRoute(404, "The request URL is too long.");
  if (route.kind === "next") {
    const { after, search } = readPaging(request.query.get("paging"));
    // A page is asked for by the verb that the query began with.
    if (byGet !== (search !== undefined)) throw wrongVerb(request.method);
    const body = search === undefined ? parseBody(request.body) : parseSearch(search);
    return answerPage(state, surroundings, entity, { body, ...(search === undefined ? {} : { text: search }) }, after);
  }
  const text = request.query.get("search");
  const body = byGet ? parseSearch(text) : parseBody(request.body);
  if (route.kind === "count") return ok({ queryCount: countQuery(state, entity, compileQuery(state, entity, body)) });
  return answerPage(state, surroundings, entity, { body, ...(byGet && text !== null ? { text } : {}) }, undefined);
}

const wrongVerb = (method: string): Refusal =>
  noRoute(405, `The requested resource does not support http method '${method}'.`);

function answerGet(state: State, route: Route, entity: Entity): Answer {
  const row = tableOf(state, entity.name).get(route.id ?? -1);
  const found = row !== undefined && (route.parent === undefined || row.contractID === route.parent);
  if (!found && state.switches.missingItem === "404") throw noRoute(404, "No record was found with this id.");
  return ok({ item: found ? row : null });
}

function answerList(state: State, surroundings: Surroundings, route: Route, entity: Entity): Answer {
  const body = { filter: [{ op: "eq", field: "contractID", value: route.parent }] };
  return answerPage(state, surroundings, entity, { body, text: JSON.stringify(body) }, undefined);
}

function answerMetadata(state: State, route: Route, entity: Entity, user: User): Answer {
  if (route.about === "fields") return ok(describeFields(state, entity));
  if (route.about === "udfs") return ok(describeUdfs(state, entity));
  return ok(describeEntity(entity, user));
}

function create(state: State, route: Route, entity: Entity, body: Record<string, unknown>): number | null {
  const parent = route.parent ?? 0;
  switch (entity.name) {
    case "Contracts":
      return createContract(state, body);
    case "Services":
      return createService(state, body);
    case "Companies":
      return createCompany(state, body);
    case "ContractServices":
      return createContractService(state, parent, body);
    case "ContractCharges":
      return createCharge(state, parent, body);
    default:
      createAdjustment(state, route.parent, body);
      return null;
  }
}

function findCurrent(state: State, route: Route, entity: Entity, id: unknown): Row {
  const row = typeof id === "number" ? tableOf(state, entity.name).get(id) : undefined;
  if (id === undefined || id === null) throw refuse("Missing Required Field: id.");
  if (row === undefined) throw refuse(`id: Value ${String(id)} does not exist or is invalid`);
  checkParent(row.contractID, route.parent);
  return row;
}

function update(state: State, route: Route, entity: Entity, body: Record<string, unknown>, mode: WriteMode): number {
  const id = Object.entries(body).find(([key]) => key.toLowerCase() === "id")?.[1];
  const current = findCurrent(state, route, entity, id);
  if (entity.name === "Contracts") updateContract(state, current, body, mode);
  else if (entity.name === "Services") updateService(state, current, body, mode);
  else if (entity.name === "ContractServices") updateContractService(state, current, body, mode);
  else if (entity.name === "ContractCharges") updateCharge(state, current, body, mode);
  else updatePlain(state, entity, current, body, mode);
  return Number(current.id);
}

function answerEntity(
  state: State,
  surroundings: Surroundings,
  request: SandboxRequest,
  route: Route,
  user: User,
): Answer {
  const { entity } = route;
  if (route.refused === 405) throw wrongVerb(request.method);
  if (entity === undefined || route.refused === 404) {
    throw noRoute(404, `No HTTP resource was found that matches the request URI '${request.path}'.`);
  }
  if (route.kind === "metadata") return answerMetadata(state, route, entity, user);
  if (user.denied.some((name) => name.toLowerCase() === entity.name.toLowerCase())) {
    throw new Refusal({ status: 403, body: { errors: [`The user has no rights on the ${entity.name} Entity.`] } });
  }
  switch (route.kind) {
    case "get":
      return answerGet(state, route, entity);
    case "list":
      return answerList(state, surroundings, route, entity);
    case "create":
      return ok({ itemId: create(state, route, entity, parseBody(request.body)) });
    case "update":
      return ok({ itemId: update(state, route, entity, parseBody(request.body), "patch") });
    case "replace":
      return ok({ itemId: update(state, route, entity, parseBody(request.body), "put") });
    case "delete":
      deleteCharge(state, findCurrent(state, route, entity, route.id));
      return ok({ itemId: route.id ?? null });
    default:
      return answerQuery(state, surroundings, request, route, entity);
  }
}

function answerZone(state: State, surroundings: Surroundings, request: SandboxRequest): Answer {
  const name = request.query.get("user") ?? "";
  if (!state.users.some((user) => user.userName.toLowerCase() === name.toLowerCase())) {
    throw refuse("Zone information could not be determined");
  }
  const origin = surroundings.origin();
  return ok({ zoneName: "Sandbox", url: `${origin}/autotask/ATServicesRest/`, webUrl: `${origin}/autotask/`, ci: 1 });
}

/** Answers one request, refusals included. */
export function answer(state: State, surroundings: Surroundings, request: SandboxRequest, crowded: boolean): Answer {
  try {
    const route = findRoute(request.method, request.path);
    if (route.kind === "zone" && route.refused === undefined) return answerZone(state, surroundings, request);
    const user = authenticate(state, request.headers);
    if (surroundings.countRequest() > state.threshold) {
      throw new Refusal({
        status: Number(state.switches.hourlyAnswer),
        body: {
          errors: [
            `The Autotask API is suspended for this database: the threshold of ${state.threshold} requests in 60 minutes has been exceeded.`,
          ],
        },
      });
    }
    if (crowded) throw new Refusal({ status: Number(state.switches.threadAnswer), body: { errors: [THREAD_TEXT] } });
    if (route.refused === undefined && route.kind === "threshold") {
      return ok({
        externalRequestThreshold: state.threshold,
        requestThresholdTimeframe: 60,
        currentTimeframeRequestCount: surroundings.requestsInWindow(),
      });
    }
    if (route.refused === undefined && route.kind === "version") return ok({ apiVersions: ["1.0"] });
    return answerEntity(state, surroundings, request, route, user);
  } catch (error) {
    if (error instanceof Refusal) return error.answer;
    throw error;
  }
}
