/** Requests of a plan are at the API's lower bound: pages of what is needed, and a constant (design: speed). */
import { expect, it } from "vitest";
import { heldContract, heldLine } from "../support/psa/held.ts";
import { aWorkspace } from "../support/run.ts";
import { type CustomerFacts, contoso, premium, seats } from "../support/workspace.ts";

const CUSTOMERS = 100;
const PRODUCTS = 10;
const PAGE = 500;
const CONSTANT = 12;

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
const idOf = (product: number) => `CFQ7TTC0C${String(product).padStart(3, "0")}:0001`;
const vendorOf = (customer: number) => `55555555-5555-4555-8555-${String(customer).padStart(12, "0")}`;

it("1,000 lines: Σ ceil(records needed ÷ 500) + 12, counted at the server", async () => {
  const stand = await aWorkspace({
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
      services: numbers(PRODUCTS).map((product) => ({
        id: 9100 + product,
        name: `S${product}`,
        price: 24,
        cost: 20,
      })),
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
  await stand.control("counters/reset", {});
  const planned = await stand.plan({ exitCode: true });
  expect(planned.code).toBe(0);
  expect(planned.plan.tenants[0]?.customers.reduce((count, customer) => count + customer.asIsCount, 0)).toBe(1000);

  const lines = CUSTOMERS * PRODUCTS;
  // Accounts, contracts, lines, one unit row a line (November is the only open period that has begun), services, and
  // the one billing code.
  const needed = [CUSTOMERS, CUSTOMERS, lines, lines, PRODUCTS, 1];
  const bound = needed.reduce((pages, records) => pages + Math.ceil(records / PAGE), 0);
  expect(bound).toBe(8);
  const sent = (await stand.requests()).reduce((count, { sinceReset }) => count + sinceReset, 0);
  expect(sent).toBeLessThanOrEqual(bound + CONSTANT);
  // What the plan reports is what was counted.
  const read = planned.plan.tenants[0]?.reads.find(({ system }) => system === stand.psa.name);
  expect(read?.requests).toBe(sent);
});
