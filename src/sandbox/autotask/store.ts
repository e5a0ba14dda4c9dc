/** The sandbox's database: tables of rows by id, and what a row does not show (effects of lines, posted rows). */
import type { Day } from "../../core/model.ts";
import { ENTITIES, type Entity, entityOf } from "./entities.ts";
import type { Effect, LineTerms, Period, Span } from "./periods.ts";
import { type AutotaskSwitches, DEFAULT_SWITCHES } from "./switches.ts";

export interface Udf {
  readonly name: string;
  readonly value: string | null;
}
export type Value = string | number | boolean | null | readonly Udf[];
export type Row = Record<string, Value>;

/** Ids that were not given count from here. */
const FIRST_ID = 29_683_000;

/** Rows by id. `sorted` is in order of id. */
function createTable() {
  const rows = new Map<number, Row>();
  let order: Row[] | undefined;
  let next = FIRST_ID;
  return {
    get: (id: number): Row | undefined => rows.get(id),
    newId(): number {
      while (rows.has(next)) next += 1;
      next += 1;
      return next - 1;
    },
    put(row: Row): void {
      const id = Number(row.id);
      if (order !== undefined && !rows.has(id)) {
        if (id > Number(order.at(-1)?.id ?? -1)) order.push(row);
        else order = undefined;
      }
      if (rows.has(id)) order = undefined;
      rows.set(id, row);
    },
    remove(id: number): void {
      if (rows.delete(id)) order = undefined;
    },
    sorted(): readonly Row[] {
      order ??= [...rows.values()].sort((a, b) => Number(a.id) - Number(b.id));
      return order;
    },
  };
}

export type Table = ReturnType<typeof createTable>;

/** A line of a contract as the sandbox keeps it. */
export interface Line extends LineTerms {
  readonly id: number;
  readonly contractID: number;
  basePrice: number;
  baseCost: number;
  effects: Effect[];
  /** Posted rows by start: what days each settles. */
  readonly posted: Map<Day, Span>;
  /** Unit rows by start. */
  readonly rows: Map<Day, Row>;
}

export interface User {
  readonly userName: string;
  readonly secret: string;
  readonly integrationCode: string;
  readonly denied: readonly string[];
}

export interface PickListItem {
  readonly value: number;
  readonly label: string;
  readonly isActive?: boolean;
}

export interface State {
  readonly tables: ReadonlyMap<string, Table>;
  readonly lines: Map<number, Line>;
  readonly linesOf: Map<number, Line[]>;
  readonly periodsOf: Map<number, readonly Period[]>;
  users: readonly User[];
  /** Names of user-defined fields by entity. */
  udfs: Readonly<Record<string, readonly string[]>>;
  /** By `Entity.field`, besides the system's own. */
  pickLists: Readonly<Record<string, readonly PickListItem[]>>;
  switches: AutotaskSwitches;
  today: Day;
  /** Requests that the API takes in an hour. */
  threshold: number;
  nextAdjustment: number;
}

export function createState(today: Day, switches: AutotaskSwitches = DEFAULT_SWITCHES): State {
  return {
    tables: new Map(ENTITIES.map((entity) => [entity.name, createTable()])),
    lines: new Map(),
    linesOf: new Map(),
    periodsOf: new Map(),
    users: [],
    udfs: {},
    pickLists: {},
    switches,
    today,
    threshold: 10_000,
    nextAdjustment: FIRST_ID,
  };
}

export function tableOf(state: State, entity: string): Table {
  const table = state.tables.get(entity);
  if (table === undefined) throw new Error(`no table ${entity}`);
  return table;
}

/** A row with every field of its entity, null where nothing was given; user-defined fields too. */
export function completeRow(state: State, entity: Entity, values: Row): Row {
  const row: Row = {};
  for (const field of entity.fields) if (!field.writeOnly) row[field.name] = values[field.name] ?? null;
  if (entity.hasUdfs) row.userDefinedFields = completeUdfs(state, entity, values.userDefinedFields);
  return row;
}

/** Every user-defined field of the entity, null where nothing was given. */
export function completeUdfs(state: State, entity: Entity, given: Value | undefined): readonly Udf[] {
  const values = new Map(Array.isArray(given) ? given.map((udf: Udf) => [udf.name, udf.value]) : []);
  return (state.udfs[entity.name] ?? []).map((name) => ({ name, value: values.get(name) ?? null }));
}

export const insert = (state: State, entity: string, values: Row): Row => {
  const row = completeRow(state, entityOf(entity), values);
  tableOf(state, entity).put(row);
  return row;
};

/** A date-only value as Autotask shows it. */
export const showDay = (day: Day): string => `${day}T00:00:00Z`;
/** The day of a value as shown. */
export const dayOf = (value: Value | undefined): Day => String(value).slice(0, 10);
/** When something was made or changed: the sandbox's today, at noon. */
export const stamp = (state: State): string => `${state.today}T12:00:00Z`;
