/** Fields that ConnectWise works out: status, next invoice, extended amounts. */
import { nextPeriod } from "./periods.ts";
import { dayOf, type Row, type State, showDay, tableOf, type Value } from "./store.ts";

type Compute = (state: State, row: Row) => Value | undefined;

const amountOf = (value: Value | undefined): number => (typeof value === "number" ? value : 0);
/** Float arithmetic leaves 17 digits; the vendor's columns hold six after the point. */
const round = (amount: number): number => Math.round(amount * 1e6) / 1e6;

export const billedQuantity = (row: Row): number =>
  round(amountOf(row.values.quantity) - amountOf(row.values.lessIncluded));

/** What a person set in the place of a computed value stands. */
const setOr =
  (name: string, compute: Compute): Compute =>
  (state, row) =>
    row.values[name] ?? compute(state, row);

function statusOf(state: State, row: Row): string {
  const end = dayOf(row.values.endDate);
  if (row.values.cancelledFlag === true) return "Cancelled";
  return row.values.noEndingDateFlag !== true && end !== undefined && end < state.today ? "Expired" : "Active";
}

function nextInvoiceDate(state: State, row: Row): string | undefined {
  const { nextInvoiceDate: meaning, plainDates } = state.switches;
  if (meaning === "absent-until-first" && (state.invoiced.get(row.id) ?? []).length === 0) return undefined;
  const period = nextPeriod(state, row);
  if (period === undefined) return undefined;
  const day = meaning === "period-end" ? period.last : period.first;
  return plainDates === "day" ? day : showDay(day);
}

const extend = (row: Row, price: Value | undefined): number => round(billedQuantity(row) * amountOf(price));

function statusOfAddition(state: State, row: Row): string {
  const cancelled = dayOf(row.values.cancelledDate);
  if (cancelled !== undefined && cancelled < state.today) return "Cancelled";
  const agreement = tableOf(state, "Agreement").get(row.parent ?? 0);
  return agreement === undefined ? "Inactive" : String(compute(state, "Agreement", agreement, "agreementStatus"));
}

const COMPUTED: Readonly<Record<string, Readonly<Record<string, Compute>>>> = {
  Agreement: {
    agreementStatus: setOr("agreementStatus", statusOf),
    nextInvoiceDate: setOr("nextInvoiceDate", nextInvoiceDate),
  },
  Addition: {
    agreementId: (_, row) => row.parent,
    billedQuantity: (_, row) => billedQuantity(row),
    extPrice: setOr("extPrice", (_, row) => extend(row, row.values.unitPrice)),
    extCost: setOr("extCost", (_, row) => extend(row, row.values.unitCost)),
    margin: (_, row) => round(extend(row, row.values.unitPrice) - extend(row, row.values.unitCost)),
    agreementStatus: setOr("agreementStatus", statusOfAddition),
  },
};

/** The value of a row's field, worked out where it is not stored. */
export function compute(state: State, entity: string, row: Row, field: string): Value | undefined {
  const own = COMPUTED[entity]?.[field];
  return own === undefined ? row.values[field] : own(state, row);
}
