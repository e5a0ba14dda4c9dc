/** Checks of the parts of a seed: a list is a list, a field exists and has its type, a reference is there. */
import { isDay } from "../calendar.ts";
import { isRecord } from "../system.ts";
import type { Entity, Field } from "./fields.ts";
import { isReference, type Row, type State, showDay, tableOf, type Value, type Values } from "./store.ts";
import { checkValues } from "./writes.ts";

/** Collects `place: what is wrong`. */
export type Mistakes = string[];

/** The objects of a list; anything else is a mistake. */
export function checkList(list: unknown, at: string, mistakes: Mistakes): Record<string, unknown>[] {
  if (!Array.isArray(list)) {
    mistakes.push(`${at}: expected a list`);
    return [];
  }
  return list.filter((item, index): item is Record<string, unknown> => {
    if (isRecord(item)) return true;
    mistakes.push(`${at}[${index}]: expected an object`);
    return false;
  });
}

const named = (row: Row, text: string): boolean => row.values.name === text || row.values.identifier === text;

/** A reference may be given as the API has it, as an id, or as the name or identifier of a record. */
function readReference(state: State, field: Field, value: unknown): Value | undefined {
  if (field.refersTo === undefined) {
    if (typeof value === "number") return { id: value };
    return isReference(value) ? value : undefined;
  }
  const table = tableOf(state, field.refersTo);
  if (typeof value === "string") {
    const found = table.sorted().find((row) => named(row, value));
    return found === undefined ? undefined : { id: found.id };
  }
  const id = isReference(value) ? value.id : value;
  return typeof id === "number" && table.get(id) !== undefined ? { id } : undefined;
}

const PLAIN: Readonly<Record<Exclude<Field["type"], "ref" | "dt">, (value: unknown) => boolean>> = {
  int: Number.isInteger,
  dec: (value) => typeof value === "number",
  bool: (value) => typeof value === "boolean",
  str: (value) => typeof value === "string",
  enum: (value) => typeof value === "string",
  list: Array.isArray,
};

/** A value as a person writes it down: days without a time, references by id or name. */
export function readGiven(
  state: State,
  field: Field,
  value: unknown,
  at: string,
  mistakes: Mistakes,
): Value | undefined {
  if (field.type === "ref") {
    const reference = readReference(state, field, value);
    if (reference === undefined) mistakes.push(`${at}: no ${field.refersTo ?? "record"} ${JSON.stringify(value)}`);
    return reference;
  }
  if (field.type === "dt") {
    if (isDay(value)) return showDay(value);
    if (typeof value === "string" && isDay(value.slice(0, 10))) return value;
    mistakes.push(`${at}: expected a day as YYYY-MM-DD`);
    return undefined;
  }
  if (PLAIN[field.type](value)) return value as Value;
  mistakes.push(`${at}: expected type ${field.type}`);
  return undefined;
}

/** The values that a seed gives for a row; `beside` are properties that are no fields. `null` is a field without a value. */
export function checkGiven(
  state: State,
  entity: Entity,
  given: Readonly<Record<string, unknown>>,
  at: string,
  beside: ReadonlySet<string>,
  mistakes: Mistakes,
): { readonly values: Record<string, Value>; readonly empty: readonly string[] } {
  const values: Record<string, Value> = {};
  const empty: string[] = [];
  for (const [name, value] of Object.entries(given)) {
    if (name === "id" || name === "legacy" || beside.has(name) || value === undefined) continue;
    const field = entity.byName.get(name);
    if (field === undefined) mistakes.push(`${at}.${name}: ${entity.name} has no such field`);
    else if (value === null) empty.push(name);
    else {
      const own = readGiven(state, field, value, `${at}.${name}`, mistakes);
      if (own !== undefined) values[name] = own;
    }
  }
  const { id } = given;
  if (id !== undefined && (!Number.isInteger(id) || Number(id) < 1))
    mistakes.push(`${at}.id: expected a whole number from 1`);
  else if (id !== undefined && tableOf(state, entity.name).get(Number(id)) !== undefined) {
    mistakes.push(`${at}.id: ${String(id)} is given twice`);
  }
  return { values, empty };
}

/** What the API would not take; a seed may hold it with `legacy: true`, as old records do. */
export function checkWhole(state: State, entity: Entity, values: Values, at: string, mistakes: Mistakes): void {
  for (const { field, message } of checkValues(state, entity, values, true)) {
    mistakes.push(`${at}.${field.replace(/\/id$/, "")}: ${message.replace(/\.$/, "")}`);
  }
}
