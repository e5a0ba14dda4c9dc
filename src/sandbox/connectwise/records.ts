/** Create, change, replace and delete one record; each leaves its entries in the audit trail. */
import { additionRules } from "./additions.ts";
import { agreementRules } from "./agreements.ts";
import { type Author, recordChange } from "./audit.ts";
import { companyRules, itemRules } from "./catalogue.ts";
import { ENTITIES } from "./entities.ts";
import type { Entity } from "./fields.ts";
import { applyPatch } from "./patch.ts";
import { type Problem, refuse } from "./refusal.ts";
import {
  additionsOf,
  idOf,
  putRow,
  type Row,
  removeRow,
  type State,
  stampWrite,
  tableOf,
  type Values,
} from "./store.ts";
import { checkValues, readWhole, requireNone } from "./writes.ts";

/** What one kind of record has beyond its fields. */
export interface Rules {
  /** Values with the defaults of what a POST or PUT left out. */
  readonly fill: (state: State, values: Values) => Values;
  /** What a change brings about in other fields. */
  readonly complete?: (state: State, values: Values) => Values;
  readonly check: (state: State, values: Values, before: Values | undefined) => Problem[];
}

const PLAIN: Rules = { fill: (_, values) => values, check: () => [] };
const RULES: Readonly<Record<string, Rules>> = {
  Agreement: agreementRules,
  Addition: additionRules,
  CatalogItem: itemRules,
  Company: companyRules,
};

export const rulesOf = (entity: Entity): Rules => RULES[entity.name] ?? PLAIN;

/** Puts a record in the place of `before`, with who did it. */
export function storeRow(
  state: State,
  entity: Entity,
  before: Row | undefined,
  row: Pick<Row, "id" | "values" | "parent">,
  author: Author,
): Row {
  const at = stampWrite(state);
  const info = {
    lastUpdated: at,
    updatedBy: author.identifier,
    dateEntered: before?.info.dateEntered ?? at,
    enteredBy: before?.info.enteredBy ?? author.identifier,
  };
  const stored: Row = { ...row, info };
  putRow(state, entity.name, stored);
  recordChange(state, entity, before, stored, author);
  return stored;
}

export function createRecord(
  state: State,
  entity: Entity,
  parent: number | undefined,
  body: unknown,
  author: Author,
): Row {
  const rules = rulesOf(entity);
  const { values: sent, problems } = readWhole(state, entity, body, undefined);
  const filled = rules.fill(state, sent);
  const values = rules.complete?.(state, filled) ?? filled;
  requireNone(entity, [
    ...problems,
    ...checkValues(state, entity, values, false),
    ...rules.check(state, values, undefined),
  ]);
  const id = tableOf(state, entity.name).newId();
  return storeRow(state, entity, undefined, { id, values, ...(parent === undefined ? {} : { parent }) }, author);
}

/** Checks the whole record, untouched fields included, as ConnectWise does. */
function updateRecord(
  state: State,
  entity: Entity,
  before: Row,
  next: Values,
  problems: Problem[],
  author: Author,
): Row {
  const rules = rulesOf(entity);
  const values = rules.complete?.(state, next) ?? next;
  requireNone(entity, [
    ...problems,
    ...checkValues(state, entity, values, true),
    ...rules.check(state, values, before.values),
  ]);
  return storeRow(state, entity, before, { ...before, values }, author);
}

export function patchRecord(state: State, entity: Entity, before: Row, body: unknown, author: Author): Row {
  const { values, problems } = applyPatch(state, entity, before.values, body);
  return updateRecord(state, entity, before, values, problems, author);
}

/** What the body leaves out goes back to its default, or to nothing. */
export function replaceRecord(state: State, entity: Entity, before: Row, body: unknown, author: Author): Row {
  const { values, problems } = readWhole(state, entity, body, before.id);
  return updateRecord(state, entity, before, rulesOf(entity).fill(state, values), problems, author);
}

const isInvoiced = (state: State, agreement: number, addition?: number): boolean =>
  (state.invoiced.get(agreement) ?? []).some(
    ({ lines }) => addition === undefined || lines.some((line) => line.addition === addition),
  );

/** Whether another record refers to it. */
function isReferredTo(state: State, entity: Entity, id: number): boolean {
  return ENTITIES.filter(({ name }) => name !== "Invoice").some(({ name, fields }) => {
    const own = fields.filter(({ refersTo }) => refersTo === entity.name);
    if (own.length === 0) return false;
    return tableOf(state, name)
      .sorted()
      .some((row) => own.some((field) => idOf(row.values[field.name]) === id));
  });
}

/** Takes a record away, with the additions of an agreement. */
export function dropRow(state: State, entity: Entity, row: Row, author: Author): void {
  if (entity.name === "Agreement") {
    for (const addition of additionsOf(state, row.id)) removeRow(state, "Addition", addition);
    state.additionsOf.delete(row.id);
  }
  removeRow(state, entity.name, row);
  recordChange(state, entity, row, undefined, author);
}

export function deleteRecord(state: State, entity: Entity, row: Row, author: Author): void {
  const invoiced =
    (entity.name === "Addition" && isInvoiced(state, row.parent ?? 0, row.id)) ||
    (entity.name === "Agreement" && isInvoiced(state, row.id));
  if ((invoiced && state.switches.deleteInvoiced === "409") || isReferredTo(state, entity, row.id)) {
    throw refuse(409, "InUse", `${entity.resource} ${row.id} is in use and cannot be deleted.`);
  }
  dropRow(state, entity, row, author);
}
