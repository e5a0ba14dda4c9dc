/** What an agreement takes from its type, and what must be true of it as a whole. */
import { entityOf } from "./entities.ts";
import type { Rules } from "./records.ts";
import type { Problem } from "./refusal.ts";
import { dayOf, idOf, type State, showDay, tableOf, type Value, type Values } from "./store.ts";
import { problem } from "./writes.ts";

/** An agreement's field, and the type's field that it is copied from where the names differ. */
const FROM_TYPE: readonly (readonly [agreement: string, type: string])[] = [
  ...["location", "department", "restrictLocationFlag", "restrictDepartmentFlag", "sla", "applicationUnits"],
  ...["applicationLimit", "applicationCycle", "applicationUnlimitedFlag", "oneTimeFlag", "expiredDays", "limit"],
  ...["expireWhenZero", "employeeCompRate", "employeeCompNotExceed", "compHourlyRate", "compLimitAmount"],
  ...["billingCycle", "billOneTimeFlag", "billingTerms", "invoicingCycle", "billAmount", "invoiceDescription"],
  ...["workRole", "workType", "projectType", "invoiceTemplate", "billTime", "billExpenses", "billProducts"],
  ...["prorateFlag", "autoInvoiceFlag", "billZeroAmountFlag", "invoiceProratedAdditionsFlag"],
].map((name) => [name, name] as const);
const RENAMED: readonly (readonly [agreement: string, type: string])[] = [
  ...["coverAgreementTime", "coverAgreementProduct", "coverAgreementExpense", "coverSalesTax", "carryOverUnused"],
  ...["allowOverruns", "chargeToFirm", "taxable", "restrictDownPayment", "topComment", "bottomComment"],
  ...["billableTimeInvoice", "billableExpenseInvoice", "billableProductInvoice"],
].map((name) => [name, `${name}Flag`] as const);

const FLAGS = entityOf("Agreement").fields.filter(({ type }) => type === "bool");

function fillAgreement(state: State, values: Values): Values {
  const type = tableOf(state, "AgreementType").get(idOf(values.type) ?? 0)?.values ?? {};
  const filled: Record<string, Value> = Object.fromEntries(FLAGS.map(({ name }) => [name, false]));
  for (const [name, source] of [...FROM_TYPE, ...RENAMED]) {
    const value = type[source];
    if (value !== undefined) filled[name] = value;
  }
  const startDate = values.startDate ?? showDay(state.today);
  return { ...filled, periodType: "Current", startDate, billStartDate: startDate, ...values };
}

function completeAgreement(state: State, values: Values): Values {
  const next: Record<string, Value> = { ...values };
  if (next.noEndingDateFlag === true && state.switches.endBesideNoEnd === "dropped") delete next.endDate;
  if (next.cancelledFlag === true) next.dateCancelled ??= showDay(state.today);
  return next;
}

function checkAgreement(state: State, values: Values): Problem[] {
  const entity = entityOf("Agreement");
  const problems: Problem[] = [];
  const [start, end] = [dayOf(values.startDate), dayOf(values.endDate)];
  if (end === undefined && values.noEndingDateFlag !== true) {
    problems.push(problem(entity, "MissingRequiredField", "endDate", "endDate or noEndingDateFlag is required."));
  }
  if (end !== undefined && values.noEndingDateFlag === true) {
    problems.push(problem(entity, "InvalidValue", "endDate", "endDate is not allowed with noEndingDateFlag."));
  }
  if (start !== undefined && end !== undefined && end < start) {
    problems.push(problem(entity, "OutOfRange", "endDate", "endDate must not lie before startDate."));
  }
  const contact = tableOf(state, "Contact").get(idOf(values.contact) ?? 0);
  if (contact !== undefined && idOf(contact.values.company) !== idOf(values.company)) {
    problems.push(problem(entity, "InvalidReference", "contact/id", "contact does not belong to the company."));
  }
  return problems;
}

export const agreementRules: Rules = {
  fill: (state, values) => fillAgreement(state, values),
  complete: completeAgreement,
  check: (state, values) => checkAgreement(state, values),
};
