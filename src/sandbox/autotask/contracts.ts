/** Creates and updates with rules of their own: contracts, their services, their adjustments and their charges. */
import { entityOf } from "./entities.ts";
import { type Adjustment, addLine, adjust, checkAdjustment, linesOf, moveEnd, setPrice } from "./lines.ts";
import { monthsOf } from "./periods.ts";
import { refuse } from "./refusal.ts";
import { completeRow, dayOf, insert, type Line, type Row, type State, stamp, tableOf } from "./store.ts";
import { applyValues, readWrite, type WriteMode } from "./writes.ts";

type Body = Readonly<Record<string, unknown>>;

/** Contracts.contractType 7: recurring services. The only type that holds services. */
const RECURRING = 7;

function checkDates(start: string, end: string): void {
  if (end < start) throw refuse("endDate must be on or after startDate.");
}

export function createContract(state: State, body: Body): number {
  const values = readWrite(state, entityOf("Contracts"), body, "create");
  checkDates(dayOf(values.startDate), dayOf(values.endDate));
  if (values.contractType === RECURRING && monthsOf(values.contractPeriodType) === undefined) {
    throw refuse("Missing Required Field: contractPeriodType.");
  }
  const row = insert(state, "Contracts", {
    ...values,
    id: tableOf(state, "Contracts").newId(),
    internalCurrencySetupFee: values.setupFee ?? null,
    lastModifiedDateTime: stamp(state),
  });
  return Number(row.id);
}

export function updateContract(state: State, current: Row, body: Body, mode: WriteMode): void {
  const values = readWrite(state, entityOf("Contracts"), body, mode, current);
  const { startDate = current.startDate, endDate = current.endDate, ...others } = values;
  checkDates(dayOf(startDate), dayOf(endDate));
  const hasServices = linesOf(state, Number(current.id)).length > 0;
  if (hasServices && dayOf(startDate) !== dayOf(current.startDate)) {
    throw refuse("startDate is read-only and cannot be changed: the contract contains services.");
  }
  if (dayOf(endDate) !== dayOf(current.endDate)) moveEnd(state, current, dayOf(endDate));
  applyValues(entityOf("Contracts"), current, others);
  current.startDate = startDate ?? null;
  current.internalCurrencySetupFee = current.setupFee ?? null;
  current.lastModifiedDateTime = stamp(state);
}

function requireRecurring(state: State, contractID: number): Row {
  const contract = tableOf(state, "Contracts").get(contractID);
  if (contract === undefined) throw refuse(`contractID: Value ${contractID} does not exist or is invalid`);
  if (contract.contractType !== RECURRING)
    throw refuse("The Contract referenced by contractID must be of type Recurring Service.");
  return contract;
}

/** Under a contract's URL, the body names the same contract or none. */
export function checkParent(contractID: unknown, parent: number | undefined): void {
  if (parent !== undefined && contractID !== undefined && contractID !== null && contractID !== parent) {
    throw refuse(`contractID: Value ${String(contractID)} does not match the contract ${parent} of the URL`);
  }
}

export function createContractService(state: State, parent: number, body: Body): number {
  const { adjustedPrice, ...values } = readWrite(state, entityOf("ContractServices"), body, "create");
  checkParent(values.contractID, parent);
  requireRecurring(state, parent);
  const present = linesOf(state, parent).some((line) => serviceOf(state, line) === values.serviceID);
  if (present && state.switches.repeatService === "refused") {
    throw refuse(
      "serviceID: the contract already contains this Service; allowRepeatService is needed to add it again.",
    );
  }
  const service = tableOf(state, "Services").get(Number(values.serviceID));
  return addLine(state, values, {
    price: Number(adjustedPrice ?? service?.unitPrice ?? 0),
    cost: Number(values.unitCost ?? service?.unitCost ?? 0),
  }).id;
}

const serviceOf = (state: State, line: Line) => tableOf(state, "ContractServices").get(line.id)?.serviceID;

export function updateContractService(state: State, current: Row, body: Body, mode: WriteMode): void {
  const { adjustedPrice, ...values } = readWrite(state, entityOf("ContractServices"), body, mode, current);
  applyValues(entityOf("ContractServices"), current, values);
  const line = state.lines.get(Number(current.id));
  if (line === undefined || adjustedPrice === undefined) return;
  setPrice(state, line, Number(adjustedPrice ?? current.unitPrice ?? 0));
}

/** The line that an adjustment is for; undefined where it adds the service to the contract. */
function findLine(state: State, values: Row): { contract: Row; line: Line | undefined } {
  if (typeof values.contractServiceID === "number") {
    const line = state.lines.get(values.contractServiceID);
    if (line === undefined)
      throw refuse(`contractServiceID: Value ${values.contractServiceID} does not exist or is invalid`);
    return { contract: requireRecurring(state, line.contractID), line };
  }
  if (typeof values.contractID !== "number" || typeof values.serviceID !== "number") {
    throw refuse("Missing Required Field: contractServiceID, or contractID and serviceID.");
  }
  const contract = requireRecurring(state, values.contractID);
  const lines = linesOf(state, values.contractID).filter((line) => serviceOf(state, line) === values.serviceID);
  if (lines.length > 0 && values.allowRepeatService !== true) {
    if (lines.length > 1)
      throw refuse("serviceID: the contract contains this Service more than once; contractServiceID is needed.");
    return { contract, line: lines[0] };
  }
  const service = tableOf(state, "Services").get(values.serviceID);
  if (service === undefined || service.isActive === false) {
    throw refuse(`serviceID: Value ${values.serviceID} does not exist or is invalid`);
  }
  return { contract, line: undefined };
}

/** Books an adjustment and returns its id; the API itself answers with `itemId: null`. */
export function createAdjustment(state: State, parent: number | undefined, body: Body): number {
  const values = readWrite(state, entityOf("ContractServiceAdjustments"), body, "create");
  checkParent(values.contractID, parent);
  const { contract, line } = findLine(state, values);
  checkParent(contract.id, parent);
  const adjustment: Adjustment = {
    on: dayOf(values.effectiveDate),
    unitChange: Number(values.unitChange ?? 0),
    ...(typeof values.adjustedUnitPrice === "number" ? { unitPrice: values.adjustedUnitPrice } : {}),
    ...(typeof values.adjustedUnitCost === "number" ? { unitCost: values.adjustedUnitCost } : {}),
  };
  checkAdjustment(state, contract, line, adjustment);
  return adjust(state, line ?? addFor(state, contract, values), adjustment);
}

function addFor(state: State, contract: Row, values: Row): Line {
  const service = tableOf(state, "Services").get(Number(values.serviceID));
  return addLine(
    state,
    { contractID: contract.id ?? null, serviceID: values.serviceID ?? null, quoteItemID: values.quoteItemID ?? null },
    { price: Number(service?.unitPrice ?? 0), cost: Number(service?.unitCost ?? 0) },
  );
}

const cents = (amount: number): number => Math.round(amount * 100) / 100;

function fillCharge(row: Row): void {
  const quantity = Number(row.unitQuantity ?? 0);
  const price = row.isBillableToCompany === true ? cents(quantity * Number(row.unitPrice ?? 0)) : 0;
  row.billableAmount = price;
  row.internalCurrencyBillableAmount = price;
  row.internalCurrencyUnitPrice = row.unitPrice ?? null;
  row.extendedCost = cents(quantity * Number(row.unitCost ?? 0));
}

/** Puts a charge into the books; also used by a seed. */
export function insertCharge(state: State, values: Row): Row {
  const contract = tableOf(state, "Contracts").get(Number(values.contractID));
  const row = completeRow(state, entityOf("ContractCharges"), {
    isBillableToCompany: true,
    isBilled: false,
    status: 7,
    createDate: stamp(state),
    organizationalLevelAssociationID: contract?.organizationalLevelAssociationID ?? null,
    ...values,
    id: values.id ?? tableOf(state, "ContractCharges").newId(),
  });
  fillCharge(row);
  tableOf(state, "ContractCharges").put(row);
  return row;
}

export function createCharge(state: State, parent: number, body: Body): number {
  const values = readWrite(state, entityOf("ContractCharges"), body, "create");
  checkParent(values.contractID, parent);
  return Number(insertCharge(state, values).id);
}

function requireUnbilled(charge: Row): void {
  if (charge.isBilled === true) throw refuse("The charge cannot be changed: it is billed.");
}

export function updateCharge(state: State, current: Row, body: Body, mode: WriteMode): void {
  requireUnbilled(current);
  applyValues(entityOf("ContractCharges"), current, readWrite(state, entityOf("ContractCharges"), body, mode, current));
  fillCharge(current);
}

export function deleteCharge(state: State, current: Row): void {
  requireUnbilled(current);
  tableOf(state, "ContractCharges").remove(Number(current.id));
}
