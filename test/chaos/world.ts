/** Small random workspaces on Autotask: two to five customers with something to do for most of them. */
import type { Dice } from "../support/dice.ts";
import {
  autotaskSeed,
  type ChargeFacts,
  type CustomerFacts,
  contract,
  premium,
  seats,
  seedContract,
  seedLine,
  TENANT,
  usage,
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

const guid = (group: number, n: number): string =>
  `${String(group).padStart(8, "0")}-0000-4000-8000-${String(n).padStart(12, "0")}`;
/** 20 % on top of cost, as the products declare it. */
const sold = (cost: number): number => (cost * 12) / 10;

interface Wish {
  readonly bills: readonly Bill[];
  readonly line?: Entry & { readonly id: number; readonly serviceID: number; readonly units: number };
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
  const cost = product.cost + (dice.chance(0.25) ? 10 : 0);
  const facts = {
    customer: guid(1, customer),
    product: product.sku,
    title: product.key,
    subscription: guid(2, customer * 10 + place),
  };
  const id = 8000 + customer * 10 + place;
  const stands = adopted && product.service !== undefined && dice.chance(0.65);
  const before = dice.whole(1, 40);
  const line = stands
    ? seedLine({ id, serviceID: product.service, units: before, unitPrice: sold(product.cost), unitCost: product.cost })
    : undefined;
  const standing = line === undefined ? {} : { line: { ...line, id } };
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
  readonly contract?: ReturnType<typeof seedContract>;
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
    startsOn: "2026-11-01",
  };
  const id = 5000 + n;
  const customer = {
    key: `c${n}`,
    name: `Customer ${n}`,
    account: 29_684_100 + n,
    vendors: [guid(1, n)],
    contracts: [contract({ ...(adopted ? { adopt: id, manageFrom: "2026-10-01" } : made), ...terms })],
    ...(dice.chance(0.06) ? { more: { hold: { until: "2026-12-10", reason: "dispute" } } } : {}),
  };
  if (!adopted) return { customer, wishes: all };
  // A line of somebody else's keeps the contract from being without any, and is left alone.
  const foreign = seedLine({ id: 8000 + n * 10 + 9, serviceID: 9009, units: 3, unitPrice: 5, unitCost: 1 });
  const services = [foreign, ...all.flatMap(({ line }) => line ?? [])];
  const seeded = seedContract({ id, companyID: customer.account, contractName: `Contract ${n}`, services });
  return { customer, wishes: all, contract: seeded };
}

/** What Autotask does where its pages are silent, as the connection is told. */
function buildSwitches(dice: Dice): { readonly psa: Entry; readonly switches: World["options"]["switches"] } {
  const midPeriodRow = dice.pick(["total", "total", "delta"] as const);
  return {
    psa: { threads: dice.pick([1, 2]), unitRows: midPeriodRow },
    switches: {
      midPeriodRow,
      threadAnswer: dice.pick(["429", "500"] as const),
      missingItem: dice.pick(["null", "404"] as const),
      patchNull: dice.pick(["ignored", "clears"] as const),
    },
  };
}

function buildProduct(product: ProductFacts, dice: Dice): Entry {
  const vendor = { program: "microsoft-csp", ids: [product.sku], term: "P1Y", plan: "monthly" };
  const service = product.service === undefined ? undefined : { psa: product.service };
  const round = dice.chance(0.2) ? { round: 0.05 } : {};
  return premium({ title: `Product ${product.key}`, vendor, service, retail: { markup: "20%", ...round } });
}

export function buildWorld(dice: Dice, url: string, users: readonly Entry[]): World {
  const count = dice.pick([2, 2, 2, 2, 3, 3, 4, 5]);
  const built = Array.from({ length: count }, (_, index) => buildCustomer(dice, index + 1));
  const { psa, switches } = buildSwitches(dice);
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
  const standard = autotaskSeed();
  const lines = built.flatMap(({ contract: seeded, customer }) =>
    (seeded?.services ?? []).flatMap(({ id, serviceID }) => {
      const product = PRODUCTS.find(({ service }) => service === serviceID);
      return product === undefined || id === undefined
        ? []
        : [[id, `${TENANT}/${customer.key}/m365/${product.key}`] as const];
    }),
  );
  return {
    facts: {
      program: { azure: true },
      psa: { ...psa, url: `${url}/autotask/atservicesrest/` },
      products: {
        ...Object.fromEntries(PRODUCTS.map((product) => [product.key, buildProduct(product, dice)])),
        azure,
      },
      customers: built.map(({ customer }) => customer),
      bills: {
        ...(october.length > 0 ? { "G-10": october } : {}),
        "G-11": bills.filter((bill) => !isOctober(bill)),
      },
      autotask: {
        users: users as never,
        companies: [
          ...(standard.companies ?? []),
          ...built.map(({ customer }) => ({ id: customer.account, companyName: customer.name })),
        ],
        services: [
          ...(standard.services ?? []),
          { id: 9004, name: "Teams", unitPrice: 36, unitCost: dice.pick([30, 29]) },
          { id: 9009, name: "Backup", unitPrice: 5, unitCost: 1 },
        ],
        contracts: built.flatMap(({ contract: seeded }) => seeded ?? []),
      },
    },
    options: { ...(switches === undefined ? {} : { switches }), remote: dice.chance(0.25) },
    lines: new Map(lines),
    services: new Map(PLAIN.map(({ key, service }) => [Number(service), `${TENANT}/services/${key}`])),
  };
}
