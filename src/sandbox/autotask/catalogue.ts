/** Creates and updates of what stands on its own: services of the catalogue, companies, billing items. */
import { type Entity, entityOf } from "./entities.ts";
import { refuse } from "./refusal.ts";
import { insert, type Row, type State, stamp, tableOf } from "./store.ts";
import { applyValues, readWrite, type WriteMode } from "./writes.ts";

type Body = Readonly<Record<string, unknown>>;

/** BillingCodes.useType of a code that a service may have. */
const SERVICE_CODE = 5;

function checkService(state: State, values: Row, own?: Row): void {
  const errors: string[] = [];
  const name = String(values.name ?? "").toLowerCase();
  const taken = tableOf(state, "Services")
    .sorted()
    .some((service) => service !== own && String(service.name).toLowerCase() === name);
  if (values.name !== undefined && taken) {
    errors.push(
      `Violation of UNIQUE KEY constraint 'IX_service'. Cannot insert duplicate key in object 'dbo.service'. The duplicate key value is (${String(values.name)}).`,
    );
  }
  const code = values.billingCodeID;
  if (typeof code === "number" && tableOf(state, "BillingCodes").get(code)?.useType !== SERVICE_CODE) {
    errors.push(`billingCodeID: Value ${code} does not exist or is invalid`);
  }
  if (errors.length > 0) throw refuse(...errors);
}

export function createService(state: State, body: Body): number {
  const values = readWrite(state, entityOf("Services"), body, "create");
  checkService(state, values);
  const row = insert(state, "Services", {
    isActive: true,
    ...values,
    id: tableOf(state, "Services").newId(),
    createDate: stamp(state),
    lastModifiedDate: stamp(state),
  });
  return Number(row.id);
}

/** Name and description reach the contracts, since they refer to the service; its price and billing code do not. */
export function updateService(state: State, current: Row, body: Body, mode: WriteMode): void {
  const values = readWrite(state, entityOf("Services"), body, mode, current);
  checkService(state, values, current);
  applyValues(entityOf("Services"), current, values);
  current.lastModifiedDate = stamp(state);
}

export function createCompany(state: State, body: Body): number {
  const values = readWrite(state, entityOf("Companies"), body, "create");
  const row = insert(state, "Companies", {
    isActive: true,
    ...values,
    id: tableOf(state, "Companies").newId(),
    createDate: stamp(state),
    lastTrackedModifiedDateTime: stamp(state),
  });
  return Number(row.id);
}

/** An update without rules of its own. */
export function updatePlain(state: State, entity: Entity, current: Row, body: Body, mode: WriteMode): void {
  applyValues(entity, current, readWrite(state, entity, body, mode, current));
  if (entity.name === "Companies") current.lastTrackedModifiedDateTime = stamp(state);
}
