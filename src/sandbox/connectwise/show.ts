/** Records as the API shows them: fields that hold nothing are left out, references carry names and addresses. */
import { compute } from "./computed.ts";
import { entityOf } from "./entities.ts";
import type { Entity, Field } from "./fields.ts";
import { refuseCondition } from "./refusal.ts";
import { isReference, type Row, type State, tableOf } from "./store.ts";

/** `{base}company/companies/5` and the like; `base` ends with a slash. */
export interface View {
  readonly state: State;
  readonly base: string;
}

/** The members of a reference besides its id and `_info`, by the entity it refers to. */
export function nameMembers(state: State, entity: string, row: Row): Readonly<Record<string, string | boolean>> {
  const { values } = row;
  switch (entity) {
    case "Company":
      return { identifier: String(values.identifier), name: String(values.name) };
    case "CatalogItem":
      return { identifier: String(values.identifier), serializedFlag: values.serializedFlag === true };
    case "Contact":
      return { name: [values.firstName, values.lastName].filter((part) => part !== undefined).join(" ") };
    case "Agreement": {
      const type = isReference(values.type) ? tableOf(state, "AgreementType").get(values.type.id) : undefined;
      return { name: String(values.name), type: String(type?.values.name ?? "") };
    }
    default:
      return { name: String(values.name) };
  }
}

function showReference({ state, base }: View, field: Field, value: unknown): unknown {
  if (field.type !== "ref" || field.refersTo === undefined || !isReference(value)) return value;
  const row = tableOf(state, field.refersTo).get(value.id);
  if (row === undefined) return { id: value.id };
  const address = `${base}${entityOf(field.refersTo).path}/${value.id}`;
  return {
    id: value.id,
    ...nameMembers(state, field.refersTo, row),
    _info: { [`${entityOf(field.refersTo).resource}_href`]: address },
  };
}

export function show(view: View, entity: Entity, row: Row): Record<string, unknown> {
  const shown: Record<string, unknown> = { id: row.id };
  for (const field of entity.fields) {
    const value = compute(view.state, entity.name, row, field.name);
    if (value !== undefined) shown[field.name] = showReference(view, field, value);
  }
  shown.customFields ??= entity.byName.has("customFields") ? [] : undefined;
  if (shown.customFields === undefined) delete shown.customFields;
  shown._info = { ...row.info };
  return shown;
}

/** Keeps the members that `fields` names, for example `id,name,company/id`. `_info` goes unless it is named. */
export function project(
  shown: Readonly<Record<string, unknown>>,
  fields: string | null,
  isKnown: (name: string) => boolean,
  unknownFields: "dropped" | "refused",
): Readonly<Record<string, unknown>> {
  if (fields === null || fields.trim() === "") return shown;
  const kept: Record<string, unknown> = {};
  for (const path of fields.split(",").map((part) => part.trim())) {
    const [name = "", member] = path.split("/");
    if (!isKnown(name)) {
      if (unknownFields === "refused") throw refuseCondition(`${path} is not a recognized name.`);
      continue;
    }
    const value = shown[name];
    if (value === undefined) continue;
    if (member === undefined || typeof value !== "object" || value === null) kept[name] = value;
    else {
      const own = (value as Record<string, unknown>)[member];
      if (own !== undefined) kept[name] = { ...(kept[name] as object | undefined), [member]: own };
    }
  }
  return kept;
}
