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
  aReference,
  aService,
  aSheetPrice,
  aTenant,
  origin,
  PREMIUM,
  SERVICE,
  TODAY,
} from "../../support/builders.ts";

interface Facts {
  readonly products?: readonly Product[];
  readonly charge?: Partial<Charge>;
  readonly program?: Partial<Program>;
  readonly observation?: Partial<Observation>;
  readonly tenant?: Partial<Tenant>;
  readonly context?: Partial<CatalogueContext>;
}

/** Business Premium without a service of its own: product sync makes one. */
const UNMAPPED = aProduct({ service: {} });
const SHEET = { book: () => openPriceBook([aSheetPrice()]) };

function catalogue({
  products = [UNMAPPED],
  charge = {},
  program = {},
  observation = {},
  tenant = {},
  context = {},
}: Facts = {}) {
  const uses = products.map((product) => ({
    product,
    feed: aFeed({ program }),
    charge: aCharge(charge),
    unitCost: "20.00",
  }));
  return catalogueOf("psa", uses, {
    tenant: aTenant({ products, ...tenant }),
    today: TODAY,
    observation: anObservation({ services: [], ...observation }),
    memory: noMemory,
    target: "Autotask",
    book: () => openPriceBook([]),
    ...context,
  });
}

const standing = { products: [aProduct()], observation: { services: [aService()] } };

describe("PR-10 to PR-14: every service says why", () => {
  it("it is made, or made again", () => {
    const reason = (context: Partial<CatalogueContext>) => catalogue({ context }).services[0]?.reason;
    const place = origin("services.yaml", 3);
    expect(reason({})).toEqual({ rule: "PR-10", text: "In use and not in the catalogue yet.", origin: place });
    expect(reason({ memory: aMemory({ ids: { [SERVICE]: "9100" } }) })).toEqual({
      rule: "PR-14",
      text: "The service was deleted; an equivalent one is made.",
      origin: place,
    });
  });

  it("its price is brought up to date: by the sheet in force, or as last charged", () => {
    const [service] = catalogue(standing).services;
    expect(service).toMatchObject({
      remoteId: "9001",
      recreate: false,
      billingCode: "",
      vendor: null,
      reason: { rule: "PR-13", text: "Cost as last charged. The name and everything else stay as they are." },
    });
    expect(catalogue({ ...standing, context: SHEET }).services[0]?.reason.text).toBe(
      "Price sheet in force from 1 Jan 2026. The name and everything else stay as they are.",
    );
  });
});

describe("what stands in the way of a service is told, with what to do where", () => {
  const told = (facts: Facts) => {
    const { services, findings, problems } = catalogue(facts);
    expect(services).toEqual([]);
    return [[...problems.values()], findings.map(({ rule, message, fix }) => [rule, message, fix])];
  };
  const { retail: _none, ...unpriced } = UNMAPPED;

  it("PR-12: a declared one that is not there", () => {
    expect(told({ products: [aProduct()] })).toEqual([
      ["Autotask has no service 9001, or the API user may not see it."],
      [
        [
          "PR-12",
          "Autotask has no service 9001, or the API user may not see it: Microsoft 365 Business Premium cannot be billed",
          "Correct the service of m365-business-premium in services.yaml:3, or leave it out to have it made.",
        ],
      ],
    ]);
  });

  it("PR-12: though one with our marker is there: the YAML named another", () => {
    const services = [aService({ id: "9200", marker: shortMarker(SERVICE) })];
    expect(told({ products: [aProduct()], observation: { services } })[1]).toHaveLength(1);
  });

  it("decision 8: no source of a price", () => {
    const why = `no price sheet row for ${PREMIUM} P1Y monthly in EUR on 2026-11-22 or 2026-11-01`;
    expect(told({ products: [unpriced] })).toEqual([
      [why],
      [
        [
          "decision 8",
          `the service for Microsoft 365 Business Premium cannot be made: ${why}`,
          "Add the price sheet or a retail rule to m365-business-premium in services.yaml:3.",
        ],
      ],
    ]);
  });

  it("PR-6, PR-7: a billing code or a vendor that cannot be used", () => {
    const billingCodes = [aReference({ name: "Hardware" })];
    expect(told({ observation: { billingCodes } })).toEqual([
      ['billing code "Cloud subscriptions" does not exist in Autotask'],
      [
        [
          "PR-6",
          'billing code "Cloud subscriptions" does not exist in Autotask',
          "Correct billingCode of microsoft-csp in tenant.yaml:20.",
        ],
      ],
    ]);
    const vendors = [aReference({ id: "60", name: "Google" })];
    expect(told({ program: { vendor: "Microsoft" }, observation: { vendors } })[1]).toEqual([
      [
        "PR-6",
        'Autotask has no active vendor account "Microsoft"',
        "Correct vendor of microsoft-csp in tenant.yaml:20, or leave it out.",
      ],
    ]);
  });

  it("decision 10: a product that is billed in another currency", () => {
    expect(told({ charge: { currency: "USD" } })).toEqual([["It is billed in USD, not in EUR."], []]);
  });
});

describe("PR-6, PR-7: what a service is made with is known by its name among others", () => {
  it("the billing code and the vendor", () => {
    const observation = {
      billingCodes: [aReference({ id: "7000", name: "Hardware" }), aReference()],
      vendors: [aReference({ id: "60", name: "Google" }), aReference({ id: "61", name: "Microsoft" })],
    };
    expect(catalogue({ program: { vendor: "Microsoft" }, observation }).services).toMatchObject([
      { billingCode: "7001", vendor: "61" },
    ]);
  });
});

describe("decision 20: term and plan are in a service's name where the SKU has several", () => {
  const name = (product: Product, ...others: readonly Product[]) =>
    catalogue({ products: [product], tenant: { products: [product, ...others] } }).services[0]?.name;

  it("not for other SKUs of the tenant", () => {
    expect(name(UNMAPPED, aProduct({ key: "visio", ids: ["CFQ7TTC0HD32:0002"] }))).toBe(`PC_${PREMIUM}`);
  });

  it("as far as the product names them", () => {
    const { plan: _plan, ...yearly } = UNMAPPED;
    const other = aProduct({ key: "premium-monthly", term: "P1M" });
    expect(name(yearly, other)).toBe(`PC_${PREMIUM}:P1Y`);
  });
});

describe("services come in order of their products' keys, whoever used them first", () => {
  it("so that a plan is the same each time", () => {
    const products = ["c", "a", "b"].map((key) => aProduct({ key, service: {}, ids: [`${key}:1`] }));
    expect(catalogue({ products }).services.map(({ key }) => key)).toEqual([
      "fabrikam-msp/services/a",
      "fabrikam-msp/services/b",
      "fabrikam-msp/services/c",
    ]);
  });

  it("PR-13: of two uses on one day, the first that was seen stays", () => {
    const use = { product: UNMAPPED, feed: aFeed(), charge: aCharge(), unitCost: "20.00" };
    const other = { ...use, unitCost: "21.00" };
    expect(newerUse(use, other)).toBe(use);
  });
});

describe("PR-15: services that nobody is billed for any more are told once, and stay", () => {
  const idle = (...products: readonly string[]) => {
    const ids = Object.fromEntries(products.map((key, at) => [`fabrikam-msp/services/${key}`, `${at}`]));
    return catalogue({ ...standing, context: { memory: aMemory({ ids }) } }).findings.map(({ message }) => message);
  };

  it("not those in use", () => {
    expect(idle("m365-business-premium")).toEqual([]);
    expect(idle("m365-business-premium", "visio")).toEqual([
      "no customer planned here is billed for visio: the services stay in Autotask's catalogue",
    ]);
  });

  it("five by name, and how many more", () => {
    expect(idle("a", "b", "c", "d", "e")).toEqual([
      "no customer planned here is billed for a, b, c, d, e: the services stay in Autotask's catalogue",
    ]);
    expect(idle("a", "b", "c", "d", "e", "f", "g")).toEqual([
      "no customer planned here is billed for a, b, c, d, e and 2 more: the services stay in Autotask's catalogue",
    ]);
  });
});
