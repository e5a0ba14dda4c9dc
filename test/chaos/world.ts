/** Small random workspaces: two to five customers with something to do for most of them. */
import type { Dice } from "../support/dice.ts";
import { allHeld, type HeldContract, type HeldLine, heldContract } from "../support/psa/held.ts";
import {
  type ChargeFacts,
  type CustomerFacts,
  contract,
  premium,
  seats,
  TENANT,
  usage,
  type WorkspaceFacts,
} from "../support/workspace.ts";
import type { World } from "./target.ts";

type Bill = ReturnType<typeof seats>;
type Entry = Readonly<Record<string, unknown>>;

interface ProductFacts {
  readonly key: string;
  readonly sku: string;
  /** What Microsoft charges a seat a month. */
  readonly cost: number;
  /** Its service in the catalogue; without one the service is made. */
  readonly service?: number;
}

/** Costs are multiples of 10, so that a part of November is charged in whole cents. */
const PRODUCTS: readonly ProductFacts[] = [
  { key: "premium", sku: "CFQ7TTC0LCHC:0002", cost: 20, service: 9001 },
  { key: "visio", sku: "CFQ7TTC0HD32:0001", cost: 10, service: 9002 },
  { key: "teams", sku: "CFQ7TTC0HD33:0001", cost: 30, service: 9004 },
  { key: "basic", sku: "CFQ7TTC0HD34:0001", cost: 10 },
];
const AZURE = { key: "azure", sku: "DZH318Z0BPS6:0001", service: 9003 };
const PLAIN = PRODUCTS.filter(({ service }) => service !== undefined);
const NOVEMBER_DAYS = 30;
/** The contract that follows one which is cut. */
const NEXT = "next";

const guid = (group: number, n: number): string =>
  `${String(group).padStart(8, "0")}-0000-4000-8000-${String(n).padStart(12, "0")}`;
/** 20 % on top of cost, as the products declare it. */
const sold = (cost: number): number => (cost * 12) / 10;

interface Wish {
  readonly bills: readonly Bill[];
  readonly line?: HeldLine;
  readonly rule?: Entry;
}

/** Seats of November, in one stretch or in two. */
function billNovember(
  dice: Dice,
  facts: ChargeFacts,
  cost: number,
): { readonly bills: Bill[]; readonly units: number } {
  const units = dice.whole(1, 40);
  const bills = [seats({ ...facts, quantity: units, cost: `${cost}.00` })];
  if (!dice.chance(0.35)) return { bills, units };
  const day = dice.pick([10, 16]);
  const rest = {
    ...facts,
    from: `2026-11-${day}`,
    cost: ((cost * (NOVEMBER_DAYS + 1 - day)) / NOVEMBER_DAYS).toFixed(2),
  };
  const next = Math.max(1, units + dice.pick([-3, -1, 2, 5]));
  bills.push(
    seats({ ...rest, quantity: -units, columns: { ChargeType: "removeQuantity" } }),
    seats({ ...rest, quantity: next, columns: { ChargeType: "addQuantity" } }),
  );
  return { bills, units: next };
}

/** One product of one customer: bought, changed, given back, new or as it was. */
function wishFor(dice: Dice, product: ProductFacts, customer: number, place: number, adopted: boolean): Wish {
  // Twice as much, too: half a month of it then comes to what a whole one was.
  const cost = product.cost + (dice.chance(0.25) ? (customer % 2 === 0 ? 50 : product.cost) : 0);
  const facts = {
    customer: guid(1, customer),
    product: product.sku,
    title: product.key,
    subscription: guid(2, customer * 10 + place),
  };
  const id = 8000 + customer * 10 + place;
  const stands = adopted && product.service !== undefined && dice.chance(0.65);
  const before = dice.whole(1, 40);
  const { cost: price } = product;
  const line = { id, service: Number(product.service), units: before, price: sold(price), cost: price };
  const standing = stands ? { line } : {};
  const october = { ...facts, from: "2026-10-01", to: "2026-10-31", cost: `${product.cost}.00` };
  // Billed in October and not in November: what is gone goes to 0.
  if (stands && dice.chance(0.12)) return { ...standing, bills: [seats({ ...october, quantity: before })] };
  const { bills, units } = billNovember(dice, facts, cost);
  // October is posted: what it lacks is a step by hand.
  if (stands && dice.chance(0.2)) bills.push(seats({ ...october, quantity: before + dice.pick([0, 2]) }));
  // The same product at another price: a line of its own.
  if (dice.chance(0.1)) {
    const other = { ...facts, subscription: guid(3, customer * 10 + place), term: "2026-09-01" };
    bills.push(seats({ ...other, quantity: dice.whole(1, 9), cost: `${cost + 5}.00` }));
  }
  const rule = {
    product: product.key,
    ...(dice.chance(0.3)
      ? { prices: [{ from: dice.pick(["2026-11-01", "2026-11-20"]), amount: sold(cost) + 3 }] }
      : {}),
    ...(units > 5 && dice.chance(0.2)
      ? { exclude: { quantity: 2, reason: "our own admin accounts", until: "2027-06-30" } }
      : {}),
  };
  return { ...standing, bills, ...(Object.keys(rule).length > 1 ? { rule } : {}) };
}

interface Built {
  readonly customer: CustomerFacts;
  readonly wishes: readonly Wish[];
  readonly contract?: HeldContract;
}

function buildCustomer(dice: Dice, n: number): Built {
  const adopted = dice.chance(0.65);
  const products = PRODUCTS.filter(() => dice.chance(0.35));
  const chosen = products.length === 0 ? [dice.pick(PLAIN)] : products;
  const wishes = chosen.map((product, place) => wishFor(dice, product, n, place, adopted));
  const azure: Wish = { bills: [usage(`${dice.whole(10, 400)}.00`, { customer: guid(1, n) })] };
  const all = dice.chance(0.3) ? [...wishes, azure] : wishes;
  const rules = all.flatMap(({ rule }) => rule ?? []);
  const terms = {
    decreases: dice.pick(["now", "next-period"]),
    ...(rules.length > 0 ? { lines: rules } : {}),
  };
  const made = {
    adopt: undefined,
    manageFrom: undefined,
    create: { name: `Cloud ${n} for %customer%`, period: "monthly", term: "1 year" },
  };
  const id = 5000 + n;
  const endsOn = adopted && dice.chance(0.4) ? dice.pick(["2026-11-18", "2026-11-30"]) : undefined;
  const own = adopted ? { adopt: id, manageFrom: "2026-10-01", endsOn } : { ...made, startsOn: "2026-11-01" };
  const customer = {
    key: `c${n}`,
    name: `Customer ${n}`,
    account: 29_684_100 + n,
    vendors: [guid(1, n)],
    contracts: [
      contract({ ...own, ...terms }),
      ...(endsOn === undefined ? [] : [contract({ ...made, ...terms, key: NEXT, follows: "m365" })]),
    ],
    ...(dice.chance(0.06) ? { more: { hold: { until: "2026-12-10", reason: "dispute" } } } : {}),
  };
  if (!adopted) return { customer, wishes: all };
  // A line of somebody else's keeps the contract from being without any, and is left alone.
  const foreign = { id: 8000 + n * 10 + 9, service: 9009, units: 3, price: 5, cost: 1 };
  const lines = [foreign, ...all.flatMap(({ line }) => line ?? [])];
  const held = heldContract({ id, account: customer.account, name: `Contract ${n}`, lines });
  return { customer, wishes: all, contract: held };
}

function buildProduct(product: ProductFacts, dice: Dice): Entry {
  const vendor = { program: "microsoft-csp", ids: [product.sku], term: "P1Y", plan: "monthly" };
  const service = product.service === undefined ? undefined : { psa: product.service };
  const round = dice.chance(0.2) ? { round: 0.05 } : {};
  return premium({ title: `Product ${product.key}`, vendor, service, retail: { markup: "20%", ...round } });
}

/** What a target adds to a world: how it is reached, and what of it its pages leave open. */
export interface Dress {
  readonly psa: Entry;
  readonly switches?: World["options"]["switches"];
  readonly seed: Pick<WorkspaceFacts, "autotask" | "connectwise">;
}

/** @param dress is asked once the customers are there */
export function buildWorld(dice: Dice, dress: () => Dress): World {
  const count = dice.pick([2, 2, 2, 2, 3, 3, 4, 5]);
  const built = Array.from({ length: count }, (_, index) => buildCustomer(dice, index + 1));
  const { psa, switches, seed } = dress();
  const bills = built.flatMap(({ wishes }) => wishes.flatMap((wish) => wish.bills));
  const isOctober = (bill: Bill) =>
    bill.ChargeStartDate?.startsWith("2026-10") === true && bill.MeterDescription === undefined;
  const october = bills.filter(isOctober);
  const azure = premium({
    title: "Product azure",
    vendor: { program: "microsoft-csp", ids: [AZURE.sku] },
    usage: true,
    service: { psa: AZURE.service },
  });
  const standard = allHeld();
  const lines = built.flatMap(({ contract: held, customer }) =>
    (held?.lines ?? []).flatMap(({ id, service }) => {
      const product = PRODUCTS.find((one) => one.service === service);
      return product === undefined ? [] : [[id, `${TENANT}/${customer.key}/m365/${product.key}`] as const];
    }),
  );
  const contracts = built.flatMap(({ contract: held, customer }) =>
    held === undefined ? [] : [[held.id, `${TENANT}/${customer.key}/m365`] as const],
  );
  return {
    facts: {
      program: { azure: true },
      psa,
      products: {
        ...Object.fromEntries(PRODUCTS.map((product) => [product.key, buildProduct(product, dice)])),
        azure,
      },
      customers: built.map(({ customer }) => customer),
      bills: {
        ...(october.length > 0 ? { "G-10": october } : {}),
        "G-11": bills.filter((bill) => !isOctober(bill)),
      },
      held: {
        accounts: [
          ...standard.accounts,
          ...built.map(({ customer }) => ({ id: customer.account, name: customer.name })),
        ],
        services: [
          ...standard.services,
          { id: 9004, name: "Teams", price: 36, cost: dice.pick([30, 29]) },
          { id: 9009, name: "Backup", price: 5, cost: 1 },
        ],
        contracts: built.flatMap(({ contract: held }) => held ?? []),
      },
      ...seed,
    },
    options: { ...(switches === undefined ? {} : { switches }), remote: dice.chance(0.25) },
    contracts: new Map(contracts),
    lines: new Map(lines),
    services: new Map(PLAIN.map(({ key, service }) => [Number(service), `${TENANT}/services/${key}`])),
  };
}
