/** Checks of the parts of a seed: a list is a list, a field exists and has its type, a reference is there. */
import { isDay } from "../calendar.ts";
import { isRecord } from "../system.ts";
import { entityOf, type Field } from "./entities.ts";
import { completeUdfs, type Row, type State, tableOf, type Value } from "./store.ts";

/** Collects `place: what is wrong`. */
export type Mistakes = string[];

const TYPES: Readonly<Record<Field["type"], (value: unknown) => boolean>> = {
  int: Number.isInteger,
  long: Number.isInteger,
  dec: (value) => typeof value === "number",
  bool: (value) => typeof value === "boolean",
  dt: (value) => typeof value === "string" && isDay(value.slice(0, 10)),
  str: (value) => typeof value === "string",
};

/** The objects of a list; anything else is a mistake. */
export function checkList(list: unknown, at: string, mistakes: Mistakes): Record<string, unknown>[] {
  const place = at.startsWith("autotask") ? at : `autotask.${at}`;
  if (!Array.isArray(list)) {
    mistakes.push(`${place}: expected a list`);
    return [];
  }
  return list.filter((item, index): item is Record<string, unknown> => {
    if (isRecord(item)) return true;
    mistakes.push(`${place}[${index}]: expected an object`);
    return false;
  });
}

const show = (field: Field, value: unknown): Value =>
  field.type === "dt" && isDay(value) ? `${value}T00:00:00Z` : (value as Value);

/** A row from what a seed gives and the defaults; `beside` are properties that are no fields. */
export function checkRow(
  state: State,
  name: string,
  given: Readonly<Record<string, unknown>>,
  defaults: Row,
  at: string,
  beside: ReadonlySet<string>,
  mistakes: Mistakes,
): Row {
  const entity = entityOf(name);
  const row: Row = { ...defaults };
  for (const [key, value] of Object.entries(given)) {
    if (beside.has(key) || value === undefined) continue;
    if (key === "userDefinedFields" && entity.hasUdfs) {
      row.userDefinedFields = completeUdfs(state, entity, value as Value);
      continue;
    }
    const field = entity.byName.get(key.toLowerCase());
    if (field === undefined || field.name !== key) mistakes.push(`${at}.${key}: ${name} has no such field`);
    else if (value !== null && !TYPES[field.type](value)) mistakes.push(`${at}.${key}: expected type ${field.type}`);
    else row[key] = show(field, value);
  }
  if (
    typeof row.id === "number" &&
    given.id !== undefined &&
    row.id !== 0 &&
    tableOf(state, name).get(row.id) !== undefined
  ) {
    mistakes.push(`${at}.id: ${row.id} is given twice`);
  }
  for (const field of entity.fields) {
    const value = row[field.name];
    if (field.required && (value === undefined || value === null)) mistakes.push(`${at}.${field.name}: is required`);
    const target = field.refersTo;
    if (target === undefined || typeof value !== "number" || !state.tables.has(target)) continue;
    if (tableOf(state, target).get(value) === undefined) mistakes.push(`${at}.${field.name}: no ${target} ${value}`);
  }
  return row;
}
