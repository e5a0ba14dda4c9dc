/**
 * Guardrails: what one apply may do to a tenant (decisions 9, 22). They judge the plan, never the wording. A tenant's
 * money is refused as a whole; what a customer does by itself is refused for that customer, the others go on.
 */
import type { Decimal } from "./model.ts";
import { add, compare, isZero, negate, shareOf, subtract } from "./money.ts";
import type { Change, CustomerPlan, GuardrailRefusal } from "./plan.ts";
import { at } from "./segments.ts";
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
  const lines = live.reduce((count, customer) => count + managedLines(customer), 0);
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
    const moves = unitsByLine(customer.changes);
    const down = moves.reduce((units, move) => units + Math.max(0, move.before - move.after), 0);
    const standing = customer.asIs.reduce((units, line) => units + line.quantity, 0);
    const before = moves.reduce((units, move) => units + move.before, standing);
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

  const steady = changes.filter((change) => !comesAndGoes(change));
  const up = add(...steady.map((change) => positive(change.monthly?.price)));
  const fallen = add(
    ...steady.map((change) => positive(change.monthly === undefined ? undefined : negate(change.monthly.price))),
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
      if (after === undefined || customer.changes.length === 0 || (isZero(after.price) && isZero(after.cost))) continue;
      // Sold for nothing, a margin has no percentage; it is below any.
      const margin = isZero(after.price) ? "-100.00" : shareOf(subtract(after.price, after.cost), after.price);
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

/** An amount of usage is set to 0 until its next statement, and back: that is neither a fall nor a rise (decision 6). */
function comesAndGoes({ values, fields }: Change): boolean {
  if (values.usage !== true) return false;
  const price = fields.find((field) => field.path === "unitPrice");
  const isNothing = (value: unknown) => value === null || (typeof value === "string" && isZero(value));
  return price === undefined ? isNothing(values.unitPrice) : isNothing(price.before) || isNothing(price.after);
}

/** Lines of a customer that we keep: as they are, changing, or waiting for a day or a person. */
function managedLines(customer: CustomerPlan): number {
  const waiting = [...customer.later, ...customer.manual].filter(({ key }) => !isContractKey(key));
  const changing = customer.changes.filter((change) => change.kind === "line");
  return customer.asIsCount + new Set([...waiting, ...changing].map(({ key }) => key)).size;
}

/** `tenant/customer/contract`: a contract that waits for its day is no line. */
function isContractKey(key: string): boolean {
  return key.split("/").length === 3;
}

/** Units of every changing line before its first change and after its last. */
function unitsByLine(changes: readonly Change[]): readonly { readonly before: number; readonly after: number }[] {
  const lines = new Map<string, { before: number; after: number }>();
  for (const change of changes) {
    if (change.kind !== "line" || change.target.kind !== "line") continue;
    const before = change.base.kind === "line" ? at(change.base.segments, change.effective).quantity : 0;
    const after = at(change.target.segments, change.effective).quantity;
    lines.set(change.key, { before: lines.get(change.key)?.before ?? before, after });
  }
  return [...lines.values()];
}
