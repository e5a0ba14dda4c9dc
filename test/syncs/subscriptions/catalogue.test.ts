import { describe, expect, it } from "vitest";
import type { Charge } from "../../../src/core/charges.ts";
import { shortMarker } from "../../../src/core/match.ts";
import { noMemory } from "../../../src/core/memory.ts";
import type { Observation } from "../../../src/core/observed.ts";
import type { Product, Program, Tenant } from "../../../src/core/workspace.ts";
import { type CatalogueContext, catalogueOf, newerUse } from "../../../src/syncs/subscriptions/catalogue.ts";
import { openPriceBook } from "../../../src/syncs/subscriptions/prices.ts";
import {
  aCharge,
  aFeed,
  aMemory,
  anObservation,
  aProduct,
  aProgram,
  aReference,
  aService,
  aSheetPrice,
  aTenant,
  PREMIUM,
  policies,
  SERVICE,
  TODAY,
} from "../../support/builders.ts";

interface Facts {
  readonly product?: Product;
  readonly program?: Partial<Program>;
  readonly charge?: Partial<Charge>;
  readonly observation?: Partial<Observation>;
  readonly tenant?: Partial<Tenant>;
  readonly context?: Partial<CatalogueContext>;
}

/** Business Premium without a service of its own: product sync makes one. */
const UNMAPPED = aProduct({ service: {} });

function catalogue({
  product = UNMAPPED,
  program = {},
  charge = {},
  observation = {},
  tenant = {},
  context = {},
}: Facts = {}) {
  const use = { product, feed: aFeed({ program }), charge: aCharge(charge), unitCost: "20.00" };
  return catalogueOf("psa", [use], {
    tenant: aTenant({ products: [product], programs: [aProgram(program)], ...tenant }),
    today: TODAY,
    observation: anObservation({ services: [], ...observation }),
    memory: noMemory,
    target: "Autotask",
    book: () => openPriceBook([]),
    ...context,
  });
}

describe("PR-10, PR-11: a product in use without a service gets one", () => {
  it("under its SKU, with cost, retail, billing code and our marker", () => {
    const { services, findings } = catalogue();
    expect(findings).toEqual([]);
    expect(services).toMatchObject([
      {
        key: SERVICE,
        marker: shortMarker(SERVICE),
        name: "PC_CFQ7TTC0LCHC:0002",
        sku: PREMIUM,
        description: "Microsoft 365 Business Premium",
        months: 1,
        billingCode: "7001",
        vendor: null,
        unitCost: "20.00",
        unitPrice: "24.00",
        recreate: false,
        reason: { rule: "PR-10" },
      },
    ]);
    expect(services[0]).not.toHaveProperty("remoteId");
  });

  it("decision 20: with term and plan in its name where the SKU has several, and the tenant's own prefix", () => {
    const other = aProduct({ key: "premium-annual", plan: "annual" });
    const tenant = { products: [UNMAPPED, other] };
    expect(catalogue({ tenant }).services[0]?.name).toBe("PC_CFQ7TTC0LCHC:0002:P1Y:monthly");
    expect(catalogue({ program: { servicePrefix: "MS-" } }).services[0]?.name).toBe("MS-CFQ7TTC0LCHC:0002");
  });

  it("for the vendor's billing cycle", () => {
    expect(catalogue({ charge: { plan: "annual" } }).services[0]?.months).toBe(12);
    expect(catalogue({ charge: { plan: "triennial" } }).services[0]?.months).toBe(36);
  });

  it("decision 6: for usage at 0, since the line carries the amount", () => {
    const { retail: _none, ...usage } = aProduct({ service: {}, usage: true });
    expect(catalogue({ product: usage }).services[0]).toMatchObject({ unitPrice: "0.00", unitCost: "0.00" });
  });

  it("decision 1: not where the vendor's billing cycle cannot be read", () => {
    const { plan: _none, ...unread } = aCharge();
    const use = { product: UNMAPPED, feed: aFeed(), charge: unread, unitCost: "20.00" };
    const made = (uses: Parameters<typeof catalogueOf>[1]) =>
      catalogueOf("psa", newest(uses), {
        tenant: aTenant({ products: [UNMAPPED] }),
        today: TODAY,
        observation: anObservation({ services: [] }),
        memory: noMemory,
        target: "Autotask",
        book: () => openPriceBook([]),
      }).services.map(({ months }) => months);
    expect(made([use])).toEqual([]);
    // Another customer's charge, though older, says it.
    const older = { ...use, charge: aCharge({ termStart: "2026-01-01" }) };
    expect(made([older, use])).toEqual([1]);
    expect(made([use, older])).toEqual([1]);
  });

  it("once for a product, however many customers use it", () => {
    const use = { product: UNMAPPED, feed: aFeed(), charge: aCharge(), unitCost: "20.00" };
    const newer = { ...use, charge: aCharge({ from: "2026-12-01", to: "2026-12-31" }), unitCost: "21.00" };
    const context = {
      tenant: aTenant({ products: [UNMAPPED] }),
      today: TODAY,
      observation: anObservation({ services: [] }),
      memory: noMemory,
      target: "Autotask",
      book: () => openPriceBook([]),
    };
    // The newest charge says what it costs, in whatever order the customers come.
    for (const uses of [
      [use, newer],
      [newer, use],
    ])
      expect(catalogueOf("psa", newest(uses), context).services.map(({ unitCost }) => unitCost)).toEqual(["21.00"]);
  });
});

/** As the customers are gone through, one after another. */
function newest(uses: Parameters<typeof catalogueOf>[1]): Parameters<typeof catalogueOf>[1] {
  const found = uses.reduce<(typeof uses)[number] | undefined>(newerUse, undefined);
  return found === undefined ? [] : [found];
}

describe("the price of a service is the sheet's of today, else what was last charged", () => {
  const book = () => openPriceBook([aSheetPrice({ unitCost: "21.00", retail: "23.10", from: "2026-11-01" })]);

  it("takes the sheet's cost and the product's own retail rule", () => {
    // 21.00 × 1.20
    expect(catalogue({ context: { book } }).services[0]).toMatchObject({ unitCost: "21.00", unitPrice: "25.20" });
    const { retail: _none, ...sheet } = UNMAPPED;
    expect(catalogue({ product: sheet, context: { book } }).services[0]).toMatchObject({ unitPrice: "23.10" });
  });

  it("decision 8: no source of a price is a finding, and nothing is made at 0", () => {
    const { retail: _none, ...sheet } = UNMAPPED;
    const { services, findings, problems } = catalogue({ product: sheet });
    expect(services).toEqual([]);
    expect(findings).toMatchObject([{ severity: "error", rule: "decision 8", product: "m365-business-premium" }]);
    expect(problems.has(SERVICE)).toBe(true);
  });
});

describe("PR-12: a service is known by its id, or by the marker an interrupted run left; never by name", () => {
  it("by the declared id", () => {
    const { services } = catalogue({ product: aProduct(), observation: { services: [aService({ name: "Renamed" })] } });
    expect(services).toMatchObject([{ remoteId: "9001", reason: { rule: "PR-13" } }]);
  });

  it("by the id on record, then by the marker", () => {
    const memory = aMemory({ ids: { [SERVICE]: "9100" } });
    const recorded = [aService({ id: "9100" }), aService({ id: "9200", marker: shortMarker(SERVICE) })];
    expect(catalogue({ observation: { services: recorded }, context: { memory } }).services[0]?.remoteId).toBe("9100");
    expect(catalogue({ observation: { services: recorded } }).services[0]?.remoteId).toBe("9200");
  });

  it("not by its name", () => {
    const namesake = aService({ id: "9300", name: "PC_CFQ7TTC0LCHC:0002" });
    expect(catalogue({ observation: { services: [namesake] } }).services[0]).not.toHaveProperty("remoteId");
  });

  it("a declared id that is not there is an error, and its lines are blocked", () => {
    const { services, findings, problems } = catalogue({ product: aProduct() });
    expect(services).toEqual([]);
    expect(findings).toMatchObject([
      {
        severity: "error",
        rule: "PR-12",
        message:
          "Autotask has no service 9001, or the API user may not see it: Microsoft 365 Business Premium cannot be billed",
      },
    ]);
    expect(problems.get(SERVICE)).toBe("Autotask has no service 9001, or the API user may not see it.");
  });
});

describe("PR-13, PR-14, PR-16: afterwards only price and cost are ours", () => {
  const standing = (service: Parameters<typeof aService>[0] = {}) => ({ services: [aService(service)] });

  it.each([
    ["cost-and-retail", { unitPrice: "24.00", unitCost: "20.00" }],
    ["cost-only", { unitCost: "20.00" }],
  ] as const)("PR-20: %s writes %j", (pricingStrategy, amounts) => {
    const program = { policies: policies({ pricingStrategy }) };
    const [service] = catalogue({ product: aProduct(), program, observation: standing() }).services;
    const { unitPrice, unitCost } = service ?? {};
    expect({ ...(unitPrice === undefined ? {} : { unitPrice }), unitCost }).toEqual(amounts);
  });

  it.each(["none", "none-on-update"] as const)("PR-20: %s writes nothing to one that stands", (pricingStrategy) => {
    const program = { policies: policies({ pricingStrategy }) };
    expect(catalogue({ product: aProduct(), program, observation: standing() }).services).toEqual([]);
  });

  it("PR-16: an inactive service keeps its price up to date and stays inactive", () => {
    expect(catalogue({ product: aProduct(), observation: standing({ active: false }) }).services).toHaveLength(1);
  });

  it("writes the cost where no price can be found for it", () => {
    const { retail: _none, ...sheet } = aProduct();
    const [service] = catalogue({ product: sheet, observation: standing() }).services;
    expect(service).toMatchObject({ unitCost: "20.00" });
    expect(service).not.toHaveProperty("unitPrice");
  });

  it("leaves a usage service alone", () => {
    expect(catalogue({ product: aProduct({ usage: true }), observation: standing() }).services).toEqual([]);
  });

  it("PR-14: one that we made and somebody deleted is made again", () => {
    const memory = aMemory({ ids: { [SERVICE]: "9100" } });
    expect(catalogue({ context: { memory } }).services).toMatchObject([{ recreate: true, reason: { rule: "PR-14" } }]);
  });

  it("PR-15: one whose product nobody is billed for stays, and is told", () => {
    const memory = aMemory({ ids: { "fabrikam-msp/services/visio-plan-2": "9002", "other/services/x": "1" } });
    expect(catalogue({ context: { memory } }).findings).toMatchObject([
      {
        severity: "note",
        rule: "PR-15",
        message: "no customer planned here is billed for visio-plan-2: the services stay in Autotask's catalogue",
      },
    ]);
  });
});

describe("PR-6: the billing code must exist, be active, and be one for recurring services", () => {
  it.each([
    [[], 'billing code "Cloud subscriptions" does not exist in Autotask'],
    [
      [aReference({ active: false }), aReference({ usable: false })],
      'billing code "Cloud subscriptions" is inactive in Autotask',
    ],
    [[aReference({ active: false })], 'billing code "Cloud subscriptions" is inactive in Autotask'],
    [
      [aReference({ usable: false })],
      'billing code "Cloud subscriptions" is not a code for recurring contract services in Autotask',
    ],
  ])("%j", (billingCodes, message) => {
    const { services, findings, problems } = catalogue({ observation: { billingCodes } });
    expect(services).toEqual([]);
    expect(findings).toMatchObject([{ severity: "error", rule: "PR-6", message }]);
    expect(problems.get(SERVICE)).toBe(message);
  });

  it("takes the one of several that can be used", () => {
    const billingCodes = [
      aReference({ id: "1", usable: false }),
      aReference({ id: "2", active: false }),
      aReference({ id: "3" }),
    ];
    expect(catalogue({ observation: { billingCodes } }).services[0]?.billingCode).toBe("3");
  });

  it("is not asked of a service that stands", () => {
    expect(
      catalogue({ product: aProduct(), observation: { services: [aService()], billingCodes: [] } }).findings,
    ).toEqual([]);
  });
});

describe("PR-7: the vendor's account, where one is named, is one active account", () => {
  const vendor = (...vendors: readonly ReturnType<typeof aReference>[]) =>
    catalogue({ program: { vendor: "Microsoft" }, observation: { vendors } });

  it("takes it by its name, since that is what the YAML writes", () => {
    expect(vendor(aReference({ id: "77", name: "Microsoft" })).services[0]?.vendor).toBe("77");
  });

  it("refuses none, and two", () => {
    const microsoft = aReference({ id: "77", name: "Microsoft" });
    expect(vendor().problems.get(SERVICE)).toBe('Autotask has no active vendor account "Microsoft"');
    expect(vendor({ ...microsoft, active: false }).services).toEqual([]);
    expect(vendor(microsoft, { ...microsoft, id: "78" }).problems.get(SERVICE)).toBe(
      'Autotask has 2 active accounts named "Microsoft"',
    );
  });
});
