/** What a condition says of a row. Nothing compares with what is not there, as in SQL: neither `=` nor `!=` finds it. */
import type { Condition, Literal, Operator } from "./conditions.ts";
import { refuseCondition } from "./refusal.ts";
import type { ConnectWiseSwitches } from "./switches.ts";

/** A name that conditions and orderBy may use, and how a row's value of it is read. */
export interface Column<T> {
  readonly type: "int" | "dec" | "bool" | "dt" | "str" | "enum";
  readonly choices?: readonly string[];
  readonly read: (row: T) => unknown;
}

export type Resolve<T> = (name: string) => Column<T> | undefined;

/** Null: the row holds nothing to compare with. */
type Verdict = boolean | null;
type Key = string | number | boolean;

const KINDS: Readonly<Record<Column<unknown>["type"], Literal["kind"]>> = {
  int: "number",
  dec: "number",
  bool: "bool",
  dt: "date",
  str: "text",
  enum: "text",
};

/** A row's value in the form in which it is compared: texts in any case, instants as numbers. */
export function keyOf<T>(column: Column<T>, row: T): Key | undefined {
  const value = column.read(row);
  if (value === undefined || value === null) return undefined;
  if (column.type === "dt") return Date.parse(String(value));
  return typeof value === "string" ? value.toLowerCase() : (value as Key);
}

function readInstant(text: string, dateFilters: ConnectWiseSwitches["dateFilters"]): number {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text);
  if (!isDay && dateFilters === "next-day-only") throw refuseCondition(`[${text}] is not a valid date.`);
  const moment = Date.parse(isDay || /(Z|[+-]\d{2}:\d{2})$/.test(text) ? text : `${text}Z`);
  if (Number.isNaN(moment)) throw refuseCondition(`[${text}] is not a valid date.`);
  return moment;
}

function literalKey<T>(
  name: string,
  column: Column<T>,
  literal: Literal,
  dateFilters: ConnectWiseSwitches["dateFilters"],
): Key {
  if (literal.kind === "null") throw refuseCondition(`${name} cannot be compared with null by this operator.`);
  if (literal.kind !== KINDS[column.type]) throw refuseCondition(`${name} cannot be compared with a ${literal.kind}.`);
  if (column.type === "enum" && !(column.choices ?? []).includes(String(literal.value))) {
    throw refuseCondition("Enum value supplied was invalid");
  }
  if (literal.kind === "date") return readInstant(literal.value, dateFilters);
  return typeof literal.value === "string" ? literal.value.toLowerCase() : literal.value;
}

/** `%` and `*` stand for any characters. */
const toPattern = (text: string): RegExp =>
  new RegExp(`^${text.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replace(/[%*]/g, ".*")}$`, "s");

function compileTest(
  name: string,
  operator: Exclude<Operator, "in">,
  wanted: Key,
  isDate: boolean,
  dateFilters: ConnectWiseSwitches["dateFilters"],
): (own: Key) => boolean {
  if (operator === "contains" || operator === "like") {
    if (typeof wanted !== "string") throw refuseCondition(`${name}: ${operator} needs a text.`);
    if (operator === "contains") return (own) => String(own).includes(wanted);
    const pattern = toPattern(wanted);
    return (own) => pattern.test(String(own));
  }
  if (typeof wanted === "boolean" && operator !== "=" && operator !== "!=") {
    throw refuseCondition(`${name}: ${operator} does not compare True and False.`);
  }
  switch (operator) {
    case "=":
      return (own) => own === wanted;
    case "!=":
      return (own) => own !== wanted;
    case "<":
      return (own) => own < wanted;
    case "<=":
      return (own) => own <= wanted;
    case ">":
      return (own) => own > wanted;
    case ">=":
      // Seen on a self-hosted server: `>=[today]` finds nothing of today.
      return isDate && dateFilters === "next-day-only" ? (own) => own > wanted : (own) => own >= wanted;
  }
}

/** @throws Refusal `ApiFindCondition` for a name or a value that does not fit. */
export function compileConditions<T>(
  condition: Condition,
  resolve: Resolve<T>,
  dateFilters: ConnectWiseSwitches["dateFilters"],
): (row: T) => Verdict {
  if (condition.kind === "not") {
    const part = compileConditions(condition.part, resolve, dateFilters);
    return (row) => {
      const verdict = part(row);
      return verdict === null ? null : !verdict;
    };
  }
  if (condition.kind !== "compare") {
    const parts = condition.parts.map((part) => compileConditions(part, resolve, dateFilters));
    const decisive = condition.kind === "or";
    return (row) => {
      let verdict: Verdict = !decisive;
      for (const part of parts) {
        const own = part(row);
        if (own === decisive) return decisive;
        if (own === null) verdict = null;
      }
      return verdict;
    };
  }
  const { name, operator, values } = condition;
  const column = resolve(name);
  if (column === undefined) throw refuseCondition(`${name} is not a recognized name.`);
  const [first] = values;
  if (first?.kind === "null" && (operator === "=" || operator === "!=")) {
    return (row) => (keyOf(column, row) === undefined) === (operator === "=");
  }
  const keys = values.map((value) => literalKey(name, column, value, dateFilters));
  const wanted = new Set(keys);
  const test =
    operator === "in"
      ? (own: Key) => wanted.has(own)
      : compileTest(name, operator, keys[0] ?? "", column.type === "dt", dateFilters);
  return (row) => {
    const own = keyOf(column, row);
    return own === undefined ? null : test(own);
  };
}
