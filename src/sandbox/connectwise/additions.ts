/** What an addition takes from its product, and what must be true of it. */
import { entityOf } from "./entities.ts";
import type { Rules } from "./records.ts";
import type { Problem } from "./refusal.ts";
import { dayOf, idOf, type Row, type State, showDay, tableOf, type Value, type Values } from "./store.ts";
import { problem } from "./writes.ts";

const productOf = (state: State, values: Values): Row | undefined =>
  tableOf(state, "CatalogItem").get(idOf(values.product) ?? 0);

/** The unit of measure's name, where the product has one. */
function unitOf(product: Values): Value | undefined {
  const unit = product.unitOfMeasure;
  return typeof unit === "object" && "name" in unit && typeof unit.name === "string" ? unit.name : undefined;
}

function fillAddition(state: State, values: Values): Values {
  const product = productOf(state, values)?.values ?? {};
  const unit = unitOf(product);
  return {
    quantity: 1,
    lessIncluded: 0,
    unitPrice: product.price ?? 0,
    unitCost: product.cost ?? 0,
    effectiveDate: showDay(state.today),
    taxableFlag: product.taxableFlag ?? false,
    description: product.description ?? "",
    ...(unit === undefined ? {} : { uom: unit }),
    purchaseItemFlag: false,
    specialOrderFlag: false,
    sequenceNumber: 0,
    ...values,
  };
}

function checkAddition(state: State, values: Values, before: Values | undefined): Problem[] {
  const entity = entityOf("Addition");
  const problems: Problem[] = [];
  const product = productOf(state, values);
  const isNew = idOf(before?.product) !== idOf(values.product);
  if (isNew && product?.values.inactiveFlag === true) {
    problems.push(problem(entity, "InvalidReference", "product/id", "The product is inactive."));
  }
  if (isNew && product?.values.productClass === "Bundle") {
    problems.push(problem(entity, "InvalidReference", "product/id", "A bundle cannot be an addition."));
  }
  const [from, through] = [dayOf(values.effectiveDate), dayOf(values.cancelledDate)];
  if (from !== undefined && through !== undefined && through < from) {
    problems.push(problem(entity, "OutOfRange", "cancelledDate", "cancelledDate must not lie before effectiveDate."));
  }
  return problems;
}

export const additionRules: Rules = { fill: fillAddition, check: checkAddition };
