/** The URL grammar: which record a path is about and what is asked of it. Paths are read in any case. */
import { entityOf, findByPath } from "./entities.ts";
import type { Entity, Verb } from "./fields.ts";

type Kind =
  | "companyinfo"
  | "info"
  | "audit"
  | "reports"
  | "report"
  | "list"
  | "count"
  | "get"
  | "create"
  | "update"
  | "replace"
  | "delete"
  | "unknown";

export interface Route {
  readonly kind: Kind;
  readonly entity?: Entity;
  readonly id?: number;
  /** The agreement whose addition it is. */
  readonly parent?: number;
  /** companyinfo: the company. Reports: the report, and what of it. */
  readonly name?: string;
  readonly about?: "rows" | "count" | "columns";
  /** Set where there is no such route, or not with this verb. */
  readonly refused?: 404 | 405;
}

const WRITES: Readonly<Record<Verb, Kind>> = { POST: "create", PATCH: "update", PUT: "replace", DELETE: "delete" };
const isVerb = (method: string): method is Verb => Object.hasOwn(WRITES, method);
const UNKNOWN: Route = { kind: "unknown", refused: 404 };

const onlyGet = (method: string, route: Route): Route => (method === "GET" ? route : { ...route, refused: 405 });

function routeRecords(method: string, entity: Entity, rest: readonly string[], parent: number | undefined): Route {
  const base = { entity, ...(parent === undefined ? {} : { parent }) };
  const [id, ...more] = rest;
  if (more.length > 0) return UNKNOWN;
  if (id === "count") return onlyGet(method, { ...base, kind: "count" });
  if (id === undefined) {
    if (method === "GET") return { ...base, kind: "list" };
    const allowed = method === "POST" && entity.verbs.includes("POST");
    return { ...base, kind: isVerb(method) ? WRITES[method] : "list", ...(allowed ? {} : { refused: 405 }) };
  }
  if (!/^\d+$/.test(id)) return UNKNOWN;
  const one = { ...base, id: Number(id) };
  if (method === "GET") return { ...one, kind: "get" };
  const allowed = isVerb(method) && method !== "POST" && entity.verbs.includes(method);
  return { ...one, kind: isVerb(method) ? WRITES[method] : "get", ...(allowed ? {} : { refused: 405 }) };
}

function routeReport(method: string, rest: readonly string[]): Route {
  const [name, about, ...more] = rest;
  if (name === undefined) return onlyGet(method, { kind: "reports" });
  if (more.length > 0 || (about !== undefined && about !== "count" && about !== "columns")) return UNKNOWN;
  return onlyGet(method, { kind: "report", name, about: about ?? "rows" });
}

/** @param path below `{codebase}apis/3.0/`. A slash at its end belongs to subcategories alone. */
function findApiRoute(method: string, path: string): Route {
  const lower = path.toLowerCase();
  if (lower === "procurement/subcategories") return UNKNOWN;
  const ends = lower.endsWith("/");
  if (ends && lower !== "procurement/subcategories/") return UNKNOWN;
  const [module = "", collection = "", ...rest] = lower.split("/").filter((part) => part !== "");
  if (module === "system" && collection === "reports") return routeReport(method, path.split("/").slice(2));
  if (module === "system" && collection === "info" && rest.length === 0) return onlyGet(method, { kind: "info" });
  if (module === "system" && collection === "audittrail") {
    if (rest.length === 0) return onlyGet(method, { kind: "audit", about: "rows" });
    return rest.length === 1 && rest[0] === "count" ? onlyGet(method, { kind: "audit", about: "count" }) : UNKNOWN;
  }
  const [first = "", second, ...others] = rest;
  if (`${module}/${collection}` === "finance/agreements") {
    if (first === "types") return routeRecords(method, entityOf("AgreementType"), rest.slice(1), undefined);
    if (second === "additions" && /^\d+$/.test(first)) {
      return routeRecords(method, entityOf("Addition"), others, Number(first));
    }
  }
  const entity = findByPath(`${module}/${collection}`);
  return entity === undefined ? UNKNOWN : routeRecords(method, entity, rest, undefined);
}

/** Codebase and path of a request below `/connectwise/`; undefined where it is no request to the API. */
export function splitCodebase(path: string): { readonly codebase: string; readonly rest: string } | undefined {
  const found = /^([^/]+\/)apis\/3\.0\/(.*)$/i.exec(path);
  return found === null ? undefined : { codebase: found[1] ?? "", rest: found[2] ?? "" };
}

/** @param path below `/connectwise/`, for example `v4_6_release/apis/3.0/finance/agreements/7/additions`. */
export function findRoute(method: string, path: string): Route {
  const info = /^login\/companyinfo\/([^/]+)$/i.exec(path);
  if (info !== null) return onlyGet(method, { kind: "companyinfo", name: info[1] ?? "" });
  const api = splitCodebase(path);
  return api === undefined ? UNKNOWN : findApiRoute(method, api.rest);
}
