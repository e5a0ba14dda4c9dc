/** Invoicing agreements: what happens on the 1st, or when a person presses the button. */
import type { Day } from "../../core/model.ts";
import { share, toMicro } from "../amounts.ts";
import { addDays, countDays, earlierOf, laterOf } from "../calendar.ts";
import { billedQuantity } from "./computed.ts";
import { nextPeriod, type Period, termOf } from "./periods.ts";
import {
  additionsOf,
  dayOf,
  follow,
  type InvoicedLine,
  type InvoicedPeriod,
  idOf,
  putRow,
  type Row,
  type State,
  showDay,
  stampWrite,
  tableOf,
  type Value,
} from "./store.ts";

const NO_END: Day = "9999-12-31";

/** The days of a period on which an addition is in force; undefined where there is none. */
function spanOf(state: State, addition: Row, term: Period, period: Period): Period | undefined {
  const cancelled = dayOf(addition.values.cancelledDate);
  const through =
    cancelled === undefined ? NO_END : state.switches.cancelledDate === "last-day" ? cancelled : addDays(cancelled, -1);
  const first = laterOf(laterOf(dayOf(addition.values.effectiveDate) ?? term.first, term.first), period.first);
  const last = earlierOf(earlierOf(through, term.last), period.last);
  return first <= last ? { first, last } : undefined;
}

/** How many days of the period are billed, of all there are. */
function shareOf(state: State, agreement: Row, span: Period, period: Period): { days: number; of: number } {
  const of = countDays(period.first, period.last);
  if (agreement.values.prorateFlag !== true) return { days: of, of };
  switch (state.switches.midPeriodProration) {
    case "by-days":
      return { days: countDays(span.first, span.last), of };
    case "starts-only":
      return { days: countDays(span.first, period.last), of };
    case "whole-period":
      return { days: of, of };
  }
}

const amount = (value: Value | undefined): number => (typeof value === "number" ? value : 0);
/** Millionths times millionths, back to millionths. */
const times = (quantity: number, price: number): bigint => (toMicro(quantity) * toMicro(price)) / 1_000_000n;

function lineOf(state: State, agreement: Row, addition: Row, period: Period): readonly InvoicedLine[] {
  const term = termOf(agreement);
  if (term === undefined || addition.values.billCustomer !== "Billable") return [];
  const span = spanOf(state, addition, term, period);
  if (span === undefined) return [];
  // A one-time agreement is billed once and whole.
  const once = agreement.values.billOneTimeFlag === true;
  const { days, of } = once ? { days: 1, of: 1 } : shareOf(state, agreement, span, period);
  const product = follow(state, addition, "product", "CatalogItem")?.values ?? {};
  const quantity = billedQuantity(addition);
  const price = amount(addition.values.unitPrice ?? product.price);
  const cost = amount(addition.values.unitCost ?? product.cost);
  return [
    {
      addition: addition.id,
      product: idOf(addition.values.product) ?? 0,
      ...span,
      days: once ? countDays(span.first, span.last) : days,
      quantity,
      price,
      cost,
      amount: share(times(quantity, price), days, of),
      costAmount: share(times(quantity, cost), days, of),
    },
  ];
}

const cents = (value: number): number => Math.round(value * 100) / 100;

function insertInvoice(state: State, agreement: Row, period: Period, total: number): number {
  const invoices = tableOf(state, "Invoice");
  const id = invoices.newId();
  const at = stampWrite(state);
  putRow(state, "Invoice", {
    id,
    info: { dateEntered: at, enteredBy: "billing", lastUpdated: at, updatedBy: "billing" },
    values: {
      invoiceNumber: String(id),
      type: "Agreement",
      status: { id: 1, name: "New", isClosed: false },
      ...(agreement.values.company === undefined ? {} : { company: agreement.values.company }),
      applyToType: "Agreement",
      applyToId: agreement.id,
      date: showDay(period.first),
      dueDate: showDay(addDays(period.first, 30)),
      agreementAmount: total,
      subtotal: total,
      total,
      salesTax: 0,
      payments: 0,
      credits: 0,
      balance: total,
      agreement: { id: agreement.id },
    },
  });
  return id;
}

/** Invoices one agreement for every period that starts on or before `through`. Returns how many. */
function invoiceAgreement(state: State, agreement: Row, through: Day): number {
  const term = termOf(agreement);
  const additions = additionsOf(state, agreement.id);
  let count = 0;
  for (;;) {
    const period = nextPeriod(state, agreement);
    if (term === undefined || period === undefined || period.first > through || period.first > term.last) return count;
    const lines = additions.flatMap((addition) => lineOf(state, agreement, addition, period));
    const total = cents(lines.reduce((sum, line) => sum + line.amount, 0));
    const invoice = insertInvoice(state, agreement, period, total);
    const done: InvoicedPeriod = { invoice, agreement: agreement.id, ...period, lines, total };
    const periods = state.invoiced.get(agreement.id);
    if (periods === undefined) state.invoiced.set(agreement.id, [done]);
    else periods.push(done);
    count += 1;
  }
}

/** Invoices every agreement, or one. Returns how many invoices there are more. */
export function invoice(state: State, through: Day, agreementId?: number): number {
  const agreements = tableOf(state, "Agreement");
  const only = agreementId === undefined ? undefined : agreements.get(agreementId);
  const chosen = agreementId === undefined ? agreements.sorted() : [only].filter((row) => row !== undefined);
  return chosen.reduce((sum, agreement) => sum + invoiceAgreement(state, agreement, through), 0);
}

/** Deletes an agreement's last invoice, which opens its period again. */
export function uninvoice(state: State, agreementId: number): InvoicedPeriod | undefined {
  const last = state.invoiced.get(agreementId)?.pop();
  if (last !== undefined) tableOf(state, "Invoice").remove(last.invoice);
  return last;
}
