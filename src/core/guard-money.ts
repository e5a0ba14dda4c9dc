/** Guardrails on money: a month and once, each way by itself, over all customers (decision 22). Pure. */
import { largestOf, refuse, type Scene } from "./guard-scene.ts";
import type { Decimal } from "./model.ts";
import { compare, isZero, negate, subtract, sum } from "./money.ts";
import type { Change } from "./plan.ts";
import type { GuardrailRefusal } from "./plan-limits.ts";
import { isMoneyUnknown } from "./unknown-amounts.ts";

type Way = "up" | "down";

interface Limited {
  readonly name: "monthlyMoney" | "onceMoney";
  readonly priceOf: (change: Change) => Decimal | undefined;
  readonly says: Readonly<Record<Way, (amount: string) => string>>;
}

const LIMITED: readonly Limited[] = [
  {
    name: "monthlyMoney",
    priceOf: ({ monthly, takesOver }) =>
      monthly === undefined || takesOver === undefined ? monthly?.price : subtract(monthly.price, takesOver.price),
    says: {
      up: (amount) => `the customers would pay ${amount} a month more`,
      down: (amount) => `${amount} a month would no longer be billed`,
    },
  },
  {
    name: "onceMoney",
    priceOf: ({ once }) => once?.price,
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

function guardWay(scene: Scene, { name, priceOf, says }: Limited, way: Way): readonly GuardrailRefusal[] {
  const { limits, customers, currency } = scene;
  const most = limits[name]?.[way];
  if (most === undefined) return [];
  const moved = new Map(
    customers.map((each) => {
      const changes = each.open.filter((change) => !comesAndGoes(change) && goes(priceOf(change), way));
      return [each, { changes, price: sum(changes.flatMap((change) => priceOf(change) ?? [])) }];
    }),
  );
  const all = sum([...moved.values()].map(({ price }) => price));
  const value = way === "up" ? all : negate(all);
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
    const unknown = open.filter(isMoneyUnknown);
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

/** An amount of usage is 0 until its statement arrives: that it comes and goes is neither a rise nor a fall (decision 6). */
function comesAndGoes({ values, fields }: Change): boolean {
  if (values.usage !== true) return false;
  const price = fields.find((field) => field.path === "unitPrice");
  const isNothing = (value: unknown) => value === null || (typeof value === "string" && isZero(value));
  return price === undefined ? isNothing(values.unitPrice) : isNothing(price.before) || isNothing(price.after);
}
