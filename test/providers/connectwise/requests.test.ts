/**
 * Requests of a plan at scale, counted at the server and worked out by hand (README, What is read): lists of 100 ids, pages
 * of 1,000 records, and the additions of many agreements from the report, or of each agreement where there is none.
 */
import { describe, expect, it } from "vitest";
import { connectwise } from "../../support/psa/connectwise.ts";
import { heldContract, heldLine } from "../../support/psa/held.ts";
import { aWorkspace } from "../../support/run.ts";
import { type CustomerFacts, contoso, premium, seats } from "../../support/workspace.ts";

const CUSTOMERS = 100;
const PRODUCTS = 10;

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
const idOf = (product: number) => `CFQ7TTC0C${String(product).padStart(3, "0")}:0001`;
const vendorOf = (customer: number) => `55555555-5555-4555-8555-${String(customer).padStart(12, "0")}`;

/** 100 customers with an agreement of 10 lines each, just as the vendor bills them. */
const facts = () => ({
  products: Object.fromEntries(
    numbers(PRODUCTS).map((product) => {
      const vendor = { program: "microsoft-csp", ids: [idOf(product)] };
      return [`p${product}`, premium({ title: `Product ${product}`, vendor, service: { psa: 9100 + product } })];
    }),
  ),
  customers: numbers(CUSTOMERS).map(
    (customer): CustomerFacts => ({
      ...contoso({ adopt: 5000 + customer }),
      key: `c${customer}`,
      name: `Customer ${customer}`,
      account: 500 + customer,
      vendors: [vendorOf(customer)],
    }),
  ),
  bills: {
    "G-11": numbers(CUSTOMERS).flatMap((customer) =>
      numbers(PRODUCTS).map((product) =>
        seats({
          customer: vendorOf(customer),
          product: idOf(product),
          subscription: `66666666-6666-4666-8666-${String(customer * PRODUCTS + product).padStart(12, "0")}`,
        }),
      ),
    ),
  },
  held: {
    accounts: numbers(CUSTOMERS).map((customer) => ({ id: 500 + customer, name: `Customer ${customer}` })),
    services: numbers(PRODUCTS).map((product) => ({ id: 9100 + product, name: `S${product}`, price: 24, cost: 20 })),
    contracts: numbers(CUSTOMERS).map((customer) =>
      heldContract({
        id: 5000 + customer,
        account: 500 + customer,
        lines: numbers(PRODUCTS).map((product) =>
          heldLine({ id: 10_000 + customer * PRODUCTS + product, service: 9100 + product }),
        ),
      }),
    ),
  },
});

/**
 * The codebase 1; agreements by id 1 (100 in a list); billing cycles 1; companies by id 1; catalog items by id 1; the billing
 * code by name 1. Nothing carries our marker only, and every agreement says its next invoice date.
 */
const BESIDE = { CompanyInfo: 1, Agreement: 1, BillingCycle: 1, Company: 1, CatalogItem: 1, SubCategory: 1 };

describe("1,000 lines on 100 agreements", () => {
  it.each([
    // One list of 100 agreements; 1,000 additions fill a page, so the one after it is asked for, and is empty.
    ["by the report", {}, { Report: 2 }, 8],
    // Asked for the report once, without success; then each agreement, whose 10 additions fit on a page. What is not there
    // may have moved to another codebase, which is looked up once.
    ["where the server has no report", { report: "missing" }, { Report: 1, Addition: 100, CompanyInfo: 2 }, 108],
    ["where the member may not read it", { report: "denied" }, { Report: 1, Addition: 100 }, 107],
  ] as const)("%s", async (_what, switches, additions, all) => {
    const stand = await aWorkspace(facts(), { psa: connectwise, switches: { connectwise: switches } });
    await stand.control("counters/reset", {});
    const planned = await stand.plan({ exitCode: true });
    expect(planned.code).toBe(0);
    expect(planned.plan.tenants[0]?.customers.reduce((count, customer) => count + customer.asIsCount, 0)).toBe(1000);
    const sent = (await stand.requests()).filter(({ sinceReset }) => sinceReset > 0);
    expect(Object.fromEntries(sent.map(({ entity, sinceReset }) => [entity, sinceReset]))).toEqual({
      ...BESIDE,
      ...additions,
    });
    const sum = sent.reduce((count, { sinceReset }) => count + sinceReset, 0);
    expect(sum).toBe(all);
    // What the plan reports is what was counted.
    expect(planned.plan.tenants[0]?.reads.find(({ connection }) => connection === "psa")?.requests).toBe(all);
  });
});
