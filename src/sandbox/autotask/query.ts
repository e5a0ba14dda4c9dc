/**
 * The query language: filters become one predicate, pages are cut in order of id.
 *
 * No snapshot is kept between pages: a page starts after the last id of the one before, so a row added or removed
 * meanwhile is seen or missed as it would be by a client that loops on `id > last`.
 */
import { isRecord } from "../system.ts";
import type { Entity, Field } from "./entities.ts";
import { refuse } from "./refusal.ts";
import type { Row, State, Udf, Value } from "./store.ts";
import { tableOf } from "./store.ts";

export interface Query {
  readonly matches: (row: Row) => boolean;
  readonly maxRecords: number;
  readonly includeFields?: readonly string[];
}

const MOST_RECORDS = 500;
const MOST_OR_CONDITIONS = 500;

type Predicate = (row: Row) => boolean;
type Key = string | number | boolean;

/** Properties of an object whatever the case of their names. */
function lowerKeys(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key.toLowerCase(), item]));
}

/** A value in the form in which rows of this field are compared; undefined: it can equal no row. */
function toKey(field: Field, value: unknown): Key | undefined {
  if (value === null || value === undefined) throw refuse(`${field.name}: the filter's value is missing or null.`);
  switch (field.type) {
    case "bool":
      if (typeof value !== "boolean") throw refuse(`${field.name}: expects type boolean but got ${typeof value}`);
      return value;
    case "long":
      // A string against a long field finds nothing and says nothing.
      return typeof value === "number" ? value : undefined;
    case "int":
    case "dec": {
      if (typeof value === "number") return value;
      const number = typeof value === "string" && value.trim() !== "" ? Number(value) : Number.NaN;
      if (Number.isNaN(number)) {
        throw refuse(
          `Conversion failed when converting varchar '${String(value)}' to data type ${field.type === "int" ? "int" : "numeric"}`,
        );
      }
      return number;
    }
    case "dt": {
      const text = String(value);
      const moment = Date.parse(/Z$|[+-]\d{2}:\d{2}$/.test(text) || text.length === 10 ? text : `${text}Z`);
      if (Number.isNaN(moment))
        throw refuse("Conversion failed when converting date and/or time from character string.");
      return moment;
    }
    case "str":
      return String(value).toLowerCase();
  }
}

function rowKey(field: Field, value: Value | undefined): Key | undefined {
  if (value === null || value === undefined) return undefined;
  if (field.type === "dt") return Date.parse(String(value));
  return typeof value === "string" ? value.toLowerCase() : (value as Key);
}

const TEXT_OPERATORS: Readonly<Record<string, (row: string, wanted: string) => boolean>> = {
  beginswith: (row, wanted) => row.startsWith(wanted),
  endswith: (row, wanted) => row.endsWith(wanted),
  contains: (row, wanted) => row.includes(wanted),
};

const ORDER_OPERATORS: Readonly<Record<string, (row: Key, wanted: Key) => boolean>> = {
  eq: (row, wanted) => row === wanted,
  gt: (row, wanted) => row > wanted,
  gte: (row, wanted) => row >= wanted,
  lt: (row, wanted) => row < wanted,
  lte: (row, wanted) => row <= wanted,
};

function compileCondition(op: string, field: Field, value: unknown, read: (row: Row) => Value | undefined): Predicate {
  const key = (row: Row): Key | undefined => rowKey(field, read(row));
  if (op === "exist") return (row) => key(row) !== undefined;
  if (op === "notexist") return (row) => key(row) === undefined;
  if (op === "in" || op === "notin") {
    if (!Array.isArray(value)) throw refuse(`${field.name}: the operator ${op} needs an array of values.`);
    const wanted = new Set(value.map((item) => toKey(field, item)));
    wanted.delete(undefined);
    return (row) => {
      const own = key(row);
      return own !== undefined && wanted.has(own) === (op === "in");
    };
  }
  const wanted = toKey(field, value);
  if (op === "noteq") return (row) => key(row) !== wanted;
  const text = TEXT_OPERATORS[op];
  if (text !== undefined) {
    return (row) => {
      const own = key(row);
      return own !== undefined && wanted !== undefined && text(String(own), String(wanted));
    };
  }
  const compare = ORDER_OPERATORS[op];
  if (compare === undefined) throw refuse(`Invalid query syntax. The operator ${op} is not supported.`);
  return (row) => {
    const own = key(row);
    return own !== undefined && wanted !== undefined && compare(own, wanted);
  };
}

const UDF_FIELD: Field = {
  name: "userDefinedField",
  type: "str",
  required: false,
  readOnly: false,
  createOnly: false,
  pickList: false,
  queryable: true,
  writeOnly: false,
};

interface Budget {
  orConditions: number;
  udfs: number;
}

function findField(entity: Entity, name: string): Field {
  const field = entity.byName.get(name.toLowerCase());
  if (field === undefined || field.writeOnly) throw refuse(`Unable to find ${name} in the ${entity.name} Entity.`);
  if (!field.queryable) throw refuse(`${field.name} cannot be used in a query of the ${entity.name} Entity.`);
  return field;
}

function compileUdf(state: State, entity: Entity, op: string, name: string, value: unknown): Predicate {
  const known = (state.udfs[entity.name] ?? []).find((udf) => udf.toLowerCase() === name.toLowerCase());
  if (known === undefined) throw refuse(`Unable to find ${name} in the ${entity.name} Entity.`);
  const read = (row: Row): Value | undefined =>
    (Array.isArray(row.userDefinedFields) ? row.userDefinedFields : []).find((udf: Udf) => udf.name === known)?.value;
  return compileCondition(op, UDF_FIELD, value, read);
}

function compileItem(state: State, entity: Entity, item: unknown, budget: Budget): Predicate {
  if (!isRecord(item)) throw refuse("Invalid query syntax. A filter must be an object.");
  const { op, field, value, udf, items } = lowerKeys(item);
  const operator = String(op ?? "").toLowerCase();
  if (operator === "and" || operator === "or") {
    if (!Array.isArray(items) || items.length === 0)
      throw refuse(`Invalid query syntax. The group ${operator} has no items.`);
    if (operator === "or") budget.orConditions += items.length;
    const parts = items.map((part) => compileItem(state, entity, part, budget));
    return operator === "or" ? (row) => parts.some((part) => part(row)) : (row) => parts.every((part) => part(row));
  }
  if (typeof field !== "string") throw refuse("Invalid query syntax. A filter needs a field.");
  if (operator === "in" && Array.isArray(value)) budget.orConditions += value.length;
  if (udf === true) {
    budget.udfs += 1;
    return compileUdf(state, entity, operator, field, value);
  }
  const found = findField(entity, field);
  return compileCondition(operator, found, value, (row) => row[found.name]);
}

/** Reads a query; refuses what Autotask would. */
export function compileQuery(state: State, entity: Entity, body: unknown): Query {
  if (!isRecord(body)) throw refuse("Invalid query syntax. The query must be a JSON object.");
  const { filter, maxrecords, includefields, ...rest } = lowerKeys(body);
  const unknown = Object.keys(rest);
  if (unknown.length > 0) throw refuse(`Invalid query syntax. Unknown: ${unknown.join(", ")}.`);
  if (!Array.isArray(filter) || filter.length === 0) throw refuse("Invalid query syntax. A filter is required.");
  const budget: Budget = { orConditions: 0, udfs: 0 };
  const parts = filter.map((item) => compileItem(state, entity, item, budget));
  if (budget.orConditions > MOST_OR_CONDITIONS) {
    throw refuse(`Invalid query syntax. Queries are limited to ${MOST_OR_CONDITIONS} or fewer 'OR' conditions.`);
  }
  if (budget.udfs > 1) throw refuse("Invalid query syntax. A query may hold one user-defined field.");
  const maxRecords = maxrecords ?? MOST_RECORDS;
  if (!Number.isInteger(maxRecords) || Number(maxRecords) < 1 || Number(maxRecords) > MOST_RECORDS) {
    throw refuse(`MaxRecords must be from 1 to ${MOST_RECORDS}.`);
  }
  const query = { matches: (row: Row) => parts.every((part) => part(row)), maxRecords: Number(maxRecords) };
  if (includefields === undefined || includefields === null) return query;
  if (!Array.isArray(includefields)) throw refuse("IncludeFields must be an array of names.");
  const names = includefields.map((name) =>
    String(name).toLowerCase() === "userdefinedfields" && entity.hasUdfs
      ? "userDefinedFields"
      : findIncluded(state, entity, String(name)),
  );
  return names.length === 0 ? query : { ...query, includeFields: names };
}

function findIncluded(state: State, entity: Entity, name: string): string {
  const udf = (state.udfs[entity.name] ?? []).find((known) => known.toLowerCase() === name.toLowerCase());
  if (udf !== undefined) return "userDefinedFields";
  const field = entity.byName.get(name.toLowerCase());
  if (field === undefined || field.writeOnly) throw refuse(`Unable to find ${name} in the ${entity.name} Entity.`);
  return field.name;
}

function project(row: Row, names: readonly string[] | undefined): Row {
  if (names === undefined) return row;
  return Object.fromEntries(names.map((name) => [name, row[name] ?? null]));
}

/** Where the rows with an id above `after` begin. */
function seek(rows: readonly Row[], after: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (Number(rows[middle]?.id) <= after) low = middle + 1;
    else high = middle;
  }
  return low;
}

export interface Page {
  readonly items: readonly Row[];
  /** The last id of this page, where another follows. */
  readonly next?: number;
}

/** One page, from the first id after `after`. */
export function runQuery(state: State, entity: Entity, query: Query, after: number | undefined): Page {
  const rows = tableOf(state, entity.name).sorted();
  const found: Row[] = [];
  let more = false;
  for (let index = after === undefined ? 0 : seek(rows, after); index < rows.length; index += 1) {
    const row = rows[index];
    if (row === undefined || !query.matches(row)) continue;
    if (found.length === query.maxRecords) {
      more = true;
      break;
    }
    found.push(row);
  }
  const names = query.includeFields;
  if (more && names !== undefined && !names.includes("id") && query.maxRecords === MOST_RECORDS) {
    throw refuse("IncludeFields must include id when a query has more than 500 results.");
  }
  const last = found.at(-1);
  return {
    items: found.map((row) => project(row, names)),
    ...(more && last !== undefined ? { next: Number(last.id) } : {}),
  };
}

export function countQuery(state: State, entity: Entity, query: Query): number {
  return tableOf(state, entity.name).sorted().filter(query.matches).length;
}
