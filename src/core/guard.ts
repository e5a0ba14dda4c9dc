/**
 * Guardrails: what one apply may do to a tenant (decisions 9, 22). They judge the plan, never the wording. A tenant's
 * money is refused as a whole; what a customer does by itself is refused for that customer, the others go on.
 */
import type { Decimal } from "./model.ts";
import { add, compare, isZero, negate, shareOf, subtract } from "./money.ts";
import type { Change, CustomerPlan, GuardrailRefusal } from "./plan.ts";
import type { Guardrails } from "./workspace.ts";

/** Shares are judged from this many managed lines up; units and money always (decision 22). */
const LINES_FOR_SHARES = 20;

export function guard(
  customers: readonly CustomerPlan[],
  limits: Guardrails,
  currency: string,
): readonly GuardrailRefusal[] {
  const live = customers.filter((customer) => customer.status === "planned");
  const changes = live.flatMap((customer) => customer.changes);
  const changing = live.filter((customer) => customer.changes.length > 0).map((customer) => customer.key);
  const refusals: GuardrailRefusal[] = [];
  const refuse = (guardrail: string, limit: string, value: string, who: readonly string[], message: string) =>
    refusals.push({ guardrail, limit, value, customers: who, message });

  if (limits.changes !== undefined && changes.length > limits.changes)
    refuse(
      "changes",
      String(limits.changes),
      String(changes.length),
      changing,
      `${changes.length} changes in one run; ${limits.changes} are allowed`,
    );

  const touched = new Set(changes.filter((change) => change.kind === "line").map((change) => change.key)).size;
  const lines = live.reduce((count, customer) => count + customer.asIsCount, 0) + touched;
  const share = shareOf(String(touched), String(Math.max(lines, 1)));
  if (
    limits.shareOfLines !== undefined &&
    lines >= LINES_FOR_SHARES &&
    share !== undefined &&
    compare(share, limits.shareOfLines) > 0
  )
    refuse(
      "shareOfLines",
      `${limits.shareOfLines} %`,
      `${share} %`,
      changing,
      `${touched} of ${lines} lines change (${share} %); ${limits.shareOfLines} % are allowed`,
    );

  for (const customer of live) {
    const down = customer.changes.reduce((units, change) => units + unitsDown(change), 0);
    const before =
      customer.changes.reduce((units, change) => units + unitsBefore(change), 0) +
      customer.asIs.reduce((units, line) => units + line.quantity, 0);
    const fall = shareOf(String(down), String(Math.max(before, 1)));
    if (limits.unitsDown !== undefined && down > 0 && fall !== undefined && compare(fall, limits.unitsDown) > 0)
      refuse(
        "unitsDown",
        `${limits.unitsDown} %`,
        `${fall} %`,
        [customer.key],
        `${customer.name} would lose ${down} of ${before} units (${fall} %); ${limits.unitsDown} % are allowed`,
      );
  }

  const up = add(...changes.map((change) => positive(change.monthly?.price)));
  const fallen = add(
    ...changes.map((change) => positive(change.monthly === undefined ? undefined : negate(change.monthly.price))),
  );
  const money = limits.monthlyMoney;
  if (money?.up !== undefined && compare(up, money.up) > 0)
    refuse(
      "monthlyMoney.up",
      `${money.up} ${currency}`,
      `${up} ${currency}`,
      changing,
      `the customers would pay ${up} ${currency} a month more; ${money.up} is allowed`,
    );
  if (money?.down !== undefined && compare(fallen, money.down) > 0)
    refuse(
      "monthlyMoney.down",
      `${money.down} ${currency}`,
      `${fallen} ${currency}`,
      changing,
      `${fallen} ${currency} a month would no longer be billed; ${money.down} is allowed`,
    );

  const ends = changes.filter((change) => change.action === "end").length;
  if (limits.ends !== undefined && ends > limits.ends)
    refuse(
      "ends",
      String(limits.ends),
      String(ends),
      changing,
      `${ends} lines would end in one run; ${limits.ends} are allowed`,
    );

  if (limits.minMargin !== undefined)
    for (const customer of live) {
      const after = customer.money?.after;
      if (after === undefined || customer.changes.length === 0 || isZero(after.price)) continue;
      const margin = shareOf(subtract(after.price, after.cost), after.price);
      if (margin !== undefined && compare(margin, limits.minMargin) < 0)
        refuse(
          "minMargin",
          `${limits.minMargin} %`,
          `${margin} %`,
          [customer.key],
          `${customer.name} would be left with a margin of ${margin} %; ${limits.minMargin} % is the least`,
        );
    }
  return refusals;
}

function positive(amount: Decimal | undefined): Decimal {
  return amount !== undefined && compare(amount, "0") > 0 ? amount : "0.00";
}

function quantityField(change: Change) {
  return change.kind === "line" ? change.fields.find((field) => field.path === "quantity") : undefined;
}

function unitsDown(change: Change): number {
  const field = quantityField(change);
  return typeof field?.before === "number" && typeof field.after === "number"
    ? Math.max(0, field.before - field.after)
    : 0;
}

function unitsBefore(change: Change): number {
  const field = quantityField(change);
  return typeof field?.before === "number" ? field.before : 0;
}
