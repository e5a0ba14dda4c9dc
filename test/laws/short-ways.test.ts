/**
 * The short ways of a line (syncs/subscriptions/plain.ts, core/steady.ts) answer what the long way does, to the byte:
 * random worlds are planned with both, with either and with none.
 */
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Charge } from "../../src/core/charges.ts";
import type { Segment } from "../../src/core/model.ts";
import type { ObservedLine } from "../../src/core/observed.ts";
import type { Plan } from "../../src/core/plan.ts";
import { planTenant } from "../../src/core/plan-tenant.ts";
import type { LineRule, Product } from "../../src/core/workspace.ts";
import { desire } from "../../src/syncs/subscriptions/desire.ts";
import { buildWorld } from "../chaos/world.ts";
import { setStage } from "../examples/stage.ts";
import {
  aBilling,
  aCharge,
  aContract,
  aCustomer,
  aMemory,
  anObservation,
  anObservedContract,
  anObservedLine,
  aProduct,
  aRefund,
  aRule,
  aService,
  aSheetPrice,
  aStatement,
  aTarget,
  aTenant,
  CONTRACT,
  origin,
  policies,
  seg,
  TODAY,
} from "../support/builders.ts";
import { diceOf } from "../support/dice.ts";
import { aWorkspace } from "../support/run.ts";

/** Which short ways are open, and how often each was taken. */
const ways = vi.hoisted(() => ({ plain: true, steady: true, taken: { plain: 0, steady: 0 } }));

vi.mock("../../src/syncs/subscriptions/plain.ts", async (load) => {
  const own = await load<typeof import("../../src/syncs/subscriptions/plain.ts")>();
  return {
    takePlain: (...asked: Parameters<typeof own.takePlain>) => {
      const taken = ways.plain && own.takePlain(...asked);
      if (taken) ways.taken.plain += 1;
      return taken;
    },
  };
});

vi.mock("../../src/core/steady.ts", async (load) => {
  const own = await load<typeof import("../../src/core/steady.ts")>();
  return {
    planSteady: (...asked: Parameters<typeof own.planSteady>) => {
      const planned = ways.steady ? own.planSteady(...asked) : undefined;
      if (planned !== undefined) ways.taken.steady += 1;
      return planned;
    },
  };
});

afterEach(() => Object.assign(ways, { plain: true, steady: true, taken: { plain: 0, steady: 0 } }));

const CHOICES = [
  { plain: true, steady: true },
  { plain: true, steady: false },
  { plain: false, steady: true },
] as const;

interface ProductWorld {
  readonly product: Product;
  readonly rule: LineRule | undefined;
  readonly charges: readonly Charge[];
  readonly lines: readonly ObservedLine[];
  readonly slots: Readonly<Record<string, string>>;
  readonly ids: Readonly<Record<string, string>>;
}

/** Mostly what nearly every product is; and now and then each thing that a short way must not overlook. */
const rarely = <T>(usual: T, ...others: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(usual) }, { weight: 2, arbitrary: fc.constantFrom(usual, ...others) });

const chargesOf = (place: number) =>
  fc
    .record({
      quantity: rarely(10, 0, 1, 12),
      unitCost: rarely("20.00", "20", "21.50", "0.00"),
      days: rarely(
        ["2026-11-01", "2026-11-30"],
        ["2026-10-01", "2026-10-31"],
        ["2026-11-16", "2026-11-30"],
        ["2026-12-01", "2026-12-31"],
        ["2026-10-15", "2026-11-14"],
      ),
      term: rarely({ termStart: "2026-07-01" }, { termStart: "2026-07-15" }, {}),
      currency: rarely("EUR", "USD"),
      plan: rarely({ plan: "monthly" } as const, { plan: "annual" } as const, {}),
      more: rarely("none", "october", "same", "gap", "dearer", "refund", "second", "other-id"),
    })
    .map(({ quantity, unitCost, days: [from = "", to = ""], term, currency, plan, more }): readonly Charge[] => {
      const { termStart: _start, plan: _plan, ...usual } = aCharge({ quantity, unitCost, from, to, currency });
      const subscription = `sub-${place}`;
      const product = `CFQ7TTC0LCH${place}:0002`;
      const charge = { ...usual, ...term, ...plan, id: `G-11/${place}`, subscription, product };
      const others: Readonly<Record<string, readonly Charge[]>> = {
        october: [{ ...charge, id: `G-10/${place}`, from: "2026-10-01", to: "2026-10-31", quantity: 9 }],
        same: [{ ...charge, id: `G-12/${place}`, from: "2026-12-01", to: "2026-12-31" }],
        gap: [{ ...charge, id: `G-09/${place}`, from: "2026-08-01", to: "2026-08-31" }],
        dearer: [{ ...charge, id: `G-12/${place}`, from: "2026-12-01", to: "2026-12-31", unitCost: "22.00" }],
        refund: [aRefund(quantity, "2026-11-16", "2026-11-30", { subscription, product })],
        second: [{ ...charge, id: `G-11/${place}b`, subscription: `${subscription}b` }],
        "other-id": [
          { ...charge, id: `G-12/${place}`, product: "CFQ7TTC0XXXX:0001", from: "2026-12-01", to: "2026-12-31" },
        ],
      };
      return [charge, ...(others[more] ?? [])];
    });

const IN_ALL = { amount: "240.00", besides: "0.00" };
const linesOf = (place: number) =>
  fc
    .record({
      held: rarely<readonly Segment[]>(
        [seg("2026-07-01", 10, "24.00", "20.00")],
        [seg("2026-07-01", 12, "24.00", "20.00")],
        [seg("2026-07-01", 10, "24", "20.0")],
        [seg("2026-07-01", 10, "24.0004", "20.00")],
        [seg("2026-07-01", 10)],
        [seg("2026-07-01", 10, "24.00")],
        [seg("2026-11-01", 10, "24.00", "20.00")],
        [seg("2026-11-10", 10, "24.00", "20.00")],
        [seg("2026-07-01", 9, "24.00", "20.00"), seg("2026-11-01", 10, "24.00", "20.00")],
        [seg("2026-07-01", 10, "24.00", "20.00"), seg("2026-12-15", 8, "24.00", "20.00")],
        [],
      ),
      posted: rarely(
        { postedThrough: "2026-10-31", openFrom: "2026-11-01" },
        { postedThrough: "2026-11-30", openFrom: "2026-12-01" },
        { openFrom: "2026-07-01" },
      ),
      marker: rarely<string | undefined>(undefined, "product", "other", "note"),
      count: rarely(1, 0, 2),
      unclear: rarely<string | undefined>(undefined, "the rows fit two readings"),
      // 10 at 24.00, and at 24.0004 as well.
      rounded: rarely<string | undefined>(undefined, "2026-07-01", "2026-11-01"),
    })
    .map(({ held, posted, marker, count, unclear, rounded }): readonly ObservedLine[] => {
      const { postedThrough: _posted, ...usual } = anObservedLine({ segments: held, service: `900${place}` });
      const markers: Readonly<Record<string, string>> = {
        product: `concordat:${CONTRACT}/product-${place}`,
        other: `concordat:${CONTRACT}/product-0@2026-07-01`,
        note: "as agreed",
      };
      return Array.from({ length: count }, (_, at) => ({
        ...usual,
        ...posted,
        id: `80${place}${at}`,
        ...(marker === undefined ? {} : { marker: markers[marker] ?? "" }),
        ...(unclear === undefined ? {} : { unclear }),
        ...(rounded === undefined ? {} : { rounded: [{ from: rounded, days: 1, daysInPeriod: 1, unitPrice: IN_ALL }] }),
      }));
    });

const productWorld = (place: number): fc.Arbitrary<ProductWorld> =>
  fc
    .record({
      charges: chargesOf(place),
      lines: linesOf(place),
      retail: rarely<Product["retail"]>({ markup: "20" }, { fixed: "24.00" }, { discount: "5" }, undefined),
      ignored: rarely<string | undefined>(undefined, "2026-11-30", "2026-10-31"),
      rule: rarely<Partial<LineRule> | undefined>(
        undefined,
        {},
        { prices: [{ from: "2026-11-01", amount: "24.00", origin: origin() }] },
        { prices: [{ from: "2026-11-15", amount: "25.00", origin: origin() }] },
        { prices: [{ from: "2027-01-01", amount: "25.00", origin: origin() }] },
        { exclude: { quantity: 2, reason: "our own", origin: origin() } },
        { ignore: { reason: "billed elsewhere", until: "2026-12-31", origin: origin() } },
        { existing: `80${place}0` },
        { existing: "7999" },
      ),
      slot: rarely<string | undefined>(undefined, "own", "vintage"),
      id: rarely<string | undefined>(undefined, `80${place}0`, "7998"),
    })
    .map(({ charges, lines, retail, ignored, rule, slot, id }): ProductWorld => {
      const key = `product-${place}`;
      const { retail: _retail, ...usual } = aProduct({
        key,
        title: `Product ${place}`,
        service: { psa: `900${place}` },
      });
      const lineKey = `${CONTRACT}/${key}`;
      const line = slot === "vintage" ? `${lineKey}@2026-07-01` : lineKey;
      return {
        product: {
          ...usual,
          ids: [`CFQ7TTC0LCH${place}:0002`],
          idOrigins: {},
          ...(retail === undefined ? {} : { retail: { ...retail, origin: origin() } }),
          ...(ignored === undefined ? {} : { ignore: { reason: "not ours", until: ignored, origin: origin() } }),
        },
        rule: rule === undefined ? undefined : aRule({ product: key, ...rule }),
        charges,
        lines,
        slots: slot === undefined ? {} : { [`${lineKey}.line.sub-${place}`]: line },
        ids: id === undefined ? {} : { [lineKey]: id },
      };
    });

const world = fc.record({
  products: fc
    .integer({ min: 1, max: 4 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, place) => productWorld(place)))),
  today: rarely(TODAY, "2026-11-01", "2026-12-02", "2027-07-02"),
  terms: rarely({}, { manageFrom: "2026-12-01" }, { billsFrom: "2026-11-01", manageFrom: "2026-11-01" }),
  strategy: rarely("cost-and-retail" as const, "cost-only" as const, "none" as const, "none-on-update" as const),
  decreases: rarely("next-period" as const, "now" as const, "term-end" as const),
  contract: rarely(
    {},
    { months: 3 },
    { months: 12 },
    { changesOn: "period-starts" as const },
    { endsOn: "2026-11-10" },
    { startsOn: "2026-11-15", periodsFrom: "2026-11-15" },
  ),
  statements: rarely([], [aStatement()], [aStatement({ final: false })], [aStatement({ recurring: 0 })]),
  entered: rarely<string | undefined>(undefined, "CONCORDAT-m365-product-0-2026-10-01 Product 0", "Something else"),
});

type World = typeof world extends fc.Arbitrary<infer Value> ? Value : never;

const PLAIN: ProductWorld = {
  product: aProduct({ key: "product-0", ids: ["CFQ7TTC0LCH0:0002"], idOrigins: {}, service: { psa: "9000" } }),
  rule: undefined,
  charges: [aCharge({ product: "CFQ7TTC0LCH0:0002", subscription: "sub-0" })],
  lines: [anObservedLine({ id: "8000", service: "9000" })],
  slots: {},
  ids: {},
};
const USUAL: World = {
  products: [PLAIN],
  today: TODAY,
  terms: {},
  strategy: "cost-and-retail",
  decreases: "next-period",
  contract: {},
  statements: [],
  entered: undefined,
};

/** November is posted, and a charge was entered by hand for days of it: nothing was owed for them. */
const enteredInVain: World = {
  ...USUAL,
  products: [
    {
      ...PLAIN,
      lines: [anObservedLine({ id: "8000", service: "9000", openFrom: "2026-12-01", postedThrough: "2026-11-30" })],
    },
  ],
  today: "2026-12-02",
  entered: "CONCORDAT-m365-product-0-2026-11-03 Product 0",
};

/** The line begins within the period, with the day from which the contract is managed. */
const begunWithin: World = {
  ...USUAL,
  products: [
    {
      ...PLAIN,
      lines: [anObservedLine({ id: "8000", service: "9000", segments: [seg("2026-11-10", 10, "24.00", "20.00")] })],
    },
  ],
  terms: { manageFrom: "2026-11-10" },
};

/** Two invoices of which the second charges more for a seat. */
const dearer: World = {
  ...USUAL,
  products: [
    {
      ...PLAIN,
      charges: [
        ...PLAIN.charges,
        aCharge({
          product: "CFQ7TTC0LCH0:0002",
          subscription: "sub-0",
          from: "2026-10-01",
          to: "2026-10-31",
          unitCost: "19.00",
        }),
      ],
    },
  ],
  terms: { manageFrom: "2026-10-01" },
};

function planOf(given: World): string {
  const lines = given.products.flatMap((one) => one.lines);
  const contract = aContract({
    manageFrom: "2026-11-01",
    ...given.terms,
    policies: policies({ pricingStrategy: given.strategy, decreases: given.decreases }),
    lines: given.products.flatMap(({ rule }) => rule ?? []),
  });
  const tenant = aTenant({
    products: given.products.map(({ product }) => product),
    customers: [aCustomer({ contracts: [contract] })],
  });
  const billing = aBilling({
    charges: given.products.flatMap(({ charges }) => charges),
    statements: given.statements,
    prices: given.products.map(({ product }) => aSheetPrice({ product: product.ids[0] ?? "", retail: "24.00" })),
  });
  const observation = anObservation({
    contracts: [anObservedContract({ ...given.contract, lines })],
    services: given.products.map(({ product }) => aService({ id: product.service.psa ?? "" })),
    charges:
      given.entered === undefined ? [] : [{ id: "6001", contract: "4711", name: given.entered, amount: "24.00" }],
  });
  const memory = aMemory({
    ids: Object.assign({}, ...given.products.map(({ ids }) => ids)),
    slots: Object.assign({}, ...given.products.map(({ slots }) => slots)),
  });
  const shared = {
    tenant,
    today: given.today,
    memory,
    billings: new Map([["csp", billing]]),
    observations: new Map([["psa", observation]]),
  };
  const asked = { ...shared, titles: new Map([["csp", "Microsoft"]]) };
  const wish = desire(asked);
  const wishes = [...wish.customers].map((one) => ({
    ...one,
    // Said once they are asked for.
    lines: one.lines.map((line) => ({ ...line, steps: line.steps })),
  }));
  const plan = planTenant({
    ...shared,
    wish: desire(asked),
    targets: new Map([["psa", aTarget()]]),
    reads: [],
    predict: () => 0,
  });
  const sorted = (_: string, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return `${JSON.stringify(plan)}\n${JSON.stringify(wishes, sorted)}`;
}

/** A plan without when things were read, and how many requests that took so far. */
function timeless(plan: Plan): string {
  return JSON.stringify({
    ...plan,
    createdAt: "",
    tenants: plan.tenants.map((one) => ({ ...one, reads: [], api: [] })),
  });
}

/** The same by the long way, and by each choice of ways. */
async function bothWays<T>(make: () => T | Promise<T>): Promise<void> {
  Object.assign(ways, { plain: false, steady: false });
  const long = await make();
  for (const choice of CHOICES) {
    Object.assign(ways, choice);
    expect(await make(), JSON.stringify(choice)).toEqual(long);
  }
}

describe("a short way answers what the long way does", () => {
  it("for whatever is billed, declared, held and remembered of a contract's products", async () => {
    await fc.assert(
      fc.asyncProperty(world, (given) => bothWays(() => planOf(given))),
      { numRuns: 500, examples: [[enteredInVain], [begunWithin], [dearer]] },
    );
    expect(ways.taken.plain).toBeGreaterThan(200);
    expect(ways.taken.steady).toBeGreaterThan(200);
  });

  it("for small workspaces in which something is to do, before and after it is done", async () => {
    for (const seed of [1, 2, 3, 4]) {
      const { facts, options } = buildWorld(diceOf("short ways", seed), () => ({ psa: {}, seed: {} }));
      const stand = await aWorkspace(facts, options);
      const said = async () => timeless((await stand.plan()).plan);
      await bothWays(said);
      await stand.apply();
      await bothWays(said);
    }
    expect(ways.taken.plain).toBeGreaterThan(10);
    expect(ways.taken.steady).toBeGreaterThan(10);
  });

  it("for the example of config-examples, before and after it is applied", async () => {
    const stage = await setStage();
    try {
      const said = async () => {
        await stage.plan("plan.json");
        return timeless(stage.saved("plan.json"));
      };
      await bothWays(said);
      await stage.apply("plan.json");
      await bothWays(said);
    } finally {
      await stage.close();
    }
    expect(ways.taken.plain).toBeGreaterThan(0);
    expect(ways.taken.steady).toBeGreaterThan(0);
  });
});
