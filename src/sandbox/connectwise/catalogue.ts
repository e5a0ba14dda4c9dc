/** Rules of catalog items and companies. */
import { entityOf } from "./entities.ts";
import type { Rules } from "./records.ts";
import type { Problem } from "./refusal.ts";
import { type State, tableOf, type Values } from "./store.ts";
import { problem } from "./writes.ts";

function checkIdentifier(state: State, name: string, values: Values, before: Values | undefined): Problem[] {
  const wanted = String(values.identifier).toLowerCase();
  if (String(before?.identifier).toLowerCase() === wanted) return [];
  const taken = tableOf(state, name)
    .sorted()
    .some((row) => String(row.values.identifier).toLowerCase() === wanted);
  const entity = entityOf(name);
  return taken ? [problem(entity, "ObjectExists", "identifier", `${String(values.identifier)} exists already.`)] : [];
}

function checkItem(state: State, values: Values, before: Values | undefined): Problem[] {
  const problems = checkIdentifier(state, "CatalogItem", values, before);
  const isComplete = values.recurringBillCycle !== undefined || values.recurringOneTimeFlag === true;
  if (values.recurringFlag === true && !isComplete) {
    const text = "recurringBillCycle or recurringOneTimeFlag is required.";
    problems.push(problem(entityOf("CatalogItem"), "MissingRequiredField", "recurringBillCycle/id", text));
  }
  return problems;
}

const ITEM_FLAGS = entityOf("CatalogItem").fields.filter(({ type }) => type === "bool");

export const itemRules: Rules = {
  fill: (_, values) => ({
    ...Object.fromEntries(ITEM_FLAGS.map(({ name }) => [name, false])),
    productClass: "NonInventory",
    price: 0,
    cost: 0,
    ...values,
  }),
  check: checkItem,
};

export const companyRules: Rules = {
  fill: (_, values) => ({ deletedFlag: false, ...values }),
  check: (state, values, before) => checkIdentifier(state, "Company", values, before),
};
