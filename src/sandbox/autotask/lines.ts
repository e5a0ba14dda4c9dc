/** Services on a contract: their effects, and the unit rows that follow from them. */
import type { Day } from "../../core/model.ts";
import {
  amountOver,
  type ContractSpan,
  type Effect,
  generateRows,
  listPeriods,
  monthsOf,
  standingOn,
} from "./periods.ts";
import { bookCatchUp } from "./posting.ts";
import { refuse } from "./refusal.ts";
import { dayOf, insert, type Line, type Row, type State, showDay, tableOf } from "./store.ts";

/** An adjustment, its references already looked up. */
export interface Adjustment {
  readonly on: Day;
  readonly unitChange: number;
  readonly unitPrice?: number;
  readonly unitCost?: number;
}

const OUTSIDE_CONTRACT =
  "ContractServiceAdjustment effectiveDate must be between the start date and end date of the Contract referenced by contractID.";
const DUPLICATE_PERIOD =
  "Attempt to insert duplicate data into contract_service_period: an adjustment of this service on this day exists.";
/** The text is that of the user interface for contract dates; what the API says of adjustments is not known. */
const POSTED_PERIOD =
  "Unable to make changes as it would result in the deletion/modification of an already approved and posted contract period";

/** Only a recurring service contract (type 7) with a period type has a grid. */
function spanOf(contract: Row): ContractSpan {
  return {
    start: dayOf(contract.startDate),
    end: dayOf(contract.endDate),
    months: monthsOf(contract.contractPeriodType) ?? 1,
  };
}

export const linesOf = (state: State, contractID: number): readonly Line[] => state.linesOf.get(contractID) ?? [];

/** The last day that a posted row of the line settles. */
function postedThrough(line: Line): Day | undefined {
  let last: Day | undefined;
  for (const span of line.posted.values()) if (last === undefined || span.last > last) last = span.last;
  return last;
}

/** Brings the unit rows of a line into accord with its effects. A row keeps its id as long as its start stays. */
function regenerate(state: State, line: Line): void {
  const contract = tableOf(state, "Contracts").get(line.contractID);
  const units = tableOf(state, "ContractServiceUnits");
  if (contract === undefined) return;
  const span = spanOf(contract);
  const known = state.periodsOf.get(line.contractID);
  const periods = known ?? listPeriods(span);
  if (known === undefined) state.periodsOf.set(line.contractID, periods);
  const drafts = generateRows(span, periods, line, [...line.posted.values()], state.switches);
  const starts = new Set(drafts.map((draft) => draft.start));
  for (const [start, row] of line.rows) {
    if (line.posted.has(start) || starts.has(start)) continue;
    units.remove(Number(row.id));
    line.rows.delete(start);
  }
  const service = tableOf(state, "Services").get(lineServiceID(state, line));
  for (const draft of drafts) {
    const row: Row = line.rows.get(draft.start) ?? insert(state, "ContractServiceUnits", { id: units.newId() });
    Object.assign(row, {
      contractID: line.contractID,
      contractServiceID: line.id,
      serviceID: lineServiceID(state, line),
      startDate: showDay(draft.start),
      endDate: showDay(draft.end),
      units: draft.units,
      price: draft.price,
      cost: draft.cost,
      internalCurrencyPrice: draft.price,
      vendorCompanyID: service?.vendorCompanyID ?? null,
      organizationalLevelAssociationID: contract.organizationalLevelAssociationID ?? null,
    });
    line.rows.set(draft.start, row);
  }
  refreshPrice(state, line);
}

/** Contract dates or switches moved: the grid is worked out again for all its lines. */
export function regenerateContract(state: State, contractID: number): void {
  state.periodsOf.delete(contractID);
  for (const line of linesOf(state, contractID)) regenerate(state, line);
}

/** The adjusted price that a contract service shows is the one in force today. */
export function refreshPrice(state: State, line: Line): void {
  const row = tableOf(state, "ContractServices").get(line.id);
  if (row === undefined) return;
  row.internalCurrencyUnitPrice = row.unitPrice ?? null;
  row.internalCurrencyAdjustedPrice = standingOn(line, state.today).price;
}

const lineServiceID = (state: State, line: Line): number =>
  Number(tableOf(state, "ContractServices").get(line.id)?.serviceID ?? 0);

/** Puts a service on a contract, without units. */
export function addLine(state: State, values: Row, terms: { price: number; cost: number; effects?: Effect[] }): Line {
  const service = tableOf(state, "Services").get(Number(values.serviceID));
  const row = insert(state, "ContractServices", {
    ...values,
    id: values.id ?? tableOf(state, "ContractServices").newId(),
    unitPrice: values.unitPrice ?? service?.unitPrice ?? 0,
    unitCost: terms.cost,
  });
  const line: Line = {
    id: Number(row.id),
    contractID: Number(row.contractID),
    basePrice: terms.price,
    baseCost: terms.cost,
    effects: terms.effects ?? [],
    posted: new Map(),
    rows: new Map(),
  };
  state.lines.set(line.id, line);
  const others = state.linesOf.get(line.contractID);
  if (others === undefined) state.linesOf.set(line.contractID, [line]);
  else others.push(line);
  regenerate(state, line);
  return line;
}

/** Takes a line and its rows out of the books. */
export function removeLine(state: State, line: Line): void {
  for (const row of line.rows.values()) tableOf(state, "ContractServiceUnits").remove(Number(row.id));
  tableOf(state, "ContractServices").remove(line.id);
  state.lines.delete(line.id);
  state.linesOf.set(
    line.contractID,
    linesOf(state, line.contractID).filter((other) => other !== line),
  );
}

const without = (effect: Effect, field: "unitPrice" | "unitCost"): Effect => {
  const { [field]: _, ...rest } = effect;
  return rest;
};

/** Refuses what an adjustment of this line may not be; undefined where it may be made. */
export function checkAdjustment(state: State, contract: Row, line: Line | undefined, adjustment: Adjustment): void {
  const span = spanOf(contract);
  if (adjustment.on < span.start || adjustment.on > span.end) throw refuse(OUTSIDE_CONTRACT);
  if (line === undefined) {
    if (adjustment.unitChange < 0 && state.switches.belowZero === "refuses") throw refuse(belowZero(0, adjustment));
    return;
  }
  const taken = line.effects.some(
    (effect) => effect.on === adjustment.on && (effect.adjustment || effect.on > span.start),
  );
  if (taken) throw refuse(DUPLICATE_PERIOD);
  const settled = postedThrough(line);
  if (settled !== undefined && adjustment.on <= settled && state.switches.postedPeriod === "refuses") {
    throw refuse(POSTED_PERIOD);
  }
  if (adjustment.unitChange >= 0 || state.switches.belowZero === "accepts") return;
  const days = [adjustment.on, ...line.effects.map((effect) => effect.on).filter((on) => on > adjustment.on)];
  const lowest = Math.min(...days.map((day) => standingOn(line, day).units));
  if (lowest + adjustment.unitChange < 0) throw refuse(belowZero(lowest, adjustment));
}

/** Ours: what the API says here is not known. */
const belowZero = (units: number, adjustment: Adjustment): string =>
  `unitChange: ${adjustment.unitChange} would bring the units below 0 (${units} units on or after ${adjustment.on}).`;

/** Books an adjustment that was checked. Returns its id, which the API never tells. */
export function adjust(state: State, line: Line, adjustment: Adjustment): number {
  const { switches } = state;
  const list = tableOf(state, "ContractServices").get(line.id);
  const listed = switches.omittedPrice === "list";
  const unitPrice = adjustment.unitPrice ?? (listed ? Number(list?.unitPrice ?? 0) : undefined);
  const unitCost = adjustment.unitCost ?? (listed ? Number(list?.unitCost ?? 0) : undefined);
  const id = state.nextAdjustment;
  state.nextAdjustment += 1;
  const effect: Effect = {
    id,
    on: adjustment.on,
    unitChange: adjustment.unitChange,
    ...(unitPrice === undefined ? {} : { unitPrice }),
    ...(unitCost === undefined ? {} : { unitCost }),
    adjustment: true,
  };
  const kept = line.effects.map((other) => {
    if (switches.laterPrices === "kept" || other.on <= effect.on) return other;
    const price = adjustment.unitPrice === undefined ? other : without(other, "unitPrice");
    return adjustment.unitCost === undefined ? price : without(price, "unitCost");
  });
  const before = { basePrice: line.basePrice, baseCost: line.baseCost, effects: line.effects };
  line.effects = [...kept, effect].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.id - b.id));
  const settled = postedThrough(line);
  if (settled !== undefined && effect.on <= settled) {
    const periods = state.periodsOf.get(line.contractID) ?? [];
    const over = { first: effect.on, last: settled };
    const was = amountOver(periods, before, over);
    const is = amountOver(periods, line, over);
    bookCatchUp(state, line, effect, { price: is.price - was.price, cost: is.cost - was.cost });
  }
  regenerate(state, line);
  return id;
}

/** The contract's end moved: effects after a nearer end are gone, and do not come back when it moves on again. */
export function moveEnd(state: State, contract: Row, end: Day): void {
  const contractID = Number(contract.id);
  const nearer = end < dayOf(contract.endDate);
  const lines = linesOf(state, contractID);
  if (nearer && lines.some((line) => (postedThrough(line) ?? "") > end)) throw refuse(POSTED_PERIOD);
  if (nearer) for (const line of lines) line.effects = line.effects.filter((effect) => effect.on <= end);
  contract.endDate = showDay(end);
  regenerateContract(state, contractID);
}

/**
 * A price without a date (adjustedPrice): it becomes the price of every period that is not posted.
 * What it does to dated price changes is not known.
 */
export function setPrice(state: State, line: Line, price: number): void {
  line.basePrice = price;
  line.effects = line.effects.map((effect) => without(effect, "unitPrice"));
  regenerate(state, line);
}
