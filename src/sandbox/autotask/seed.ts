/** The state that the Autotask sandbox starts from. Every mistake is reported with its place. */
import type { Day } from "../../core/model.ts";
import { isDay } from "../calendar.ts";
import { isRecord } from "../system.ts";
import { insertCharge } from "./contracts.ts";
import { findEntity } from "./entities.ts";
import { addLine } from "./lines.ts";
import { PICK_LISTS } from "./metadata.ts";
import { approveAndPost } from "./posting.ts";
import { checkList, checkRow, type Mistakes } from "./seed-check.ts";
import { insert, type PickListItem, type Row, type State, showDay, stamp, tableOf } from "./store.ts";

/** Any field of the entity, by its API name; what is left out gets a default or null. */
interface SeedRow {
  readonly id?: number;
  readonly [field: string]: unknown;
}

interface SeedUser {
  readonly userName: string;
  readonly secret: string;
  readonly integrationCode: string;
  /** Entities on which the user has no rights. */
  readonly denied?: readonly string[];
}

/** A change of a line on a day, as made by an adjustment. */
interface SeedChange {
  readonly on: Day;
  readonly unitChange: number;
  readonly unitPrice?: number;
  readonly unitCost?: number;
}

interface SeedLine {
  /** The ContractService's id. */
  readonly id?: number;
  readonly serviceID: number;
  readonly units: number;
  /** A unit, a period. Default: the service's. */
  readonly unitPrice?: number;
  readonly unitCost?: number;
  readonly internalDescription?: string;
  readonly invoiceDescription?: string;
  /** The first day with units. Default: the contract's start. */
  readonly from?: Day;
  readonly changes?: readonly SeedChange[];
}

/** Default: an active monthly recurring service contract. */
interface SeedContract extends SeedRow {
  readonly companyID: number;
  readonly contractName: string;
  readonly startDate: Day;
  readonly endDate: Day;
  readonly services?: readonly SeedLine[];
  /** Rows that end on or before this day are approved and posted. */
  readonly postedThrough?: Day;
}

export interface AutotaskSeed {
  /** Default: one user, `api@sandbox.example` / `sandbox` / `SANDBOX`. */
  readonly users?: readonly SeedUser[];
  /** Needs companyName. Company 0, the provider's own, is there in any case. */
  readonly companies?: readonly SeedRow[];
  /** Needs name. Default: active, for recurring services (useType 5). */
  readonly billingCodes?: readonly SeedRow[];
  /** Needs name and unitPrice. Default: active, monthly, the first recurring-service billing code. */
  readonly services?: readonly SeedRow[];
  readonly contracts?: readonly SeedContract[];
  /** ContractCharges. */
  readonly charges?: readonly SeedRow[];
  /** Names of user-defined fields by entity. */
  readonly udfs?: Readonly<Record<string, readonly string[]>>;
  /** By `Entity.field`, for example `Contracts.contractCategory`. */
  readonly pickLists?: Readonly<Record<string, readonly PickListItem[]>>;
  /** Requests an hour. Default 10,000. */
  readonly threshold?: number;
}

const DEFAULT_USER: SeedUser = { userName: "api@sandbox.example", secret: "sandbox", integrationCode: "SANDBOX" };
const OWNER = 29_682_885;
const KEYS = new Set([
  "users",
  "companies",
  "billingCodes",
  "services",
  "contracts",
  "charges",
  "udfs",
  "pickLists",
  "threshold",
]);
const NEXT_TO_FIELDS: ReadonlySet<string> = new Set(["services", "postedThrough"]);
const NONE: ReadonlySet<string> = new Set();

function loadUsers(state: State, seed: AutotaskSeed, mistakes: Mistakes): void {
  const users = checkList(seed.users ?? [DEFAULT_USER], "users", mistakes);
  users.forEach((user, index) => {
    for (const name of ["userName", "secret", "integrationCode"]) {
      if (typeof user[name] !== "string") mistakes.push(`autotask.users[${index}].${name}: expected text`);
    }
    for (const name of Array.isArray(user.denied) ? user.denied : []) {
      if (findEntity(String(name)) === undefined)
        mistakes.push(`autotask.users[${index}].denied: no entity ${String(name)}`);
    }
  });
  state.users = users.map((user) => ({
    userName: String(user.userName),
    secret: String(user.secret),
    integrationCode: String(user.integrationCode),
    denied: Array.isArray(user.denied) ? user.denied.map(String) : [],
  }));
}

function loadSettings(state: State, seed: AutotaskSeed, mistakes: Mistakes): void {
  for (const name of Object.keys(seed)) {
    if (!KEYS.has(name)) mistakes.push(`autotask.${name}: unknown; expected one of ${[...KEYS].join(", ")}`);
  }
  for (const name of Object.keys(seed.udfs ?? {})) {
    if (findEntity(name)?.hasUdfs !== true) mistakes.push(`autotask.udfs.${name}: no entity with user-defined fields`);
  }
  for (const name of Object.keys(seed.pickLists ?? {})) {
    if (!PICK_LISTS.has(name)) mistakes.push(`autotask.pickLists.${name}: no such picklist`);
  }
  if (seed.threshold !== undefined && !Number.isInteger(seed.threshold)) {
    mistakes.push("autotask.threshold: expected a whole number");
  }
  state.udfs = seed.udfs ?? {};
  state.pickLists = seed.pickLists ?? {};
  state.threshold = seed.threshold ?? state.threshold;
}

/** Puts rows of one entity into its table. */
function loadRows(
  state: State,
  entity: string,
  list: unknown,
  at: string,
  defaults: () => Row,
  mistakes: Mistakes,
): void {
  const table = tableOf(state, entity);
  const names = new Set<unknown>();
  checkList(list ?? [], at, mistakes).forEach((given, index) => {
    const row = checkRow(state, entity, given, defaults(), `autotask.${at}[${index}]`, NONE, mistakes);
    if (entity === "Services") {
      const name = String(row.name).toLowerCase();
      if (names.has(name)) mistakes.push(`autotask.${at}[${index}].name: another service has it`);
      names.add(name);
    }
    if (entity === "ContractCharges") insertCharge(state, row);
    else insert(state, entity, { ...row, id: row.id ?? table.newId() });
  });
}

function loadLine(state: State, contract: Row, line: Record<string, unknown>, at: string, mistakes: Mistakes): void {
  const service = tableOf(state, "Services").get(Number(line.serviceID));
  const start = String(contract.startDate).slice(0, 10);
  const end = String(contract.endDate).slice(0, 10);
  const from = line.from ?? start;
  const inside = (day: unknown): boolean => isDay(day) && day >= start && day <= end;
  const known = mistakes.length;
  if (service === undefined) mistakes.push(`${at}.serviceID: no service ${String(line.serviceID)}`);
  if (!Number.isInteger(line.units)) mistakes.push(`${at}.units: expected a whole number`);
  if (!inside(from)) mistakes.push(`${at}.from: expected a day inside the contract (${start} to ${end})`);
  const { serviceID, units, unitPrice, unitCost, from: _, changes = [], ...fields } = line;
  const list = checkList(changes, `${at}.changes`, mistakes);
  list.forEach((change, index) => {
    if (!inside(change.on))
      mistakes.push(`${at}.changes[${index}].on: expected a day inside the contract (${start} to ${end})`);
    if (!Number.isInteger(change.unitChange))
      mistakes.push(`${at}.changes[${index}].unitChange: expected a whole number`);
  });
  const row = checkRow(
    state,
    "ContractServices",
    { ...fields, contractID: contract.id, serviceID },
    {},
    at,
    NONE,
    mistakes,
  );
  if (mistakes.length > known) return;
  const begun = { id: 0, on: String(from), unitChange: Number(units), adjustment: false };
  const adjusted = list.map((change) => {
    state.nextAdjustment += 1;
    return {
      id: state.nextAdjustment - 1,
      on: String(change.on),
      unitChange: Number(change.unitChange),
      ...(change.unitPrice === undefined ? {} : { unitPrice: Number(change.unitPrice) }),
      ...(change.unitCost === undefined ? {} : { unitCost: Number(change.unitCost) }),
      adjustment: true,
    };
  });
  addLine(state, row, {
    price: Number(unitPrice ?? service?.unitPrice ?? 0),
    cost: Number(unitCost ?? service?.unitCost ?? 0),
    effects: [begun, ...adjusted].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.id - b.id)),
  });
}

function loadContracts(state: State, seed: AutotaskSeed, mistakes: Mistakes): void {
  checkList(seed.contracts ?? [], "contracts", mistakes).forEach((given, index) => {
    const at = `autotask.contracts[${index}]`;
    const defaults: Row = {
      contractType: 7,
      status: 1,
      contractPeriodType: 2,
      timeReportingRequiresStartAndStopTimes: 0,
      lastModifiedDateTime: stamp(state),
    };
    const known = mistakes.length;
    const row = checkRow(state, "Contracts", given, defaults, at, NEXT_TO_FIELDS, mistakes);
    if (String(row.endDate) < String(row.startDate)) mistakes.push(`${at}.endDate: lies before startDate`);
    if (given.postedThrough !== undefined && !isDay(given.postedThrough)) {
      mistakes.push(`${at}.postedThrough: expected a day as YYYY-MM-DD`);
    }
    if (mistakes.length > known) return;
    const contract = insert(state, "Contracts", { ...row, id: row.id ?? tableOf(state, "Contracts").newId() });
    checkList(given.services ?? [], `${at}.services`, mistakes).forEach((line, place) => {
      loadLine(state, contract, line, `${at}.services[${place}]`, mistakes);
    });
    if (isDay(given.postedThrough))
      approveAndPost(state, { through: given.postedThrough, contractID: Number(contract.id) });
  });
}

/** Fills an empty state. Returns every mistake; with one, the state must not be used. */
export function loadSeed(state: State, given: unknown): readonly string[] {
  if (!isRecord(given)) return ["autotask: expected an object"];
  const seed: AutotaskSeed = given;
  const mistakes: string[] = [];
  loadSettings(state, seed, mistakes);
  loadUsers(state, seed, mistakes);
  const company = (): Row => ({
    companyType: 1,
    ownerResourceID: OWNER,
    phone: "000",
    isActive: true,
    createDate: stamp(state),
    lastTrackedModifiedDateTime: stamp(state),
  });
  insert(state, "Companies", { ...company(), id: 0, companyName: "Our own company" });
  loadRows(state, "Companies", seed.companies, "companies", company, mistakes);
  const code = (): Row => ({ useType: 5, isActive: true, unitCost: 0, unitPrice: 0 });
  loadRows(state, "BillingCodes", seed.billingCodes, "billingCodes", code, mistakes);
  const firstCode = tableOf(state, "BillingCodes")
    .sorted()
    .find((row) => row.useType === 5)?.id;
  const service = (): Row => ({
    periodType: 2,
    isActive: true,
    unitCost: 0,
    ...(firstCode === undefined ? {} : { billingCodeID: firstCode }),
    createDate: stamp(state),
    lastModifiedDate: stamp(state),
  });
  loadRows(state, "Services", seed.services, "services", service, mistakes);
  loadContracts(state, seed, mistakes);
  const charge = (): Row => ({ chargeType: 1, unitQuantity: 1, datePurchased: showDay(state.today) });
  loadRows(state, "ContractCharges", seed.charges, "charges", charge, mistakes);
  return mistakes;
}
