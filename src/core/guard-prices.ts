/** Guardrails on prices: how far the catalogue's may move, and the margin that is left (decision 9). Pure. */
import { refuse, type Scene } from "./guard-scene.ts";
import type { Day, Decimal } from "./model.ts";
import { compare, isZero, negate, shareOf, subtract, sum } from "./money.ts";
import type { Change, CustomerPlan, PriceAndCost } from "./plan.ts";
import type { GuardrailRefusal } from "./plan-limits.ts";
import type { Guardrails } from "./workspace.ts";

/** So many services are named in a message. */
const NAMED_AT_MOST = 5;

const FURTHEST = "999999999999";

interface Step {
  readonly service: Change;
  /** Percent, of what it was. */
  readonly share: Decimal;
  readonly says: string;
  readonly words: string;
}

/** A price sheet that went wrong moves the catalogue's prices, whoever is billed by them. */
export function guardServicePrices({ limits, services }: Scene): readonly GuardrailRefusal[] {
  const steps = services.filter(({ action }) => action === "update").flatMap(stepsOf);
  return (["up", "down"] as const).flatMap((way) => {
    const most = limits.servicePrices?.[way];
    if (most === undefined) return [];
    const far = (share: Decimal) => compare(way === "up" ? share : negate(share), most) > 0;
    const over = steps.filter(({ share }) => far(share)).sort((a, b) => furthest(a, b, way));
    const [first] = over;
    if (first === undefined) return [];
    return [
      refuse({
        limits,
        guardrail: `servicePrices.${way}`,
        limit: `${most} %`,
        value: first.says,
        customers: [],
        message: `in the catalogue ${named(over.map(({ words }) => words))}; ${most} % ${way} is allowed`,
        changes: [...new Set(over.map(({ service }) => service))],
      }),
    ];
  });
}

function furthest(a: Step, b: Step, way: "up" | "down"): number {
  const order = way === "up" ? compare(b.share, a.share) : compare(a.share, b.share);
  return order || (a.words < b.words ? -1 : 1);
}

const AMOUNTS: Readonly<Record<string, string>> = { unitPrice: "price", unitCost: "cost" };

function stepsOf(service: Change): readonly Step[] {
  return service.fields.flatMap(({ path, before, after }) => {
    const what = AMOUNTS[path];
    if (what === undefined || typeof after !== "string") return [];
    const stood = typeof before === "string" ? before : "0";
    const share = shareOf(subtract(after, stood), stood);
    // What was nothing, or is not stated, has no share to rise by: it rises further than any.
    const step = share === undefined ? { share: FURTHEST, says: "from nothing" } : { share, says: `${share} %` };
    return [
      { service, ...step, words: `the ${what} of ${service.title} would go from ${before ?? "none"} to ${after}` },
    ];
  });
}

function named(words: readonly string[]): string {
  const more = words.length - NAMED_AT_MOST;
  return words.slice(0, NAMED_AT_MOST).join(", ") + (more > 0 ? ` and ${more} more` : "");
}

/** Per customer, over what its contracts come to after apply; per service of the catalogue, over its own price. */
export function guardMargin(scene: Scene, today: Day): readonly GuardrailRefusal[] {
  const least = scene.limits.minMargin;
  const customers = scene.customers.flatMap(({ customer, open, limits }) => {
    const { unknownCost } = customer.money ?? {};
    if (limits.minMargin !== undefined && unknownCost !== undefined && open.length > 0)
      return [unknownMargin(limits, limits.minMargin, customer, unknownCost, open)];
    const rest = customer.money === undefined ? undefined : without(customer.money.after, customer.changes, today);
    const margin = rest === undefined || open.length === 0 ? undefined : marginOf(rest);
    if (limits.minMargin === undefined || margin === undefined || compare(margin, limits.minMargin) >= 0) return [];
    return [
      refuse({
        limits,
        guardrail: "minMargin",
        limit: `${limits.minMargin} %`,
        value: `${margin} %`,
        customers: [customer.key],
        message: `${customer.name} would be left with a margin of ${margin} %; ${limits.minMargin} % is the least`,
        changes: open,
      }),
    ];
  });
  if (least === undefined) return customers;
  const low = scene.services.flatMap((service) => {
    const { unitPrice, unitCost } = service.values;
    if (typeof unitPrice !== "string" || typeof unitCost !== "string") return [];
    const margin = marginOf({ price: unitPrice, cost: unitCost });
    return margin === undefined || compare(margin, least) >= 0 ? [] : [{ service, margin }];
  });
  const worst = low.map(({ margin }) => margin).sort(compare)[0];
  if (worst === undefined) return customers;
  return [
    ...customers,
    refuse({
      limits: scene.limits,
      guardrail: "minMargin",
      limit: `${least} %`,
      value: `${worst} %`,
      customers: [],
      message: `in the catalogue ${named(low.map(({ service, margin }) => `${service.title} would stand at a margin of ${margin} %`))}; ${least} % is the least`,
      changes: low.map(({ service }) => service),
    }),
  ];
}

/** A margin without the cost of some units is not known, so it cannot be the least that is asked for. */
function unknownMargin(
  limits: Guardrails,
  least: Decimal,
  { key, name }: CustomerPlan,
  unitsWithout: number,
  changes: readonly Change[],
): GuardrailRefusal {
  const units = unitsWithout === 1 ? "1 unit" : `${unitsWithout} units`;
  return refuse({
    limits,
    guardrail: "minMargin",
    limit: `${least} %`,
    value: "not known",
    customers: [key],
    message: `the cost of ${units} of ${name} is not known, so neither is its margin; ${least} % is the least`,
    changes,
  });
}

/** A month after apply as it would be if the approved changes were not made: those of days up to the one it is read on. */
function without(after: PriceAndCost, changes: readonly Change[], today: Day): PriceAndCost {
  const approved = changes.flatMap((change) =>
    change.approved === undefined || change.effective > readOn(change, today) ? [] : (change.monthly ?? []),
  );
  if (approved.length === 0) return after;
  return {
    price: subtract(after.price, sum(approved.map(({ price }) => price))),
    cost: subtract(after.cost, sum(approved.map(({ cost }) => cost))),
  };
}

/** The day on which a line's month after apply is read: today, or its first open day where today is posted. */
function readOn({ target }: Change, today: Day): Day {
  return target.kind === "line" && target.openFrom > today ? target.openFrom : today;
}

/** Percent of the price; sold for nothing, a margin has no percentage and is below any. Undefined where nothing is sold. */
function marginOf({ price, cost }: PriceAndCost): Decimal | undefined {
  if (isZero(price)) return isZero(cost) ? undefined : "-100.00";
  return shareOf(subtract(price, cost), price);
}
