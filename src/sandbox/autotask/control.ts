/** `/__sandbox/autotask/`: what a person does in Autotask's own pages, and the switches. */
import { isDay } from "../calendar.ts";
import { type Answer, isRecord } from "../system.ts";
import { createAdjustment } from "./contracts.ts";
import { type Entity, findEntity } from "./entities.ts";
import { linesOf, regenerateContract, removeLine } from "./lines.ts";
import { approveAndPost, type Posting, unpost } from "./posting.ts";
import { Refusal } from "./refusal.ts";
import { completeUdfs, type Row, type State, stamp, tableOf, type Value } from "./store.ts";
import { checkSwitches } from "./switches.ts";

const done = (body: unknown = { ok: true }): Answer => ({ status: 200, body });
const wrong = (...errors: readonly string[]): Answer => ({ status: 400, body: { errors } });

function readPosting(body: unknown): Posting | undefined {
  if (!isRecord(body) || !isDay(body.through)) return undefined;
  return {
    through: body.through,
    ...(isDay(body.from) ? { from: body.from } : {}),
    ...(typeof body.contractID === "number" ? { contractID: body.contractID } : {}),
    ...(body.charges === true ? { charges: true } : {}),
  };
}

function post(state: State, body: unknown, open: boolean): Answer {
  const posting = readPosting(body);
  if (posting === undefined) return wrong("through: expected a day as YYYY-MM-DD");
  if (!open) return done({ posted: approveAndPost(state, posting) });
  const contracts = unpost(state, posting);
  for (const contractID of contracts) regenerateContract(state, contractID);
  return done({ contracts: contracts.length });
}

/** Rows of entities that hold dates keep them as the API shows them, even when a person writes a plain day. */
const asShown = (entity: Entity, name: string, value: Value): Value =>
  entity.byName.get(name.toLowerCase())?.type === "dt" && isDay(value) ? `${value}T00:00:00Z` : value;

function edit(state: State, entity: Entity, row: Row, set: Readonly<Record<string, unknown>>): Answer {
  const errors: string[] = [];
  const values: Row = {};
  for (const [name, value] of Object.entries(set)) {
    const field = entity.byName.get(name.toLowerCase());
    if (field === undefined && name !== "userDefinedFields") errors.push(`set.${name}: no such field`);
    else values[field?.name ?? name] = asShown(entity, name, value as Value);
  }
  if (errors.length > 0) return wrong(...errors);
  if (entity.name === "Services") {
    for (const line of state.lines.values()) {
      const service = tableOf(state, "ContractServices").get(line.id);
      if (service?.serviceID === row.id)
        for (const unit of line.rows.values()) unit.vendorCompanyID = row.vendorCompanyID ?? null;
    }
  }
  if (values.userDefinedFields !== undefined) {
    const current = Array.isArray(row.userDefinedFields) ? row.userDefinedFields : [];
    const given = Array.isArray(values.userDefinedFields) ? values.userDefinedFields : [];
    values.userDefinedFields = completeUdfs(state, entity, [...current, ...given]);
  }
  Object.assign(row, values);
  if (entity.name === "Contracts") {
    row.lastModifiedDateTime = stamp(state);
    regenerateContract(state, Number(row.id));
  }
  if (entity.name === "ContractServices") regenerateContract(state, Number(row.contractID));
  return done();
}

function remove(state: State, entity: Entity, row: Row, cascade: boolean): Answer {
  const id = Number(row.id);
  const table = tableOf(state, entity.name);
  if (entity.name === "Contracts") {
    for (const line of [...linesOf(state, id)]) removeLine(state, line);
    const charges = tableOf(state, "ContractCharges");
    for (const charge of charges.sorted().filter((one) => one.contractID === id)) charges.remove(Number(charge.id));
  }
  if (entity.name === "ContractServices") {
    const line = state.lines.get(id);
    if (line !== undefined) removeLine(state, line);
  }
  if (entity.name === "Services") {
    const lines = [...state.lines.values()].filter(
      (line) => tableOf(state, "ContractServices").get(line.id)?.serviceID === id,
    );
    if (lines.length > 0 && !cascade)
      return wrong(`${lines.length} contract services use the service; add "cascade": true`);
    for (const line of lines) removeLine(state, line);
  }
  if (entity.name === "Contracts") state.periodsOf.delete(id);
  table.remove(id);
  return done();
}

function onRecord(
  state: State,
  body: unknown,
  act: (entity: Entity, row: Row, body: Record<string, unknown>) => Answer,
): Answer {
  if (!isRecord(body)) return wrong("expected an object with entity and id");
  const entity = findEntity(String(body.entity));
  if (entity === undefined) return wrong(`entity: no entity ${String(body.entity)}`);
  const row = tableOf(state, entity.name).get(Number(body.id));
  return row === undefined ? wrong(`id: no ${entity.name} ${String(body.id)}`) : act(entity, row, body);
}

function adjustByHand(state: State, body: unknown): Answer {
  try {
    return done({ adjustmentID: createAdjustment(state, undefined, isRecord(body) ? body : {}) });
  } catch (error) {
    if (error instanceof Refusal) return { status: 400, body: error.answer.body };
    throw error;
  }
}

/** Sets switches; those that shape unit rows are applied to every row that is not posted. */
export function setSwitches(state: State, switches: unknown): string[] {
  const errors = checkSwitches(switches);
  if (errors.length > 0) return errors;
  state.switches = { ...state.switches, ...(switches as object) };
  for (const contractID of state.linesOf.keys()) regenerateContract(state, contractID);
  return [];
}

/** One verb of `/__sandbox/autotask/`; undefined where there is none. */
export function control(state: State, method: string, verb: string, body: unknown): Answer | undefined {
  switch (`${method} ${verb}`) {
    case "GET switches":
      return done(state.switches);
    case "POST switches": {
      const errors = setSwitches(state, body);
      return errors.length > 0 ? wrong(...errors) : done(state.switches);
    }
    case "POST approve-and-post":
      return post(state, body, false);
    case "POST unpost":
      return post(state, body, true);
    case "POST edit":
      return onRecord(state, body, (entity, row, { set }) =>
        isRecord(set) ? edit(state, entity, row, set) : wrong("set: expected an object"),
      );
    case "POST delete":
      return onRecord(state, body, (entity, row, { cascade }) => remove(state, entity, row, cascade === true));
    case "POST adjust":
      return adjustByHand(state, body);
    case "POST threshold":
      if (!isRecord(body) || !Number.isInteger(body.externalRequestThreshold)) {
        return wrong("externalRequestThreshold: expected a whole number");
      }
      state.threshold = Number(body.externalRequestThreshold);
      return done({ externalRequestThreshold: state.threshold });
    default:
      return undefined;
  }
}
