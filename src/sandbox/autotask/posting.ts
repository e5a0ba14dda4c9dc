/** Approve and post, which only a person can do in Autotask: rows become final, and billing items appear. */
import type { Day } from "../../core/model.ts";
import { addDays } from "../calendar.ts";
import type { Effect } from "./periods.ts";
import { dayOf, insert, type Line, type Row, type State, showDay, stamp, tableOf } from "./store.ts";

/** BillingItems.billingItemType: 3 Cost, 6 Recurring service. The numbers are third-party knowledge. */
const CHARGE_ITEM = 3;
const SERVICE_ITEM = 6;

export interface Posting {
  /** Rows that end on or before this day. */
  readonly through: Day;
  /** Unpost only: rows that end on or after this day. */
  readonly from?: Day;
  /** Left out: every contract. */
  readonly contractID?: number;
  /** Contract charges bought by then as well. */
  readonly charges?: boolean;
}

function insertItem(state: State, line: Pick<Line, "contractID">, values: Row): void {
  const contract = tableOf(state, "Contracts").get(line.contractID);
  const price = Number(values.extendedPrice);
  insert(state, "BillingItems", {
    id: tableOf(state, "BillingItems").newId(),
    contractID: line.contractID,
    companyID: contract?.companyID ?? null,
    organizationalLevelAssociationID: contract?.organizationalLevelAssociationID ?? null,
    nonBillable: 0,
    subType: 0,
    postedDate: showDay(state.today),
    postedOnTime: stamp(state),
    totalAmount: price,
    internalCurrencyExtendedPrice: price,
    internalCurrencyTotalAmount: price,
    ...values,
  });
}

function serviceValues(state: State, line: Line): Row {
  const serviceID = tableOf(state, "ContractServices").get(line.id)?.serviceID ?? null;
  const service = tableOf(state, "Services").get(Number(serviceID));
  return {
    contractServiceID: line.id,
    serviceID,
    itemName: service?.name ?? null,
    billingCodeID: service?.billingCodeID ?? null,
    vendorID: service?.vendorCompanyID ?? null,
    billingItemType: SERVICE_ITEM,
  };
}

const cents = (amount: number): number => Math.round(amount * 100) / 100;

/** An item for what an adjustment changes about days that are posted already. */
export function bookCatchUp(
  state: State,
  line: Line,
  effect: Effect,
  difference: { price: number; cost: number },
): void {
  const rows = [...line.rows.values()].filter(
    (row) => dayOf(row.startDate) <= effect.on && dayOf(row.endDate) >= effect.on,
  );
  insertItem(state, line, {
    ...serviceValues(state, line),
    contractServicePeriodID: rows.at(-1)?.id ?? null,
    contractServiceAdjustmentID: effect.id,
    itemDate: showDay(effect.on),
    quantity: effect.unitChange,
    rate: effect.unitPrice ?? null,
    extendedPrice: cents(difference.price),
    ourCost: cents(difference.cost),
  });
}

function linesToPost(state: State, contractID: number | undefined): Iterable<Line> {
  return contractID === undefined ? state.lines.values() : (state.linesOf.get(contractID) ?? []);
}

/** The last day a row settles: the day before the next one starts, where rows are shown to overlap by a day. */
function lastDayOf(line: Line, start: Day, row: Row, state: State): Day {
  const end = dayOf(row.endDate);
  if (state.switches.midPeriodRow === "delta" || end <= start || !line.rows.has(end)) return end;
  return addDays(end, -1);
}

/** Posts every open row that ends on or before the day. Returns how many. */
export function approveAndPost(state: State, posting: Posting): number {
  let count = 0;
  for (const line of linesToPost(state, posting.contractID)) {
    for (const [start, row] of line.rows) {
      if (line.posted.has(start) || dayOf(row.endDate) > posting.through) continue;
      line.posted.set(start, { first: start, last: lastDayOf(line, start, row, state) });
      row.approveAndPostDate = showDay(state.today);
      count += 1;
      const units = Number(row.units);
      if (units === 0 && row.price === 0) continue;
      insertItem(state, line, {
        ...serviceValues(state, line),
        contractServicePeriodID: row.id ?? null,
        contractServiceAdjustmentID:
          line.effects.find((effect) => effect.on === start && effect.adjustment)?.id ?? null,
        itemDate: row.startDate ?? null,
        quantity: units,
        rate: units === 0 ? null : Number(row.price) / units,
        extendedPrice: row.price ?? null,
        ourCost: row.cost ?? null,
      });
    }
  }
  return posting.charges === true ? count + postCharges(state, posting) : count;
}

function postCharges(state: State, posting: Posting): number {
  const due = tableOf(state, "ContractCharges")
    .sorted()
    .filter((charge) => charge.isBilled !== true && charge.isBillableToCompany === true)
    .filter((charge) => posting.contractID === undefined || charge.contractID === posting.contractID)
    .filter((charge) => dayOf(charge.datePurchased) <= posting.through);
  for (const charge of due) {
    charge.isBilled = true;
    insertItem(
      state,
      { contractID: Number(charge.contractID) },
      {
        billingItemType: CHARGE_ITEM,
        contractChargeID: charge.id ?? null,
        billingCodeID: charge.billingCodeID ?? null,
        itemName: charge.name ?? null,
        itemDate: charge.datePurchased ?? null,
        quantity: charge.unitQuantity ?? null,
        rate: charge.unitPrice ?? null,
        extendedPrice: charge.billableAmount ?? null,
        ourCost: charge.extendedCost ?? null,
      },
    );
  }
  return due.length;
}

/** Opens posted rows again and takes their billing items away. Returns the contracts whose rows must be worked out again. */
export function unpost(state: State, posting: Posting): readonly number[] {
  const items = tableOf(state, "BillingItems");
  const opened = new Set<number>();
  const contracts = new Set<number>();
  for (const line of linesToPost(state, posting.contractID)) {
    for (const [start, span] of line.posted) {
      if (span.last > posting.through || span.last < (posting.from ?? "")) continue;
      line.posted.delete(start);
      const row = line.rows.get(start);
      if (row === undefined) continue;
      row.approveAndPostDate = null;
      opened.add(Number(row.id));
      contracts.add(line.contractID);
    }
  }
  for (const item of items.sorted().filter((one) => opened.has(Number(one.contractServicePeriodID)))) {
    items.remove(Number(item.id));
  }
  return [...contracts];
}
