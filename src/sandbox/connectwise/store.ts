/** The sandbox's database: records by id, what was invoiced, and the audit trail. */
import type { Day } from "../../core/model.ts";
import { ENTITIES } from "./entities.ts";
import { type ConnectWiseSwitches, DEFAULT_SWITCHES } from "./switches.ts";

/** To a record that the sandbox holds: its id alone. To another: as it was sent. */
export interface Reference {
  readonly id: number;
  readonly [member: string]: unknown;
}
export type Value = string | number | boolean | Reference | readonly unknown[];
/** A field that holds nothing is not among them. */
export type Values = Readonly<Record<string, Value>>;

/** Who made a record and who changed it last. */
export interface Info {
  readonly dateEntered: string;
  readonly enteredBy: string;
  readonly lastUpdated: string;
  readonly updatedBy: string;
}

export interface Row {
  readonly id: number;
  readonly values: Values;
  readonly info: Info;
  /** The agreement of an addition. */
  readonly parent?: number;
}

/** Ids that were not given count from here. */
const FIRST_ID = 100_001;

/** Rows by id. `sorted` is in order of id. */
function createTable() {
  const rows = new Map<number, Row>();
  let order: Row[] | undefined;
  let next = FIRST_ID;

  /** Where the row of an id stands, or would. */
  function seek(sorted: readonly Row[], id: number): number {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.id ?? 0) < id) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    get: (id: number): Row | undefined => rows.get(id),
    newId(): number {
      while (rows.has(next)) next += 1;
      next += 1;
      return next - 1;
    },
    put(row: Row): void {
      if (order !== undefined) order.splice(seek(order, row.id), rows.has(row.id) ? 1 : 0, row);
      rows.set(row.id, row);
    },
    remove(id: number): void {
      if (rows.delete(id)) order = undefined;
    },
    sorted(): readonly Row[] {
      order ??= [...rows.values()].sort((a, b) => a.id - b.id);
      return order;
    },
  };
}

export type Table = ReturnType<typeof createTable>;

export interface Member {
  readonly identifier: string;
  readonly publicKey: string;
  readonly privateKey: string;
  /** Entities on which the member has no rights at all. */
  readonly denied: readonly string[];
  /** Entities that the member may only read. */
  readonly readOnly: readonly string[];
}

/** One addition on an invoice, or the part of it that falls into the period. */
export interface InvoicedLine {
  readonly addition: number;
  readonly product: number;
  /** The days of the period that it bills, both counted. */
  readonly first: Day;
  readonly last: Day;
  readonly days: number;
  readonly quantity: number;
  /** A unit, a period. */
  readonly price: number;
  readonly cost: number;
  /** To the cent. */
  readonly amount: number;
  readonly costAmount: number;
}

/** A period of an agreement that was invoiced. */
export interface InvoicedPeriod {
  readonly invoice: number;
  readonly agreement: number;
  readonly first: Day;
  readonly last: Day;
  readonly lines: readonly InvoicedLine[];
  readonly total: number;
}

export interface AuditEntry {
  readonly id: number;
  readonly text: string;
  readonly enteredDate: string;
  readonly enteredBy: string;
  readonly auditType: string;
  readonly auditSubType: string;
  readonly auditSource: string;
}

export interface State {
  readonly tables: ReadonlyMap<string, Table>;
  /** Additions by agreement. */
  readonly additionsOf: Map<number, Map<number, Row>>;
  /** By agreement, in order of time. */
  readonly invoiced: Map<number, InvoicedPeriod[]>;
  /** By type and id of the record. */
  readonly audit: Map<string, AuditEntry[]>;
  members: readonly Member[];
  companyId: string;
  /** With a slash at its end, as companyinfo gives it. */
  codebase: string;
  requestsPerMinute: number;
  switches: ConnectWiseSwitches;
  today: Day;
  writes: number;
}

export const FIXED_CODEBASE = "v4_6_release/";

export function createState(today: Day, switches: ConnectWiseSwitches = DEFAULT_SWITCHES): State {
  return {
    tables: new Map(ENTITIES.map((entity) => [entity.name, createTable()])),
    additionsOf: new Map(),
    invoiced: new Map(),
    audit: new Map(),
    members: [],
    companyId: "sandbox",
    codebase: FIXED_CODEBASE,
    requestsPerMinute: 1_000,
    switches,
    today,
    writes: 0,
  };
}

export function tableOf(state: State, entity: string): Table {
  const table = state.tables.get(entity);
  if (table === undefined) throw new Error(`no table ${entity}`);
  return table;
}

export function putRow(state: State, entity: string, row: Row): void {
  tableOf(state, entity).put(row);
  if (row.parent === undefined) return;
  const siblings = state.additionsOf.get(row.parent) ?? new Map<number, Row>();
  siblings.set(row.id, row);
  state.additionsOf.set(row.parent, siblings);
}

export function removeRow(state: State, entity: string, row: Row): void {
  tableOf(state, entity).remove(row.id);
  if (row.parent !== undefined) state.additionsOf.get(row.parent)?.delete(row.id);
}

/** In order of id. */
export const additionsOf = (state: State, agreement: number): readonly Row[] =>
  [...(state.additionsOf.get(agreement)?.values() ?? [])].sort((a, b) => a.id - b.id);

export const isReference = (value: unknown): value is Reference =>
  typeof value === "object" && value !== null && "id" in value && typeof value.id === "number";

/** The id that a field refers to. */
export const idOf = (value: Value | undefined): number | undefined => (isReference(value) ? value.id : undefined);

/** The record that a field of a row refers to. */
export function follow(state: State, row: Row, field: string, entity: string): Row | undefined {
  const id = idOf(row.values[field]);
  return id === undefined ? undefined : tableOf(state, entity).get(id);
}

/** A day as records show it. */
export const showDay = (day: Day): string => `${day}T00:00:00Z`;
/** The day of a value as shown; undefined where there is none. */
export const dayOf = (value: Value | undefined): Day | undefined =>
  typeof value === "string" ? value.slice(0, 10) : undefined;

/** The instant of the next write: a second apart, from noon of the sandbox's today. */
export function stampWrite(state: State): string {
  state.writes += 1;
  return new Date(Date.parse(`${state.today}T12:00:00Z`) + (state.writes % 40_000) * 1_000)
    .toISOString()
    .replace(".000Z", "Z");
}
