/**
 * A tenant of any size: ten products a customer, one adopted contract each, in step with Microsoft's bill. A share of the
 * lines can be off by a seat. The same numbers always give the same files.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SandboxSeed } from "../../src/sandbox/index.ts";
import { reconCsv, reconTotal } from "../support/recon.ts";

export const PRODUCTS = 10;
const FIRST_ACCOUNT = 1_000_000;
const FIRST_CONTRACT = 2_000_000;
const FIRST_LINE = 3_000_000;
const FIRST_SERVICE = 9000;
const INVOICE = "G000000001";

type Line = { readonly customer: number; readonly product: number; readonly quantity: number };

function hex(number: number, digits: number): string {
  return number.toString(16).padStart(digits, "0");
}

const vendorOf = (customer: number): string => `6f1c0a52-8d5e-4f0b-9c36-${hex(customer, 12)}`;
const skuOf = (product: number): string => `CFQ7TTC0${hex(product, 4).toUpperCase()}`;
const costOf = (product: number): string => `${10 + product}.50`;
const priceOf = (product: number): string => `${12 + product}.75`;

function linesOf(count: number): readonly Line[] {
  return Array.from({ length: count }, (_, at) => ({
    customer: Math.floor(at / PRODUCTS),
    product: at % PRODUCTS,
    quantity: 1 + ((at * 7) % 40),
  }));
}

function customerYaml(customer: number): string {
  return [
    "kind: customer",
    `name: Customer ${customer} BV`,
    `account: { in: psa, id: ${FIRST_ACCOUNT + customer} }`,
    "vendors:",
    `  - { from: csp, id: ${vendorOf(customer)}, domain: customer${customer}.onmicrosoft.com }`,
    "contracts:",
    "  - key: cloud",
    `    adopt: ${FIRST_CONTRACT + customer}`,
    "    programs: [microsoft-csp]",
    "    manageFrom: 2026-11-01",
    "    billsFrom: 2026-11-01",
    "    lines:",
    "      - product: product-0",
    `        prices: [{ from: 2026-11-01, amount: ${priceOf(0)} }]`,
    "      - product: product-1",
    "        prices:",
    `          - { from: 2026-11-01, amount: ${priceOf(1)} }`,
    "",
  ].join("\n");
}

function bill(line: Line, at: number) {
  const id = skuOf(line.product);
  return {
    InvoiceNumber: INVOICE,
    CustomerId: vendorOf(line.customer),
    CustomerName: `Customer ${line.customer} BV`,
    CustomerDomainName: `customer${line.customer}.onmicrosoft.com`,
    OrderId: hex(at, 12),
    ProductId: id,
    SkuId: "0001",
    SkuName: `Product ${line.product}`,
    ProductName: `Product ${line.product}`,
    SubscriptionDescription: `Product ${line.product}`,
    SubscriptionId: `9d7d1f3d-c8de-461c-db6d-${hex(at, 12)}`,
    UnitPrice: costOf(line.product),
    Quantity: String(line.quantity),
    ChargeStartDate: "2026-11-01T00:00:00Z",
    ChargeEndDate: "2026-11-30T00:00:00Z",
    SubscriptionStartDate: "2026-10-01T00:00:00Z",
    SubscriptionEndDate: "2027-09-30T00:00:00Z",
  };
}

/** Writes the workspace into an empty folder, as a git repository with one commit. */
export function writeWorkspace(folder: string, count: number, address: string): void {
  const tenant = join(folder, "tenants", "bench");
  mkdirSync(join(tenant, "customers"), { recursive: true });
  mkdirSync(join(tenant, "billing"));
  const lines = linesOf(count);
  const rows = lines.map(bill);
  writeFileSync(join(folder, "concordat.yaml"), "kind: workspace\naudit: { branch: concordat-audit }\n");
  writeFileSync(
    join(tenant, "tenant.yaml"),
    `kind: tenant
name: bench
timezone: Europe/Amsterdam
currency: EUR
connections:
  psa:
    system: autotask
    url: ${address}/autotask/atservicesrest/
    username: { env: AUTOTASK_USERNAME }
    secret: { env: AUTOTASK_SECRET }
    integrationCode: { env: AUTOTASK_CODE }
  csp:
    system: partner-center
    files: billing/
    invoices: [{ id: ${INVOICE}, total: ${reconTotal(rows)}, currency: EUR }]
programs:
  microsoft-csp: { from: csp, to: psa, billingCode: Cloud subscriptions }
`,
  );
  const products = Array.from({ length: PRODUCTS }, (_, product) =>
    [
      `  product-${product}:`,
      `    title: Product ${product}`,
      `    vendor: { program: microsoft-csp, ids: ["${skuOf(product)}:0001"], term: P1Y, plan: monthly }`,
      `    service: { psa: ${FIRST_SERVICE + product} }`,
      `    retail: { fixed: ${priceOf(product)} }`,
    ].join("\n"),
  );
  writeFileSync(join(tenant, "services.yaml"), `kind: services\nproducts:\n${products.join("\n")}\n`);
  for (let customer = 0; customer * PRODUCTS < count; customer += 1)
    writeFileSync(join(tenant, "customers", `customer-${customer}.yaml`), customerYaml(customer));
  writeFileSync(join(tenant, "billing", "bill.csv"), reconCsv(rows));
  const git = (...words: string[]) =>
    execFileSync("git", ["-c", "user.name=bench", "-c", "user.email=bench@example.com", ...words], {
      cwd: folder,
      stdio: "ignore",
    });
  git("init", "--initial-branch=main");
  git("add", "-A");
  git("commit", "-m", "Workspace");
}

/** Autotask's state: what the bill says, but a seat less on one line in `offBy`. */
export function autotaskSeed(count: number, offBy?: number): NonNullable<SandboxSeed["autotask"]> {
  const lines = linesOf(count);
  const customers = Math.ceil(count / PRODUCTS);
  const wrong = (at: number) => offBy !== undefined && at % offBy === offBy - 1;
  return {
    threshold: 1_000_000,
    companies: Array.from({ length: customers }, (_, at) => ({
      id: FIRST_ACCOUNT + at,
      companyName: `Customer ${at} BV`,
    })),
    billingCodes: [{ id: 300, name: "Cloud subscriptions" }],
    services: Array.from({ length: PRODUCTS }, (_, at) => ({
      id: FIRST_SERVICE + at,
      name: `Product ${at}`,
      unitPrice: Number(priceOf(at)),
      unitCost: Number(costOf(at)),
    })),
    contracts: Array.from({ length: customers }, (_, customer) => ({
      id: FIRST_CONTRACT + customer,
      companyID: FIRST_ACCOUNT + customer,
      contractName: `Cloud of customer ${customer}`,
      startDate: "2026-10-01",
      endDate: "2027-09-30",
      postedThrough: "2026-10-31",
      services: lines.slice(customer * PRODUCTS, (customer + 1) * PRODUCTS).map(({ product, quantity }, place) => {
        const at = customer * PRODUCTS + place;
        return {
          id: FIRST_LINE + at,
          serviceID: FIRST_SERVICE + product,
          units: quantity + (wrong(at) ? 1 : 0),
          ...(wrong(at) ? { changes: [{ on: "2026-11-01", unitChange: -2 }] } : {}),
        };
      }),
    })),
  };
}
