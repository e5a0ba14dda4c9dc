/**
 * PATCH: a list of operations on bare field names (ConnectWise: Developer Guide, PATCH).
 *
 * A reference is replaced as a whole. An operation below one, for example `company/identifier`, is answered with 200 and
 * does nothing.
 */
import { isRecord } from "../system.ts";
import type { Entity } from "./fields.ts";
import { type Problem, refuse } from "./refusal.ts";
import type { State, Value, Values } from "./store.ts";
import { problem, readValue } from "./writes.ts";

const OPERATIONS: ReadonlySet<unknown> = new Set(["add", "replace", "remove"]);

/** The values after a PATCH's operations, and what is wrong with them. */
export function applyPatch(
  state: State,
  entity: Entity,
  current: Values,
  body: unknown,
): { readonly values: Record<string, Value>; readonly problems: Problem[] } {
  if (!Array.isArray(body)) throw refuse(400, "InvalidPatch", "A PATCH takes a list of operations.");
  const values: Record<string, Value> = { ...current };
  const problems: Problem[] = [];
  for (const operation of body) {
    if (!isRecord(operation) || !OPERATIONS.has(operation.op) || typeof operation.path !== "string") {
      throw refuse(400, "InvalidPatch", "An operation needs op (add, replace or remove) and path.");
    }
    const path = operation.path.replace(/^\//, "");
    const [name = "", ...rest] = path.split("/");
    const field = entity.byName.get(name);
    if (field === undefined) {
      problems.push(problem(entity, "InvalidField", path, `${path} is not a field of ${entity.resource}.`));
    } else if (rest.length > 0) {
      if (state.switches.subPath === "refused") {
        problems.push(problem(entity, "InvalidField", path, `${path} cannot be patched; replace ${name}.`));
      }
    } else if (field.readOnly) {
      if (state.switches.readOnly === "refused") {
        problems.push(problem(entity, "ReadOnlyField", name, `${name} is read-only.`));
      }
    } else if (operation.op === "remove" || operation.value === null) {
      delete values[name];
    } else {
      const value = readValue(state, entity, field, operation.value, problems);
      if (value !== undefined) values[name] = value;
    }
  }
  return { values, problems };
}
