/** What every create and update has in common: types, lengths, required and read-only fields, picklists, references. */
import { isDay } from "../calendar.ts";
import { isRecord } from "../system.ts";
import type { Entity, Field } from "./entities.ts";
import { findPickList } from "./metadata.ts";
import { refuse } from "./refusal.ts";
import { completeUdfs, type Row, type State, tableOf, type Udf, type Value } from "./store.ts";

/** POST, PATCH or PUT. */
export type WriteMode = "create" | "patch" | "put";

/** These are never compared by their time: no zone conversion, the time is zeroed (Autotask: REST API calls, dates). */
const DATE_ONLY = new Set(["startDate", "endDate", "effectiveDate", "datePurchased"]);

export function parseBody(text: string): Record<string, unknown> {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw refuse("The request body is not valid JSON.");
  }
  if (!isRecord(body)) throw refuse("The request body must be a JSON object.");
  return body;
}

/** An instant or a day as Autotask takes it: `2026-12-01`, `2026-12-01T00:00:00`, with or without `.ms` and `Z`. */
const isMoment = (value: string): boolean =>
  isDay(value.slice(0, 10)) && /^(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/.test(value.slice(10));

function readValue(field: Field, value: unknown, errors: string[]): Value | undefined {
  const wrong = (expected: string): undefined => {
    errors.push(`${field.name}: expects type ${expected} but got ${Array.isArray(value) ? "array" : typeof value}`);
    return undefined;
  };
  switch (field.type) {
    case "bool":
      return typeof value === "boolean" ? value : wrong("boolean");
    case "dec":
      return typeof value === "number" ? value : wrong("number");
    case "int":
    case "long":
      if (typeof value !== "number") return wrong("number");
      if (Number.isSafeInteger(value)) return value;
      errors.push(`${field.name}: ${value} is not a whole number`);
      return undefined;
    case "dt":
      if (typeof value !== "string") return wrong("string");
      if (!isMoment(value)) {
        errors.push(`${field.name}: ${value} is not a valid date`);
        return undefined;
      }
      return DATE_ONLY.has(field.name) ? `${value.slice(0, 10)}T00:00:00Z` : value;
    case "str":
      if (typeof value !== "string") return wrong("string");
      if (field.length === undefined || value.length <= field.length) return value;
      errors.push(`${field.name}: the maximum length is ${field.length} characters; got ${value.length}`);
      return undefined;
  }
}

function readUdfs(
  state: State,
  entity: Entity,
  given: unknown,
  current: Row | undefined,
  mode: WriteMode,
  errors: string[],
) {
  if (!Array.isArray(given)) {
    errors.push("userDefinedFields: expects type array");
    return [];
  }
  const names = state.udfs[entity.name] ?? [];
  const sent: Udf[] = [];
  for (const udf of given) {
    const name = isRecord(udf)
      ? names.find((known) => known.toLowerCase() === String(udf.name).toLowerCase())
      : undefined;
    if (!isRecord(udf) || name === undefined) {
      errors.push(
        `Unable to find ${isRecord(udf) ? String(udf.name) : "userDefinedField"} in the ${entity.name} Entity.`,
      );
    } else sent.push({ name, value: udf.value === null || udf.value === undefined ? null : String(udf.value) });
  }
  const kept = mode === "patch" && Array.isArray(current?.userDefinedFields) ? current.userDefinedFields : [];
  return completeUdfs(state, entity, [...kept, ...sent]);
}

const INACTIVE_REFUSED = new Set(["Companies", "Services", "BillingCodes"]);

function checkReference(state: State, field: Field, value: Value, errors: string[]): void {
  if (field.refersTo === undefined || !state.tables.has(field.refersTo)) return;
  const row = tableOf(state, field.refersTo).get(Number(value));
  if (row === undefined || (INACTIVE_REFUSED.has(field.refersTo) && row.isActive === false)) {
    errors.push(`${field.name}: Value ${String(value)} does not exist or is invalid`);
  }
}

/**
 * The values that a body sets, by field. Throws a refusal with every mistake in it.
 * With `put`, a writable field that the body leaves out is set to null; read-only ones are never among the values.
 */
export function readWrite(
  state: State,
  entity: Entity,
  body: Readonly<Record<string, unknown>>,
  mode: WriteMode,
  current?: Row,
): Row {
  const errors: string[] = [];
  const values: Row = {};
  for (const [key, given] of Object.entries(body)) {
    if (key.toLowerCase() === "userdefinedfields" && entity.hasUdfs) {
      if (given !== null) values.userDefinedFields = readUdfs(state, entity, given, current, mode, errors);
      continue;
    }
    const field = entity.byName.get(key.toLowerCase());
    if (field === undefined) {
      errors.push(`Unable to find ${key} in the ${entity.name} Entity.`);
      continue;
    }
    if (field.name === "id") {
      if (mode === "create" && given !== 0 && given !== null) errors.push("id: must be 0 or left out on create");
      continue;
    }
    if (given === null) {
      if (field.type === "bool") errors.push(`${field.name}: expects type boolean but got null`);
      else if (mode === "put" || (mode === "patch" && state.switches.patchNull === "clears")) values[field.name] = null;
      continue;
    }
    const value = readValue(field, given, errors);
    if (value === undefined) continue;
    const locked = field.readOnly || (mode !== "create" && field.createOnly);
    if (locked) {
      if (mode === "create" || current?.[field.name] !== value)
        errors.push(`${field.name} is read-only and cannot be changed.`);
      continue;
    }
    values[field.name] = value;
  }
  for (const field of entity.fields) {
    const locked = field.readOnly || (mode !== "create" && field.createOnly);
    if (mode === "put" && !locked && values[field.name] === undefined) values[field.name] = null;
    if (locked) {
      delete values[field.name];
      continue;
    }
    const value = values[field.name];
    const missing = mode === "create" ? value === undefined : value === null;
    if (field.required && missing && !errors.some((error) => error.startsWith(`${field.name}:`))) {
      errors.push(`Missing Required Field: ${field.name}.`);
    }
    if (value === undefined || value === null || value === current?.[field.name]) continue;
    if (
      field.pickList &&
      !findPickList(state, entity, field).some((item) => item.isActive && item.value === String(value))
    ) {
      errors.push(`Value does not reference an existing entity for ${field.name} . `);
    }
    checkReference(state, field, value, errors);
  }
  if (mode === "put" && entity.hasUdfs) values.userDefinedFields ??= completeUdfs(state, entity, []);
  if (errors.length > 0) throw refuse(...errors);
  return values;
}

/** Puts values into a row, leaving out what a row does not show. */
export function applyValues(entity: Entity, row: Row, values: Row): void {
  for (const [name, value] of Object.entries(values)) {
    if (entity.byName.get(name.toLowerCase())?.writeOnly !== true) row[name] = value;
  }
}
