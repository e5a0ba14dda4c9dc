/** Guardrails on money: a month and once, each way by itself, over all customers (decision 22). Pure. */
import { type Judged, largestOf, monthlyOf, refuse, type Scene } from "./guard-scene.ts";
import type { Decimal } from "./model.ts";
import { add, compare, isZero, negate } from "./money.ts";
import type { Change } from "./plan.ts";
import type { GuardrailRefusal } from "./plan-limits.ts";

type Way = "up" | "down";

/** Money of a customer's open changes that goes one way. */
interface Moved {
  /** Below zero where it goes down. */
  readonly price: Decimal;
  readonly changes: readonly Change[];
}

interface Limited {
  readonly name: "monthlyMoney" | "onceMoney";
  readonly moves: (each: Judged, way: Way) => Moved;
  readonly says: Readonly<Record<Way, (amount: string) => string>>;
}

const LIMITED: readonly Limited[] = [
  {
    name: "monthlyMoney",
    moves: ({ open }, way) => {
      const changes = open.filter((change) => goes(comesAndGoes(change) ? undefined : change.monthly?.price, way));
      return { price: monthlyOf(changes), changes };
    },
    says: {
      up: (amount) => `the customers would pay ${amount} a month more`,
      down: (amount) => `${amount} a month would no longer be billed`,
    },
  },
  {
    name: "onceMoney",
    // The sum is the customer's: it is left out once every change that it comes from is approved.
    moves: ({ customer, open }, way) => {
      const once = customer.money?.onceEarlier;
      const changes = open.filter(({ kind, effective }) => kind === "line" && effective <= (once?.to ?? ""));
      return once !== undefined && changes.length > 0 && goes(once.price, way)
        ? { price: once.price, changes }
        : { price: "0.00", changes: [] };
    },
    says: {
      up: (amount) => `${amount} would be billed once more for days before this period`,
      down: (amount) => `${amount} would be billed once less for days before this period`,
    },
  },
];

export function guardMoney(scene: Scene): readonly GuardrailRefusal[] {
  return [
    ...LIMITED.flatMap((limited) => (["up", "down"] as const).flatMap((way) => guardWay(scene, limited, way))),
    ...guardUnknown(scene),
  ];
}

function goes(price: Decimal | undefined, way: Way): boolean {
  return price !== undefined && compare(price, "0") === (way === "up" ? 1 : -1);
}

function guardWay(scene: Scene, { name, moves, says }: Limited, way: Way): readonly GuardrailRefusal[] {
  const { limits, customers, currency } = scene;
  const most = limits[name]?.[way];
  if (most === undefined) return [];
  const moved = new Map(customers.map((each) => [each, moves(each, way)]));
  const sum = add(...[...moved.values()].map(({ price }) => price));
  const value = way === "up" ? sum : negate(sum);
  if (compare(value, most) <= 0) return [];
  return [
    refuse({
      limits,
      guardrail: `${name}.${way}`,
      limit: `${most} ${currency}`,
      value: `${value} ${currency}`,
      customers: scene.changing,
      message: `${says[way](`${value} ${currency}`)}; ${most} is allowed`,
      changes: [...moved.values()].flatMap(({ changes }) => changes),
      largest: largestOf(customers, (each) => moved.get(each)?.price ?? "0"),
    }),
  ];
}

/** Money that is not known cannot be within a limit. */
function guardUnknown({ limits, customers }: Scene): readonly GuardrailRefusal[] {
  if (limits.monthlyMoney?.up === undefined && limits.monthlyMoney?.down === undefined) return [];
  return customers.flatMap(({ customer, open }) => {
    const unknown = open.filter(({ kind, monthly }) => kind === "line" && monthly === undefined);
    if (unknown.length === 0) return [];
    const changes = unknown.length === 1 ? "1 change" : `${unknown.length} changes`;
    return [
      refuse({
        limits,
        guardrail: "monthlyMoney",
        limit: "known",
        value: "not known",
        customers: [customer.key],
        message: `the money of ${changes} of ${customer.name} is not known, so it cannot be within the limit`,
        changes: unknown,
      }),
    ];
  });
}

/** An amount of usage is set to 0 until its next statement, and back: that is neither a fall nor a rise (decision 6). */
function comesAndGoes({ values, fields }: Change): boolean {
  if (values.usage !== true) return false;
  const price = fields.find((field) => field.path === "unitPrice");
  const isNothing = (value: unknown) => value === null || (typeof value === "string" && isZero(value));
  return price === undefined ? isNothing(values.unitPrice) : isNothing(price.before) || isNothing(price.after);
}
