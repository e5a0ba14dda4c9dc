/** Which names conditions and orderBy know of an entity, and of the members of its lists. */
import { compute } from "./computed.ts";
import type { Entity, Field } from "./fields.ts";
import type { Column, Resolve } from "./predicate.ts";
import { nameMembers } from "./show.ts";
import { isReference, type Row, type State, tableOf } from "./store.ts";

/** Members of a reference that can be compared. */
const MEMBERS: Readonly<Record<string, "int" | "str">> = { id: "int", name: "str", identifier: "str" };

function referenceColumn(state: State, field: Field, member: string): Column<Row> | undefined {
  const type = MEMBERS[member];
  if (type === undefined) return undefined;
  const read = (row: Row): unknown => {
    const value = row.values[field.name];
    if (!isReference(value)) return undefined;
    if (member === "id" || field.refersTo === undefined) return value[member];
    const target = tableOf(state, field.refersTo).get(value.id);
    return target === undefined ? undefined : nameMembers(state, field.refersTo, target)[member];
  };
  return { type, read };
}

/** Names in any case. Lists are no columns: ConnectWise refuses them outside childConditions. */
export function columnsOf(state: State, entity: Entity): Resolve<Row> {
  return (name) => {
    const [first = "", member, ...rest] = name.toLowerCase().split("/");
    if (rest.length > 0) return undefined;
    if (name.toLowerCase() === "id") return { type: "int", read: (row) => row.id };
    if (name.toLowerCase() === "lastupdated" || name.toLowerCase() === "_info/lastupdated") {
      return { type: "dt", read: (row) => row.info.lastUpdated };
    }
    const field = entity.byLowerName.get(first);
    if (field === undefined || field.type === "list") return undefined;
    if (field.type === "ref") return member === undefined ? undefined : referenceColumn(state, field, member);
    if (member !== undefined) return undefined;
    return {
      type: field.type,
      ...(field.choices === undefined ? {} : { choices: field.choices }),
      read: (row) => compute(state, entity.name, row, field.name),
    };
  };
}

type Item = Readonly<Record<string, unknown>>;

/** The members of a list's items: numbers, texts and truths, by what they are called. */
export function memberColumns(prefix: string): Resolve<Item> {
  return (name) => {
    const path = name.split("/");
    const [first = "", member = first] = path;
    if (prefix !== "" && (path.length !== 2 || first.toLowerCase() !== prefix.toLowerCase())) return undefined;
    return { type: member === "id" ? "int" : "str", read: (item) => item[member] };
  };
}
