/** A collection's answer: which rows, in which order, which page, and the Link header to the others. */
import { type Condition, joinsByOr, parseConditions } from "./conditions.ts";
import { compileConditions, keyOf, type Resolve } from "./predicate.ts";
import { refuse, refuseCondition } from "./refusal.ts";
import type { ConnectWiseSwitches } from "./switches.ts";

const DEFAULT_PAGE = 25;
/** A larger one is cut without a word. */
const LARGEST_PAGE = 1_000;

export interface ListRequest {
  readonly query: URLSearchParams;
  /** The collection's absolute address, without parameters. */
  readonly address: string;
  readonly forwardOnly: boolean;
  readonly switches: ConnectWiseSwitches;
  /** Where `or` may be refused. */
  readonly child: boolean;
}

export interface Page<T> {
  readonly rows: readonly T[];
  readonly headers: Readonly<Record<string, string>>;
}

/** The conditions of a request; undefined where it has none. */
export function readConditions({ query, child, switches }: ListRequest): Condition | undefined {
  const text = query.get("conditions") ?? "";
  if (text.trim() === "") return undefined;
  const condition = parseConditions(text);
  if (child && switches.orConditions === "refused" && joinsByOr(condition)) {
    throw refuseCondition("OR is not supported here.");
  }
  return condition;
}

export function filterRows<T>(
  rows: readonly T[],
  condition: Condition | undefined,
  resolve: Resolve<T>,
  { switches }: ListRequest,
): readonly T[] {
  if (condition === undefined) return rows;
  const test = compileConditions(condition, resolve, switches.dateFilters);
  return rows.filter((row) => test(row) === true);
}

/** Rows that hold nothing come first. */
function orderRows<T>(rows: readonly T[], orderBy: string, resolve: Resolve<T>): readonly T[] {
  const terms = orderBy.split(",").map((term) => {
    const [name = "", direction = "asc", ...rest] = term.trim().split(/\s+/);
    const column = resolve(name);
    if (column === undefined) throw refuseCondition(`${name} is not a recognized name.`);
    const way = direction.toLowerCase();
    if (rest.length > 0 || (way !== "asc" && way !== "desc"))
      throw refuseCondition(`Cannot order by '${term.trim()}'.`);
    return { column, sign: way === "asc" ? 1 : -1 };
  });
  return [...rows].sort((a, b) => {
    for (const { column, sign } of terms) {
      const [one, other] = [keyOf(column, a), keyOf(column, b)];
      if (one === other) continue;
      if (one === undefined) return -sign;
      if (other === undefined) return sign;
      return one < other ? -sign : sign;
    }
    return 0;
  });
}

function readCount(query: URLSearchParams, name: string, absent: number): number {
  const text = query.get(name);
  if (text === null) return absent;
  if (!/^\d+$/.test(text) || Number(text) < 1)
    throw refuse(400, "InvalidParameter", `${name} must be a number from 1.`);
  return Number(text);
}

function addressOf({ address, query }: ListRequest, set: Readonly<Record<string, string>>): string {
  const parameters = new URLSearchParams(query);
  for (const [name, value] of Object.entries(set)) parameters.set(name, value);
  return `<${address}?${parameters.toString()}>`;
}

function pageForward<T>(rows: readonly T[], idOf: (row: T) => number, size: number, request: ListRequest): Page<T> {
  const { query, switches } = request;
  if (query.get("orderBy") !== null) throw refuseCondition("orderBy is not supported with forward-only paging.");
  const after = query.get("pageId") === null ? 0 : Number(query.get("pageId"));
  if (!Number.isInteger(after)) throw refuse(400, "InvalidParameter", "pageId must be a number.");
  const rest = rows.filter((row) => idOf(row) > after);
  const page = rest.slice(0, size);
  const last = page.at(-1);
  const goesOn = last !== undefined && (rest.length > page.length || switches.lastPageLink === "next");
  const next = { pageSize: String(size), pageId: String(last === undefined ? after : idOf(last)) };
  return { rows: page, headers: { link: goesOn ? `${addressOf(request, next)}; rel="next"` : "" } };
}

function pageByNumber<T>(rows: readonly T[], size: number, request: ListRequest): Page<T> {
  const page = readCount(request.query, "page", 1);
  const pages = Math.max(1, Math.ceil(rows.length / size));
  const links = [
    ...(page > 1 ? [["first", 1] as const, ["prev", Math.min(page - 1, pages)] as const] : []),
    ...(page < pages ? [["next", page + 1] as const, ["last", pages] as const] : []),
  ].map(([rel, to]) => `${addressOf(request, { pageSize: String(size), page: String(to) })}; rel="${rel}"`);
  return {
    rows: rows.slice((page - 1) * size, page * size),
    headers: links.length === 0 ? {} : { link: links.join(", ") },
  };
}

/** One page of rows that are filtered already, in order of id unless orderBy says otherwise. */
export function pageRows<T>(
  rows: readonly T[],
  idOf: (row: T) => number,
  resolve: Resolve<T>,
  request: ListRequest,
): Page<T> {
  const size = Math.min(readCount(request.query, "pageSize", DEFAULT_PAGE), LARGEST_PAGE);
  if (request.forwardOnly) return pageForward(rows, idOf, size, request);
  const orderBy = request.query.get("orderBy");
  return pageByNumber(orderBy === null ? rows : orderRows(rows, orderBy, resolve), size, request);
}
