/** The URL grammar: which entity a path is about and what is asked of it. Paths are read in any case. */
import { type Entity, findChild, findEntity, type Verb } from "./entities.ts";

type Kind =
  | "zone"
  | "threshold"
  | "version"
  | "query"
  | "count"
  | "next"
  | "get"
  | "list"
  | "create"
  | "update"
  | "replace"
  | "delete"
  | "metadata"
  | "unknown";

export interface Route {
  readonly kind: Kind;
  /** Empty where the path is about none. */
  readonly entity?: Entity;
  readonly id?: number;
  /** The contract whose child it is. */
  readonly parent?: number;
  /** `entityInformation`: what about. */
  readonly about?: "entity" | "fields" | "udfs";
  /** Set where there is no such route, or not with this verb. */
  readonly refused?: 404 | 405;
}

const WRITES: Readonly<Record<Verb, Kind>> = { POST: "create", PATCH: "update", PUT: "replace", DELETE: "delete" };
const METADATA: Readonly<Record<string, "entity" | "fields" | "udfs">> = {
  "": "entity",
  fields: "fields",
  userdefinedfields: "udfs",
};

const isVerb = (method: string): method is Verb => Object.hasOwn(WRITES, method);

function onlyGet(method: string, route: Route): Route {
  return method === "GET" ? route : { ...route, refused: 405 };
}

function routeMetadata(method: string, entity: Entity, rest: readonly string[]): Route {
  const about = METADATA[rest[0] ?? ""];
  if (about === undefined || rest.length > 1) return { kind: "unknown", entity, refused: 404 };
  return onlyGet(method, { kind: "metadata", entity, about });
}

function routeQuery(method: string, entity: Entity, rest: readonly string[]): Route {
  const kinds: Readonly<Record<string, Kind>> = { "": "query", count: "count", next: "next" };
  const kind = kinds[rest[0] ?? ""];
  if (kind === undefined || rest.length > 1) return { kind: "unknown", entity, refused: 404 };
  const allowed = entity.queryable && (method === "GET" || method === "POST");
  return allowed ? { kind, entity } : { kind, entity, refused: 405 };
}

/** The collection (`rest` empty) or one record of it. */
function routeRecords(method: string, entity: Entity, rest: readonly string[], parent: number | undefined): Route {
  const base = { entity, ...(parent === undefined ? {} : { parent }) };
  const verbs = parent === undefined ? entity.root : (entity.child?.verbs ?? []);
  const [id] = rest;
  if (id === undefined) {
    if (isVerb(method) && method !== "DELETE" && verbs.includes(method)) return { ...base, kind: WRITES[method] };
    if (method === "GET" && parent !== undefined && entity.queryable) return { ...base, kind: "list" };
    return { ...base, kind: isVerb(method) ? WRITES[method] : "list", refused: 405 };
  }
  if (!/^\d+$/.test(id) || rest.length > 1) return { kind: "unknown", entity, refused: 404 };
  const one = { ...base, id: Number(id) };
  if (method === "GET" && entity.queryable) return { ...one, kind: "get" };
  if (method === "DELETE" && verbs.includes("DELETE")) return { ...one, kind: "delete" };
  return { ...one, kind: isVerb(method) ? WRITES[method] : "get", refused: 405 };
}

function routeEntity(method: string, entity: Entity, rest: readonly string[], parent: number | undefined): Route {
  const [first = "", ...others] = rest;
  if (first === "entityinformation") return routeMetadata(method, entity, others);
  if (first === "query" && parent === undefined) return routeQuery(method, entity, others);
  return routeRecords(method, entity, rest, parent);
}

/** @param path below `/autotask/`, for example `ATServicesRest/V1.0/Contracts/7/Services`. */
export function findRoute(method: string, path: string): Route {
  const parts = path
    .toLowerCase()
    .split("/")
    .filter((part) => part !== "");
  const [service, version, ...rest] = parts;
  const unknown: Route = { kind: "unknown", refused: 404 };
  if (service !== "atservicesrest") return unknown;
  if (version === "versioninformation" && rest.length === 0) return onlyGet(method, { kind: "version" });
  if (version !== "v1.0") return unknown;
  const [name = "", ...below] = rest;
  if (below.length === 0) {
    if (name === "zoneinformation") return onlyGet(method, { kind: "zone" });
    if (name === "thresholdinformation") return onlyGet(method, { kind: "threshold" });
    if (name === "version") return onlyGet(method, { kind: "version" });
  }
  const entity = findEntity(name);
  if (entity === undefined) return unknown;
  const [parent = "", segment, ...others] = below;
  if (entity.name === "Contracts" && /^\d+$/.test(parent) && segment !== undefined) {
    const child = findChild(segment);
    return child === undefined ? unknown : routeEntity(method, child, others, Number(parent));
  }
  return routeEntity(method, entity, below, undefined);
}
