/** What every write has in common: types, lengths, choices, references, and the check of the whole record. */
import { isDay } from "../calendar.ts";
import { isRecord } from "../system.ts";
import type { Entity, Field } from "./fields.ts";
import { type Problem, refuse, refuseRecord } from "./refusal.ts";
import { isReference, type Reference, type State, tableOf, type Value, type Values } from "./store.ts";

export function parseBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refuse(400, "InvalidJson", "The request body is not valid JSON.");
  }
}

export const problem = (entity: Entity, code: string, field: string, message: string): Problem => ({
  code,
  message,
  resource: entity.resource,
  field,
});

/** Dates travel as UTC instants; the time of a day-only field is dropped where it is midnight. */
const isMoment = (value: string): boolean =>
  isDay(value.slice(0, 10)) && /^T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/.test(value.slice(10));

const TYPES: Readonly<Record<Field["type"], (value: unknown) => boolean>> = {
  int: (value) => Number.isInteger(value),
  dec: (value) => typeof value === "number" && Number.isFinite(value),
  bool: (value) => typeof value === "boolean",
  dt: (value) => typeof value === "string" && isMoment(value),
  str: (value) => typeof value === "string",
  enum: (value) => typeof value === "string",
  ref: isRecord,
  list: Array.isArray,
};

/** The record that `{id}` or `{identifier}` means; the whole of what was sent where the sandbox does not hold such. */
function readReference(state: State, field: Field, value: Readonly<Record<string, unknown>>): Reference | undefined {
  const { id, identifier } = value;
  if (field.refersTo === undefined) {
    return typeof id === "number" && Number.isInteger(id) && id > 0 ? (value as Reference) : undefined;
  }
  const table = tableOf(state, field.refersTo);
  if (typeof id === "number") return table.get(id) === undefined ? undefined : { id };
  if (typeof identifier !== "string") return undefined;
  const wanted = identifier.toLowerCase();
  const found = table.sorted().find((row) => String(row.values.identifier).toLowerCase() === wanted);
  return found === undefined ? undefined : { id: found.id };
}

/** A value as it is kept; a problem is added where there is one, and then nothing is returned. */
export function readValue(
  state: State,
  entity: Entity,
  field: Field,
  value: unknown,
  problems: Problem[],
): Value | undefined {
  if (!TYPES[field.type](value)) {
    problems.push(problem(entity, "InvalidValue", field.name, `${field.name} does not take ${JSON.stringify(value)}.`));
    return undefined;
  }
  if (field.type !== "ref" || !isRecord(value)) return value as Value;
  const reference = readReference(state, field, value);
  if (reference === undefined) {
    const what = JSON.stringify({ id: value.id, identifier: value.identifier });
    problems.push(problem(entity, "InvalidReference", `${field.name}/id`, `${field.name} ${what} was not found.`));
  }
  return reference;
}

const isMissing = (value: Value | undefined): boolean => value === undefined || value === "";

/** Everything that the vendor's document says about a whole record, untouched fields included. */
export function checkValues(state: State, entity: Entity, values: Values, update: boolean): Problem[] {
  return entity.fields.flatMap((field): Problem[] => {
    const value = values[field.name];
    const name = field.type === "ref" ? `${field.name}/id` : field.name;
    if ((field.required || (update && field.onUpdate)) && isMissing(value)) {
      return [problem(entity, "MissingRequiredField", name, `${field.name} is required.`)];
    }
    if (typeof value === "string" && field.length !== undefined && value.length > field.length) {
      const text = `${field.name} must be at most ${field.length} characters; it has ${value.length}.`;
      return [problem(entity, "OutOfRange", field.name, text)];
    }
    if (field.choices !== undefined && value !== undefined && !field.choices.includes(String(value))) {
      return [problem(entity, "OutOfRange", field.name, `${field.name} must be one of ${field.choices.join(", ")}.`)];
    }
    const target = field.refersTo;
    if (target !== undefined && isReference(value) && tableOf(state, target).get(value.id) === undefined) {
      return [problem(entity, "InvalidReference", name, `${field.name} ${value.id} was not found.`)];
    }
    return [];
  });
}

/** The values that a POST or PUT sets. `null` sets nothing. */
export function readWhole(
  state: State,
  entity: Entity,
  body: unknown,
  id: number | undefined,
): { readonly values: Record<string, Value>; readonly problems: Problem[] } {
  if (!isRecord(body)) throw refuse(400, "InvalidJson", `A ${entity.resource} object was expected.`);
  const problems: Problem[] = [];
  const values: Record<string, Value> = {};
  for (const [name, given] of Object.entries(body)) {
    if (name === "_info") continue;
    if (name === "id") {
      if (given !== id && given !== 0 && given !== null) {
        problems.push(problem(entity, "InvalidValue", "id", "id cannot be chosen."));
      }
      continue;
    }
    const field = entity.byName.get(name);
    if (field === undefined) {
      problems.push(problem(entity, "InvalidField", name, `${name} is not a field of ${entity.resource}.`));
      continue;
    }
    // A PUT sends the record back as it was read, its computed fields included; they are not written.
    if (field.readOnly) {
      if (id === undefined && state.switches.readOnly === "refused") {
        problems.push(problem(entity, "ReadOnlyField", name, `${name} is read-only.`));
      }
      continue;
    }
    if (given === null) continue;
    const value = readValue(state, entity, field, given, problems);
    if (value !== undefined) values[name] = value;
  }
  return { values, problems };
}

/** @throws Refusal `InvalidObject` with every problem, where there is one. */
export function requireNone(entity: Entity, problems: readonly Problem[]): void {
  if (problems.length > 0) throw refuseRecord(entity.resource, problems);
}
