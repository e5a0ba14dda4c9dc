/** `/__sandbox/connectwise/`: what a person does in ConnectWise's own pages, what the vendor does, and the switches. */
import { isDay } from "../calendar.ts";
import { type Answer, isRecord } from "../system.ts";
import type { Author } from "./audit.ts";
import { findEntity } from "./entities.ts";
import type { Entity } from "./fields.ts";
import { invoice, uninvoice } from "./invoicing.ts";
import { dropRow, storeRow } from "./records.ts";
import { readGiven } from "./seed-check.ts";
import { additionsOf, type Row, type State, tableOf, type Value } from "./store.ts";
import { checkSwitches } from "./switches.ts";

const done = (body: unknown = { ok: true }): Answer => ({ status: 200, body });
const wrong = (...errors: readonly string[]): Answer => ({ status: 400, body: { errors } });

const authorOf = (body: Readonly<Record<string, unknown>>): Author => ({
  identifier: typeof body.by === "string" ? body.by : "admin1",
  source: "Application",
});

function edit(state: State, entity: Entity, row: Row, body: Readonly<Record<string, unknown>>): Answer {
  if (!isRecord(body.set)) return wrong("set: expected an object");
  const errors: string[] = [];
  const values: Record<string, Value> = { ...row.values };
  for (const [name, value] of Object.entries(body.set)) {
    const field = entity.byName.get(name);
    if (field === undefined) errors.push(`set.${name}: no such field`);
    else if (value === null) delete values[name];
    else {
      const own = readGiven(state, field, value, `set.${name}`, errors);
      if (own !== undefined) values[name] = own;
    }
  }
  if (errors.length > 0) return wrong(...errors);
  storeRow(state, entity, row, { ...row, values }, authorOf(body));
  return done();
}

function onRecord(
  state: State,
  body: unknown,
  act: (entity: Entity, row: Row, body: Readonly<Record<string, unknown>>) => Answer,
): Answer {
  if (!isRecord(body)) return wrong("expected an object with entity and id");
  const entity = findEntity(String(body.entity));
  if (entity === undefined) return wrong(`entity: no entity ${String(body.entity)}`);
  const row = tableOf(state, entity.name).get(Number(body.id));
  return row === undefined ? wrong(`id: no ${entity.name} ${String(body.id)}`) : act(entity, row, body);
}

/** An item that additions hold goes only together with them. */
function remove(state: State, entity: Entity, row: Row, body: Readonly<Record<string, unknown>>): Answer {
  const author = authorOf(body);
  if (entity.name === "CatalogItem") {
    const additions = [...state.additionsOf.keys()]
      .flatMap((agreement) => additionsOf(state, agreement))
      .filter(({ values }) => isRecord(values.product) && values.product.id === row.id);
    if (additions.length > 0 && body.cascade !== true) {
      return wrong(`${additions.length} additions hold the item; add "cascade": true`);
    }
    const own = findEntity("Addition");
    if (own !== undefined) for (const addition of additions) dropRow(state, own, addition, author);
  }
  dropRow(state, entity, row, author);
  return done();
}

function invoiceThrough(state: State, body: unknown): Answer {
  if (!isRecord(body) || !isDay(body.through)) return wrong("through: expected a day as YYYY-MM-DD");
  const { agreementId } = body;
  if (agreementId === undefined) return done({ invoices: invoice(state, body.through) });
  if (tableOf(state, "Agreement").get(Number(agreementId)) === undefined) {
    return wrong(`agreementId: no agreement ${String(agreementId)}`);
  }
  return done({ invoices: invoice(state, body.through, Number(agreementId)) });
}

function takeBack(state: State, body: unknown): Answer {
  const agreementId = isRecord(body) ? Number(body.agreementId) : Number.NaN;
  const last = uninvoice(state, agreementId);
  return last === undefined ? wrong("agreementId: no agreement with an invoice") : done({ period: last });
}

function moveCodebase(state: State, body: unknown): Answer {
  if (!isRecord(body) || typeof body.codebase !== "string" || !/^[^/]+\/?$/.test(body.codebase)) {
    return wrong("codebase: expected a name, for example v2026_5/");
  }
  state.codebase = `${body.codebase.replace(/\/$/, "")}/`;
  return done({ codebase: state.codebase });
}

/** Sets switches; all of them say how answers are worked out, so they hold from the next one on. */
export function setSwitches(state: State, switches: unknown): string[] {
  const errors = checkSwitches(switches);
  if (errors.length === 0) state.switches = { ...state.switches, ...(switches as object) };
  return errors;
}

function readInvoiced(state: State, query: URLSearchParams): Answer {
  const agreementId = query.get("agreementId");
  if (agreementId === null) return done({ periods: [...state.invoiced.values()].flat() });
  return done({ periods: state.invoiced.get(Number(agreementId)) ?? [] });
}

/** One verb of `/__sandbox/connectwise/`; undefined where there is none. */
export function control(
  state: State,
  method: string,
  verb: string,
  body: unknown,
  query: URLSearchParams,
): Answer | undefined {
  switch (`${method} ${verb}`) {
    case "GET switches":
      return done(state.switches);
    case "POST switches": {
      const errors = setSwitches(state, body);
      return errors.length > 0 ? wrong(...errors) : done(state.switches);
    }
    case "POST invoice":
      return invoiceThrough(state, body);
    case "POST uninvoice":
      return takeBack(state, body);
    case "GET invoiced":
      return readInvoiced(state, query);
    case "POST edit":
      return onRecord(state, body, (entity, row, own) => edit(state, entity, row, own));
    case "POST delete":
      return onRecord(state, body, (entity, row, own) => remove(state, entity, row, own));
    case "POST codebase":
      return moveCodebase(state, body);
    case "POST limit":
      if (!isRecord(body) || !Number.isInteger(body.requestsPerMinute)) {
        return wrong("requestsPerMinute: expected a whole number");
      }
      state.requestsPerMinute = Number(body.requestsPerMinute);
      return done({ requestsPerMinute: state.requestsPerMinute });
    default:
      return undefined;
  }
}
